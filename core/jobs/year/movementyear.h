// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/movementtotals.h"

namespace sovang {

class Book;

/// Figures of the movements, activities, good models and commendations of \a year, units by the names that
/// they have today.
MovementFigures movementFiguresOf(const Book &book, Year year);

/// The same of one unit in all years: what the page of a unit shows of it.
MovementFigures movementFiguresOf(const Book &book, UnitId unit);

} // namespace sovang
