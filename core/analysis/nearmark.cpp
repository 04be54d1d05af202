// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/nearmark.h"

namespace sovang {

std::optional<Points> shortOfMark(const RuleSet &rules, const QString &unitClass, const Outcome &outcome)
{
    using boost::multiprecision::cpp_int;
    if (!outcome.total)
        return std::nullopt;
    const Exact gap = toExact(rules.passMark.forClass(unitClass)) - *outcome.total;
    if (gap <= 0)
        return std::nullopt;
    const cpp_int divisor = boost::multiprecision::denominator(gap);
    const cpp_int roundedUp = (boost::multiprecision::numerator(gap) + divisor - 1) / divisor;
    return Points::fromHundredths(static_cast<qint64>(roundedUp));
}

} // namespace sovang
