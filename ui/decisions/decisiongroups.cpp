// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/decisiongroups.h"

#include "base/text.h"

#include <algorithm>

namespace sovang {

void DecisionGroups::add(const Decision &decision)
{
    ++m_units[{decision.date, decision.number}];
}

std::vector<DecisionGroup> DecisionGroups::newestFirst() const
{
    std::vector<DecisionGroup> groups;
    groups.reserve(m_units.size());
    for (const auto &[key, units] : m_units)
        groups.push_back({key.second, key.first, units});
    const VietnameseOrder order; // `5/QĐ` before `12/QĐ`
    std::ranges::stable_sort(groups, [&order](const DecisionGroup &a, const DecisionGroup &b) {
        return a.date != b.date ? a.date > b.date : order(b.number, a.number);
    });
    return groups;
}

} // namespace sovang
