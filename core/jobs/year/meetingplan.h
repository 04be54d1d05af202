// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "domain/unityear.h"

#include <map>
#include <vector>

namespace sovang {

class Book;

/// The book's rules for new meetings; those of MeetingRules where nothing was set.
MeetingRules meetingRulesOf(const Book &book);
/// Writes them, the usual ones as nothing; inside Book::change().
void setMeetingRules(Book &book, const MeetingRules &rules);

/// Which units a meeting speaks of.
enum class Agenda { Proposals, Registered };

/// Does \a unit belong on the agenda? With Agenda::Proposals when it is proposed and has no title of the year
/// yet, with Agenda::Registered when it registered.
bool isOnAgenda(const UnitYear &unit, Agenda agenda);

/// Open items for the units of \a units that belong on the agenda, in the Vietnamese order of their khối,
/// then as they stand.
std::vector<MeetingItem> agendaOf(const std::vector<UnitYear> &units, Agenda agenda);

/// What became proposed since \a meeting was called: the open proposals that are not on its agenda.
std::vector<MeetingItem> missingFrom(const Meeting &meeting, const std::vector<UnitYear> &units);

/// A new meeting about \a year, today, with the book's rules and its commission's members, nobody's
/// attendance noted yet.
Meeting newMeeting(const Book &book, Year year);

/// What the meetings of a year came to for one unit: its item in the latest meeting that dealt with it.
struct MeetingResult
{
    MeetingItem item;
    ItemState state = ItemState::Open;
    QString votes; ///< `7/9 (77,78 %)`; empty without a count
};

/// Of all units that a meeting of \a meetings (as MeetingStore::ofYear) dealt with; an open item counts only
/// where no meeting gave a verdict.
std::map<UnitId, MeetingResult> meetingResults(const std::vector<Meeting> &meetings);

} // namespace sovang
