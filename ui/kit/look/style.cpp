// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/style.h"

#include "kit/look/icons.h"
#include "kit/look/theme.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace sovang {

namespace {

/// Does what is typed go to \a list, or to an editor in it? Popups are under the hand as long as they are
/// seen.
bool isUnderHand(const QWidget *list)
{
    const QWidget *focus = QApplication::focusWidget();
    return !list || list == focus || list->isAncestorOf(focus) || list->window()->windowType() == Qt::Popup;
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &row)
{
    const Tokens &t = tokens();
    if (row.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(row.rect, row.backgroundBrush);
    if (row.state & QStyle::State_Selected)
        painter.fillRect(row.rect, isUnderHand(row.widget) ? t.selection : t.idleSelection);
    else if (row.state & QStyle::State_MouseOver && row.state & QStyle::State_Enabled)
        painter.fillRect(row.rect, t.hover);
}

void paintFocus(QPainter &painter, const QRect &rect, const QWidget *widget)
{
    const bool isOnAccent = widget && widget->property("primary").toBool();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOnAccent ? tokens().onAccent : tokens().accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::corner, metrics::corner);
    painter.restore();
}

/// Of those that the file dialog shows; empty for all others.
QString drawingOf(QStyle::StandardPixmap icon)
{
    switch (icon) {
    case QStyle::SP_FileDialogToParent:
    case QStyle::SP_ArrowUp:
        return QStringLiteral("up");
    case QStyle::SP_ArrowBack:
    case QStyle::SP_ArrowLeft:
        return QStringLiteral("previous");
    case QStyle::SP_ArrowForward:
    case QStyle::SP_ArrowRight:
        return QStringLiteral("next");
    case QStyle::SP_FileDialogNewFolder:
        return QStringLiteral("add");
    case QStyle::SP_FileDialogListView:
        return QStringLiteral("menu");
    case QStyle::SP_FileDialogDetailedView:
        return QStringLiteral("grid");
    case QStyle::SP_LineEditClearButton:
        return QStringLiteral("close");
    default:
        return {};
    }
}

/// The style sheet gives a plain button another border, and a tab or a slider another ground; a second frame
/// within says nothing more. Links have no border, and those of primary and checked buttons look so always.
bool saysFocusOtherwise(const QWidget *widget)
{
    if (qobject_cast<const QTabBar *>(widget) || qobject_cast<const QSlider *>(widget))
        return true;
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return button && !button->isChecked() && !button->property("link").toBool() &&
           !button->property("primary").toBool();
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == PE_PanelItemViewItem && row)
        paintRow(*painter, *row);
    else if ((element == PE_PanelItemViewRow && row) || // each cell of it paints its own
             (element == PE_FrameFocusRect && saysFocusOtherwise(widget)))
        return;
    else if (element == PE_FrameFocusRect)
        paintFocus(*painter, option->rect, widget);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// Lists that others make (of combo boxes, of completers) have rows as high as ours.
QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool isListed = type == CT_ItemViewItem && qobject_cast<const QListView *>(widget);
    return isListed ? size.expandedTo({0, metrics::row}) : size;
}

QIcon FlatStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const QString drawing = drawingOf(icon);
    return drawing.isEmpty() ? QProxyStyle::standardIcon(icon, option, widget) : lineIcon(drawing);
}

} // namespace sovang
