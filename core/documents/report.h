// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/movementtotals.h"
#include "analysis/yearfigures.h"
#include "documents/blocks.h"
#include "documents/paperhead.h"

namespace sovang {

/// A cross-check that found something, and why the report is made all the same.
struct WaivedCheck
{
    QString what;  ///< `Một số quyết định có hai ngày`
    QString cases; ///< which: codes and numbers
    QString reason;
    bool operator==(const WaivedCheck &) const = default;
};

/// What the secretary adds to the figures. Sections without text or figures are left out, and the others are
/// numbered in order.
struct ReportSettings
{
    PaperHead head;
    QStringList addressees;    ///< Kính gửi
    QString area;              ///< `huyện Đắk Mil`: of what area the figures are; may be empty
    QStringList general;       ///< I. Tình hình chung, a paragraph each
    QStringList commendations; ///< Khen thưởng
    QStringList causes;        ///< what is said about those that did not pass, after their list
    QStringList plans;         ///< Phương hướng, chỉ tiêu năm sau
    std::vector<WaivedCheck> waived;
};

/// BÁO CÁO kết quả of one year, with its lists as appendices (sections as real reports have them). All
/// numbers are those of \a figures and of \a movements, which are of the same year.
Document yearReport(const YearFigures &figures, const ReportSettings &settings,
                    const MovementFigures &movements = {});

/// `cơ quan, đơn vị, doanh nghiệp`: the kinds that occur.
QString kindsInWords(const YearFigures &figures);

} // namespace sovang
