// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowroles.h"

#include "base/text.h"
#include "exchange/ordinal.h"
#include "exchange/rowlabels.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <ranges>

namespace sovang {

namespace {

/// A cell with something to be seen in it. Its text is made when it is asked for: of a record that has a code
/// hardly ever.
class Seen
{
public:
    Seen(const Cell &cell, const GridText &text) : m_cell(&cell), m_text(&text) {}

    int column() const { return m_cell->column(); }
    bool isNumber() const { return m_cell->isNumber(); }
    const QString &text() const
    {
        if (m_made.isNull())
            m_made = onOneLine((*m_text)(*m_cell));
        return m_made;
    }

private:
    const Cell *m_cell;
    const GridText *m_text;
    mutable QString m_made;
};

bool isNumberLike(const Seen &cell)
{
    static const QRegularExpression number(QStringLiteral("^[\\d.,/%\\s-]+$"));
    return cell.isNumber() || number.match(cell.text()).hasMatch();
}

bool isCapitals(const QString &text)
{
    return text.contains(u' ') && text == text.toUpper() && text != text.toLower();
}

bool beginsAsGroup(const QString &text)
{
    static const QRegularExpression group(QStringLiteral("^(khối|nhóm|cụm|lĩnh vực|ngành|các)\\b"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return group.match(exactKey(text)).hasMatch();
}

// And like no word.
bool isSurelyCode(const QString &text)
{
    return isLikeCode(text) && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

bool looksLikeCode(const QString &text)
{
    return !text.contains(u' ') && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

// `V-GREEN`, `C. PNV`: a code that begins as groups are counted.
bool mayBeCode(const QString &text)
{
    const Ordinal ordinal = ordinalOf(text);
    const bool isCounted = ordinal.style != Ordinal::Style::None;
    return !(isCounted && ordinal.isWhole) && isLikeCode(isCounted ? ordinal.rest : text);
}

// `2`, alone in its row.
bool isPageNumber(const QString &text)
{
    constexpr qsizetype mostDigits = 3; // more is a year
    return text.size() <= mostDigits && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

/// Walks down the rows of one table.
class Walker
{
public:
    Walker(const FoundTable &table, const GridText &text, const RowKnowledge &knowledge)
        : m_table(table), m_grid(*table.grid), m_text(text), m_knowledge(knowledge)
    {
        for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
            m_names.insert(*column, column.key());
    }

    std::vector<TableRow> walk()
    {
        findLastRecord();
        m_areCoded = codeColumn() >= 0 && !hasRecordWithoutCode();
        m_previous = m_table.firstDataRow - 1;
        for (const int row : m_grid.filledRows()) {
            if (row < m_table.firstDataRow || !isOfTable(row))
                continue;
            m_seen = seenIn(row);
            if (m_seen.empty()) {
                m_hasGap = true;
                continue;
            }
            m_hasGap = m_hasGap || row > m_previous + 1;
            m_previous = row;
            m_rows.push_back(rowAt(row));
            const RowRole role = m_rows.back().role;
            if (role == RowRole::Record)
                m_hasGap = false;
            else if (role == RowRole::Remark || role == RowRole::Total)
                m_hasGap = true; // what comes after it is no record that lacks something
        }
        dropTitles();
        return std::move(m_rows);
    }

private:
    bool isOfTable(int row) const { return m_table.endRow < 0 || row < m_table.endRow; }

    std::vector<Seen> seenIn(int row) const
    {
        std::vector<Seen> seen;
        for (const Cell &cell : m_grid.cellsOf(row)) {
            if (!m_text.isBlank(cell))
                seen.emplace_back(cell, m_text);
        }
        return seen;
    }

    QString textAt(int row, const QString &column) const
    {
        const auto found = m_table.columns.find(column);
        return found == m_table.columns.end() ? QString() : m_text(m_grid.speaking(row, *found));
    }
    bool isRead(int column) const { return m_names.contains(column); }
    int codeColumn() const { return m_table.columns.value(m_knowledge.codeColumn, -1); }

    bool hasCode(int row) const
    {
        const QString code = textAt(row, m_knowledge.codeColumn);
        return !code.isEmpty() && (m_knowledge.isCode(code) || looksLikeCode(code));
    }

    /// Something that stands in a record and nowhere else.
    bool hasOfRecord() const
    {
        return std::ranges::any_of(m_seen, [&](const Seen &cell) {
            const auto name = m_names.find(cell.column());
            return name != m_names.end() && m_knowledge.fits(*name, cell.text());
        });
    }

    bool hasAllRequired(int row) const
    {
        return std::ranges::all_of(m_knowledge.required, [&](const QString &column) {
            return !m_table.has(column) || !textAt(row, column).isEmpty();
        });
    }

    // `3 | Tổng kho 1 | Doanh nghiệp`, in a list without codes.
    bool isWhole(int row) const
    {
        return m_knowledge.required.size() > 1 && hasOfRecord() && hasAllRequired(row);
    }

    // `I | KHỐI ĐẢNG | 50` is a group with its sum; `V-GREEN | 50` has a code, and `I | MTTQ | 50` may have
    // one.
    bool isRecord(int row) const
    {
        return hasCode(row) ||
               (hasOfRecord() && (mayBeCode(textAt(row, m_knowledge.codeColumn)) || !isMarkedGroup(row)));
    }

    void findLastRecord()
    {
        const std::vector<int> &rows = m_grid.filledRows();
        for (auto row = rows.rbegin(); row != rows.rend() && *row >= m_table.firstDataRow && m_lastRecord < 0;
             ++row) {
            if (!isOfTable(*row))
                continue;
            m_seen = seenIn(*row);
            if (!m_seen.empty() && !labelledRole(*row) &&
                (isRecord(*row) || (m_knowledge.required.size() > 1 && hasAllRequired(*row))))
                m_lastRecord = *row;
        }
    }

    TableRow rowAt(int row)
    {
        TableRow result{row, m_seen.front().column(), roleOf(row), {}, 0};
        if (const auto role = roleUnderHeader(row); role && !hasKnownCode(row))
            result.role = *role;
        m_isUnderHeader =
            result.role == RowRole::RepeatedHeader || (m_isUnderHeader && isOfHeader(result.role));
        if (result.role == RowRole::Record)
            return result;
        result.text = texts().join(u' ');
        if (result.role == RowRole::Group)
            nameGroup(result);
        return result;
    }

    RowRole roleOf(int row)
    {
        if (m_table.repeatedHeader.contains(row) || isRepeatedHeader())
            return RowRole::RepeatedHeader;
        if (isPage(row))
            return RowRole::Page;
        if (const auto role = labelledRole(row))
            return *role;
        if (isRecord(row))
            return RowRole::Record;
        const bool isRead =
            std::ranges::any_of(m_seen, [&](const Seen &cell) { return this->isRead(cell.column()); });
        if (row > m_lastRecord)
            return isRead && !m_hasGap && m_seen.size() > 1 && !isGroup(row) ? RowRole::Record
                                                                             : RowRole::Remark;
        if (isGroup(row))
            return RowRole::Group;
        return isRead ? RowRole::Record : RowRole::Unread;
    }

    bool isRepeatedHeader() const
    {
        int same = 0;
        for (const Seen &cell : m_seen) {
            if (!isRead(cell.column()))
                continue;
            if (searchKey(cell.text()) != searchKey(m_table.headers.value(cell.column())) &&
                searchKey(cell.text()) != searchKey(m_names.value(cell.column())))
                return false;
            ++same;
        }
        return same > 1;
    }

    // What the row calls itself, unless a record is called so: `Cộng`, `Bình quân`, `Điểm tối đa`.
    std::optional<RowRole> labelledRole(int row) const
    {
        const auto label =
            std::ranges::find_if(m_seen, [](const Seen &cell) { return !ordinalOf(cell.text()).isWhole; });
        if (label == m_seen.end() || isSurelyCode(label->text()) || m_knowledge.isCode(label->text()) ||
            isWhole(row))
            return std::nullopt;
        const int code = codeColumn();
        const bool isInCode = label->column() == code;
        if (!isInCode && std::ranges::any_of(m_seen, [&](const Seen &cell) { return cell.column() == code; }))
            return std::nullopt;
        if (isTotalLabel(label->text()) || (!isInCode && exactKey(label->text()) == u"tc"))
            return RowRole::Total;
        if (isAverageLabel(label->text()))
            return RowRole::Average;
        return isMaximumLabel(label->text()) ? std::optional(RowRole::Maximum) : std::nullopt;
    }

    // Nothing is said of a record beside \a cell, not by blocks that reach down to it either.
    bool isAlone(int row, const Seen &cell) const
    {
        return m_seen.size() == 1 && std::ranges::all_of(m_names.keys(), [&](int column) {
                   return column == cell.column() || m_text.isBlank(m_grid.speaking(row, column));
               });
    }

    bool isPage(int row) const
    {
        const Seen &first = m_seen.front();
        if (!isAlone(row, first) || m_knowledge.isCode(first.text()))
            return false;
        const bool isNumber = isRead(first.column()) && first.column() != codeColumn() && !hasOfRecord() &&
                              isPageNumber(first.text());
        return isNumber || isPageLabel(first.text());
    }

    /// The one text of the row that is not a number and not its ordinal; null when there are none or several.
    const Seen *onlyText() const
    {
        const Seen *only = nullptr;
        for (const Seen &cell : m_seen) {
            const bool isOrdinal =
                &cell == &m_seen.front() && m_seen.size() > 1 && ordinalOf(cell.text()).isWhole;
            if (isOrdinal || isNumberLike(cell))
                continue;
            if (only)
                return nullptr;
            only = &cell;
        }
        return only;
    }

    // `I | KHỐI ĐẢNG`, `I. KHỐI ĐẢNG`, or merged over several columns; perhaps with numbers beside it.
    bool isMarkedGroup(int row) const
    {
        const Seen *name = onlyText();
        if (!name)
            return false;
        const std::optional<CellRange> block = m_grid.mergedRangeAt(row, name->column());
        const bool isWide = block && block->lastColumn > block->firstColumn;
        return isWide || ordinalOf(name->text()).isGroupMark() ||
               (name != &m_seen.front() && ordinalOf(m_seen.front().text()).isGroupMark());
    }

    // `KHỐI ĐẢNG` alone. `3 | Trường …` is a record that lacks the rest.
    bool isGroup(int row) const
    {
        if (isMarkedGroup(row))
            return true;
        const Seen *name = onlyText();
        if (!name || m_seen.size() > 1)
            return false;
        const bool isBeforeTable = !isRead(name->column()) && name->column() < firstReadColumn();
        return isCapitals(name->text()) || beginsAsGroup(name->text()) || isBeforeTable || isLoneName(row);
    }

    // `Xã Tân Bình`, with nothing beside it, where every record has its code.
    bool isLoneName(int row) const
    {
        const Seen &name = m_seen.front();
        if (!m_areCoded || !isAlone(row, name) || hasOfRecord() || isNumberLike(name))
            return false;
        const int column = name.column();
        if (column == codeColumn())
            return name.text().contains(u' ') && !hasCode(row);
        const int ofNames = m_table.columns.value(m_knowledge.nameColumn, -1);
        return column == ofNames || column < codeColumn() || (!isRead(column) && column < ofNames);
    }

    bool hasRecordWithoutCode()
    {
        return std::ranges::any_of(m_grid.filledRows(), [&](int row) {
            if (row < m_table.firstDataRow || !isOfTable(row) ||
                !m_text.isBlank(m_grid.speaking(row, codeColumn())))
                return false;
            m_seen = seenIn(row);
            return !m_seen.empty() && !isPage(row) && !labelledRole(row) && isRecord(row);
        });
    }

    int firstReadColumn() const { return m_names.isEmpty() ? 0 : m_names.firstKey(); }

    void nameGroup(TableRow &group)
    {
        Ordinal mark = ordinalOf(m_seen.front().text());
        QString name = m_seen.size() > 1 && mark.isWhole ? m_seen[1].text() : m_seen.front().text();
        if (!mark.isWhole || m_seen.size() == 1) {
            mark = ordinalOf(name);
            name = mark.isGroupMark() ? mark.rest : name;
        }
        group.text = name;
        group.level = m_levels.levelOf(mark);
    }

    QStringList texts() const
    {
        QStringList texts;
        for (const Seen &cell : m_seen)
            texts << cell.text();
        return texts;
    }

    bool hasKnownCode(int row) const
    {
        const QString code = textAt(row, m_knowledge.codeColumn);
        return !code.isEmpty() && m_knowledge.isCode(code);
    }

    static bool isOfHeader(RowRole role)
    {
        return role == RowRole::ColumnNumbers || role == RowRole::Measures || role == RowRole::Maximum;
    }

    // What goes with the header: the numbers of the columns (on later pages without the header too), what
    // they are counted in, and what they can hold at most.
    std::optional<RowRole> roleUnderHeader(int row)
    {
        const auto isInBrackets = [](const Seen &cell) {
            return cell.text().startsWith(u'(') && cell.text().endsWith(u')');
        };
        const bool hasBrackets = std::ranges::all_of(m_seen, isInBrackets);
        if (m_isUnderHeader || hasBrackets || !m_columnNumbers.isEmpty()) {
            if (numberColumns(hasBrackets))
                return RowRole::ColumnNumbers;
        }
        if (!m_isUnderHeader)
            return std::nullopt;
        if (std::ranges::all_of(m_seen, [](const Seen &cell) { return isMeasureLabel(cell.text()); }))
            return RowRole::Measures;
        if (areMaxima(row))
            return RowRole::Maximum;
        return areTitles(row) ? std::optional(RowRole::Measures) : std::nullopt;
    }

    bool numberColumns(bool haveBrackets)
    {
        constexpr qsizetype enough = 3;
        QStringList numbers;
        for (const Seen &cell : m_seen)
            numbers << columnNumber(cell.text());
        if (numbers.contains(QString()))
            return false;
        const bool areNumbers = m_seen.size() >= enough && areColumnNumbers(texts());
        const bool isFirst = m_isUnderHeader && (haveBrackets || areNumbers);
        if (isFirst)
            m_columnNumbers = numbers;
        return isFirst || (haveBrackets && areNumbers) || numbers == m_columnNumbers;
    }

    // `Chấp hành | Thực hiện` under the codes of scores.
    bool areTitles(int row) const
    {
        const int ofNames = m_table.columns.value(m_knowledge.nameColumn, -1);
        return m_knowledge.isMaximum && m_seen.size() > 1 && !hasOfRecord() &&
               textAt(row, m_knowledge.codeColumn).isEmpty() &&
               std::ranges::none_of(m_seen, [&](const Seen &cell) {
                   return cell.column() == ofNames || !isRead(cell.column()) || isNumberLike(cell);
               });
    }

    // `60 | 30 | 10` without a word.
    bool areMaxima(int row) const
    {
        return m_knowledge.isMaximum && textAt(row, m_knowledge.codeColumn).isEmpty() && m_seen.size() > 1 &&
               std::ranges::all_of(m_seen, [&](const Seen &cell) {
                   return m_knowledge.isMaximum(m_names.value(cell.column()), cell.text());
               });
    }

    // The titles over a header that is repeated are not groups of what stands under it.
    void dropTitles()
    {
        bool isOverHeader = false;
        for (TableRow &row : m_rows | std::views::reverse) {
            if (row.role == RowRole::RepeatedHeader)
                isOverHeader = true;
            else if (row.role != RowRole::Group)
                isOverHeader = false;
            else if (isOverHeader)
                row.role = RowRole::Remark;
        }
    }

    const FoundTable &m_table;
    const Grid &m_grid;
    const GridText &m_text;
    const RowKnowledge &m_knowledge;
    QMap<int, QString> m_names; ///< of the columns that are read
    std::vector<Seen> m_seen;   ///< of the row that is looked at
    std::vector<TableRow> m_rows;
    OrdinalLevels m_levels;
    int m_lastRecord = -1;
    int m_previous = -1;
    QStringList m_columnNumbers;
    bool m_areCoded = false;
    bool m_isUnderHeader = true;
    bool m_hasGap = false;
};

} // namespace

std::vector<TableRow> rowsOf(const FoundTable &table, const GridText &text, const RowKnowledge &knowledge)
{
    return Walker(table, text, knowledge).walk();
}

} // namespace sovang
