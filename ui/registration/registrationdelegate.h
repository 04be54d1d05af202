// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/tables/celldelegate.h"

namespace sovang {

/// The cells of Đăng ký: what a registration aims at is chosen from a list, everything else is typed.
class RegistrationDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// The aim has room for the box that asks for it.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace sovang
