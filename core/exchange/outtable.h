// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/points.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace sovang {

/// A value to be written: nothing, a text (always as text, whatever it starts with), points, a count, a date.
using OutValue = std::variant<std::monostate, QString, Points, qint64, QDate>;
using OutRow = std::vector<OutValue>;

struct OutColumn
{
    QString header;
    double width = 0; ///< in characters of the usual font; 0: from what the column holds
};

/// A list as lists are printed: titles over it, one header row, rows of values.
struct OutTable
{
    QString sheet; ///< the name of the tab
    QStringList titles;
    std::vector<OutColumn> columns;
    std::vector<OutRow> rows;
    bool filter = false; ///< each header opens a filter
    QString foot{};      ///< small, under each printed page of a workbook, left of its number; may be empty
};

/// A chart of a workbook that reads its numbers from the cells of a list.
struct OutChart
{
    enum class Kind { Columns, StackedColumns, StackedBars, Line };

    Kind kind = Kind::StackedColumns;
    QString title;
    QString sheet; ///< OutTable::sheet of the list
    int first = 0; ///< its first row, by index into OutTable::rows
    int count = 0;
    int labels = 0;           ///< the column that names the points
    std::vector<int> series;  ///< a column each, called by its header
    bool areOutcomes = false; ///< the series are passed, failed, excluded, pending, in this order
};

} // namespace sovang
