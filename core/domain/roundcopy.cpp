// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roundcopy.h"

namespace sovang {

RoundCopy copyRound(const Answers &from, const Answers &to, Entered entered)
{
    RoundCopy copy;
    for (int item = 0; item < from.size(); ++item) {
        const Answer *wanted = from.find(item);
        const Answer *known = to.find(item);
        if (!wanted || (known && *known == *wanted))
            continue;
        if (known && entered == Entered::Kept)
            ++copy.kept;
        else
            copy.changes.push_back({item, *wanted});
    }
    return copy;
}

RoundCopy gatesMet(const RuleSet &rules, const Answers &to)
{
    Answers usual(rules);
    for (size_t i = 0; i < rules.items.size(); ++i) {
        const ItemKind kind = rules.items[i].kind;
        if (kind == ItemKind::Gate || kind == ItemKind::Veto)
            usual.set(static_cast<int>(i), Answer::yesNo(kind == ItemKind::Gate));
    }
    return copyRound(usual, to, Entered::Kept);
}

} // namespace sovang
