// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meetingstore.h"

#include "base/error.h"
#include "storage/columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct MeetingStoreText
{
    Q_DECLARE_TR_FUNCTIONS(MeetingStore)
};

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

/// A column of a part that an item may lack.
template <auto Part, auto Member> constexpr RowColumn<MeetingItem> partColumn(const char *name)
{
    return {name,
            [](const Query &query, int column, MeetingItem &item) {
                if (auto &part = item.*Part)
                    readValue(query, column, (*part).*Member);
            },
            [](Query &query, int parameter, const MeetingItem &item) {
                if (const auto &part = item.*Part)
                    bindValue(query, parameter, (*part).*Member);
                else
                    query.bind(parameter, std::nullopt);
            }};
}

/// The first column of such a part, which is there when this is not null.
template <auto Part, auto Member> constexpr RowColumn<MeetingItem> firstPartColumn(const char *name)
{
    RowColumn<MeetingItem> first = partColumn<Part, Member>(name);
    first.read = [](const Query &query, int column, MeetingItem &item) {
        if (!query.isNull(column))
            readValue(query, column, (item.*Part).emplace().*Member);
    };
    return first;
}

} // namespace

// The kind that is proposed, for which partColumn() has no words.
static void readValue(const Query &query, int column, DecisionKind &kind)
{
    readWord(query, column, kind, decisionKindFromCode);
}

// A rule that cannot be read stays the usual one.
static void readValue(const Query &query, int column, ShareRule &rule)
{
    rule = ShareRule::parse(query.text(column)).value_or(rule);
}

static void bindValue(Query &query, int parameter, const ShareRule &rule)
{
    query.bind(parameter, rule.toCode());
}

template <> struct RowTable<Meeting>
{
    static constexpr const char *name = "meeting";
    static constexpr RowColumn<Meeting> columns[] = {
        plainColumn<&Meeting::year>("year"),
        plainColumn<&Meeting::date>("date"),
        plainColumn<&Meeting::place>("place"),
        plainColumn<&Meeting::chair>("chair"),
        plainColumn<&Meeting::secretary>("secretary"),
        plainColumn<&Meeting::rules, &MeetingRules::quorum>("quorum_rule"),
        plainColumn<&Meeting::rules, &MeetingRules::votes>("votes_rule"),
    };
};

template <> struct RowTable<MeetingMember>
{
    static constexpr const char *name = "meeting_member";
    static constexpr RowColumn<MeetingMember> columns[] = {
        plainColumn<&MeetingMember::name>("name"),
        plainColumn<&MeetingMember::role>("role"),
        wordColumn<&MeetingMember::attendance, attendanceFromCode>("attendance"),
        plainColumn<&MeetingMember::excuse>("excuse"),
        plainColumn<&MeetingMember::votes>("votes"),
    };
};

template <> struct RowTable<MeetingItem>
{
    static constexpr const char *name = "meeting_item";
    static constexpr RowColumn<MeetingItem> columns[] = {
        firstPartColumn<&MeetingItem::proposed, &Proposal::kind>("proposed"),
        partColumn<&MeetingItem::proposed, &Proposal::from>("proposed_from"),
        partColumn<&MeetingItem::proposed, &Proposal::to>("proposed_to"),
        wordColumn<&MeetingItem::verdict, verdictFromCode>("verdict"),
        wordColumn<&MeetingItem::changedTo, decisionKindFromCode>("changed_to"),
        plainColumn<&MeetingItem::reason>("reason"),
        firstPartColumn<&MeetingItem::votes, &Votes::inFavour>("in_favour"),
        partColumn<&MeetingItem::votes, &Votes::against>("against"),
        partColumn<&MeetingItem::votes, &Votes::abstained>("abstained"),
    };
};

std::vector<Meeting> MeetingStore::ofYear(Year year) const
{
    return allCompleted(selectRows<Meeting, "WHERE year = ? ORDER BY date, id">(database(), year));
}

std::vector<Meeting> MeetingStore::ofUnit(UnitId unit) const
{
    return allCompleted(
        selectRows<Meeting,
                   "WHERE id IN (SELECT meeting FROM meeting_item WHERE unit = ?) ORDER BY date, id">(
            database(), unit));
}

std::optional<Meeting> MeetingStore::find(qint64 id) const
{
    auto found = selectRow<Meeting, "WHERE id = ?">(database(), id);
    return found ? std::optional(completed(*std::move(found))) : std::nullopt;
}

std::vector<Meeting> MeetingStore::allCompleted(std::vector<Meeting> meetings) const
{
    for (Meeting &meeting : meetings)
        meeting = completed(std::move(meeting));
    return meetings;
}

Meeting MeetingStore::completed(Meeting meeting) const
{
    meeting.members = selectRows<MeetingMember, "WHERE meeting = ? ORDER BY place">(database(), meeting.id);
    Query items = database().query(
        rowSql<MeetingItem,
               "SELECT unit, {columns} FROM meeting_item WHERE meeting = ? ORDER BY place, unit">(),
        meeting.id);
    while (items.next()) {
        MeetingItem &item = meeting.items.emplace_back();
        item.unit = items.unit(0);
        readRow(items, 1, item);
    }
    return meeting;
}

qint64 MeetingStore::add(const Meeting &meeting)
{
    check(meeting);
    if (meeting.id != 0 && find(meeting.id))
        throw Error(Error::Kind::Refused, MeetingStoreText::tr("This meeting is in the book already."));
    Meeting added = meeting;
    added.id = insertRow(database(), meeting);
    addParts(added);
    return added.id;
}

void MeetingStore::update(const Meeting &meeting)
{
    check(meeting);
    if (!updateRow(database(), meeting))
        throw Error(Error::Kind::NotFound, MeetingStoreText::tr("The meeting is no longer in the book."));
    database().write("DELETE FROM meeting_member WHERE meeting = ?", meeting.id);
    database().write("DELETE FROM meeting_item WHERE meeting = ?", meeting.id);
    addParts(meeting);
}

void MeetingStore::addParts(const Meeting &meeting)
{
    int place = 0;
    for (const MeetingMember &member : meeting.members) {
        writeRow<MeetingMember,
                 "INSERT INTO meeting_member (meeting, place, {columns}) VALUES (?, ?, {values})">(
            database(), meeting.id, place++, member);
    }
    place = 0;
    for (const MeetingItem &item : meeting.items)
        addItem(meeting.id, place++, item);
}

void MeetingStore::addItem(qint64 meeting, int place, const MeetingItem &item)
{
    check(item);
    writeRow<MeetingItem,
             "INSERT INTO meeting_item (meeting, unit, place, {columns}) VALUES (?, ?, ?, {values})">(
        database(), meeting, item.unit, place, item);
}

void MeetingStore::putItem(qint64 meeting, const MeetingItem &item)
{
    check(item);
    const int updated =
        writeRow<MeetingItem,
                 "UPDATE meeting_item SET ({columns}) = ({values}) WHERE meeting = ? AND unit = ?">(
            database(), item, meeting, item.unit);
    if (updated == 0)
        throw Error(Error::Kind::NotFound,
                    MeetingStoreText::tr("The unit is not on the agenda of this meeting."));
}

bool MeetingStore::remove(qint64 id)
{
    return database().write("DELETE FROM meeting WHERE id = ?", id) > 0;
}

} // namespace sovang
