// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"
#include "domain/unitpair.h"
#include "jobs/life/lifecycle.h"
#include "storage/registrationstore.h"

#include <QDate>

#include <vector>

namespace sovang {

class Session;

/// What the page Đơn vị changes; see kit/edits.h.
namespace edits {

bool addUnit(Session &session, const Unit &unit);
/// \a unit has the id of the unit that it replaces.
bool changeUnit(Session &session, const Unit &unit);
bool removeUnit(Session &session, const Unit &unit);
/// Each has the id of the unit that it replaces.
bool changeUnits(Session &session, const std::vector<Unit> &units);

/// A rename, merger, split or dissolution.
bool changeLife(Session &session, const LifeChange &change);
/// Takes the act back that the event with this id belongs to.
bool takeBackLife(Session &session, qint64 event);

/// Two entries of one unit become one.
bool joinUnits(Session &session, UnitId kept, UnitId gone);
/// They look alike and are two.
bool markDifferent(Session &session, const UnitPair &pair);

} // namespace edits

} // namespace sovang
