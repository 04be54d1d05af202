// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowroles.h"

#include "base/text.h"
#include "exchange/ordinal.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

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

bool isTotalLabel(const QString &text)
{
    static const QRegularExpression total(
        QStringLiteral("^(tổng cộng|tổng số|cộng "
                       "dồn|cộng|tổng)\\s*($|[:.,(;=\\d–-]|(khối|nhóm|cụm|mục|phần|toàn|chung|tất cả|"
                       "danh sách|có|là|[ivx]+|[abc])\\b)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return total.match(exactKey(text)).hasMatch();
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

bool looksLikeCode(const QString &text)
{
    return !text.contains(u' ') && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
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
        m_previous = m_table.firstDataRow - 1;
        for (const int row : m_grid.filledRows()) {
            if (row < m_table.firstDataRow)
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

    bool isRecord(int row) const { return hasCode(row) || (hasOfRecord() && !isMarkedGroup(row)); }

    void findLastRecord()
    {
        const std::vector<int> &rows = m_grid.filledRows();
        for (auto row = rows.rbegin(); row != rows.rend() && *row >= m_table.firstDataRow && m_lastRecord < 0;
             ++row) {
            m_seen = seenIn(*row);
            if (!m_seen.empty() && !isTotal() &&
                (isRecord(*row) || (m_knowledge.required.size() > 1 && hasAllRequired(*row))))
                m_lastRecord = *row;
        }
    }

    TableRow rowAt(int row)
    {
        TableRow result{row, m_seen.front().column(), roleOf(row), {}, 0};
        const bool isFirst = m_isUnderHeader;
        m_isUnderHeader = result.role == RowRole::RepeatedHeader;
        if (isFirst && areColumnNumbers(row))
            result.role = RowRole::ColumnNumbers;
        if (result.role == RowRole::Record)
            return result;
        QStringList texts;
        for (const Seen &cell : m_seen)
            texts << cell.text();
        result.text = texts.join(u' ');
        if (result.role == RowRole::Group)
            nameGroup(result);
        return result;
    }

    RowRole roleOf(int row)
    {
        if (isRepeatedHeader())
            return RowRole::RepeatedHeader;
        if (isTotal())
            return RowRole::Total;
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

    bool isTotal() const
    {
        const auto label =
            std::ranges::find_if(m_seen, [](const Seen &cell) { return !ordinalOf(cell.text()).isWhole; });
        if (label == m_seen.end() || !isTotalLabel(label->text()) || m_knowledge.isCode(label->text()))
            return false;
        const int code = codeColumn();
        return label->column() == code ||
               std::ranges::none_of(m_seen, [&](const Seen &cell) { return cell.column() == code; });
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
        return isCapitals(name->text()) || beginsAsGroup(name->text()) || isBeforeTable;
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

    // `(1) (2) (3)=(1)+(2)`, `A B 1 2`: counting on from column to column, or remarks on the header above.
    bool areColumnNumbers(int row) const
    {
        const QString code = textAt(row, m_knowledge.codeColumn);
        const auto isInBrackets = [](const Seen &cell) {
            return cell.text().startsWith(u'(') && cell.text().endsWith(u')');
        };
        if (!code.isEmpty() && m_knowledge.isCode(code))
            return false;
        if (std::ranges::all_of(m_seen, isInBrackets))
            return true; // `(người)`: what the column above is counted in
        if (m_seen.size() < 3)
            return false;
        static const QRegularExpression number(QStringLiteral("^[(\\[]?(\\d{1,3})[)\\]]?(\\s*=.*)?$"));
        static const QRegularExpression letter(QStringLiteral("^[(\\[]?([A-Ha-h])[)\\]]?$"));
        int last = 0;
        QChar lastLetter;
        for (const Seen &cell : m_seen) {
            if (const auto match = number.match(cell.text()); match.hasMatch()) {
                const int n = match.captured(1).toInt();
                if (n != last + 1 && !(last == 0 && n == 0))
                    return false;
                last = n;
            } else if (const auto word = letter.match(cell.text()); word.hasMatch() && last == 0) {
                const QChar c = word.captured(1).at(0).toLower();
                if (lastLetter.isNull() ? c != u'a' : c.unicode() != lastLetter.unicode() + 1)
                    return false;
                lastLetter = c;
            } else {
                return false;
            }
        }
        return true;
    }

    // The titles over a header that is repeated are not groups of what stands under it.
    void dropTitles()
    {
        bool isOverHeader = false;
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
            if (row->role == RowRole::RepeatedHeader)
                isOverHeader = true;
            else if (row->role != RowRole::Group)
                isOverHeader = false;
            else if (isOverHeader)
                row->role = RowRole::Remark;
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
    bool m_isUnderHeader = true;
    bool m_hasGap = false;
};

} // namespace

std::vector<TableRow> rowsOf(const FoundTable &table, const GridText &text, const RowKnowledge &knowledge)
{
    return Walker(table, text, knowledge).walk();
}

} // namespace sovang
