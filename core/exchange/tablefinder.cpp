// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefinder.h"

#include "base/text.h"
#include "exchange/headerfinder.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct TableFinderText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int mostHeaderRows = 10; // that merged header cells may reach down to

const QString listed = QStringLiteral("”, “");

// A merged header cell may reach further down than the row that names the columns.
int rowAfterHeader(const Grid &grid, const Header &header)
{
    int last = header.lastRow;
    for (auto column = header.columns.begin(); column != header.columns.end(); ++column) {
        for (int row = header.firstRow; row <= header.lastRow; ++row) {
            const std::optional<CellRange> merged = grid.mergedRangeAt(row, column.key());
            if (merged && merged->lastRow < header.firstRow + mostHeaderRows)
                last = std::max(last, merged->lastRow);
        }
    }
    return last + 1;
}

/// Finds the tables of one workbook.
class Finder
{
public:
    Finder(const Workbook &workbook, const TableShape &shape, const TableChoice &choice)
        : m_workbook(workbook), m_shape(shape), m_choice(choice), m_reader(shape, choice.mapped)
    {}

    FoundTables find()
    {
        if (!m_choice.sheet.isEmpty()) {
            if (const Grid *grid = chosenSheet())
                look(*grid);
        } else {
            for (const Grid &grid : m_workbook.grids)
                look(grid);
        }
        if (m_found.tables.empty() && m_found.problems.empty())
            m_found.problems.push_back(noTable());
        if (m_found.tables.empty() && m_nearest && m_nearestHeader.firstRow >= 0)
            m_found.nearest = tableOf(*m_nearest, m_nearestHeader);
        if (!m_found.tables.empty())
            checkMappings();
        return std::move(m_found);
    }

private:
    Place place(const Grid &grid) const { return {m_workbook.file, grid.name(), {}, 0}; }
    void note(const Place &at, const QString &message) { m_found.notes.push_back({at, message}); }

    const Grid *chosenSheet()
    {
        const QString key = exactKey(m_choice.sheet);
        QStringList names;
        for (const Grid &grid : m_workbook.grids) {
            if (exactKey(grid.name()) == key)
                return &grid;
            names << grid.name();
        }
        const bool isText = m_workbook.grids.size() == 1 && m_workbook.grids.front().name().isEmpty();
        m_found.problems.push_back({{m_workbook.file, {}, {}, 0},
                                    isText
                                        ? TableFinderText::tr("A text file has no sheets")
                                        : TableFinderText::tr("There is no sheet “%1”; the sheets are “%2”")
                                              .arg(m_choice.sheet, names.join(listed))});
        return nullptr;
    }

    void look(const Grid &grid)
    {
        const GridText text(grid);
        Header header = findHeader(grid, text, m_shape, m_reader);
        if (!header.isFound()) {
            if (grid.filledCells() > 0 && !grid.isHidden() && m_workbook.grids.size() > 1)
                note(place(grid),
                     TableFinderText::tr("This sheet has no header row with the columns “%1” and is not read")
                         .arg(m_shape.required.join(listed)));
            if (!m_nearest || header.missing.size() < m_nearestHeader.missing.size()) {
                m_nearest = &grid;
                m_nearestHeader = std::move(header);
            }
        } else if (grid.isHidden() && m_choice.sheet.isEmpty()) {
            note(place(grid),
                 TableFinderText::tr("This sheet is hidden and is not read; name it to read it"));
        } else {
            add(grid, header);
        }
    }

    void add(const Grid &grid, const Header &header)
    {
        FoundTable table = tableOf(grid, header);
        noteAliases(table, header);
        m_found.tables.push_back(std::move(table));
    }

    FoundTable tableOf(const Grid &grid, const Header &header)
    {
        FoundTable table;
        table.grid = &grid;
        table.headerRow = header.lastRow;
        table.firstDataRow = rowAfterHeader(grid, header);
        for (const int column : grid.filledColumns()) {
            if (!header.columns.contains(column))
                table.headerless.push_back(column);
        }
        for (auto column = header.columns.begin(); column != header.columns.end(); ++column)
            table.headers.insert(column.key(), onOneLine(column->text));
        for (auto column = header.columns.begin(); column != header.columns.end(); ++column)
            place(table, header, column.key(), column.value());
        return table;
    }

    // Of two columns that may be meant the one that says it more surely.
    void place(FoundTable &table, const Header &header, int column, const Header::Column &said)
    {
        const HeaderMeaning &meaning = said.meaning;
        const FoundTable::Unknown unread{header.lastRow, column, said.text};
        if (!meaning.isKnown()) {
            table.unknown.push_back(unread);
            return;
        }
        const auto before = table.columns.find(meaning.name);
        if (before == table.columns.end()) {
            table.columns.insert(meaning.name, column);
        } else {
            const Header::Column &other = header.columns[*before];
            if (other.meaning.rank == meaning.rank) {
                m_found.problems.push_back(
                    {placeOf(m_workbook, *table.grid, header.lastRow, column),
                     TableFinderText::tr("There are two columns “%1”").arg(meaning.name)});
                return;
            }
            if (other.meaning.rank > meaning.rank) {
                table.unknown.push_back(unread);
                return;
            }
            table.unknown.push_back({header.lastRow, *before, other.text});
            *before = column;
        }
    }

    void noteAliases(const FoundTable &table, const Header &header)
    {
        for (auto column = header.columns.begin(); column != header.columns.end(); ++column) {
            const HeaderMeaning &meaning = column->meaning;
            if (meaning.rank == HeaderMeaning::Rank::Alias &&
                table.columns.value(meaning.name, -1) == column.key())
                note(placeOf(m_workbook, *table.grid, header.lastRow, column.key()),
                     TableFinderText::tr("The column “%1” is read as “%2”")
                         .arg(onOneLine(column->text), meaning.name));
        }
    }

    // A mistyped header in a mapping must not leave the column unread.
    void checkMappings()
    {
        for (const ColumnMapping &mapping : m_choice.mapped) {
            const QString wanted = searchKey(mapping.header);
            const auto isThere = [&](const FoundTable &table) {
                return std::ranges::any_of(
                    table.headers, [&](const QString &header) { return searchKey(header).contains(wanted); });
            };
            if (std::ranges::none_of(m_found.tables, isThere))
                m_found.problems.push_back(
                    {{m_workbook.file, {}, {}, 0},
                     TableFinderText::tr("No column has the header “%1”").arg(mapping.header)});
        }
    }

    Problem noTable() const
    {
        if (m_nearest && m_nearestHeader.firstRow >= 0 &&
            m_nearestHeader.missing.size() < m_shape.required.size()) {
            return {placeOf(m_workbook, *m_nearest, m_nearestHeader.lastRow, 0),
                    TableFinderText::tr("The header row lacks the column “%1”")
                        .arg(m_nearestHeader.missing.join(listed))};
        }
        return {{m_workbook.file, {}, {}, 0},
                TableFinderText::tr("No header row was found: a row with the columns “%1” is needed")
                    .arg(m_shape.required.join(listed))};
    }

    const Workbook &m_workbook;
    const TableShape &m_shape;
    const TableChoice &m_choice;
    HeaderReader m_reader;
    FoundTables m_found;
    const Grid *m_nearest = nullptr;
    Header m_nearestHeader;
};

} // namespace

FoundTables findTables(const Workbook &workbook, const TableShape &shape, const TableChoice &choice)
{
    return Finder(workbook, shape, choice).find();
}

} // namespace sovang
