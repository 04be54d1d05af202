// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/duplicatesmodel.h"

namespace sovang {

namespace {

QString likenessWord(Likeness reason)
{
    switch (reason) {
    case Likeness::SameName:
        return DuplicatesModel::tr("same name");
    case Likeness::SameLetters:
        return DuplicatesModel::tr("same name but for tone marks");
    case Likeness::SameWords:
        return DuplicatesModel::tr("same name, abbreviated");
    case Likeness::OtherOrder:
        return DuplicatesModel::tr("same words in another order");
    case Likeness::OneLetter:
        return DuplicatesModel::tr("names differ in one letter");
    case Likeness::SamePhone:
        break;
    }
    return DuplicatesModel::tr("same phone");
}

QString nameOf(const Unit &unit)
{
    return QStringLiteral("%1  %2").arg(unit.code, unit.name);
}

} // namespace

QString likenessText(const std::vector<Likeness> &reasons)
{
    QStringList words;
    for (const Likeness reason : reasons)
        words << likenessWord(reason);
    return words.join(QStringLiteral("; "));
}

void DuplicatesModel::show(std::vector<DuplicateRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DuplicatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Why + 1;
}

QString DuplicatesModel::cellText(const DuplicateRow &row, int column) const
{
    switch (column) {
    case Score:
        return QStringLiteral("%1 %").arg(row.pair.score);
    case First:
        return nameOf(row.a);
    case Second:
        return nameOf(row.b);
    default:
        return likenessText(row.pair.reasons);
    }
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DuplicateRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(row, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            cellText(row, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Score:
        return tr("Alike");
    case First:
        return tr("Unit");
    case Second:
        return tr("and this one");
    default:
        return tr("Because");
    }
}

} // namespace sovang
