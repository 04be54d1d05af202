// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"

#include <vector>

namespace sovang {

class Book;

/// Every year of one unit up to \a last that has a registration or belongs to its walk, worked out as it
/// stood at the end of that year; the latest first. Throws Error::NotFound.
std::vector<UnitYear> unitHistory(const Book &book, UnitId unit, Year last);

} // namespace sovang
