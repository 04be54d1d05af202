// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "jobs/decisions/takingover.h"

#include <vector>

namespace sovang {

class Session;

/// What the page of decisions changes; see kit/edits.h.
namespace edits {

/// \a decision has the id of the one that it replaces.
bool changeDecision(Session &session, const Decision &decision);
/// The decisions take over name and kind of today; \a takeOvers are not none.
bool takeOver(Session &session, const std::vector<TakeOver> &takeOvers);

} // namespace edits

} // namespace sovang
