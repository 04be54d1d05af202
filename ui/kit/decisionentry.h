// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"
#include "domain/decision.h"
#include "kit/pagecontext.h"

#include <optional>
#include <vector>

namespace sovang {

/// Enters \a decisions, which are one act, in one step, and says what was entered and what of it does not fit
/// the history. False when the book refused.
bool enterDecisions(const PageContext &context, const std::vector<Decision> &decisions,
                    const std::optional<NumberSeries> &series);

} // namespace sovang
