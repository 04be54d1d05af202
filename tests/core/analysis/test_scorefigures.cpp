// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/figures.h"
#include "analysis/scorefigures.h"
#include "rulebook.h"

using namespace sovang;
using sovang::test::answersFrom;

namespace {

/// A year of units under the small rule set, from the cells of their sheets.
struct SheetYear
{
    RuleSetPtr rules = std::make_shared<RuleSet>(test::rulesFrom(test::smallRules()));
    std::vector<UnitYear> units;
    YearAnswers answers;

    /// 1.1, 1.2, 2.1, 2.2 and the gate; everything else is as it should be.
    UnitYear &add(const QString &block, const QStringList &cells)
    {
        UnitYear unit;
        unit.unit.id = UnitId(qint64(units.size()) + 1);
        unit.unit.code = unit.unit.name = QStringLiteral("DV%1").arg(units.size() + 1);
        unit.unit.block = block;
        unit.year = Year(2024);
        unit.rules = rules;
        unit.registered = true;
        const Answers sheet = answersFrom(*rules, {{u"1.1"_qs, cells[0]},
                                                   {u"1.2"_qs, cells[1]},
                                                   {u"1.3"_qs, u"x"_qs},
                                                   {u"2.1"_qs, cells[2]},
                                                   {u"2.2"_qs, cells[3]},
                                                   {u"G1"_qs, cells[4]},
                                                   {u"V1"_qs, u"0"_qs}});
        unit.outcome =
            outcome({.registered = true, .rules = rules.get(), .unitClass = {}, .answers = &sheet});
        answers.final.emplace(unit.unit.id, sheet);
        units.push_back(unit);
        return units.back();
    }

    YearFigures figures() const
    {
        YearFigures result = figuresOf(Year(2024), units);
        addScores(result, units, answers);
        return result;
    }
};

Points hundredths(int number)
{
    return Points::fromHundredths(number);
}

} // namespace

TEST_CASE("Averages, median and spread are those of the units that passed or failed")
{
    SheetYear year;
    year.add(u"Đảng"_qs, {u"5"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"x"_qs}); // 20
    year.add(u"Đảng"_qs, {u"4"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"x"_qs}); // 19
    year.add(QString(), {u"5"_qs, u"0"_qs, u"0"_qs, u"90/90"_qs, u"x"_qs});  // 11: failed
    year.add(QString(), {u"0"_qs, u"0"_qs, u"0"_qs, u"0/90"_qs, u"0"_qs});   // excluded
    const YearFigures figures = year.figures();
    REQUIRE(figures.scores.size() == 1);
    const SetFigures &set = figures.scores.front();
    CHECK(set.units == 3);
    CHECK(set.average == hundredths(1667));
    CHECK(set.median == hundredths(1900));
    CHECK(set.least == hundredths(1100));
    CHECK(set.most == hundredths(2000));
    CHECK(set.deviation == hundredths(403)); // sqrt(146/9) = 4,0277

    REQUIRE(set.criteria.size() == 2);
    CHECK(set.criteria[0].average() == hundredths(800)); // 10 + 9 + 5
    CHECK(set.criteria[0].percent() == hundredths(8000));
    REQUIRE(set.indicators.size() == 4); // the leaf that gives no points is none
    CHECK(set.indicators[1].full == 2);
    CHECK(set.weakest(2)[0].code == u"1.2"); // 2/3 of it, as 2.1: the order of the set decides
    CHECK(set.weakest(9).size() == 3);

    REQUIRE(set.blocks.size() == 2);
    CHECK(set.blocks[0].block == u"Đảng");
    CHECK(set.blocks[1].block == unnamedGroup());
    CHECK(set.blocks[1].criteria[0].percent() == hundredths(5000));
}

TEST_CASE("Own points stand against final points over the same units: judged ones with a complete own sheet")
{
    SheetYear year;
    const UnitYear &honest = year.add(QString(), {u"5"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"x"_qs});
    year.answers.self = year.answers.final;
    const UnitId first = honest.unit.id;
    const UnitYear &proud = year.add(QString(), {u"3"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"x"_qs});
    year.answers.self.emplace(proud.unit.id, year.answers.final.at(first)); // 5 in 1.1, settled with 3
    const UnitYear &silent = year.add(QString(), {u"0"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"x"_qs});
    year.answers.self.emplace(silent.unit.id, year.answers.final.at(silent.unit.id)).first->second.clear(0);
    const UnitYear &excluded = year.add(QString(), {u"5"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"0"_qs});
    year.answers.self.emplace(excluded.unit.id, year.answers.final.at(first));

    const YearFigures figures = year.figures();
    const SetFigures &set = figures.scores.front();
    CHECK(set.units == 3);
    CHECK(set.selfScored == 2);
    REQUIRE(set.selfAgainstFinal.size() == 2);
    const SelfShares &shares = set.selfAgainstFinal[0];
    CHECK(shares.self.units == 2);
    CHECK(shares.self.average() == hundredths(1000));
    CHECK(shares.final.average() == hundredths(900)); // (10 + 8) / 2: the third is not in it
    CHECK(shares.final.percent() == hundredths(9000));
    CHECK(figures.units[1].selfCriteria[0] == Exact(1000));
    CHECK(figures.units[2].selfCriteria.empty());
    CHECK(figures.units[3].selfCriteria.empty());

    year.answers.self.clear();
    CHECK(year.figures().scores.front().selfAgainstFinal.empty());
}

TEST_CASE("Scored is every unit whose sheet is complete, one that is not considered too")
{
    SheetYear year;
    year.add(QString(), {u"5"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"x"_qs});
    year.add(QString(), {u"5"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"0"_qs}); // the gate: excluded
    UnitYear &open = year.add(QString(), {u"5"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"x"_qs});
    open.outcome.kind = OutcomeKind::Pending;
    year.answers.final[open.unit.id].clear(0);
    const YearFigures figures = year.figures();
    CHECK(figures.total.excluded == 1);
    CHECK(figures.sheets == SheetCounts{0, 0, 2});
    CHECK(figures.units[1].scored);
    CHECK_FALSE(figures.units[2].scored);
}

TEST_CASE("What does not apply to a unit is no part of an indicator's average")
{
    SheetYear year;
    year.rules =
        std::make_shared<RuleSet>(test::rulesFrom(test::smallRules(R"("notApplicable": "rescale")")));
    year.add(QString(), {u"4"_qs, u"KAD"_qs, u"2"_qs, u"90/90"_qs, u"x"_qs});
    year.add(QString(), {u"2"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"x"_qs});
    const YearFigures figures = year.figures();
    const SetFigures &set = figures.scores.front();
    CHECK(set.indicators[1].units == 1);
    CHECK(set.criteria[0].units == 2);
    CHECK(set.criteria[0].average() == hundredths(750)); // 8 after rescaling, and 7
}

TEST_CASE("The distance of totals from the mark is counted in steps of five percent")
{
    SheetYear year;
    year.add(QString(), {u"5"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"x"_qs});   // 20: 25 % over 15
    year.add(QString(), {u"0"_qs, u"x"_qs, u"2"_qs, u"90/90"_qs, u"x"_qs});   // 15: at the mark
    year.add(QString(), {u"4,5"_qs, u"x"_qs, u"1"_qs, u"29/90"_qs, u"x"_qs}); // 13,65: 6,8 % under it
    year.add(QString(), {u"0"_qs, u"0"_qs, u"0"_qs, u"0/90"_qs, u"x"_qs});    // 0
    const YearFigures figures = year.figures();
    REQUIRE(figures.byMargin.size() == 11);
    CHECK(figures.byMargin.front() == MarginFigures{-5, 0, 1});
    CHECK(figures.byMargin[3] == MarginFigures{-2, 0, 1});
    CHECK(figures.byMargin[5] == MarginFigures{0, 1, 0});
    CHECK(figures.byMargin.back() == MarginFigures{5, 1, 0});
}

TEST_CASE("Next year's titles are those that come if the unit passes and what is proposed now is decided")
{
    UnitYear first;
    first.unit.code = first.unit.name = u"A"_qs;
    first.year = Year(2024);
    first.registered = true;
    first.outcome.kind = OutcomeKind::Passed;
    first.state.counted = {Year(2024)};
    UnitYear proposed = first;
    proposed.unit.code = u"B"_qs;
    proposed.start.counted = {Year(2023)};
    proposed.proposal = Proposal{DecisionKind::First, Year(2023), Year(2024)};
    UnitYear dissolved = first;
    dissolved.unit.code = u"C"_qs;
    dissolved.unit.dissolved = Year(2025);
    const YearFigures figures = figuresOf(Year(2024), {first, proposed, dissolved});
    CHECK(figures.nextFirst == 1);
    CHECK(figures.nextRenewal == 0);
    CHECK(figures.units[0].next == Proposal{DecisionKind::First, Year(2024), Year(2025)});
}
