// SPDX-License-Identifier: GPL-3.0-or-later
#include "registration/registrationdelegate.h"

#include "kit/look/theme.h"
#include "kit/words.h"
#include "registration/registrationsmodel.h"

#include <QComboBox>

#include <algorithm>

namespace sovang {

QSize RegistrationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = CellDelegate::sizeHint(option, index);
    if (index.column() != RegistrationsModel::Aim)
        return size;
    int widest = option.fontMetrics.horizontalAdvance(tr("Not said"));
    for (const Aim aim : {Aim::First, Aim::Renewal, Aim::Keep})
        widest = std::max(widest, option.fontMetrics.horizontalAdvance(words::aim(aim)));
    return size.expandedTo({widest + 2 * metrics::space24, 0});
}

QWidget *RegistrationDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    if (index.column() != RegistrationsModel::Aim)
        return CellDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    box->addItem(tr("Not said"), -1);
    for (const Aim aim : {Aim::First, Aim::Renewal, Aim::Keep})
        box->addItem(words::aim(aim), static_cast<int>(aim));
    return box;
}

void RegistrationDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(box->findData(index.data(Qt::EditRole).toInt()), 0));
    else
        CellDelegate::setEditorData(editor, index);
}

void RegistrationDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                        const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        CellDelegate::setModelData(editor, model, index);
}

} // namespace sovang
