// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/robustness.h"
#include "analysis/whatif.h"

#include <QByteArray>

#include <vector>

namespace sovang {

class Book;

/// A year of a book as trials look at it: nothing that is tried is stored.
struct YearTrial
{
    Year year;
    std::vector<TriedUnit> units;      ///< all of the book, by code as text
    std::vector<RuleSetPtr> sets;      ///< those of the year, one for each kind of unit that has one
    std::vector<RuleSetPtr> otherSets; ///< keeps the policies of other years alive
};

/// Reads outcomes by the final round, the answers behind them and the years after. Throws as evaluateYear().
YearTrial yearTrial(const Book &book, Year year);

/// Throws Error::NotFound for a criterion that no rule set of the year has, and Error::BadInput for a pass
/// mark over the total of each of them.
void expectPossible(const YearTrial &trial, const OtherMarks &marks);

/// Who gains and who loses, as the JSON document that the README describes.
QByteArray whatIfJson(const YearTrial &trial, const OtherMarks &marks, const WhatIf &result);

/// Those that passed or failed. They point into \a trial.
std::vector<JudgedUnit> judgedUnits(const YearTrial &trial);

/// How firm the outcomes are, as the JSON document that the README describes. \a results are those of \a
/// units.
QByteArray robustnessJson(Year year, const std::vector<JudgedUnit> &units, const RobustnessRequest &request,
                          const std::vector<Robustness> &results);

} // namespace sovang
