// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/deciding.h"

#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

bool hasTitleOfYear(const UnitYear &unit)
{
    return std::ranges::any_of(unit.decisions, [&](const Decision &decision) {
        return decision.year() == unit.year &&
               (decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal);
    });
}

// Why \a unit cannot be given this title this year; empty when it can.
QString obstacle(const UnitYear &unit, DecisionKind kind)
{
    if (hasTitleOfYear(unit))
        return Message::tr("%1 already has its decision of %2").arg(unit.unit.code, unit.year.toString());
    if (!unit.proposal || unit.proposal->kind != kind) {
        return Message::tr("%1 is not proposed for “%2” in %3")
            .arg(unit.unit.code, toVietnamese(kind), unit.year.toString());
    }
    return {};
}

Decision decisionFor(const UnitYear &unit, const DecisionAct &act)
{
    Decision decision;
    decision.unit = unit.unit.id;
    decision.kind = act.kind;
    decision.number = act.number;
    decision.date = act.date;
    decision.from = unit.proposal->from;
    decision.to = unit.proposal->to;
    decision.signer = act.signer;
    decision.nameThen = unit.unit.name;
    decision.totalThen = unit.outcome.total ? roundedHalfUp(*unit.outcome.total).toCanonical() : QString();
    decision.rulesThen = unit.rules ? unit.rules->reference() : QString();
    return decision;
}

} // namespace

PlannedDecisions planDecisionsFor(const std::vector<UnitYear> &year, const DecisionAct &act,
                                  const QStringList &codes)
{
    PlannedDecisions plan;
    QStringList unknown = codes;
    for (const UnitYear &unit : year) {
        const bool isNamed = unknown.removeAll(unit.unit.code) > 0;
        if (!isNamed && !codes.isEmpty())
            continue;
        const QString why = obstacle(unit, act.kind);
        if (why.isEmpty())
            plan.decisions.push_back(decisionFor(unit, act));
        else if (isNamed)
            plan.problems.push_back({{}, why});
    }
    for (const QString &code : unknown)
        plan.problems.push_back(
            {{}, Message::tr("There is no unit with the code “%1” in the book").arg(code)});
    return plan;
}

void enterDecisions(Book &book, Year year, const DecisionAct &act, const std::vector<Decision> &decisions)
{
    const QString summary = Message::tr("Decision %1: %2 for %3 units")
                                .arg(act.number, toVietnamese(act.kind), QString::number(decisions.size()));
    book.change({QStringLiteral("decision.add"), summary, {}, year}, [&] {
        for (const Decision &decision : decisions)
            book.decisions().add(decision);
    });
}

} // namespace sovang
