// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/yearseries.h"

#include <algorithm>
#include <map>

namespace sovang {

std::vector<YearOutcomes> yearSeriesOf(const std::vector<UnitYear> &units, int most)
{
    std::map<Year, OutcomeCounts> counts;
    for (const UnitYear &unit : units) {
        for (const RecognitionYear &step : unit.history) {
            if (step.result.outcome != OutcomeKind::NotRegistered)
                counts[step.result.year].add(step.result.outcome);
        }
    }
    if (counts.empty())
        return {};
    std::vector<YearOutcomes> series;
    const Year last = counts.rbegin()->first;
    for (Year year = std::max(counts.begin()->first, last - (most - 1)); year <= last; ++year)
        series.push_back({year, counts[year]});
    return series;
}

} // namespace sovang
