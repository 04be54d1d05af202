// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/meetingplan.h"

#include "base/text.h"
#include "jobs/decisions/deciding.h"
#include "storage/book.h"

#include <algorithm>
#include <set>

namespace sovang {

namespace {

const QString quorumKey = QStringLiteral("meeting.quorum");
const QString votesKey = QStringLiteral("meeting.votes");

} // namespace

MeetingRules meetingRulesOf(const Book &book)
{
    MeetingRules rules;
    rules.quorum = ShareRule::parse(book.settings.value(quorumKey)).value_or(rules.quorum);
    rules.votes = ShareRule::parse(book.settings.value(votesKey)).value_or(rules.votes);
    return rules;
}

void setMeetingRules(Book &book, const MeetingRules &rules)
{
    const MeetingRules usual;
    book.settings.set(quorumKey, rules.quorum == usual.quorum ? QString() : rules.quorum.toCode());
    book.settings.set(votesKey, rules.votes == usual.votes ? QString() : rules.votes.toCode());
}

bool isOnAgenda(const UnitYear &unit, Agenda agenda)
{
    return agenda == Agenda::Registered ? unit.registered : isOpenProposal(unit);
}

std::vector<MeetingItem> agendaOf(const std::vector<UnitYear> &units, Agenda agenda)
{
    std::vector<const UnitYear *> chosen;
    for (const UnitYear &unit : units) {
        if (isOnAgenda(unit, agenda))
            chosen.push_back(&unit);
    }
    const VietnameseOrder order;
    std::ranges::stable_sort(
        chosen, [&](const UnitYear *a, const UnitYear *b) { return order(a->unit.block, b->unit.block); });
    std::vector<MeetingItem> items;
    items.reserve(chosen.size());
    for (const UnitYear *unit : chosen)
        items.push_back({.unit = unit->unit.id, .proposed = unit->proposal});
    return items;
}

std::vector<MeetingItem> missingFrom(const Meeting &meeting, const std::vector<UnitYear> &units)
{
    std::set<UnitId> known;
    for (const MeetingItem &item : meeting.items)
        known.insert(item.unit);
    std::vector<MeetingItem> items;
    for (const UnitYear &unit : units) {
        if (isOnAgenda(unit, Agenda::Proposals) && !known.contains(unit.unit.id))
            items.push_back({.unit = unit.unit.id, .proposed = unit.proposal});
    }
    return items;
}

Meeting newMeeting(const Book &book, Year year)
{
    Meeting meeting;
    meeting.year = year;
    meeting.date = QDate::currentDate();
    meeting.rules = meetingRulesOf(book);
    const QString commission = book.commission.commission().name;
    for (const CommissionMember &member : book.commission.membersOn(meeting.date)) {
        meeting.members.push_back(
            {.name = member.name, .role = toVietnamese(member.role, commission), .votes = member.votes});
        if (member.role == MemberRole::Chair && meeting.chair.isEmpty())
            meeting.chair = member.name;
        if (member.role == MemberRole::Secretary && meeting.secretary.isEmpty())
            meeting.secretary = member.name;
    }
    return meeting;
}

std::map<UnitId, MeetingResult> meetingResults(const std::vector<Meeting> &meetings)
{
    std::map<UnitId, MeetingResult> results;
    for (const Meeting &meeting : meetings) {
        for (const MeetingItem &item : meeting.items) {
            const auto known = results.find(item.unit);
            if (item.verdict != Verdict::Open || known == results.end())
                results[item.unit] = {item, stateOf(meeting, item), votesText(meeting, item)};
        }
    }
    return results;
}

} // namespace sovang
