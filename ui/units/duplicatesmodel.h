// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/duplicates.h"

#include <QAbstractTableModel>

#include <vector>

namespace sovang {

/// Two units that may be one, with what people know them by.
struct DuplicateRow
{
    LikelyDuplicate pair;
    Unit a;
    Unit b;
};

/// `same name; same phone`
QString likenessText(const std::vector<Likeness> &reasons);

/// Có thể trùng: pairs of units, the surest first.
class DuplicatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Score, First, Second, Why };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<DuplicateRow> rows);
    const DuplicateRow &rowAt(int row) const { return m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const DuplicateRow &row, int column) const;

    std::vector<DuplicateRow> m_rows;
};

} // namespace sovang
