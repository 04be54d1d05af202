// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sovang {

/// A rectangle of cells as text: rows, all of one length.
using TextBlock = std::vector<QStringList>;

/// What Excel and LibreOffice put on the clipboard as text: cells between tabs, rows ended by LF, CRLF or CR,
/// the last one with or without its end. A cell in quotation marks may hold tabs, line ends and doubled
/// quotation marks; marks that do not go around a whole cell belong to its text. Short rows are filled up
/// with empty cells. No text is no rows. Throws Error::BadInput for more cells than a table may have.
TextBlock blockFromText(const QString &text);

/// The same the other way round.
QString textFromBlock(const TextBlock &block);

} // namespace sovang
