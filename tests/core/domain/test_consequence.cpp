// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/consequence.h"

using namespace sovang;

namespace {

UnitYear unitWith(int first, const std::vector<OutcomeKind> &outcomes)
{
    UnitYear unit;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        RecognitionYear step;
        step.result = {Year(first) + int(i), outcomes[i]};
        unit.history.push_back(step);
    }
    unit.year = unit.history.back().result.year;
    return unit;
}

Decision decided(DecisionKind kind, int year, qint64 id)
{
    Decision decision;
    decision.id = id;
    decision.kind = kind;
    decision.date = QDate(year, 12, 20);
    if (kind != DecisionKind::Revocation)
        decision.to = Year(year);
    return decision;
}

using enum OutcomeKind;

} // namespace

TEST_CASE("A revocation takes title and count, and two good years bring the first title again")
{
    const UnitYear unit = unitWith(2020, {Passed, Passed, Passed, Passed});
    const std::vector<Decision> before{decided(DecisionKind::First, 2021, 1)};
    std::vector<Decision> after = before;
    after.push_back(decided(DecisionKind::Revocation, 2023, 2));

    const Consequence what = consequenceOf(unit, Year(2023), before, after);

    CHECK(what.before == Prospect{Standing::Recognised, 2, Year(2026)});
    CHECK(what.after == Prospect{Standing::Revoked, 0, Year(2025)});
    REQUIRE(what.titlesInForce.size() == 1);
    CHECK(what.titlesInForce.front() == before.front());
    CHECK(what.titlesUngrounded.empty());
}

TEST_CASE("A year that lies ahead and has no registration yet breaks nothing")
{
    const UnitYear unit = unitWith(2022, {Passed, Passed, Passed, NotRegistered}); // 2025 is not open yet
    const std::vector<Decision> before{decided(DecisionKind::First, 2023, 1)};
    std::vector<Decision> after = before;
    after.push_back(decided(DecisionKind::Revocation, 2025, 2));

    const Consequence what = consequenceOf(unit, Year(2024), before, after);

    CHECK(what.before.count == 1);
    CHECK(what.after == Prospect{Standing::Revoked, 0, Year(2027)});
}

TEST_CASE("Removing the first title takes the ground from the renewal that stood on it")
{
    const UnitYear unit = unitWith(2015, {Passed, Passed, Passed, Passed, Passed, Passed, Passed});
    const std::vector<Decision> before{decided(DecisionKind::First, 2016, 1),
                                       decided(DecisionKind::Renewal, 2021, 2)};

    const Consequence what = consequenceOf(unit, Year(2021), before, {before.back()});

    REQUIRE(what.titlesUngrounded.size() == 1);
    CHECK(what.titlesUngrounded.front().id == 2);
    CHECK(what.titlesInForce.empty());
    CHECK(what.after.standing == Standing::Recognised);
}

TEST_CASE("Taking back the only title makes its proposal open again in the same year")
{
    const UnitYear unit = unitWith(2024, {Passed, Passed});
    const std::vector<Decision> before{decided(DecisionKind::First, 2025, 1)};
    const Consequence what = consequenceOf(unit, Year(2025), before, {});
    CHECK(what.before == Prospect{Standing::Recognised, 0, Year(2030)});
    CHECK(what.after == Prospect{Standing::Never, 2, Year(2025)});
    CHECK(what.titlesInForce.size() == 1);
}

TEST_CASE("A refusal changes nothing in the count")
{
    const UnitYear unit = unitWith(2024, {Passed, Failed});
    CHECK(consequenceOf(unit, Year(2025), {}, {decided(DecisionKind::Refusal, 2025, 1)}).changesNothing());
}
