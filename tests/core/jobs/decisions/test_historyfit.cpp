// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "jobs/decisions/historyfit.h"

using namespace sovang;
using namespace sovang::test;

namespace {

const QDate today(2026, 11, 28);

Decision act(UnitId unit, DecisionKind kind, QDate date, std::optional<Year> from = {},
             std::optional<Year> to = {})
{
    Decision decision;
    decision.unit = unit;
    decision.kind = kind;
    decision.number = u"9/QĐ"_qs;
    decision.date = date;
    decision.from = from;
    decision.to = to;
    return decision;
}

/// What is told of each of \a acts when they are entered together.
QStringList told(const JobBook &job, const std::vector<Decision> &acts)
{
    QStringList lines;
    for (const auto &misfits : misfitsOf(job.book, acts, today)) {
        QStringList messages;
        for (const Misfit &misfit : misfits)
            messages << misfit.message;
        lines << messages.join(u" | "_qs);
    }
    return lines;
}

} // namespace

TEST_CASE("A title whose period is covered by years that passed fits")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2023, 2024});
    CHECK(told(job, {act(unit, DecisionKind::First, {2025, 1, 20}, Year(2023), Year(2024))}) ==
          QStringList{QString()});
}

TEST_CASE("A period is told with the years in it that did not pass")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.registerFor(job.add(u"DV2"_qs), {2021});
    job.score(unit, {2023});
    job.score(unit, {2024}, badRow);
    const QString line =
        told(job, {act(unit, DecisionKind::First, {2025, 1, 20}, Year(2022), Year(2024))})[0];
    CHECK(line ==
          u"The period 2022–2024 is not covered by years that passed (2022 not in the book, 2024 failed)");
    const QString one = told(job, {act(unit, DecisionKind::First, {2025, 1, 20}, Year(2024), Year(2024))})[0];
    const QString two = told(job, {act(unit, DecisionKind::First, {2023, 1, 20}, Year(2021), Year(2021))})[0];
    CHECK(two.contains(u"(2021 not registered)"));
    CHECK(one.startsWith(u"The period 2024 is not covered"));
}

TEST_CASE("A day to come, and one before the last year of the period, are told")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2023, 2024});
    CHECK(told(job, {act(unit, DecisionKind::First, {2026, 11, 29}, Year(2023), Year(2024))})[0].contains(
        u"29/11/2026, which is still to come"));
    CHECK(told(job, {act(unit, DecisionKind::First, {2023, 12, 31}, Year(2023), Year(2024))})[0].contains(
        u"older than the last year"));
    CHECK(told(job, {act(unit, DecisionKind::First, today, Year(2023), Year(2024))})[0].isEmpty());
}

TEST_CASE(
    "A revocation or renewal of what was never recognised is told, and so is a second first recognition")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.registerFor(job.add(u"DV2"_qs), {2021});
    CHECK(told(job, {act(unit, DecisionKind::Revocation, {2021, 3, 10})})[0] ==
          u"Revokes the title of a unit that was never recognised");
    const QString renewal =
        told(job, {act(unit, DecisionKind::Renewal, {2021, 12, 10}, Year(2017), Year(2021))})[0];
    CHECK(renewal.contains(u"never recognised"));
    job.decide(unit, DecisionKind::First, 2016);
    CHECK(told(job, {act(unit, DecisionKind::Revocation, {2021, 3, 10})})[0].isEmpty());
    CHECK_FALSE(
        told(job, {act(unit, DecisionKind::Renewal, {2021, 12, 10}, Year(2017), Year(2021))})[0].contains(
            u"not in force"));
    CHECK(told(job, {act(unit, DecisionKind::First, {2021, 12, 10})})[0].contains(
        u"stands recognised already"));
    CHECK(told(job, {act(unit, DecisionKind::First, {2016, 12, 30})})[0].contains(u"title of 2016 already"));
}

TEST_CASE("Of a renewal before all that the book knows only the period is told")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    const QString line =
        told(job, {act(unit, DecisionKind::Renewal, {2021, 12, 10}, Year(2020), Year(2021))})[0];
    CHECK(line == u"The period 2020–2021 is not covered by years that passed (2020 not in the book, 2021 not "
                  u"in the book)");
}

TEST_CASE("Acts that come together stand beside one another in the order of their days")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    const QStringList lines =
        told(job, {act(unit, DecisionKind::Revocation, {2022, 3, 10}),
                   act(unit, DecisionKind::First, {2016, 12, 20}, Year(2015), Year(2016)),
                   act(unit, DecisionKind::Revocation, {2023, 3, 10})});
    CHECK(lines[0].isEmpty());
    CHECK(lines[1].contains(u"2015 not in the book, 2016 not in the book"));
    CHECK(lines[2].contains(u"standing: revoked"));
}

TEST_CASE("What the rules themselves propose fits, also over a year that they let rest")
{
    JobBook job(smallRules(R"("recognition": {"firstYears": 2, "renewalYears": 5, "counting": "restart",
        "onFail": "hold", "onExcluded": "reset", "onNotRegistered": "reset", "afterBreak": "renewal",
        "validityYears": null})"));
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2022, 2024});
    job.score(unit, {2023}, badRow);
    CHECK(told(job, {act(unit, DecisionKind::First, {2025, 1, 20}, Year(2022), Year(2024))})[0].isEmpty());
}

TEST_CASE("A decision of the year 2999 is told of at once")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2024});
    const QString line = told(job, {act(unit, DecisionKind::First, {2999, 1, 1}, Year(1900), Year(2999))})[0];
    CHECK(line.contains(u"still to come"));
    CHECK(line.contains(u"…"));
}
