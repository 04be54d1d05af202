// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobbook.h"

#include "jobs/roundcopying.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("A round is copied for several units, each by its own answers; units without a rule set stay out")
{
    JobBook b;
    const UnitId first = b.add(u"DV001"_qs);
    const UnitId second = b.add(u"DV002"_qs);
    const UnitId other = b.add(u"DN001"_qs, UnitKind::Enterprise); // no rule set is for enterprises
    for (const UnitId unit : {first, second, other})
        b.registerFor(unit, {2024});
    const auto points = [](int hundredths) { return Answer::points(Points::fromHundredths(hundredths)); };
    b.book.change(someNote, [&] {
        ScoreStore &scores = b.book.scores();
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
    CHECK(full.changes.back().before == points(0));
    CHECK(full.changes.back().after == points(500));
    CHECK(full.kept == 0);
}
