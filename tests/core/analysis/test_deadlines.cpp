// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/deadlines.h"

using namespace sovang;

namespace {

YearFigures figuresOfThree()
{
    YearFigures figures;
    figures.units.resize(3);
    for (int i = 0; i < 3; ++i)
        figures.units[size_t(i)].code = QStringLiteral("DV%1").arg(i + 1);
    figures.units[0].outcome = OutcomeKind::Passed;
    figures.units[0].selfScored = figures.units[0].scored = true;
    figures.units[0].proposal = Proposal{DecisionKind::First, Year(2023), Year(2024)};
    figures.units[1].outcome = OutcomeKind::Pending;
    return figures;
}

StepState stepOn(QDate today, YearStep step, const DueDays &due)
{
    const auto steps =
        stepsOf(figuresOfThree(),
                {{QStringLiteral("DV1"), QDate(2024, 4, 2)}, {QStringLiteral("DV2"), QDate(2024, 3, 31)}},
                due, today);
    return *std::ranges::find(steps, step, &StepState::step);
}

} // namespace

TEST_CASE("Registered after its day is late, and who did not register is not expected to be scored")
{
    const DueDays due{{YearStep::Registration, QDate(2024, 3, 31)}};
    const StepState state = stepOn(QDate(2024, 6, 1), YearStep::Registration, due);
    CHECK(state.done == 2);
    CHECK(state.expected == 3);
    CHECK(state.late == QStringList{QStringLiteral("DV1")});
    CHECK(stepOn(QDate(2024, 6, 1), YearStep::SelfScore, due).expected == 2);
}

TEST_CASE("What is not done is late from the day after it was due, and never where no day was given")
{
    const DueDays due{{YearStep::SelfScore, QDate(2024, 10, 15)}, {YearStep::Decision, QDate(2024, 12, 31)}};
    CHECK(stepOn(QDate(2024, 10, 15), YearStep::SelfScore, due).late.isEmpty());
    CHECK(stepOn(QDate(2024, 10, 16), YearStep::SelfScore, due).late == QStringList{QStringLiteral("DV2")});
    CHECK(stepOn(QDate(2025, 1, 1), YearStep::Decision, due).late == QStringList{QStringLiteral("DV1")});
    CHECK(stepOn(QDate(2025, 1, 1), YearStep::FinalScore, due).late.isEmpty());
    CHECK_FALSE(stepOn(QDate(2025, 1, 1), YearStep::FinalScore, due).due.isValid());
}

TEST_CASE("Every step of the year has a code that reads back and words of its own")
{
    QStringList seen;
    for (const YearStep step : yearSteps) {
        CHECK(yearStepFromCode(toCode(step)) == step);
        seen << toCode(step) << toVietnamese(step);
    }
    CHECK(seen.removeDuplicates() == 0);
    CHECK_FALSE(yearStepFromCode(u"never"));
}
