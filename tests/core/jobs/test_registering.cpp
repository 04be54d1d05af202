// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobbook.h"

#include "domain/error.h"
#include "jobs/registering.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("Registering counts who is new, and writes one log line or none")
{
    JobBook job;
    const UnitId first = job.add(u"DV1"_qs);
    job.add(u"DV2"_qs);
    job.registerFor(first, {2024});
    const qint64 lines = job.book.log().count();
    CHECK(registerUnits(job.book, Year(2024), unitsOfYear(job.book, Year(2024))) == 1);
    CHECK(job.book.log().count() == lines + 1);
    CHECK(registerUnits(job.book, Year(2024), unitsOfYear(job.book, Year(2024))) == 0);
    CHECK(job.book.log().count() == lines + 1);
    CHECK(job.book.registrations().ofYear(Year(2024)).size() == 2);
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
    CHECK(job.book.registrations().all().empty());
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
