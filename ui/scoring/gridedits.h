// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "jobs/year/scoreblock.h"

#include <vector>

namespace sovang {

class Session;

namespace edits {

/// Answers of any number of units in the session's year and one round: one undo step and one log line; false
/// when the book refused, and then Session::failed() has said why.
bool setCells(Session &session, Round round, const std::vector<CellChange> &changes);

} // namespace edits

} // namespace sovang
