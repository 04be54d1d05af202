// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"

namespace sovang {

/// By what the units of a year are put into groups.
enum class FigureGrouping { All, Kind, Block, Locality, Class, Band, Streak, Reason, Margin };

/// One number of units in the figures of a year.
struct FigureKey
{
    Measure measure = Measure::Units;
    FigureGrouping grouping = FigureGrouping::All;
    /// The group as it is called in the figures: the name of a GroupFigures, band or reason, the years of a
    /// StreakFigures, the step of a MarginFigures. Nothing with FigureGrouping::All.
    QString group = {};
    bool operator==(const FigureKey &) const = default;
};

/// The groups that \a unit belongs to: one, but none or several of FigureGrouping::Reason, and none where
/// nothing is known. These are the groups that figuresOf() counts.
QStringList groupsOf(const UnitFigures &unit, FigureGrouping grouping);

/// Is \a unit counted by \a measure? This is what figuresOf() counts.
bool isCounted(const UnitFigures &unit, Measure measure);

/// The units behind a number, in the order of figures.units: as many as the number says.
std::vector<const UnitFigures *> unitsBehind(const YearFigures &figures, const FigureKey &key);

/// Every number of units in \a figures with its key: for cross-checks, and for screens that open a list.
struct CountedFigure
{
    FigureKey key;
    int number = 0;
};
std::vector<CountedFigure> countedFigures(const YearFigures &figures);

} // namespace sovang
