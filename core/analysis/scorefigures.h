// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "domain/answers.h"
#include "domain/unityear.h"

#include <map>
#include <vector>

namespace sovang {

/// The answers of a year by round and unit, each under the rule set of its UnitYear; units without any are
/// not there.
struct YearAnswers
{
    std::map<UnitId, Answers> self;
    std::map<UnitId, Answers> team;
    std::map<UnitId, Answers> final;
};

/// Has every leaf, gate and veto of \a rules an answer? \a answers may be null.
bool isComplete(const RuleSet *rules, const Answers *answers);

/// Adds to \a figures, which are those of \a units, what only the answers tell: which sheets are complete,
/// and averages, spread and shares by rule set, criterion, indicator and khối. Pure; any thread.
void addScores(YearFigures &figures, const std::vector<UnitYear> &units, const YearAnswers &answers);

} // namespace sovang
