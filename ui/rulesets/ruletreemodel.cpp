// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/ruletreemodel.h"

#include "kit/look/theme.h"

#include <QFont>

#include <algorithm>

namespace sovang {

namespace {

bool isNumber(int column)
{
    return column == RuleTreeModel::Max || column == RuleTreeModel::Sum || column == RuleTreeModel::Step ||
           column == RuleTreeModel::Minimum;
}

} // namespace

bool RuleTreeModel::show(std::vector<RuleTreeRow> rows)
{
    const bool isSame = std::ranges::equal(rows, m_rows, [](const RuleTreeRow &a, const RuleTreeRow &b) {
        return a.key == b.key && a.parent == b.parent && a.kind == b.kind;
    });
    if (isSame) {
        m_rows = std::move(rows);
        tellChanged();
        return false;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_children.assign(m_rows.size() + 1, {});
    m_places.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        std::vector<int> &siblings = *std::next(m_children.begin(), m_rows[i].parent + 1);
        m_places.push_back(static_cast<int>(siblings.size()));
        siblings.push_back(static_cast<int>(i));
    }
    endResetModel();
    return true;
}

void RuleTreeModel::tellChanged()
{
    for (const std::vector<int> &siblings : m_children) {
        if (!siblings.empty())
            emit dataChanged(createIndex(0, 0, quintptr(siblings.front())),
                             createIndex(static_cast<int>(siblings.size()) - 1, ColumnCount - 1,
                                         quintptr(siblings.back())));
    }
}

QModelIndex RuleTreeModel::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &RuleTreeRow::key);
    if (found == m_rows.end())
        return {};
    const auto row = static_cast<size_t>(found - m_rows.begin());
    return createIndex(m_places[row], 0, quintptr(row));
}

const RuleTreeRow *RuleTreeModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[index.internalId()] : nullptr;
}

QModelIndex RuleTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int above = parent.isValid() ? static_cast<int>(parent.internalId()) : -1;
    return createIndex(row, column, quintptr(childrenOf(above)[static_cast<size_t>(row)]));
}

QModelIndex RuleTreeModel::parent(const QModelIndex &child) const
{
    const RuleTreeRow *row = rowAt(child);
    if (!row || row->parent < 0)
        return {};
    return createIndex(m_places[static_cast<size_t>(row->parent)], 0, quintptr(row->parent));
}

int RuleTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(childrenOf(parent.isValid() ? static_cast<int>(parent.internalId()) : -1).size());
}

int RuleTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RuleTreeModel::data(const QModelIndex &index, int role) const
{
    const RuleTreeRow *row = rowAt(index);
    if (!row)
        return {};
    const QString &text = row->cells[static_cast<size_t>(index.column())];
    const bool isWrong =
        (index.column() == State && row->isFaulty) || (index.column() == Sum && row->isSumFaulty);
    switch (role) {
    case Qt::DisplayRole:
        return isWrong && index.column() == Sum ? QStringLiteral("✕ ") + text : text;
    case Qt::ToolTipRole:
        return index.column() == Title || index.column() == Type ? text : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == State && row->isFaulty ? tr("%1 to mend").arg(text.mid(2)) : text;
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isWrong ? QVariant(tokens().failed) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return row->isGroup ? QVariant(font) : QVariant();
    }
    case KeyRole:
        return row->key;
    case GroupRole:
        return row->isGroup;
    default:
        return {};
    }
}

QVariant RuleTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Title:
        return tr("Title");
    case Type:
        return tr("Type");
    case Max:
        return tr("Max");
    case Sum:
        return tr("Sum");
    case Step:
        return tr("Step");
    case Minimum:
        return tr("Minimum");
    case Evidence:
        return tr("Evidence");
    default:
        return tr("To mend");
    }
}

} // namespace sovang
