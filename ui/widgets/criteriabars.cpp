// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/criteriabars.h"

#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace sovang {

namespace {

double shareOf(const Exact &part, const Exact &whole)
{
    return whole == 0 ? 0 : std::clamp(static_cast<double>(Exact(part / whole)), 0.0, 1.0);
}

} // namespace

CriteriaBars::CriteriaBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CriteriaBars::showUnit(const UnitYear &unit)
{
    m_bars.clear();
    QStringList spoken;
    for (size_t i = 0; unit.rules && i < unit.outcome.criteria.size(); ++i) {
        const Criterion &criterion = unit.rules->criteria[i];
        const std::optional<Exact> &have = unit.outcome.criteria[i];
        Bar bar;
        bar.title = QStringLiteral("%1. %2").arg(criterion.node.code, criterion.node.title);
        bar.points = have ? QStringLiteral("%1/%2").arg(roundedHalfUp(*have).toDisplay(),
                                                        criterion.node.max.toDisplay())
                          : QStringLiteral("–");
        const Exact whole = toExact(criterion.node.max);
        if (have)
            bar.share = shareOf(*have, whole);
        if (criterion.minPercent) {
            const Exact minimum = whole * criterion.minPercent->hundredths() / 10000;
            bar.minimum = shareOf(minimum, whole);
            bar.isUnder = have && *have < minimum;
        }
        spoken << QStringLiteral("%1 %2").arg(bar.title, bar.points);
        m_bars.push_back(std::move(bar));
    }
    setAccessibleName(spoken.join(u"; "_qs));
    updateGeometry();
    update();
}

int CriteriaBars::rowHeight() const
{
    return QFontMetrics(projectorFont()).height() + metrics::space8;
}

QSize CriteriaBars::sizeHint() const
{
    return {metrics::card, rowHeight() * static_cast<int>(m_bars.size())};
}

QSize CriteriaBars::minimumSizeHint() const
{
    return {metrics::details, sizeHint().height()};
}

void CriteriaBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    painter.setFont(projectorFont());
    const QFontMetrics font = painter.fontMetrics();
    int pointsWidth = 0;
    for (const Bar &bar : m_bars)
        pointsWidth = std::max(pointsWidth, font.horizontalAdvance(bar.points + u" ✕"_qs));
    const int barWidth = width() / 4;
    const int titleWidth = width() - barWidth - pointsWidth - 2 * metrics::space16;
    int top = 0;
    for (const Bar &bar : m_bars) {
        const QRect title(0, top, titleWidth, rowHeight());
        painter.setPen(t.ink);
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                         font.elidedText(bar.title, Qt::ElideRight, titleWidth));
        const QRectF frame(titleWidth + metrics::space16, top + (rowHeight() - metrics::wideBar) / 2.0,
                           barWidth, metrics::wideBar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.line);
        painter.drawRect(frame);
        painter.setBrush(bar.isUnder ? t.failed : t.accent);
        painter.drawRect(QRectF(frame.topLeft(), QSizeF(frame.width() * bar.share, frame.height())));
        if (bar.minimum >= 0) {
            const double x = frame.left() + frame.width() * bar.minimum;
            painter.setPen(QPen(t.ink, 2));
            painter.drawLine(QPointF(x, frame.top() - metrics::space4 / 2.0),
                             QPointF(x, frame.bottom() + metrics::space4 / 2.0));
        }
        painter.setPen(bar.isUnder ? t.failed : t.ink);
        painter.drawText(QRect(width() - pointsWidth, top, pointsWidth, rowHeight()),
                         Qt::AlignRight | Qt::AlignVCenter, bar.isUnder ? bar.points + u" ✕"_qs : bar.points);
        top += rowHeight();
    }
}

} // namespace sovang
