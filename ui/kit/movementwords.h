// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "domain/movement.h"

#include <QString>

namespace sovang {

/// What a kind of movement, and of those who are honoured, is called on the screen.
QString movementKindText(MovementKind kind);
QString honoureeKindText(HonoureeKind kind);
/// `2021–2026`, `from 2021`.
QString periodText(const Period &period);

} // namespace sovang
