// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/crosscheck.h"
#include "analysis/figures.h"
#include "domain/explain.h"

#include <random>

using namespace sovang;

namespace {

RuleSetPtr rulesWithBands()
{
    auto rules = std::make_shared<RuleSet>();
    rules->bands = {{QStringLiteral("Xuất sắc"), Points::fromHundredths(9000)},
                    {QStringLiteral("Đạt"), Points::fromHundredths(8000)}};
    return rules;
}

UnitYear unitYear(const QString &name, OutcomeKind kind, const QString &block = {})
{
    UnitYear result;
    result.year = Year(2024);
    result.unit.code = name;
    result.unit.name = name;
    result.unit.block = block;
    result.rules = rulesWithBands();
    result.registered = kind != OutcomeKind::NotRegistered;
    result.outcome.kind = kind;
    if (kind == OutcomeKind::Passed || kind == OutcomeKind::Failed)
        result.outcome.total = Exact(19001, 2);
    return result;
}

} // namespace

TEST_CASE("A unit that is dissolved or not founded yet is no unit of the year")
{
    std::vector<UnitYear> units{
        unitYear(QStringLiteral("A"), OutcomeKind::Passed, QStringLiteral("Đảng")),
        unitYear(QStringLiteral("B"), OutcomeKind::NotRegistered, QStringLiteral("Đảng")),
        unitYear(QStringLiteral("C"), OutcomeKind::NotRegistered, QStringLiteral("Đảng"))};
    units[1].unit.founded = Year(2025);
    units[2].unit.dissolved = Year(2024);
    const YearFigures figures = figuresOf(Year(2024), units);
    CHECK(figures.total == OutcomeCounts{1, 1, 1, 0, 0, 0});
    CHECK(figures.byKind[0].counts == figures.total);
    CHECK(figures.byBlock[0].counts == figures.total);
    CHECK(figures.units.size() == 1);
    CHECK(crossCheck(figures).join(u'\n') == QString());
}

TEST_CASE("The figures of a year count each unit once in every table")
{
    std::vector<UnitYear> units{
        unitYear(QStringLiteral("số 10"), OutcomeKind::Passed, QStringLiteral("Đảng")),
        unitYear(QStringLiteral("số 2"), OutcomeKind::Passed, QStringLiteral("An ninh")),
        unitYear(QStringLiteral("Ân"), OutcomeKind::Failed, QStringLiteral("Đảng")),
        unitYear(QStringLiteral("An"), OutcomeKind::Excluded),
        unitYear(QStringLiteral("Dũng"), OutcomeKind::Pending),
        unitYear(QStringLiteral("Đông"), OutcomeKind::NotRegistered)};
    units[0].outcome.band = QStringLiteral("Đạt");
    units[1].outcome.band = QStringLiteral("Xuất sắc");
    units[1].unit.kind = UnitKind::Enterprise;
    units[2].outcome.reasons = {{ReasonKind::Veto, QStringLiteral("V1")}, {ReasonKind::BelowPassMark, {}}};

    const YearFigures figures = figuresOf(Year(2024), units);
    CHECK(figures.total == OutcomeCounts{6, 5, 2, 1, 1, 1});
    CHECK(figures.total.judged() == 3);
    CHECK(figures.total.notRegistered() == 1);
    REQUIRE(figures.byKind.size() == 2);
    CHECK(figures.byKind[1] == GroupFigures{QStringLiteral("Doanh nghiệp"), {1, 1, 1, 0, 0, 0}});
    REQUIRE(figures.byBlock.size() == 3);
    CHECK(figures.byBlock[0].name == u"An ninh");
    CHECK(figures.byBlock[1] == GroupFigures{QStringLiteral("Đảng"), {2, 2, 1, 1, 0, 0}});
    CHECK(figures.byBlock[2] == GroupFigures{QStringLiteral("Chưa ghi"), {3, 2, 0, 0, 1, 1}});
    CHECK(figures.byBand ==
          std::vector<BandFigures>{{QStringLiteral("Xuất sắc"), 1}, {QStringLiteral("Đạt"), 1}});
    QStringList names;
    for (const UnitFigures &unit : figures.units)
        names << unit.name;
    CHECK(names.join(u'|') == u"An|Ân|Dũng|Đông|số 2|số 10");
    REQUIRE(figures.units[1].reasons.size() == 2);
    CHECK(figures.units[1].reasons[0] == reasonText(units[2].outcome.reasons[0], units[2], Language::Vietnamese));
    CHECK(figures.units[1].total == u"95,01"); // 95,005 half up
    CHECK(crossCheck(figures).join(u'\n') == QString());
}

TEST_CASE("The running count of a unit that was recognised this year is the one that earned it")
{
    UnitYear unit = unitYear(QStringLiteral("A"), OutcomeKind::Passed);
    unit.proposal = Proposal{DecisionKind::First, Year(2023), Year(2024)};
    RecognitionYear before;
    before.state.counted = {Year(2023)};
    unit.history = {before, RecognitionYear{}};
    unit.state.standing = Standing::Recognised;
    unit.decisions = {Decision{}};
    unit.decisions[0].kind = DecisionKind::First;
    unit.decisions[0].to = Year(2024);
    UnitYear running = unitYear(QStringLiteral("B"), OutcomeKind::Passed);
    running.state.counted = {Year(2024)};

    const YearFigures figures = figuresOf(Year(2024), {unit, running});
    CHECK(figures.byStreak == std::vector<StreakFigures>{{1, 1}, {2, 1}});
    CHECK(figures.proposedFirst == 1);
    CHECK(figures.recognisedFirst == 1);
    CHECK(figures.recognisedRenewal == 0);
}

TEST_CASE("Figures of the year before stand beside those of the year")
{
    const YearFigures before = figuresOf(Year(2023), {unitYear(QStringLiteral("A"), OutcomeKind::Failed)});
    const YearFigures figures =
        figuresOf(Year(2024), {unitYear(QStringLiteral("A"), OutcomeKind::Passed)}, &before);
    CHECK(figures.yearBefore == Year(2023));
    CHECK(figures.totalBefore == OutcomeCounts{1, 1, 0, 1, 0, 0});
}

TEST_CASE("Whatever the results, the tables agree with the total")
{
    const unsigned seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 50; ++round) {
        std::vector<UnitYear> units;
        const std::size_t count = random() % 40;
        for (std::size_t i = 0; i < count; ++i) {
            units.push_back(unitYear(QString::number(i), OutcomeKind(random() % 5),
                                     random() % 3 ? QStringLiteral("Khối %1").arg(random() % 4) : QString()));
            units.back().unit.kind = UnitKind(random() % 3);
            units.back().unit.locality = QStringLiteral("Xã %1").arg(random() % 5);
        }
        CHECK(crossCheck(figuresOf(Year(2024), units)).join(u'\n') == QString());
    }
}
