// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unittablemodel.h"

#include <QList>

namespace sovang {

/// Đơn vị: who they are and where they stand.
std::vector<UnitColumn> unitsColumns();
/// Those of unitsColumns() that are not shown until the user asks for them.
QList<int> unitsColumnsHiddenAtFirst();
/// The list beside the score sheet: sign, unit, total or what is missing.
std::vector<UnitColumn> scoringColumns();
/// Xét công nhận: outcome, count, proposal, decision.
std::vector<UnitColumn> outcomeColumns();

} // namespace sovang
