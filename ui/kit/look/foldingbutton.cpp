// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/foldingbutton.h"

#include "kit/look/theme.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QToolTip>

#include <algorithm>

namespace sovang {

namespace {

constexpr int foldedWidth = metrics::button + metrics::space4;

// Words as they are read, without the mark of their key.
QString plainWords(QString text)
{
    static const QString escaped(QChar(0xFFFC));
    text.replace(QStringLiteral("&&"), escaped);
    text.remove(u'&');
    return text.replace(escaped, QStringLiteral("&")).remove(QStringLiteral(" ▾"));
}

} // namespace

void FoldingButton::fold(bool isFolded)
{
    if (m_isFolded == isFolded)
        return;
    m_isFolded = isFolded;
    updateGeometry();
    update();
}

int FoldingButton::foldGain() const
{
    return canFold() ? std::max(QPushButton::sizeHint().width() - foldedWidth, 0) : 0;
}

QSize FoldingButton::sizeHint() const
{
    const QSize whole = QPushButton::sizeHint();
    return isFolded() ? QSize(foldedWidth, whole.height()) : whole;
}

QSize FoldingButton::minimumSizeHint() const
{
    return isFolded() ? sizeHint() : QPushButton::minimumSizeHint();
}

void FoldingButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (isFolded())
        option->text.clear();
}

bool FoldingButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isFolded())
        return QPushButton::event(event);
    const QString words = plainWords(text());
    const QString tip = toolTip().isEmpty() ? words : QStringLiteral("%1\n%2").arg(words, toolTip());
    // Preformatted: words of the book are no markup.
    QToolTip::showText(
        static_cast<QHelpEvent *>(event)->globalPos(),
        tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")).prepend(QStringLiteral("<qt>")), this);
    return true;
}

} // namespace sovang
