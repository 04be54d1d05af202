// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "base/yeartype.h"
#include "domain/decision.h"
#include "domain/unit.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace sovang {

/// One title as it is made public: who, for which years, by which decision. Nobody's name or telephone.
struct PublishedTitle
{
    QString unitName; ///< on the day of the decision
    UnitKind kind = UnitKind::Agency;
    QString locality;
    QString title; ///< `Cơ quan đạt chuẩn văn hóa`
    DecisionKind decision = DecisionKind::First;
    QString period; ///< see certificatePeriod
    QString number; ///< of the decision
    QDate date;

    bool operator==(const PublishedTitle &) const = default;
};

/// The titles of a year, and who publishes them.
struct PublishedYear
{
    Year year = Year(2000);
    YearType yearType = YearType::Calendar;
    QString office; ///< may be empty
    QString area;   ///< `huyện Đắk Mil`, may be empty
    bool isPractice = false;
    QDate day; ///< on which the page is made
    std::vector<PublishedTitle> titles;
};

/// In the order of the Vietnamese alphabet by name, then number.
void sortTitles(std::vector<PublishedTitle> &titles);

/// The page: one HTML document in UTF-8 that needs nothing else, asks no network and runs nothing that stands
/// in a name. Titles stand in the order in which they are given. Pure; any thread.
QByteArray titlesPage(const PublishedYear &published);

} // namespace sovang
