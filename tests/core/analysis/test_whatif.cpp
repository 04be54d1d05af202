// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/whatif.h"
#include "rulebook.h"

using namespace sovang;
using sovang::test::answersFrom;

namespace {

// A unit of 2024 that was registered since \a first and passed every year before, under the small rule set:
// \a points of 1.1 and 1.2, and 10 of criterion II. Nothing was decided.
TriedUnit tried(const RuleSetPtr &rules, const QString &code, const QString &block, int first,
                const QString &points, const QString &full, bool vetoed = false)
{
    TriedUnit unit;
    unit.answers = answersFrom(*rules, {{u"1.1"_qs, points},
                                        {u"1.2"_qs, full},
                                        {u"1.3"_qs, u"x"_qs},
                                        {u"2.1"_qs, u"2"_qs},
                                        {u"2.2"_qs, u"90/90"_qs},
                                        {u"G1"_qs, u"x"_qs},
                                        {u"V1"_qs, vetoed ? u"x"_qs : u"0"_qs}});
    UnitYear &year = unit.year;
    year.unit.code = code;
    year.unit.block = block;
    year.year = Year(2024);
    year.rules = rules;
    year.registered = true;
    year.outcome =
        outcome({.registered = true, .rules = rules.get(), .unitClass = {}, .answers = &unit.answers});
    std::vector<YearResult> results;
    for (Year past(first); past < year.year; ++past)
        results.push_back({past, OutcomeKind::Passed, &rules->recognition});
    results.push_back({year.year, year.outcome.kind, &rules->recognition});
    year.history = recognise({}, results, {}, AssumeDecisions::Yes);
    for (Year later(2025); later < Year(2035); ++later)
        unit.later.push_back({later, OutcomeKind::Passed, &rules->recognition});
    return unit;
}

RuleSetPtr whatIfRules()
{
    return std::make_shared<RuleSet>(test::rulesFrom(test::smallRules()));
}

Points points(int hundredths)
{
    return Points::fromHundredths(hundredths);
}

} // namespace

TEST_CASE("A higher pass mark takes the year, and the title in it, from those just over the old one")
{
    const RuleSetPtr rules = whatIfRules();
    const std::vector<TriedUnit> units{
        tried(rules, u"A"_qs, u"Khối Đảng"_qs, 2023, u"1"_qs, u"có"_qs),   // 16
        tried(rules, u"B"_qs, u"Khối Đảng"_qs, 2023, u"5"_qs, u"có"_qs),   // 20
        tried(rules, u"C"_qs, u"Doanh nghiệp"_qs, 2023, u"0"_qs, u"0"_qs), // 10
    };
    const WhatIf result = whatIf(units, {points(1700), {}});
    REQUIRE(result.shifts.size() == 1);
    const OutcomeShift &lost = result.shifts.front();
    CHECK(lost.unit == 0);
    CHECK_FALSE(lost.gains());
    CHECK(lost.after.reasons == std::vector<Reason>{{ReasonKind::BelowPassMark, {}}});
    CHECK(lost.titleBefore == Proposal{DecisionKind::First, Year(2023), Year(2024)});
    CHECK(lost.titleAfter == Proposal{DecisionKind::First, Year(2025), Year(2026)});
    CHECK(lost.losesTime());
    CHECK(result.all.registered == 3);
    CHECK(result.all.before == 2);
    CHECK(result.all.after == 1);
    REQUIRE(result.blocks.size() == 2);
    CHECK(result.blocks[0].block == u"Doanh nghiệp");
    CHECK(result.blocks[0].losses == 0);
    CHECK(result.blocks[1].losses == 1);
}

TEST_CASE("A title of five years falls later for who would fail in its fourth year")
{
    const RuleSetPtr rules = whatIfRules();
    // Recognised in 2020 by 2019 and 2020; 2021 to 2024 count, and 2025 would bring the renewal.
    const std::vector<TriedUnit> units{tried(rules, u"A"_qs, {}, 2019, u"1"_qs, u"có"_qs)};
    const WhatIf result = whatIf(units, {points(1700), {}});
    REQUIRE(result.shifts.size() == 1);
    CHECK(result.shifts[0].titleBefore == Proposal{DecisionKind::Renewal, Year(2021), Year(2025)});
    CHECK(result.shifts[0].titleAfter == Proposal{DecisionKind::Renewal, Year(2025), Year(2029)});
}

TEST_CASE("A lower minimum of a criterion, or none, lets in who failed by it, and no one with a veto")
{
    const RuleSetPtr rules = whatIfRules();
    const std::vector<TriedUnit> units{
        tried(rules, u"A"_qs, {}, 2023, u"5"_qs, u"0"_qs),       // I 5 of 10, total 15
        tried(rules, u"B"_qs, {}, 2023, u"5"_qs, u"0"_qs, true), // the same, with a veto
    };
    CHECK(whatIf(units, {{}, {}}).shifts.empty());
    const WhatIf stricter = whatIf(units, {{}, {{u"I"_qs, *Percent::parse(u"50,01")}}});
    REQUIRE(stricter.shifts.size() == 1);
    CHECK(stricter.shifts[0].after.reasons ==
          std::vector<Reason>{{ReasonKind::BelowCriterionMinimum, u"I"_qs}});
    const WhatIf milder = whatIf(units, {points(1000), {{u"I"_qs, Percent()}}});
    CHECK(milder.shifts.empty());
}

TEST_CASE("One pass mark stands for those of all classes, and one over the total is left out")
{
    const RuleSetPtr rules = whatIfRules();
    CHECK(withMarks(*rules, {points(1600), {}}).passMark.forClass(u"A"_qs) == points(1600));
    CHECK(withMarks(*rules, {points(2100), {}}) == *rules);
    CHECK(withMarks(*rules, {{}, {{u"IX"_qs, Percent()}}}) == *rules);
}

TEST_CASE("Under any marks each unit comes out as if its sheet was judged anew")
{
    const RuleSetPtr rules = whatIfRules();
    std::vector<TriedUnit> units;
    for (const QString &given : {u"0"_qs, u"2,5"_qs, u"5"_qs}) {
        for (const QString &full : {u"0"_qs, u"có"_qs}) {
            units.push_back(tried(rules, u"A"_qs, {}, 2023, given, full));
            units.push_back(tried(rules, u"B"_qs, {}, 2023, given, full, true));
        }
    }
    for (int mark = 0; mark <= 2000; mark += 50) {
        for (const QString &minimum : {u"0"_qs, u"25"_qs, u"50"_qs, u"75,5"_qs, u"100"_qs}) {
            const OtherMarks marks{points(mark), {{u"I"_qs, *Percent::parse(minimum)}}};
            const RuleSet other = withMarks(*rules, marks);
            int passed = 0;
            for (const TriedUnit &unit : units)
                passed +=
                    outcome({.registered = true, .rules = &other, .unitClass = {}, .answers = &unit.answers})
                        .kind == OutcomeKind::Passed;
            INFO(mark << ' ' << minimum.toStdString());
            CHECK(whatIf(units, marks).all.after == passed);
        }
    }
}
