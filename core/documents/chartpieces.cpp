// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chartpieces.h"

#include "documents/chartfill.h"
#include "documents/charttexts.h"
#include "documents/sharepieces.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sovang {

namespace {

using namespace charttext;

constexpr double barHeight = 12 * chartPoint;
constexpr double columnsHeight = 42 * chartMm;
constexpr double stripHeight = 16 * chartMm;

int sumAt(const std::vector<ChartSeries> &series, size_t index)
{
    return std::accumulate(series.begin(), series.end(), 0, [index](int sum, const ChartSeries &each) {
        return sum + (index < each.values.size() ? each.values[index] : 0);
    });
}

int largestSum(const std::vector<ChartSeries> &series)
{
    int largest = 1;
    for (size_t i = 0; !series.empty() && i < series.front().values.size(); ++i)
        largest = std::max(largest, sumAt(series, i));
    return largest;
}

/// What the areas mean; nothing where all of them are the usual one.
std::vector<ChartPiece> legend(const std::vector<ChartSeries> &series, double width, const PaperFonts &fonts)
{
    struct Entry
    {
        ChartFill fill;
        TextLines name;
        double x;
        double y;
    };
    std::vector<Entry> entries;
    const double swatch = 5 * chartMm;
    double x = 0;
    double y = 0;
    double height = 0;
    for (const ChartSeries &each : series) {
        if (std::ranges::all_of(each.values, [](int value) { return value == 0; }))
            continue;
        const double room = widthOf(fonts, each.name, smallPoints);
        if (x > 0 && x + swatch + chartGap + room > width) {
            x = 0;
            y = height;
        }
        entries.push_back({each.fill, textIn(fonts, each.name, room, Align::Left), x, y});
        x += swatch + chartGap / 2 + room + 3 * chartGap;
        height = y + entries.back().name.height() + rowGap / 2;
    }
    const bool isPlain = entries.size() == 1 && (entries.front().fill == ChartFill::Passed ||
                                                 entries.front().fill == ChartFill::Plain);
    if (entries.empty() || isPlain)
        return {};
    return {{height + rowGap / 2, [entries, swatch](QPainter &painter) {
                 for (const Entry &entry : entries) {
                     const double line = entry.name.lineHeight();
                     paintFill(painter, QRectF(entry.x, entry.y + line * 0.22, swatch, line * 0.6),
                               entry.fill);
                     painter.setPen(Qt::black);
                     entry.name.paint(painter, {entry.x + swatch + chartGap / 2, entry.y});
                 }
             }}};
}

// --- bars ---

struct BarPlaces
{
    double label = 0; ///< width
    double bar = 0;   ///< left edge
    double barWidth = 0;
    double note = 0; ///< left edge
};

ChartPiece barRow(const BarRows &bars, size_t row, const BarPlaces &places, int largest, double width,
                  const PaperFonts &fonts)
{
    const TextLines label = textIn(fonts, at(bars.labels, row), places.label, Align::Right);
    const TextLines note = textIn(fonts, at(bars.notes, row), width - places.note, Align::Left);
    const double height = std::max({label.height(), note.height(), barHeight}) + rowGap;
    return {height, [=](QPainter &painter) {
                painter.setPen(Qt::black);
                label.paint(painter, {0, (height - label.height()) / 2});
                note.paint(painter, {places.note, (height - note.height()) / 2});
                double x = places.bar;
                for (const ChartSeries &series : bars.series) {
                    const double length = places.barWidth * series.values[row] / largest;
                    paintFill(painter, QRectF(x, (height - barHeight) / 2, length, barHeight), series.fill);
                    x += length;
                }
                painter.setPen(linePen());
                painter.drawLine(QPointF(places.bar, 0), QPointF(places.bar, height));
            }};
}

ChartPieces piecesOf(const BarRows &bars, double width, const PaperFonts &fonts)
{
    BarPlaces places;
    const double notes = widest(fonts, bars.notes, smallPoints);
    places.label = std::min(widest(fonts, bars.labels, smallPoints), width * mostLabelShare);
    places.bar = places.label + chartGap;
    places.barWidth = width - places.bar - chartGap - notes;
    places.note = width - notes;
    ChartPieces pieces{legend(bars.series, width, fonts), {}};
    const int largest = largestSum(bars.series);
    for (size_t row = 0; row < size_t(bars.labels.size()); ++row)
        pieces.rows.push_back(barRow(bars, row, places, largest, width, fonts));
    return pieces;
}

// --- columns ---

/// A text under or over a place of the axis.
struct AxisText
{
    TextLines lines;
    QPointF corner;
};

class ColumnsMaker
{
public:
    ColumnsMaker(const ColumnBars &columns, double width, const PaperFonts &fonts)
        : m_columns(columns),
          m_fonts(&fonts),
          m_count(columns.series.empty() ? 0 : columns.series.front().values.size())
    {
        const double most = columns.edges ? 16 * chartMm : 26 * chartMm;
        m_slot = m_count == 0 ? width : std::min(width / double(m_count + (columns.edges ? 1 : 0)), most);
        m_left = (width - m_slot * double(m_count)) / 2;
    }

    ChartPiece make()
    {
        const double markRoom = m_columns.mark ? placeMark() : 0;
        const double noteRoom = placeNotes(markRoom);
        m_base = markRoom + noteRoom + columnsHeight;
        const double below = placeLabels();
        return {m_base + below + rowGap / 2, painterOf()};
    }

private:
    double centre(size_t column) const { return m_left + m_slot * (double(column) + 0.5); }
    double heightAt(size_t column) const
    {
        return columnsHeight * sumAt(m_columns.series, column) / largestSum(m_columns.series);
    }

    double placeMark()
    {
        const double room = widthOf(*m_fonts, m_columns.markText, smallPoints);
        TextLines text = textIn(*m_fonts, m_columns.markText, room);
        m_markX = m_left + m_slot * *m_columns.mark;
        m_texts.push_back({text, {std::max(0.0, m_markX - room / 2), 0}});
        return text.height() + rowGap / 2;
    }

    double placeNotes(double top)
    {
        double room = 0;
        std::vector<TextLines> notes;
        for (size_t i = 0; i < m_count; ++i) {
            notes.push_back(textIn(*m_fonts, at(m_columns.notes, i), m_slot));
            room = std::max(room, notes.back().height());
        }
        for (size_t i = 0; i < m_count; ++i) {
            const double y = top + room + columnsHeight - heightAt(i) - notes[i].height();
            m_texts.push_back({notes[i], {m_left + m_slot * double(i), y - chartPoint}});
        }
        return room + chartPoint;
    }

    double placeLabels()
    {
        double room = 0;
        const double shift = m_columns.edges ? m_slot / 2 : 0;
        for (size_t i = 0; i < size_t(m_columns.labels.size()); ++i) {
            const double inset = m_columns.edges ? 0 : chartGap / 2;
            TextLines text = textIn(*m_fonts, at(m_columns.labels, i), m_slot - 2 * inset);
            room = std::max(room, text.height());
            m_texts.push_back({text, {m_left + m_slot * double(i) - shift + inset, m_base + 2 * chartPoint}});
        }
        return room + 2 * chartPoint;
    }

    std::function<void(QPainter &)> painterOf() const
    {
        return [columns = *this](QPainter &painter) {
            painter.setPen(Qt::black);
            for (const AxisText &text : columns.m_texts)
                text.lines.paint(painter, text.corner);
            columns.paintColumns(painter);
        };
    }

    void paintColumns(QPainter &painter) const
    {
        const double thick = m_slot * (m_columns.edges ? 0.94 : 0.56);
        const int largest = largestSum(m_columns.series);
        for (size_t i = 0; i < m_count; ++i) {
            double y = m_base;
            for (const ChartSeries &series : m_columns.series) {
                const double height = columnsHeight * series.values[i] / largest;
                y -= height;
                paintFill(painter, QRectF(centre(i) - thick / 2, y, thick, height), series.fill);
            }
        }
        painter.setPen(linePen());
        painter.drawLine(QPointF(m_left, m_base), QPointF(m_left + m_slot * double(m_count), m_base));
        if (!m_columns.mark)
            return;
        painter.setPen(QPen(Qt::black, 2 * lineWidth, Qt::DashLine));
        painter.drawLine(QPointF(m_markX, m_base + 2 * chartPoint),
                         QPointF(m_markX, m_texts.front().lines.height()));
    }

    ColumnBars m_columns;
    const PaperFonts *m_fonts; ///< while it is made
    size_t m_count;
    double m_slot = 0;
    double m_left = 0;
    double m_base = 0;
    double m_markX = 0;
    std::vector<AxisText> m_texts; ///< that of the mark first
};

ChartPieces piecesOf(const ColumnBars &columns, double width, const PaperFonts &fonts)
{
    ChartPieces pieces{legend(columns.series, width, fonts), {}};
    pieces.rows.push_back(ColumnsMaker(columns, width, fonts).make());
    return pieces;
}

// --- heat map ---

struct HeatPlaces
{
    double label = 0; ///< width
    double cell = 0;
    double points = smallPoints;
};

ChartPiece heatRow(const HeatMap &map, size_t row, const HeatPlaces &places, const PaperFonts &fonts)
{
    struct Field
    {
        std::optional<QColor> ground;
        TextLines text;
    };
    const TextLines label = textIn(fonts, at(map.rows, row), places.label - chartGap, Align::Left);
    std::vector<Field> fields;
    for (const std::optional<Points> &percent : map.percents[row]) {
        fields.push_back({percent ? std::optional(heatColour(*percent)) : std::nullopt,
                          textIn(fonts, percent ? percent->toDisplay(2) : QStringLiteral("–"), places.cell,
                                 Align::Center, places.points)});
    }
    const double height = std::max(label.height(), 14 * chartPoint) + 3 * chartPoint;
    return {height, [=](QPainter &painter) {
                painter.setPen(Qt::black);
                label.paint(painter, {0, (height - label.height()) / 2});
                double x = places.label;
                for (const Field &field : fields) {
                    painter.setBrush(field.ground ? QBrush(*field.ground) : QBrush(Qt::NoBrush));
                    painter.setPen(linePen(QColor(0xa0, 0xa0, 0xa0)));
                    painter.drawRect(QRectF(x, 0, places.cell, height));
                    painter.setPen(Qt::black);
                    field.text.paint(painter, {x, (height - field.text.height()) / 2});
                    x += places.cell;
                }
            }};
}

ChartPiece heatHead(const HeatMap &map, const HeatPlaces &places, const PaperFonts &fonts)
{
    std::vector<TextLines> names;
    double height = 0;
    for (const QString &name : map.columns) {
        names.push_back(textIn(fonts, name, places.cell, Align::Center, smallPoints, true));
        height = std::max(height, names.back().height());
    }
    return {
        height + chartPoint, [names, places, height](QPainter &painter) {
            painter.setPen(Qt::black);
            for (size_t i = 0; i < names.size(); ++i)
                names[i].paint(painter, {places.label + places.cell * double(i), height - names[i].height()});
        }};
}

ChartPieces piecesOf(const HeatMap &map, double width, const PaperFonts &fonts)
{
    HeatPlaces places;
    const double count = std::max<double>(1, double(map.columns.size()));
    places.label = std::min(widest(fonts, map.rows, smallPoints) + chartGap, width * mostLabelShare);
    places.cell = std::min((width - places.label) / count, 22 * chartMm);
    const double needed = widthOf(fonts, QStringLiteral("100,00"), smallPoints) + chartPoint;
    if (places.cell < needed) // a tenth of a chartPoint is what fonts come in
        places.points = std::floor(smallPoints * places.cell / needed * 10) / 10;
    ChartPieces pieces{{heatHead(map, places, fonts)}, {}};
    for (size_t row = 0; row < map.percents.size(); ++row)
        pieces.rows.push_back(heatRow(map, row, places, fonts));
    return pieces;
}

// --- years of the cycle ---

ChartPieces piecesOf(const YearStrip &strip, double width, const PaperFonts &fonts)
{
    const double cell = width / std::max<double>(1, double(strip.values.size()));
    std::vector<std::pair<TextLines, TextLines>> texts;
    double labelRoom = 0;
    double noteRoom = 0;
    for (size_t i = 0; i < strip.values.size(); ++i) {
        texts.emplace_back(
            textIn(fonts, at(strip.labels, i), cell - chartGap, Align::Center, smallPoints, true),
            textIn(fonts, at(strip.notes, i), cell - chartGap));
        labelRoom = std::max(labelRoom, texts.back().first.height());
        noteRoom = std::max(noteRoom, texts.back().second.height());
    }
    const double top = labelRoom + 2 * chartPoint;
    const double note = top + stripHeight + 2 * chartPoint;
    return {{},
            {{note + noteRoom, [=](QPainter &painter) {
                  for (size_t i = 0; i < strip.values.size(); ++i) {
                      const double x = cell * double(i);
                      const double filled = stripHeight * strip.values[i] / std::max(1, strip.whole);
                      paintFill(painter, QRectF(x, top + stripHeight - filled, cell, filled),
                                ChartFill::Plain);
                      painter.setBrush(Qt::NoBrush);
                      painter.setPen(linePen());
                      painter.drawRect(QRectF(x, top, cell, stripHeight));
                      texts[i].first.paint(painter, {x + chartGap / 2, labelRoom - texts[i].first.height()});
                      texts[i].second.paint(painter, {x + chartGap / 2, note});
                  }
              }}}};
}

/// One picture of these pieces, from above to below.
QImage pictureOf(const std::vector<const ChartPiece *> &pieces, double width, double height,
                 double dotsPerInch)
{
    const double scale = dotsPerInch / 1440;
    const double margin = chartPoint; // lines at the edge are half outside
    QImage image(int(std::ceil((width + 2 * margin) * scale)), int(std::ceil((height + 2 * margin) * scale)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(margin, margin);
    for (const ChartPiece *piece : pieces) {
        painter.save();
        piece->paint(painter);
        painter.restore();
        painter.translate(0, piece->height);
    }
    return image;
}

} // namespace

double ChartPieces::headHeight() const
{
    return std::accumulate(head.begin(), head.end(), 0.0,
                           [](double sum, const ChartPiece &piece) { return sum + piece.height; });
}

ChartPieces chartPieces(const Chart &chart, double width, const PaperFonts &fonts)
{
    return std::visit([&](const auto &drawing) { return piecesOf(drawing, width, fonts); }, chart.drawing);
}

std::vector<QImage> chartPictures(const Chart &chart, double width, double height, const PaperFonts &fonts,
                                  double dotsPerInch)
{
    const ChartPieces pieces = chartPieces(chart, width, fonts);
    std::vector<QImage> pictures;
    for (size_t row = 0; row < pieces.rows.size();) {
        std::vector<const ChartPiece *> part;
        part.reserve(pieces.head.size() + pieces.rows.size());
        for (const ChartPiece &piece : pieces.head)
            part.push_back(&piece);
        double filled = pieces.headHeight();
        do {
            part.push_back(&pieces.rows[row]);
            filled += pieces.rows[row].height;
            ++row;
        } while (row < pieces.rows.size() && filled + pieces.rows[row].height <= height);
        pictures.push_back(pictureOf(part, width, filled, dotsPerInch));
    }
    return pictures;
}

} // namespace sovang
