// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "rules/ruleset.h"

namespace sovang {

class Book;

/// The paper that explains \a rules, which nobody has issued yet.
Document makeRuleExplanation(const RuleSetPtr &rules);

/// The same of the newest version of the rule set \a id in the book, or of `id@version`, issued by its
/// commission. Throws Error::NotFound when there is none.
Document makeRuleExplanation(const Book &book, const QString &id);

} // namespace sovang
