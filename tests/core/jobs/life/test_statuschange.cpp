// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "jobs/life/statuschange.h"

using namespace sovang;
using namespace sovang::test;

namespace {

/// 17 points: passes with 15, fails with the 18 of class A.
const QByteArray middleRow = "5;có;đạt;1;75/100";

QString changed(const JobBook &job, const Unit &unit)
{
    return changedYearsText(yearsChangedBy(job.book, {unit}));
}

void update(JobBook &job, const Unit &unit)
{
    job.book.change(someNote, [&] { job.book.units.update(unit); });
}

} // namespace

TEST_CASE("A class that changes outcomes is told with its years, one that changes none is not")
{
    JobBook job;
    const UnitId id = job.add(u"DV1"_qs);
    job.score(id, {2022, 2024}, middleRow);
    job.score(id, {2023});
    Unit unit = *job.book.units.find(id);
    CHECK(changed(job, unit).isEmpty());
    setClass(unit, u"B"_qs, {});
    CHECK(changed(job, unit).isEmpty());
    setClass(unit, u"A"_qs, {});
    // In 2023 the outcome is the same, but the title for 2022-2023 is no longer due.
    CHECK(changed(job, unit) == u"2022: DV1; 2023: DV1; 2024: DV1");

    Unit since = *job.book.units.find(id);
    setClass(since, u"A"_qs, StatusYears::since(Year(2024)));
    CHECK(changed(job, since) == u"2024: DV1");
    Unit later = *job.book.units.find(id);
    setClass(later, u"A"_qs, StatusYears::since(Year(2025)));
    CHECK(changed(job, later).isEmpty());
}

TEST_CASE("Each year is worked out with the kind and the class that held in it")
{
    JobBook job;
    job.publish(smallRules()
                    .replace(R"("nho")", R"("khac")")
                    .replace(R"("agency", "institution")", R"("enterprise")"));
    const UnitId id = job.add(u"DV1"_qs);
    Unit unit = *job.book.units.find(id);
    unit.unitClass = u"A"_qs;
    setClass(unit, {}, StatusYears::since(Year(2023)));
    setKind(unit, UnitKind::Enterprise, StatusYears::since(Year(2024)));
    update(job, unit);
    job.score(id, {2022, 2023, 2024}, middleRow);

    CHECK(job.evaluated(id, 2022).outcome.kind == OutcomeKind::Failed);
    CHECK(job.evaluated(id, 2023).outcome.kind == OutcomeKind::Passed);
    CHECK(job.evaluated(id, 2023).rules->id == u"nho");
    CHECK(job.evaluated(id, 2023).unit.kind == UnitKind::Agency);
    const UnitYear last = job.evaluated(id, 2024);
    CHECK(last.outcome.kind == OutcomeKind::Passed);
    CHECK(last.rules->id == u"khac");
    CHECK(last.unit.kind == UnitKind::Enterprise);
    CHECK(last.state.counted == std::vector{Year(2023), Year(2024)});
    for (const int year : {2022, 2023, 2024}) {
        const UnitYear all = evaluateYear(job.book, {Year(year)}).front();
        CHECK(all.unit == job.evaluated(id, year).unit);
        CHECK(all.outcome == job.evaluated(id, year).outcome);
    }
    CHECK(job.book.registrations.countByKind(Year(2023)).front().kind == UnitKind::Agency);
    CHECK(job.book.registrations.countByKind(Year(2024)).front().kind == UnitKind::Enterprise);
}

TEST_CASE("A kind without a rule set makes finished years unfinished: it is told")
{
    JobBook job;
    const UnitId id = job.add(u"DV1"_qs);
    job.score(id, {2023});
    job.registerFor(id, {2024}); // not finished: nothing to change
    Unit unit = *job.book.units.find(id);
    setKind(unit, UnitKind::Enterprise, {});
    CHECK(changed(job, unit).startsWith(u"2023: DV1"));
    Unit since = *job.book.units.find(id);
    setKind(since, UnitKind::Enterprise, StatusYears::since(Year(2024)));
    CHECK(changed(job, since).isEmpty());
}

TEST_CASE("The kind under which a title was given is not changed in silence, though the outcome is the same")
{
    JobBook job;
    const UnitId id = job.add(u"DV1"_qs);
    job.score(id, {2023, 2024});
    Unit unit = *job.book.units.find(id);
    setKind(unit, UnitKind::Institution, {});
    CHECK(changed(job, unit).isEmpty());
    job.decide(id, DecisionKind::First, 2024);
    CHECK(changed(job, unit) == u"2024: DV1");
}

TEST_CASE("What is typed over a unit holds in the years that were asked for")
{
    Unit before = unitNamed(u"DV1"_qs, u"Sở Y tế"_qs);
    before.unitClass = u"A"_qs;
    Unit typed = before;
    typed.name = u"Sở Y tế tỉnh"_qs;
    typed.unitClass = u"B"_qs;
    const Unit since = withStatusIn(before, typed, StatusYears::since(Year(2024)));
    CHECK(since.name == typed.name);
    CHECK(since.classIn(Year(2023)) == u"A");
    CHECK(since.classIn(Year(2024)) == u"B");
    CHECK(statusChangeText(before, since) == u"class “A” → “B”, from 2024 on");
    CHECK(statusChangeText(before, withStatusIn(before, typed, StatusYears::all())) ==
          u"class “A” → “B”, in all years");
    CHECK(statusChangeText(before, before).isEmpty());
}
