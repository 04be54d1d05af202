// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clockstrip.h"

#include "theme.h"
#include "words.h"

#include <QPainter>

#include <algorithm>

namespace sovang {

namespace {

constexpr int gap = 2;
constexpr int yearHeight = 14;

bool isTitle(const Decision &decision)
{
    return decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal;
}

int neededYears(const UnitYear &unit)
{
    const RecognitionPolicy policy = unit.rules ? unit.rules->recognition : RecognitionPolicy();
    return unit.state.standing == Standing::Recognised ? policy.renewalYears : policy.firstYears;
}

QRect cellRect(const QRect &rect, int index, bool withYears)
{
    const int height = metrics::clockCell + (withYears ? yearHeight : 0);
    const int top = rect.top() + (rect.height() - height) / 2;
    return {rect.left() + index * (metrics::clockCell + gap), top, metrics::clockCell, metrics::clockCell};
}

void paintCell(QPainter &painter, const QRect &cell, const ClockStrip::Cell &year, const Tokens &t)
{
    const QRectF box = QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5);
    QPen frame(year.isDecided ? t.gold : t.line, year.isDecided ? 2 : 1);
    if (year.isDue) {
        frame.setStyle(Qt::DotLine);
        frame.setColor(t.gold);
    }
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, metrics::corner, metrics::corner);
    if (year.isDue)
        return;
    painter.setPen(words::signColor(year.outcome, t));
    painter.drawText(cell, Qt::AlignCenter, words::sign(year.outcome));
}

void paintBrace(QPainter &painter, const QRect &first, const QRect &last, const Tokens &t)
{
    painter.setPen(QPen(t.accent, 2));
    const int y = first.bottom() + 1;
    painter.drawLine(first.left() + 2, y, last.right() - 2, y);
}

} // namespace

QString ClockStrip::toText() const
{
    QStringList years;
    for (const Cell &cell : cells) {
        if (!cell.isDue)
            years << QStringLiteral("%1 %2").arg(cell.year.toString(), words::sign(cell.outcome));
    }
    return QStringLiteral("%1 · %2/%3").arg(years.join(u", "_qs)).arg(counted).arg(needed);
}

ClockStrip clockStrip(const UnitYear &unit, int yearsShown)
{
    ClockStrip strip;
    strip.counted = static_cast<int>(unit.state.counted.size());
    strip.needed = neededYears(unit);
    const size_t all = unit.history.size();
    const auto shown = static_cast<size_t>(yearsShown);
    for (size_t i = all > shown ? all - shown : 0; i < all; ++i) {
        const YearResult &result = unit.history[i].result;
        ClockStrip::Cell cell{.year = result.year, .outcome = result.outcome};
        cell.isCounted = std::ranges::find(unit.state.counted, result.year) != unit.state.counted.end();
        cell.isDecided = std::ranges::any_of(
            unit.decisions, [&](const Decision &d) { return isTitle(d) && d.year() == result.year; });
        strip.cells.push_back(cell);
    }
    const int left = strip.needed - strip.counted;
    if (!strip.cells.empty() && strip.counted > 0 && left > 0)
        strip.cells.push_back({.year = unit.year + left, .isDue = true});
    return strip;
}

int clockStripWidth(const ClockStrip &strip)
{
    constexpr int countWidth = 40;
    return static_cast<int>(strip.cells.size()) * (metrics::clockCell + gap) + countWidth;
}

void paintClockStrip(QPainter &painter, const QRect &rect, const ClockStrip &strip)
{
    const Tokens &t = tokens();
    const bool withYears = rect.height() >= metrics::clockCell + yearHeight;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::optional<QRect> firstCounted;
    QRect lastCounted;
    int index = 0;
    for (const ClockStrip::Cell &year : strip.cells) {
        const QRect cell = cellRect(rect, index++, withYears);
        paintCell(painter, cell, year, t);
        if (year.isCounted) {
            firstCounted = firstCounted.value_or(cell);
            lastCounted = cell;
        }
        if (withYears) {
            painter.setFont(smallFont());
            painter.setPen(year.isDue ? t.gold : t.secondInk);
            painter.drawText(QRect(cell.left() - gap, cell.bottom() + 4, cell.width() + 2 * gap, yearHeight),
                             Qt::AlignCenter,
                             QStringLiteral("’%1").arg(year.year.value() % 100, 2, 10, QLatin1Char('0')));
            painter.setFont(QFont());
        }
    }
    if (firstCounted)
        paintBrace(painter, *firstCounted, lastCounted, t);
    if (!strip.cells.empty()) {
        const QRect last = cellRect(rect, index, withYears);
        painter.setPen(t.secondInk);
        painter.drawText(last.translated(metrics::space4, 0).adjusted(0, 0, metrics::space16, 0),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1/%2").arg(strip.counted).arg(strip.needed));
    }
    painter.restore();
}

ClockStripWidget::ClockStripWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ClockStripWidget::showStrip(const ClockStrip &strip)
{
    m_strip = strip;
    setToolTip(strip.toText());
    setAccessibleName(strip.toText());
    setVisible(!strip.cells.empty());
    updateGeometry();
    update();
}

QSize ClockStripWidget::sizeHint() const
{
    return {clockStripWidth(m_strip), metrics::clockCell + yearHeight + metrics::space8};
}

void ClockStripWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintClockStrip(painter, rect(), m_strip);
}

} // namespace sovang
