// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <vector>

class QWidget;

namespace sovang {

struct PageContext;

/// Scores of a unit that is not registered for the year count for nothing, and are usually meant for another
/// year. Asks before the first one: true when all \a units are registered, or were registered on the answer.
bool registeredFirst(const PageContext &context, QWidget *parent, const std::vector<UnitId> &units);

} // namespace sovang
