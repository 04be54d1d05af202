// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/yearseries.h"

#include <algorithm>
#include <map>

namespace sovang {

namespace {

void count(YearOutcomes &counts, OutcomeKind outcome)
{
    switch (outcome) {
    case OutcomeKind::Passed:
        ++counts.passed;
        break;
    case OutcomeKind::Failed:
        ++counts.failed;
        break;
    case OutcomeKind::Excluded:
    case OutcomeKind::Pending:
        ++counts.open;
        break;
    case OutcomeKind::NotRegistered:
        break;
    }
}

} // namespace

std::vector<YearOutcomes> yearSeriesOf(const std::vector<UnitYear> &units, int most)
{
    std::map<Year, YearOutcomes> counts;
    for (const UnitYear &unit : units) {
        for (const RecognitionYear &step : unit.history) {
            if (step.result.outcome != OutcomeKind::NotRegistered)
                count(counts[step.result.year], step.result.outcome);
        }
    }
    if (counts.empty())
        return {};
    std::vector<YearOutcomes> series;
    const Year last = counts.rbegin()->first;
    for (Year year = std::max(counts.begin()->first, last - (most - 1)); year <= last; ++year) {
        YearOutcomes &outcomes = counts[year];
        outcomes.year = year;
        series.push_back(outcomes);
    }
    return series;
}

} // namespace sovang
