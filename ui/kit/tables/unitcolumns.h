// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/tables/unittablemodel.h"

#include <QList>

namespace sovang {

/// Đơn vị: who they are and where they stand.
std::vector<UnitColumn> unitsColumns();
/// Those of unitsColumns() that are not shown until the user asks for them.
QList<int> unitsColumnsHiddenAtFirst();
/// The list beside the score sheet: sign, unit, total or what is missing.
std::vector<UnitColumn> scoringColumns();
/// Xét công nhận: outcome, count, proposal or what a near miss lacks, what the meeting came to (in the words
/// of \a meeting; none without it), decision.
std::vector<UnitColumn> outcomeColumns(const std::function<QString(UnitId)> &meeting = {});

/// The longest text that a proposal can have among outcomeColumns(), to make room for.
QString longestProposal();

} // namespace sovang
