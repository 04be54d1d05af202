// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/grid.h"

namespace sovang {

/// Reads all sheets of a workbook of Excel 97-2003 ([MS-XLS], BIFF8), in the order of their tabs, as readXlsx
/// reads those of today: dates, masks of numbers, fonts, merged blocks, hidden rows and columns. Throws Error
/// as readXlsx does; older workbooks and those with a password are refused.
///
/// libfreexl, which reads values alone, knows neither merged blocks nor the formats under which a code shows
/// its zeros.
Workbook readXls(const QString &path, const Progress &progress = {});

} // namespace sovang
