// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/outtable.h"

namespace sovang {

/// Is \a path the name of an XLSX file?
bool isWorkbook(const QString &path);

/// Writes lists as an XLSX workbook, one sheet each, ready to be printed on A4: titles merged over the list,
/// a bold header that stays in view and is repeated on every page, borders. Texts are always texts, whatever
/// they start with; points are numbers that show a decimal comma where the computer's language does; dates
/// are dates. The file appears at \a path only when it is whole; until then what was there stays. Throws
/// Error: Storage when it cannot be written, BadInput for more than a sheet holds (a text over 32,767
/// characters).
void writeXlsx(const QString &path, const std::vector<OutTable> &tables);

/// The same, with charts over the cells of the lists on a last sheet of their own.
void writeXlsx(const QString &path, const std::vector<OutTable> &tables, const QString &chartSheet,
               const std::vector<OutChart> &charts);

} // namespace sovang
