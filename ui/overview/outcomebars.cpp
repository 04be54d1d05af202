// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/outcomebars.h"

#include "kit/look/theme.h"
#include "kit/words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace sovang {

namespace {

struct Part
{
    OutcomeKind kind;
    int units;
};

std::array<Part, 5> partsOf(const OutcomeCounts &counts)
{
    return {Part{OutcomeKind::Passed, counts.passed}, Part{OutcomeKind::Failed, counts.failed},
            Part{OutcomeKind::Pending, counts.pending}, Part{OutcomeKind::Excluded, counts.excluded},
            Part{OutcomeKind::NotRegistered, counts.notRegistered()}};
}

void paintPart(QPainter &painter, const QRectF &box, const Part &part, const Tokens &t)
{
    const QColor color = words::signColor(part.kind, t);
    QColor fill = color;
    fill.setAlphaF(0.18F);
    painter.fillRect(box, fill);
    painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), color);
    const QString text = QStringLiteral("%1 %2").arg(words::sign(part.kind)).arg(part.units);
    if (painter.fontMetrics().horizontalAdvance(text) + metrics::space4 <= box.width()) {
        painter.setPen(color);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

} // namespace

void OutcomeBars::showGroups(std::vector<GroupFigures> groups)
{
    m_groups = std::move(groups);
    QStringList texts;
    for (const GroupFigures &group : m_groups)
        texts << QStringLiteral("%1: %2").arg(group.name, shareText(group.counts.passed, group.counts.units));
    setAccessibleName(texts.join(u"; "_qs));
    updateGeometry();
    update();
}

QSize OutcomeBars::sizeHint() const
{
    return {metrics::details, static_cast<int>(m_groups.size()) * metrics::row};
}

void OutcomeBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    int longest = 1;
    int labelWidth = 0;
    for (const GroupFigures &group : m_groups) {
        longest = std::max(longest, group.counts.units);
        labelWidth = std::max(labelWidth, painter.fontMetrics().horizontalAdvance(group.name) + 1);
    }
    labelWidth = std::min(labelWidth + metrics::space12, width() / 2);
    const int countWidth =
        painter.fontMetrics().horizontalAdvance(QString::number(longest)) + metrics::space8;
    const double scale = double(width() - labelWidth - countWidth) / longest;
    int top = 0;
    for (const GroupFigures &group : m_groups) {
        painter.setPen(t.ink);
        const QRect label(0, top, labelWidth - metrics::space12, metrics::row);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(group.name, Qt::ElideRight, label.width()));
        double left = labelWidth;
        for (const Part &part : partsOf(group.counts)) {
            if (part.units == 0)
                continue;
            const double length = part.units * scale;
            paintPart(painter,
                      QRectF(left, top + metrics::space4, std::max(length - 1, 1.0),
                             metrics::row - metrics::space8),
                      part, t);
            left += length;
        }
        painter.setPen(t.secondInk);
        painter.drawText(QRectF(left + metrics::space4, top, countWidth, metrics::row),
                         Qt::AlignLeft | Qt::AlignVCenter, QString::number(group.counts.units));
        top += metrics::row;
    }
}

} // namespace sovang
