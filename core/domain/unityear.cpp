// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unityear.h"

namespace sovang {

std::vector<Reason> UnitYear::allReasons() const
{
    std::vector<Reason> reasons = outcome.reasons;
    for (const Year pending : pendingYears)
        reasons.push_back({ReasonKind::PendingYear, pending.toString()});
    return reasons;
}

YearType yearTypeOf(const std::vector<UnitYear> &units)
{
    bool anyOfSchools = false;
    for (const UnitYear &unit : units) {
        if (unit.rules && unit.rules->yearType != YearType::School)
            return YearType::Calendar;
        anyOfSchools = anyOfSchools || unit.rules;
    }
    return anyOfSchools ? YearType::School : YearType::Calendar;
}

} // namespace sovang
