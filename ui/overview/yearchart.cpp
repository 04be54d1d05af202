// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/yearchart.h"

#include "kit/look/theme.h"
#include "kit/words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace sovang {

namespace {

/// A part of the columns, from the bottom.
struct YearPart
{
    OutcomeKind kind; ///< whose colour it has
    QString sign;
    QString name;
    int units = 0;
};

std::array<YearPart, 3> yearPartsOf(const YearOutcomes &year)
{
    const auto sign = [](OutcomeKind kind) { return words::sign(kind); };
    const auto name = [](OutcomeKind kind) { return kindwords::outcome(kind).toLower(); };
    using enum OutcomeKind;
    return {YearPart{Passed, sign(Passed), name(Passed), year.counts.passed},
            YearPart{Failed, sign(Failed), name(Failed), year.counts.failed},
            YearPart{Pending, sign(Pending) + sign(Excluded),
                     QStringLiteral("%1, %2").arg(name(Pending), name(Excluded)), year.counts.open()}};
}

/// 1, 2, 5, 10, 20 …: the smallest that needs no more than five steps up to \a top.
int stepFor(int top)
{
    int step = 1;
    for (int round = 0; step * 5 < top; ++round)
        step = round % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

/// As OutcomeBars fills its bars, but opaque: lines of the grid do not run through the numbers.
QColor yearTintOf(const QColor &color, const QColor &under)
{
    const auto part = [](float over, float below) { return over * 0.18F + below * 0.82F; };
    return QColor::fromRgbF(part(color.redF(), under.redF()), part(color.greenF(), under.greenF()),
                            part(color.blueF(), under.blueF()));
}

void paintYearPart(QPainter &painter, const QRectF &box, const YearPart &part, const Tokens &t)
{
    const QColor &color = words::signColor(part.kind, t);
    painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), color);
    const QString text = QStringLiteral("%1 %2").arg(part.sign).arg(part.units);
    const QFontMetricsF font(painter.font());
    if (font.horizontalAdvance(text) <= box.width() && font.height() + 2 <= box.height()) {
        painter.setPen(color);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

} // namespace

YearChart::YearChart(QWidget *parent)
    : QChartView(parent),
      m_series(new QStackedBarSeries),
      m_yearAxis(new QBarCategoryAxis),
      m_unitAxis(new QValueAxis)
{
    setObjectName(QStringLiteral("yearChart"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing, false); // upright lines only: sharp ones
    for (const YearPart &part : yearPartsOf({}))
        m_series->append(new QBarSet(part.name));

    QChart &shown = *chart();
    shown.setAnimationOptions(QChart::NoAnimation);
    shown.setDropShadowEnabled(false);
    shown.setBackgroundVisible(false);
    shown.setMargins({});
    shown.layout()->setContentsMargins(0, 0, 0, 0);
    shown.legend()->hide();
    shown.addSeries(m_series);
    shown.addAxis(m_yearAxis, Qt::AlignBottom);
    shown.addAxis(m_unitAxis, Qt::AlignLeft);
    m_series->attachAxis(m_yearAxis);
    m_series->attachAxis(m_unitAxis);
    m_yearAxis->setGridLineVisible(false);
    m_unitAxis->setLineVisible(false);
    m_unitAxis->setLabelFormat(QStringLiteral("%d"));
    m_unitAxis->setTickType(QValueAxis::TicksDynamic);
    connect(&shown, &QChart::plotAreaChanged, this, &YearChart::nameYears);
    takeColors();
}

void YearChart::showYears(std::vector<YearOutcomes> years)
{
    m_years = std::move(years);
    const QList<QBarSet *> sets = m_series->barSets();
    for (QBarSet *set : sets)
        set->remove(0, set->count());
    for (const YearOutcomes &year : m_years) {
        const auto parts = yearPartsOf(year);
        for (qsizetype i = 0; i < sets.size(); ++i)
            sets[i]->append(parts[static_cast<size_t>(i)].units);
    }
    nameYears();
    // Few columns do not become walls.
    m_series->setBarWidth(std::min(0.7, 0.12 * static_cast<double>(m_years.size())));
    fitAxis();
    describe();
    viewport()->update();
}

// In full, or by their last digits: an axis cuts what does not fit to dots.
void YearChart::nameYears()
{
    const auto count = std::max<int>(static_cast<int>(m_years.size()), 1);
    const int needed = QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("20000"));
    const bool isShort = chart()->plotArea().width() / count < needed + metrics::space12;
    QStringList names;
    for (const YearOutcomes &year : m_years) {
        const QString name = year.year.toString();
        names << (isShort ? u'’' + name.last(2) : name);
    }
    if (names != m_yearAxis->categories())
        m_yearAxis->setCategories(names);
}

void YearChart::fitAxis()
{
    int highest = 1;
    for (const YearOutcomes &year : m_years)
        highest = std::max(highest, year.counts.registered);
    const int step = stepFor(highest);
    constexpr double roomForTheNumberAbove = 1.1;
    const double top = std::max(std::ceil(double(highest) / step) * step, highest * roomForTheNumberAbove);
    m_unitAxis->setTickInterval(step);
    m_unitAxis->setRange(0, top);
}

void YearChart::describe()
{
    QStringList lines;
    for (const YearOutcomes &year : m_years) {
        QStringList texts;
        for (const YearPart &part : yearPartsOf(year))
            texts << QStringLiteral("%1 %2").arg(part.units).arg(part.name);
        lines << QStringLiteral("%1: %2").arg(year.year.toString(), texts.join(u" · "_qs));
    }
    setAccessibleName(lines.join(u"; "_qs));
    setToolTip(lines.join(u'\n'));
}

QString YearChart::legend()
{
    QStringList texts;
    for (const YearPart &part : yearPartsOf({}))
        texts << QStringLiteral("%1 %2").arg(part.sign, part.name);
    return texts.join(u"   "_qs);
}

QSize YearChart::sizeHint() const
{
    return {metrics::details, metrics::chart};
}

void YearChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        takeColors();
}

void YearChart::takeColors()
{
    const Tokens &t = tokens();
    setBackgroundBrush(t.sheet);
    const QList<QBarSet *> sets = m_series->barSets();
    const auto parts = yearPartsOf({});
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets[i]->setPen(Qt::NoPen);
        sets[i]->setBrush(yearTintOf(words::signColor(parts[static_cast<size_t>(i)].kind, t), t.sheet));
    }
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_yearAxis), static_cast<QAbstractAxis *>(m_unitAxis)}) {
        axis->setLabelsFont(smallFont());
        axis->setLabelsColor(t.secondInk);
        axis->setLinePenColor(t.secondInk);
        axis->setGridLineColor(t.line);
    }
}

// Boxes of the scene: the part of the column between two numbers of units.
QRectF YearChart::partBox(int column, int from, int to) const
{
    const auto at = [&](int units) {
        return chart()->mapToScene(chart()->mapToPosition(QPointF(column, units), m_series));
    };
    const double columns = static_cast<double>(m_years.size());
    const double width = chart()->plotArea().width() / columns * m_series->barWidth();
    const QPointF top = at(to);
    return {top.x() - width / 2, top.y(), width, at(from).y() - top.y()};
}

// The signs and numbers: labels of a bar series would also be drawn for parts without units.
void YearChart::drawForeground(QPainter *painter, const QRectF &)
{
    const Tokens &t = tokens();
    painter->setFont(smallFont());
    const double line = QFontMetricsF(painter->font()).height();
    for (int column = 0; column < static_cast<int>(m_years.size()); ++column) {
        const YearOutcomes &year = m_years[static_cast<size_t>(column)];
        int below = 0;
        for (const YearPart &part : yearPartsOf(year)) {
            if (part.units > 0)
                paintYearPart(*painter, partBox(column, below, below + part.units), part, t);
            below += part.units;
        }
        const QRectF whole = partBox(column, 0, below);
        painter->setPen(t.secondInk);
        painter->drawText(QRectF(whole.left(), whole.top() - line, whole.width(), line), Qt::AlignCenter,
                          QString::number(below));
    }
}

// The page scrolls, not the chart.
void YearChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace sovang
