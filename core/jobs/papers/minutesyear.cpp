// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes of the meetings of a year.
#include "documents/papers/minutes.h"
#include "jobs/papers/paperyear.h"

#include "storage/book.h"

#include <map>

namespace sovang {

namespace {

QString actWords(DecisionKind kind)
{
    return toVietnamese(kind).toLower();
}

QString shareWords(const ShareRule &rule)
{
    return (rule.orMore ? u"từ %1/%2 trở lên"_qs : u"quá %1/%2"_qs).arg(rule.part).arg(rule.whole);
}

QString resultWords(const MeetingItem &item)
{
    const std::optional<DecisionKind> result = item.result();
    if (!result)
        return u"Không đề nghị công nhận"_qs;
    return *result == DecisionKind::Refusal ? u"Thống nhất không công nhận"_qs
                                            : u"Thống nhất đề nghị "_qs + actWords(*result);
}

QString conclusionOf(const MeetingItem &item, ItemState state)
{
    switch (state) {
    case ItemState::Postponed:
        return u"Để lại xét sau"_qs;
    case ItemState::NotCarried:
        return u"Không đủ số phiếu tán thành"_qs;
    case ItemState::NoQuorum:
        return u"Chưa kết luận, vì cuộc họp không đủ thành viên"_qs;
    case ItemState::NoVotes:
    case ItemState::Carried:
        return resultWords(item);
    case ItemState::Open:
        break;
    }
    return {};
}

QString othersWords(const std::optional<Votes> &votes)
{
    QStringList words;
    if (votes && votes->against > 0)
        words << u"không tán thành: %1"_qs.arg(countWords(votes->against));
    if (votes && votes->abstained > 0)
        words << u"không có ý kiến: %1"_qs.arg(countWords(votes->abstained));
    return words.join(u"; "_qs);
}

std::vector<MinutesItem> itemsOf(const PaperYear &year, const Meeting &meeting)
{
    std::vector<MinutesItem> items;
    for (const MeetingItem &item : meeting.items) {
        const UnitYear *unit = year.find(item.unit);
        if (!unit)
            continue;
        MinutesItem line;
        line.name = unit->unit.name;
        if (const std::optional<Proposal> proposal = item.proposed ? item.proposed : unit->proposal)
            line.proposed = u"%1, %2"_qs.arg(toVietnamese(proposal->kind),
                                             periodText(proposal->from, proposal->to, unit->yearType()));
        line.votes = votesText(meeting, item);
        line.against = othersWords(item.votes);
        line.result = conclusionOf(item, stateOf(meeting, item));
        line.reason = item.reason;
        items.push_back(std::move(line));
    }
    return items;
}

/// How many units the meeting proposes, refuses and leaves for later.
QString summaryOf(const Meeting &meeting)
{
    std::map<DecisionKind, int> carried;
    int postponed = 0;
    int others = 0;
    for (const MeetingItem &item : meeting.items) {
        const ItemState state = stateOf(meeting, item);
        if (state == ItemState::Carried && item.result())
            ++carried[*item.result()];
        else if (state == ItemState::Postponed)
            ++postponed;
        else if (state == ItemState::Carried || state == ItemState::NotCarried)
            ++others;
    }
    QStringList parts;
    for (const auto &[kind, count] : carried)
        parts << (kind == DecisionKind::Refusal ? u"không công nhận: %1 đơn vị"_qs
                                                : u"đề nghị %2: %1 đơn vị"_qs.arg(u"%1"_qs, actWords(kind)))
                     .arg(countWords(count));
    if (others > 0)
        parts << u"không đề nghị: %1 đơn vị"_qs.arg(countWords(others));
    if (postponed > 0)
        parts << u"để lại xét sau: %1 đơn vị"_qs.arg(countWords(postponed));
    return parts.isEmpty() ? QString() : u"Cuộc họp thống nhất "_qs + parts.join(u"; "_qs) + u'.';
}

MinutesPaper minutesOf(const PaperYear &year, const Meeting &meeting, size_t index)
{
    MinutesPaper paper;
    paper.head = commissionHead(year.book, PaperKind::Minutes, year.year);
    paper.head.date = meeting.date;
    paper.head = year.issued(std::move(paper.head), OfficePaper::Minutes, index);
    paper.year = year.year;
    paper.yearType = year.yearType;
    paper.date = meeting.date;
    paper.place = meeting.place;
    paper.chair = meeting.chair;
    paper.secretary = meeting.secretary;
    for (const MeetingMember &member : meeting.members) {
        auto &list = member.attendance == Attendance::Present  ? paper.present
                     : member.attendance == Attendance::Absent ? paper.absent
                                                               : paper.invited;
        list.push_back({member.name, member.role, member.excuse});
    }
    const MeetingValidity validity = validityOf(meeting);
    paper.members = validity.members;
    paper.votersPresent = validity.present;
    if (!validity.isAttendanceOpen)
        paper.hasQuorum = validity.hasQuorum;
    paper.voteRule = shareWords(meeting.rules.votes);
    paper.items = itemsOf(year, meeting);
    paper.conclusion = summaryOf(meeting);
    return paper;
}

/// A form for the meeting that has not been called yet.
Meeting unheldMeeting(const PaperYear &year)
{
    Meeting meeting = newMeeting(year.book, year.year);
    meeting.date = {};
    meeting.items = agendaOf(year.units, Agenda::Proposals);
    return meeting;
}

} // namespace

std::vector<MinutesPaper> minutesAbout(const PaperYear &year, UnitId unit)
{
    std::vector<MinutesPaper> papers;
    for (Meeting meeting : year.meetings) {
        std::erase_if(meeting.items, [unit](const MeetingItem &item) { return item.unit != unit; });
        if (meeting.items.empty() || stateOf(meeting, meeting.items.front()) == ItemState::Open)
            continue;
        papers.push_back(minutesOf(year, meeting, 0));
        papers.back().conclusion.clear(); // it would be about one unit only
    }
    return papers;
}

std::vector<Document> minutesPapers(const PaperYear &year)
{
    std::vector<Document> papers;
    papers.reserve(year.meetings.size());
    for (const Meeting &meeting : year.meetings)
        papers.push_back(minutes(minutesOf(year, meeting, papers.size())));
    if (papers.empty())
        papers.push_back(minutes(minutesOf(year, unheldMeeting(year), 0)));
    return papers;
}

} // namespace sovang
