// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sharepieces.h"

#include "documents/chartfill.h"
#include "documents/charttexts.h"

#include <QPainter>

#include <algorithm>

namespace sovang {

namespace {

using namespace charttext;

constexpr double shareBar = 12 * chartPoint;
constexpr double markRadius = 3.5 * chartPoint;
constexpr double shareSwatch = 5 * chartMm;
const QColor shareGrid(0xc0, 0xc0, 0xc0);
const QColor shareInk(0x0e, 0x64, 0x69);

/// Where the parts of a row are.
struct SharePlaces
{
    double label = 0; ///< width
    double axis = 0;  ///< left edge
    double length = 0;
    double note = 0; ///< left edge
    int from = 0;

    double at(double percent) const { return axis + length * (percent - from) / (100 - from); }
    double at(Points percent) const { return at(double(percent.hundredths()) / 100); }
};

void paintMark(QPainter &painter, double x, double y, bool isFull)
{
    painter.setPen(QPen(shareInk, 2 * lineWidth));
    painter.setBrush(isFull ? QBrush(shareInk) : QBrush(Qt::white));
    painter.drawEllipse(QPointF(x, y), markRadius, markRadius);
}

/// The share of the whole, and what is missing of it as an empty box.
void paintShare(QPainter &painter, const SharePlaces &places, Points percent, double y)
{
    painter.setPen(linePen());
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(places.axis, y - shareBar / 2, places.length, shareBar));
    paintFill(painter, QRectF(places.axis, y - shareBar / 2, places.at(percent) - places.axis, shareBar),
              ChartFill::Plain);
}

void paintPair(QPainter &painter, const SharePlaces &places, const std::optional<Points> &before,
               const std::optional<Points> &after, double y)
{
    if (before && after) {
        painter.setPen(QPen(shareInk, 2 * lineWidth));
        painter.drawLine(QPointF(places.at(*before), y), QPointF(places.at(*after), y));
    }
    if (before)
        paintMark(painter, places.at(*before), y, false);
    if (after)
        paintMark(painter, places.at(*after), y, true);
}

void paintShareGrid(QPainter &painter, const SharePlaces &places, double height)
{
    painter.setPen(linePen(shareGrid));
    for (const int percent : shareTicks(places.from))
        painter.drawLine(QPointF(places.at(percent), 0), QPointF(places.at(percent), height));
}

ChartPiece shareRow(const ShareRows &rows, size_t row, const SharePlaces &places, double width,
                    const PaperFonts &fonts)
{
    const TextLines label = textIn(fonts, charttext::at(rows.labels, row), places.label, Align::Right);
    const TextLines note = textIn(fonts, charttext::at(rows.notes, row), width - places.note, Align::Left);
    const double height = std::max({label.height(), note.height(), shareBar}) + rowGap;
    std::vector<std::optional<Points>> percents;
    percents.reserve(rows.series.size());
    for (const ShareSeries &series : rows.series)
        percents.push_back(series.percents[row]);
    return {height, [=](QPainter &painter) {
                const double middle = height / 2;
                if (percents.size() > 1) {
                    paintShareGrid(painter, places, height);
                    paintPair(painter, places, percents[0], percents[1], middle);
                } else if (percents[0]) {
                    paintShare(painter, places, *percents[0], middle);
                }
                painter.setPen(Qt::black);
                label.paint(painter, {0, middle - label.height() / 2});
                note.paint(painter, {places.note, middle - note.height() / 2});
            }};
}

/// What the two marks mean.
ChartPiece shareLegend(const ShareRows &rows, const PaperFonts &fonts)
{
    std::vector<std::pair<double, TextLines>> names;
    double x = 0;
    double height = 0;
    for (const ShareSeries &series : rows.series) {
        const double room = widthOf(fonts, series.name, smallPoints);
        names.emplace_back(x, textIn(fonts, series.name, room, Align::Left));
        x += shareSwatch + room + 3 * chartGap;
        height = names.back().second.height();
    }
    return {height + rowGap / 2, [=](QPainter &painter) {
                for (size_t i = 0; i < names.size(); ++i) {
                    const auto &[left, name] = names[i];
                    paintMark(painter, left + shareSwatch / 2, height / 2, i > 0);
                    painter.setPen(Qt::black);
                    name.paint(painter, {left + shareSwatch, 0});
                }
            }};
}

ChartPiece shareAxis(const SharePlaces &places, const PaperFonts &fonts)
{
    std::vector<std::pair<double, TextLines>> texts;
    for (const int percent : shareTicks(places.from)) {
        const QString words = QStringLiteral("%1 %").arg(percent);
        const double room = widthOf(fonts, words, smallPoints);
        texts.emplace_back(places.at(percent) - room / 2, textIn(fonts, words, room));
    }
    return {texts.front().second.height() + chartPoint, [texts](QPainter &painter) {
                painter.setPen(Qt::black);
                for (const auto &[left, text] : texts)
                    text.paint(painter, {left, 0});
            }};
}

} // namespace

ChartPieces piecesOf(const ShareRows &rows, double width, const PaperFonts &fonts)
{
    const bool arePairs = rows.series.size() > 1;
    const double edge = arePairs ? widthOf(fonts, QStringLiteral("100 %"), smallPoints) / 2 : 0;
    const double notes = widest(fonts, rows.notes, smallPoints);
    SharePlaces places;
    places.from = rows.from;
    places.label = std::min(widest(fonts, rows.labels, smallPoints), width * mostLabelShare);
    places.axis = places.label + chartGap + edge;
    places.length = width - places.axis - chartGap - notes - edge;
    places.note = width - notes;
    ChartPieces pieces;
    if (arePairs)
        pieces.head = {shareLegend(rows, fonts), shareAxis(places, fonts)};
    for (size_t row = 0; row < size_t(rows.labels.size()); ++row)
        pieces.rows.push_back(shareRow(rows, row, places, width, fonts));
    return pieces;
}

} // namespace sovang
