// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobbook.h"

#include "domain/error.h"
#include "jobs/joining.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("Two entries of one unit become one with everything of both, and two again when undone")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    job.score(a, {2024});
    job.score(b, {2023});
    job.decide(b, DecisionKind::First, 2022);
    Unit second = *job.book.units().find(b);
    second.phone = u"0262 3 123 456"_qs;
    job.book.change(someNote, [&] {
        job.book.units().update(second);
        job.book.different().add(unitPair(a, b));
    });
    const auto units = job.book.units().all();
    const auto registrations = job.book.registrations().all();
    const auto decisions = job.book.decisions().all();

    const UnitJoin join = planJoin(job.book, a, b);
    job.book.change(someNote, [&] { applyJoin(job.book, join); });
    CHECK_FALSE(job.book.units().find(b));
    CHECK(job.book.units().find(a)->phone == second.phone);
    const UnitYear joined = job.evaluated(a, 2024);
    CHECK(joined.state.counted == std::vector{Year(2023), Year(2024)});
    CHECK(joined.decisions.size() == 1);

    job.book.change(someNote, [&] { revertJoin(job.book, join); });
    CHECK(job.book.units().all() == units);
    CHECK(job.book.registrations().all() == registrations);
    CHECK(job.book.decisions().all() == decisions);
    CHECK(job.evaluated(b, 2023).outcome.kind == OutcomeKind::Passed);
    CHECK(job.book.different().all() == std::set{unitPair(a, b)});
}

TEST_CASE("Entries that both have scores in one year are not made one")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    job.score(a, {2024});
    job.registerFor(b, {2024});
    CHECK_THROWS_AS(planJoin(job.book, a, b), Error);
}
