// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/decisions/takingover.h"

#include "base/error.h"
#include "base/jsontree.h"
#include "domain/kindwords.h"
#include "jobs/year/registering.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct TakeOverText
{
    Q_DECLARE_TR_FUNCTIONS(TakeOver)
};

QString kindText(const Decision &decision)
{
    return decision.kindThen ? kindwords::unit(*decision.kindThen) : QStringLiteral("–");
}

QString nameText(const Decision &decision)
{
    return decision.nameThen.isEmpty() ? QStringLiteral("–") : decision.nameThen;
}

JsonValue detailsOf(const TakeOver &takeOver)
{
    const auto kindCode = [](const Decision &decision) {
        return decision.kindThen ? toCode(*decision.kindThen) : QString();
    };
    return JsonValue::object()
        .with(u"code"_qs, takeOver.code)
        .with(u"number"_qs, takeOver.before.number)
        .with(u"nameBefore"_qs, takeOver.before.nameThen)
        .with(u"name"_qs, takeOver.after.nameThen)
        .with(u"kindBefore"_qs, kindCode(takeOver.before))
        .with(u"kind"_qs, kindCode(takeOver.after));
}

} // namespace

bool knowsOtherwise(const Decision &decision, const Unit &unit)
{
    return decision.nameThen != unit.name || decision.kindThen != unit.in(decision.year()).kind;
}

std::vector<TakeOver> takeOversOf(const Book &book, const std::vector<Decision> &decisions)
{
    std::vector<TakeOver> takeOvers;
    for (const Decision &decision : decisions) {
        const std::optional<Unit> unit = book.units.find(decision.unit);
        if (!unit || !knowsOtherwise(decision, *unit))
            continue;
        Decision after = decision;
        after.nameThen = unit->name;
        after.kindThen = unit->in(decision.year()).kind;
        takeOvers.push_back({unit->code, decision, std::move(after)});
    }
    return takeOvers;
}

std::vector<TakeOver> takeOversOf(const Book &book, Year year, const QStringList &codes)
{
    std::vector<Decision> decisions;
    QStringList without;
    for (const Unit &unit : unitsWithCodes(book, codes)) {
        std::vector<Decision> ofYear = book.decisions.ofUnit(unit.id);
        std::erase_if(ofYear, [year](const Decision &decision) { return decision.year() != year; });
        if (ofYear.empty())
            without << unit.code;
        decisions.insert(decisions.end(), ofYear.begin(), ofYear.end());
    }
    if (!without.isEmpty()) {
        throw Error(Error::Kind::NotFound, TakeOverText::tr("There is no decision of %1 on %2")
                                               .arg(year.toString(), without.join(u", "_qs)));
    }
    return takeOversOf(book, decisions);
}

QString takeOverText(const TakeOver &takeOver)
{
    const Decision &before = takeOver.before;
    const Decision &after = takeOver.after;
    QStringList changes;
    if (before.nameThen != after.nameThen)
        changes << TakeOverText::tr("“%1” becomes “%2”").arg(nameText(before), nameText(after));
    if (before.kindThen != after.kindThen)
        changes << TakeOverText::tr("%1 becomes %2").arg(kindText(before), kindText(after));
    return TakeOverText::tr("%1, decision %2: %3").arg(takeOver.code, before.number, changes.join(u"; "_qs));
}

LogNote takeOverNote(const std::vector<TakeOver> &takeOvers)
{
    LogNote note;
    note.action = QStringLiteral("decision.names");
    note.year = takeOvers.front().before.year();
    note.details = compactJson(JsonValue::listOf(takeOvers, detailsOf));
    if (takeOvers.size() == 1) {
        note.unitCode = takeOvers.front().code;
        note.summary =
            TakeOverText::tr("Taken over into a decision: %1").arg(takeOverText(takeOvers.front()));
    } else {
        note.summary = TakeOverText::tr("%1 decisions take over the names and kinds of today")
                           .arg(static_cast<int>(takeOvers.size()));
    }
    return note;
}

void takeOver(Book &book, const std::vector<TakeOver> &takeOvers)
{
    if (takeOvers.empty())
        return;
    book.change(takeOverNote(takeOvers), [&] {
        for (const TakeOver &one : takeOvers)
            book.decisions.update(one.after);
    });
}

} // namespace sovang
