// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "exchange/outtable.h"

#include <initializer_list>
#include <vector>

namespace sovang {

/// The figures of the yearly report as lists for a spreadsheet, one row each without merged cells, to be
/// filtered and summed up: counts by group, every unit, other counts with their wholes, years, points by rule
/// set, and by khối. The same numbers as on paper. Pure; any thread.
std::vector<OutTable> reportLists(const YearFigures &figures);

/// A cell with \a text, and none where it is empty.
OutValue textOrNothing(const QString &text);
/// An empty list with a filter under these headers.
OutTable listWith(const QString &sheet, std::initializer_list<const char16_t *> headers);

/// Charts over these lists: the ones that the report has on paper.
std::vector<OutChart> reportListCharts(const YearFigures &figures, const std::vector<OutTable> &lists);

} // namespace sovang
