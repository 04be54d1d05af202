// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/yearfigures.h"

namespace sovang {

bool isCounted(OutcomeKind outcome, Measure measure)
{
    switch (measure) {
    case Measure::Registered:
        return outcome != OutcomeKind::NotRegistered;
    case Measure::NotRegistered:
        return outcome == OutcomeKind::NotRegistered;
    case Measure::Passed:
        return outcome == OutcomeKind::Passed;
    case Measure::Failed:
        return outcome == OutcomeKind::Failed;
    case Measure::Excluded:
        return outcome == OutcomeKind::Excluded;
    case Measure::Pending:
        return outcome == OutcomeKind::Pending;
    default:
        return true;
    }
}

QString unnamedGroup()
{
    return QStringLiteral("Chưa ghi");
}

void OutcomeCounts::add(OutcomeKind outcome)
{
    ++units;
    registered += isCounted(outcome, Measure::Registered);
    passed += isCounted(outcome, Measure::Passed);
    failed += isCounted(outcome, Measure::Failed);
    excluded += isCounted(outcome, Measure::Excluded);
    pending += isCounted(outcome, Measure::Pending);
}

} // namespace sovang
