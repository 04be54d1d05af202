// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefinder.h"

#include "base/text.h"
#include "exchange/headerfinder.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

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

/// Tells in little time which rows may be a header again: those with a word for each required column.
class HeaderWords
{
public:
    HeaderWords(const TableShape &shape, const Grid &grid, const Header &header)
    {
        for (qsizetype i = 0; i < shape.required.size() && i < mostColumns; ++i) {
            const QString &name = shape.required[i];
            m_all |= 1U << i;
            add(name, i);
            for (const auto &[alias, meant] : shape.aliases) {
                if (meant == name)
                    add(alias, i);
            }
            for (auto column = header.columns.begin(); column != header.columns.end(); ++column) {
                for (int row = header.firstRow; row <= header.lastRow && column->meaning.name == name; ++row)
                    add(grid.at(row, column.key()).text(), i);
            }
        }
    }

    // Those that lack one of several are headers too.
    bool mayBeHeader(const Grid &grid, int row) const
    {
        unsigned found = 0;
        for (const Cell &cell : grid.cellsOf(row)) {
            if (cell.isText())
                found |= m_words.value(cell.text());
        }
        const int lacking = std::popcount(m_all) - std::popcount(found);
        return m_all != 0 && (lacking == 0 || (lacking == 1 && std::popcount(found) > 1));
    }

private:
    static constexpr qsizetype mostColumns = 31;

    void add(const QString &word, qsizetype column)
    {
        if (word.isEmpty())
            return;
        m_words[word] |= 1U << column;
        m_words[word.toUpper()] |= 1U << column;
    }

    QHash<QString, unsigned> m_words;
    unsigned m_all = 0;
};

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
        else
            tellSheetsLeftOut();
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
                m_leftOut.emplace_back(&grid, header);
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

    // A sheet that lacks one column was meant too: its rows must not be lost beside those of others.
    bool wasMeant(const Grid &grid, const Header &header) const
    {
        const auto isCode = [&](const Header::Column &column) {
            return m_shape.codes.contains(column.meaning.name);
        };
        const bool isNear = header.missing.size() == 1 &&
                            (m_shape.required.size() > 1 ? header.knownColumns() > 1
                                                         : std::ranges::any_of(header.columns, isCode));
        return isNear && header.lastRow + 1 < grid.rows();
    }

    void tellSheetsLeftOut()
    {
        for (const auto &[grid, header] : m_leftOut) {
            const QString missing = header.missing.join(listed);
            if (wasMeant(*grid, header))
                m_found.problems.push_back(
                    {placeOf(m_workbook, *grid, header.lastRow, header.columns.firstKey()),
                     TableFinderText::tr(
                         "This sheet lacks the column “%1”, and its rows would be left out; give it "
                         "the column, or name the sheet that is to be read")
                         .arg(missing)});
            else
                note(place(*grid),
                     header.knownColumns() > 1
                         ? TableFinderText::tr("This sheet lacks the columns “%1” and is not read")
                               .arg(missing)
                         : TableFinderText::tr(
                               "This sheet has no header row with the columns “%1” and is not read")
                               .arg(m_shape.required.join(listed)));
        }
    }

    // The table under \a header, and those under other headers further down.
    void add(const Grid &grid, Header header)
    {
        const GridText text(grid);
        const HeaderWords words(m_shape, grid, header);
        FoundTable table = tableOf(grid, header);
        for (const int row : grid.filledRows()) {
            if (row < table.firstDataRow || !words.mayBeHeader(grid, row))
                continue;
            Header next = headerAt(grid, text, m_shape, m_reader, row);
            if (next.firstRow != row || next.missing.size() > 1 || next.knownColumns() < 2)
                continue;
            if (isSameHeader(header, next)) {
                for (int line = next.firstRow; line <= next.lastRow; ++line)
                    table.repeatedHeader.insert(line);
                continue;
            }
            table.endRow = row;
            if (!next.isFound()) {
                m_found.problems.push_back(
                    {placeOf(m_workbook, grid, row, next.columns.firstKey()),
                     TableFinderText::tr("Here stands a header that lacks the column “%1”")
                         .arg(next.missing.first())});
                break;
            }
            keep(std::move(table), header);
            header = std::move(next);
            table = tableOf(grid, header);
            note(placeOf(m_workbook, grid, header.lastRow, header.columns.firstKey()),
                 TableFinderText::tr(
                     "Here stands a header with other columns; the rows below are read by it"));
        }
        keep(std::move(table), header);
    }

    void keep(FoundTable table, const Header &header)
    {
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
                m_found.problems.push_back({placeOf(m_workbook, *table.grid, header.lastRow, column),
                                            twice(meaning.name, other.text, said.text)});
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

    static QString twice(const QString &name, const QString &first, const QString &second)
    {
        if (searchKey(first) == searchKey(name) && searchKey(second) == searchKey(name))
            return TableFinderText::tr("There are two columns “%1”").arg(name);
        return TableFinderText::tr(
                   "“%1” and “%2” may both be the column “%3”; say which one it is (--map “%1=%3”)")
            .arg(onOneLine(first), onOneLine(second), name);
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
    std::vector<std::pair<const Grid *, Header>> m_leftOut; ///< visible sheets without such a table
};

} // namespace

FoundTables findTables(const Workbook &workbook, const TableShape &shape, const TableChoice &choice)
{
    return Finder(workbook, shape, choice).find();
}

} // namespace sovang
