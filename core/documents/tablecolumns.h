// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"

#include <functional>
#include <vector>

namespace sovang {

/// A table built column by column, so that a column can be left out as a whole.
template <typename Line> struct ColumnOf
{
    QString title;
    double weight = 1;
    Align align = Align::Left;
    std::function<QString(const Line &)> text;
    bool shown = true;
    bool nowrap = false;
};

/// A line each, numbered in the first column (STT).
template <typename Line>
Table tableOf(const std::vector<ColumnOf<Line>> &columns, const std::vector<Line> &lines)
{
    Table table;
    table.points = 12;
    QStringList titles{QStringLiteral("STT")};
    table.columns.push_back({0.6, Align::Center});
    for (const auto &column : columns) {
        if (!column.shown)
            continue;
        titles << column.title;
        table.columns.push_back({column.weight, column.align, column.nowrap});
    }
    table.header = {row(titles)};
    for (const Line &line : lines) {
        QStringList cells{QString::number(table.rows.size() + 1)};
        for (const auto &column : columns) {
            if (column.shown)
                cells << column.text(line);
        }
        table.rows.push_back(row(cells));
    }
    return table;
}

/// The total stands in the last row without a number of its own.
inline void markTotal(Table &table)
{
    Row &last = table.rows.back();
    last.cells.erase(last.cells.begin());
    last.cells.front().columns = 2;
    last.cells.front().align = Align::Center;
    last.bold = true;
}

} // namespace sovang
