// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/nearmisses.h"

#include <algorithm>

namespace sovang {

namespace {

Shortfall criterionShortfall(const QString &code, const UnitYear &unit)
{
    const auto &criteria = unit.rules->criteria;
    const auto found =
        std::ranges::find_if(criteria, [&](const Criterion &c) { return c.node.code == code; });
    const auto index = static_cast<size_t>(found - criteria.begin());
    return {code, *unit.outcome.criteria[index],
            toExact(found->node.max) * found->minPercent->hundredths() / 10000};
}

} // namespace

std::vector<Shortfall> shortfallsOf(const UnitYear &unit)
{
    std::vector<Shortfall> shortfalls;
    if (unit.outcome.kind != OutcomeKind::Failed || !unit.rules || !unit.outcome.total)
        return shortfalls;
    for (const Reason &reason : unit.outcome.reasons) {
        if (reason.kind == ReasonKind::BelowCriterionMinimum)
            shortfalls.push_back(criterionShortfall(reason.code, unit));
        else if (reason.kind == ReasonKind::BelowPassMark)
            shortfalls.push_back(
                {{}, *unit.outcome.total, toExact(unit.rules->passMark.forClass(unit.unit.unitClass))});
    }
    return shortfalls;
}

std::optional<NearMiss> nearMissOf(const UnitYear &unit, Percent margin)
{
    NearMiss miss{unit.unit.id, shortfallsOf(unit), {}};
    if (miss.shortfalls.empty() || miss.shortfalls.size() != unit.outcome.reasons.size())
        return std::nullopt;
    for (const Shortfall &shortfall : miss.shortfalls)
        miss.missing = std::max(miss.missing, shortfall.missing());
    const Exact most = toExact(unit.rules->total) * margin.hundredths() / 10000;
    return miss.missing <= most ? std::optional(std::move(miss)) : std::nullopt;
}

std::vector<NearMiss> nearMissesOf(const std::vector<UnitYear> &units, Percent margin)
{
    std::vector<NearMiss> misses;
    for (const UnitYear &unit : units) {
        if (auto miss = nearMissOf(unit, margin))
            misses.push_back(std::move(*miss));
    }
    std::ranges::stable_sort(misses, {}, &NearMiss::missing);
    return misses;
}

} // namespace sovang
