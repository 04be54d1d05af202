// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"

using namespace sovang;
using namespace sovang::test;

namespace {

ImportPlan planSheet(const JobBook &job, const Workbook &workbook)
{
    return planScores(job.book, workbook, Year(2024), Round::Final);
}

// Answers of the final round as `CODE=TEXT`, in the rule set's order.
QStringList answersIn(const JobBook &job, UnitId unit, int year = 2024)
{
    const RuleSetPtr rules = job.book.ruleSets.all().front();
    const Answers answers = answersOf(job.book, unit, Year(year), Round::Final, *rules);
    QStringList texts;
    for (int i = 0; i < answers.size(); ++i) {
        if (const Answer *answer = answers.find(i))
            texts << rules->items[size_t(i)].code + u'=' + answer->toCellText();
    }
    return texts;
}

} // namespace

TEST_CASE("A score plan counts what is new, changed and unchanged, cell by cell")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    ImportPlan plan = job.plan("Mã;1.1;1.2;G1;V1\nDV1;5;x;x;không\n");
    CHECK(plan.added == 4);
    applyImport(job.book, plan);
    const ImportPlan again = job.plan("Mã;1.1;1.2;1.3;G1;V1\nDV1;4,5;x;đạt;x;không\n");
    CHECK(again.added == 1);
    CHECK(again.changed == 1);
    CHECK(again.unchanged == 3);
    CHECK(again.problems.empty());
    CHECK(answersIn(job, unit) == QStringList{u"1.1=5"_qs, u"1.2=5"_qs, u"G1=có"_qs, u"V1=không"_qs});
}

TEST_CASE("Empty cells leave alone what is there")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.import("Mã;1.1;2.1\nDV1;5;2\n", 2024);
    job.import("Mã;1.1;2.1\nDV1;;1\n", 2024);
    CHECK(answersIn(job, unit) == QStringList{u"1.1=5"_qs, u"2.1=1"_qs, u"G1=có"_qs, u"V1=không"_qs});
}

TEST_CASE("Gates and vetoes without a column are met and absent, with a column an empty cell is no answer")
{
    JobBook job;
    const UnitId first = job.add(u"DV1"_qs);
    const UnitId second = job.add(u"DV2"_qs);
    job.import("Mã;1.1;G1\nDV1;5;\nDV2;5;không\n", 2024);
    CHECK(answersIn(job, first) == QStringList{u"1.1=5"_qs, u"V1=không"_qs});
    CHECK(answersIn(job, second) == QStringList{u"1.1=5"_qs, u"G1=không"_qs, u"V1=không"_qs});
    // What is answered already stays.
    job.import("Mã;1.1\nDV2;4\n", 2024);
    CHECK(answersIn(job, second) == QStringList{u"1.1=4"_qs, u"G1=không"_qs, u"V1=không"_qs});
}

TEST_CASE("KAD needs the rule set's leave and a reason")
{
    JobBook strict;
    strict.add(u"DV1"_qs);
    CHECK(problemsOf(strict.plan("Mã;2.2;Lý do\nDV1;KAD;không có quân nhân\n")).size() == 1);

    JobBook job(smallRules(R"("notApplicable": "rescale")"));
    const UnitId unit = job.add(u"DV1"_qs);
    job.registerFor(unit, {2024});
    const QStringList refused = problemsOf(job.plan("Mã;2.2;Lý do\nDV1;KAD;\n"));
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].startsWith(u"diem.csv:2: "));
    job.import("Mã;2.2;Lý do\nDV1;kad;không có quân nhân\n", 2024);
    CHECK(job.book.scores.find(unit, Year(2024), Round::Final, u"2.2"_qs)->reason() == u"không có quân nhân");
    CHECK(job.plan("Mã;2.2;Lý do\nDV1;1/2;thừa\n").notes.all().size() == 1);
}

TEST_CASE("A header is found under titles and merged cells, and data begin below all of it")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    const Workbook workbook =
        sheetOf({{text(u"BẢNG ĐIỂM NĂM 2024"_qs)},
                 {},
                 {text(u"STT"_qs), text(u"Mã"_qs), text(u"Tiêu chuẩn I"_qs)},
                 {Cell(), Cell(), text(u"1.1"_qs), text(u"1.2"_qs)},
                 {Cell::fromNumber(1), text(u"DV1"_qs), Cell::fromNumber(4.5), text(u"x"_qs)}},
                {{0, 0, 0, 3}, {2, 0, 3, 0}, {2, 1, 3, 1}, {2, 2, 2, 3}});
    ImportPlan plan = planSheet(job, workbook);
    CHECK(problemsOf(plan).isEmpty());
    applyImport(job.book, plan);
    CHECK(answersIn(job, unit) == QStringList{u"1.1=4,5"_qs, u"1.2=5"_qs, u"G1=có"_qs, u"V1=không"_qs});
}

TEST_CASE(
    "Dates, percentages and true/false that a spreadsheet made of an answer are refused with their cell")
{
    JobBook job;
    job.add(u"DV1"_qs);
    const auto planCell = [&](const QString &code, Cell cell) {
        return problemsOf(
            planSheet(job, sheetOf({{text(u"Mã"_qs), text(code)}, {text(u"DV1"_qs), std::move(cell)}})));
    };
    for (const QStringList &problems :
         {planCell(u"2.2"_qs, Cell::fromDate(QDate(2024, 9, 10))),
          planCell(u"2.2"_qs, Cell::fromNumber(0.9, true)), planCell(u"1.1"_qs, Cell::fromNumber(0.05, true)),
          planCell(u"1.1"_qs, Cell::fromBoolean(true)), planCell(u"1.1"_qs, Cell::fromError(u"#N/A"_qs)),
          planCell(u"1.1"_qs, Cell::fromNumber(4.333))}) {
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].startsWith(u"diem.xlsx!Điểm!B2: "));
    }
    CHECK(planCell(u"1.3"_qs, Cell::fromBoolean(true)).isEmpty());
    CHECK(planCell(u"V1"_qs, Cell::fromBoolean(false)).isEmpty());
    CHECK(planCell(u"1.2"_qs, Cell::fromBoolean(true)).isEmpty());
}

TEST_CASE("Nothing is dropped: unknown codes, cells under no header and columns given twice are problems")
{
    JobBook job;
    job.add(u"DV1"_qs);
    CHECK(problemsOf(job.plan("Mã;1.1;1.7\nDV1;5;1\n")).value(0).startsWith(u"diem.csv:1: “1.7”"));
    CHECK(job.plan("Mã;1.1;Cán bộ chấm\nDV1;5;\n").isAcceptable()); // empty, so nothing is lost
    CHECK(problemsOf(job.plan("Mã;1.1;\nDV1;5;1\n")).value(0).startsWith(u"diem.csv:2: “1”"));
    CHECK(problemsOf(job.plan("Mã;1.1;1.1\nDV1;5;1\n")).value(0).contains(u"two columns “1.1”"));
    CHECK(problemsOf(job.plan("Mã;1.1\nDV1;5\nDV1;4\n"))
              .value(0)
              .startsWith(u"diem.csv:3: The code “DV1” stands twice"));
    CHECK(problemsOf(job.plan("Mã;1.1\n;5\n")).value(0).startsWith(u"diem.csv:2: "));
}

TEST_CASE("A typed total is compared with the computed one, over what is in the book too")
{
    JobBook job;
    job.add(u"DV1"_qs);
    const QByteArray head = "Mã;1.1;1.2;1.3;2.1;2.2;Tổng điểm\n";
    CHECK(job.plan(head + "DV1;" + goodRow + ";19\n").isAcceptable());
    CHECK(job.plan(head + "DV1;" + goodRow + ";19,00\n").isAcceptable());
    CHECK(problemsOf(job.plan(head + "DV1;" + goodRow + ";18,5\n"))
              .value(0)
              .contains(u"18,5, but its points add up to 19"));
    CHECK(problemsOf(job.plan(head + "DV1;" + goodRow + ";khoảng 19\n")).size() == 1);
    job.import("Mã;1.1\nDV1;4\n", 2024);
    CHECK(job.plan("Mã;1.2;Tổng điểm\nDV1;x;9\n").isAcceptable());
}

TEST_CASE("A total typed for a unit to which nothing applies is compared with nothing, and the import lives")
{
    JobBook job(smallRules(R"("notApplicable": "rescale")"));
    job.add(u"DV1"_qs);
    const ImportPlan plan =
        job.plan("Mã;1.1;1.2;1.3;2.1;2.2;Tổng điểm;Lý do\nDV1;KAD;KAD;KAD;KAD;KAD;5;giải thể\n");
    CHECK(plan.problems.size() == 1);
}

TEST_CASE("One file may hold units of several rule sets, a cell under a code that the unit's set lacks must "
          "be empty")
{
    JobBook job;
    job.publish(
        R"({"format":1,"id":"dn","version":1,"title":"Doanh nghiệp","kinds":["enterprise"],"validFrom":2012,"total":"100",
        "passMark":{"default":"85"},"criteria":[{"code":"A","title":"a","max":"100","children":[
        {"code":"D1","title":"a","type":"points","max":"100"}]}]})");
    job.add(u"CQ"_qs);
    const UnitId enterprise = job.add(u"DN"_qs, UnitKind::Enterprise);
    CHECK(job.plan("Mã;1.1;D1\nCQ;5;\nDN;;90\n").isAcceptable());
    CHECK(problemsOf(job.plan("Mã;1.1;D1\nCQ;5;3\nDN;;90\n"))
              .value(0)
              .startsWith(u"diem.csv:2: D1 is not in the rule set of CQ (nho@1)"));
    job.registerFor(enterprise, {2024});
    job.import("Mã;1.1;D1\nCQ;5;\nDN;;90\n", 2024);
    CHECK(job.evaluated(enterprise, 2024).outcome.kind == OutcomeKind::Passed);
    // In a year before any of them there is no code at all.
    CHECK_FALSE(job.plan("Mã;1.1\nCQ;5\n", 2005).isAcceptable());
}

TEST_CASE("An import that was taken back leaves the answers as they were")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.import("Mã;1.1;G1\nDV1;5;không\n", 2024);
    const QStringList before = answersIn(job, unit);
    ImportPlan plan = job.plan("Mã;1.1;1.2;2.1;2.2;G1\nDV1;3;x;2;1/2;x\n");
    applyImport(job.book, plan);
    CHECK(answersIn(job, unit) != before);
    revertImport(job.book, plan);
    CHECK(answersIn(job, unit) == before);
    CHECK_FALSE(job.book.log.verify());
}

TEST_CASE("A plan with problems is never applied")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    ImportPlan plan = job.plan("Mã;1.1\nDV1;5\nDV9;5\n");
    CHECK_THROWS_AS(applyImport(job.book, plan), Error);
    CHECK(answersIn(job, unit).isEmpty());
}

namespace {

const QStringList newerAnswers{
    u"I/1=Hoàn thành tốt"_qs, u"I/2=4/5"_qs, u"II/1=5,5"_qs, u"II/2=có"_qs, u"T1=3"_qs, u"B1=1"_qs};

} // namespace

TEST_CASE("Leaves whose codes begin anew in every group are filled by code and group, choices and cases too")
{
    JobBook job(newerRules());
    const UnitId unit = job.add(u"DV1"_qs);
    const QByteArray scores = "Mã;II/1;II/2;I/1;I/2;T1;B1\nDV1;5,5;x;HOAN THANH TOT;4/5;3;1\n";
    job.import(scores, 2024);
    CHECK(answersIn(job, unit) == newerAnswers);
    CHECK(job.plan(scores).unchanged == 6);
    CHECK(job.plan("Mã;I/1\nDV1;6,5\n").unchanged == 1); // the points of the same option
    CHECK(job.plan("Mã;I/1\nDV1;8\n").changed == 1);
}

TEST_CASE("The sheet's own numbering is read under its groups, merged or not")
{
    const auto planned = [](const Workbook &workbook) {
        JobBook job(newerRules());
        const UnitId unit = job.add(u"DV1"_qs);
        ImportPlan plan = planSheet(job, workbook);
        CHECK(problemsOf(plan).isEmpty());
        applyImport(job.book, plan);
        return answersIn(job, unit);
    };
    const Cell one = Cell::fromNumber(1);
    const Cell two = Cell::fromNumber(2);
    CHECK(planned(sheetOf({{text(u"Mã"_qs), text(u"Tiêu chuẩn I"_qs), Cell(), text(u"II. Hai (6 điểm)"_qs),
                            Cell(), text(u"T1"_qs), text(u"B1"_qs)},
                           {Cell(), one, two, one, two},
                           {text(u"DV1"_qs), Cell::fromNumber(6.5), text(u"4/5"_qs), Cell::fromNumber(5.5),
                            text(u"x"_qs), Cell::fromNumber(3), one}},
                          {{0, 0, 1, 0}, {0, 1, 0, 2}, {0, 3, 0, 4}, {0, 5, 1, 5}, {0, 6, 1, 6}})) ==
          newerAnswers);
    CHECK(planned(readCsv("Mã;Một;;Hai;;T1;B1\n;1;2;1;2;;\nDV1;hoàn thành tốt;4/5;5,5;có;3;1\n",
                          u"diem.csv"_qs)) == newerAnswers);
}

TEST_CASE("A number of the sheet that stands under no group of its own is told, not guessed")
{
    JobBook job(newerRules());
    job.add(u"DV1"_qs);
    const QStringList problems = problemsOf(job.plan("Mã;I;;III;\n;1;2;1;2.1\nDV1;6,5;4/5;5,5;1\n"));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].contains(u"“III 1”"));
}

TEST_CASE("A choice that no option fits, and a case that is no whole number, are refused with their cells")
{
    JobBook job(newerRules());
    job.add(u"DV1"_qs);
    const QStringList problems = problemsOf(job.plan("Mã;I/1;T1\nDV1;tạm được;1,5\n"));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].contains(u"“Hoàn thành xuất sắc”"));
    CHECK(problems[1].contains(u"T1"));
}

TEST_CASE(
    "Units that did not exist in the year, and those that are not registered, are told in one note each")
{
    JobBook job;
    QByteArray list = "Mã;1.1\n";
    for (const char *code : {"DV1", "DV2", "DV3", "DV4", "DV5", "DV6", "DV7"}) {
        job.add(QString::fromLatin1(code));
        list += QByteArray(code) + ";5\n";
    }
    job.registerFor(job.book.units.findByCode(u"DV2"_qs)->id, {2024});
    job.add(u"CU"_qs, UnitKind::Agency, {}, Year(2024));
    job.add(u"MOI"_qs, UnitKind::Agency, Year(2025));
    const ImportPlan plan = job.plan(list + "CU;5\nMOI;5\n");
    CHECK(problemsOf(plan) == QStringList());
    const QStringList notes = plan.notes.lines();
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].startsWith(u"diem.csv:9: "));
    CHECK(notes[0].contains(u"2 unit(s) were not founded yet in 2024, or had ended: CU, MOI"));
    CHECK(notes[1].startsWith(u"diem.csv:2: 6 unit(s) are not registered for 2024"));
    CHECK(notes[1].endsWith(u"DV1, DV3, DV4, DV5, DV6 …"));
}

TEST_CASE("A title that names one other year is told at its cell")
{
    JobBook job;
    job.registerFor(job.add(u"DV1"_qs), {2024});
    const auto notesUnder = [&](const QByteArray &title) {
        return job.plan(title + "\nMã;1.1\nDV1;5\n").notes.lines();
    };
    const QStringList other = notesUnder("BẢNG CHẤM ĐIỂM NĂM 2023 (TỰ CHẤM)");
    REQUIRE(other.size() == 1);
    CHECK(other[0] == u"diem.csv:1: The title says 2023, but the scores are imported for 2024");
    for (const QByteArray &title :
         {QByteArray("BẢNG ĐIỂM NĂM 2024"), QByteArray("BẢNG ĐIỂM NĂM HỌC 2023-2024"),
          QByteArray("Đắk Mil, ngày 5 tháng 1 năm 2025"), QByteArray("Năm 2023 và năm 2022"),
          QByteArray("Kèm theo Kế hoạch 12 năm 2023 về năm 2024"), QByteArray("Mẫu số 2023")})
        CHECK(notesUnder(title) == QStringList());
}

TEST_CASE("A score that is merged over two columns is refused, and not taken for the first of them")
{
    JobBook job;
    job.registerFor(job.add(u"DV1"_qs), {2024});
    const auto planMerged = [&](const CellRange &block) {
        return problemsOf(
            planSheet(job, sheetOf({{text(u"Mã"_qs), text(u"1.1"_qs), text(u"2.1"_qs), text(u"Ghi chú"_qs)},
                                    {text(u"DV1"_qs), Cell::fromNumber(2), Cell(), Cell()}},
                                   {block})));
    };
    const QStringList problems = planMerged({1, 1, 1, 2});
    REQUIRE(problems.size() == 1);
    CHECK(
        problems[0] ==
        u"diem.xlsx!Điểm!B2: This cell is merged over the columns 1.1 and 2.1; each needs a cell of its own");
    CHECK(planMerged({1, 1, 2, 1}).isEmpty()); // downwards it speaks for its rows
}

TEST_CASE("A total under another name is compared too, and a sum that may be without bonus points is told")
{
    JobBook job;
    job.registerFor(job.add(u"DV1"_qs), {2024});
    const auto planUnder = [&](const QByteArray &header, const QByteArray &typed) {
        return job.plan("Mã;1.1;1.2;1.3;2.1;2.2;" + header + "\nDV1;" + goodRow + ';' + typed + '\n');
    };
    CHECK(problemsOf(planUnder("Tổng số điểm", "18")).value(0).contains(u"18, but its points add up to 19"));
    CHECK(planUnder("Tổng số điểm", "19").isAcceptable());
    const ImportPlan sum = planUnder("Tổng cộng", "18");
    CHECK(sum.isAcceptable());
    CHECK(sum.notes.lines() ==
          QStringList{u"diem.csv:2: The sum typed for DV1 is 18, but its points add up to 19"_qs});
    CHECK(planUnder("Tổng cộng", "19").notes.empty());
    // Of several they are sums of groups.
    CHECK(planUnder("Cộng I;Tổng cộng", "10;18").notes.lines().filter(u"is not read"_qs).size() == 2);
}
