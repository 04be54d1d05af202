// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"
#include "domain/unit.h"

#include <functional>
#include <vector>

namespace sovang {

/// A number from 0 to below the argument; the same on every machine for the same seed.
using Dice = std::function<int(int)>;

/// \a count invented units, with names as real lists have them (agencies, schools, health stations,
/// enterprises), khối, locality, a head and a union chair, codes DV0001 and on. No two have the same name.
std::vector<Unit> practiceUnits(int count, const Dice &dice);

/// The invented commission, in the order of its list.
std::vector<CommissionMember> practiceCommission();

} // namespace sovang
