// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulesetuse.h"

#include <algorithm>
#include <map>

namespace sovang {

std::vector<RuleSetUse> useOf(const RuleSet &rules, const std::vector<RuleSetPtr> &sets,
                              const std::vector<RegisteredKind> &registered)
{
    std::map<Year, int> units;
    for (const RegisteredKind &some : registered) {
        const RuleSetPtr chosen = chooseRuleSet(sets, some.kind, some.year);
        if (chosen && chosen->reference() == rules.reference())
            units[some.year] += some.units;
    }
    std::vector<RuleSetUse> uses;
    uses.reserve(units.size());
    for (const auto &[year, count] : units)
        uses.push_back({year, count});
    return uses;
}

std::vector<RuleSetShift> shiftsTo(const RuleSet &added, const std::vector<RuleSetPtr> &sets,
                                   const std::vector<RegisteredKind> &registered)
{
    std::vector<RuleSetPtr> after = sets;
    after.push_back(std::make_shared<const RuleSet>(added));
    std::vector<RuleSetShift> shifts;
    for (const RegisteredKind &some : registered) {
        if (chooseRuleSet(after, some.kind, some.year) != after.back())
            continue;
        const RuleSetPtr before = chooseRuleSet(sets, some.kind, some.year);
        shifts.push_back({some.year, some.kind, some.units, before ? before->reference() : QString()});
    }
    return shifts;
}

YearType yearTypeFor(UnitKind kind, const std::vector<RuleSetPtr> &sets)
{
    const bool isOfSchools = std::ranges::any_of(sets, [kind](const RuleSetPtr &set) {
        return set->yearType == YearType::School && std::ranges::find(set->kinds, kind) != set->kinds.end();
    });
    return isOfSchools ? YearType::School : YearType::Calendar;
}

std::optional<RuleSetOverlap> overlapOf(const RuleSet &a, const RuleSet &b)
{
    if (a.validFrom == b.validFrom)
        return std::nullopt;
    RuleSetOverlap overlap;
    overlap.older = a.validFrom < b.validFrom ? &a : &b;
    overlap.newer = a.validFrom < b.validFrom ? &b : &a;
    overlap.from = overlap.newer->validFrom;
    for (const UnitKind kind : overlap.newer->kinds) {
        if (overlap.older->fits(kind, overlap.from))
            overlap.kinds.push_back(kind);
    }
    if (overlap.kinds.empty())
        return std::nullopt;
    for (const std::optional<Year> &end : {overlap.older->validTo, overlap.newer->validTo}) {
        if (end && (!overlap.to || *end < *overlap.to))
            overlap.to = end;
    }
    return overlap;
}

} // namespace sovang
