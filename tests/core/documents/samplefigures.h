// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "documents/report.h"

namespace sovang {

/// Figures of \a count made-up units with the names and blocks of real lists, in numbers that fit together.
/// Of any twelve, eight pass, two fail, one is excluded and one did not register.
YearFigures sampleFigures(int count);

ReportSettings sampleSettings();

} // namespace sovang
