// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/meeting.h"

using namespace sovang;

namespace {

Meeting meetingOf(int members, int present)
{
    Meeting meeting;
    for (int i = 0; i < members; ++i) {
        meeting.members.push_back({QStringLiteral("Ủy viên %1").arg(i + 1),
                                   {},
                                   i < present ? Attendance::Present : Attendance::Absent,
                                   {}});
    }
    return meeting;
}

MeetingItem agreedWith(int inFavour)
{
    MeetingItem item;
    item.proposed = Proposal{DecisionKind::First, Year(2024), Year(2025)};
    item.verdict = Verdict::Agreed;
    item.votes = Votes{inFavour, 0, 0};
    return item;
}

} // namespace

TEST_CASE("Two thirds of nine members are six, of ten seven, and exactly two thirds are enough")
{
    CHECK(validityOf(meetingOf(9, 6)).isValid());
    CHECK_FALSE(validityOf(meetingOf(9, 5)).isValid());
    CHECK(validityOf(meetingOf(9, 5)).needed == 6);
    CHECK(validityOf(meetingOf(10, 7)).isValid());
    CHECK_FALSE(validityOf(meetingOf(10, 6)).isValid());
    CHECK_FALSE(validityOf(meetingOf(0, 0)).isValid());
}

TEST_CASE("More than half of all members carry a unit, not of those who came")
{
    const Meeting meeting = meetingOf(8, 6);
    CHECK(stateOf(meeting, agreedWith(4)) == ItemState::NotCarried); // half is not more than half
    CHECK(stateOf(meeting, agreedWith(5)) == ItemState::Carried);
    CHECK(votesText(meeting, agreedWith(5)) == u"5/8 (62,50 %)");
    CHECK(votesText(meetingOf(9, 9), agreedWith(7)) == u"7/9 (77,78 %)");
}

TEST_CASE("A share of ninety per cent is compared exactly")
{
    Meeting meeting = meetingOf(11, 11);
    meeting.rules.votes = *ShareRule::parse(u">=90%");
    CHECK(stateOf(meeting, agreedWith(9)) == ItemState::NotCarried); // 81,82 %
    CHECK(stateOf(meeting, agreedWith(10)) == ItemState::Carried);   // 90,91 %
    CHECK(meeting.rules.votes.needed(11) == 10);
    CHECK(meeting.rules.votes.needed(10) == 9);
}

TEST_CASE("Who does not vote is counted nowhere")
{
    Meeting meeting = meetingOf(9, 6);
    meeting.members[0].votes = false;
    CHECK(validityOf(meeting).present == 5);
    CHECK(validityOf(meeting).members == 8);
    CHECK_FALSE(validityOf(meeting).isValid()); // two thirds of eight are six
    CHECK(votesText(meeting, agreedWith(5)) == u"5/8 (62,50 %)");
}

TEST_CASE("Without a quorum, without votes and without a verdict nothing carries")
{
    CHECK(stateOf(meetingOf(9, 5), agreedWith(5)) == ItemState::NoQuorum);
    MeetingItem item = agreedWith(9);
    item.votes.reset();
    CHECK(stateOf(meetingOf(9, 9), item) == ItemState::NoVotes);
    item.verdict = Verdict::Open;
    CHECK(stateOf(meetingOf(9, 9), item) == ItemState::Open);
    item.verdict = Verdict::Postponed;
    CHECK(stateOf(meetingOf(9, 9), item) == ItemState::Postponed);
    CHECK_FALSE(item.result());
}

TEST_CASE("What cannot be is a fault: more votes than people, no reason, a change to the same")
{
    const Meeting meeting = meetingOf(9, 7);
    MeetingItem item = agreedWith(7);
    CHECK(faultOf(meeting, item) == ItemFault::None);
    item.votes->abstained = 1;
    CHECK(faultOf(meeting, item) == ItemFault::TooManyVotes);
    item.votes.reset();
    item.verdict = Verdict::Changed;
    item.changedTo = DecisionKind::Refusal;
    CHECK(faultOf(meeting, item) == ItemFault::NoReason);
    item.reason = QStringLiteral("Khiếu kiện kéo dài");
    CHECK(faultOf(meeting, item) == ItemFault::None);
    CHECK(item.result() == DecisionKind::Refusal);
    item.changedTo = DecisionKind::First;
    CHECK(faultOf(meeting, item) == ItemFault::NothingChanged);
}

TEST_CASE("Rules of a share are read and written, and nonsense is not")
{
    CHECK(ShareRule::parse(u" > 1/2 ") == ShareRule{1, 2, false});
    CHECK(ShareRule::parse(u"≥2/3") == ShareRule{2, 3, true});
    CHECK(ShareRule::parse(u">=90%") == ShareRule{90, 100, true});
    CHECK(ShareRule{2, 3, true}.toCode() == u">=2/3");
    for (const QStringView text : {u"", u"2/3", u">1/0", u">3/2", u">1/1", u">=-1/2", u">0,5"})
        CHECK_FALSE(ShareRule::parse(text));
}
