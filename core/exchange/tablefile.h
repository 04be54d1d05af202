// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/grid.h"

namespace sovang {

/// Reads a table from a file, by what is in it and not by how its name ends: XLSX, ODS, XLS of
/// Excel 97-2003 or text (CSV). Other files that people take for a table (.xlsb, PDF, a workbook with a
/// password) are refused with what to do. Throws Error: NotFound, Storage when it cannot be read, BadInput as
/// readXlsx and readCsv do.
Workbook readTableFile(const QString &path, const Progress &progress = {});

} // namespace sovang
