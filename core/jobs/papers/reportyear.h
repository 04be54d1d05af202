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
    YearFigures figures; ///< compared with the year before and the four before that, where the book has them
};

/// Reads and counts; nothing is checked. Throws as evaluateYear().
ReportYear reportYear(const Book &book, Year year);

} // namespace sovang
