// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/grid.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace sovang {

namespace {

// 15 digits are what a double holds for certain and what spreadsheets show: 9.3 is stored
// as 9.3000000000000007.
constexpr int significantDigits = 15;
constexpr double plainBelow = 1e15;
constexpr double plainFrom = 1e-30;
constexpr double plainTo = 1e30;

QString decimalText(double number)
{
    if (number == 0)
        return QStringLiteral("0");
    const double absolute = std::abs(number);
    if (absolute < plainBelow && number == std::trunc(number))
        return QString::number(qint64(number));

    char buffer[80];
    auto end =
        std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::general, significantDigits)
            .ptr;
    const bool hasExponent = std::find(buffer, end, 'e') != end;
    if (hasExponent && absolute >= plainFrom && absolute < plainTo) {
        // The digits are rounded to 15 first; only then are the zeros written out.
        double rounded = number;
        std::from_chars(buffer, end, rounded);
        const int magnitude = int(std::floor(std::log10(std::abs(rounded))));
        const int places = std::max(0, significantDigits - 1 - magnitude);
        end = std::to_chars(buffer, buffer + sizeof buffer, rounded, std::chars_format::fixed, places).ptr;
        if (std::find(buffer, end, '.') != end) {
            while (end[-1] == '0')
                --end;
            if (end[-1] == '.')
                --end;
        }
    }
    return QString::fromLatin1(buffer, end - buffer);
}

const Cell &emptyCell()
{
    static const Cell empty{};
    return empty;
}

} // namespace

Cell Cell::fromText(const QString &text)
{
    Cell cell;
    if (text.isEmpty())
        return cell;
    cell.m_kind = Kind::Text;
    cell.m_text = text.normalized(QString::NormalizationForm_C);
    return cell;
}

Cell Cell::fromNumber(double number, bool isPercent)
{
    Cell cell;
    cell.m_kind = Kind::Number;
    cell.m_value.number = number;
    cell.m_isPercent = isPercent;
    return cell;
}

Cell Cell::fromBoolean(bool value)
{
    Cell cell;
    cell.m_kind = Kind::Boolean;
    cell.m_value.day = value ? 1 : 0;
    return cell;
}

Cell Cell::fromDate(QDate date, QTime time)
{
    Cell cell;
    cell.m_kind = Kind::Date;
    cell.m_value.day = date.toJulianDay();
    if (time != QTime(0, 0))
        cell.m_text = date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate);
    return cell;
}

Cell Cell::fromError(const QString &what)
{
    Cell cell;
    cell.m_kind = Kind::Error;
    cell.m_text = what;
    return cell;
}

QString Cell::text() const
{
    switch (m_kind) {
    case Kind::Empty:
    case Kind::Text:
    case Kind::Error:
        return m_text;
    case Kind::Number:
        return decimalText(m_value.number);
    case Kind::Boolean:
        return m_value.day != 0 ? QStringLiteral("1") : QStringLiteral("0");
    case Kind::Date:
        return m_text.isEmpty() ? date().toString(Qt::ISODate) : m_text;
    }
    return {};
}

QString Cell::errorSentence() const
{
    if (m_kind != Kind::Error)
        return {};
    if (m_text.startsWith(u'='))
        return QCoreApplication::translate("Cell",
                                           "The formula %1 was saved without its result. Open the file in "
                                           "Excel or LibreOffice and save it again.")
            .arg(m_text);
    return QCoreApplication::translate("Cell", "The cell holds the error %1.").arg(m_text);
}

const Cell &Grid::at(int row, int column) const
{
    if (row < 0 || row >= rows() || column < 0 || column >= m_columns)
        return emptyCell();
    const Cell *first = m_cells.data() + m_rowStarts[size_t(row)];
    const Cell *last = m_cells.data() + m_rowStarts[size_t(row) + 1];
    if (first == last || column < first->m_column)
        return emptyCell();
    // Most rows have no gaps, so that the cell is where counting puts it.
    const Cell *guess = first + (column - first->m_column);
    if (guess < last && guess->m_column == column)
        return *guess;
    const Cell *found = std::lower_bound(first, last, column,
                                         [](const Cell &cell, int wanted) { return cell.m_column < wanted; });
    return found != last && found->m_column == column ? *found : emptyCell();
}

bool Grid::isRowEmpty(int row) const
{
    return row < 0 || row >= rows() || m_rowStarts[size_t(row)] == m_rowStarts[size_t(row) + 1];
}

std::optional<CellRange> Grid::mergedRangeAt(int row, int column) const
{
    const auto found = std::find_if(m_merged.begin(), m_merged.end(),
                                    [=](const CellRange &range) { return range.contains(row, column); });
    return found == m_merged.end() ? std::nullopt : std::optional(*found);
}

int Grid::lineOf(int row) const
{
    return row >= 0 && size_t(row) < m_lines.size() ? m_lines[size_t(row)] : 0;
}

QString Grid::cellName(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

QString Grid::columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

void GridBuilder::add(int row, int column, Cell cell)
{
    if (cell.isEmpty())
        return;
    cell.m_column = quint16(column);
    if (!m_rows.empty()) {
        const int lastRow = m_rows.back();
        if (row < lastRow || (row == lastRow && column <= m_grid.m_cells.back().m_column))
            m_isSorted = false;
    }
    m_rows.push_back(row);
    m_grid.m_cells.push_back(std::move(cell));
    m_grid.m_columns = std::max(m_grid.m_columns, column + 1);
}

void GridBuilder::sort()
{
    if (m_isSorted)
        return;
    std::vector<quint32> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        return std::pair(m_rows[a], m_grid.m_cells[a].m_column) <
               std::pair(m_rows[b], m_grid.m_cells[b].m_column);
    });
    std::vector<int> rows;
    std::vector<Cell> cells;
    rows.reserve(order.size());
    cells.reserve(order.size());
    for (const quint32 i : order) {
        rows.push_back(m_rows[i]);
        cells.push_back(std::move(m_grid.m_cells[i]));
    }
    m_rows = std::move(rows);
    m_grid.m_cells = std::move(cells);
    m_isSorted = true;
}

std::optional<QString> GridBuilder::duplicate()
{
    if (m_isSorted)
        return std::nullopt;
    sort();
    for (size_t i = 1; i < m_rows.size(); ++i) {
        const int column = m_grid.m_cells[i].m_column;
        if (m_rows[i] == m_rows[i - 1] && column == m_grid.m_cells[i - 1].m_column)
            return Grid::cellName(m_rows[i], column);
    }
    return std::nullopt;
}

Grid GridBuilder::finish()
{
    sort();
    if (!m_rows.empty()) {
        const size_t rows = size_t(m_rows.back()) + 1;
        m_grid.m_rowStarts.assign(rows + 1, 0);
        for (const int row : m_rows)
            ++m_grid.m_rowStarts[size_t(row) + 1];
        std::partial_sum(m_grid.m_rowStarts.begin(), m_grid.m_rowStarts.end(), m_grid.m_rowStarts.begin());
        m_grid.m_lines.resize(std::min(m_grid.m_lines.size(), rows));
    }
    m_rows.clear();
    return std::move(m_grid);
}

Place placeOf(const Workbook &workbook, const Grid &grid, int row, int column)
{
    Place place;
    place.file = workbook.file;
    place.line = grid.lineOf(row);
    if (place.line == 0) {
        place.sheet = grid.name();
        place.cell = Grid::cellName(row, column);
    }
    return place;
}

} // namespace sovang
