// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <vector>

namespace sovang {

/// What happens to a value that was entered and differs from the one that is copied onto it.
enum class Entered { Kept, Overwritten };

/// What copying a round of one unit would do to another round.
struct RoundCopy
{
    struct Change
    {
        int item = 0; ///< index into RuleSet::items
        Answer answer;

        bool operator==(const Change &) const = default;
    };

    std::vector<Change> changes; ///< in the rule set's order
    int kept = 0;                ///< entered values that differ and stay

    bool operator==(const RoundCopy &) const = default;
};

/// Works out how \a to becomes like \a from: only what differs changes, what \a from lacks stays as it is,
/// and an entered value is overwritten only when that is asked for. Both belong to the same rule set. Pure.
RoundCopy copyRound(const Answers &from, const Answers &to, Entered entered);

/// What answering every gate of \a rules as met and every veto as not occurred would do to \a to: an answer
/// that says something else stays and is counted.
RoundCopy gatesMet(const RuleSet &rules, const Answers &to);

} // namespace sovang
