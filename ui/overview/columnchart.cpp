// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/columnchart.h"

#include "kit/look/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace sovang {

namespace {

constexpr int columnText = Qt::TextWordWrap | Qt::AlignHCenter;

/// 1, 2, 5, 10, 20 …: the smallest that needs no more than five steps up to \a top.
int stepFor(int top)
{
    int step = 1;
    for (int round = 0; step * 5 < top; ++round)
        step = round % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

double tallestText(const QStringList &texts, double width)
{
    const QFontMetricsF measure(smallFont());
    double height = 0;
    for (const QString &text : texts)
        height = std::max(height, measure.boundingRect(QRectF(0, 0, width, 1000), columnText, text).height());
    return height;
}

} // namespace

ColumnChart::ColumnChart(QWidget *parent)
    : QChartView(parent),
      m_series(new QStackedBarSeries),
      m_columnAxis(new QBarCategoryAxis),
      m_unitAxis(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setRenderHint(QPainter::Antialiasing, false); // upright lines only: sharp ones
    QChart &shown = *chart();
    shown.setAnimationOptions(QChart::NoAnimation);
    shown.setDropShadowEnabled(false);
    shown.setBackgroundVisible(false);
    shown.layout()->setContentsMargins(0, 0, 0, 0);
    shown.legend()->hide();
    shown.addSeries(m_series);
    shown.addAxis(m_columnAxis, Qt::AlignBottom);
    shown.addAxis(m_unitAxis, Qt::AlignLeft);
    m_series->attachAxis(m_columnAxis);
    m_series->attachAxis(m_unitAxis);
    m_columnAxis->setGridLineVisible(false);
    m_columnAxis->setLabelsVisible(false); // an axis cuts what does not fit to dots
    m_unitAxis->setLineVisible(false);
    m_unitAxis->setLabelFormat(QStringLiteral("%d"));
    m_unitAxis->setTickType(QValueAxis::TicksDynamic);
    takeColors();
}

void ColumnChart::showColumns(const ColumnBars &columns)
{
    m_columns = columns;
    m_columns.notes.replaceInStrings(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
    m_series->clear();
    QStringList names;
    for (size_t column = 0; column < count(); ++column)
        names << QString::number(column);
    m_columnAxis->setCategories(names);
    for (const ChartSeries &each : m_columns.series) {
        auto *set = new QBarSet(each.name);
        for (const int value : each.values)
            set->append(value);
        m_series->append(set);
    }
    // Few columns do not become walls.
    m_series->setBarWidth(m_columns.edges ? 0.94 : std::min(0.7, 0.14 * static_cast<double>(count())));
    takeColors();
    fitTexts();
    viewport()->update();
}

size_t ColumnChart::count() const
{
    return m_columns.series.empty() ? 0 : m_columns.series.front().values.size();
}

int ColumnChart::sumOf(size_t column) const
{
    int sum = 0;
    for (const ChartSeries &each : m_columns.series)
        sum += each.values[column];
    return sum;
}

// Room for labels under the columns, for the mark over them and for the notes.
void ColumnChart::fitTexts()
{
    const double slot =
        std::max(20.0, (width() - 3 * metrics::space12) / std::max<double>(1, double(count())));
    const double labels = tallestText(m_columns.labels, slot);
    const double mark = m_columns.mark ? QFontMetricsF(smallFont()).height() : 0;
    const int right = m_columns.edges ? metrics::space24 : metrics::space8; // half a label
    chart()->setMargins({0, static_cast<int>(mark) + metrics::space4, right,
                         static_cast<int>(std::ceil(labels)) + metrics::space4});
    fitAxis(tallestText(m_columns.notes, slot) + metrics::space4);
}

void ColumnChart::fitAxis(double noteHeight)
{
    int highest = 1;
    for (size_t column = 0; column < count(); ++column)
        highest = std::max(highest, sumOf(column));
    const QMargins margins = chart()->margins();
    const double room = std::max(2 * noteHeight, double(height() - margins.top() - margins.bottom()));
    const int step = stepFor(highest);
    m_unitAxis->setTickInterval(step);
    m_unitAxis->setRange(
        0, std::max(std::ceil(double(highest) / step) * step, highest * room / (room - noteHeight)));
}

QSize ColumnChart::sizeHint() const
{
    return {metrics::details, metrics::chart};
}

void ColumnChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        takeColors();
}

void ColumnChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fitTexts();
}

void ColumnChart::takeColors()
{
    const Tokens &t = tokens();
    setBackgroundBrush(t.sheet);
    const QList<QBarSet *> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets[i]->setPen(Qt::NoPen);
        sets[i]->setBrush(fillGround(m_columns.series[static_cast<size_t>(i)].fill));
    }
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_columnAxis), static_cast<QAbstractAxis *>(m_unitAxis)}) {
        axis->setLabelsFont(smallFont());
        axis->setLabelsColor(t.secondInk);
        axis->setLinePenColor(t.secondInk);
        axis->setGridLineColor(t.line);
    }
}

// Everything of one column between the axes.
QRectF ColumnChart::slotBox(size_t column) const
{
    const QRectF plot = chart()->plotArea();
    const double width = plot.width() / std::max<double>(1, double(count()));
    return {plot.left() + width * double(column), plot.top(), width, plot.height()};
}

// The part of the column between two numbers of units.
QRectF ColumnChart::partBox(size_t column, int from, int to) const
{
    const QRectF slot = slotBox(column);
    const double scale = slot.height() / std::max(1.0, m_unitAxis->max());
    const double width = slot.width() * m_series->barWidth();
    return {slot.center().x() - width / 2, slot.bottom() - to * scale, width, (to - from) * scale};
}

std::vector<ChartCell> ColumnChart::cells() const
{
    std::vector<ChartCell> cells;
    for (size_t column = 0; column < count(); ++column) {
        int below = 0;
        for (size_t part = 0; part < m_columns.series.size(); ++part) {
            const int units = m_columns.series[part].values[column];
            if (units > 0)
                cells.push_back({partBox(column, below, below + units), column, part});
            below += units;
        }
    }
    return cells;
}

// Labels of a bar series would also be drawn for parts without units.
void ColumnChart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setFont(smallFont());
    for (const ChartCell &cell : cells()) {
        const ChartSeries &series = m_columns.series[cell.part];
        paintPart(*painter, cell.box, series.fill, series.values[cell.row]);
    }
    for (size_t column = 0; column < count(); ++column)
        paintColumn(*painter, column);
    paintLabels(*painter);
    if (m_columns.mark)
        paintMark(*painter);
}

void ColumnChart::paintColumn(QPainter &painter, size_t column) const
{
    const QRectF slot = slotBox(column);
    const double top = partBox(column, 0, sumOf(column)).top();
    painter.setPen(tokens().secondInk);
    painter.drawText(QRectF(slot.left(), 0, slot.width(), top - 1), columnText | Qt::AlignBottom,
                     m_columns.notes.value(qsizetype(column)));
}

void ColumnChart::paintLabels(QPainter &painter) const
{
    const double shift = m_columns.edges ? slotBox(0).width() / 2 : 0;
    painter.setPen(tokens().secondInk);
    for (qsizetype i = 0; i < m_columns.labels.size(); ++i) {
        const QRectF slot = slotBox(static_cast<size_t>(i));
        painter.drawText(QRectF(slot.left() - shift, slot.bottom() + metrics::space4, slot.width(), height()),
                         columnText | Qt::AlignTop, m_columns.labels[i]);
    }
}

void ColumnChart::paintMark(QPainter &painter) const
{
    const QRectF slot = slotBox(static_cast<size_t>(*m_columns.mark));
    painter.setPen(QPen(tokens().ink, 1, Qt::DashLine));
    painter.drawLine(QPointF(slot.left(), slot.top() - metrics::space4), slot.bottomLeft());
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(m_columns.markText) + 2;
    const double left = std::clamp(slot.left() - width / 2, 0.0, std::max(0.0, this->width() - width));
    painter.setPen(tokens().ink);
    painter.drawText(QRectF(left, 0, width, slot.top() - metrics::space4), Qt::AlignCenter,
                     m_columns.markText);
}

} // namespace sovang
