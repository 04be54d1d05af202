// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paperhead.h"
#include "rules/ruleset.h"

namespace sovang {

/// PHỤ LỤC that explains \a rules, which is not null, to those who are scored by them; a commission attaches
/// it to its guidance. Criteria and points, what makes a year, what makes a title, and examples that
/// outcome() and recognise() worked out from the rule set's own numbers. Of \a head only who issues it is
/// used.
Document ruleExplanation(const PaperHead &head, const RuleSetPtr &rules);

} // namespace sovang
