// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/movementtotals.h"

#include <functional>

namespace sovang {

/// Works out the figures of \a records, whatever years and units they are of; \a nameOf gives the name of a
/// unit. Text is in Vietnamese order. Pure; any thread.
MovementFigures movementFiguresOf(const MovementRecords &records,
                                  const std::function<QString(UnitId)> &nameOf);

} // namespace sovang
