// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <QAbstractTableModel>

#include <vector>

namespace sovang {

/// A decision with the code and name that its unit has today, and the rule set of then by its title; the table
/// shows the name of then.
struct DecisionRow
{
    Decision decision;
    QString unitCode;
    QString unitName;
    QString rulesThen = {};
};

/// Every decision of the book, newest first.
class DecisionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Date, Kind, Code, Name, Period, Total, Rules, Signer, Reason };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<DecisionRow> rows);
    const DecisionRow &rowAt(int row) const { return m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QString &keyOf(int row) const;

    std::vector<DecisionRow> m_rows;
    mutable std::vector<QString> m_keys; ///< by row, as far as asked for; null: not yet
};

} // namespace sovang
