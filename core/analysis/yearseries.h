// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "base/year.h"
#include "domain/unityear.h"

#include <vector>

namespace sovang {

/// Every year that was walked or came before the walk, see UnitYear, with what came out in it.
std::vector<YearResult> yearsOf(const UnitYear &unit);

/// Every year from the first to the last in which a unit of \a units registered, ascending, at most the
/// \a most latest ones; a year between them without registrations is there too. The units of a year are those
/// that existed in it; a unit's own years count also where it took over a predecessor's state later. Pure;
/// any thread.
std::vector<YearOutcomes> yearSeriesOf(const std::vector<UnitYear> &units, int most = 10);

} // namespace sovang
