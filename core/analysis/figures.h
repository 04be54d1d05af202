// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "domain/unityear.h"

#include <vector>

namespace sovang {

/// The figures of \a year from the results of all units in it, without the list of units. Pure; any thread.
YearFigures countsOf(Year year, const std::vector<UnitYear> &units);

/// The same with the list. \a before are the figures of an earlier year to compare with, or null.
YearFigures figuresOf(Year year, const std::vector<UnitYear> &units, const YearFigures *before = nullptr);

} // namespace sovang
