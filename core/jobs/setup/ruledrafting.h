// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheetdraft.h"
#include "rules/ruleadoption.h"
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
/// What to ask for when \a rules become a set of one's own: a free id that names the commission's place,
/// valid from \a year on or from when \a rules are, whichever is later.
RuleAdoption adoptionFor(const Book &book, const RuleSet &rules, Year year);
/// How a printed sheet becomes a set for agencies and institutions, with a free id, from \a year on.
SheetDraftSettings sheetSettings(const Book &book, Year year);
/// \a rules as another set with a free id.
RuleSetDraft otherSetFrom(const Book &book, const RuleSet &rules);

} // namespace sovang
