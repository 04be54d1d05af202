// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterproxy.h"

#include "models/unittablemodel.h"

namespace sovang {

FilterProxy::FilterProxy(QAbstractItemModel &source, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&source);
    setSortRole(SortRole);
}

void FilterProxy::setNeedle(const QString &text)
{
    m_needle = searchKey(text);
    invalidateFilter();
}

void FilterProxy::setCondition(std::function<bool(int)> condition)
{
    m_condition = std::move(condition);
    invalidateFilter();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_condition && !m_condition(row))
        return false;
    return m_needle.isEmpty() ||
           sourceModel()->index(row, 0, parent).data(KeyRole).toString().contains(m_needle);
}

bool FilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.userType() == QMetaType::QString)
        return m_order(a.toString(), b.toString());
    return a.toLongLong() < b.toLongLong();
}

} // namespace sovang
