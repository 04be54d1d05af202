// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/packets/mergejson.h"

#include "jobs/packets/merging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QJsonArray findingsToJson(const Problems &findings)
{
    QJsonArray list;
    for (const Problem &finding : findings)
        list.append(QJsonObject{{QStringLiteral("place"), finding.place.toString()},
                                {QStringLiteral("message"), finding.message}});
    return list;
}

QJsonObject cellToJson(const MergedCell &cell)
{
    return {{QStringLiteral("unit"), cell.unitCode},
            {QStringLiteral("item"), cell.code},
            {QStringLiteral("part"), partCode(cell.part)},
            {QStringLiteral("change"), changeCode(cell.parting)},
            {QStringLiteral("was"), cell.base},
            {QStringLiteral("book"), cell.ours},
            {QStringLiteral("packet"), cell.theirs}};
}

} // namespace

QByteArray mergeJson(const MergePlan &plan, bool isDryRun)
{
    const bool isKnown = !plan.origin.id.isEmpty();
    QJsonArray cells;
    for (const MergedCell &cell : plan.cells)
        cells.append(cellToJson(cell));
    const QJsonObject json{
        {QStringLiteral("file"), plan.file},
        {QStringLiteral("packet"), plan.origin.id},
        {QStringLiteral("year"), isKnown ? QJsonValue(plan.origin.year.value()) : QJsonValue()},
        {QStringLiteral("round"), isKnown ? QJsonValue(toCode(plan.origin.round)) : QJsonValue()},
        {QStringLiteral("dryRun"), isDryRun},
        {QStringLiteral("taken"), plan.taken()},
        {QStringLiteral("alike"), plan.count(Parting::Alike)},
        {QStringLiteral("kept"), plan.count(Parting::Ours)},
        {QStringLiteral("conflicts"), plan.count(Parting::Conflict)},
        {QStringLiteral("problems"), findingsToJson(plan.problems)},
        {QStringLiteral("notes"), findingsToJson(plan.notes.all())},
        {QStringLiteral("cells"), cells}};
    return QJsonDocument(json).toJson();
}

} // namespace sovang
