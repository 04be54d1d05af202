// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "base/year.h"
#include "domain/unityear.h"

#include <vector>

namespace sovang {

/// Every year from the first to the last in which a unit of \a units registered, ascending, at most the
/// \a most latest ones; a year between them without registrations is there with zeros. Counted from the
/// history of each unit, which begins anew where it took over a predecessor's count: its own years before
/// that are not in it. Pure; any thread.
std::vector<YearOutcomes> yearSeriesOf(const std::vector<UnitYear> &units, int most = 10);

} // namespace sovang
