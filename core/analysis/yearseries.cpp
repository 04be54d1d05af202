// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/yearseries.h"

#include <algorithm>
#include <map>

namespace sovang {

std::vector<YearResult> yearsOf(const UnitYear &unit)
{
    std::vector<YearResult> years = unit.earlier;
    for (const RecognitionYear &step : unit.history)
        years.push_back(step.result);
    return years;
}

std::vector<YearOutcomes> yearSeriesOf(const std::vector<UnitYear> &units, int most)
{
    std::map<Year, OutcomeCounts> counts;
    for (const UnitYear &unit : units) {
        for (const YearResult &result : yearsOf(unit)) {
            if (result.outcome != OutcomeKind::NotRegistered)
                counts[result.year].add(result.outcome);
        }
    }
    if (counts.empty())
        return {};
    std::vector<YearOutcomes> series;
    const Year last = counts.rbegin()->first;
    for (Year year = std::max(counts.begin()->first, last - (most - 1)); year <= last; ++year) {
        series.push_back({year, counts[year]});
        series.back().counts.units = static_cast<int>(
            std::ranges::count_if(units, [year](const UnitYear &unit) { return unit.unit.existsIn(year); }));
    }
    return series;
}

} // namespace sovang
