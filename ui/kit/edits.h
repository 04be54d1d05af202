// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"
#include "domain/decision.h"
#include "domain/unit.h"

#include <optional>
#include <vector>

namespace sovang {

class Session;
struct ImportPlan;
struct NamedMapping;

/// What the window changes in a book; each trade adds its own in its edits. Each function is one undo step
/// and one log line; false when the book refused, and then Session::failed() has said why. Here is what more
/// than one trade does.
namespace edits {

/// In the session's year; units that are registered already, or not, stay as they are.
bool setRegistered(Session &session, const std::vector<UnitId> &units, bool registered);

/// Writes a plan that has no problems.
bool import(Session &session, const ImportPlan &plan);
/// For the next file with such columns, see jobs/imports/filecolumns.h.
bool keepMapping(Session &session, const NamedMapping &mapping);

/// Where they have the next number of \a series, it goes on to the number after it.
bool addDecisions(Session &session, const std::vector<Decision> &decisions,
                  const std::optional<NumberSeries> &series = {});
bool removeDecisions(Session &session, const std::vector<Decision> &decisions);

} // namespace edits

} // namespace sovang
