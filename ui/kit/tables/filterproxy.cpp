// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/tables/filterproxy.h"

#include "kit/tables/unittablemodel.h"

#include <algorithm>

namespace sovang {

FilterProxy::FilterProxy(QAbstractItemModel &source, QObject *parent) : QSortFilterProxyModel(parent)
{
    // Before the proxy itself hears of a change and asks for the order.
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&source, change, this, &FilterProxy::forgetKeys);
    connect(&source, &QAbstractItemModel::modelReset, this, &FilterProxy::forgetKeys);
    connect(&source, &QAbstractItemModel::layoutChanged, this, &FilterProxy::forgetKeys);
    connect(&source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const auto end = std::min(m_keys.size(), static_cast<size_t>(last.row()) + 1);
                for (auto row = static_cast<size_t>(first.row()); row < end; ++row)
                    m_keys[row].reset();
            });
    setSourceModel(&source);
    setSortRole(SortRole);
}

void FilterProxy::forgetKeys()
{
    m_keys.clear();
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

const FilterProxy::SortKey &FilterProxy::keyOf(const QModelIndex &cell) const
{
    if (m_keysColumn != cell.column()) {
        m_keys.clear();
        m_keysColumn = cell.column();
    }
    if (m_keys.empty())
        m_keys.resize(static_cast<size_t>(sourceModel()->rowCount()));
    std::optional<SortKey> &key = m_keys[static_cast<size_t>(cell.row())];
    if (!key) {
        const QVariant value = cell.data(SortRole);
        if (value.userType() == QMetaType::QString)
            key.emplace(m_order.sortKey(value.toString()));
        else
            key.emplace(value.toLongLong());
    }
    return *key;
}

bool FilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const SortKey &a = keyOf(left);
    const SortKey &b = keyOf(right); // keeps the first where it is
    return a < b;
}

} // namespace sovang
