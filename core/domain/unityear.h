// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/outcome.h"
#include "domain/recognition.h"
#include "domain/unit.h"
#include "rules/ruleset.h"

#include <optional>
#include <vector>

namespace sovang {

/// Everything that is worked out for one unit in one year: what screens, papers and figures show. A plain
/// value.
struct UnitYear
{
    Unit unit; ///< as it was in that year (Unit::in()); what is to be written comes from the UnitStore
    Year year;
    RuleSetPtr rules; ///< of the unit's kind and year; null when there is none
    bool registered = false;
    Outcome outcome;
    RecognitionState state; ///< after the decisions of the year
    std::optional<Proposal> proposal;
    std::vector<Year> pendingYears; ///< why there is no proposal, see RecognitionYear

    /// Where the walk began: nothing, or what the unit took over from a predecessor.
    RecognitionState start;
    /// Every year walked to get here, the year itself last; empty when the unit never registered nor got a
    /// decision.
    std::vector<RecognitionYear> history;
    /// Its own years before the history, ascending, where that begins with what it took over; else empty.
    std::vector<YearResult> earlier;
    /// All recorded decisions of the unit up to the year, by year and date.
    std::vector<Decision> decisions;

    YearType yearType() const { return rules ? rules->yearType : YearType::Calendar; }

    /// Reasons of the outcome, then one `pendingYear` for each pending year (README.md).
    std::vector<Reason> allReasons() const;
};

/// School years when all rule sets of \a units are of school years, and there is one; else calendar years.
YearType yearTypeOf(const std::vector<UnitYear> &units);

} // namespace sovang
