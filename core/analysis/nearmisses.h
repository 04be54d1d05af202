// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exact.h"
#include "base/points.h"
#include "domain/unityear.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// How far a unit stayed under one mark.
struct Shortfall
{
    QString criterion; ///< code of the criterion whose minimum was missed; empty: the pass mark
    Exact have;        ///< in hundredths, exact
    Exact need;

    Exact missing() const { return need - have; }
};

/// Every mark that \a unit stayed under, in the order of its reasons; empty unless it failed.
std::vector<Shortfall> shortfallsOf(const UnitYear &unit);

/// A unit that failed by points alone, and by little.
struct NearMiss
{
    UnitId unit;
    std::vector<Shortfall> shortfalls; ///< not empty
    /// Of all of them the largest: with so many points, put in the right place, it could have passed.
    Exact missing;
};

/// Nothing unless \a unit failed, no veto or requirement stands in its way, and no shortfall is larger than
/// \a margin of its rule set's total. Exact: a unit that lacks a thousandth of a point is one.
std::optional<NearMiss> nearMissOf(const UnitYear &unit, Percent margin = Percent::fromHundredths(500));

/// All near misses among \a units, the nearest first, then by their order. Pure; any thread.
std::vector<NearMiss> nearMissesOf(const std::vector<UnitYear> &units,
                                   Percent margin = Percent::fromHundredths(500));

} // namespace sovang
