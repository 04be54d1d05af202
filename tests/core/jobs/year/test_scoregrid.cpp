// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "jobs/year/scoregrid.h"

using namespace sovang;
using namespace sovang::test;

namespace {

constexpr int gridYear = 2024;

ScoreGrid gridOf(const JobBook &job, Round round = Round::Final)
{
    return readScoreGrid(job.book, evaluateYear(job.book, {.year = Year(gridYear)}), Year(gridYear), round);
}

std::optional<Answer> answerIn(const ScoreGrid &grid, int row, const QString &code)
{
    return grid.answers.find(row, grid.columns.indexOf(code));
}

} // namespace

TEST_CASE("A grid holds the answers of its round and year, and what they come to")
{
    JobBook job;
    const UnitId good = job.add(u"A"_qs);
    job.score(good, {2023, gridYear});
    job.score(job.add(u"B"_qs), {gridYear}, badRow);
    job.add(u"C"_qs);
    const ScoreGrid grid = gridOf(job);
    REQUIRE(grid.rows.size() == 3);
    CHECK(grid.rows[0].outcome == OutcomeKind::Passed);
    CHECK(grid.rows[0].total == Points::fromHundredths(1900));
    CHECK_FALSE(grid.rows[0].shortOfMark);
    CHECK(answerIn(grid, 0, u"2.2"_qs) == Answer::ratio(75, 100));
    CHECK(grid.rows[1].outcome == OutcomeKind::Failed);
    CHECK(grid.rows[1].shortOfMark == Points::fromHundredths(450));
    CHECK(grid.rows[2].outcome == OutcomeKind::NotRegistered);
    CHECK(grid.rows[2].missing == 0);
}

TEST_CASE("A pending row shows the points so far, how much is missing, and where")
{
    JobBook job;
    const UnitId unit = job.add(u"A"_qs);
    job.registerFor(unit, {gridYear});
    job.book.change(someNote, [&] {
        job.book.scores.put(unit, Year(gridYear), Round::Final, u"1.1"_qs,
                            Answer::points(Points::fromHundredths(450)));
    });
    const ScoreGrid grid = gridOf(job);
    CHECK(grid.rows[0].outcome == OutcomeKind::Pending);
    CHECK(grid.rows[0].total == Points::fromHundredths(450));
    CHECK(grid.rows[0].missing == 6); // 1.2 1.3 2.1 2.2 G1 V1
    CHECK(grid.isMissing(0, grid.columns.indexOf(u"1.2"_qs)));
    CHECK_FALSE(grid.isMissing(0, grid.columns.indexOf(u"1.1"_qs)));
    CHECK_FALSE(grid.isMissing(0, grid.columns.indexOf(u"T1"_qs)));
}

TEST_CASE("Another round has its own outcome")
{
    JobBook job;
    const UnitId unit = job.add(u"A"_qs);
    job.score(unit, {gridYear});
    const ScoreGrid self = gridOf(job, Round::Self);
    CHECK(self.rows[0].outcome == OutcomeKind::Pending);
    CHECK(self.rows[0].missing == 7);
    job.book.change(someNote, [&] { job.book.exclusions.put({unit, Year(gridYear), u"x"_qs}); });
    CHECK(gridOf(job, Round::Self).rows[0].outcome == OutcomeKind::Excluded);
}

TEST_CASE("A row takes what is known of its unit now")
{
    JobBook job;
    const UnitId unit = job.add(u"A"_qs);
    job.score(unit, {gridYear});
    ScoreGrid grid = gridOf(job);
    job.book.change(someNote, [&] { job.book.scores.remove(unit, Year(gridYear), Round::Final, u"1.1"_qs); });
    const UnitYear now = job.evaluated(unit, gridYear);
    REQUIRE(grid.refreshRow(0, now, answersOf(job.book, unit, Year(gridYear), Round::Final, *now.rules)));
    CHECK(grid.rows[0].missing == 1);
    CHECK_FALSE(answerIn(grid, 0, u"1.1"_qs));
    CHECK(answerIn(grid, 0, u"2.1"_qs) == Answer::count(3));
    UnitYear other = now;
    other.rules = std::make_shared<const RuleSet>(rulesFrom(smallRules()));
    CHECK_FALSE(grid.refreshRow(0, other, Answers(*other.rules)));
}

TEST_CASE("Filters of a grid combine")
{
    JobBook job;
    job.score(job.add(u"A"_qs), {gridYear});
    job.score(job.add(u"B"_qs), {gridYear}, badRow); // 4,5 under the mark
    job.registerFor(job.add(u"C"_qs), {gridYear});
    job.add(u"D"_qs);
    const ScoreGrid grid = gridOf(job);
    const auto shown = [&](const ScoreGridFilter &filter) {
        QString codes;
        for (const ScoreGridRow &row : grid.rows)
            codes += filter.shows(row) ? row.code : QString();
        return codes;
    };
    using Outcomes = ScoreGridFilter::Outcomes;
    CHECK(shown({}) == u"ABC");
    CHECK(shown({.outcomes = Outcomes::All}) == u"ABCD");
    CHECK(shown({.outcomes = Outcomes::One, .outcome = OutcomeKind::Failed}) == u"B");
    CHECK(shown({.onlyMissing = true}) == u"C");
    CHECK(shown({.nearMark = Points::fromHundredths(450)}) == u"B");
    CHECK(shown({.nearMark = Points::fromHundredths(449)}).isEmpty());
    CHECK(shown({.block = u"không có khối này"_qs}).isEmpty());
    CHECK(shown({.nearMark = Points::fromHundredths(500), .onlyMissing = true}).isEmpty());
    CHECK(shown({.set = 0}) == u"ABC");
    CHECK(shown({.set = 1}).isEmpty());
}

TEST_CASE("A column is summed up over the rows that are shown, without KAD")
{
    JobBook job(smallRules("\"notApplicable\": \"rescale\""));
    job.score(job.add(u"A"_qs), {gridYear});
    job.score(job.add(u"B"_qs), {gridYear}, badRow);
    const UnitId third = job.add(u"C"_qs);
    job.registerFor(third, {gridYear});
    job.book.change(someNote, [&] {
        job.book.scores.put(third, Year(gridYear), Round::Final, u"1.1"_qs, Answer::notApplicable(u"x"_qs));
    });
    const ScoreGrid grid = gridOf(job);
    const ColumnSummary points = summaryOf(grid, grid.columns.indexOf(u"1.1"_qs), {0, 1, 2});
    CHECK(points.answered == 2);
    CHECK(points.sum == Points::fromHundredths(950));
    const ColumnSummary gate = summaryOf(grid, grid.columns.indexOf(u"G1"_qs), {0});
    CHECK(gate.answered == 1);
    CHECK(gate.yes == 1);
}
