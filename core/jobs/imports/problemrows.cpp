// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/problemrows.h"

#include "jobs/imports/importplan.h"
#include "jobs/imports/tablereading.h"

#include <map>
#include <set>

namespace sovang {

namespace {

/// `B7` stands in row 6; -1 for a place that is no cell.
int rowOfCell(const QString &cell)
{
    qsizetype digits = 0;
    while (digits < cell.size() && !cell[digits].isDigit())
        ++digits;
    return digits == 0 ? -1 : QStringView(cell).mid(digits).toInt() - 1;
}

/// What is wrong with each row of a sheet, by row.
std::map<int, QStringList> messagesByRow(const Grid &grid, const Problems &problems)
{
    std::map<int, int> rowOfLine;
    for (const int row : grid.filledRows())
        rowOfLine.emplace(grid.lineOf(row), row);
    std::map<int, QStringList> messages;
    for (const Problem &problem : problems) {
        if (problem.place.sheet != grid.name())
            continue;
        int row = rowOfCell(problem.place.cell);
        if (const auto line = rowOfLine.find(problem.place.line); problem.place.line > 0)
            row = line == rowOfLine.end() ? -1 : line->second;
        QStringList &told = messages[row];
        if (!told.contains(problem.message))
            told << problem.message;
    }
    messages.erase(-1);
    return messages;
}

/// As it can be read again: a number as one where a sheet keeps it exactly, else as it is written.
OutValue valueOf(const Grid &grid, const Cell &cell)
{
    switch (cell.kind()) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Date:
        return cell.date();
    case Cell::Kind::Number:
        if (const auto points = Points::parse(cell.text()); points && grid.shownText(cell) == cell.text())
            return *points;
        return grid.shownText(cell);
    default:
        return cell.text();
    }
}

OutRow rowOf(const Grid &grid, const ImportTable &table, int row, const QStringList &messages)
{
    OutRow values;
    for (auto header = table.headers.begin(); header != table.headers.end(); ++header)
        values.push_back(valueOf(grid, grid.speaking(row, header.key())));
    values.emplace_back(messages.join(QStringLiteral("; ")));
    return values;
}

// The last one of each level above the row, from the outermost.
std::vector<int> groupsOver(const ImportTable &table, int row)
{
    std::vector<int> over;
    for (const auto &[groupRow, level] : table.groupRows) {
        if (groupRow > row)
            break;
        over.resize(std::min(over.size(), static_cast<size_t>(level)));
        over.push_back(groupRow);
    }
    return over;
}

OutTable listOf(const Grid &grid, const ImportTable &table, const std::map<int, QStringList> &messages)
{
    OutTable list;
    list.sheet = grid.name().isEmpty() ? column::toMend : grid.name();
    for (auto header = table.headers.begin(); header != table.headers.end(); ++header)
        list.columns.push_back({table.fields.value(header.key(), *header)});
    list.columns.push_back({column::toMend});
    std::set<int> written;
    for (const auto &[row, told] : messages) {
        for (const int group : groupsOver(table, row)) {
            if (written.insert(group).second)
                list.rows.push_back(rowOf(grid, table, group, {}));
        }
        list.rows.push_back(rowOf(grid, table, row, told));
    }
    return list;
}

// Where the next table of the same sheet begins.
int rowAfter(const ImportPlan &plan, const ImportTable &table)
{
    int end = maxTableRows;
    for (const ImportTable &other : plan.tables) {
        if (other.grid == table.grid && other.headerRow > table.headerRow)
            end = std::min(end, other.headerRow);
    }
    return end;
}

} // namespace

std::vector<OutTable> problemRows(const Workbook &workbook, const ImportPlan &plan)
{
    std::vector<OutTable> lists;
    for (const ImportTable &table : plan.tables) {
        const Grid &grid = workbook.grids[table.grid];
        std::map<int, QStringList> messages = messagesByRow(grid, plan.problems);
        const int end = rowAfter(plan, table);
        std::erase_if(messages,
                      [&](const auto &row) { return row.first < table.firstRow || row.first >= end; });
        if (!messages.empty())
            lists.push_back(listOf(grid, table, messages));
    }
    return lists;
}

} // namespace sovang
