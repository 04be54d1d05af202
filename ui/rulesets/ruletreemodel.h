// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"
#include "rules/rulesetdraftcheck.h"

#include <QAbstractItemModel>

#include <array>
#include <iterator>
#include <vector>

namespace sovang {

/// One line of a rule set as a tree.
struct RuleTreeRow
{
    static constexpr int columns = 9;

    QString key; ///< path of a row of a draft, else the code; nothing two rows have
    std::array<QString, columns> cells;
    int parent = -1;
    bool isGroup = false;
    bool isFaulty = false;                     ///< it has findings
    bool isSumFaulty = false;                  ///< what is under it does not add up
    DraftRowKind kind = DraftRowKind::General; ///< of a draft
};

/// Criteria, bonus, deductions, gates and vetoes of a published set.
std::vector<RuleTreeRow> ruleTreeOf(const RuleSet &rules);
/// Everything of a draft that has fields, with what was found, and what is not sure.
std::vector<RuleTreeRow> ruleTreeOf(const RuleSetDraft &draft, const std::vector<DraftFinding> &findings);

/// A rule set as a tree of plain rows. Lines keep their place while only their words change.
class RuleTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, Type, Max, Sum, Step, Minimum, Evidence, State, ColumnCount };
    enum Role { KeyRole = Qt::UserRole + 1, GroupRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// True when the lines are others than before, not only their words.
    bool show(std::vector<RuleTreeRow> rows);
    QModelIndex indexOf(const QString &key) const;
    const RuleTreeRow *rowAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<int> &childrenOf(int row) const { return *std::next(m_children.begin(), row + 1); }
    void tellChanged();

    std::vector<RuleTreeRow> m_rows;
    std::vector<std::vector<int>> m_children{1}; ///< of the root, then of each row
    std::vector<int> m_places;                   ///< of each row among its siblings
};

} // namespace sovang
