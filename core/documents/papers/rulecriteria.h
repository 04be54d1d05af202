// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "rules/ruleset.h"

#include <QString>

#include <optional>

namespace sovang {

// A rule set as papers tell it: in Vietnamese, whatever language the user reads.

/// `12,5 điểm`
QString pointsWords(Points points);

/// How the points of an item come about: `mỗi lần 2 điểm, không quá 8 điểm`.
QString scoringWords(const Item &item);

/// `12,5 điểm (50 %)`: the least that \a criterion needs; empty without a minimum.
QString minimumWords(const Criterion &criterion);

/// `II/1 “Có kế hoạch”`
QString itemWords(const Item &item);

/// The step that most indicators with points have; nothing where there is none of them.
std::optional<Points> usualStep(const RuleSet &rules);

/// Criteria, groups and indicators with their points and their total, bonus and deductions after them. How it
/// is scored stays empty for what has points in the usual step.
Table criteriaTable(const RuleSet &rules);

} // namespace sovang
