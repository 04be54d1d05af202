// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/rulesetlistmodel.h"

#include <algorithm>

namespace sovang {

void RuleSetListModel::show(std::vector<RuleSetEntry> entries)
{
    const bool isSameRows = std::ranges::equal(
        entries, m_entries, [](const RuleSetEntry &a, const RuleSetEntry &b) { return a.isSameAs(b); });
    if (!isSameRows) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    } else if (entries != m_entries) {
        m_entries = std::move(entries);
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int RuleSetListModel::rowOf(const RuleSetEntry &entry) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const RuleSetEntry &other) { return other.isSameAs(entry); });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int RuleSetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RuleSetListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RuleSetEntry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title.trimmed().isEmpty() ? tr("(without a title)") : entry.title;
    case FactsRole:
        return entry.facts;
    case UseRole:
        return entry.use;
    case DraftRole:
        return entry.isDraft();
    case Qt::AccessibleTextRole:
        return QStringList{entry.title, entry.facts, entry.use}.join(QStringLiteral(". "));
    default:
        return {};
    }
}

} // namespace sovang
