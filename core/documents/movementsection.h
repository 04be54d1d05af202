// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/movementtotals.h"
#include "documents/blocks.h"

namespace sovang {

// What the yearly report says of movements, activities, good models and commendations. Everything is left
// out when there is nothing to say.

/// How many movements and campaigns, activities, sessions and people, and a line for each movement.
std::vector<DocumentBlock> movementBlocks(const MovementFigures &figures);

/// How many good models, of whom, and what they brought in money.
std::vector<DocumentBlock> modelBlocks(const MovementFigures &figures);

/// How many collectives and people were commended, by form.
std::vector<DocumentBlock> commendationBlocks(const MovementFigures &figures);

/// Lists for the appendix; their columns are left out where all cells are empty.
Table activityTable(const MovementFigures &figures);
Table modelTable(const MovementFigures &figures);
Table commendationTable(const MovementFigures &figures);

} // namespace sovang
