// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/nearmisses.h"
#include "domain/unityear.h"

#include <QString>

namespace sovang::words {

/// Why a unit stands where it stands, in the language of the window and short enough for a cell; see
/// domain/explain.h for the paragraph, and for the reasons on papers.

/// `lacks 2,5 in II; lacks 1 to pass`. What is too little to be seen in two decimals is less than 0,01.
QString shortfalls(const std::vector<Shortfall> &shortfalls);

/// `+3,50`, `−2,50`; what is missing, and too small to be seen, is shown as 0,01.
QString signedPoints(const Exact &value);

/// All reasons of \a unit, joined by semicolons; empty when there are none.
QString reasons(const UnitYear &unit);

/// `Passed – excellent`; the outcome alone where the band is called like it.
QString outcomeAndBand(const UnitYear &unit);

} // namespace sovang::words
