// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/trace.h"
#include "domain/unityear.h"

#include <QString>

#include <vector>

namespace sovang {

/// A unit behind a number of the overview.
struct ListedUnit
{
    UnitId id;
    QString code;
    QString name;
    QString block;
    OutcomeKind outcome = OutcomeKind::NotRegistered;
    QString total; ///< empty where there is none
    QString note;  ///< why it did not pass, what is proposed; its points under a criterion
};

/// The units behind one number, as many as the number says.
struct UnitListing
{
    QString title;
    Year year;
    std::vector<ListedUnit> units;
};

/// Behind numbers of \a figures, which are those of \a units; no unit is counted by two of \a keys.
std::vector<ListedUnit> listedUnits(const YearFigures &figures, const std::vector<FigureKey> &keys,
                                    const std::vector<UnitYear> &units);

/// Behind a column of yearSeriesOf(\a units).
std::vector<ListedUnit> listedInYear(const std::vector<UnitYear> &units, Year year, OutcomeKind outcome);

/// Behind a cell of heatChart(): the khối number \a block under the criterion number \a criterion.
std::vector<ListedUnit> listedInBlock(const std::vector<UnitYear> &units, const SetFigures &set, size_t block,
                                      size_t criterion);

/// Behind a line of profileChart() or, \a againstSelf, of selfChart(), of the first set of \a figures: those
/// with the lowest points first, or those that are furthest from their own points.
std::vector<ListedUnit> listedUnderCriterion(const std::vector<UnitYear> &units, const YearFigures &figures,
                                             size_t criterion, bool againstSelf);

} // namespace sovang
