// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/movementtotals.h"
#include "units/unitrecord.h"

namespace sovang {

/// Activities, models and commendations in one list, newest first: the section of a unit's record.
RecordSection unitRecordSection(const MovementFigures &figures);

} // namespace sovang
