// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/year/registering.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("Registering counts who is new, and writes one log line or none")
{
    JobBook job;
    const UnitId first = job.add(u"DV1"_qs);
    job.add(u"DV2"_qs);
    job.registerFor(first, {2024});
    const qint64 lines = job.book.log.count();
    CHECK(registerUnits(job.book, Year(2024), unitsOfYear(job.book, Year(2024))) == 1);
    CHECK(job.book.log.count() == lines + 1);
    CHECK(registerUnits(job.book, Year(2024), unitsOfYear(job.book, Year(2024))) == 0);
    CHECK(job.book.log.count() == lines + 1);
    CHECK(job.book.registrations.ofYear(Year(2024)).size() == 2);
}

TEST_CASE("A unit that is named twice is registered once")
{
    JobBook job;
    job.add(u"DV1"_qs);
    CHECK(registerUnits(job.book, Year(2024), unitsWithCodes(job.book, {u"DV1"_qs, u"DV1"_qs})) == 1);
}

TEST_CASE("Units that do not exist in a year are not among all, and cannot be registered by name")
{
    JobBook job;
    job.add(u"DV1"_qs);
    job.add(u"CU"_qs, UnitKind::Agency, {}, Year(2024));
    CHECK(unitsOfYear(job.book, Year(2023)).size() == 2);
    CHECK(unitsOfYear(job.book, Year(2024)).size() == 1);
    CHECK_THROWS_AS(registerUnits(job.book, Year(2024), unitsWithCodes(job.book, {u"DV1"_qs, u"CU"_qs})),
                    Error);
    CHECK(job.book.registrations.all().empty());
}

TEST_CASE("Every code that the book lacks is named at once")
{
    JobBook job;
    job.add(u"DV1"_qs);
    try {
        unitsWithCodes(job.book, {u"DV8"_qs, u"DV1"_qs, u"DV9"_qs});
        FAIL("not refused");
    } catch (const Error &error) {
        CHECK(error.message().contains(u"“DV8”, “DV9”"));
    }
}

TEST_CASE("Last year's list leaves out who is registered already, and says who is not proposed and why")
{
    JobBook job;
    const UnitId kept = job.add(u"A"_qs);
    const UnitId ended = job.add(u"B"_qs, UnitKind::Agency, {}, Year(2025));
    const UnitId excluded = job.add(u"C"_qs);
    const UnitId there = job.add(u"D"_qs);
    job.add(u"E"_qs);
    for (const UnitId unit : {kept, ended, excluded, there})
        job.registerFor(unit, {2024});
    job.registerFor(there, {2025});
    job.book.change(someNote, [&] { job.book.exclusions.put({excluded, Year(2025), u"thanh tra"_qs}); });

    const auto list = lastYearsList(job.book, evaluateYear(job.book, {Year(2025)}));
    REQUIRE(list.size() == 3);
    CHECK((list[0].unit == kept && list[0].whyNot.isEmpty() && list[0].aim == Aim::First));
    CHECK(list[1].whyNot == u"ended in 2025");
    CHECK(list[2].whyNot.contains(u"thanh tra"));
}

TEST_CASE("What a registration aims at is kept, and an import without that column leaves it alone")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    const auto import = [&](const QByteArray &csv) {
        ImportPlan plan = planRegistrations(job.book, readCsv(csv, u"dk.csv"_qs), UpdateExisting::Yes);
        if (plan.isAcceptable())
            applyImport(job.book, plan);
        return problemsOf(plan);
    };
    CHECK(import("Mã;Năm;Mục đích đăng ký\nDV1;2025;Công nhận lại\n").isEmpty());
    CHECK(job.book.registrations.find(unit, Year(2025))->aim == Aim::Renewal);
    CHECK(import("Mã;Năm;Ghi chú\nDV1;2025;sớm\n").isEmpty());
    CHECK(job.book.registrations.find(unit, Year(2025))->aim == Aim::Renewal);
    CHECK(import("Mã;Năm;Mục đích đăng ký\nDV1;2025;hạng nhất\n").value(0).contains(u"hạng nhất"));
}
