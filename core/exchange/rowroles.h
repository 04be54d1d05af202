// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/gridtext.h"
#include "exchange/tablefinder.h"

#include <functional>

namespace sovang {

/// What a row under a header is.
enum class RowRole {
    Blank,
    Record,
    Group,          ///< the name of a group over its records: `I. KHỐI ĐẢNG, ĐOÀN THỂ`
    Total,          ///< `Cộng`, `Tổng cộng: 04 đơn vị`, `Mang sang`
    Average,        ///< `Bình quân`
    Maximum,        ///< `Điểm tối đa`: what the columns can hold at most
    ColumnNumbers,  ///< `(1) (2) (3)` under the header
    Measures,       ///< `(triệu đồng)`, `(người)` under the header
    Page,           ///< of the printed page: `Trang 2`, `PHỤ LỤC 2`
    RepeatedHeader, ///< of the next printed page
    Remark,         ///< under the last record: signatures, places and dates
    Unread,         ///< has nothing in the columns that are read
};

/// One row of a table, and what it was taken for.
struct TableRow
{
    int row = 0;
    int column = 0; ///< of its first text
    RowRole role = RowRole::Blank;
    QString text;  ///< of a row that is no record: what is to be seen of it; of a group its name
    int level = 0; ///< of a group: 0 for the outermost
};

/// What only those who know the trade can tell of a table.
struct RowKnowledge
{
    QString codeColumn;                          ///< the column of the codes that records are known by
    std::vector<QString> required;               ///< the columns that every record has
    std::function<bool(const QString &)> isCode; ///< whether a code is known
    /// Whether a text is what the column should hold, where that is narrow enough to tell a record from a
    /// signature; false for columns that hold anything.
    std::function<bool(const QString &column, const QString &text)> fits;
    /// Whether a text is the most that the column can hold; for none where that is not known.
    std::function<bool(const QString &column, const QString &text)> isMaximum;
    QString nameColumn; ///< the column of the names of units
};

/// The rows of \a table that are not blank, in their order. What may be a record that lacks something is one,
/// so that its faults are told; only what cannot be one is taken for something else.
std::vector<TableRow> rowsOf(const FoundTable &table, const GridText &text, const RowKnowledge &knowledge);

} // namespace sovang
