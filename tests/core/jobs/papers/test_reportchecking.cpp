// SPDX-License-Identifier: GPL-3.0-or-later
// Each cross-check of the report, tripped by a book.
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/papers/reportchecking.h"
#include "jobs/papers/yearpapers.h"
#include "jobs/year/evaluation.h"

using namespace sovang;
using namespace sovang::test;

namespace {

/// The checks that a report of 2024 would be stopped by.
QStringList openChecks(const JobBook &job)
{
    QStringList codes;
    for (const ReportFinding &finding : checkReport(job.book, Year(2024)).open())
        codes << toCode(finding.check) + u' ' + finding.subject;
    return codes;
}

void decideOn(JobBook &job, UnitId unit, int from, int to, QDate date = QDate(2024, 12, 20))
{
    Decision decision;
    decision.unit = unit;
    decision.kind = DecisionKind::First;
    decision.number = u"1/QĐ"_qs;
    decision.date = date;
    decision.from = Year(from);
    decision.to = Year(to);
    job.book.change(someNote, [&] { job.book.decisions.add(decision); });
}

} // namespace

TEST_CASE("A sound book has a report")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2023, 2024});
    decideOn(job, unit, 2023, 2024);
    CHECK(openChecks(job).isEmpty());
    CHECK_FALSE(plainText(makeYearReport(job.book, Year(2024))).contains(u"CHƯA KHỚP"));
}

TEST_CASE("A title for a unit that did not register stops the report")
{
    JobBook job;
    job.score(job.add(u"DV1"_qs), {2024});
    decideOn(job, job.add(u"DV2"_qs), 2024, 2024);
    CHECK(openChecks(job) == QStringList{u"recognisedNotRegistered DV2"_qs, u"periodNotPassed DV2"_qs});
    CHECK_THROWS_AS(makeYearReport(job.book, Year(2024)), Error);
}

TEST_CASE("A title for years of which one was failed stops the report")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2023}, badRow);
    job.score(unit, {2024});
    decideOn(job, unit, 2023, 2024);
    CHECK(openChecks(job) == QStringList{u"periodNotPassed DV1"_qs});
}

TEST_CASE("Two decisions on one unit in a year, and one number with two days, stop the report")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2023, 2024});
    decideOn(job, unit, 2023, 2024);
    decideOn(job, unit, 2023, 2024, QDate(2024, 12, 21));
    CHECK(openChecks(job) == QStringList{u"countedTwice DV1"_qs, u"numberWithTwoDates 1/QĐ"_qs});
}

TEST_CASE("A unit that is in the book twice stops the report until it is said that these are two")
{
    JobBook job;
    const UnitId one = job.add(u"DV1"_qs);
    const UnitId two = job.add(u"DV2"_qs);
    job.registerFor(one, {2024});
    job.registerFor(two, {2024});
    Unit twin = *job.book.units.find(two);
    twin.name = job.book.units.find(one)->name;
    job.book.change(someNote, [&] { job.book.units.update(twin); });
    CHECK(openChecks(job) == QStringList{u"countedTwice DV1, DV2"_qs});
    job.book.change(someNote, [&] { job.book.different.add(unitPair(one, two)); });
    CHECK(openChecks(job).isEmpty());
}

TEST_CASE("A certificate whose decision was taken away stops the report")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2023, 2024});
    CertificateEntry entry;
    entry.year = Year(2024);
    entry.number = 1;
    entry.decision = 99;
    entry.claim = {u"01/2024"_qs, u"DV1"_qs, u"Cơ quan"_qs, u"2023-2024"_qs, u"1/QĐ"_qs, QDate(2024, 12, 20)};
    entry.givenOn = QDate(2024, 12, 21);
    job.book.change(someNote, [&] { job.book.certificates.add(entry); });
    CHECK(openChecks(job) == QStringList{u"certificateNoDecision 01/2024"_qs});
}

TEST_CASE(
    "A check that was waived with a reason lets the report go, which tells of it, and holds again without")
{
    JobBook job;
    job.score(job.add(u"DV1"_qs), {2024});
    decideOn(job, job.add(u"DV2"_qs), 2024, 2024);
    waiveReportCheck(job.book, Year(2024), ReportCheck::RecognisedNotRegistered,
                     u" Đăng ký bằng văn bản "_qs);
    CHECK(openChecks(job) == QStringList{u"periodNotPassed DV2"_qs});
    waiveReportCheck(job.book, Year(2024), ReportCheck::PeriodNotPassed, u"Điểm ở sổ cũ"_qs);
    const QString text = plainText(makeYearReport(job.book, Year(2024)));
    CHECK(text.contains(u"NHỮNG ĐIỂM CHƯA KHỚP"));
    CHECK(text.contains(u"Có quyết định công nhận nhưng không đăng ký trong năm\tDV2\tĐăng ký bằng văn bản"));
    CHECK(job.book.log.entries(LogStore::Order::NewestFirst).front().note.action == u"report.waive");
    CHECK(reportWaivers(job.book, Year(2023)).empty());

    waiveReportCheck(job.book, Year(2024), ReportCheck::PeriodNotPassed, {});
    CHECK(openChecks(job) == QStringList{u"periodNotPassed DV2"_qs});
}

TEST_CASE("A screen that has the units already gets the figures of the report")
{
    JobBook job;
    job.score(job.add(u"DV1"_qs), {2023, 2024});
    job.score(job.add(u"DV2"_qs), {2024}, badRow);
    job.registerFor(job.add(u"DV3"_qs), {2024});
    YearFigures report = reportYear(job.book, Year(2024)).figures;
    const YearFigures screen =
        reportYearOf(job.book, Year(2024), evaluateYear(job.book, {Year(2024)})).figures;
    report.yearBefore = screen.yearBefore; // which only the report compares with
    report.totalBefore = screen.totalBefore;
    report.recognisedBefore = screen.recognisedBefore;
    CHECK(screen == report);
}

TEST_CASE("A year before a takeover counts for the unit that was there in it, as the report of that year did")
{
    JobBook job;
    const UnitId heir = job.add(u"DV1"_qs);
    job.score(heir, {2022, 2023, 2024});
    const UnitId joined = job.add(u"DV2"_qs);
    job.score(joined, {2022, 2023}, badRow);
    job.book.change(someNote, [&] {
        job.book.lineage.add({0, LineageKind::Merge, Year(2024), heir, joined, {}});
    });
    const auto series = reportYear(job.book, Year(2024)).figures.series;
    REQUIRE(series.size() == 3);
    for (const YearOutcomes &year : series) {
        INFO(year.year.value());
        CHECK(year.counts == reportYear(job.book, year.year).figures.total);
    }
    CHECK(series[0].counts.passed == 1);
    CHECK(series[0].counts.failed == 1);
}
