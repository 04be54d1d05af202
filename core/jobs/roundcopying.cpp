// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/roundcopying.h"

#include "jobs/evaluation.h"
#include "storage/book.h"

namespace sovang {

RoundCopyPlan planRoundCopy(const Book &book, const std::vector<const UnitYear *> &units,
                            const RoundCopyRequest &request)
{
    RoundCopyPlan plan;
    for (const UnitYear *unit : units) {
        if (!unit->rules)
            continue;
        const UnitId id = unit->unit.id;
        const Answers from = answersOf(book, id, unit->year, request.from, *unit->rules);
        const Answers to = answersOf(book, id, unit->year, request.to, *unit->rules);
        const RoundCopy copy = copyRound(from, to, request.entered);
        plan.kept += copy.kept;
        plan.units += copy.changes.empty() ? 0 : 1;
        for (const RoundCopy::Change &change : copy.changes) {
            const Answer *before = to.find(change.item);
            plan.changes.push_back({id, unit->year, request.to,
                                    unit->rules->items[static_cast<size_t>(change.item)].code,
                                    before ? std::optional(*before) : std::nullopt, change.answer});
        }
    }
    return plan;
}

} // namespace sovang
