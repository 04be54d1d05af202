// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/nearmisses.h"
#include "rulebook.h"

using namespace sovang;
using sovang::test::answersFrom;

namespace {

UnitYear unitWith(const RuleSetPtr &rules, std::initializer_list<std::pair<QString, QString>> cells)
{
    UnitYear unit;
    unit.rules = rules;
    const Answers answers = answersFrom(*rules, cells);
    unit.outcome = outcome({.registered = true, .rules = rules.get(), .unitClass = {}, .answers = &answers});
    return unit;
}

RuleSetPtr small()
{
    return std::make_shared<RuleSet>(test::rulesFrom(test::smallRules()));
}

// Criterion I must reach 5 of 10, the whole 15 of 20.
UnitYear scored(const QString &i1, const QString &i2, const QString &ii1, const QString &ii2,
                const QString &veto = QStringLiteral("0"))
{
    return unitWith(small(), {{u"1.1"_qs, i1},
                              {u"1.2"_qs, i2},
                              {u"1.3"_qs, u"x"_qs},
                              {u"2.1"_qs, ii1},
                              {u"2.2"_qs, ii2},
                              {u"T1"_qs, u"0"_qs},
                              {u"B1"_qs, u"0"_qs},
                              {u"G1"_qs, u"x"_qs},
                              {u"V1"_qs, veto}});
}

} // namespace

TEST_CASE("A unit that failed by half a point is a near miss and says where")
{
    const auto miss = nearMissOf(scored(u"4,5"_qs, u"5"_qs, u"2"_qs, u"10/90"_qs)); // 14,24: 0,76 short
    REQUIRE(miss);
    REQUIRE(miss->shortfalls.size() == 1);
    CHECK(miss->shortfalls.front().criterion.isEmpty());
    CHECK(roundedHalfUp(miss->missing) == Points::fromHundredths(76));
}

TEST_CASE("Every mark that was missed counts, and the largest shortfall decides")
{
    const UnitYear unit = scored(u"4,5"_qs, u"0"_qs, u"2"_qs, u"90/90"_qs); // I 4,5 of 5; total 14,5
    const auto miss = nearMissOf(unit);
    REQUIRE(miss);
    REQUIRE(miss->shortfalls.size() == 2);
    CHECK(miss->shortfalls.front().criterion == u"I");
    CHECK(miss->shortfalls.back().criterion.isEmpty());
    CHECK(miss->missing == Exact(50));
    CHECK_FALSE(nearMissOf(unit, *Percent::parse(u"2,4")));
    CHECK(nearMissOf(unit, *Percent::parse(u"2,5")));
}

TEST_CASE("Who passed, who lacks much and who was vetoed is no near miss")
{
    CHECK_FALSE(nearMissOf(scored(u"5"_qs, u"5"_qs, u"2"_qs, u"90/90"_qs)));
    CHECK_FALSE(nearMissOf(scored(u"3"_qs, u"0"_qs, u"0"_qs, u"10/90"_qs)));
    CHECK_FALSE(nearMissOf(scored(u"4,5"_qs, u"5"_qs, u"2"_qs, u"10/90"_qs, u"x"_qs)));
}

TEST_CASE("Near misses are listed with the nearest first")
{
    UnitYear near = scored(u"4,5"_qs, u"0"_qs, u"2"_qs, u"90/90"_qs);
    near.unit.id = UnitId(1);
    UnitYear further = scored(u"4,5"_qs, u"5"_qs, u"2"_qs, u"10/90"_qs);
    further.unit.id = UnitId(2);
    const auto misses = nearMissesOf({further, scored(u"5"_qs, u"5"_qs, u"2"_qs, u"90/90"_qs), near});
    REQUIRE(misses.size() == 2);
    CHECK(misses[0].unit == UnitId(1));
    CHECK(misses[1].unit == UnitId(2));
}
