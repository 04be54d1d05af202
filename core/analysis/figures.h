// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures.h"
#include "domain/unityear.h"

#include <vector>

namespace sovang {

/// Works out the figures of \a year from the results of all units in it. \a before are the figures of an
/// earlier year to compare with, or null. Pure; any thread.
YearFigures figuresOf(Year year, const std::vector<UnitYear> &units, const YearFigures *before = nullptr);

} // namespace sovang
