// SPDX-License-Identifier: GPL-3.0-or-later
// Names beside codes: whose row it is, the code says, and the name may show that it is somebody else's.
#include "catch.h"

#include "jobs/jobbook.h"

using namespace sovang;
using namespace sovang::test;

namespace {

UnitId addNamed(JobBook &job, const QString &code, const QString &name)
{
    Unit unit = unitNamed(code, name);
    job.book.change(someNote, [&] { unit.id = job.book.units.add(unit); });
    return unit.id;
}

void addOffices(JobBook &job)
{
    addNamed(job, u"DV1"_qs, u"Trường Mầm non Hoa Mai"_qs);
    addNamed(job, u"DV2"_qs, u"Ủy ban nhân dân xã Tân Bình"_qs);
    addNamed(job, u"DV3"_qs, u"Công ty May 10"_qs);
    addNamed(job, u"DV4"_qs, u"Chi cục Thuế"_qs);
}

QStringList namesIn(const ImportPlan &plan)
{
    return plan.notes.lines().filter(u"in the book, and"_qs);
}

} // namespace

TEST_CASE("A name that is not that of the unit with the code is told, in lists of scores, registrations and "
          "decisions too")
{
    JobBook job;
    addOffices(job);
    const QString said = u":2: DV1 is “Trường Mầm non Hoa Mai” in the book, and “Công ty May 10” here"_qs;
    CHECK(namesIn(job.plan("Mã;Tên đơn vị;1.1\nDV1;Công ty May 10;5\n")) ==
          QStringList{u"diem.csv"_qs + said});
    CHECK(namesIn(job.plan("Mã;Đơn vị;1.1\nDV1;Công ty May 10;5\n")) == QStringList{u"diem.csv"_qs + said});
    CHECK(namesIn(job.plan("Mã;Tên cơ quan, đơn vị;1.1\nDV1;Công ty May 10;5\n")) ==
          QStringList{u"diem.csv"_qs + said});
    const ImportPlan registrations =
        planRegistrations(job.book, csvList("Mã;Tên cơ quan, đơn vị;Năm\nDV1;Công ty May 10;2025\n"), {});
    CHECK(namesIn(registrations) == QStringList{u"list.csv"_qs + said});
    CHECK(registrations.added == 1);
    const ImportPlan decisions = planDecisions(
        job.book,
        csvList("Mã;Tên đơn vị;Loại;Số;Ngày\nDV1;Công ty May 10;Công nhận lần đầu;1/QĐ;20/12/2024\n"), {});
    CHECK(namesIn(decisions) == QStringList{u"list.csv"_qs + said});
    CHECK(decisions.added == 1);
}

TEST_CASE("A name in other letters, a former one and a code beside the code are those of the unit")
{
    JobBook job;
    addOffices(job);
    const UnitId unit = job.book.units.findByCode(u"DV1"_qs)->id;
    LineageEvent event;
    event.year = Year(2022);
    event.successor = unit;
    event.nameBefore = u"Trường Mẫu giáo Hoa Mai"_qs;
    event.predecessors = {unit};
    job.book.change(someNote, [&] { job.book.lineage.add(event); });
    for (const char *name :
         {"TRƯỜNG  MẦM NON HOA MAI", "truong mam non hoa mai", "Trường Mẫu giáo Hoa Mai", "DV1", ""})
        CHECK(namesIn(job.plan(QByteArray("Mã;Tên đơn vị;1.1\nDV1;") + name + ";5\n")) == QStringList());
}

TEST_CASE(
    "Where most names are those of others, one column was sorted alone: a problem, and nothing is written")
{
    JobBook job;
    addOffices(job);
    const QByteArray head = "Mã;Tên đơn vị;1.1\n";
    const ImportPlan sorted = job.plan(head + "DV1;Chi cục Thuế;5\nDV2;Công ty May 10;4\n"
                                              "DV3;Trường Mầm non Hoa Mai;3\nDV4;Chi cục Thuế;2\n");
    REQUIRE(problemsOf(sorted).size() == 1);
    CHECK(problemsOf(sorted)[0].startsWith(u"diem.csv:2: In 3 of 4 rows the name is not that of the unit"));
    CHECK(namesIn(sorted).size() == 3);
    const QByteArray list = "Mã;Tên đơn vị;Năm\nDV1;Chi cục Thuế;2025\nDV2;Công ty May 10;2025\n"
                            "DV3;Trường Mầm non Hoa Mai;2025\n";
    CHECK(problemsOf(planRegistrations(job.book, csvList(list), {})).size() == 1);
    const QByteArray acts =
        "Mã;Tên đơn vị;Loại;Số;Ngày\nDV1;Chi cục Thuế;Thu hồi;1;1/2/2025\n"
        "DV2;Công ty May 10;Thu hồi;1;1/2/2025\nDV3;Trường Mầm non Hoa Mai;Thu hồi;1;1/2/2025\n";
    CHECK(problemsOf(planDecisions(job.book, csvList(acts), {})).size() == 1);
    // Two of two, and half of four, may be meant so.
    CHECK(job.plan(head + "DV1;Công ty May 10;5\nDV3;Trường Mầm non Hoa Mai;4\n").isAcceptable());
    CHECK(job.plan(head + "DV1;Công ty May 10;5\nDV3;Trường Mầm non Hoa Mai;4\nDV2;;3\nDV4;Chi cục Thuế;2\n"
                          "DV4x;;\n")
              .problems.size() == 2); // of three that have a name; and the unknown code
    CHECK(job.plan(head + "DV1;Công ty May 10;5\nDV3;Trường Mầm non Hoa Mai;4\nDV4;Chi cục Thuế;2\n"
                          "DV2;UBND xã Tân Bình;3\n")
              .isAcceptable());
}

TEST_CASE("Names that are written shorter are told row by row, and are no sign of a column sorted alone")
{
    JobBook job;
    addOffices(job);
    const ImportPlan plan =
        job.plan("Mã;Tên đơn vị;1.1\nDV1;MN Hoa Mai;5\nDV2;UBND xã Tân Bình;4\nDV3;May 10;3\n");
    CHECK(problemsOf(plan) == QStringList());
    CHECK(namesIn(plan).size() == 3);
}

TEST_CASE("A column of names that is mapped to nothing is not compared")
{
    JobBook job;
    addOffices(job);
    ImportOptions options;
    options.choice.mapped = {{u"Đơn vị"_qs, {}}};
    const ImportPlan plan =
        planRegistrations(job.book, csvList("Mã;Đơn vị;Năm\nDV1;Công ty May 10;2025\n"), options);
    CHECK(plan.notes.lines() == QStringList{u"list.csv:1: The column “Đơn vị” is not read"_qs});
}

TEST_CASE("Where the names of units stand, no row is a record because of them")
{
    JobBook job;
    addOffices(job);
    const ImportPlan plan = planRegistrations(
        job.book,
        csvList("Mã;Tên đơn vị;Năm\nDV1;Trường Mầm non Hoa Mai;2025\n;Khối cơ quan;\n;Trong đó;\n"
                "DV4;Chi cục Thuế;2025\n"),
        {});
    CHECK(problemsOf(plan) == QStringList());
    CHECK(plan.added == 2);
    CHECK(plan.notes.size() == 2);
}
