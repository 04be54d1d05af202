// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/planjson.h"

#include "jobs/imports/importplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sovang {

namespace {

QJsonValue yearJson(const std::optional<Year> &year)
{
    return year ? QJsonValue(year->value()) : QJsonValue();
}

QJsonArray findingsJson(const Problems &findings)
{
    QJsonArray list;
    for (const Problem &finding : findings)
        list.append(QJsonObject{{QStringLiteral("place"), finding.place.toString()},
                                {QStringLiteral("message"), finding.message}});
    return list;
}

QJsonObject stateJson(const RecognitionState &state)
{
    const auto from = state.counted.empty() ? std::nullopt : std::optional(state.counted.front());
    return {{QStringLiteral("standing"), toCode(state.standing)},
            {QStringLiteral("count"), static_cast<int>(state.counted.size())},
            {QStringLiteral("from"), yearJson(from)},
            {QStringLiteral("lastRecognition"), yearJson(state.lastRecognition)}};
}

QJsonObject actJson(const Rearrangement::Act &act)
{
    return {{QStringLiteral("kind"), toCode(act.kind)},
            {QStringLiteral("year"), act.year.value()},
            {QStringLiteral("old"), QJsonArray::fromStringList(act.before)},
            {QStringLiteral("new"), QJsonArray::fromStringList(act.after)},
            {QStringLiteral("document"), act.document},
            {QStringLiteral("date"), act.date.isValid() ? act.date.toString(Qt::ISODate) : QJsonValue()},
            {QStringLiteral("isNew"), act.isNew}};
}

QJsonObject consequenceJson(const LifeConsequence &consequence)
{
    using Fate = LifeConsequence::Fate;
    QJsonObject unit{{QStringLiteral("code"), consequence.code},
                     {QStringLiteral("name"), consequence.name},
                     {QStringLiteral("year"), consequence.year.value()},
                     {QStringLiteral("fate"), toCode(consequence.fate)},
                     {QStringLiteral("heirs"), QJsonArray::fromStringList(consequence.heirs)}};
    unit.insert(QStringLiteral("from"),
                consequence.from.isEmpty() ? QJsonValue() : QJsonValue(consequence.from));
    unit.insert(QStringLiteral("before"),
                consequence.fate == Fate::Begins ? QJsonValue() : QJsonValue(stateJson(consequence.before)));
    unit.insert(QStringLiteral("start"),
                consequence.fate == Fate::Ends ? QJsonValue() : QJsonValue(stateJson(consequence.start)));
    QJsonValue now;
    if (consequence.until) {
        QJsonObject state = stateJson(consequence.now);
        state.insert(QStringLiteral("year"), consequence.until->value());
        now = state;
    }
    unit.insert(QStringLiteral("now"), now);
    return unit;
}

QJsonArray actsJson(const ImportPlan &plan)
{
    QJsonArray acts;
    for (const BookChange &change : plan.changes) {
        if (const auto *list = std::get_if<Boxed<Rearrangement>>(&change)) {
            for (const Rearrangement::Act &act : static_cast<const Rearrangement &>(*list).acts)
                acts.append(actJson(act));
        }
    }
    return acts;
}

} // namespace

QByteArray planJson(const ImportPlan &plan, bool isDryRun)
{
    QJsonObject json{{QStringLiteral("file"), plan.file},
                     {QStringLiteral("new"), plan.added},
                     {QStringLiteral("changed"), plan.changed},
                     {QStringLiteral("unchanged"), plan.unchanged},
                     {QStringLiteral("dryRun"), isDryRun},
                     {QStringLiteral("problems"), findingsJson(plan.problems)},
                     {QStringLiteral("notes"), findingsJson(plan.notes.all())}};
    if (plan.action == u"import.changes") {
        QJsonArray units;
        for (const LifeConsequence &consequence : plan.consequences)
            units.append(consequenceJson(consequence));
        json.insert(QStringLiteral("changes"), actsJson(plan));
        json.insert(QStringLiteral("units"), units);
    }
    return QJsonDocument(json).toJson();
}

} // namespace sovang
