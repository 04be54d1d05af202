// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roundcopy.h"
#include "domain/unityear.h"
#include "jobs/imports/importplan.h"

#include <vector>

namespace sovang {

class Book;

/// From which round to which, and what happens to what was entered there.
struct RoundCopyRequest
{
    Round from = Round::Self;
    Round to = Round::Team;
    Entered entered = Entered::Kept;
};

/// What filling in a round of several units would write.
struct RoundCopyPlan
{
    std::vector<AnswerChange> changes; ///< by unit as given, then in the rule set's order
    int units = 0;                     ///< how many of them change
    int kept = 0;                      ///< entered values that differ and stay
};

/// Reads both rounds of \a units in their year, which is the same for all; those without a rule set are left
/// out.
RoundCopyPlan planRoundCopy(const Book &book, const std::vector<const UnitYear *> &units,
                            const RoundCopyRequest &request);

/// What gatesMet() would write into \a round of \a units, which are of one year; those without a rule set are
/// left out.
RoundCopyPlan planGatesMet(const Book &book, const std::vector<const UnitYear *> &units, Round round);

} // namespace sovang
