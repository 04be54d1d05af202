// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/figures.h"
#include "analysis/scorefigures.h"
#include "analysis/trace.h"
#include "rulebook.h"

#include <random>

using namespace sovang;

namespace {

RuleSetPtr tracedRules()
{
    static const auto rules = std::make_shared<const RuleSet>(test::rulesFrom(test::smallRules()));
    return rules;
}

class RandomYear
{
public:
    explicit RandomYear(unsigned seed) : m_random(seed) {}

    std::vector<UnitYear> units(int count)
    {
        std::vector<UnitYear> all;
        all.reserve(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i)
            all.push_back(unit(i));
        return all;
    }

private:
    int dice(int below) { return int(m_random() % unsigned(below)); }

    UnitYear unit(int number)
    {
        UnitYear unit;
        unit.year = Year(2024);
        unit.rules = tracedRules();
        unit.unit.id = UnitId(number + 1);
        unit.unit.code = QStringLiteral("DV%1").arg(number);
        unit.unit.name = QStringLiteral("Đơn vị %1").arg(dice(30));
        unit.unit.kind = UnitKind(dice(3));
        unit.unit.block = dice(3) ? QStringLiteral("Khối %1").arg(dice(4)) : QString();
        unit.unit.locality = QStringLiteral("Xã %1").arg(dice(5));
        unit.unit.unitClass = dice(2) ? QStringLiteral("A") : QString();
        if (dice(20) == 0)
            unit.unit.dissolved = Year(2024);
        judge(unit);
        decide(unit);
        return unit;
    }

    void judge(UnitYear &unit)
    {
        unit.outcome.kind = unit.unit.dissolved ? OutcomeKind::NotRegistered : OutcomeKind(dice(5));
        unit.registered = unit.outcome.kind != OutcomeKind::NotRegistered;
        const bool passed = unit.outcome.kind == OutcomeKind::Passed;
        if (passed || unit.outcome.kind == OutcomeKind::Failed)
            unit.outcome.total = passed ? Exact(1500 + dice(501)) : Exact(dice(2001));
        if (unit.outcome.kind == OutcomeKind::Failed)
            unit.outcome.reasons = {{ReasonKind::Veto, QStringLiteral("V1")},
                                    {ReasonKind::BelowPassMark, {}}};
        if (unit.outcome.kind == OutcomeKind::Failed && dice(2))
            unit.outcome.reasons.pop_back();
        if (unit.outcome.kind == OutcomeKind::Excluded)
            unit.outcome.reasons = {{ReasonKind::GateNotMet, QStringLiteral("G1")}};
        if (passed) {
            unit.outcome.band = dice(2) ? QStringLiteral("Đạt") : QStringLiteral("Xuất sắc");
            unit.state.counted = {Year(2024)};
        }
    }

    void decide(UnitYear &unit)
    {
        if (unit.outcome.kind == OutcomeKind::Passed && dice(3) == 0)
            unit.proposal =
                Proposal{dice(2) ? DecisionKind::First : DecisionKind::Renewal, Year(2023), Year(2024)};
        if (dice(4) != 0)
            return;
        Decision decision;
        decision.kind = DecisionKind(dice(4));
        decision.to = Year(2023 + dice(2));
        decision.date = QDate(2024, 12, 20);
        unit.decisions = {decision};
    }

    std::mt19937 m_random;
};

QStringList codes(const std::vector<const UnitFigures *> &units)
{
    QStringList all;
    for (const UnitFigures *unit : units)
        all << unit->code;
    return all;
}

} // namespace

TEST_CASE("Behind every number of units stand as many units as it says")
{
    const unsigned seed = std::random_device()();
    INFO("seed " << seed);
    for (unsigned round = 0; round < 20; ++round) {
        const std::vector<UnitYear> units = RandomYear(seed + round).units(int(round) * 4);
        YearFigures figures = figuresOf(Year(2024), units);
        addScores(figures, units, {});
        for (const CountedFigure &figure : countedFigures(figures)) {
            INFO(int(figure.key.measure)
                 << " by " << int(figure.key.grouping) << ": " << figure.key.group.toStdString());
            CHECK(int(unitsBehind(figures, figure.key).size()) == figure.number);
        }
    }
}

TEST_CASE("A number of a group names the units of that group, in the order of the list")
{
    UnitYear unit;
    unit.year = Year(2024);
    unit.registered = true;
    unit.outcome.kind = OutcomeKind::Passed;
    std::vector<UnitYear> units(3, unit);
    units[0].unit.code = units[0].unit.name = QStringLiteral("C");
    units[1].unit.code = units[1].unit.name = QStringLiteral("A");
    units[2].unit.code = units[2].unit.name = QStringLiteral("B");
    units[1].unit.block = QStringLiteral("Đảng");
    const YearFigures figures = figuresOf(Year(2024), units);
    CHECK(codes(unitsBehind(figures, {Measure::Passed, FigureGrouping::Block, unnamedGroup()})) ==
          QStringList{QStringLiteral("B"), QStringLiteral("C")});
    CHECK(codes(unitsBehind(figures, {Measure::Registered})).size() == 3);
    CHECK(unitsBehind(figures, {Measure::Failed}).empty());
}
