// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefinder.h"

#include "domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int headerWithinRows = 200;               // titles over a list never take more
constexpr qsizetype headerWithinCells = 50'000;     // a sheet of two hundred columns has them all in its titles
constexpr qsizetype longestHeader = 500;            // a title of a column never takes more
constexpr qsizetype textsThatTell = 2000;           // enough words to know the encoding of a file
constexpr qsizetype charactersThatTell = 1'000'000; // of these texts together

// The text at a place, or that of the merged block which covers it from above.
QString headerText(const Grid &grid, const GridText &text, int row, int column)
{
    const Cell *cell = &grid.at(row, column);
    if (cell->isEmpty()) {
        const std::optional<CellRange> merged = grid.mergedRangeAt(row, column);
        if (!merged || merged->firstColumn != column)
            return {};
        cell = &grid.at(merged->firstRow, column);
    }
    return cell->text().size() > longestHeader ? QString() : text(*cell);
}

/// Tells which column of the shape a header means.
class HeaderReader
{
public:
    explicit HeaderReader(const TableShape &shape)
    {
        for (const QString &name : shape.names)
            m_names.insert(searchKey(name), name);
        for (const QString &code : shape.codes)
            m_codes.insert(code, code);
    }

    /// The known name or code; empty when the header is none.
    QString meaning(const QString &header) const
    {
        const auto code = m_codes.find(header);
        return code != m_codes.end() ? *code : m_names.value(searchKey(header));
    }

private:
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_codes;
};

int knownColumns(const Grid &grid, const GridText &text, int row, const HeaderReader &reader,
                 QStringList &missing)
{
    int known = 0;
    for (const int column : grid.filledColumns()) {
        const QString meaning = reader.meaning(headerText(grid, text, row, column));
        known += meaning.isEmpty() ? 0 : 1;
        missing.removeAll(meaning);
    }
    return known;
}

struct HeaderRow
{
    int row = -1;
    int known = 0;
    QStringList missing;
};

// The row that lacks the fewest required columns, of these the one that knows most.
HeaderRow bestHeader(const Grid &grid, const TableShape &shape, const HeaderReader &reader)
{
    const GridText text(grid);
    HeaderRow best;
    best.missing = shape.required;
    qsizetype cells = 0;
    for (const int row : grid.filledRows()) {
        if (row >= headerWithinRows || cells > headerWithinCells)
            break;
        cells += qsizetype(grid.filledColumns().size());
        QStringList missing = shape.required;
        const int known = knownColumns(grid, text, row, reader, missing);
        if (missing.size() < best.missing.size() ||
            (missing.size() == best.missing.size() && known > best.known))
            best = {row, known, missing};
    }
    return best;
}

// A merged header cell may reach further down than the row that names the columns.
int rowAfterHeader(const Grid &grid, int headerRow)
{
    int next = headerRow + 1;
    for (const CellRange &merged : grid.mergedRanges()) {
        if (merged.firstRow <= headerRow && merged.lastRow >= next)
            next = merged.lastRow + 1;
    }
    return next;
}

void mapColumns(const Workbook &workbook, const HeaderReader &reader, int headerRow, FoundTable &table)
{
    const GridText text(*table.grid);
    for (const int column : table.grid->filledColumns()) {
        const QString header = headerText(*table.grid, text, headerRow, column);
        const QString meaning = reader.meaning(header);
        if (header.isEmpty()) {
            table.headerless.push_back(column);
        } else if (meaning.isEmpty()) {
            table.unknown.push_back({headerRow, column, header});
        } else if (table.columns.contains(meaning)) {
            table.problems.push_back({placeOf(workbook, *table.grid, headerRow, column),
                                      Message::tr("There are two columns “%1”").arg(meaning)});
        } else {
            table.columns.insert(meaning, column);
        }
    }
}

Problem noTable(const Workbook &workbook, const Grid *nearest, const HeaderRow &header,
                const TableShape &shape)
{
    if (nearest && header.row >= 0 && header.missing.size() < shape.required.size()) {
        return {placeOf(workbook, *nearest, header.row, 0),
                Message::tr("The header row lacks the column “%1”")
                    .arg(header.missing.join(QStringLiteral("”, “")))};
    }
    return {{workbook.file, {}, {}, 0},
            Message::tr("No header row was found: a row with the columns “%1” is needed")
                .arg(shape.required.join(QStringLiteral("”, “")))};
}

} // namespace

GridText::GridText(const Grid &grid) : m_grid(grid)
{
    QStringList texts;
    qsizetype characters = 0;
    for (const int row : grid.filledRows()) {
        for (const Cell &cell : grid.cellsOf(row)) {
            if (!grid.fontName(cell).isEmpty())
                m_hasFonts = true;
            else if (cell.isText() && texts.size() < textsThatTell && characters < charactersThatTell)
                texts << cell.text();
            characters += cell.isText() ? cell.text().size() : 0;
        }
        if (m_hasFonts)
            return; // each cell tells for itself
        if (texts.size() == textsThatTell)
            break;
    }
    m_ofFile = guessLegacy(texts).encoding;
}

LegacyEncoding GridText::encodingOf(const Cell &cell) const
{
    if (!cell.isText())
        return LegacyEncoding::None;
    return m_hasFonts ? guessLegacy(cell.text(), m_grid.fontName(cell)).encoding : m_ofFile;
}

QString GridText::operator()(const Cell &cell) const
{
    if (!cell.isText())
        return cell.text();
    return normalized(fromLegacy(cell.text(), encodingOf(cell)));
}

FoundTable findTable(const Workbook &workbook, const TableShape &shape)
{
    const HeaderReader reader(shape);
    FoundTable table;
    const Grid *nearest = nullptr;
    HeaderRow nearestHeader;
    nearestHeader.missing = shape.required;
    for (const Grid &grid : workbook.grids) {
        if (grid.isHidden())
            continue;
        HeaderRow header = bestHeader(grid, shape, reader);
        if (!header.missing.isEmpty()) {
            if (header.missing.size() < nearestHeader.missing.size()) {
                nearest = &grid;
                nearestHeader = std::move(header);
            }
        } else if (table.grid) {
            table.notes << Message::tr("The sheet “%1” holds such a table too; only “%2” is read")
                               .arg(grid.name(), table.grid->name());
        } else {
            table.grid = &grid;
            table.firstDataRow = rowAfterHeader(grid, header.row);
            mapColumns(workbook, reader, header.row, table);
        }
    }
    if (!table.grid)
        table.problems.push_back(noTable(workbook, nearest, nearestHeader, shape));
    return table;
}

} // namespace sovang
