// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/safety/sealing.h"
#include "jobs/setup/practice.h"
#include "jobs/year/outcomelist.h"
#include "jobs/year/sealedoutcomes.h"

#include <QTemporaryDir>

using namespace sovang;
using namespace sovang::test;

namespace {

void inherit(JobBook &job, UnitId successor, std::optional<UnitId> predecessor, int year)
{
    job.book.change(someNote, [&] {
        job.book.lineage.add({0, LineageKind::Merge, Year(year), successor, predecessor, {}});
    });
}

std::vector<Year> counted(std::initializer_list<int> years)
{
    std::vector<Year> result;
    for (const int year : years)
        result.emplace_back(year);
    return result;
}

} // namespace

TEST_CASE("A successor goes on from its predecessor's state at the end of the year before")
{
    JobBook job;
    const UnitId old = job.add(u"CU"_qs);
    const UnitId next = job.add(u"MOI"_qs);
    job.score(old, {2020, 2021});
    job.decide(old, DecisionKind::First, 2021);
    job.score(old, {2022, 2023});
    job.score(next, {2024});
    inherit(job, next, old, 2024);
    const UnitYear year = job.evaluated(next, 2024);
    CHECK(year.state.standing == Standing::Recognised);
    CHECK(year.state.counted == counted({2022, 2023, 2024}));
    // What the predecessor does from that year on is its own.
    job.decide(old, DecisionKind::Revocation, 2024);
    CHECK(job.evaluated(next, 2024).state.standing == Standing::Recognised);
    CHECK(job.evaluated(old, 2024).state.standing == Standing::Revoked);
}

TEST_CASE("Without a ruling for a predecessor a new unit starts from nothing")
{
    JobBook job;
    const UnitId old = job.add(u"CU"_qs);
    const UnitId next = job.add(u"MOI"_qs);
    job.score(old, {2022, 2023});
    job.score(next, {2024});
    inherit(job, next, std::nullopt, 2024);
    CHECK(job.evaluated(next, 2024).state.counted == counted({2024}));
}

TEST_CASE("A title goes down a line of successors")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    const UnitId c = job.add(u"C"_qs);
    job.score(a, {2020});
    job.score(b, {2021});
    job.score(c, {2022});
    inherit(job, b, a, 2021);
    inherit(job, c, b, 2022);
    CHECK(job.evaluated(c, 2022).state.counted == counted({2020, 2021, 2022}));
    CHECK(job.evaluated(c, 2022).proposal == Proposal{DecisionKind::First, Year(2020), Year(2022)});
    CHECK(job.evaluated(a, 2022).state.counted.empty()); // not registered since
}

TEST_CASE("Two units that inherit from each other again and again are still worked out, and quickly")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    job.registerFor(a, {1980});
    for (int year = 1981; year < 2025; ++year) {
        inherit(job, a, b, year);
        inherit(job, b, a, year);
    }
    CHECK(evaluateYear(job.book, {Year(2025)}).size() == 2);
}

TEST_CASE("Years before a unit was founded and from its end on count as not registered")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs, UnitKind::Agency, Year(2021), Year(2023));
    job.score(unit, {2020, 2021, 2022, 2023});
    CHECK(job.evaluated(unit, 2020).outcome.kind == OutcomeKind::NotRegistered);
    CHECK_FALSE(job.evaluated(unit, 2020).registered);
    CHECK(job.evaluated(unit, 2021).outcome.kind == OutcomeKind::Passed);
    CHECK(job.evaluated(unit, 2022).state.counted == counted({2021, 2022}));
    CHECK(job.evaluated(unit, 2023).outcome.kind == OutcomeKind::NotRegistered);
    CHECK(job.evaluated(unit, 2023).state.counted.empty());
}

TEST_CASE("An exclusion by hand comes before every score, in its year only")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2022, 2023, 2024});
    job.book.change(someNote, [&] { job.book.exclusions.put({unit, Year(2023), u"hồ sơ giả"_qs}); });
    CHECK(job.evaluated(unit, 2023).outcome.kind == OutcomeKind::Excluded);
    CHECK(job.evaluated(unit, 2024).state.counted == counted({2024}));
}

TEST_CASE("A gap between registrations breaks the run, and each round has its own results")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2021, 2023});
    CHECK(job.evaluated(unit, 2022).outcome.kind == OutcomeKind::NotRegistered);
    CHECK(job.evaluated(unit, 2023).state.counted == counted({2023}));
    CHECK(evaluateUnit(job.book, unit, {Year(2023), Round::Self}).outcome.kind == OutcomeKind::Pending);
}

TEST_CASE("Units come by code as text, and the year of a unit ends where it is asked for")
{
    JobBook job;
    for (const QString &code : {u"DV10"_qs, u"DV2"_qs, u"đv1"_qs, u"A"_qs})
        job.add(code);
    QStringList codes;
    for (const UnitYear &unit : evaluateYear(job.book, {Year(2024)}))
        codes << unit.unit.code;
    CHECK(codes == QStringList{u"A"_qs, u"DV10"_qs, u"DV2"_qs, u"đv1"_qs});

    const UnitId unit = job.add(u"Z"_qs);
    job.score(unit, {2022, 2023});
    job.decide(unit, DecisionKind::First, 2023);
    CHECK(job.evaluated(unit, 2022).decisions.empty());
    CHECK(job.evaluated(unit, 2022).state.standing == Standing::Never);
}

TEST_CASE("A unit that is not in the book is refused")
{
    const JobBook job;
    CHECK_THROWS_AS(job.evaluated(UnitId(99), 2024), Error);
}

TEST_CASE("One unit alone is worked out as among all others, in every year of a practice book")
{
    const QTemporaryDir folder;
    const Book book = Book::open(makePracticeProvince(folder.path(), {25, 5, 3}), OpenMode::ReadOnly);
    for (int value = 2020; value <= 2026; ++value) {
        for (const auto assume : {AssumeDecisions::No, AssumeDecisions::Yes}) {
            const EvaluationRequest request{Year(value), Round::Final, assume};
            for (const UnitYear &all : evaluateYear(book, request)) {
                const UnitYear one = evaluateUnit(book, all.unit.id, request);
                INFO(value << ' ' << all.unit.code.toStdString());
                CHECK(one.unit == all.unit);
                CHECK(one.registered == all.registered);
                CHECK(one.outcome.kind == all.outcome.kind);
                CHECK(one.outcome.total == all.outcome.total);
                CHECK(one.outcome.criteria == all.outcome.criteria);
                CHECK(one.allReasons() == all.allReasons());
                CHECK(one.state == all.state);
                CHECK(one.proposal == all.proposal);
                CHECK(one.decisions == all.decisions);
                CHECK(one.history.size() == all.history.size());
            }
        }
    }
}

TEST_CASE("A book large enough to be read in two threads gives what each unit alone gives")
{
    const QTemporaryDir folder;
    const Book book = Book::open(makePracticeProvince(folder.path(), {1100, 3, 5}));
    const EvaluationRequest request{PracticeProvince::lastYear};
    const std::vector<UnitYear> units = evaluateYear(book, request);
    REQUIRE(units.size() == 1100);
    for (const UnitYear &all : units) {
        const UnitYear one = evaluateUnit(book, all.unit.id, request);
        INFO(all.unit.code.toStdString());
        CHECK(one.unit == all.unit);
        CHECK(one.outcome.total == all.outcome.total);
        CHECK(one.allReasons() == all.allReasons());
        CHECK(one.state == all.state);
        CHECK(one.proposal == all.proposal);
    }
}

TEST_CASE("A seal that somebody filled with brackets is damaged, however many they are")
{
    const BookFolder folder;
    {
        Book::create(folder.path());
    }
    const QByteArray outcomes = "{\"x\":" + QByteArray(400'000, '[');
    tamper(folder.path(), "INSERT INTO seal (year, number, closed_at, closed_by, outcomes, hash, differences)"
                          " VALUES (2020, 1, '2021-01-01T00:00:00Z', 'a@b', '" +
                              outcomes + "', '" + QByteArray(64, '0') + "', '')");
    const Book book = Book::open(folder.path());
    CHECK_THROWS_AS(forSealedOutcomes(book, Year(2021), [](Year, UnitId, OutcomeKind) {}), Error);
}

TEST_CASE(
    "Sealed years are read from their seals, and every later year comes out as when they are worked out")
{
    const BookFolder folder;
    Book book = Book::open(makePracticeProvince(folder.path(), {40, 8, 7}));
    int sealed = 0;
    for (Year year = PracticeProvince::lastYear - 7; year < PracticeProvince::lastYear; ++year) {
        for (const UnitYear &unit : evaluateYear(book, {year})) {
            if (unit.outcome.kind == OutcomeKind::Pending)
                book.change(someNote, [&] { book.exclusions.put({unit.unit.id, year, u"Thử"_qs}); });
        }
        sealYear(book, year);
        ++sealed;
    }
    int told = 0;
    forSealedOutcomes(book, PracticeProvince::lastYear, [&](Year, UnitId, OutcomeKind) { ++told; });
    CHECK(told > sealed * 20);
    for (Year year = PracticeProvince::lastYear - 7; year <= PracticeProvince::lastYear; ++year) {
        for (const AssumeDecisions assume : {AssumeDecisions::No, AssumeDecisions::Yes}) {
            const auto of = [&](SealedYears years) {
                return outcomesJson(year, evaluateYear(book, {year, Round::Final, assume, years}));
            };
            CHECK(of(SealedYears::Read) == of(SealedYears::WorkedOut));
        }
    }
    unsealYear(book, PracticeProvince::lastYear - 3, u"Thử"_qs);
    CHECK(book.seals.yearsBefore(PracticeProvince::lastYear).size() == 6);
    CHECK(sealFindings(book).empty());
}
