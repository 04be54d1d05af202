// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "jobs/year/meetingplan.h"

#include <QString>

namespace sovang::words {

/// `at least 2/3`, `more than 1/2`
QString shareRule(const ShareRule &rule);
QString attendance(Attendance attendance);
/// `First recognition`, `No decision`
QString wish(std::optional<DecisionKind> kind);

/// ✓ ✕ ◐ and nothing for what is open.
QString sign(ItemState state);
/// What a meeting did with a unit, with its sign and share: `✓ Agreed · 7/9 (77,78 %)`; empty while open.
QString meetingItem(const MeetingItem &item, ItemState state, const QString &votes);
QString meetingItem(const Meeting &meeting, const MeetingItem &item);
/// Does the share reach the rule, in words: `7/9 (77,78 %) · enough: more than 1/2 of all members`.
QString votes(const Meeting &meeting, const MeetingItem &item);

/// `7/9 (77,78 %) present · enough: at least 2/3`, or how many are missing.
QString quorum(const Meeting &meeting);
/// Why an item cannot be entered; empty for ItemFault::None.
QString fault(ItemFault fault, const Meeting &meeting);
/// `25/11/2025 · 12/39`
QString meetingTitle(const Meeting &meeting);

} // namespace sovang::words
