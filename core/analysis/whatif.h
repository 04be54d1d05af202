// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/unityear.h"

#include <map>
#include <optional>
#include <vector>

namespace sovang {

/// Other marks than those of the rule sets, to see what would come of them.
struct OtherMarks
{
    std::optional<Points> passMark;        ///< of every class
    std::map<QString, Percent> minPercent; ///< by the code of the criterion; 0: no minimum
};

/// \a rules with other marks. A pass mark over their total and minimums of criteria that they lack are left
/// out.
RuleSet withMarks(const RuleSet &rules, const OtherMarks &marks);

/// A unit in the year that is looked at, and what comes after it.
struct TriedUnit
{
    UnitYear year;
    Answers answers;               ///< of the round that \a year was worked out from
    std::vector<YearResult> later; ///< the years after it as they came out, and some more in which it passes
    std::vector<Decision> decisions; ///< all that it has, of any year
};

/// A unit whose outcome becomes another one.
struct OutcomeShift
{
    size_t unit = 0; ///< index into the units given
    Outcome after;
    /// The first title that is proposed in the year or after it; nothing where none ever is. Its year is its
    /// last.
    std::optional<Proposal> titleBefore;
    std::optional<Proposal> titleAfter;

    bool gains() const { return after.kind == OutcomeKind::Passed; }
    /// Is the title that was near proposed in a later year, or never?
    bool losesTime() const { return titleBefore && (!titleAfter || titleAfter->to > titleBefore->to); }
};

/// One khối, or all units.
struct BlockShift
{
    QString block;
    int registered = 0;
    int before = 0; ///< how many passed
    int after = 0;
    int gains = 0;
    int losses = 0;
};

struct WhatIf
{
    std::vector<OutcomeShift> shifts; ///< in the order of the units
    std::vector<BlockShift> blocks;   ///< in the order of the Vietnamese alphabet
    BlockShift all;
};

/// Works the year out once more under other marks (spec section 4), and the titles that follow (section 5).
/// Of titles: up to the year before, decisions count as they were made; from the year on, each proposal is
/// taken for a decision and only revocations count, for titles that were decided would not have been
/// proposed. Pure; any thread.
WhatIf whatIf(const std::vector<TriedUnit> &units, const OtherMarks &marks);

} // namespace sovang
