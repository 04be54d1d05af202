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

} // namespace sovang
