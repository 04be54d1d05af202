// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/points.h"
#include "domain/outcome.h"
#include "rules/ruleset.h"

#include <optional>

namespace sovang {

/// The total of \a outcome less the pass mark of the class, exactly: negative under the mark. Nothing where
/// there is no total.
std::optional<Exact> marginToMark(const RuleSet &rules, const QString &unitClass, const Outcome &outcome);

/// How far the total of \a outcome is under the pass mark, in hundredths rounded up so that a comparison with
/// points is exact; nothing at or over the mark, and where there is no total.
std::optional<Points> shortOfMark(const RuleSet &rules, const QString &unitClass, const Outcome &outcome);

} // namespace sovang
