// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/yearseries.h"

using namespace sovang;

namespace {

/// A unit whose history has \a outcomes in consecutive years from \a first.
UnitYear unitFrom(int first, const std::vector<OutcomeKind> &outcomes)
{
    UnitYear unit;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        RecognitionYear step;
        step.result.year = Year(first) + int(i);
        step.result.outcome = outcomes[i];
        unit.history.push_back(step);
    }
    return unit;
}

/// `2023: passed/failed/neither, …`
std::string textOf(const std::vector<YearOutcomes> &series)
{
    std::string text;
    for (const auto &[year, counts] : series) {
        text += (text.empty() ? "" : ", ") + std::to_string(year.value()) + ": " +
                std::to_string(counts.passed) + "/" + std::to_string(counts.failed) + "/" +
                std::to_string(counts.open());
    }
    return text;
}

} // namespace

TEST_CASE("The years stand side by side with what came out in each")
{
    using enum OutcomeKind;
    const auto series =
        yearSeriesOf({unitFrom(2023, {Passed, Failed, Pending}), unitFrom(2024, {Passed, Excluded}),
                      unitFrom(2023, {Passed, NotRegistered, Passed}), unitFrom(2025, {})});
    CHECK(textOf(series) == "2023: 2/0/0, 2024: 1/1/0, 2025: 1/0/2");
    CHECK(series[2].counts.registered == 3);
}

TEST_CASE("Years without registrations count between others, not before or after them")
{
    using enum OutcomeKind;
    const auto series =
        yearSeriesOf({unitFrom(2020, {NotRegistered, Passed, NotRegistered, Failed, NotRegistered})});
    CHECK(textOf(series) == "2021: 1/0/0, 2022: 0/0/0, 2023: 0/1/0");
    CHECK(yearSeriesOf({unitFrom(2020, {NotRegistered, NotRegistered})}).empty());
    CHECK(yearSeriesOf({}).empty());
}

TEST_CASE("Only the latest years are there when there are more than asked for")
{
    const std::vector<UnitYear> units{unitFrom(2010, std::vector<OutcomeKind>(14, OutcomeKind::Passed))};
    const auto series = yearSeriesOf(units);
    REQUIRE(series.size() == 10);
    CHECK(series.front().year == Year(2014));
    CHECK(series.back().year == Year(2023));
    CHECK(yearSeriesOf(units, 3).front().year == Year(2021));
    CHECK(yearSeriesOf(units, 14).size() == 14);
}
