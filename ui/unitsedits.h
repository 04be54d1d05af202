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

/// Changes of the pages Đơn vị and Đăng ký; each is one undo step and one log line, as in edits.h.
namespace edits {

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

/// New registrations, or others in the place of those that are there.
bool putRegistrations(Session &session, const std::vector<Registration> &registrations);
/// Last day of registering in the session's year; an invalid one takes it away.
bool setDeadline(Session &session, QDate deadline);

} // namespace edits

} // namespace sovang
