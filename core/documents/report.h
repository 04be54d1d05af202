// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/movementtotals.h"
#include "analysis/yearfigures.h"
#include "documents/blocks.h"
#include "documents/paperhead.h"

#include <map>
#include <vector>

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
    QString area; ///< `huyện Đắk Mil`: of what area the figures are; may be empty
    /// By key of ReportParagraph, what the office says there instead; a paragraph each line. Empty: nothing.
    std::map<QString, QString> texts;
    std::vector<WaivedCheck> waived;
};

/// A text of the report that an office may word itself. The keys do not change: books keep texts under them.
struct ReportParagraph
{
    QString key;       ///< `overview`, `scores.nam-tieu-chuan@1`
    QString section;   ///< `Kết quả`, without its number; empty before the first
    QString part;      ///< `So sánh với năm 2024`; empty where the section has none
    QString generated; ///< what the program says; empty where only the office has something to say
    QString hint;      ///< what belongs there, where nothing is generated
    bool operator==(const ReportParagraph &) const = default;
};

/// Every text of the report in its order, those that are empty too; \a settings.texts do not matter.
std::vector<ReportParagraph> reportParagraphs(const YearFigures &figures, const ReportSettings &settings,
                                              const MovementFigures &movements = {});

/// The lines of an office's text as the report has them: without blanks around them and without empty ones.
QStringList reportLines(const QString &text);

/// BÁO CÁO kết quả of one year, with its lists as appendices (sections as real reports have them). All
/// numbers are those of \a figures and of \a movements, which are of the same year.
Document yearReport(const YearFigures &figures, const ReportSettings &settings,
                    const MovementFigures &movements = {});

} // namespace sovang
