// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/yearfigures.h"

namespace sovang {

void OutcomeCounts::add(OutcomeKind outcome)
{
    ++units;
    switch (outcome) {
    case OutcomeKind::Passed:
        ++passed;
        break;
    case OutcomeKind::Failed:
        ++failed;
        break;
    case OutcomeKind::Excluded:
        ++excluded;
        break;
    case OutcomeKind::Pending:
        ++pending;
        break;
    case OutcomeKind::NotRegistered:
        return;
    }
    ++registered;
}

} // namespace sovang
