// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"
#include "storage/registrationstore.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sovang {

class Session;

/// What the page Đăng ký changes; see kit/edits.h.
namespace edits {

bool putRegistration(Session &session, const Registration &registration);
/// New registrations, or others in the place of those that are there.
bool putRegistrations(Session &session, const std::vector<Registration> &registrations);
/// Excludes the unit from the session's year by hand; nothing takes the exclusion back.
bool setExclusion(Session &session, UnitId unit, const std::optional<QString> &reason);
/// Last day of registering in the session's year; an invalid one takes it away.
bool setDeadline(Session &session, QDate deadline);

} // namespace edits

} // namespace sovang
