// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/criteriabars.h"

#include "kit/look/theme.h"

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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

int CriteriaBars::pointsWidth() const
{
    const QFontMetrics font(projectorFont());
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, font.horizontalAdvance(bar.points + u" ✕"_qs));
    return widest;
}

int CriteriaBars::titleWidth(int width) const
{
    return width - width / 4 - pointsWidth() - 2 * metrics::space16;
}

int CriteriaBars::rowHeight(const Bar &bar, int width) const
{
    const QFontMetrics font(projectorFont());
    const QRect room(0, 0, titleWidth(width), QWIDGETSIZE_MAX);
    return font.boundingRect(room, Qt::TextWordWrap, bar.title).height() + metrics::space8;
}

QSize CriteriaBars::sizeHint() const
{
    return {metrics::card, heightForWidth(metrics::card)};
}

QSize CriteriaBars::minimumSizeHint() const
{
    return {metrics::details, static_cast<int>(m_bars.size()) * metrics::row};
}

int CriteriaBars::heightForWidth(int width) const
{
    int height = 0;
    for (const Bar &bar : m_bars)
        height += rowHeight(bar, width);
    return height;
}

void CriteriaBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    painter.setFont(projectorFont());
    const int barWidth = width() / 4;
    const int titles = titleWidth(width());
    const int points = pointsWidth();
    int top = 0;
    for (const Bar &bar : m_bars) {
        const int height = rowHeight(bar, width());
        painter.setPen(t.ink);
        painter.drawText(QRect(0, top, titles, height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         bar.title);
        const QRectF frame(titles + metrics::space16, top + (height - metrics::wideBar) / 2.0, barWidth,
                           metrics::wideBar);
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
        painter.drawText(QRect(width() - points, top, points, height), Qt::AlignRight | Qt::AlignVCenter,
                         bar.isUnder ? bar.points + u" ✕"_qs : bar.points);
        top += height;
    }
}

} // namespace sovang
