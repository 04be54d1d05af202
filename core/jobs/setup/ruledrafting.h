// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"
#include "rules/rulesetdraft.h"

#include <QString>

namespace sovang {

class Book;
struct RuleDraft;

/// How drafts of rule sets begin. Nothing here writes. Each throws Error::Storage as the stores do.

/// The draft that the book keeps; an empty one when it cannot be read any more.
RuleSetDraft draftOf(const RuleDraft &kept);

/// What comes after the last version of \a id, published or only drafted; 1 when there is none.
int nextRuleVersion(const Book &book, const QString &id);

/// A new set with a free id, from \a year on.
RuleSetDraft newRuleSet(const Book &book, Year year);
/// \a rules as its next version. It begins in \a year, or in the year after \a rules began: two that begin
/// together would tie.
RuleSetDraft nextVersionOf(const Book &book, const RuleSet &rules, Year year);
/// \a rules as another set with a free id.
RuleSetDraft otherSetFrom(const Book &book, const RuleSet &rules);

} // namespace sovang
