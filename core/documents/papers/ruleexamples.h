// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "rules/ruleset.h"

#include <vector>

namespace sovang {

/// What becomes of a few imagined units under \a rules, which is not null: a sentence each with the reasons,
/// and a table of their criteria. Worked out by outcome() from the rule set's own numbers (workedexample.h).
/// Empty where there is no example that passes.
std::vector<DocumentBlock> exampleBlocks(const RuleSetPtr &rules);

} // namespace sovang
