// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/filecolumns.h"

#include "base/error.h"
#include "base/text.h"
#include "exchange/gridtext.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct FileColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int headerWithin = 50;    // rows; titles over a list take fewer
constexpr int examplesWithin = 200; // rows
constexpr qsizetype examplesShown = 3;

QString settingOf(const QString &action, const QString &name)
{
    return action + QStringLiteral(".columns.") + name;
}

// A line each, the header and what it is; neither holds a tab.
QString linesOf(const std::vector<ColumnMapping> &columns)
{
    QStringList lines;
    for (const ColumnMapping &column : columns)
        lines << onOneLine(column.header) + u'\t' + column.field;
    return lines.join(u'\n');
}

std::vector<ColumnMapping> columnsOf(const QString &lines)
{
    std::vector<ColumnMapping> columns;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        columns.push_back({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    return columns;
}

int rowOfMostTexts(const Grid &grid)
{
    int best = 0;
    qsizetype most = 0;
    for (const int row : grid.filledRows()) {
        if (row >= headerWithin)
            break;
        const qsizetype texts =
            std::ranges::count_if(grid.cellsOf(row), [](const Cell &cell) { return cell.isText(); });
        if (texts > most) {
            most = texts;
            best = row;
        }
    }
    return best;
}

size_t firstFilledGrid(const Workbook &workbook)
{
    const auto found = std::ranges::find_if(
        workbook.grids, [](const Grid &grid) { return !grid.isHidden() && grid.filledCells() > 0; });
    return found == workbook.grids.end() ? 0 : static_cast<size_t>(found - workbook.grids.begin());
}

QStringList examplesOf(const Grid &grid, const GridText &text, int firstRow, int column)
{
    QStringList examples;
    for (int row = firstRow; row < std::min(grid.rows(), firstRow + examplesWithin); ++row) {
        const Cell &cell = grid.speaking(row, column);
        if (text.isBlank(cell))
            continue;
        const QString words = cell.kind() == Cell::Kind::Date
                                  ? cell.date().toString(QStringLiteral("dd/MM/yyyy"))
                                  : onOneLine(text(cell));
        if (!examples.contains(words))
            examples << words;
        if (examples.size() == examplesShown)
            break;
    }
    return examples;
}

FileColumns columnsOf(const Workbook &workbook, const ImportTable &table)
{
    FileColumns file{table.grid, table.headerRow, {}};
    const Grid &grid = workbook.grids[table.grid];
    const GridText text(grid);
    for (auto header = table.headers.begin(); header != table.headers.end(); ++header)
        file.columns.push_back({*header, table.fields.value(header.key()),
                                examplesOf(grid, text, table.firstRow, header.key())});
    return file;
}

} // namespace

FileColumns fileColumnsAt(const Workbook &workbook, size_t grid, int row)
{
    if (grid >= workbook.grids.size())
        return {};
    ImportTable table;
    table.grid = grid;
    table.headerRow = row;
    table.firstRow = row + 1;
    const GridText text(workbook.grids[grid]);
    for (const Cell &cell : workbook.grids[grid].cellsOf(row)) {
        if (!text.isBlank(cell))
            table.headers.insert(cell.column(), onOneLine(text(cell)));
    }
    return columnsOf(workbook, table);
}

FileColumns fileColumns(const Workbook &workbook, const ImportPlan &plan)
{
    if (!plan.tables.empty())
        return columnsOf(workbook, plan.tables.front());
    constexpr int enough = 2; // one word may stand in a record by chance
    if (plan.nearest && plan.nearest->fields.size() >= enough)
        return columnsOf(workbook, *plan.nearest);
    const size_t grid = firstFilledGrid(workbook);
    return workbook.grids.empty() ? FileColumns()
                                  : fileColumnsAt(workbook, grid, rowOfMostTexts(workbook.grids[grid]));
}

std::vector<NamedMapping> namedMappings(const Book &book, const QString &action)
{
    const QString prefix = settingOf(action, {});
    std::vector<NamedMapping> mappings;
    for (const auto &[key, value] : book.settings.all()) {
        if (key.startsWith(prefix))
            mappings.push_back({key.mid(prefix.size()), action, columnsOf(value)});
    }
    std::ranges::sort(mappings, VietnameseOrder(), &NamedMapping::name);
    return mappings;
}

std::optional<NamedMapping> namedMapping(const Book &book, const QString &action, const QString &name)
{
    const QString lines = book.settings.value(settingOf(action, name));
    return lines.isEmpty() ? std::nullopt : std::optional(NamedMapping{name, action, columnsOf(lines)});
}

void keepMapping(Book &book, const NamedMapping &mapping)
{
    if (mapping.name.trimmed().isEmpty())
        throw Error(Error::Kind::BadInput, FileColumnsText::tr("What was said of the columns needs a name."));
    book.settings.set(settingOf(mapping.action, mapping.name.trimmed()), linesOf(mapping.columns));
}

const NamedMapping *fittingMapping(const std::vector<NamedMapping> &mappings, const FileColumns &file)
{
    const auto isThere = [&](const ColumnMapping &said) {
        return std::ranges::any_of(file.columns, [&](const FileColumn &column) {
            return searchKey(column.header) == searchKey(said.header);
        });
    };
    const auto fits = [&](const NamedMapping &mapping) {
        return !mapping.columns.empty() && std::ranges::all_of(mapping.columns, isThere);
    };
    const auto found = std::ranges::find_if(mappings, fits);
    return found == mappings.end() ? nullptr : &*found;
}

} // namespace sovang
