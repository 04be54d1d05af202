// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/tables/celldelegate.h"

namespace sovang {

class SheetView;

/// Cells of the score sheet: titles over as many lines as the view grants, bars of criteria, the difference
/// beside a final score, the frame around a refused cell. Up and down step the points in an editor.
class SheetDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How many lines the row of \a index needs when nothing of it is cut.
    static int linesOf(const SheetView &view, const QModelIndex &index);
    /// The height of a row of so many lines.
    static int heightOf(const SheetView &view, int lines);

    /// A KAD that is typed over a KAD asks for another reason.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    bool stepPoints(QWidget &editor, int direction);
};

} // namespace sovang
