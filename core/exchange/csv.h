// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/grid.h"
#include "exchange/outtable.h"

#include <QByteArray>

namespace sovang {

/// Reads a text file of rows: UTF-8 with or without BOM, or UTF-16 with BOM as Excel's "Unicode text"; fields
/// between
/// `,` `;` or tabs (found out, or told by a first line `sep=;`), quotes doubled inside quotes, lines ended by
/// CRLF, LF or CR. Every cell is a text or empty. Empty lines at the end are no rows; others are. \a file is
/// for messages. Throws Error (BadInput), with `FILE:LINE: ` in front where there is a line, for what is not
/// text, is not UTF-8, or has quotes that do not match.
Workbook readCsv(const QByteArray &bytes, const QString &file, const Progress &progress = {});

/// The header row, then the rows (titles are not written: they are no data). UTF-8 with BOM, so that Excel
/// knows the encoding; CRLF. Points have a decimal comma, dates are `2024-05-03`.
///
/// Excel and LibreOffice run a field as a formula when it starts with `=`, `+`, `-` or `@`, in quotes too.
/// Such a text (and one that starts with a tab or CR) gets a tab in front, within quotes: it then stays text
/// in both, the tab shows as a blank at most, and readCsv takes exactly that tab off again, so that writing
/// and reading give the same text. An apostrophe would be seen in the cell and could not be told from one
/// that belongs to the text.
QByteArray writeCsv(const OutTable &table, QChar delimiter = u',');

} // namespace sovang
