// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"

using namespace sovang;
using namespace sovang::test;

namespace {

Meeting sample(UnitId first, UnitId second)
{
    Meeting meeting;
    meeting.year = Year(2025);
    meeting.date = QDate(2025, 11, 25);
    meeting.place = QStringLiteral("Hội trường UBND huyện");
    meeting.chair = QStringLiteral("Nguyễn Văn An");
    meeting.secretary = QStringLiteral("Trần Thị Bình");
    meeting.rules.votes = {9, 10, true};
    meeting.members = {
        {QStringLiteral("Nguyễn Văn An"), QStringLiteral("Trưởng ban"), Attendance::Present, {}},
        {QStringLiteral("Lê Thị Cúc"), {}, Attendance::Absent, QStringLiteral("đi công tác")}};
    MeetingItem agreed{.unit = second, .proposed = Proposal{DecisionKind::First, Year(2024), Year(2025)}};
    agreed.verdict = Verdict::Agreed;
    agreed.votes = Votes{1, 0, 0};
    MeetingItem changed{.unit = first, .proposed = std::nullopt};
    changed.verdict = Verdict::Changed;
    changed.changedTo = DecisionKind::Refusal;
    changed.reason = QStringLiteral("Hồ sơ chưa đủ");
    meeting.items = {agreed, changed};
    return meeting;
}

} // namespace

TEST_CASE("A meeting comes back as it was held, with its agenda in order")
{
    BookFolder folder;
    Book book = Book::create(folder.path());
    Meeting meeting = sample(addUnit(book, u"DV001"_qs), addUnit(book, u"DV002"_qs));
    book.change(someNote, [&] { meeting.id = book.meetings.add(meeting); });
    CHECK(book.meetings.find(meeting.id) == meeting);
    CHECK(book.meetings.ofYear(Year(2025)) == std::vector{meeting});
    CHECK(book.meetings.ofYear(Year(2024)).empty());
}

TEST_CASE("A meeting is changed, removed and put back under its number")
{
    BookFolder folder;
    Book book = Book::create(folder.path());
    Meeting meeting = sample(addUnit(book, u"DV001"_qs), addUnit(book, u"DV002"_qs));
    book.change(someNote, [&] { meeting.id = book.meetings.add(meeting); });
    meeting.place.clear();
    meeting.members.pop_back();
    std::swap(meeting.items[0], meeting.items[1]);
    book.change(someNote, [&] { book.meetings.update(meeting); });
    CHECK(book.meetings.find(meeting.id) == meeting);
    meeting.items[0].verdict = Verdict::Open;
    meeting.items[0].changedTo.reset();
    meeting.items[0].reason.clear();
    book.change(someNote, [&] { book.meetings.putItem(meeting.id, meeting.items[0]); });
    CHECK(book.meetings.find(meeting.id) == meeting);
    book.change(someNote, [&] { CHECK(book.meetings.remove(meeting.id)); });
    CHECK_FALSE(book.meetings.find(meeting.id));
    book.change(someNote, [&] { CHECK(book.meetings.add(meeting) == meeting.id); });
    CHECK(book.meetings.find(meeting.id) == meeting);
}

TEST_CASE("A meeting without a date, a change without a reason and a unit twice are refused")
{
    BookFolder folder;
    Book book = Book::create(folder.path());
    const Meeting good = sample(addUnit(book, u"DV001"_qs), addUnit(book, u"DV002"_qs));
    const auto refuses = [&](const Meeting &meeting) {
        CHECK_THROWS_AS(book.change(someNote, [&] { book.meetings.add(meeting); }), Error);
    };
    Meeting bad = good;
    bad.date = {};
    refuses(bad);
    bad = good;
    bad.items[1].reason.clear();
    refuses(bad);
    bad = good;
    bad.items[1].unit = bad.items[0].unit;
    refuses(bad);
    CHECK(book.meetings.ofYear(Year(2025)).empty());
}

TEST_CASE("A unit that a meeting spoke of stays in the book")
{
    BookFolder folder;
    Book book = Book::create(folder.path());
    const UnitId unit = addUnit(book);
    book.change(someNote, [&] {
        Meeting meeting;
        meeting.year = Year(2025);
        meeting.date = QDate(2025, 11, 25);
        meeting.items.push_back({.unit = unit, .proposed = std::nullopt});
        book.meetings.add(meeting);
    });
    try {
        book.change(someNote, [&] { book.units.remove(unit); });
        FAIL("a unit on an agenda was removed");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Refused);
        CHECK(error.message().contains(u"25/11/2025"_qs)); // which one it is
    }
}
