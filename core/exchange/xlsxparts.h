// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/grid.h"
#include "exchange/xlsxstyles.h"
#include "exchange/xmlscanner.h"

namespace sovang {

/// What all sheets of a workbook share.
struct XlsxContext
{
    bool is1904 = false;
    bool resultsAreStale = false; ///< `fullCalcOnLoad`
    XlsxStyles styles;
    FontTable fonts;
    std::vector<Cell> strings; ///< the shared strings: Text or Empty; font 0 where the cell's own counts
    qsizetype cells = 0;       ///< that have a value, in all sheets so far
    qsizetype characters = 0;  ///< of their texts
    qsizetype merged = 0;      ///< blocks, in all sheets so far
};

/// The text of a `si` or `is` element, which the scanner has just started; read to its end. `_x000D_` and the
/// like are resolved. The cell has a font when all runs that name one agree on it.
Cell readXlsxString(XmlScanner &xml, FontTable &fonts);

/// Resolves the escapes of ST_Xstring: `_x000D_` is a CR, `_x005F_` an underscore.
QString withoutXlsxEscapes(const QString &text);

/// \a place names the file.
std::vector<Cell> readSharedStrings(XmlScanner xml, const Place &place, FontTable &fonts);

/// \a place names the file and the sheet.
Grid readXlsxSheet(XmlScanner xml, const Place &place, bool isHidden, XlsxContext &context);

} // namespace sovang
