// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/life/joining.h"

using namespace sovang;
using namespace sovang::test;

namespace {

struct Twins
{
    JobBook job;
    UnitId a = job.add(u"A"_qs);
    UnitId b = job.add(u"B"_qs);

    Book &book() { return job.book; }
    void change(const std::function<void()> &work) { job.book.change(someNote, work); }
    Unit unit(UnitId id) { return job.book.units.find(id).value(); }
    /// Changes one of the two as somebody does in its dialog.
    void edit(UnitId id, const std::function<void(Unit &)> &work)
    {
        Unit edited = unit(id);
        work(edited);
        change([&] { book().units.update(edited); });
    }
    UnitJoin join()
    {
        UnitJoin made = planJoin(book(), a, b);
        change([&] { applyJoin(book(), made); });
        return made;
    }
    /// Why they cannot be joined; empty when they can.
    QString refusal() { return refusalOf(a, b); }
    QString refusalOf(UnitId kept, UnitId gone)
    {
        try {
            planJoin(book(), kept, gone);
            return {};
        } catch (const Error &error) {
            return error.message();
        }
    }
    qint64 meet(const std::vector<MeetingItem> &items)
    {
        Meeting meeting;
        meeting.year = Year(2023);
        meeting.date = QDate(2023, 12, 5);
        meeting.items = items;
        change([&] { meeting.id = book().meetings.add(meeting); });
        return meeting.id;
    }
};

MeetingItem agreed(UnitId unit)
{
    MeetingItem item{unit};
    item.verdict = Verdict::Agreed;
    item.votes = Votes{5, 1, 0};
    return item;
}

} // namespace

TEST_CASE("Two entries of one unit become one with everything of both, and two again when undone")
{
    Twins twins;
    JobBook &job = twins.job;
    const UnitId a = twins.a;
    const UnitId b = twins.b;
    job.score(a, {2024});
    job.score(b, {2023});
    job.decide(b, DecisionKind::First, 2022);
    twins.edit(b, [](Unit &unit) { unit.phone = u"0262 3 123 456"_qs; });
    twins.change([&] { job.book.different.add(unitPair(a, b)); });
    const auto units = job.book.units.all();
    const auto registrations = job.book.registrations.all();
    const auto decisions = job.book.decisions.all();

    const UnitJoin join = twins.join();
    CHECK_FALSE(job.book.units.find(b));
    CHECK(twins.unit(a).phone == u"0262 3 123 456");
    const UnitYear joined = job.evaluated(a, 2024);
    CHECK(joined.state.counted == std::vector{Year(2023), Year(2024)});
    CHECK(joined.decisions.size() == 1);

    twins.change([&] { revertJoin(job.book, join); });
    CHECK(job.book.units.all() == units);
    CHECK(job.book.registrations.all() == registrations);
    CHECK(job.book.decisions.all() == decisions);
    CHECK(job.evaluated(b, 2023).outcome.kind == OutcomeKind::Passed);
    CHECK(job.book.different.all() == std::set{unitPair(a, b)});
}

TEST_CASE("Evidence, notes, meetings, activities, models and commendations go over, and come back")
{
    Twins twins;
    twins.job.score(twins.b, {2023});
    const qint64 meeting = twins.meet({agreed(twins.b)});
    Activity activity{.id = 0,
                      .date = QDate(2023, 5, 1),
                      .name = u"Hội thi"_qs,
                      .movement = {},
                      .unit = twins.b,
                      .sessions = 1,
                      .people = {},
                      .note = {}};
    GoodModel model;
    model.year = Year(2023);
    model.name = u"Tiết kiệm điện"_qs;
    model.unit = twins.b;
    Commendation commendation;
    commendation.year = Year(2023);
    commendation.form = u"Giấy khen"_qs;
    commendation.recipient = u"Đơn vị B"_qs;
    commendation.date = QDate(2023, 12, 1);
    commendation.unit = twins.b;
    const ItemPapers papers{{{.document = u"BC 12"_qs, .date = {}, .pages = {}, .text = {}, .place = {}}},
                            u"xem lại"_qs};
    Exclusion exclusion{twins.b, Year(2021), u"chưa nộp hồ sơ"_qs};
    twins.change([&] {
        activity.id = twins.book().movements.add(activity);
        model.id = twins.book().movements.add(model);
        commendation.id = twins.book().movements.add(commendation);
        twins.book().evidence.put(twins.b, Year(2023), u"1.1"_qs, papers);
        twins.book().evidence.put(twins.b, Year(2020), u"2.1"_qs, papers);
        twins.book().exclusions.put(exclusion);
    });
    const MovementRecords records = twins.book().movements.all();

    const UnitJoin join = twins.join();
    CHECK(twins.book().movements.ofUnit(twins.a).activities.size() == 1);
    CHECK(twins.book().movements.ofUnit(twins.a).models.size() == 1);
    CHECK(twins.book().movements.ofUnit(twins.a).commendations.size() == 1);
    CHECK(twins.book().evidence.find(twins.a, Year(2023), u"1.1"_qs) == papers);
    CHECK(twins.book().evidence.find(twins.a, Year(2020), u"2.1"_qs) == papers);
    CHECK(twins.book().meetings.find(meeting)->items == std::vector{agreed(twins.a)});
    CHECK(twins.book().exclusions.ofUnit(twins.a).size() == 1);

    twins.change([&] { revertJoin(twins.book(), join); });
    CHECK(twins.book().movements.all() == records);
    CHECK(twins.book().evidence.years(twins.a).empty());
    CHECK(twins.book().evidence.find(twins.b, Year(2023), u"1.1"_qs) == papers);
    CHECK(twins.book().meetings.find(meeting)->items == std::vector{agreed(twins.b)});
    CHECK(twins.book().exclusions.ofUnit(twins.b).size() == 1);
}

TEST_CASE("Joining knows every table of the book that speaks of units")
{
    // A new table comes into jobs/life/joining.cpp, and then into this list. What was sealed is not joined at
    // all: the book refuses to lose a unit of a sealed year.
    const QStringList known{
        u"activity"_qs,     u"commendation"_qs, u"decision"_qs,    u"evidence"_qs, u"exclusion"_qs,
        u"good_model"_qs,   u"item_note"_qs,    u"lineage"_qs,     u"lineage"_qs,  u"lineage_predecessor"_qs,
        u"meeting_item"_qs, u"registration"_qs, u"sealed_unit"_qs, u"sheet"_qs,    u"unit_earlier"_qs};
    const BookFolder folder;
    Book::create(folder.path());
    Database database(folder.path(), Database::Access::Read);
    Query query = database.query("SELECT m.name FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f"
                                 " WHERE f.\"table\" = 'unit' ORDER BY m.name");
    QStringList found;
    while (query.next())
        found << query.text(0);
    CHECK(found == known);
}

TEST_CASE("Founding and dissolution of the entry that goes are not those of the one that stays")
{
    Twins twins;
    twins.job.score(twins.a, {2023, 2024});
    twins.edit(twins.b, [](Unit &unit) {
        unit.founded = Year(2024);
        unit.dissolved = Year(2024);
    });
    twins.join();
    CHECK_FALSE(twins.unit(twins.a).founded);
    CHECK_FALSE(twins.unit(twins.a).dissolved);
    CHECK(twins.job.evaluated(twins.a, 2024).outcome.kind == OutcomeKind::Passed);
}

TEST_CASE("Years that the entry that stays did not see do not go over into nothing: what to mend is said")
{
    Twins twins;
    twins.job.score(twins.b, {2021});
    twins.edit(twins.a, [](Unit &unit) { unit.founded = Year(2022); });
    CHECK(twins.refusal() ==
          u"A was founded in 2022 only, but B has a registration for 2021. Mend the year of "
          "founding of A first.");
    twins.edit(twins.a, [](Unit &unit) {
        unit.founded.reset();
        unit.dissolved = Year(2020);
    });
    CHECK(twins.refusal().startsWith(u"A ended in 2020, but B has a registration for 2021."));
    twins.edit(twins.a, [](Unit &unit) { unit.dissolved.reset(); });
    CHECK(twins.refusal().isEmpty());
}

TEST_CASE("What years came to stays, whatever kind and class the other entry has")
{
    const QByteArray middleRow = "5;có;đạt;1;75/100"; // 17 points; class A asks for 18
    Twins twins;
    twins.job.score(twins.a, {2023}, middleRow);
    twins.job.score(twins.b, {2021, 2022}, middleRow);
    twins.edit(twins.b, [](Unit &unit) { unit.unitClass = u"A"_qs; });

    twins.join();
    CHECK(twins.job.evaluated(twins.a, 2021).outcome.kind == OutcomeKind::Failed);
    CHECK(twins.job.evaluated(twins.a, 2022).outcome.kind == OutcomeKind::Failed);
    CHECK(twins.job.evaluated(twins.a, 2023).outcome.kind == OutcomeKind::Passed);
    CHECK(twins.unit(twins.a).unitClass.isEmpty()); // filled in, it would fail 2023
    // Before the years that came over it is what it was.
    CHECK(twins.unit(twins.a).earlier == std::vector<EarlierStatus>{{Year(2020), UnitKind::Agency, {}},
                                                                    {Year(2022), UnitKind::Agency, u"A"_qs}});
}

TEST_CASE("A class that changes no year is filled in, and no history is made of it")
{
    Twins twins;
    twins.job.score(twins.a, {2023});
    twins.job.score(twins.b, {2022});
    twins.edit(twins.b, [](Unit &unit) { unit.unitClass = u"B"_qs; });
    twins.join();
    CHECK(twins.unit(twins.a).unitClass == u"B");
    CHECK(twins.unit(twins.a).earlier.empty());
}

TEST_CASE(
    "Entries that both have something of one year are not made one, and the year and what it is are said")
{
    Twins twins;
    twins.job.score(twins.a, {2024});
    twins.job.registerFor(twins.b, {2024});
    CHECK(twins.refusal() ==
          u"A and B both have entries for 2024 (B: registration). Take those of one away first, "
          "or enter a merger when they were two units.");
    const ItemPapers note{{}, u"xem lại"_qs};
    twins.change([&] {
        twins.book().registrations.remove(twins.b, Year(2024));
        twins.book().evidence.put(twins.b, Year(2024), u"1.1"_qs, note);
    });
    CHECK(twins.refusal().contains(u"2024 (B: evidence and notes)"));
}

TEST_CASE("On an agenda with both entries the one with a verdict stands for the two")
{
    Twins twins;
    const bool firstIsOpen = GENERATE(true, false);
    const MeetingItem first = firstIsOpen ? MeetingItem{twins.a} : agreed(twins.a);
    const MeetingItem second = firstIsOpen ? agreed(twins.b) : MeetingItem{twins.b};
    const qint64 meeting = twins.meet({first, second});
    const UnitJoin join = twins.join();
    CHECK(twins.book().meetings.find(meeting)->items == std::vector{agreed(twins.a)});
    twins.change([&] { revertJoin(twins.book(), join); });
    CHECK(twins.book().meetings.find(meeting)->items == std::vector{first, second});
}

TEST_CASE("Two verdicts of one meeting are not made one: the meeting is named")
{
    Twins twins;
    twins.meet({agreed(twins.a), agreed(twins.b)});
    CHECK(twins.refusal() ==
          u"The meeting of 05/12/2023 has a verdict for both A and B. Take one of them back in "
          "that meeting first.");
}

TEST_CASE("An entry that an act of the book speaks of stays, the advice fits what the other one is")
{
    Twins twins;
    LineageEvent event;
    event.year = Year(2023);
    event.successor = twins.b;
    event.nameBefore = u"Tên cũ"_qs;
    twins.change([&] { twins.book().lineage.add(event); });
    CHECK(twins.refusal() ==
          u"B was renamed, merged, split or dissolved by the book, so it has to stay: keep B and let A go.");
    CHECK(twins.refusalOf(twins.b, twins.a).isEmpty());
    event.successor = twins.a;
    twins.change([&] { twins.book().lineage.add(event); });
    CHECK(twins.refusal().startsWith(u"Both A and B were renamed, merged, split or dissolved by the book."));
}
