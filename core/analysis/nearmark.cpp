// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/nearmark.h"

namespace sovang {

std::optional<Exact> marginToMark(const RuleSet &rules, const QString &unitClass, const Outcome &outcome)
{
    if (!outcome.total)
        return std::nullopt;
    return *outcome.total - toExact(rules.passMark.forClass(unitClass));
}

std::optional<Points> shortOfMark(const RuleSet &rules, const QString &unitClass, const Outcome &outcome)
{
    using boost::multiprecision::cpp_int;
    const std::optional<Exact> margin = marginToMark(rules, unitClass, outcome);
    if (!margin || *margin >= 0)
        return std::nullopt;
    const Exact gap = -*margin;
    const cpp_int divisor = boost::multiprecision::denominator(gap);
    const cpp_int roundedUp = (boost::multiprecision::numerator(gap) + divisor - 1) / divisor;
    return Points::fromHundredths(static_cast<qint64>(roundedUp));
}

} // namespace sovang
