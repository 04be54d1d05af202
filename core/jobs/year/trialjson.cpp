// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/yeartrial.h"

#include "base/jsontree.h"

#include <array>

namespace sovang {

namespace {

JsonValue titleJson(const std::optional<Proposal> &title)
{
    if (!title)
        return {};
    return JsonValue::object()
        .with(u"kind"_qs, toCode(title->kind))
        .with(u"year"_qs, title->to.value())
        .with(u"period"_qs, JsonValue::listOf(std::array{title->from.value(), title->to.value()}));
}

JsonValue sideJson(const Outcome &outcome, const std::optional<Proposal> &title, Year year)
{
    const bool isOfYear = title && title->to == year;
    return JsonValue::object()
        .with(u"outcome"_qs, toCode(outcome.kind))
        .with(u"reasons"_qs, JsonValue::listOf(outcome.reasons, &Reason::toCode))
        .with(u"proposal"_qs, isOfYear ? JsonValue(toCode(title->kind)) : JsonValue())
        .with(u"nextTitle"_qs, titleJson(title));
}

JsonValue countsJson(const BlockShift &block)
{
    return JsonValue::object()
        .with(u"registered"_qs, block.registered)
        .with(u"before"_qs, block.before)
        .with(u"after"_qs, block.after)
        .with(u"gains"_qs, block.gains)
        .with(u"losses"_qs, block.losses);
}

JsonValue blockJson(const BlockShift &block)
{
    return countsJson(block).with(u"block"_qs, block.block);
}

JsonValue shiftJson(const YearTrial &trial, const OutcomeShift &shift)
{
    const UnitYear &unit = trial.units[shift.unit].year;
    return JsonValue::object()
        .with(u"code"_qs, unit.unit.code)
        .with(u"name"_qs, unit.unit.name)
        .with(u"block"_qs, unit.unit.block)
        .with(u"ruleSet"_qs, unit.rules->reference())
        .with(u"total"_qs, roundedHalfUp(*unit.outcome.total).toCanonical())
        .with(u"before"_qs, sideJson(unit.outcome, shift.titleBefore, trial.year))
        .with(u"after"_qs, sideJson(shift.after, shift.titleAfter, trial.year))
        .with(u"titleLater"_qs, shift.losesTime());
}

// What holds for a rule set of the year: its own minimums where no other was named.
JsonValue triedSetJson(const RuleSet &rules, const OtherMarks &marks)
{
    const RuleSet other = withMarks(rules, marks);
    JsonValue minimums = JsonValue::object();
    for (const Criterion &criterion : other.criteria) {
        if (criterion.minPercent)
            minimums.with(criterion.node.code,
                          Points::fromHundredths(criterion.minPercent->hundredths()).toCanonical());
    }
    return JsonValue::object()
        .with(u"ruleSet"_qs, rules.reference())
        .with(u"passMark"_qs, other.passMark.byDefault.toCanonical())
        .with(u"minPercent"_qs, std::move(minimums))
        .with(u"changed"_qs, !(other == rules));
}

JsonValue robustUnitJson(const UnitYear &unit, const Robustness &result, bool isFragile)
{
    return JsonValue::object()
        .with(u"code"_qs, unit.unit.code)
        .with(u"name"_qs, unit.unit.name)
        .with(u"block"_qs, unit.unit.block)
        .with(u"ruleSet"_qs, unit.rules->reference())
        .with(u"outcome"_qs, toCode(unit.outcome.kind))
        .with(u"total"_qs, roundedHalfUp(*unit.outcome.total).toCanonical())
        .with(u"passes"_qs, result.passes)
        .with(u"rank"_qs, JsonValue::object()
                              .with(u"now"_qs, result.rank)
                              .with(u"best"_qs, result.best)
                              .with(u"worst"_qs, result.worst))
        .with(u"fragile"_qs, isFragile);
}

} // namespace

QByteArray whatIfJson(const YearTrial &trial, const OtherMarks &marks, const WhatIf &result)
{
    JsonValue gains = JsonValue::list();
    JsonValue losses = JsonValue::list();
    for (const OutcomeShift &shift : result.shifts)
        (shift.gains() ? gains : losses).elements.push_back(shiftJson(trial, shift));
    const auto setJson = [&](const RuleSetPtr &rules) { return triedSetJson(*rules, marks); };
    return writeJson(JsonValue::object()
                         .with(u"year"_qs, trial.year.value())
                         .with(u"ruleSets"_qs, JsonValue::listOf(trial.sets, setJson))
                         .with(u"all"_qs, countsJson(result.all))
                         .with(u"blocks"_qs, JsonValue::listOf(result.blocks, blockJson))
                         .with(u"gains"_qs, std::move(gains))
                         .with(u"losses"_qs, std::move(losses)));
}

QByteArray robustnessJson(Year year, const std::vector<JudgedUnit> &units, const RobustnessRequest &request,
                          const std::vector<Robustness> &results)
{
    JsonValue list = JsonValue::list();
    JsonValue fragile = JsonValue::list();
    for (size_t i = 0; i < units.size(); ++i) {
        const UnitYear &unit = *units[i].year;
        const bool isFragile = results[i].isFragile(unit.outcome.kind, request.runs);
        list.elements.push_back(robustUnitJson(unit, results[i], isFragile));
        if (isFragile)
            fragile.elements.push_back(unit.unit.code);
    }
    return writeJson(JsonValue::object()
                         .with(u"year"_qs, year.value())
                         .with(u"runs"_qs, request.runs)
                         .with(u"seed"_qs, QString::number(request.seed))
                         .with(u"units"_qs, std::move(list))
                         .with(u"fragile"_qs, std::move(fragile)));
}

} // namespace sovang
