// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <QSortFilterProxyModel>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace sovang {

/// Rows whose key contains what was typed, without regard to case, tone marks and spelling of tones; text
/// sorts by the Vietnamese alphabet, numbers by value. Over a source without children.
class FilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterProxy(QAbstractItemModel &source, QObject *parent = nullptr);

    void setNeedle(const QString &text);
    /// A further condition on a source row; none lets all through.
    void setCondition(std::function<bool(int)> condition);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    using SortKey = std::variant<qint64, QCollatorSortKey>;

    void forgetKeys();
    const SortKey &keyOf(const QModelIndex &cell) const;

    QString m_needle;
    std::function<bool(int)> m_condition;
    VietnameseOrder m_order;
    // Comparing ten thousand names anew for each step of a sort would make the list wait.
    mutable std::vector<std::optional<SortKey>> m_keys; ///< by row of the source, as far as asked for
    mutable int m_keysColumn = -1;
};

} // namespace sovang
