// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/grid.h"

#include <QString>

namespace sovang {

/// The tables of what Word, Excel or a browser puts on the clipboard as HTML, one grid for each, with merged
/// cells as they are; lines within a cell are kept apart. No table: no grid. Throws Error (BadInput) for more
/// than grid.h allows. Needs a QGuiApplication.
Workbook tablesFromHtml(const QString &html);

/// The same of cells between tabs (clipboardtext.h): one grid.
Workbook tableFromText(const QString &text);

} // namespace sovang
