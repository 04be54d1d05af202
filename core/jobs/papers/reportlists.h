// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "exchange/outtable.h"

#include <vector>

namespace sovang {

/// The figures of the yearly report as lists for a spreadsheet: counts by group, and every unit, one row each
/// without merged cells, to be filtered and summed up. The same numbers as on paper. \a foot stands under
/// each printed page. Pure; any thread.
std::vector<OutTable> reportLists(const YearFigures &figures, const QString &foot = {});

} // namespace sovang
