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

} // namespace sovang
