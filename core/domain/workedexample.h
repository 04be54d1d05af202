// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/outcome.h"
#include "rules/ruleset.h"

#include <optional>
#include <vector>

namespace sovang {

/// A year of an imagined unit without a class: its answers, and what outcome() makes of them.
struct WorkedExample
{
    Answers answers;
    Outcome outcome;
};

/// Examples that a rule set gives from its own numbers. Bonus and deductions stay empty in them.
struct WorkedExamples
{
    /// Passes with nothing to spare: one step less in any answer, and it would fail. (Of answers with
    /// hundreds of steps some are taken together.)
    std::optional<WorkedExample> passing;
    /// The same with one step less in one answer, one that has points in steps if that can be, and so that as
    /// little as possible is lacking.
    std::optional<WorkedExample> justFailing;
    /// Has the points of the pass mark, and fails because one criterion is under its minimum.
    std::optional<WorkedExample> underMinimum;
    /// Has the points of a band, and gets a lower one because one criterion is under the share that it asks.
    std::optional<WorkedExample> underBandShare;
};

/// Nothing where the rule set leaves no room for such an example. Pure; any thread.
WorkedExamples workedExamples(const RuleSet &rules);

} // namespace sovang
