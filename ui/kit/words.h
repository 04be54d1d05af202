// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aim.h"
#include "domain/kindwords.h"
#include "domain/unityear.h"
#include "kit/look/theme.h"

#include <QString>

namespace sovang::words {

/// Words of the screens beside kindwords, in the user's language; papers have their own Vietnamese ones in
/// the core.

/// `Until 2023: Enterprise, class C`; empty for a unit that was always what it is.
QString earlierStatus(const Unit &unit);
/// `Năm tiêu chuẩn (version 2)`.
QString ruleSet(const RuleSet &rules);
QString aim(Aim aim);
/// `First recognition 2024–2025`; empty without a proposal.
QString proposal(const UnitYear &unit);

/// ✓ ✕ ⊘ ◐ –: never colour alone.
QString sign(OutcomeKind kind);
const QColor &signColor(OutcomeKind kind, const Tokens &tokens);

/// `93,50`, or a dash when there is no total.
QString total(const UnitYear &unit);
/// How many answers the final round still lacks.
int missingCount(const UnitYear &unit);
/// Total less pass mark: `+3,50`, `−2,50`; empty when there is no total. A shortfall too small to be seen
/// in two decimals is shown as 0,01.
QString distanceToPass(const UnitYear &unit);

} // namespace sovang::words
