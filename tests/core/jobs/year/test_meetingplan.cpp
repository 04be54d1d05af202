// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "jobs/decisions/deciding.h"
#include "jobs/decisions/decisionpreview.h"

using namespace sovang;
using namespace sovang::test;

namespace {

const DecisionAct meetingAct{DecisionKind::First, QStringLiteral("05/QĐ"), QDate(2025, 1, 20),
                             QStringLiteral("Lê A")};

/// Two units that are proposed for the first time and one that failed, and a meeting of three members.
struct MeetingBook : JobBook
{
    UnitId a = add(u"DV1"_qs);
    UnitId b = add(u"DV2"_qs);
    UnitId bad = add(u"DV3"_qs);
    Meeting meeting;

    MeetingBook()
    {
        score(a, {2023, 2024});
        score(b, {2023, 2024});
        score(bad, {2024}, badRow);
        meeting = newMeeting(book, Year(2024));
        for (int i = 0; i < 3; ++i)
            meeting.members.push_back({QStringLiteral("Ủy viên %1").arg(i), {}, Attendance::Present, {}});
        meeting.items = agendaOf(units(), Agenda::Registered);
    }

    std::vector<UnitYear> units() const { return evaluateYear(book, {Year(2024)}); }

    MeetingItem &item(UnitId unit) { return meeting.items[size_t(meeting.indexOf(unit))]; }
};

} // namespace

TEST_CASE("The agenda lists open proposals, or everyone who registered")
{
    const MeetingBook job;
    CHECK(agendaOf(job.units(), Agenda::Proposals).size() == 2);
    CHECK(agendaOf(job.units(), Agenda::Registered).size() == 3);
    CHECK(agendaOf(job.units(), Agenda::Proposals).front().proposed->kind == DecisionKind::First);
}

TEST_CASE("Units that became proposed after the meeting was called are found")
{
    MeetingBook job;
    Meeting meeting = job.meeting;
    CHECK(missingFrom(meeting, job.units()).empty());
    std::erase_if(meeting.items, [&](const MeetingItem &item) { return item.unit != job.b; });
    const auto missing = missingFrom(meeting, job.units());
    REQUIRE(missing.size() == 1); // not the one that failed
    CHECK(missing.front().unit == job.a);
}

TEST_CASE("The rules of a meeting are the book's, and two thirds and a half until it has some")
{
    JobBook job;
    CHECK(meetingRulesOf(job.book) == MeetingRules());
    const MeetingRules rules{{3, 4, true}, {9, 10, true}};
    job.book.change(someNote, [&] { setMeetingRules(job.book, rules); });
    CHECK(newMeeting(job.book, Year(2024)).rules == rules);
}

TEST_CASE("A meeting is called with the members that the commission has on that day")
{
    JobBook job;
    job.book.change(someNote, [&] {
        job.book.commission.addMember({.name = u"Nguyễn Văn An"_qs, .role = MemberRole::Chair});
        job.book.commission.addMember({.name = u"Lê Thị Cúc"_qs, .to = QDate(2020, 1, 1)});
        job.book.commission.addMember(
            {.name = u"Trần Thị Bình"_qs, .role = MemberRole::Secretary, .votes = false});
    });
    const Meeting meeting = newMeeting(job.book, Year(2024));
    REQUIRE(meeting.members.size() == 2);
    CHECK(meeting.chair == u"Nguyễn Văn An");
    CHECK(meeting.secretary == u"Trần Thị Bình");
    CHECK(meeting.voters() == 1);
    CHECK(meeting.present() == 0);
}

TEST_CASE("What the meeting agreed to is ticked, what it postponed or did not carry is not")
{
    MeetingBook job;
    job.item(job.a).verdict = Verdict::Agreed;
    job.item(job.a).votes = Votes{3, 0, 0};
    job.item(job.b).verdict = Verdict::Postponed;
    job.item(job.b).reason = QStringLiteral("chờ xác minh");
    auto candidates = titleCandidates(job.units(), meetingResults({job.meeting}));
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].isAgreed);
    CHECK(candidates[0].line == DecisionLine{job.a, DecisionKind::First, Year(2023), Year(2024), {}});
    CHECK_FALSE(candidates[1].isAgreed);

    job.item(job.a).votes = Votes{1, 2, 0};
    candidates = titleCandidates(job.units(), meetingResults({job.meeting}));
    CHECK_FALSE(candidates[0].isAgreed);
    CHECK(titleCandidates(job.units(), {})[1].isAgreed); // without a meeting every proposal is
}

TEST_CASE("A later meeting decides what an earlier one postponed")
{
    MeetingBook job;
    job.item(job.a).verdict = Verdict::Postponed;
    job.item(job.a).reason = QStringLiteral("chờ xác minh");
    Meeting second = job.meeting;
    second.items[0].verdict = Verdict::Agreed;
    second.items[0].votes = Votes{3, 0, 0};
    CHECK(meetingResults({job.meeting, second}).at(job.a).state == ItemState::Carried);
    second.items[0] = {.unit = job.a, .proposed = {}}; // called, but not dealt with yet
    CHECK(meetingResults({job.meeting, second}).at(job.a).state == ItemState::Postponed);
}

TEST_CASE("Refusals come with the reason of the outcome, or with the meeting's")
{
    MeetingBook job;
    MeetingItem &changed = job.item(job.a);
    changed.verdict = Verdict::Changed;
    changed.changedTo = DecisionKind::Refusal;
    changed.reason = QStringLiteral("Nội bộ mất đoàn kết");
    changed.votes = Votes{3, 0, 0};
    job.item(job.bad).verdict = Verdict::Agreed;
    job.item(job.bad).votes = Votes{2, 1, 0};

    const auto refusals = refusalCandidates(job.units(), meetingResults({job.meeting}));
    REQUIRE(refusals.size() == 2);
    CHECK(refusals[0].line.reason == u"Nội bộ mất đoàn kết");
    CHECK(refusals[1].line.reason.startsWith(u"Tiêu chuẩn I được 4,5/10 điểm"));
    CHECK(refusals[1].isAgreed);
    CHECK_FALSE(titleCandidates(job.units(), meetingResults({job.meeting}))[0].isAgreed);

    const PlannedDecisions plan =
        planDecisions(job.units(), meetingAct, {refusals[0].line, refusals[1].line});
    REQUIRE(plan.problems.empty());
    CHECK(plan.decisions[1].kind == DecisionKind::Refusal);
    CHECK(plan.decisions[1].year() == Year(2024));
    CHECK(plan.decisions[1].totalThen == u"10.50");
}

TEST_CASE("A refusal without a reason, a period that ends elsewhere and a second title are problems")
{
    MeetingBook job;
    CHECK(planDecisions(job.units(), meetingAct, {{job.bad, DecisionKind::Refusal, {}, Year(2024), u" "_qs}})
              .problems.size() == 1);
    CHECK(planDecisions(job.units(), meetingAct, {{job.a, DecisionKind::First, Year(2023), Year(2025), {}}})
              .problems.size() == 1);
    const DecisionLine line{job.a, DecisionKind::First, Year(2023), Year(2024), {}};
    enterDecisions(job.book, Year(2024), meetingAct,
                   planDecisions(job.units(), meetingAct, {line}).decisions);
    CHECK(planDecisions(job.units(), meetingAct, {line}).problems.size() == 1);
}

TEST_CASE("The preview of a revocation tells what the book shows after it is entered")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2022, 2023, 2024});
    job.decide(unit, DecisionKind::First, 2023);
    const DecisionAct revoking{DecisionKind::Revocation, QStringLiteral("9/QĐ"), QDate(2024, 12, 30), {}};
    const Decision revocation = revocationOf(job.evaluated(unit, 2024), revoking, u"Vi phạm"_qs);

    const auto previews = previewDecisions(job.book, Year(2024), {}, {revocation});
    REQUIRE(previews.size() == 1);
    CHECK(previews[0].code == u"DV1");
    CHECK(previews[0].consequence.before.standing == Standing::Recognised);
    CHECK(previews[0].consequence.before.count == 1);

    job.book.change(someNote, [&] { job.book.decisions.add(revocation); });
    CHECK(previews[0].consequence.after.standing == job.evaluated(unit, 2024).state.standing);
    CHECK(previews[0].consequence.after.count == int(job.evaluated(unit, 2024).state.counted.size()));
}

TEST_CASE("The preview of a removal sees decisions of later years too")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2018, 2019, 2020, 2021, 2022, 2023, 2024});
    job.decide(unit, DecisionKind::First, 2019);
    job.decide(unit, DecisionKind::Renewal, 2024);
    const auto decisions = job.book.decisions.ofUnit(unit);
    const auto previews = previewDecisions(job.book, Year(2019), {decisions.front()}, {});
    REQUIRE(previews.size() == 1);
    CHECK(previews[0].consequence.titlesUngrounded.size() == 1);
}
