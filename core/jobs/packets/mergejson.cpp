// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/packets/mergejson.h"

#include "base/jsontree.h"
#include "jobs/packets/merging.h"

namespace sovang {

namespace {

QString partCode(MergedCell::Part part)
{
    switch (part) {
    case MergedCell::Part::Answer:
        break;
    case MergedCell::Part::Evidence:
        return QStringLiteral("evidence");
    case MergedCell::Part::Note:
        return QStringLiteral("note");
    }
    return QStringLiteral("answer");
}

QString changeCode(Parting parting)
{
    switch (parting) {
    case Parting::Untouched:
    case Parting::Ours:
        break;
    case Parting::Theirs:
        return QStringLiteral("packet");
    case Parting::Alike:
        return QStringLiteral("both");
    case Parting::Conflict:
        return QStringLiteral("conflict");
    }
    return QStringLiteral("book");
}

JsonValue mergeFindingJson(const Problem &finding)
{
    return JsonValue::object()
        .with(u"place"_qs, finding.place.toString())
        .with(u"message"_qs, finding.message);
}

JsonValue cellToJson(const MergedCell &cell)
{
    return JsonValue::object()
        .with(u"unit"_qs, cell.unitCode)
        .with(u"item"_qs, cell.code)
        .with(u"part"_qs, partCode(cell.part))
        .with(u"change"_qs, changeCode(cell.parting))
        .with(u"was"_qs, cell.base)
        .with(u"book"_qs, cell.ours)
        .with(u"packet"_qs, cell.theirs);
}

} // namespace

QByteArray mergeJson(const MergePlan &plan, bool isDryRun)
{
    const bool isKnown = !plan.origin.id.isEmpty();
    return writeJson(JsonValue::object()
                         .with(u"file"_qs, plan.file)
                         .with(u"packet"_qs, plan.origin.id)
                         .with(u"year"_qs, isKnown ? JsonValue(plan.origin.year.value()) : JsonValue())
                         .with(u"round"_qs, isKnown ? JsonValue(toCode(plan.origin.round)) : JsonValue())
                         .with(u"dryRun"_qs, isDryRun)
                         .with(u"taken"_qs, plan.taken())
                         .with(u"alike"_qs, plan.count(Parting::Alike))
                         .with(u"kept"_qs, plan.count(Parting::Ours))
                         .with(u"conflicts"_qs, plan.count(Parting::Conflict))
                         .with(u"problems"_qs, JsonValue::listOf(plan.problems, mergeFindingJson))
                         .with(u"notes"_qs, JsonValue::listOf(plan.notes.all(), mergeFindingJson))
                         .with(u"cells"_qs, JsonValue::listOf(plan.cells, cellToJson)));
}

} // namespace sovang
