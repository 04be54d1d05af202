// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/celldelegate.h"

#include <QTreeView>

namespace sovang {

/// Cells of the score sheet: bars of criteria, the difference beside a final score, the frame around a
/// refused cell; editors take what an input method is still composing.
class SheetDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
};

/// A tree whose cells are filled with the keyboard: Enter goes down, Tab goes right, digits start editing,
/// Delete clears, Space says yes and no in turn.
class SheetView : public QTreeView
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    /// The first cell of \a column that can be filled.
    void startAt(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QModelIndex below(const QModelIndex &index) const;
    QModelIndex above(const QModelIndex &index) const;
    QModelIndex beside(const QModelIndex &index, int step) const;
    void go(const QModelIndex &index);
    void toggle();
    void paste();
    void copy();
    void fitColumns();
};

} // namespace sovang
