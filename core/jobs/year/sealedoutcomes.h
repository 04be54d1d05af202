// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/outcome.h"
#include "domain/unit.h"

#include <functional>

namespace sovang {

class Book;

using SealedOutcomeVisitor = std::function<void(Year, UnitId, OutcomeKind)>;

/// Tells what each unit of every year before \a year that is sealed now came to, as its seal keeps it: by
/// year. Units that the seal does not name were not registered. Throws Error::Storage when a seal cannot be
/// read.
void forSealedOutcomes(const Book &book, Year year, const SealedOutcomeVisitor &visitor);

} // namespace sovang
