// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/grid.h"

namespace sovang {

/// Reads all sheets of an OpenDocument spreadsheet (.ods of LibreOffice), in the order of their tabs. What a
/// number is shown as is in the file, so that codes and phones keep their zeros. Cells that are repeated are
/// read as often, within the bounds of grid.h. Throws Error as readXlsx does.
Workbook readOds(const QString &path, const Progress &progress = {});

} // namespace sovang
