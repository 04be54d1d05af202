// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/tables/columns.h"

#include <QStyledItemDelegate>

class QHeaderView;
class QTableView;
class QTreeView;

namespace sovang {

/// How all tables look: rows of one height, a fine line under each, the strip of years where a cell has one.
/// Editors commit the word that an input method is still composing.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    /// What the text of a cell takes up by itself.
    QSize textSize(const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        return QStyledItemDelegate::sizeHint(option, index);
    }
    /// Enter hands in the text at once and goes no further: it closes no dialog.
    bool eventFilter(QObject *editor, QEvent *event) override;
};

/// Cells as high as their text: what stands in them is read whole.
class WrappedCellDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Shows \a model with rows, header, selection and delegate as everywhere in the window; the column \a
/// stretched takes the room that is left, and at least \a narrowest.
void setUpTable(QTableView &table, QAbstractItemModel &model, int stretched, int narrowest = 120);

/// Rows of two lines, all of one height: long names are read in a narrow list of many rows.
void setTwoLineRows(QTableView &table);

/// Rows as high as their texts in columns of this width, from now on: for tables of few rows.
void wrapRows(QTableView &table);

} // namespace sovang
