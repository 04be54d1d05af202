// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/shareface.h"

#include "kit/look/theme.h"
#include "overview/facetexts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace sovang {

namespace {

using namespace facetext;

struct ShareFaceText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ChartView)
};

struct ShareLine
{
    QRectF label;
    QRectF note;
};

constexpr double shareMark = 5; ///< radius

/// Where a percentage stands.
double sharePlace(const ShareRows &rows, const QRectF &axis, double percent)
{
    return axis.left() + axis.width() * (percent - rows.from) / (100 - rows.from);
}

double sharePlace(const ShareRows &rows, const QRectF &axis, Points percent)
{
    return sharePlace(rows, axis, double(percent.hundredths()) / 100);
}

void paintShareBar(QPainter &painter, const ShareRows &rows, const ChartCell &cell)
{
    const std::optional<Points> &percent = rows.series[0].percents[cell.row];
    const double height = metrics::row - metrics::space8;
    const QRectF box(cell.box.left(), cell.box.center().y() - height / 2, cell.box.width(), height);
    if (percent) {
        const QRectF share(box.left(), box.top(), sharePlace(rows, box, *percent) - box.left(), box.height());
        painter.fillRect(share, fillGround(ChartFill::Plain));
        painter.fillRect(QRectF(share.left(), share.bottom() - 2, share.width(), 2),
                         fillColor(ChartFill::Plain));
    }
    painter.setPen(tokens().line);
    painter.drawRect(box);
}

void paintShareMark(QPainter &painter, QPointF place, bool isFull)
{
    painter.setPen(QPen(fillColor(ChartFill::Plain), 2));
    painter.setBrush(isFull ? fillColor(ChartFill::Plain) : tokens().sheet);
    painter.drawEllipse(place, shareMark, shareMark);
}

void paintSharePair(QPainter &painter, const ShareRows &rows, const ChartCell &cell)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().line);
    for (const int percent : shareTicks(rows.from)) {
        const double x = sharePlace(rows, cell.box, percent);
        painter.drawLine(QPointF(x, cell.box.top()), QPointF(x, cell.box.bottom()));
    }
    const std::optional<Points> &before = rows.series[0].percents[cell.row];
    const std::optional<Points> &after = rows.series[1].percents[cell.row];
    const double y = cell.box.center().y();
    if (before && after) {
        painter.setPen(QPen(fillColor(ChartFill::Plain), 2));
        painter.drawLine(QPointF(sharePlace(rows, cell.box, *before), y),
                         QPointF(sharePlace(rows, cell.box, *after), y));
    }
    if (before)
        paintShareMark(painter, {sharePlace(rows, cell.box, *before), y}, false);
    if (after)
        paintShareMark(painter, {sharePlace(rows, cell.box, *after), y}, true);
    painter.restore();
}

void paintShareTicks(QPainter &painter, const ShareRows &rows, const QRectF &axis, double height)
{
    painter.setPen(tokens().secondInk);
    for (const int percent : shareTicks(rows.from)) {
        const double x = sharePlace(rows, axis, percent);
        painter.drawText(QRectF(x - axis.width(), 0, 2 * axis.width(), height), Qt::AlignCenter,
                         QStringLiteral("%1\u00a0%").arg(percent));
    }
}

} // namespace

ChartFace shareFace(const ShareRows &rows, double width, const QFont &font)
{
    const QFontMetricsF measure(font);
    const bool arePairs = rows.series.size() > 1;
    const double labelWidth = std::min(widestOf(measure, rows.labels), width * mostLabelShare);
    const double noteWidth = widestOf(measure, rows.notes);
    const double edge = arePairs ? measure.horizontalAdvance(QStringLiteral("100 %")) / 2 : 0;
    const double left = labelWidth + metrics::space12 + edge;
    const double length = std::max(1.0, width - noteWidth - metrics::space8 - edge - left);
    const double head = arePairs ? measure.height() + metrics::space4 : 0;
    ChartFace face;
    face.height = head;
    std::vector<ShareLine> lines;
    for (size_t row = 0; row < size_t(rows.labels.size()); ++row) {
        const double height = std::max<double>(
            metrics::row, textHeight(measure, rows.labels[qsizetype(row)], labelWidth) + metrics::space8);
        lines.push_back({QRectF(0, face.height, labelWidth, height),
                         QRectF(width - noteWidth, face.height, noteWidth, height)});
        face.cells.push_back({QRectF(left, face.height, length, height), row, 0});
        face.height += height;
    }
    face.paint = [=, cells = face.cells](QPainter &painter) {
        painter.setFont(font);
        if (arePairs)
            paintShareTicks(painter, rows, QRectF(left, 0, length, head), head);
        for (const ChartCell &cell : cells) {
            painter.setPen(tokens().ink);
            painter.drawText(lines[cell.row].label, wrapped | Qt::AlignLeft,
                             rows.labels[qsizetype(cell.row)]);
            painter.setPen(tokens().secondInk);
            painter.drawText(lines[cell.row].note, Qt::AlignRight | Qt::AlignVCenter,
                             rows.notes.value(qsizetype(cell.row)));
            arePairs ? paintSharePair(painter, rows, cell) : paintShareBar(painter, rows, cell);
        }
    };
    return face;
}

QString shareWords(const ShareRows &rows, size_t row)
{
    QStringList words{rows.labels.value(qsizetype(row))};
    for (const ShareSeries &series : rows.series) {
        const std::optional<Points> &percent = series.percents[row];
        words << QStringLiteral("%1: %2").arg(
            series.name, percent ? percent->toDisplay(2) + QStringLiteral(" %") : QStringLiteral("–"));
    }
    words << rows.notes.value(qsizetype(row));
    return words.join(QStringLiteral(" · "));
}

void nameShares(std::vector<ShareSeries> &series)
{
    if (series.size() == 1) {
        series[0].name = ShareFaceText::tr("share of the points");
        return;
    }
    series[0].name = ShareFaceText::tr("own points");
    series[1].name = ShareFaceText::tr("final points");
}

QStringList shareLegend(const ShareRows &rows)
{
    if (rows.series.size() < 2)
        return {};
    return {QStringLiteral("○ ") + rows.series[0].name, QStringLiteral("● ") + rows.series[1].name};
}

} // namespace sovang
