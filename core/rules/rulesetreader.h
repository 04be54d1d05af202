// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonfields.h"
#include "base/problem.h"
#include "rules/ruleset.h"

#include <QByteArray>

#include <optional>

namespace sovang {

/// A rule set, or everything that is wrong with its file. Exactly one of the two is there.
struct RuleSetReading
{
    std::optional<RuleSet> ruleSet;
    Problems problems;
};

/// Reads and checks a rule set (JSON, format 1; spec section 3). Unknown fields, wrong types, children that
/// do not add up, duplicate codes, bands out of order, a pass mark over the total are refused, each with its
/// line and its path in the file. \a fileName is for the places only. Pure; any thread.
RuleSetReading readRuleSet(const QByteArray &json, const QString &fileName);

/// The same of a tree that is in memory, each finding with its path. Exactly one of the two is there.
struct RuleSetTreeReading
{
    std::optional<RuleSet> ruleSet;
    std::vector<FieldProblem> problems;
};
RuleSetTreeReading readRuleSetTree(const JsonValue &root);

} // namespace sovang
