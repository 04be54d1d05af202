// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/celldelegate.h"

#include "models/unittablemodel.h"
#include "theme.h"
#include "widgets/clockstrip.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethod>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace sovang {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, plain, index);

    const QVariant clock = index.data(ClockRole);
    if (clock.isValid()) {
        const QRect room = option.rect.adjusted(metrics::space4, 0, 0, 0);
        painter->save();
        painter->setClipRect(option.rect);
        paintClockStrip(*painter, room, clock.value<ClockStrip>(), option.palette);
        painter->restore();
    }
    painter->setPen(tokens(option.palette).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QVariant clock = index.data(ClockRole);
    if (clock.isValid())
        size.setWidth(clockStripWidth(clock.value<ClockStrip>()));
    return {size.width() + metrics::space12, metrics::row};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setProperty("cellEditor", true);
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    return editor;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    QGuiApplication::inputMethod()->commit();
    QStyledItemDelegate::setModelData(editor, model, index);
}

void setUpTable(QTableView &table, int stretched)
{
    table.setItemDelegate(new CellDelegate(&table));
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSortingEnabled(true);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(metrics::row);
    QHeaderView &header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setMinimumSectionSize(metrics::row);
    header.setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace sovang
