// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/deadlines.h"

namespace sovang {

class Session;

/// What the overview changes; see kit/edits.h.
namespace edits {

/// The days by which the steps of the session's year are due: all of them in one step.
bool setDueDays(Session &session, const DueDays &days);

} // namespace edits

} // namespace sovang
