// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/grid.h"

#include "base/text.h"

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

/// How many digits a number has when it is written with at most \a most significant ones.
int digitsOf(double number, int most)
{
    char buffer[80];
    const char *end =
        std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific, most - 1).ptr;
    const char *exponent = std::find(static_cast<const char *>(buffer), end, 'e');
    while (exponent > buffer && exponent[-1] == '0')
        --exponent;
    return int(std::count_if(static_cast<const char *>(buffer), exponent,
                             [](char c) { return c >= '0' && c <= '9'; }));
}

/// A sum of binary fractions ends in a run of noughts or nines and then in noise: 9.49999999999998.
/// Spreadsheets show at most ten digits of it, and so it is read, where a number of few digits stands under
/// the noise and nothing else.
double withoutNoise(double number)
{
    constexpr int shownDigits = 10;
    constexpr int fewDigits = 6;
    constexpr int manyDigits = 12;
    const double absolute = std::abs(number);
    if (absolute < 1e-3 || absolute >= 1e6 || digitsOf(number, significantDigits) < manyDigits ||
        digitsOf(number, shownDigits) > fewDigits)
        return number;
    char buffer[80];
    const char *end =
        std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::general, shownDigits).ptr;
    double clean = number;
    std::from_chars(buffer, end, clean);
    return clean;
}

QString decimalText(double number)
{
    if (number == 0)
        return QStringLiteral("0");
    const double absolute = std::abs(number);
    if (absolute < plainBelow && number == std::trunc(number))
        return QString::number(qint64(number));

    number = withoutNoise(number);
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
    cell.m_text = composed(text);
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

void Cell::setShown(const QString &shown)
{
    if (m_kind == Kind::Number && shown != decimalText(m_value.number))
        m_text = shown;
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

std::span<const Cell> Grid::cellsOf(int row) const
{
    if (row < 0 || row >= rows())
        return {};
    // Most grids have no empty rows, so that the row is where counting puts it.
    size_t index = size_t(row);
    if (m_filledRows.size() != size_t(rows())) {
        const auto found = std::ranges::lower_bound(m_filledRows, row);
        if (*found != row)
            return {};
        index = size_t(found - m_filledRows.begin());
    }
    return {m_cells.data() + m_rowStarts[index], m_cells.data() + m_rowStarts[index + 1]};
}

const Cell &Grid::at(int row, int column) const
{
    const std::span<const Cell> cells = cellsOf(row);
    if (cells.empty() || column < cells.front().m_column || column > cells.back().m_column)
        return emptyCell();
    // Most rows have no gaps either.
    const auto guess = size_t(column - cells.front().m_column);
    if (guess < cells.size() && cells[guess].m_column == column)
        return cells[guess];
    const auto found = std::ranges::lower_bound(cells, column, {}, &Cell::column);
    return found->m_column == column ? *found : emptyCell();
}

const Cell &Grid::speaking(int row, int column) const
{
    const Cell &own = at(row, column);
    if (!own.isEmpty())
        return own;
    const std::optional<CellRange> block = mergedRangeAt(row, column);
    return block && block->firstColumn == column ? at(block->firstRow, column) : own;
}

QString Grid::shownText(const Cell &cell) const
{
    if (cell.kind() == Cell::Kind::Boolean)
        return cell.boolean() ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (!cell.isNumber())
        return cell.text();
    if (!cell.m_text.isEmpty())
        return cell.m_text;
    const NumberFormat *format = m_formats ? m_formats->at(cell.m_format) : nullptr;
    return format ? format->shown(cell.number()) : cell.text();
}

bool Grid::isColumnHidden(int column) const
{
    return std::ranges::any_of(
        m_hiddenColumns, [&](const auto &range) { return column >= range.first && column <= range.second; });
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
    m_filledRows += m_rows.empty() || m_rows.back() != row ? 1 : 0;
    m_rows.push_back(row);
    m_grid.m_cells.push_back(std::move(cell));
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

void GridBuilder::indexRows()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i > 0 && m_rows[i] == m_rows[i - 1])
            continue;
        m_grid.m_filledRows.push_back(m_rows[i]);
        m_grid.m_rowStarts.push_back(quint32(i));
    }
    m_grid.m_rowStarts.push_back(quint32(m_rows.size()));
}

void GridBuilder::indexColumns()
{
    std::vector<bool> isFilled(maxTableColumns);
    for (const Cell &cell : m_grid.m_cells)
        isFilled[cell.m_column] = true;
    for (int column = 0; column < maxTableColumns; ++column) {
        if (isFilled[size_t(column)])
            m_grid.m_filledColumns.push_back(column);
    }
}

Grid GridBuilder::finish()
{
    sort();
    if (!m_rows.empty()) {
        indexRows();
        indexColumns();
        m_grid.m_lines.resize(std::min(m_grid.m_lines.size(), size_t(m_grid.rows())));
    }
    m_grid.m_merged = MergedBlocks(std::move(m_merged));
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
