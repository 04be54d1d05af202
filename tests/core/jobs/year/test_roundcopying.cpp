// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "jobs/year/roundcopying.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("A round is copied for several units, each by its own answers, units without a rule set stay out")
{
    JobBook b;
    const UnitId first = b.add(u"DV001"_qs);
    const UnitId second = b.add(u"DV002"_qs);
    const UnitId other = b.add(u"DN001"_qs, UnitKind::Enterprise); // no rule set is for enterprises
    for (const UnitId unit : {first, second, other})
        b.registerFor(unit, {2024});
    const auto points = [](int hundredths) { return Answer::points(Points::fromHundredths(hundredths)); };
    b.book.change(someNote, [&] {
        ScoreStore &scores = b.book.scores;
        scores.put(first, Year(2024), Round::Self, u"1.1"_qs, points(500));
        scores.put(first, Year(2024), Round::Self, u"1.2"_qs, points(500));
        scores.put(first, Year(2024), Round::Team, u"1.2"_qs, points(0));
        scores.put(second, Year(2024), Round::Self, u"1.1"_qs, points(300));
        scores.put(second, Year(2024), Round::Team, u"1.1"_qs, points(300));
    });
    const UnitYear years[] = {b.evaluated(first, 2024), b.evaluated(second, 2024), b.evaluated(other, 2024)};
    const std::vector<const UnitYear *> units{&years[0], &years[1], &years[2]};

    const RoundCopyPlan gentle = planRoundCopy(b.book, units, {Round::Self, Round::Team, Entered::Kept});
    REQUIRE(gentle.changes.size() == 1);
    CHECK(gentle.changes.front().unit == first);
    CHECK(gentle.changes.front().code == u"1.1");
    CHECK_FALSE(gentle.changes.front().before);
    CHECK(gentle.units == 1);
    CHECK(gentle.kept == 1);

    const RoundCopyPlan full = planRoundCopy(b.book, units, {Round::Self, Round::Team, Entered::Overwritten});
    REQUIRE(full.changes.size() == 2);
    CHECK(full.changes.back().answerBefore() == points(0));
    CHECK(full.changes.back().after == points(500));
    CHECK(full.kept == 0);
}

TEST_CASE("Many units are read at once and come out as they do one by one")
{
    JobBook b;
    std::vector<UnitYear> years;
    for (int i = 0; i < 12; ++i) {
        const UnitId unit = b.add(u"DV%1"_qs.arg(i, 3, 10, QLatin1Char('0')),
                                  i == 5 ? UnitKind::Enterprise : UnitKind::Agency);
        b.book.change(someNote, [&] {
            const auto put = [&](int year, Round round, int hundredths) {
                b.book.scores.put(unit, Year(year), round, u"1.1"_qs,
                                  Answer::points(Points::fromHundredths(hundredths)));
            };
            put(2023, Round::Self, 100); // another year is not meant
            put(2024, Round::Self, 50 * (i % 4));
            if (i % 2)
                put(2024, Round::Team, 50);
        });
        years.push_back(b.evaluated(unit, 2024));
    }
    std::vector<const UnitYear *> units;
    int changes = 0;
    int kept = 0;
    for (const UnitYear &unit : years) {
        units.push_back(&unit);
        const RoundCopyPlan one = planRoundCopy(b.book, {&unit}, {Round::Self, Round::Team, Entered::Kept});
        changes += static_cast<int>(one.changes.size());
        kept += one.kept;
    }
    const RoundCopyPlan all = planRoundCopy(b.book, units, {Round::Self, Round::Team, Entered::Kept});
    CHECK(changes == 6);
    CHECK(static_cast<int>(all.changes.size()) == changes);
    CHECK(all.kept == kept);
    CHECK(all.units == 6);
}

TEST_CASE("Conditions are met for several units in the round that is asked for, and nowhere else")
{
    JobBook b;
    const UnitId first = b.add(u"DV001"_qs);
    const UnitId other = b.add(u"DN001"_qs, UnitKind::Enterprise); // no rule set is for enterprises
    for (const UnitId unit : {first, other})
        b.registerFor(unit, {2024});
    b.book.change(someNote, [&] {
        b.book.scores.put(first, Year(2024), Round::Team, u"V1"_qs, Answer::yesNo(true));
        b.book.scores.put(first, Year(2024), Round::Final, u"V1"_qs, Answer::yesNo(false));
    });
    const UnitYear years[] = {b.evaluated(first, 2024), b.evaluated(other, 2024)};
    const RoundCopyPlan plan = planGatesMet(b.book, {&years[0], &years[1]}, Round::Team);
    REQUIRE(plan.changes.size() == 1);
    CHECK(plan.changes.front().code == u"G1");
    CHECK(plan.changes.front().round == Round::Team);
    CHECK(plan.kept == 1); // the veto that occurred
    CHECK(planGatesMet(b.book, {}, Round::Team).changes.empty());
}
