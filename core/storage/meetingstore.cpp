// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meetingstore.h"

#include "base/error.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct MeetingStoreText
{
    Q_DECLARE_TR_FUNCTIONS(MeetingStore)
};

#define MEETING_COLUMNS "year, date, place, chair, secretary, quorum_rule, votes_rule"
#define ITEM_COLUMNS                                                                                         \
    "proposed, proposed_from, proposed_to, verdict, changed_to, reason, in_favour, against, abstained"

Meeting readMeeting(const Query &row)
{
    Meeting meeting;
    meeting.id = row.integer(0);
    meeting.year = row.year(1);
    meeting.date = row.date(2);
    meeting.place = row.text(3);
    meeting.chair = row.text(4);
    meeting.secretary = row.text(5);
    const MeetingRules usual;
    meeting.rules.quorum = ShareRule::parse(row.text(6)).value_or(usual.quorum);
    meeting.rules.votes = ShareRule::parse(row.text(7)).value_or(usual.votes);
    return meeting;
}

MeetingItem readItem(const Query &row)
{
    MeetingItem item;
    item.unit = row.unit(0);
    if (!row.isNull(1))
        item.proposed = Proposal{row.word(1, decisionKindFromCode), row.year(2), row.year(3)};
    item.verdict = row.word(4, verdictFromCode);
    if (!row.isNull(5))
        item.changedTo = row.word(5, decisionKindFromCode);
    item.reason = row.text(6);
    if (!row.isNull(7))
        item.votes = Votes{row.number(7), row.number(8), row.number(9)};
    return item;
}

std::vector<Meeting> meetingsOf(Query query)
{
    std::vector<Meeting> meetings;
    while (query.next())
        meetings.push_back(readMeeting(query));
    return meetings;
}

void check(const Meeting &meeting)
{
    if (!meeting.date.isValid())
        throw Error(Error::Kind::BadInput, MeetingStoreText::tr("A meeting needs its date."));
    std::set<UnitId> units;
    for (const MeetingItem &item : meeting.items) {
        if (!units.insert(item.unit).second)
            throw Error(Error::Kind::BadInput,
                        MeetingStoreText::tr("A unit stands on the agenda only once."));
    }
    for (const MeetingMember &member : meeting.members) {
        if (member.name.isEmpty())
            throw Error(Error::Kind::BadInput, MeetingStoreText::tr("A member of the meeting needs a name."));
    }
}

void check(const MeetingItem &item)
{
    const bool needsReason = item.verdict == Verdict::Changed || item.verdict == Verdict::Postponed;
    if (needsReason && item.reason.isEmpty())
        throw Error(Error::Kind::BadInput,
                    MeetingStoreText::tr("A change or a postponement needs a reason."));
}

/// The parts of an item as its columns take them.
struct ItemValues
{
    explicit ItemValues(const MeetingItem &item)
    {
        if (item.proposed) {
            proposed = toCode(item.proposed->kind);
            from = item.proposed->from;
            to = item.proposed->to;
        }
        if (item.changedTo)
            changedTo = toCode(*item.changedTo);
        if (item.votes) {
            inFavour = item.votes->inFavour;
            against = item.votes->against;
            abstained = item.votes->abstained;
        }
    }

    std::optional<QString> proposed;
    std::optional<Year> from, to;
    std::optional<QString> changedTo;
    std::optional<int> inFavour, against, abstained;
};

} // namespace

std::vector<Meeting> MeetingStore::ofYear(Year year) const
{
    return allCompleted(meetingsOf(m_database.query(
        "SELECT id, " MEETING_COLUMNS " FROM meeting WHERE year = ? ORDER BY date, id", year)));
}

std::vector<Meeting> MeetingStore::ofUnit(UnitId unit) const
{
    return allCompleted(meetingsOf(
        m_database.query("SELECT id, " MEETING_COLUMNS " FROM meeting"
                         " WHERE id IN (SELECT meeting FROM meeting_item WHERE unit = ?) ORDER BY date, id",
                         unit)));
}

std::optional<Meeting> MeetingStore::find(qint64 id) const
{
    auto found = meetingsOf(m_database.query("SELECT id, " MEETING_COLUMNS " FROM meeting WHERE id = ?", id));
    return found.empty() ? std::nullopt : std::optional(completed(std::move(found.front())));
}

std::vector<Meeting> MeetingStore::allCompleted(std::vector<Meeting> meetings) const
{
    for (Meeting &meeting : meetings)
        meeting = completed(std::move(meeting));
    return meetings;
}

Meeting MeetingStore::completed(Meeting meeting) const
{
    Query members = m_database.query(
        "SELECT name, role, attendance, excuse, votes FROM meeting_member WHERE meeting = ? ORDER BY place",
        meeting.id);
    while (members.next()) {
        meeting.members.push_back({members.text(0), members.text(1), members.word(2, attendanceFromCode),
                                   members.text(3), members.number(4) != 0});
    }
    Query items = m_database.query(
        "SELECT unit, " ITEM_COLUMNS " FROM meeting_item WHERE meeting = ? ORDER BY place, unit", meeting.id);
    while (items.next())
        meeting.items.push_back(readItem(items));
    return meeting;
}

qint64 MeetingStore::add(const Meeting &meeting)
{
    check(meeting);
    if (meeting.id != 0 && find(meeting.id))
        throw Error(Error::Kind::Refused, MeetingStoreText::tr("This meeting is in the book already."));
    const auto id = meeting.id != 0 ? std::optional(meeting.id) : std::nullopt;
    m_database.write("INSERT INTO meeting (id, " MEETING_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)", id,
                     meeting.year, meeting.date, meeting.place, meeting.chair, meeting.secretary,
                     meeting.rules.quorum.toCode(), meeting.rules.votes.toCode());
    Meeting added = meeting;
    added.id = m_database.lastRowId();
    addParts(added);
    return added.id;
}

void MeetingStore::update(const Meeting &meeting)
{
    check(meeting);
    const int updated = m_database.write(
        "UPDATE meeting SET (" MEETING_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8) WHERE id = ?1", meeting.id,
        meeting.year, meeting.date, meeting.place, meeting.chair, meeting.secretary,
        meeting.rules.quorum.toCode(), meeting.rules.votes.toCode());
    if (updated == 0)
        throw Error(Error::Kind::NotFound, MeetingStoreText::tr("The meeting is no longer in the book."));
    m_database.write("DELETE FROM meeting_member WHERE meeting = ?", meeting.id);
    m_database.write("DELETE FROM meeting_item WHERE meeting = ?", meeting.id);
    addParts(meeting);
}

void MeetingStore::addParts(const Meeting &meeting)
{
    int place = 0;
    for (const MeetingMember &member : meeting.members) {
        m_database.write("INSERT INTO meeting_member (meeting, place, name, role, attendance, excuse, votes)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?)",
                         meeting.id, place++, member.name, member.role, toCode(member.attendance),
                         member.excuse, member.votes ? 1 : 0);
    }
    place = 0;
    for (const MeetingItem &item : meeting.items)
        addItem(meeting.id, place++, item);
}

void MeetingStore::addItem(qint64 meeting, int place, const MeetingItem &item)
{
    check(item);
    const ItemValues values(item);
    m_database.write("INSERT INTO meeting_item (meeting, unit, place, " ITEM_COLUMNS
                     ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     meeting, item.unit, place, values.proposed, values.from, values.to, toCode(item.verdict),
                     values.changedTo, item.reason, values.inFavour, values.against, values.abstained);
}

void MeetingStore::putItem(qint64 meeting, const MeetingItem &item)
{
    check(item);
    const ItemValues values(item);
    const int updated =
        m_database.write("UPDATE meeting_item SET (" ITEM_COLUMNS ") = (?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
                         " WHERE meeting = ?1 AND unit = ?2",
                         meeting, item.unit, values.proposed, values.from, values.to, toCode(item.verdict),
                         values.changedTo, item.reason, values.inFavour, values.against, values.abstained);
    if (updated == 0)
        throw Error(Error::Kind::NotFound,
                    MeetingStoreText::tr("The unit is not on the agenda of this meeting."));
}

bool MeetingStore::remove(qint64 id)
{
    return m_database.write("DELETE FROM meeting WHERE id = ?", id) > 0;
}

} // namespace sovang
