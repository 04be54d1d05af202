// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/roundcopying.h"

#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <map>
#include <utility>

namespace sovang {

namespace {

constexpr size_t cheaperOneByOne = 8;

std::vector<Answers> answersOfAll(const Book &book, const std::vector<const UnitYear *> &units, Round round)
{
    std::map<UnitId, const RuleSet *> rules;
    for (const UnitYear *unit : units)
        rules.emplace(unit->unit.id, unit->rules.get());
    auto known = answersOfYear(book, units.front()->year, round, [&](UnitId unit) {
        const auto found = rules.find(unit);
        return found == rules.end() ? nullptr : found->second;
    });
    std::vector<Answers> answers;
    for (const UnitYear *unit : units) {
        const auto found = known.find(unit->unit.id);
        answers.push_back(found != known.end() ? std::move(found->second)
                          : unit->rules        ? Answers(*unit->rules)
                                               : Answers());
    }
    return answers;
}

std::vector<Answers> answersOfEach(const Book &book, const std::vector<const UnitYear *> &units, Round round)
{
    if (units.size() > cheaperOneByOne)
        return answersOfAll(book, units, round);
    std::vector<Answers> answers;
    answers.reserve(units.size());
    for (const UnitYear *unit : units)
        answers.push_back(unit->rules ? answersOf(book, unit->unit.id, unit->year, round, *unit->rules)
                                      : Answers());
    return answers;
}

void add(RoundCopyPlan &plan, const UnitYear &unit, Round round, const Answers &known, const RoundCopy &copy)
{
    plan.kept += copy.kept;
    plan.units += copy.changes.empty() ? 0 : 1;
    for (const RoundCopy::Change &change : copy.changes) {
        const Answer *before = known.find(change.item);
        plan.changes.push_back(AnswerChange::to(change.answer, before, unit.unit.id, unit.year, round,
                                                unit.rules->items[static_cast<size_t>(change.item)].code));
    }
}

} // namespace

RoundCopyPlan planRoundCopy(const Book &book, const std::vector<const UnitYear *> &units,
                            const RoundCopyRequest &request)
{
    const Book::Reading oneMoment(book);
    RoundCopyPlan plan;
    const std::vector<Answers> from = answersOfEach(book, units, request.from);
    const std::vector<Answers> to = answersOfEach(book, units, request.to);
    for (size_t i = 0; i < units.size(); ++i)
        add(plan, *units[i], request.to, to[i], copyRound(from[i], to[i], request.entered));
    return plan;
}

RoundCopyPlan planGatesMet(const Book &book, const std::vector<const UnitYear *> &units, Round round)
{
    const Book::Reading oneMoment(book);
    RoundCopyPlan plan;
    if (units.empty())
        return plan;
    const std::vector<Answers> known = answersOfEach(book, units, round);
    for (size_t i = 0; i < units.size(); ++i) {
        if (units[i]->rules)
            add(plan, *units[i], round, known[i], gatesMet(*units[i]->rules, known[i]));
    }
    return plan;
}

} // namespace sovang
