// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <utility>

namespace sovang {

/// Two units, the smaller number first.
using UnitPair = std::pair<UnitId, UnitId>;

inline UnitPair unitPair(UnitId a, UnitId b)
{
    return a < b ? UnitPair(a, b) : UnitPair(b, a);
}

} // namespace sovang
