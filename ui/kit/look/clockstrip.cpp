// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/clockstrip.h"

#include "kit/look/theme.h"
#include "kit/words.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace sovang {

namespace {

constexpr int gap = 2;
constexpr int yearHeight = 14;
constexpr int braceHeight = 20;
constexpr int fullHeight = braceHeight + metrics::clockCell + yearHeight;

struct ClockStripText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ClockStrip)
};

bool isTitle(const Decision &decision)
{
    return decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal;
}

int neededYears(const UnitYear &unit)
{
    const RecognitionPolicy policy = unit.rules ? unit.rules->recognition : RecognitionPolicy();
    return unit.state.standing == Standing::Recognised ? policy.renewalYears : policy.firstYears;
}

QRect cellRect(const QRect &rect, int index, bool isFull)
{
    const int height = isFull ? fullHeight : metrics::clockCell;
    const int top = rect.top() + (rect.height() - height) / 2 + (isFull ? braceHeight : 0);
    return {rect.left() + index * (metrics::clockCell + gap), top, metrics::clockCell, metrics::clockCell};
}

void paintCell(QPainter &painter, const QRect &cell, const ClockStrip::Cell &year, const Tokens &t)
{
    if (year.isBlank)
        return;
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

QString countText(const ClockStrip &strip)
{
    return QStringLiteral("%1/%2").arg(strip.counted).arg(strip.needed);
}

void paintUnderline(QPainter &painter, const QRect &first, const QRect &last, const Tokens &t)
{
    painter.setPen(QPen(t.accent, 2));
    const int y = first.bottom() + 1;
    painter.drawLine(first.left() + 2, y, last.right() - 2, y);
}

// A brace over the years that count, the count in its middle.
void paintBrace(QPainter &painter, const QRect &first, const QRect &last, const QString &count,
                const Tokens &t)
{
    constexpr int leg = 4;
    const qreal top = first.top() - leg - 0.5;
    const qreal left = first.left() + 1.5;
    const qreal right = last.right() - 0.5;
    painter.setFont(smallFont());
    const int width = QFontMetrics(smallFont()).horizontalAdvance(count);
    const qreal middle = (left + right) / 2;
    painter.setPen(QPen(t.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    QPainterPath brace(QPointF(left, top + leg));
    brace.lineTo(left, top);
    brace.lineTo(right, top);
    brace.lineTo(right, top + leg);
    painter.drawPath(brace);
    painter.setPen(t.ink);
    painter.drawText(QRectF(middle - width, top - yearHeight - 1, 2 * width, yearHeight), Qt::AlignCenter,
                     count);
    painter.setFont(QFont());
}

QString shortYear(Year year)
{
    return QStringLiteral("’%1").arg(year.value() % 100, 2, 10, QLatin1Char('0'));
}

void paintYear(QPainter &painter, const QRect &cell, const ClockStrip::Cell &year, const Tokens &t)
{
    painter.setFont(smallFont());
    painter.setPen(year.isDue ? t.gold : t.secondInk);
    painter.drawText(QRect(cell.left() - gap, cell.bottom() + 2, cell.width() + 2 * gap, yearHeight),
                     Qt::AlignCenter, shortYear(year.year));
    painter.setFont(QFont());
}

} // namespace

QString ClockStrip::toText() const
{
    QStringList years;
    QString due;
    for (const Cell &cell : cells) {
        if (cell.isBlank)
            continue;
        if (cell.isDue)
            due = ClockStripText::tr(" · due %1").arg(yearText(cell.year, yearType));
        else
            years << QStringLiteral("%1 %2").arg(yearText(cell.year, yearType), words::sign(cell.outcome));
    }
    return QStringLiteral("%1 · %2/%3").arg(years.join(u", "_qs)).arg(counted).arg(needed) + due;
}

QString ClockStrip::toText(const Cell &cell) const
{
    if (cell.isDue) {
        return ClockStripText::tr(
                   "%1: a title can be due when every year until then passes (%2 of %3 years so far)")
            .arg(yearText(cell.year, yearType))
            .arg(counted)
            .arg(needed);
    }
    QStringList parts{kindwords::outcome(cell.outcome)};
    if (cell.isCounted)
        parts << ClockStripText::tr("belongs to the running count (%1/%2)").arg(counted).arg(needed);
    if (!cell.decision.isEmpty())
        parts << cell.decision;
    return QStringLiteral("%1: %2").arg(yearText(cell.year, yearType), parts.join(u" · "_qs));
}

ClockStrip clockStrip(const UnitYear &unit, int yearsShown)
{
    ClockStrip strip;
    strip.counted = static_cast<int>(unit.state.counted.size());
    strip.needed = neededYears(unit);
    strip.yearType = unit.yearType();
    const size_t all = unit.history.size();
    const auto shown = static_cast<size_t>(yearsShown);
    for (size_t i = all > shown ? all - shown : 0; i < all; ++i) {
        const YearResult &result = unit.history[i].result;
        ClockStrip::Cell cell{.year = result.year, .outcome = result.outcome};
        cell.isCounted = std::ranges::find(unit.state.counted, result.year) != unit.state.counted.end();
        for (const Decision &decision : unit.decisions) {
            if (isTitle(decision) && decision.year() == result.year) {
                cell.isDecided = true;
                cell.decision =
                    QStringLiteral("%1 %2").arg(kindwords::decision(decision.kind), decision.number);
            }
        }
        strip.cells.push_back(cell);
    }
    const int left = strip.needed - strip.counted;
    if (!strip.cells.empty() && strip.counted > 0 && left > 0)
        strip.cells.push_back({.year = unit.year + left, .isDue = true});
    return strip;
}

ClockStrip yearsOnly(Year last, int years)
{
    ClockStrip strip;
    for (int back = years - 1; back >= 0; --back)
        strip.cells.push_back({.year = last - back, .isBlank = true});
    return strip;
}

ClockStrip alignedStrip(const UnitYear &unit, int years)
{
    ClockStrip known = clockStrip(unit, years);
    if (known.cells.empty())
        return known;
    ClockStrip strip = yearsOnly(unit.year, years);
    strip.counted = known.counted;
    strip.needed = known.needed;
    strip.yearType = known.yearType;
    for (ClockStrip::Cell &cell : known.cells) {
        const auto place = std::ranges::find(strip.cells, cell.year, &ClockStrip::Cell::year);
        if (place != strip.cells.end())
            *place = std::move(cell);
        else if (cell.isDue)
            strip.cells.push_back(std::move(cell));
    }
    return strip;
}

void paintYears(QPainter &painter, const QRect &rect, const ClockStrip &strip)
{
    painter.save();
    painter.setFont(smallFont());
    painter.setPen(tokens().secondInk);
    int index = 0;
    for (const ClockStrip::Cell &cell : strip.cells) {
        QRect place = cellRect(rect, index++, false);
        place.setTop(rect.top());
        place.setBottom(rect.bottom());
        painter.drawText(place.adjusted(-gap, 0, gap, 0), Qt::AlignCenter, shortYear(cell.year));
    }
    painter.restore();
}

int clockStripWidth(const ClockStrip &strip)
{
    constexpr int countWidth = 40;
    return static_cast<int>(strip.cells.size()) * (metrics::clockCell + gap) + countWidth;
}

void paintClockStrip(QPainter &painter, const QRect &rect, const ClockStrip &strip, int current)
{
    const Tokens &t = tokens();
    const bool isFull = rect.height() >= fullHeight;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::optional<QRect> firstCounted;
    QRect lastCounted;
    int index = 0;
    for (const ClockStrip::Cell &year : strip.cells) {
        const QRect cell = cellRect(rect, index, isFull);
        if (index++ == current) {
            painter.setPen(QPen(t.accent, 1));
            painter.setBrush(t.selection);
            painter.drawRoundedRect(QRectF(cell).adjusted(-0.5, -0.5, 0.5, 0.5), metrics::corner,
                                    metrics::corner);
        }
        paintCell(painter, cell, year, t);
        if (year.isCounted) {
            firstCounted = firstCounted.value_or(cell);
            lastCounted = cell;
        }
        if (isFull)
            paintYear(painter, cell, year, t);
    }
    if (firstCounted && isFull)
        paintBrace(painter, *firstCounted, lastCounted, countText(strip), t);
    else if (firstCounted)
        paintUnderline(painter, *firstCounted, lastCounted, t);
    if (!strip.cells.empty() && !(isFull && firstCounted)) {
        const QRect last = cellRect(rect, index, isFull);
        painter.setPen(t.secondInk);
        painter.drawText(last.translated(metrics::space4, 0).adjusted(0, 0, metrics::space16, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, countText(strip));
    }
    painter.restore();
}

ClockStripWidget::ClockStripWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void ClockStripWidget::showStrip(const ClockStrip &strip)
{
    m_strip = strip;
    m_current = std::min(m_current, static_cast<int>(strip.cells.size()) - 1);
    setAccessibleName(strip.toText());
    setAccessibleDescription(textOf(m_current));
    setVisible(!strip.cells.empty());
    updateGeometry();
    update();
}

QString ClockStripWidget::textOf(int cell) const
{
    if (cell < 0 || cell >= static_cast<int>(m_strip.cells.size()))
        return {};
    const ClockStrip::Cell &year = m_strip.cells[static_cast<size_t>(cell)];
    const QString more = m_about && !year.isDue ? m_about(year.year) : QString();
    return more.isEmpty() ? m_strip.toText(year) : m_strip.toText(year) + u" · "_qs + more;
}

QSize ClockStripWidget::sizeHint() const
{
    const int height = m_isCompact ? metrics::clockCell : fullHeight;
    return QSize(clockStripWidth(m_strip), height + metrics::space4) * m_scale;
}

void ClockStripWidget::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

void ClockStripWidget::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

// What is painted on, before it is scaled.
QRect ClockStripWidget::ownRect() const
{
    return {0, 0, static_cast<int>(width() / m_scale), static_cast<int>(height() / m_scale)};
}

void ClockStripWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.scale(m_scale, m_scale);
    paintClockStrip(painter, ownRect(), m_strip, hasFocus() ? m_current : -1);
}

int ClockStripWidget::cellAt(QPoint position) const
{
    for (int cell = 0; cell < static_cast<int>(m_strip.cells.size()); ++cell) {
        const QRect place = cellRect(ownRect(), cell, ownRect().height() >= fullHeight);
        if (place.adjusted(0, 0, gap, yearHeight).contains(position / m_scale))
            return cell;
    }
    return -1;
}

void ClockStripWidget::choose(int cell)
{
    if (cell < 0 || cell >= static_cast<int>(m_strip.cells.size()))
        return;
    m_current = cell;
    setAccessibleDescription(textOf(cell));
    update();
    if (!m_strip.cells[static_cast<size_t>(cell)].isDue)
        emit yearChosen(m_strip.cells[static_cast<size_t>(cell)].year);
}

void ClockStripWidget::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_strip.cells.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(m_current - 1, 0));
    case Qt::Key_Right:
        return choose(std::min(m_current + 1, last));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && !m_strip.cells[static_cast<size_t>(m_current)].isDue)
            emit yearActivated(m_strip.cells[static_cast<size_t>(m_current)].year);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ClockStripWidget::mousePressEvent(QMouseEvent *event)
{
    choose(cellAt(event->pos()));
}

void ClockStripWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->pos());
    if (cell >= 0 && !m_strip.cells[static_cast<size_t>(cell)].isDue)
        emit yearActivated(m_strip.cells[static_cast<size_t>(cell)].year);
}

void ClockStripWidget::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        m_current = static_cast<int>(m_strip.cells.size()) - 1;
    setAccessibleDescription(textOf(m_current));
    QWidget::focusInEvent(event);
}

void ClockStripWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ClockStripWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = textOf(cellAt(help->pos()));
    QToolTip::showText(help->globalPos(), text.isEmpty() ? m_strip.toText() : text, this);
    return true;
}

} // namespace sovang
