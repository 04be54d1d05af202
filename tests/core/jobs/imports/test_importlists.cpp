// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include <QRegularExpression>

#include <map>

using namespace sovang;
using namespace sovang::test;

TEST_CASE("Units: optional columns are read, empty cells leave alone what is there")
{
    JobBook job;
    ImportPlan plan = planUnits(job.book,
                                csvList("MÃ ;tên  đơn vị;Loại hình;Khối;Số CBCCVC-NLĐ;Phân loại\n"
                                        "DV1;Sở Y tế;cơ  quan;Sở;12;A\n"),
                                UpdateExisting::No);
    REQUIRE(problemsOf(plan).isEmpty());
    applyImport(job.book, plan);
    const Unit unit = job.book.units.findByCode(u"DV1"_qs).value();
    CHECK(unit.staff == 12);
    CHECK(unit.block == u"Sở");
    CHECK(unit.unitClass == u"A");
    const ImportPlan same = planUnits(
        job.book, csvList("Mã;Tên đơn vị;Loại hình;Khối\nDV1;Sở Y tế;Cơ quan;\n"), UpdateExisting::Yes);
    CHECK(same.unchanged == 1);
    CHECK(same.changes.empty());
}

TEST_CASE("Units: of each cell it is told, where that is asked for, what it was read as")
{
    const JobBook job;
    const Workbook list = csvList("Mã;Tên đơn vị;Loại hình;Số CBCCVC-NLĐ\n"
                                  "DV1;  Sở   Y tế ;DN;012\n"
                                  "DV2;Sở Nội vụ;xưởng;\n");
    ImportOptions options;
    CHECK(planUnits(job.book, list, options).cells.empty());
    options.choice.tellsCells = true;
    QStringList told;
    const ImportPlan plan = planUnits(job.book, list, options);
    for (const ReadCell &cell : plan.cells) {
        CHECK(cell.refusal.isEmpty() == (cell.raw != u"xưởng")); // of the line only this cell is wrong
        told << QStringList{QString::number(cell.place.line), cell.column, cell.raw,
                            cell.understood.value_or(u"✕"_qs)}
                    .join(u'|');
    }
    CHECK(told == QStringList{u"2|Mã|DV1|DV1"_qs, u"2|Tên đơn vị|  Sở   Y tế |Sở   Y tế"_qs,
                              u"2|Loại hình|DN|Doanh nghiệp"_qs, u"2|Số CBCCVC-NLĐ|012|12"_qs,
                              u"3|Mã|DV2|DV2"_qs, u"3|Tên đơn vị|Sở Nội vụ|Sở Nội vụ"_qs,
                              u"3|Loại hình|xưởng|✕"_qs});
}

TEST_CASE("Units: a row that stands twice, and one that is in the book with other data, are problems")
{
    JobBook job;
    job.add(u"DV1"_qs);
    const QByteArray list =
        "Mã;Tên đơn vị;Loại hình\nDV1;Tên khác;Cơ quan\nDV2;Sở Tư pháp;Cơ quan\nDV2;Sở Tư pháp;Cơ quan\n";
    const ImportPlan plan = planUnits(job.book, csvList(list), UpdateExisting::No);
    CHECK(plan.added == 1);
    REQUIRE(plan.problems.size() == 2);
    CHECK(plan.problems[0].place.line == 2);
    CHECK(plan.problems[1].place.line == 4);
}

TEST_CASE("Units: a likely duplicate is told, not refused")
{
    JobBook job;
    const ImportPlan plan = planUnits(
        job.book,
        csvList("Mã;Tên đơn vị;Loại hình\nDV1;Trường Hòa Bình;Đơn vị\nDV2;TRƯỜNG HOÀ BÌNH;Đơn vị\n"),
        UpdateExisting::No);
    CHECK(plan.isAcceptable());
    CHECK(plan.notes.lines().join(u' ').contains(u"look like the same unit"));
}

TEST_CASE("Units: a class that would change what years came to is a problem until its years are said")
{
    JobBook job;
    const UnitId id = job.add(u"DV1"_qs);
    job.add(u"DV2"_qs);
    job.score(id, {2023, 2024}, "5;có;đạt;1;75/100"); // 17 points; class A asks for 18
    const Workbook list = csvList("Mã;Tên đơn vị;Loại hình;Phân loại\n"
                                  "DV1;Đơn vị DV1;Cơ quan;A\nDV2;Đơn vị DV2;Cơ quan;A\n");
    const ImportPlan refused = planUnits(job.book, list, UpdateExisting::Yes);
    REQUIRE(refused.problems.size() == 1);
    CHECK(refused.problems[0].place.line == 2);
    CHECK(refused.problems[0].message.contains(u"results of DV1 in 2023, 2024"));

    ImportPlan since = planUnits(job.book, list, {UpdateExisting::Yes, {}, StatusYears::since(Year(2024))});
    REQUIRE(problemsOf(since).isEmpty());
    CHECK(since.notes.lines() == QStringList{u"Results change: 2024: DV1"_qs});
    applyImport(job.book, since);
    CHECK(job.evaluated(id, 2023).outcome.kind == OutcomeKind::Passed);
    CHECK(job.evaluated(id, 2024).outcome.kind == OutcomeKind::Failed);
    CHECK(planUnits(job.book, list, UpdateExisting::Yes).unchanged == 2);
    revertImport(job.book, since);
    CHECK(job.evaluated(id, 2024).outcome.kind == OutcomeKind::Passed);

    ImportPlan always = planUnits(job.book, list, {UpdateExisting::Yes, {}, StatusYears::all()});
    CHECK(always.notes.lines() == QStringList{u"Results change: 2023: DV1; 2024: DV1"_qs});
    applyImport(job.book, always);
    CHECK(job.evaluated(id, 2023).outcome.kind == OutcomeKind::Failed);
    CHECK(job.book.units.find(id)->earlier.empty());
}

TEST_CASE("Units: from an earlier year on, a class that is the present one already is taken too")
{
    JobBook job;
    Unit unit = *job.book.units.find(job.add(u"DV1"_qs));
    setClass(unit, u"B"_qs, StatusYears::since(Year(2024)));
    job.book.change(someNote, [&] { job.book.units.update(unit); });
    const Workbook list = csvList("Mã;Tên đơn vị;Loại hình;Phân loại\nDV1;Đơn vị DV1;Cơ quan;B\n");
    ImportPlan plan = planUnits(job.book, list, {UpdateExisting::Yes, {}, StatusYears::since(Year(2022))});
    CHECK(plan.changed == 1);
    applyImport(job.book, plan);
    CHECK(job.book.units.find(unit.id)->classIn(Year(2022)) == u"B");
    CHECK(job.book.units.find(unit.id)->classIn(Year(2021)).isEmpty());
    // An empty cell says nothing of the class.
    const Workbook silent = csvList("Mã;Tên đơn vị;Loại hình;Phân loại\nDV1;Đơn vị DV1;Cơ quan;\n");
    CHECK(planUnits(job.book, silent, {UpdateExisting::Yes, {}, StatusYears::all()}).unchanged == 1);
}

TEST_CASE("Columns that nobody reads are told, and a missing column is named")
{
    JobBook job;
    const ImportPlan told = planUnits(
        job.book, csvList("Mã;Tên đơn vị;Loại hình;Màu\nDV1;Sở Y tế;Cơ quan;đỏ\n"), UpdateExisting::No);
    CHECK(told.notes.lines() == QStringList{u"list.csv:1: The column “Màu” is not read"_qs});
    const ImportPlan lacks = planUnits(job.book, csvList("Mã;Tên đơn vị\nDV1;Sở Y tế\n"), UpdateExisting::No);
    REQUIRE(lacks.problems.size() == 1);
    CHECK(lacks.problems[0].message.contains(u"Loại hình"));
}

TEST_CASE("Every list that was imported can be taken back, and the book is the former one")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.registerFor(unit, {2023});
    job.decide(unit, DecisionKind::First, 2022);
    const auto units = job.book.units.all();
    const auto registrations = job.book.registrations.all();
    const auto decisions = job.book.decisions.all();

    ImportPlan first =
        planUnits(job.book, csvList("Mã;Tên đơn vị;Loại hình\nDV1;Tên mới;Đơn vị\nDV2;Sở Tư pháp;Cơ quan\n"),
                  {UpdateExisting::Yes, {}, StatusYears::all()});
    applyImport(job.book, first);
    ImportPlan second = planRegistrations(job.book, csvList("Mã;Năm;Ghi chú\nDV1;2023;muộn\nDV2;2024;\n"),
                                          UpdateExisting::Yes);
    CHECK((second.added == 1 && second.changed == 1));
    applyImport(job.book, second);
    ImportPlan third =
        planDecisions(job.book,
                      csvList("Mã;Loại;Số;Ngày;Người ký\nDV1;Công nhận lần đầu;1/QĐ;20/12/2022;Lê A\n"
                              "DV2;Không công nhận;2/QĐ;20.12.2023;\n"),
                      UpdateExisting::Yes);
    CHECK((third.added == 1 && third.changed == 1));
    applyImport(job.book, third);

    revertImport(job.book, third);
    revertImport(job.book, second);
    revertImport(job.book, first);
    CHECK(job.book.units.all() == units);
    CHECK(job.book.registrations.all() == registrations);
    CHECK(job.book.decisions.all() == decisions);
}

TEST_CASE("A decision of a unit keeps its name of that day, and a period may not end before it begins")
{
    JobBook job;
    job.add(u"DV1"_qs);
    ImportPlan plan = planDecisions(
        job.book, csvList("Mã;Loại;Số;Ngày;Từ năm;Đến năm\nDV1;Công nhận lại;9;01/02/2025;2020;2024\n"),
        UpdateExisting::No);
    applyImport(job.book, plan);
    const Decision decision = job.book.decisions.all().front();
    CHECK(decision.nameThen == u"Đơn vị DV1");
    CHECK(decision.year() == Year(2024)); // `Đến năm`, not the year of the date
    CHECK_FALSE(
        planDecisions(job.book,
                      csvList("Mã;Loại;Số;Ngày;Từ năm;Đến năm\nDV1;Công nhận lại;10;01/02/2025;2024;2020\n"),
                      UpdateExisting::No)
            .isAcceptable());
}

TEST_CASE("Decisions that do not fit the history are written, with a note at the cell of each")
{
    JobBook job;
    for (const char16_t *code : {u"DV01", u"DV02", u"DV03"})
        job.add(QString::fromUtf16(code));
    ImportPlan plan = planDecisions(
        job.book,
        sheetOf({{text(u"Mã"_qs), text(u"Loại"_qs), text(u"Số"_qs), text(u"Ngày"_qs), text(u"Từ năm"_qs),
                  text(u"Đến năm"_qs)},
                 {text(u"DV03"_qs), text(u"Công nhận lần đầu"_qs), text(u"1"_qs), text(u"20/12/2016"_qs),
                  text(u"2015"_qs), text(u"2016"_qs)},
                 {text(u"DV02"_qs), text(u"Công nhận lại"_qs), text(u"2"_qs), text(u"1/6/2990"_qs),
                  text(u"2986"_qs), text(u"2990"_qs)},
                 {text(u"DV01"_qs), text(u"Thu hồi"_qs), text(u"3"_qs), text(u"10/3/2021"_qs), {}, {}}}),
        UpdateExisting::No);
    REQUIRE(problemsOf(plan).isEmpty());
    const auto noteAt = [&](const QString &start) {
        return plan.notes.lines().filter(QRegularExpression(u'^' + QRegularExpression::escape(start)));
    };
    REQUIRE(plan.notes.size() == 5);
    CHECK(noteAt(u"diem.xlsx!Điểm!D3: “01/06/2990” is far in the future"_qs).size() == 1);
    CHECK(noteAt(u"diem.xlsx!Điểm!E2: DV03: The period 2015–2016"_qs).size() == 1);
    CHECK(noteAt(u"diem.xlsx!Điểm!D3: DV02: Decision 2 is dated 01/06/2990"_qs).size() == 1);
    CHECK(noteAt(u"diem.xlsx!Điểm!E3: DV02: The period 2986–2990"_qs).size() == 1);
    CHECK(noteAt(u"diem.xlsx!Điểm!B4: DV01: Revokes the title of a unit that was never"_qs).size() == 1);
    applyImport(job.book, plan);
    CHECK(job.book.decisions.all().size() == 3);
    CHECK(planDecisions(job.book, csvList("Mã;Loại;Số;Ngày\nDV01;Thu hồi;3;10/3/2021\n"), UpdateExisting::No)
              .notes.empty()); // it is there already
}

TEST_CASE("Many decisions of years that the book knows nothing of are one note, with the first places")
{
    JobBook job;
    QByteArray list = "Mã;Loại;Số;Ngày;Từ năm;Đến năm\n";
    for (int i = 1; i <= 12; ++i) {
        const QByteArray code = "DV" + QByteArray::number(i);
        job.add(QString::fromUtf8(code));
        list += code + ";Công nhận lần đầu;1;20/12/2016;2015;2016\n";
    }
    const ImportPlan plan = planDecisions(job.book, csvList(list), UpdateExisting::No);
    REQUIRE(plan.notes.size() == 1);
    CHECK(plan.notes.lines().front().startsWith(u"12 decisions"));
    CHECK(plan.notes.lines().front().contains(u"(list.csv:2, list.csv:3, list.csv:4, …)"));
    job.registerFor(job.book.units.findByCode(u"DV1"_qs)->id, {2015}); // now the book knows of that year
    CHECK(planDecisions(job.book, csvList(list), UpdateExisting::No).notes.size() == 12);
}

TEST_CASE("Dates are day first, of the calendar, or of the spreadsheet")
{
    JobBook job;
    job.add(u"DV1"_qs);
    const auto planDate = [&](Cell cell) {
        return planRegistrations(job.book,
                                 sheetOf({{text(u"Mã"_qs), text(u"Năm"_qs), text(u"Ngày đăng ký"_qs)},
                                          {text(u"DV1"_qs), Cell::fromNumber(2024), std::move(cell)}}),
                                 UpdateExisting::No);
    };
    for (const Cell &cell : {text(u"5/1/2024"_qs), text(u"05-01-2024"_qs), text(u"5.1.2024"_qs),
                             text(u"2024-01-05"_qs), text(u"5/1/24"_qs), text(u"05/01/2024 00:00:00"_qs),
                             text(u"ngày 05 tháng 01 năm 2024"_qs), Cell::fromDate(QDate(2024, 1, 5))}) {
        const ImportPlan plan = planDate(cell);
        REQUIRE(plan.changes.size() == 1);
        const RegistrationChange &change = std::get<Boxed<RegistrationChange>>(plan.changes[0]);
        CHECK(change.after.date == QDate(2024, 1, 5));
    }
    for (const Cell &cell : {text(u"13/13/2024"_qs), text(u"31/2/24"_qs), Cell::fromNumber(45296)})
        CHECK(problemsOf(planDate(cell)).value(0).startsWith(u"diem.xlsx!Điểm!C2: "));
}

TEST_CASE("Years of units that go by school years are read as offices write them, and of others not")
{
    JobBook job(newerRules());
    const UnitId school = job.add(u"DV1"_qs);
    job.add(u"DN1"_qs, UnitKind::Enterprise);
    const auto plan = [&](const QByteArray &rows) {
        return planRegistrations(job.book, csvList("Mã;Năm\n" + rows), UpdateExisting::No);
    };
    ImportPlan good = plan("DV1;2018-2019\nDV1;năm học 2019 – 2020\nDV1;2020\nDN1;2018\n");
    CHECK(problemsOf(good).isEmpty());
    applyImport(job.book, good);
    for (const int year : {2018, 2019, 2020})
        CHECK(job.book.registrations.find(school, Year(year)).has_value());
    CHECK(plan("DV1;2018-2020\n").problems.size() == 1);
    CHECK(problemsOf(plan("DN1;2019-2020\n")).value(0).contains(u"school year"));

    ImportPlan titles = planDecisions(
        job.book,
        csvList(
            "Mã;Loại;Số;Ngày;Từ năm;Đến năm\nDV1;Công nhận lần đầu;1/QĐ;20/08/2020;2018-2019;2019-2020\n"),
        UpdateExisting::No);
    REQUIRE(problemsOf(titles).isEmpty());
    applyImport(job.book, titles);
    CHECK(job.book.decisions.all().front().to == Year(2019));
}

TEST_CASE("Units: text that was broken on its way is refused with its cell")
{
    const JobBook job;
    for (const auto &[code, name, why] :
         {std::tuple{"A1", "Tr??ng Ti?u h?c", u"lost letters"},
          std::tuple{"A1", "Tr\uFFFDng", u"lost letters"},
          std::tuple{"A1", "TrÆ°á»ng Tiá»ƒu há»c", u"wrong encoding"},
          std::tuple{"A1", "XÃ£ A", u"wrong encoding"}, std::tuple{"1.23E+11", "Phòng A", u"cut short"},
          std::tuple{"1,23457E+14", "Phòng A", u"cut short"}, std::tuple{"A1", "#N/A", u"error #N/A"}}) {
        INFO(code << ' ' << name);
        const QByteArray list = QByteArray("Mã;Tên đơn vị;Loại hình\n") + code + ';' + name + ";Cơ quan\n";
        const QStringList problems = problemsOf(planUnits(job.book, csvList(list), UpdateExisting::No));
        REQUIRE(!problems.isEmpty());
        CHECK(problems.front().contains(QString::fromUtf16(why)));
    }
    const ImportPlan whole =
        planUnits(job.book, csvList("Mã;Tên đơn vị;Loại hình\nA1;Hội quán “ÂU CƠ”, XÃ «Đá Á»;Cơ quan\n"),
                  UpdateExisting::No);
    CHECK(problemsOf(whole).isEmpty());
}

TEST_CASE("Units: what spreadsheets put around a text to keep it a text is no part of it, and is told")
{
    const JobBook job;
    const ImportPlan plan =
        planUnits(job.book,
                  csvList("Mã;Tên đơn vị;Loại hình;Điện thoại\n"
                          "\"=\"\"01\"\"\";Phòng A;Cơ quan;\n'02;Phòng B;Cơ quan;'0912345678\n"),
                  UpdateExisting::No);
    REQUIRE(problemsOf(plan).isEmpty());
    REQUIRE(plan.changes.size() == 2);
    CHECK(plannedUnit(plan.changes[0]).code == u"01");
    CHECK(plannedUnit(plan.changes[1]).code == u"02");
    CHECK(plannedUnit(plan.changes[1]).phone == u"0912345678");
    CHECK(plan.notes.lines().filter(u"“'02” was read as “02”"_qs).size() == 1);
}

TEST_CASE("Units: a code that looks like another one is told, as it becomes a unit of its own")
{
    JobBook job;
    job.add(u"DV1"_qs);
    const ImportPlan plan = planUnits(
        job.book,
        csvList("Mã;Tên đơn vị;Loại hình\ndv 1;Sở A;Cơ quan\n"
                "N1;Sở B;Cơ quan\nn1;Sở C;Cơ quan\nN11;Sở D;Cơ quan\nМ1;Sở E;Cơ quan\nM1;Sở F;Cơ quan\n"),
        UpdateExisting::No);
    CHECK(problemsOf(plan).isEmpty());
    CHECK(plan.notes.lines().filter(u"looks like the code"_qs) ==
          QStringList{u"list.csv:2: “dv 1” looks like the code “DV1”, but becomes another unit"_qs,
                      u"list.csv:4: “n1” looks like the code “N1”, but becomes another unit"_qs,
                      u"list.csv:7: “M1” looks like the code “М1”, but becomes another unit"_qs});
}

TEST_CASE("A code that the book has in other letters is named where it is not found")
{
    JobBook job;
    job.add(u"DV1"_qs);
    const ImportPlan plan = planRegistrations(job.book, csvList("Mã;Năm\ndv 1;2024\n"), UpdateExisting::No);
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems.front().message.contains(u"there is “DV1”"));
}

TEST_CASE("Units: a number of people may be written with thousands, and a business is no public institution")
{
    const JobBook job;
    const ImportPlan plan = planUnits(job.book,
                                      csvList("Mã;Tên đơn vị;Loại hình;Số CBCCVC-NLĐ\nA1;Sở A;Cơ quan;1.200\n"
                                              "A2;Sở B;Đơn vị sản xuất kinh doanh;1.2\n"),
                                      UpdateExisting::No);
    CHECK(plannedUnit(plan.changes[0]).staff == 1200);
    const QStringList problems = problemsOf(plan);
    CHECK(problems.filter(u"is not a kind"_qs).size() == 1);
    CHECK(problems.filter(u"is not a whole number"_qs).size() == 1);
}

TEST_CASE(
    "Registrations: a year that nobody can mean is refused, one without the unit is told with the others")
{
    JobBook job;
    job.add(u"DV1"_qs, UnitKind::Agency, Year(2020), Year(2026));
    const auto plan = [&](const QByteArray &rows) {
        return planRegistrations(job.book, csvList("Mã;Năm\n" + rows), UpdateExisting::No);
    };
    for (const char *year : {"1950", "1989", "2101", "2205"})
        CHECK(problemsOf(plan("DV1;" + QByteArray(year) + '\n'))
                  .value(0)
                  .startsWith(u"list.csv:2: "_qs + QString::fromLatin1(year)));
    const ImportPlan outside = plan("DV1;2020\nDV1;2019\nDV1;2030\n");
    CHECK(problemsOf(outside) == QStringList());
    CHECK(outside.added == 3);
    REQUIRE(outside.notes.size() == 1);
    CHECK(outside.notes.lines()[0].startsWith(u"list.csv:3: 2 registration(s) are of years"));
    CHECK(outside.notes.lines()[0].endsWith(u"DV1 2019, DV1 2030"));
}

TEST_CASE("Registrations: who is said not to register is left out, and told")
{
    JobBook job;
    for (const char16_t *code : {u"DV1", u"DV2", u"DV3"})
        job.add(QString::fromUtf16(code));
    const auto plan = [&](const QByteArray &list) {
        return planRegistrations(job.book, csvList(list), UpdateExisting::No);
    };
    for (const char *header : {"Đăng ký", "Có đăng ký"}) {
        const ImportPlan made =
            plan(QByteArray("Mã;Năm;") + header + "\nDV1;2025;Có\nDV2;2025;Không\nDV3;2025;x\n");
        CHECK(problemsOf(made) == QStringList());
        CHECK(made.added == 2);
        CHECK(made.notes.lines().last() ==
              u"list.csv:3: “Không”: this row registers nothing and is left out");
    }
    CHECK(problemsOf(plan("Mã;Năm;Đăng ký\nDV1;2025;Có\nDV2;2025;chưa rõ\nDV3;2025;\n")) ==
          QStringList{u"list.csv:3: “chưa rõ” does not say whether the unit registers; write Có or Không"_qs,
                      u"list.csv:4: It is not said whether the unit registers; write Có or Không"_qs});
    CHECK(plan("Mã;Năm;Đăng ký\nDV1;2025;\nDV2;2025;\n").added ==
          2); // a column that nobody filled asks nothing
    // Over other columns it is no column.
    const ImportPlan over =
        planRegistrations(job.book,
                          sheetOf({{text(u"Mã"_qs), text(u"Đăng ký"_qs), Cell()},
                                   {Cell(), text(u"Năm"_qs), text(u"Ngày đăng ký"_qs)},
                                   {text(u"DV1"_qs), Cell::fromNumber(2025), text(u"5/1/2025"_qs)}},
                                  {{0, 0, 1, 0}, {0, 1, 0, 2}}),
                          UpdateExisting::No);
    CHECK(problemsOf(over) == QStringList());
    CHECK(over.added == 1);
}

TEST_CASE("Decisions: a period in one cell is as good as two years")
{
    JobBook job;
    job.add(u"DV1"_qs);
    const auto plan = [&](const QByteArray &columns, const QByteArray &cells) {
        return planDecisions(
            job.book,
            csvList("Mã;Loại;Số;Ngày;" + columns + "\nDV1;Công nhận lại;1;01/02/2025;" + cells + '\n'),
            UpdateExisting::No);
    };
    const auto yearsOf = [](const ImportPlan &made) {
        REQUIRE(problemsOf(made) == QStringList());
        const DecisionChange &change = std::get<Boxed<DecisionChange>>(made.changes.at(0));
        return std::pair(change.after.from, change.after.to);
    };
    const std::pair five{std::optional(Year(2020)), std::optional(Year(2024))};
    const std::pair one{std::optional(Year(2024)), std::optional(Year(2024))};
    for (const char *said :
         {"2020-2024", "2020 – 2024", "giai đoạn 2020-2024", "từ năm 2020 đến năm 2024", "2020 đến 2024"})
        CHECK(yearsOf(plan("Giai đoạn", said)) == five);
    for (const char *said : {"2024", "năm 2024", "Năm 2024"})
        CHECK(yearsOf(plan("Giai đoạn", said)) == one);
    CHECK(yearsOf(plan("Giai đoạn;Từ năm;Đến năm", "2020-2024;2020;2024")) == five);
    CHECK(yearsOf(plan("Giai đoạn;Đến năm", "2020-2024;2024")) == five);
    CHECK(problemsOf(plan("Giai đoạn;Từ năm;Đến năm", "2020-2024;2021;2024")).size() == 1);
    CHECK(problemsOf(plan("Giai đoạn", "5 năm")).value(0).startsWith(u"list.csv:2: “5 năm” is not a period"));
    CHECK(problemsOf(plan("Giai đoạn", "2024-2020")).size() == 1);
    // Over two columns it is no column.
    const ImportPlan over =
        planDecisions(job.book,
                      sheetOf({{text(u"Mã"_qs), text(u"Loại"_qs), text(u"Số"_qs), text(u"Ngày"_qs),
                                text(u"Giai đoạn"_qs), Cell()},
                               {Cell(), Cell(), Cell(), Cell(), text(u"Từ năm"_qs), text(u"Đến năm"_qs)},
                               {text(u"DV1"_qs), text(u"Công nhận lại"_qs), text(u"1"_qs),
                                text(u"1/2/2025"_qs), Cell::fromNumber(2020), Cell::fromNumber(2024)}},
                              {{0, 4, 0, 5}}),
                      UpdateExisting::No);
    CHECK(yearsOf(over) == five);
}

TEST_CASE("Decisions: a period of units that go by school years is one year, or nobody knows how many")
{
    JobBook job(newerRules());
    job.add(u"DV1"_qs);
    const auto plan = [&](const QByteArray &said) {
        return planDecisions(
            job.book, csvList("Mã;Loại;Số;Ngày;Giai đoạn\nDV1;Công nhận lại;1;01/02/2025;" + said + '\n'),
            UpdateExisting::No);
    };
    const ImportPlan one = plan("năm học 2018-2019");
    REQUIRE(problemsOf(one) == QStringList());
    const DecisionChange &change = std::get<Boxed<DecisionChange>>(one.changes.at(0));
    CHECK(change.after.from == Year(2018));
    CHECK(change.after.to == Year(2018));
    CHECK(problemsOf(plan("2018-2019")).size() == 1);
    CHECK(problemsOf(plan("2018-2023")).size() == 1);
}

TEST_CASE("Decisions: acts are read as offices write them, and what may be two is refused")
{
    const std::map<DecisionKind, QStringList> acts{
        {DecisionKind::First,
         {u"Công nhận lần đầu"_qs, u"Công nhận lần 1"_qs, u"CN lần đầu"_qs, u"Lần đầu"_qs,
          u"Công nhận mới"_qs, u"Công nhận lần thứ nhất"_qs, u"Quyết định công nhận lần đầu"_qs}},
        {DecisionKind::Renewal,
         {u"Công nhận lại"_qs, u"Tái công nhận"_qs, u"TÁI CÔNG NHẬN"_qs, u"CN lại"_qs,
          u"Công nhận lại (giữ vững)"_qs, u"Công nhận lại lần 2"_qs,
          u"Công nhận lại danh hiệu cơ quan đạt chuẩn văn hóa"_qs}},
        {DecisionKind::Revocation,
         {u"Thu hồi"_qs, u"Thu hồi danh hiệu"_qs, u"Thu hồi quyết định công nhận"_qs}},
        {DecisionKind::Refusal, {u"Không công nhận"_qs, u"Không công nhận lại"_qs}}};
    for (const auto &[kind, texts] : acts) {
        for (const QString &said : texts) {
            INFO(said.toStdString());
            CHECK(decisionKindFromVietnamese(said) == kind);
        }
    }
    for (const QString &said : {u"Công nhận"_qs, u"Gia hạn"_qs, u"Công nhận lần 2"_qs, u"Giữ vững"_qs, u""_qs,
                                u"Thu hồi và công nhận lại"_qs, u"Không thu hồi"_qs, u"Lại"_qs}) {
        INFO(said.toStdString());
        CHECK_FALSE(decisionKindFromVietnamese(said));
    }
    JobBook job;
    job.add(u"DV1"_qs);
    const auto plan = [&](const QByteArray &header, const QByteArray &kind) {
        return planDecisions(job.book, csvList("Mã;" + header + ";Số;Ngày\nDV1;" + kind + ";1;01/02/2025\n"),
                             UpdateExisting::No);
    };
    CHECK(plan("Loại quyết định", "Tái công nhận").added == 1);
    CHECK(plan("Hình thức", "CN lần đầu").added == 1);
    CHECK(problemsOf(plan("Loại", "")) == QStringList{u"list.csv:2: The kind of the decision is missing"_qs});
}

TEST_CASE("A cell that cannot be used is one problem, and an empty one is missing")
{
    JobBook job;
    const auto problems = [&](const Cell &code, const Cell &name, const Cell &kind) {
        return problemsOf(planUnits(job.book,
                                    sheetOf({{text(u"Mã"_qs), text(u"Tên đơn vị"_qs), text(u"Loại hình"_qs)},
                                             {text(u"DV0"_qs), text(u"Sở Nội vụ"_qs), text(u"Cơ quan"_qs)},
                                             {code, name, kind}}),
                                    UpdateExisting::No));
    };
    const Cell error = Cell::fromError(u"#N/A"_qs);
    CHECK(problems(error, text(u"Sở Y tế"_qs), text(u"Cơ quan"_qs)).size() == 1);
    CHECK(problems(text(u"DV1"_qs), error, text(u"Cơ quan"_qs)).size() == 1);
    CHECK(problems(text(u"DV1"_qs), text(u"Sở Y tế"_qs), error).size() == 1);
    CHECK(problems(text(u"DV1"_qs), text(u"Sở Y tế"_qs), {}) ==
          QStringList{u"diem.xlsx!Điểm!C3: The kind of the unit is missing"_qs});
    const QStringList day =
        problems(Cell::fromDate(QDate(1900, 5, 6)), text(u"Sở Y tế"_qs), text(u"Cơ quan"_qs));
    REQUIRE(day.size() == 1);
    CHECK(day[0].contains(u"06/05/1900"));
}

TEST_CASE("A telephone that is a number of nine digits is told, as its 0 may be lost")
{
    JobBook job;
    const auto notes = [&](const Cell &phone) {
        return planUnits(job.book,
                         sheetOf({{text(u"Mã"_qs), text(u"Tên đơn vị"_qs), text(u"Loại hình"_qs),
                                   text(u"Điện thoại"_qs)},
                                  {text(u"DV1"_qs), text(u"Sở Y tế"_qs), text(u"Cơ quan"_qs), phone}}),
                         UpdateExisting::No)
            .notes.lines()
            .filter(u"nine digits"_qs);
    };
    CHECK(notes(Cell::fromNumber(912'345'678)).value(0).startsWith(u"diem.xlsx!Điểm!D2: 912345678 "));
    CHECK(notes(text(u"912345678"_qs)).isEmpty());
    CHECK(notes(Cell::fromNumber(84'912'345'678)).isEmpty());
}
