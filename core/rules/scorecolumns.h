// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"

#include <QString>

#include <vector>

namespace sovang {

/// Columns that belong together in a table of scores: a criterion, or all bonus points, deductions, gates or
/// vetoes.
struct ScoreColumnGroup
{
    ItemKind kind = ItemKind::Points; ///< Points for every criterion
    QString code;                     ///< of the criterion; empty otherwise
    QString title; ///< of the criterion; empty when rule sets disagree on it, and otherwise
};

/// One item code. Rule sets may mean different things by it.
struct ScoreColumn
{
    QString code;
    int group = 0;          ///< index into ScoreColumns::groups
    std::vector<int> items; ///< for each rule set the index into its items; -1 where it lacks the code

    /// The first rule set that has it.
    int firstSet() const;
};

/// The columns of a table that holds units of several rule sets: their union, in the order of the first set;
/// what only a later one has stands behind what precedes it there, within the same group.
struct ScoreColumns
{
    std::vector<RuleSetPtr> sets;
    std::vector<ScoreColumnGroup> groups;
    std::vector<ScoreColumn> columns;

    /// Null where the rule set lacks the column.
    const Item *item(int set, int column) const;
    /// Of the first rule set that has the column.
    const Item &firstItem(int column) const;
    int indexOf(const QString &code) const;
};

ScoreColumns scoreColumns(std::vector<RuleSetPtr> sets);

} // namespace sovang
