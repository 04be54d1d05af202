// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scorefigures.h"
#include "analysis/yearfigures.h"
#include "domain/unityear.h"

#include <vector>

namespace sovang {

class Book;

/// What the yearly report and everything beside it is made from, read once.
struct ReportYear
{
    std::vector<UnitYear> units; ///< see evaluateYear()
    YearAnswers answers;
    YearFigures figures; ///< with yearSeriesOf() the last five years
};

/// Reads and counts, and compares with the year before where anybody registered in it; nothing is checked.
/// Throws as evaluateYear().
ReportYear reportYear(const Book &book, Year year);

/// The same from \a units of \a year that were worked out already, for screens: nothing is compared with a
/// year before.
ReportYear reportYearOf(const Book &book, Year year, std::vector<UnitYear> units);

} // namespace sovang
