// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/linelabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace sovang {

LineLabel::LineLabel(int lines, QWidget *parent) : QLabel(parent), m_lines(lines)
{
    // No word wrap: a QLabel with it asks for a height for its width, and this one breaks its lines itself.
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void LineLabel::setLines(int lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    updateGeometry();
    update();
}

QSize LineLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QFontMetrics font = fontMetrics();
    return {font.horizontalAdvance(text()) + 1 + margins.left() + margins.right(),
            m_lines * font.lineSpacing() + margins.top() + margins.bottom()};
}

QSize LineLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

// The last line that there is room for has all the rest, and dots at its end.
QStringList LineLabel::brokenText() const
{
    const int width = contentsRect().width();
    const QFontMetrics font = fontMetrics();
    QTextLayout layout(QString(text()).replace(u'\n', QChar::LineSeparator), this->font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == m_lines - 1) {
            const QString rest = text().mid(line.textStart()).simplified();
            lines << font.elidedText(rest, Qt::ElideRight, width);
            break;
        }
        lines << text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

bool LineLabel::isWhole() const
{
    const QStringList lines = brokenText();
    return lines.isEmpty() || lines.join(u' ').simplified() == text().simplified();
}

void LineLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QStringList lines = brokenText();
    painter.setPen(palette().color(foregroundRole()));
    const int height = fontMetrics().lineSpacing();
    QRect line = contentsRect();
    if (alignment() & Qt::AlignVCenter)
        line.setTop(line.top() + (line.height() - static_cast<int>(lines.size()) * height) / 2);
    line.setHeight(height);
    for (const QString &text : lines) {
        painter.drawText(line, static_cast<int>(alignment() & Qt::AlignHorizontal_Mask) | Qt::TextSingleLine,
                         text);
        line.translate(0, height);
    }
}

bool LineLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || isWhole())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       QStringLiteral("<qt>") + text().toHtmlEscaped(), this);
    return true;
}

} // namespace sovang
