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

    QString over(int column) const { return m_line.value(startOver(column)); }
    /// Where the text over \a column stands; -1 where there is none.
    int startOver(int column) const
    {
        auto next = m_line.upperBound(column);
        if (next == m_line.begin())
            return -1;
        --next;
        return m_ends.value(next.key(), column) >= column ? next.key() : -1;
    }
    bool isBlock(int start) const { return m_ends.contains(start); }

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

bool isPart(const QString &text, const HeaderReader &reader)
{
    return isMainPart(text) || isOtherPart(text) || reader.meaning(text).isKnown();
}

/// The columns of \a line that divide one column with a name, by where that stands: `Tổng số | Nữ` under `Số
/// CBCCVC-NLĐ`.
QMap<int, std::vector<int>> divisionsOf(const Header &header, const Line &line, const HeaderReader &reader,
                                        const Spread &upper)
{
    QMap<int, std::vector<int>> divisions;
    for (const int column : line.keys()) {
        if (const int start = upper.startOver(column); start >= 0)
            divisions[start].push_back(column);
    }
    const auto isDivided = [&](int start, const std::vector<int> &columns) {
        const auto isKnownPart = [&](int column) { return isPart(line[column], reader); };
        return columns.size() > 1 && header.columns.value(start).meaning.isKnown() &&
               (upper.isBlock(start) ? std::ranges::any_of(columns, isKnownPart)
                                     : std::ranges::all_of(columns, isKnownPart));
    };
    for (auto division = divisions.begin(); division != divisions.end();)
        division = isDivided(division.key(), *division) ? std::next(division) : divisions.erase(division);
    return divisions;
}

/// Puts the parts of the column at \a start in its place.
void divide(Header &header, int start, const std::vector<int> &parts, const Line &line,
            const HeaderReader &reader)
{
    const Header::Column upper = header.columns[start];
    header.columns[start] = {};
    for (const int column : parts) {
        const QString joined = upper.text + u' ' + line[column];
        HeaderMeaning found = reader.meaning(joined);
        if (!found.isKnown())
            found = reader.meaning(line[column]);
        const bool isUpper = found.isKnown() ? found.name == upper.meaning.name : isMainPart(line[column]);
        if (isUpper)
            found = upper.meaning;
        header.columns[column] = {joined, knows(header, found.name) ? HeaderMeaning() : found};
    }
    if (header.columns[start].text.isEmpty())
        header.columns.remove(start);
}

/// \a header with \a line under it; nothing when the line does not belong to it: a record, a group.
std::optional<Header> withLine(Header header, int row, const Line &line, const HeaderReader &reader,
                               std::span<const Spread> above)
{
    const QMap<int, std::vector<int>> divisions = divisionsOf(header, line, reader, above.back());
    Line rest = line;
    for (auto division = divisions.begin(); division != divisions.end(); ++division) {
        divide(header, division.key(), *division, line, reader);
        for (const int column : *division)
            rest.remove(column);
    }
    bool adds = !divisions.isEmpty();
    for (auto cell = rest.begin(); cell != rest.end(); ++cell) {
        Header::Column &column = header.columns[cell.key()];
        const QString joined = column.text.isEmpty() ? cell.value() : column.text + u' ' + cell.value();
        const HeaderMeaning ofBoth = reader.meaning(joined);
        const bool isOfCode = ofBoth.isKnown() && reader.isCode(ofBoth.name);
        const HeaderMeaning found =
            ofBoth.isKnown() ? ofBoth : reader.meaning(cell.value(), textsOver(above, cell.key()));
        if (column.meaning.isKnown() && !ofBoth.isKnown() && found.name != column.meaning.name)
            return std::nullopt; // the line says something else under a column that has its name
        const bool isNew = found.isKnown() && found.name != column.meaning.name && !knows(header, found.name);
        column.text = joined;
        const bool isTitle = isOfCode && ofBoth.name == column.meaning.name; // `Chấp hành` under `1.1`
        if (isNew)
            column.meaning = found;
        adds = adds || isNew || isTitle;
    }
    header.lastRow = row;
    return adds ? std::optional(header) : std::nullopt;
}

QStringList missingIn(const Header &header, const TableShape &shape)
{
    QStringList missing;
    for (const QString &name : shape.required) {
        if (!knows(header, name))
            missing << name;
    }
    return missing;
}

// Records stand between it and the header below, which knows not many columns more.
bool hasOwnRows(const Grid &grid, const Header &header, const Header &below)
{
    constexpr int enough = 2; // one word may stand in a title by chance
    if (header.knownColumns() < enough || header.knownColumns() * 2 < below.knownColumns())
        return false;
    return std::ranges::any_of(grid.filledRows(), [&](int row) {
        return row > header.lastRow && row < below.firstRow && grid.cellsOf(row).size() > 1;
    });
}

bool isBetter(const Header &header, const Header &best)
{
    if (header.missing.size() != best.missing.size())
        return header.missing.size() < best.missing.size();
    if (header.knownColumns() != best.knownColumns())
        return header.knownColumns() > best.knownColumns();
    return header.firstRow <= best.lastRow; // the same table, without the titles over it
}

/// The first rows of a grid, of which some are a header.
class HeaderLines
{
public:
    explicit HeaderLines(const Grid &grid) : m_grid(grid) {}

    size_t size() const { return m_lines.size(); }
    void add(int row, Line line)
    {
        m_spreads.emplace_back(m_grid, row, line);
        m_lines.emplace_back(row, std::move(line));
    }

    // With as many lines as serve it; nothing where the line knows no column.
    Header headerFrom(size_t first, const TableShape &shape, const HeaderReader &reader) const
    {
        Header header = headerOfLine(m_lines[first].first, m_lines[first].second, reader);
        if (header.knownColumns() == 0)
            return {};
        header.missing = missingIn(header, shape);
        Header best = header;
        for (size_t next = first + 1; next < std::min(m_lines.size(), first + mostLines); ++next) {
            const std::span<const Spread> above(&m_spreads[first], next - first);
            std::optional<Header> longer =
                withLine(header, m_lines[next].first, m_lines[next].second, reader, above);
            if (!longer)
                break;
            header = std::move(*longer);
            header.missing = missingIn(header, shape);
            if (isBetter(header, best))
                best = header;
        }
        return best;
    }

private:
    const Grid &m_grid;
    std::vector<std::pair<int, Line>> m_lines;
    std::vector<Spread> m_spreads;
};

} // namespace

HeaderReader::HeaderReader(const TableShape &shape, const std::vector<ColumnMapping> &mapped)
{
    for (const QString &name : shape.names)
        m_names.insert(searchKey(name), name);
    for (const QString &code : shape.codes)
        m_codes.add(code);
    for (const auto &[code, title] : shape.titles)
        m_codes.add(code, title);
    for (const auto &[alias, name] : shape.aliases)
        m_aliases.insert(searchKey(alias), name);
    for (const ColumnMapping &mapping : mapped)
        m_mapped.insert(searchKey(mapping.header), mapping.field);
    m_grouped = shape.grouped;
    for (const GroupedColumn &column : m_grouped)
        m_owns.add(column.own);
}

HeaderMeaning HeaderReader::named(const QString &key) const
{
    if (const auto name = m_names.find(key); name != m_names.end())
        return {*name, HeaderMeaning::Rank::Name};
    if (const auto alias = m_aliases.find(key); alias != m_aliases.end())
        return {*alias, HeaderMeaning::Rank::Alias};
    return {};
}

HeaderMeaning HeaderReader::meaning(const QString &header) const
{
    using Rank = HeaderMeaning::Rank;
    const QString key = searchKey(header);
    if (const auto mapped = m_mapped.find(key); mapped != m_mapped.end())
        return mapped->isEmpty() ? HeaderMeaning() : HeaderMeaning{*mapped, Rank::Mapped};
    if (const QString code = m_codes.same(header); !code.isEmpty())
        return {code, Rank::Name};
    if (const HeaderMeaning known = named(key); known.isKnown())
        return known;
    if (const QString code = m_codes.in(header); !code.isEmpty())
        return {code, Rank::Alias};
    const QString bare = withoutRemark(header);
    const HeaderMeaning known = bare == header ? HeaderMeaning() : named(searchKey(bare));
    return known.isKnown() ? HeaderMeaning{known.name, Rank::Alias} : known;
}

HeaderMeaning HeaderReader::meaning(const QString &header, const QStringList &above) const
{
    const auto isUnder = [&](const GroupedColumn::Group &group) {
        return std::ranges::any_of(above, [&](const QString &text) { return isNameOf(group, text); });
    };
    const QString same = m_owns.same(header);
    const QString own = same.isEmpty() ? m_owns.in(header) : same;
    for (const GroupedColumn &column : m_grouped) {
        if (column.own == own && std::ranges::all_of(column.groups, isUnder))
            return {column.code, HeaderMeaning::Rank::Name};
    }
    return meaning(header);
}

int Header::knownColumns() const
{
    return int(std::ranges::count_if(columns, [](const Column &column) { return column.meaning.isKnown(); }));
}

bool isSameHeader(const Header &first, const Header &later)
{
    for (auto column = later.columns.begin(); column != later.columns.end(); ++column) {
        if (first.columns.value(column.key()).meaning.name != column->meaning.name)
            return false;
    }
    return true;
}

Header headerAt(const Grid &grid, const GridText &text, const TableShape &shape, const HeaderReader &reader,
                int row)
{
    const std::vector<int> &rows = grid.filledRows();
    HeaderLines lines(grid);
    for (auto next = std::ranges::lower_bound(rows, row); next != rows.end() && lines.size() < mostLines;
         ++next)
        lines.add(*next, lineOf(grid, text, *next));
    return lines.size() == 0 ? Header() : lines.headerFrom(0, shape, reader);
}

Header findHeader(const Grid &grid, const GridText &text, const TableShape &shape, const HeaderReader &reader)
{
    HeaderLines lines(grid);
    qsizetype cells = 0;
    for (const int row : grid.filledRows()) {
        if (row >= headerWithinRows || cells > headerWithinCells)
            break;
        cells += qsizetype(grid.cellsOf(row).size());
        lines.add(row, lineOf(grid, text, row));
    }
    Header best;
    best.missing = shape.required;
    std::vector<Header> whole;
    for (size_t first = 0; first < lines.size(); ++first) {
        const Header header = lines.headerFrom(first, shape, reader);
        if (header.isFound())
            whole.push_back(header);
        if (header.firstRow >= 0 && isBetter(header, best))
            best = header;
    }
    const auto above =
        std::ranges::find_if(whole, [&](const Header &header) { return hasOwnRows(grid, header, best); });
    return best.isFound() && above != whole.end() ? *above : best;
}

} // namespace sovang
