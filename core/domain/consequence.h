// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/recognition.h"
#include "domain/unityear.h"

#include <optional>
#include <vector>

namespace sovang {

/// Where a unit stands, and what it can hope for.
struct Prospect
{
    Standing standing = Standing::Never;
    int count = 0; ///< years of the running count
    /// The first year, from \a UnitYear::year on, whose title can still be decided when the unit passes every
    /// year to come; nothing within thirty years.
    std::optional<Year> nextTitle;

    bool operator==(const Prospect &) const = default;
};

/// What a change of decisions does to one unit.
struct Consequence
{
    Prospect before;
    Prospect after;
    std::vector<Decision> titlesInForce; ///< titles that are in force before and no longer after
    std::vector<Decision>
        titlesUngrounded; ///< later titles whose proposal was there before and no longer after

    bool changesNothing() const
    {
        return before == after && titlesInForce.empty() && titlesUngrounded.empty();
    }
};

/// Works out what happens to \a unit when its decisions are \a after instead of \a before (all of the unit,
/// in any order). \a unit was worked out for a year not earlier than that of any of them, with the decisions
/// of \a before; years of \a unit after \a lastKnown that were not registered are still open and break
/// nothing. Pure; any thread.
Consequence consequenceOf(const UnitYear &unit, Year lastKnown, const std::vector<Decision> &before,
                          const std::vector<Decision> &after);

} // namespace sovang
