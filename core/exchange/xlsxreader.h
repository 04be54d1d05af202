// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/grid.h"

namespace sovang {

/// Reads all sheets of an XLSX workbook (ECMA-376, transitional or strict), in the order of their tabs.
///
/// Strings are read however they are stored: shared, inline, as rich text (the runs joined, phonetic hints
/// left out), as the result of a formula. A number is a date when its format shows it as one. A formula saved
/// without a result is an Error cell; so is a formula with the result 0 in a file that says that its results
/// are not computed yet
/// (`fullCalcOnLoad`): libraries write that 0 for every formula. Cells that only have a format are empty.
///
/// Throws Error (BadInput, NotFound), with `FILE!SHEET!CELL: ` as far as it is known, for anything that is no
/// whole, plain workbook, and for more than grid.h allows. Memory is bounded by the cells that have a value.
Workbook readXlsx(const QString &path, const Progress &progress = {});

} // namespace sovang
