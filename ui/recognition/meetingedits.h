// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/meeting.h"
#include "jobs/decisions/takingover.h"

#include <vector>

namespace sovang {

class Session;

/// What meetings change in a book. Each function is one undo step and one log line; false when
/// the book refused, and then Session::failed() has said why.
namespace edits {

/// Its id in \a meeting afterwards. Its rules become the book's for the next one.
bool addMeeting(Session &session, Meeting &meeting);
/// Head, members and agenda become those of \a meeting, which has the id of the one that it replaces; its
/// rules become the book's for the next one.
bool changeMeeting(Session &session, const Meeting &meeting);
bool removeMeeting(Session &session, const Meeting &meeting);
/// What the meeting did with one unit on its agenda.
bool putMeetingItem(Session &session, const Meeting &meeting, const MeetingItem &item);

} // namespace edits

} // namespace sovang
