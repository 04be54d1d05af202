// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"
#include "domain/year.h"

#include <QStringList>

#include <vector>

namespace sovang {

class Book;

/// The units with these codes, in their order. Throws Error::NotFound naming every code that the book lacks.
std::vector<Unit> unitsWithCodes(const Book &book, const QStringList &codes);

/// All units that exist in \a year: founded by then and not dissolved.
std::vector<Unit> unitsOfYear(const Book &book, Year year);

/// Registers \a units for \a year in one change and says how many were not registered before. Throws
/// Error::BadInput when one of them does not exist in that year; then nothing is written.
int registerUnits(Book &book, Year year, const std::vector<Unit> &units);

} // namespace sovang
