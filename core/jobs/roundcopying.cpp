// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/roundcopying.h"

#include "jobs/evaluation.h"
#include "storage/book.h"

#include <QHash>

namespace sovang {

namespace {

constexpr size_t cheaperOneByOne = 8;

/// The answers of many units in one walk through the year; each by the rule set of its unit.
std::vector<Answers> answersOfAll(const Book &book, const std::vector<const UnitYear *> &units, Round round)
{
    std::vector<Answers> answers(units.size());
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < units.size(); ++i) {
        if (!units[i]->rules)
            continue;
        answers[i] = Answers(*units[i]->rules);
        places.insert(units[i]->unit.id.value(), i);
    }
    book.scores().forYear(units.front()->year, round, [&](const AnswerRow &row) {
        const auto place = places.constFind(row.unit.value());
        if (place == places.cend())
            return;
        const int item = units[*place]->rules->indexOf(book.scores().code(row.codeId));
        if (item >= 0)
            answers[*place].set(item, row.answer);
    });
    return answers;
}

std::vector<Answers> answersOfEach(const Book &book, const std::vector<const UnitYear *> &units, Round round)
{
    if (units.size() > cheaperOneByOne)
        return answersOfAll(book, units, round);
    std::vector<Answers> answers;
    for (const UnitYear *unit : units)
        answers.push_back(unit->rules ? answersOf(book, unit->unit.id, unit->year, round, *unit->rules)
                                      : Answers());
    return answers;
}

} // namespace

RoundCopyPlan planRoundCopy(const Book &book, const std::vector<const UnitYear *> &units,
                            const RoundCopyRequest &request)
{
    RoundCopyPlan plan;
    const std::vector<Answers> from = answersOfEach(book, units, request.from);
    const std::vector<Answers> to = answersOfEach(book, units, request.to);
    for (size_t i = 0; i < units.size(); ++i) {
        const UnitYear &unit = *units[i];
        const RoundCopy copy = copyRound(from[i], to[i], request.entered);
        plan.kept += copy.kept;
        plan.units += copy.changes.empty() ? 0 : 1;
        for (const RoundCopy::Change &change : copy.changes) {
            const Answer *before = to[i].find(change.item);
            plan.changes.push_back({unit.unit.id, unit.year, request.to,
                                    unit.rules->items[static_cast<size_t>(change.item)].code,
                                    before ? std::optional(*before) : std::nullopt, change.answer});
        }
    }
    return plan;
}

} // namespace sovang
