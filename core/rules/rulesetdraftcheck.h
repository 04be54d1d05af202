// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"
#include "rules/rulesetdraft.h"

#include <optional>
#include <vector>

namespace sovang {

/// One thing to mend in a draft: the row and field of RuleSetDraft, and a translated sentence. The field is
/// empty when it is about the row as a whole.
struct DraftFinding
{
    QString row;
    QString field;
    QString text;

    bool operator==(const DraftFinding &) const = default;
};

/// The rule set that a draft is, or what is wrong with it. With findings about other sets of the book both
/// are there: the set can be read, but not be published.
struct DraftCheck
{
    std::optional<RuleSet> ruleSet;
    std::vector<DraftFinding> findings;

    bool canBePublished() const { return ruleSet && findings.empty(); }
};

/// Checks \a draft as the reader checks a file, and then against the sets that are \a published already: a
/// version that is there, or a set that would apply to the same units from the same year on.
DraftCheck checkDraft(const RuleSetDraft &draft, const std::vector<RuleSetPtr> &published);

} // namespace sovang
