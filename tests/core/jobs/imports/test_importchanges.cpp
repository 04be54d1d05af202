// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of units that were renamed, merged, split and dissolved.
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/jsontree.h"
#include "jobs/imports/planjson.h"
#include "jobs/life/lifecycle.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <numeric>
#include <random>

using namespace sovang;
using namespace sovang::test;

namespace {

const QByteArray header = "Năm,Biến động,Mã cũ,Mã mới,Kế thừa từ,Tên mới,Số văn bản,Ngày\n";

struct Snapshot
{
    explicit Snapshot(const Book &book) : units(book.units.all()), events(book.lineage.all()) {}
    bool operator==(const Snapshot &) const = default;

    std::vector<Unit> units;
    std::vector<LineageEvent> events;
};

/// A book with units A to H, of which A has the title since 2022 and two counted years, and B one.
struct ChangeBook : JobBook
{
    ChangeBook()
    {
        for (const char16_t *code : {u"A", u"B", u"C", u"D", u"E", u"F", u"G", u"H"})
            add(QString::fromUtf16(code));
        score(id("A"), {2021, 2022, 2023, 2024});
        decide(id("A"), DecisionKind::First, 2022);
        score(id("B"), {2024});
    }

    UnitId id(const char *code) const { return unit(code).id; }
    Unit unit(const char *code) const { return book.units.findByCode(QString::fromUtf8(code)).value(); }
    ImportPlan planOf(const QByteArray &rows, UpdateExisting update = UpdateExisting::No) const
    {
        return planChanges(book, readCsv(header + rows, u"bd.csv"_qs), update);
    }
    ImportPlan import(const QByteArray &rows, UpdateExisting update = UpdateExisting::No)
    {
        ImportPlan plan = planOf(rows, update);
        REQUIRE(problemsOf(plan) == QStringList());
        applyImport(book, plan);
        return plan;
    }
};

QStringList consequencesIn(const ImportPlan &plan)
{
    QStringList lines;
    for (const LifeConsequence &consequence : plan.consequences)
        lines << toText(consequence);
    return lines;
}

// That there is one problem, in this line, and what it says.
void refuses(const ChangeBook &job, const QByteArray &rows, int line, const QString &says)
{
    const QStringList problems = problemsOf(job.planOf(rows));
    INFO(rows.toStdString() << problems.join(u'\n').toStdString());
    const QString place = u"bd.csv:%1: "_qs.arg(line);
    CHECK(std::ranges::any_of(problems, [&](const QString &problem) {
        return problem.startsWith(place) && problem.contains(says);
    }));
}

} // namespace

TEST_CASE(
    "A merger of a list ends the old units, begins the new one with the state of the ruling, and the plan "
    "says what becomes of each")
{
    ChangeBook job;
    const ImportPlan plan =
        job.import("2025,Sáp nhập,A;B,N,A,Sở Nông nghiệp và Môi trường,12/QĐ-UBND,01/03/2025\n");
    CHECK(plan.added == 1);
    CHECK(consequencesIn(plan) ==
          QStringList{
              u"A ends in 2025 (Recognised (2022), 2 year(s) counted from 2023): its state goes on in N"_qs,
              u"B ends in 2025 (Not recognised yet, 1 year(s) counted from 2024): nobody takes its state "
              u"over"_qs,
              u"N begins in 2025: starts from the state of A: Recognised (2022), 2 year(s) counted from "
              u"2023"_qs});
    CHECK(plan.notes.lines().contains(
        u"Titles: 1 are taken over, 0 end. Running counts: 1 are taken over, 1 end."_qs));
    const Unit merged = job.unit("N");
    CHECK(merged.name == u"Sở Nông nghiệp và Môi trường");
    CHECK(merged.founded == Year(2025));
    CHECK(job.unit("A").dissolved == Year(2025));
    CHECK(job.unit("B").dissolved == Year(2025));
    const auto events = job.book.lineage.all();
    REQUIRE(events.size() == 1);
    CHECK(events[0].document == u"12/QĐ-UBND");
    CHECK(events[0].date == QDate(2025, 3, 1));
    CHECK(events[0].predecessors == std::vector{job.id("A"), job.id("B")});
    job.score(merged.id, {2025});
    CHECK(job.evaluated(merged.id, 2025).state.counted == std::vector{Year(2023), Year(2024), Year(2025)});
}

TEST_CASE(
    "A unit that the book has already can be what others are merged into, where it has no past of its own")
{
    ChangeBook job;
    job.import("2025,Hợp nhất,A;B,H,A,,,\n");
    CHECK(job.unit("H").founded == Year(2025));
    CHECK(job.evaluated(job.id("H"), 2024).state.counted.empty());
    job.score(job.id("H"), {2025});
    CHECK(job.evaluated(job.id("H"), 2025).state.counted.size() == 3);
    const LifeAct act = recordedAct(job.book, job.book.lineage.all().front().id);
    job.book.change(someNote, [&] { revertLife(job.book, act); });
    CHECK_FALSE(job.unit("H").founded);
}

TEST_CASE("Who is merged into a unit that was there before need not say that it takes part")
{
    ChangeBook job;
    const ImportPlan plan = job.planOf("2025,Sáp nhập vào,C,A,A,,,\n");
    CHECK(problemsOf(plan).isEmpty());
    CHECK(plan.notes.lines().front().startsWith(u"bd.csv:2: A is in the book: it takes part"));
    CHECK(consequencesIn(plan).at(1) == u"A goes on in 2025 (Recognised (2022), 2 year(s) counted from "
                                        u"2023): keeps its own state: Recognised "
                                        u"(2022), 2 year(s) counted from 2023");
    CHECK(problemsOf(job.planOf("2025,Sáp nhập vào,G,H,H,,,\n")).isEmpty());
    CHECK(problemsOf(job.planOf("2025,Sáp nhập vào,G,H,G,,,\n")).isEmpty());
    // Whether it goes on or begins anew has to be said.
    refuses(job, "2025,Sáp nhập vào,C,A,không,,,\n", 2, u"write A if it keeps its own state"_qs);
    const ImportPlan anew = job.planOf("2025,Sáp nhập,A;C,A,không,,,\n");
    CHECK(consequencesIn(anew).at(1).endsWith(u"starts from nothing"));
}

TEST_CASE(
    "A rename keeps the unit or brings a new one, a split gives each its ruling, a dissolution leaves nobody")
{
    ChangeBook job;
    job.import("2025,Đổi tên thành,A,,,Sở A mới,,\n"
               "2025,Đổi tên,B,B2,B,Sở B mới,,\n"
               "2025,Tách,C,C1;C2,C,Chi cục Một;Chi cục Hai,,\n"
               "2025,Chia tách,D,D,D,,,\n2025,Chia tách,D,D2,không,Chi cục Mới,,\n"
               "2025,Chấm dứt hoạt động,E;F,,không,,,\n");
    CHECK(job.unit("A").name == u"Sở A mới");
    CHECK_FALSE(job.unit("A").dissolved);
    CHECK(job.unit("B").dissolved == Year(2025));
    CHECK(job.unit("B2").name == u"Sở B mới");
    CHECK(job.unit("C1").name == u"Chi cục Một");
    CHECK(job.unit("C2").name == u"Chi cục Hai");
    CHECK_FALSE(job.unit("D").dissolved);
    CHECK(job.unit("D2").founded == Year(2025));
    CHECK(job.unit("E").dissolved == Year(2025));
    CHECK(job.unit("F").dissolved == Year(2025));
    const auto events = job.book.lineage.all();
    const auto of = [&](const char *code) {
        return *std::ranges::find(events, job.id(code), &LineageEvent::successor);
    };
    CHECK(of("A").nameBefore == u"Đơn vị A");
    CHECK(of("B2").inherits == job.id("B"));
    CHECK(of("C1").inherits == job.id("C"));
    CHECK(of("C1").actId() == of("C2").actId());
    CHECK(of("D").actId() == of("D2").actId());
    CHECK_FALSE(of("D").startsAnew);
    CHECK_FALSE(of("D2").inherits);
}

TEST_CASE("Rows of one merger that name one unit each are one act")
{
    ChangeBook job;
    const ImportPlan plan =
        job.import("2025,Sáp nhập,A,N,A,Sở Mới,,\n2025,Sáp nhập,B,N,,,,\n2025,Sáp nhập,C,N,A,,,\n");
    CHECK(plan.added == 1);
    CHECK(job.book.lineage.all().front().predecessors == std::vector{job.id("A"), job.id("B"), job.id("C")});
}

TEST_CASE("Changes over several years are carried out by year, in whichever order the rows stand")
{
    std::vector<QByteArray> rows{"2023,Đổi tên,G,,,G thứ hai,,\n",       "2025,Đổi tên,G,,,G thứ ba,,\n",
                                 "2024,Sáp nhập,C;D,N,C,Sở N,,\n",       "2025,Sáp nhập,N;E,M,N,Sở M,,\n",
                                 "2026,Chia tách,M,M1;M2,M,Một;Hai,,\n", "2027,Giải thể,M1,,,,,\n"};
    std::optional<std::vector<Unit>> first;
    const unsigned seed = 11;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 5; ++round) {
        ChangeBook job;
        job.import(std::accumulate(rows.begin(), rows.end(), QByteArray()));
        CHECK(job.unit("G").name == u"G thứ ba");
        CHECK(job.unit("M1").dissolved == Year(2027));
        const std::vector<Unit> units = job.book.units.all();
        CHECK(first.value_or(units).size() == units.size());
        first = units;
        std::ranges::shuffle(rows, random);
    }
}

TEST_CASE("Lists that contradict themselves are refused with the cell, whatever the order of the rows")
{
    const ChangeBook job;
    const QByteArray ends = "2025,Sáp nhập,A;B,N,A,Sở N,,\n";
    refuses(job, ends + "2026,Giải thể,A,,,,,\n", 3, u"ended in 2025 already. See bd.csv:2."_qs);
    refuses(job, "2026,Giải thể,A,,,,,\n" + ends, 2, u"ended in 2025 already. See bd.csv:3."_qs);
    refuses(job, ends + "2025,Sáp nhập,B;C,M,B,Sở M,,\n", 3, u"ended in 2025"_qs);
    refuses(job, ends + "2025,Sáp nhập,C;D,N,C,Sở N,,\n", 3, u"two rulings for N in 2025"_qs);
    // A chain within one year: at the end of the year before there was no state to go on with.
    refuses(job, ends + "2025,Đổi tên,N,N2,N,Sở N2,,\n", 3, u"began in 2025 and cannot end"_qs);
    refuses(job, "2025,Đổi tên,N,N2,N,Sở N2,,\n" + ends, 2, u"N begins in 2025 (bd.csv:3)"_qs);
    refuses(job, "2026,Đổi tên,N,N2,N,Sở N2,,\n2027,Sáp nhập,A;B,N,A,Sở N,,\n", 2, u"N begins in 2027"_qs);
    // Circles.
    refuses(job, "2025,Đổi tên,G,H,G,,,\n2026,Đổi tên,H,G,H,,,\n", 3, u"ended in 2025 already"_qs);
    refuses(job, "2025,Đổi tên,G,H,G,,,\n2025,Đổi tên,H,G,H,,,\n", 3, u"in 2025"_qs);
    // The same unit out of two acts.
    refuses(job, "2025,Chia tách,G,N;G,G,Một;Đơn vị G,,\n2025,Chia tách,H,N;H,H,Một;Đơn vị H,,\n", 3,
            u"N"_qs);
    refuses(job, "2025,Chia tách,G,N;N,G,Một;Hai,,\n", 2, u"“N” stands here twice"_qs);
    refuses(job, "2025,Chia tách,G,N,G,Một,,\n2025,Chia tách,G,G,G,,,\n2025,Chia tách,G,N,không,,,\n", 4,
            u"two rulings for N"_qs);
    refuses(job, ends + ends, 3, u"A takes part by bd.csv:2 already"_qs);
    refuses(job, "2025,Giải thể,G,,,,,\n2025,Giải thể,G,,,,,\n", 3, u"ended in 2025 already"_qs);
    refuses(job, "2025,Đổi tên,G,,,Một,,\n2025,Đổi tên,G,,,Hai,,\n", 3, u"present name in 2025"_qs);
}

TEST_CASE("Lists that contradict the book are refused with the cell")
{
    ChangeBook job;
    job.add(u"OLD"_qs, UnitKind::Agency, {}, Year(2023));
    job.add(u"LATE"_qs, UnitKind::Agency, Year(2027));
    refuses(job, "2025,Sáp nhập,A;X,N,A,Sở N,,\n", 2, u"no unit with the code “X”"_qs);
    refuses(job, "2025,Sáp nhập,A;OLD,N,A,Sở N,,\n", 2, u"ended in 2023 already"_qs);
    refuses(job, "2025,Sáp nhập,A;C,LATE,A,,,\n", 2, u"was founded in 2027 only"_qs);
    refuses(job, "2025,Sáp nhập,A;C,OLD,A,,,\n", 2, u"ended in 2023 already"_qs);
    refuses(job, "2025,Sáp nhập,C;D,N,B,Sở N,,\n", 2, u"“B” is none of the old units (C, D)"_qs);
    refuses(job, "2025,Sáp nhập,C;D,N,,Sở N,,\n", 2, u"Whose standing and count does N start from?"_qs);
    refuses(job, "2025,Sáp nhập,C,N,C,Sở N,,\n", 2, u"at least two units"_qs);
    refuses(job, "2025,Chia tách,C,N,C,Sở N,,\n", 2, u"at least two units"_qs);
    refuses(job, "2025,Đổi tên,C,A,C,,,\n", 2, u"was there before 2025"_qs);
    refuses(job, "2025,Đổi tên,C,,,,,\n", 2, u"new name is missing"_qs);
    refuses(job, "2025,Giải thể,C,N,,,,\n", 2, u"Nobody goes on after a dissolution"_qs);
    refuses(job, "2025,Giải thể,C,,C,,,\n", 2, u"Nobody goes on after a dissolution"_qs);
    refuses(job, "2025,Sáp nhập,C;D,N,C,,,\n", 2, u"Write its name in “Tên mới”"_qs);
    refuses(job, "2025,Chia tách,C,\"N1, N2\",C,Một,,\n", 2, u"is not one code"_qs);
    refuses(job, "2025,Chia tách,C,N1;N2,C,Một,,\n", 2, u"as many names"_qs);
    refuses(job, "năm ngoái,Sáp nhập,C;D,N,C,Sở N,,\n", 2, u"is not a year"_qs);
    refuses(job, "2025,Chuyển đi,C;D,N,C,Sở N,,\n", 2, u"“Chuyển đi” is not a change"_qs);
    refuses(job, "2025,Sáp nhập,,N,C,Sở N,,\n", 2, u"The code of the old unit is missing"_qs);
}

TEST_CASE("A new unit is made like the old ones, where they differ like the one whose state it starts from")
{
    ChangeBook job;
    job.add(u"DN"_qs, UnitKind::Enterprise);
    const auto change = [&](const char *code, const QString &block, const QString &unitClass) {
        Unit unit = job.unit(code);
        unit.block = block;
        unit.unitClass = unitClass;
        unit.phone = u"0901"_qs;
        job.book.change(someNote, [&] { job.book.units.update(unit); });
    };
    change("C", u"Khối Đảng"_qs, u"A"_qs);
    change("D", u"Khối Nhà nước"_qs, u"A"_qs);
    refuses(job, "2025,Sáp nhập,C;DN,N,không,Sở N,,\n", 2, u"import it with the units first"_qs);
    refuses(job, "2025,Sáp nhập,C;E,N,không,Sở N,,\n", 2, u"“Phân loại”"_qs);
    const ImportPlan ruled = job.planOf("2025,Sáp nhập,DN;C,N,C,Sở N,,\n");
    CHECK(problemsOf(ruled) == QStringList());
    CHECK(ruled.notes.lines().contains(
        u"bd.csv:2: The old units differ in Loại hình, Phân loại, Khối; N has what C has"_qs));
    const ImportPlan plan = job.import("2025,Sáp nhập,C;D,N,không,Sở N,,\n");
    CHECK(plan.notes.lines().contains(u"bd.csv:2: The old units differ in Khối; for N it stays empty"_qs));
    CHECK(job.unit("N").unitClass == u"A");
    CHECK(job.unit("N").block.isEmpty());
    CHECK(job.unit("N").phone.isEmpty());
}

TEST_CASE("Registrations and decisions of a unit that has ended are told")
{
    ChangeBook job;
    job.decide(job.id("B"), DecisionKind::First, 2024);
    const ImportPlan plan = job.planOf("2024,Giải thể,B,,,,,\n");
    CHECK(plan.notes.lines().contains(
        u"bd.csv:2: B is registered for 2024; that no longer counts once it has ended"_qs));
    CHECK(plan.notes.lines().contains(
        u"bd.csv:2: B has the decision 1/QĐ of 2024, when it has ended already"_qs));
}

TEST_CASE("A list of changes is taken back whole, and done again with the same numbers")
{
    ChangeBook job;
    const Snapshot before(job.book);
    ImportPlan plan = job.import("2025,Sáp nhập,A;B,N,A,Sở N,,\n2026,Chia tách,N,N1;N2,N,Một;Hai,,\n"
                                 "2025,Đổi tên,C,,,Sở C,,\n2026,Giải thể,C,,,,,\n");
    const Snapshot after(job.book);
    CHECK(after.events.size() == 5);
    revertImport(job.book, plan);
    CHECK(Snapshot(job.book) == before);
    applyImport(job.book, plan);
    CHECK(Snapshot(job.book) == after);
    revertImport(job.book, plan);
    CHECK(Snapshot(job.book) == before);
}

TEST_CASE("A list that is imported twice changes nothing, and another ruling is taken with updating only")
{
    ChangeBook job;
    const QByteArray rows =
        "2025,Sáp nhập,A;B,N,A,Sở N,12/QĐ,\n2025,Đổi tên,C,,,Sở C,,\n2025,Giải thể,D,,,,,\n"
        "2025,Chia tách,E,E;E2,E,Đơn vị E;Chi cục,,\n";
    job.import(rows);
    const ImportPlan again = job.planOf(rows);
    CHECK(problemsOf(again).isEmpty());
    CHECK((again.added == 0 && again.changed == 0 && again.unchanged == 4));
    CHECK(again.changes.empty());

    refuses(job, "2025,Sáp nhập,A;B,N,B,,12/QĐ,\n", 2, u"import with updating"_qs);
    const Snapshot before(job.book);
    const ImportPlan plan = job.import("2025,Sáp nhập,A;B,N,B,,13/QĐ,\n", UpdateExisting::Yes);
    CHECK(plan.changed == 1);
    CHECK(consequencesIn(plan).back().startsWith(u"N begins in 2025: starts from the state of B"));
    CHECK(job.book.lineage.all().front().inherits == job.id("B"));
    CHECK(job.book.lineage.all().front().document == u"13/QĐ");
    revertImport(job.book, plan);
    CHECK(Snapshot(job.book) == before);
    refuses(job, "2025,Sáp nhập,A;B,N,A,Sở Khác,,\n", 2, u"with the name “Sở N”"_qs);
}

TEST_CASE(
    "A unit that is called by its new name already is renamed all the same, with what it was called before")
{
    ChangeBook job;
    const ImportPlan plan = [&] {
        ImportPlan made = planChanges(job.book,
                                      readCsv("Năm;Biến động;Mã cũ;Tên cũ;Mã mới;Kế thừa từ;Tên mới\n"
                                              "2024;Đổi tên;C;Phòng Cũ;C;C;Đơn vị C\n",
                                              u"bd.csv"_qs),
                                      UpdateExisting::No);
        applyImport(job.book, made);
        return made;
    }();
    CHECK(plan.notes.lines().contains(
        u"bd.csv:2: C is called so in the book already; only the change is entered"_qs));
    CHECK(job.book.lineage.all().front().nameBefore == u"Phòng Cũ");
    CHECK(job.unit("C").name == u"Đơn vị C");
}

TEST_CASE("What goes on with a unit of the list later, and comes to something else, is told too")
{
    ChangeBook job;
    job.score(job.id("C"), {2022, 2023});
    job.import("2024,Đổi tên,C,C2,C,Sở C2,,\n");
    job.score(job.id("C2"), {2024});
    const ImportPlan plan = job.planOf("2022,Sáp nhập,A;C,C,A,,,\n");
    REQUIRE(problemsOf(plan).isEmpty());
    const LifeConsequence &last = plan.consequences.back();
    CHECK(last.code == u"C2");
    CHECK(last.fate == LifeConsequence::Fate::Follows);
    CHECK(last.before.counted.size() == 3);
    CHECK(last.now.counted.size() == 4); // A's 2021 too
    CHECK(last.from == u"C");
}

TEST_CASE("The plan as JSON names acts, units, where each starts from, and what it had")
{
    const ChangeBook job;
    const ImportPlan plan = job.planOf("2025,Sáp nhập,A;B,N,A,Sở N,12/QĐ,01/03/2025\n");
    const JsonValue json = readJson(planJson(plan, true)).root;
    CHECK(json[u"new"_qs].toInt() == 1);
    CHECK(json[u"dryRun"_qs].toBool());
    const JsonValue act = json[u"changes"_qs][0];
    CHECK(act[u"kind"_qs].toText() == u"merge");
    CHECK(act[u"old"_qs] == JsonValue::listOf(QStringList{u"A"_qs, u"B"_qs}));
    CHECK(act[u"new"_qs] == JsonValue::listOf(QStringList{u"N"_qs}));
    CHECK(act[u"date"_qs].toText() == u"2025-03-01");
    const JsonValue units = json[u"units"_qs];
    REQUIRE(units.elements.size() == 3);
    CHECK(units[0][u"heirs"_qs] == JsonValue::listOf(QStringList{u"N"_qs}));
    const JsonValue &merged = units[2];
    CHECK(merged[u"fate"_qs].toText() == u"begins");
    CHECK(merged[u"from"_qs].toText() == u"A");
    CHECK(merged[u"before"_qs].isNull());
    CHECK(merged[u"start"_qs][u"standing"_qs].toText() == u"recognised");
    CHECK(merged[u"start"_qs][u"count"_qs].toInt() == 2);
    CHECK(merged[u"start"_qs][u"from"_qs].toInt() == 2023);
    CHECK(merged[u"start"_qs][u"lastRecognition"_qs].toInt() == 2022);
}

TEST_CASE("A cell that is merged downwards says for all its rows into which unit they go")
{
    ChangeBook job;
    const auto row = [](const QString &before, const QString &after) {
        return std::vector<Cell>{text(u"2025"_qs),
                                 text(u"Sáp nhập"_qs),
                                 text(before),
                                 after.isEmpty() ? Cell() : text(after),
                                 after.isEmpty() ? Cell() : text(u"A"_qs),
                                 after.isEmpty() ? Cell() : text(u"Sở N"_qs)};
    };
    const ImportPlan plan = planChanges(
        job.book,
        sheetOf({{text(u"Năm"_qs), text(u"Hình thức sắp xếp"_qs), text(u"Mã trước sắp xếp"_qs),
                  text(u"Mã sau sắp xếp"_qs), text(u"Kế thừa danh hiệu của"_qs), text(u"Tên sau sắp xếp"_qs)},
                 row(u"A"_qs, u"N"_qs),
                 row(u"B"_qs, {}),
                 row(u"C"_qs, {})},
                {{1, 3, 3, 3}, {1, 4, 3, 4}, {1, 5, 3, 5}}),
        UpdateExisting::No);
    CHECK(problemsOf(plan).isEmpty());
    CHECK(plan.added == 1);
    CHECK(plan.consequences.size() == 4);
}

TEST_CASE("Lists of changes as offices write them give the plans that are written down beside them")
{
    const QDir folder(QStringLiteral(SOVANG_TEST_DATA "/tables/changes"));
    const auto contentOf = [&](const QString &name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QStringList names = folder.entryList({u"bd-*.csv"_qs});
    REQUIRE(names.size() >= 4);
    for (const QString &name : names) {
        JobBook job;
        ImportPlan units =
            planUnits(job.book, readCsv(contentOf(u"units.csv"_qs), u"units.csv"_qs), UpdateExisting::No);
        applyImport(job.book, units);
        job.score(job.book.units.findByCode(u"DV001"_qs)->id, {2021, 2022, 2023, 2024});
        job.decide(job.book.units.findByCode(u"DV001"_qs)->id, DecisionKind::First, 2022);
        const ImportPlan plan =
            planChanges(job.book, readCsv(contentOf(name), u"FILE"_qs), UpdateExisting::No);
        QStringList lines = consequencesIn(plan);
        for (const QString &note : plan.notes.lines())
            lines << u"note: "_qs + note;
        for (const QString &problem : problemsOf(plan))
            lines << u"problem: "_qs + problem;
        INFO(name.toStdString());
        CHECK((lines.join(u'\n') + u'\n').toStdString() ==
              contentOf(name.section(u'.', 0, 0) + u".plan"_qs).toStdString());
    }
}
