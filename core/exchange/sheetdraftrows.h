// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/points.h"
#include "exchange/grid.h"
#include "exchange/gridtext.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// What is not sure about a paper sheet, with its place in the grid.
struct SheetDoubt
{
    int row = 0;
    int column = 0;
    QString text; ///< a translated sentence

    bool operator==(const SheetDoubt &) const = default;
};

/// A line of a paper sheet: a standard, a criterion, or what is scored.
struct PrintedLine
{
    int row = 0;
    int level = 0; ///< 0 for the outermost
    QString code;  ///< without the mark behind it: `I`, `1.1`, `a`; empty where it has none
    QString title;
    int word = 0;          ///< 1: counted as `Tiêu chuẩn 1`, `Phần I`; 2: as `Tiêu chí 1`
    bool isDashed = false; ///< `- Có quyết định thành lập`: has no code, but is a line
    std::optional<Points> max;
    QString unreadMax; ///< what stands where the points should be, and is none
};

/// A paper sheet line by line.
struct PrintedSheet
{
    int codeColumn = -1; ///< -1: the codes stand in front of the texts
    int textColumn = -1; ///< -1: no sheet was found
    int maxColumn = -1;  ///< -1: the points stand in the texts
    int headerRow = -1;
    QString title; ///< what stands over the table, as `PHIẾU CHẤM ĐIỂM …`; may be empty
    std::vector<PrintedLine> lines;
    std::optional<Points> total; ///< of the total row
    std::vector<SheetDoubt> doubts;

    bool isFound() const { return textColumn >= 0; }
};

/// Finds the table in \a grid by its header (`TT`, `Nội dung`, `Điểm tối đa`, and what else offices call
/// these), and reads its lines. Rows that number the columns, and what stands below the last line that has
/// points or a code, are no lines. Pure; any thread.
PrintedSheet readSheetLines(const Grid &grid);

} // namespace sovang
