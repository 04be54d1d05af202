// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerfinder.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace sovang {

namespace {

constexpr int headerWithinRows = 200;           // titles over a list never take more
constexpr qsizetype headerWithinCells = 50'000; // a sheet of two hundred columns has them all in its titles
constexpr qsizetype longestHeader = 500;        // a title of a column never takes more
constexpr int mostLines = 4;

/// The texts of one row by column.
using Line = QMap<int, QString>;

Line lineOf(const Grid &grid, const GridText &text, int row)
{
    Line line;
    for (const Cell &cell : grid.cellsOf(row)) {
        if (cell.text().size() > longestHeader)
            continue;
        if (const QString words = text(cell); !words.isEmpty())
            line.insert(cell.column(), words);
    }
    return line;
}

/// What stands over the columns under a line: its texts, each over all the columns of its block, and without
/// one up to the next text, as blocks are lost in text files.
class Spread
{
public:
    Spread(const Grid &grid, int row, const Line &line) : m_line(line)
    {
        for (const int column : line.keys()) {
            const std::optional<CellRange> block = grid.mergedRangeAt(row, column);
            if (block && block->lastColumn > column)
                m_ends.insert(column, block->lastColumn);
        }
    }

    QString over(int column) const
    {
        auto next = m_line.upperBound(column);
        if (next == m_line.begin())
            return {};
        --next;
        return m_ends.value(next.key(), column) >= column ? *next : QString();
    }

private:
    Line m_line;
    QMap<int, int> m_ends; ///< last columns of blocks
};

QStringList textsOver(std::span<const Spread> lines, int column)
{
    QStringList texts;
    for (const Spread &line : lines) {
        if (const QString text = line.over(column); !text.isEmpty())
            texts << text;
    }
    return texts;
}

// `II`, `Tiêu chuẩn II`, `II. Nếp sống (25 điểm)`, `Nếp sống`.
bool isNameOf(const GroupedColumn::Group &group, const QString &text)
{
    static const QRegularExpression what(QStringLiteral("^(tiêu chuẩn|tiêu chí|tc|mục|phần|nhóm) "));
    QString key = exactKey(text);
    if (const QString title = exactKey(group.title); !title.isEmpty() && key == title)
        return true;
    const QString code = exactKey(group.code);
    if (!key.startsWith(code))
        key.remove(what);
    if (!key.startsWith(code))
        return false;
    const QString rest = key.mid(code.size()).trimmed();
    return rest.isEmpty() || QStringView(u".:)(-–—").contains(rest.front()) || rest == exactKey(group.title);
}

bool knows(const Header &header, const QString &name)
{
    return std::ranges::any_of(header.columns,
                               [&](const Header::Column &column) { return column.meaning.name == name; });
}

Header headerOfLine(int row, const Line &line, const HeaderReader &reader)
{
    Header header;
    header.firstRow = row;
    header.lastRow = row;
    for (auto cell = line.begin(); cell != line.end(); ++cell)
        header.columns.insert(cell.key(), {cell.value(), reader.meaning(cell.value())});
    return header;
}

/// \a header with \a line under it; nothing when the line does not belong to it: a record, a group.
std::optional<Header> withLine(Header header, int row, const Line &line, const HeaderReader &reader,
                               std::span<const Spread> above)
{
    bool adds = false;
    for (auto cell = line.begin(); cell != line.end(); ++cell) {
        Header::Column &column = header.columns[cell.key()];
        const QString joined = column.text.isEmpty() ? cell.value() : column.text + u' ' + cell.value();
        const HeaderMeaning ofBoth = reader.meaning(joined);
        const HeaderMeaning found =
            ofBoth.isKnown() ? ofBoth : reader.meaning(cell.value(), textsOver(above, cell.key()));
        if (column.meaning.isKnown() && !ofBoth.isKnown() && found.name != column.meaning.name)
            return std::nullopt; // the line says something else under a column that has its name
        const bool isNew = found.isKnown() && found.name != column.meaning.name && !knows(header, found.name);
        column.text = joined;
        if (isNew)
            column.meaning = found;
        adds = adds || isNew;
    }
    header.lastRow = row;
    return adds ? std::optional(header) : std::nullopt;
}

bool isBetter(const Header &header, const Header &best)
{
    if (header.missing.size() != best.missing.size())
        return header.missing.size() < best.missing.size();
    if (header.knownColumns() != best.knownColumns())
        return header.knownColumns() > best.knownColumns();
    return header.firstRow <= best.lastRow; // the same table, without the titles over it
}

} // namespace

HeaderReader::HeaderReader(const TableShape &shape, const std::vector<ColumnMapping> &mapped)
{
    for (const QString &name : shape.names)
        m_names.insert(searchKey(name), name);
    for (const QString &code : shape.codes)
        m_codes.insert(code, code);
    for (const auto &[alias, name] : shape.aliases)
        m_aliases.insert(searchKey(alias), name);
    for (const ColumnMapping &mapping : mapped)
        m_mapped.insert(searchKey(mapping.header), mapping.field);
    m_grouped = shape.grouped;
}

HeaderMeaning HeaderReader::meaning(const QString &header) const
{
    using Rank = HeaderMeaning::Rank;
    const QString key = searchKey(header);
    if (const auto mapped = m_mapped.find(key); mapped != m_mapped.end())
        return mapped->isEmpty() ? HeaderMeaning() : HeaderMeaning{*mapped, Rank::Mapped};
    if (m_codes.contains(header))
        return {header, Rank::Name};
    if (const auto name = m_names.find(key); name != m_names.end())
        return {*name, Rank::Name};
    if (const auto alias = m_aliases.find(key); alias != m_aliases.end())
        return {*alias, Rank::Alias};
    return {};
}

HeaderMeaning HeaderReader::meaning(const QString &header, const QStringList &above) const
{
    const auto isUnder = [&](const GroupedColumn::Group &group) {
        return std::ranges::any_of(above, [&](const QString &text) { return isNameOf(group, text); });
    };
    for (const GroupedColumn &column : m_grouped) {
        if (column.own == header && std::ranges::all_of(column.groups, isUnder))
            return {column.code, HeaderMeaning::Rank::Name};
    }
    return meaning(header);
}

int Header::knownColumns() const
{
    return int(std::ranges::count_if(columns, [](const Column &column) { return column.meaning.isKnown(); }));
}

Header findHeader(const Grid &grid, const GridText &text, const TableShape &shape, const HeaderReader &reader)
{
    std::vector<std::pair<int, Line>> lines;
    qsizetype cells = 0;
    for (const int row : grid.filledRows()) {
        if (row >= headerWithinRows || cells > headerWithinCells)
            break;
        cells += qsizetype(grid.cellsOf(row).size());
        lines.emplace_back(row, lineOf(grid, text, row));
    }
    Header best;
    best.missing = shape.required;
    const auto consider = [&](Header header) {
        for (const QString &name : shape.required) {
            if (!knows(header, name))
                header.missing << name;
        }
        if (isBetter(header, best))
            best = std::move(header);
    };
    std::vector<Spread> spreads;
    for (const auto &[row, line] : lines)
        spreads.emplace_back(grid, row, line);
    for (size_t first = 0; first < lines.size(); ++first) {
        Header header = headerOfLine(lines[first].first, lines[first].second, reader);
        if (header.knownColumns() == 0)
            continue;
        consider(header);
        for (size_t next = first + 1; next < std::min(lines.size(), first + mostLines); ++next) {
            const std::span<const Spread> above(&spreads[first], next - first);
            std::optional<Header> longer =
                withLine(header, lines[next].first, lines[next].second, reader, above);
            if (!longer)
                break;
            header = *longer;
            consider(header);
        }
    }
    return best;
}

} // namespace sovang
