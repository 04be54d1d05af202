// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/decisiongroups.h"
#include "kit/tables/rowsmodel.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace sovang {

/// The decisions of authorities, each with how many units it speaks of; the first line stands for all of
/// them.
class DecisionGroupList : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionGroupList(QWidget *parent = nullptr);

    /// The chosen one stays chosen while it is there; else the first one is. Emits nothing.
    void showGroups(std::vector<DecisionGroup> groups);
    /// Chooses the one that holds \a decision.
    void choose(const Decision &decision);
    /// Nothing: all of them.
    std::optional<DecisionGroup> chosen() const;
    int count() const { return static_cast<int>(m_groups.size()); }

signals:
    void chosenChanged();

private:
    void chooseRow(int row);

    std::vector<DecisionGroup> m_groups;
    RowsModel m_model;
    QTableView *m_table;
};

} // namespace sovang
