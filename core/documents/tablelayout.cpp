// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tablelayout.h"

#include "base/error.h"
#include "documents/textlines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace sovang {

namespace {

constexpr double sidePadding = 1.2 * PaperFonts::twipsPerMm;
constexpr double topPadding = 0.9 * PaperFonts::twipsPerMm;
constexpr double borderWidth = 0.5 * PaperFonts::twipsPerPoint;
constexpr double keptTogether = 0.25; // what is smaller than this share of a page is not torn
constexpr double tableGap = 6 * PaperFonts::twipsPerPoint;

/// A cell with its place in the grid.
struct GridCell
{
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t rows = 1;
    std::size_t columns = 1;
    const TableCell *cell = nullptr;
    bool bold = false;
};

[[noreturn]] void refuse(std::size_t row)
{
    throw Error(Error::Kind::Internal, QStringLiteral("Table row %1 does not fit the columns.").arg(row + 1));
}

/// Puts cells into columns, leaving out the places that cells from above span.
std::vector<GridCell> gridOf(const std::vector<Row> &rows, std::size_t columns, bool bold)
{
    std::vector<GridCell> grid;
    std::vector<std::size_t> busyUntil(columns, 0);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::size_t column = 0;
        const auto skipBusy = [&] {
            while (column < columns && busyUntil[column] > r)
                ++column;
        };
        for (const TableCell &cell : rows[r].cells) {
            skipBusy();
            const GridCell place{
                r, column, std::size_t(cell.rows), std::size_t(cell.columns), &cell, bold || rows[r].bold};
            if (column + place.columns > columns || r + place.rows > rows.size())
                refuse(r);
            std::fill_n(busyUntil.begin() + std::ptrdiff_t(column), place.columns, r + place.rows);
            column += place.columns;
            grid.push_back(place);
        }
        skipBusy();
        if (column != columns)
            refuse(r);
    }
    return grid;
}

/// What a line cannot be broken in.
QStringList wordsOf(QString text, bool nowrap)
{
    if (nowrap)
        return text.split(u'\n', Qt::SkipEmptyParts);
    text.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
    text.replace(u'\n', u' ');
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// The widest word of each column, of the cells that span one column only.
std::vector<double> wordWidths(const Table &table, const PaperFonts &fonts)
{
    const QFontMetricsF regular(fonts.font(table.points));
    const QFontMetricsF bold(fonts.font(table.points, true));
    std::vector<double> widths(table.columns.size(), 0);
    std::vector<qsizetype> longest(table.columns.size(), 0);
    const auto measure = [&](const GridCell &place, bool header) {
        if (place.columns > 1)
            return;
        for (const QString &word : wordsOf(place.cell->text, !header && table.columns[place.column].nowrap)) {
            // Measuring every word of a long list would cost more than setting it.
            if (word.size() + 3 < longest[place.column])
                continue;
            longest[place.column] = std::max(longest[place.column], word.size());
            const double width = (place.bold ? bold : regular).horizontalAdvance(word);
            widths[place.column] = std::max(widths[place.column], width);
        }
    };
    for (const GridCell &place : gridOf(table.header, table.columns.size(), true))
        measure(place, true);
    for (const GridCell &place : gridOf(table.rows, table.columns.size(), false))
        measure(place, false);
    return widths;
}

/// Rows set in lines, with their heights and the slabs they give.
class RowSetter
{
public:
    RowSetter(const Table &table, const std::vector<double> &widths, const PaperFonts &fonts,
              const Progress &progress)
        : m_table(table), m_fonts(fonts), m_progress(progress)
    {
        m_edges.push_back(0);
        for (const double width : widths)
            m_edges.push_back(m_edges.back() + width);
    }

    std::vector<Slab> set(const std::vector<Row> &rows, bool header, double pageHeight) const;

private:
    struct SetCell
    {
        GridCell place;
        TextLines lines;
    };
    struct SetRows
    {
        std::vector<SetCell> cells;      ///< by row
        std::vector<std::size_t> starts; ///< of the rows in cells, and where the last one ends
        std::vector<double> heights;
        std::vector<bool> goesOn; ///< a cell of the row, or of one above, goes on in the next

        std::span<const SetCell> of(std::size_t row) const
        {
            return std::span(cells).subspan(starts[row], starts[row + 1] - starts[row]);
        }
    };

    TextLines setLines(const GridCell &place, bool header) const;
    SetRows setRows(const std::vector<Row> &rows, bool header) const;
    Slab rowSlab(const SetRows &rows, std::size_t row) const;
    std::vector<Slab> cutRow(const SetRows &rows, std::size_t row, double pageHeight) const;
    double left(const GridCell &place) const { return m_edges[place.column]; }
    double right(const GridCell &place) const { return m_edges[place.column + place.columns]; }

    const Table &m_table;
    const PaperFonts &m_fonts;
    const Progress &m_progress;
    std::vector<double> m_edges;
};

TextLines RowSetter::setLines(const GridCell &place, bool header) const
{
    const Align align = header ? Align::Center : m_table.columns[place.column].align;
    return {m_fonts,
            place.cell->text,
            right(place) - left(place) - 2 * sidePadding,
            {.points = m_table.points, .bold = place.bold, .align = place.cell->align.value_or(align)}};
}

RowSetter::SetRows RowSetter::setRows(const std::vector<Row> &rows, bool header) const
{
    SetRows result;
    result.heights.assign(rows.size(), 0);
    result.goesOn.assign(rows.size(), false);
    for (const GridCell &place : gridOf(rows, m_table.columns.size(), header)) {
        while (result.starts.size() <= place.row)
            result.starts.push_back(result.cells.size());
        for (std::size_t row = place.row; row + 1 < place.row + place.rows; ++row)
            result.goesOn[row] = true;
        m_progress.tell(static_cast<qint64>(place.row), std::ssize(rows));
        result.cells.push_back({place, setLines(place, header)});
        if (place.rows == 1)
            result.heights[place.row] =
                std::max(result.heights[place.row], result.cells.back().lines.height() + 2 * topPadding);
    }
    result.starts.resize(rows.size() + 1, result.cells.size());
    for (const SetCell &cell : result.cells) {
        const auto first = result.heights.begin() + std::ptrdiff_t(cell.place.row);
        const double have = std::accumulate(first, first + std::ptrdiff_t(cell.place.rows), 0.0);
        const double need = cell.lines.height() + 2 * topPadding;
        if (need > have)
            result.heights[cell.place.row + cell.place.rows - 1] += need - have;
    }
    return result;
}

void paintCell(QPainter &painter, const TextLines &lines, const QRectF &box, int first, int end)
{
    painter.setPen(QPen(Qt::black, borderWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    const double height = lines.lineHeight() * (end - first);
    lines.paint(painter, QPointF(box.left() + sidePadding, box.top() + (box.height() - height) / 2), first,
                end);
}

Slab RowSetter::rowSlab(const SetRows &rows, std::size_t row) const
{
    struct Box
    {
        TextLines lines;
        QRectF box;
    };
    std::vector<Box> boxes;
    for (const SetCell &cell : rows.of(row)) {
        const auto first = rows.heights.begin() + std::ptrdiff_t(row);
        const double height = std::accumulate(first, first + std::ptrdiff_t(cell.place.rows), 0.0);
        boxes.push_back(
            {cell.lines, QRectF(left(cell.place), 0, right(cell.place) - left(cell.place), height)});
    }
    Slab slab;
    slab.height = rows.heights[row];
    slab.keepWithNext = rows.goesOn[row];
    slab.paint = [boxes = std::move(boxes)](QPainter &painter) {
        for (const Box &box : boxes)
            paintCell(painter, box.lines, box.box, 0, box.lines.count());
    };
    return slab;
}

std::vector<Slab> RowSetter::cutRow(const SetRows &rows, std::size_t row, double pageHeight) const
{
    const std::vector<SetCell> cells(rows.of(row).begin(), rows.of(row).end());
    int lines = 0;
    for (const SetCell &cell : cells)
        lines = std::max(lines, cell.lines.count());
    const double lineHeight = cells.front().lines.lineHeight();
    const int step = std::max(1, int(std::floor((pageHeight - 2 * topPadding) / lineHeight)));
    std::vector<Slab> slabs;
    for (int first = 0; first < lines; first += step) {
        Slab slab;
        slab.height = std::min(step, lines - first) * lineHeight + 2 * topPadding;
        slab.paint = [cells, first, step, height = slab.height, edges = m_edges](QPainter &painter) {
            for (const SetCell &cell : cells) {
                const double x = edges[cell.place.column];
                const QRectF box(x, 0, edges[cell.place.column + cell.place.columns] - x, height);
                const int from = std::min(first, cell.lines.count());
                paintCell(painter, cell.lines, box, from, std::min(first + step, cell.lines.count()));
            }
        };
        slabs.push_back(std::move(slab));
    }
    return slabs;
}

std::vector<Slab> RowSetter::set(const std::vector<Row> &rows, bool header, double pageHeight) const
{
    const SetRows laid = setRows(rows, header);
    std::vector<Slab> slabs;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (laid.heights[r] <= pageHeight) {
            slabs.push_back(rowSlab(laid, r));
            if (isGroupHeading(rows[r]) && r + 1 < rows.size())
                slabs.back().keepWithNext = true;
            continue;
        }
        for (Slab &slab : cutRow(laid, r, pageHeight))
            slabs.push_back(std::move(slab));
    }
    return slabs;
}

} // namespace

std::vector<double> columnWidths(const Table &table, double width, const PaperFonts &fonts)
{
    const std::size_t count = table.columns.size();
    std::vector<double> needed = wordWidths(table, fonts);
    for (double &need : needed)
        need += 2 * sidePadding + PaperFonts::twipsPerPoint;
    std::vector<double> widths(count, 0);
    std::vector<bool> narrow(count, false);
    double rest = width;
    double weights = 0;
    for (const Column &column : table.columns)
        weights += column.weight;
    // Columns too narrow for their longest word take what they need; the others share the rest. Each round
    // fixes at least one column or is the last.
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < count; ++i) {
            const double share = rest * table.columns[i].weight / weights;
            if (narrow[i] || share >= needed[i] || rest - needed[i] < width * 0.1)
                continue;
            narrow[i] = changed = true;
            widths[i] = needed[i];
            rest -= needed[i];
            weights -= table.columns[i].weight;
            if (weights <= 0)
                weights = 1;
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (!narrow[i])
            widths[i] = rest * table.columns[i].weight / weights;
    }
    if (std::find(narrow.begin(), narrow.end(), false) == narrow.end())
        widths.back() += rest;
    return widths;
}

std::vector<Slab> tableSlabs(const Table &table, const PageFrame &frame, const PaperFonts &fonts,
                             const Progress &progress)
{
    const RowSetter setter(table, columnWidths(table, frame.bodyWidth, fonts), fonts, progress);
    auto header = std::make_shared<std::vector<Slab>>(setter.set(table.header, true, frame.bodyHeight));
    double headerHeight = 0;
    for (Slab &slab : *header) {
        slab.keepWithNext = true;
        headerHeight += slab.height;
    }
    std::vector<Slab> slabs = *header;
    for (Slab &slab : setter.set(table.rows, false, frame.bodyHeight - headerHeight)) {
        slab.header = header;
        slabs.push_back(std::move(slab));
    }
    if (slabs.empty())
        return slabs;
    slabs.front().spaceBefore = tableGap;
    const auto isSmall = [&](double height) { return height < frame.bodyHeight * keptTogether; };
    const auto keepPair = [&](std::size_t first) {
        if (isSmall(slabs[first].height + slabs[first + 1].height))
            slabs[first].keepWithNext = true;
    };
    if (slabs.size() > header->size() + 1) { // no small row stands alone on a page, a total least of all
        keepPair(header->size());
        keepPair(slabs.size() - 2);
    }
    const double height = std::accumulate(slabs.begin(), slabs.end(), 0.0,
                                          [](double sum, const Slab &slab) { return sum + slab.height; });
    if (isSmall(height) || (table.together && height <= frame.bodyHeight)) {
        for (auto slab = slabs.begin(); slab + 1 != slabs.end(); ++slab)
            slab->keepWithNext = true;
    }
    return slabs;
}

} // namespace sovang
