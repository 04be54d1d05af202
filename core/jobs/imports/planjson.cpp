// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/planjson.h"

#include "base/jsontree.h"
#include "jobs/imports/importplan.h"

namespace sovang {

namespace {

JsonValue yearOrNull(const std::optional<Year> &year)
{
    return year ? JsonValue(year->value()) : JsonValue();
}

JsonValue planFindingJson(const Problem &finding)
{
    return JsonValue::object()
        .with(u"place"_qs, finding.place.toString())
        .with(u"message"_qs, finding.message);
}

JsonValue stateJson(const RecognitionState &state)
{
    const auto from = state.counted.empty() ? std::nullopt : std::optional(state.counted.front());
    return JsonValue::object()
        .with(u"standing"_qs, toCode(state.standing))
        .with(u"count"_qs, static_cast<int>(state.counted.size()))
        .with(u"from"_qs, yearOrNull(from))
        .with(u"lastRecognition"_qs, yearOrNull(state.lastRecognition));
}

JsonValue actJson(const Rearrangement::Act &act)
{
    return JsonValue::object()
        .with(u"kind"_qs, toCode(act.kind))
        .with(u"year"_qs, act.year.value())
        .with(u"old"_qs, JsonValue::listOf(act.before))
        .with(u"new"_qs, JsonValue::listOf(act.after))
        .with(u"document"_qs, act.document)
        .with(u"date"_qs, act.date.isValid() ? JsonValue(act.date.toString(Qt::ISODate)) : JsonValue())
        .with(u"isNew"_qs, act.isNew);
}

JsonValue nowJson(const LifeConsequence &consequence)
{
    if (!consequence.until)
        return {};
    return stateJson(consequence.now).with(u"year"_qs, consequence.until->value());
}

JsonValue consequenceJson(const LifeConsequence &consequence)
{
    using Fate = LifeConsequence::Fate;
    const Fate fate = consequence.fate;
    return JsonValue::object()
        .with(u"code"_qs, consequence.code)
        .with(u"name"_qs, consequence.name)
        .with(u"year"_qs, consequence.year.value())
        .with(u"fate"_qs, toCode(fate))
        .with(u"heirs"_qs, JsonValue::listOf(consequence.heirs))
        .with(u"from"_qs, JsonValue::textOrNull(consequence.from))
        .with(u"before"_qs, fate == Fate::Begins ? JsonValue() : stateJson(consequence.before))
        .with(u"start"_qs, fate == Fate::Ends ? JsonValue() : stateJson(consequence.start))
        .with(u"now"_qs, nowJson(consequence));
}

JsonValue actsJson(const ImportPlan &plan)
{
    JsonValue acts = JsonValue::list();
    for (const BookChange &change : plan.changes) {
        if (const auto *list = std::get_if<Boxed<Rearrangement>>(&change)) {
            for (const Rearrangement::Act &act : static_cast<const Rearrangement &>(*list).acts)
                acts.elements.push_back(actJson(act));
        }
    }
    return acts;
}

} // namespace

QByteArray planJson(const ImportPlan &plan, bool isDryRun)
{
    JsonValue json = JsonValue::object()
                         .with(u"file"_qs, plan.file)
                         .with(u"new"_qs, plan.added)
                         .with(u"changed"_qs, plan.changed)
                         .with(u"unchanged"_qs, plan.unchanged)
                         .with(u"dryRun"_qs, isDryRun)
                         .with(u"problems"_qs, JsonValue::listOf(plan.problems, planFindingJson))
                         .with(u"notes"_qs, JsonValue::listOf(plan.notes.all(), planFindingJson));
    if (plan.action == u"import.changes") {
        json.with(u"changes"_qs, actsJson(plan))
            .with(u"units"_qs, JsonValue::listOf(plan.consequences, consequenceJson));
    }
    return writeJson(json);
}

} // namespace sovang
