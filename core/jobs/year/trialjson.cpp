// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/yeartrial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sovang {

namespace {

QJsonValue titleJson(const std::optional<Proposal> &title)
{
    if (!title)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("kind"), toCode(title->kind)},
                       {QStringLiteral("year"), title->to.value()},
                       {QStringLiteral("period"), QJsonArray{title->from.value(), title->to.value()}}};
}

QJsonObject sideJson(const Outcome &outcome, const std::optional<Proposal> &title, Year year)
{
    QJsonArray reasons;
    for (const Reason &reason : outcome.reasons)
        reasons.append(reason.toCode());
    const bool isOfYear = title && title->to == year;
    return {{QStringLiteral("outcome"), toCode(outcome.kind)},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("proposal"), isOfYear ? QJsonValue(toCode(title->kind)) : QJsonValue::Null},
            {QStringLiteral("nextTitle"), titleJson(title)}};
}

QJsonObject countsJson(const BlockShift &block)
{
    return {{QStringLiteral("registered"), block.registered},
            {QStringLiteral("before"), block.before},
            {QStringLiteral("after"), block.after},
            {QStringLiteral("gains"), block.gains},
            {QStringLiteral("losses"), block.losses}};
}

QJsonObject shiftJson(const YearTrial &trial, const OutcomeShift &shift)
{
    const UnitYear &unit = trial.units[shift.unit].year;
    return {{QStringLiteral("code"), unit.unit.code},
            {QStringLiteral("name"), unit.unit.name},
            {QStringLiteral("block"), unit.unit.block},
            {QStringLiteral("ruleSet"), unit.rules->reference()},
            {QStringLiteral("total"), roundedHalfUp(*unit.outcome.total).toCanonical()},
            {QStringLiteral("before"), sideJson(unit.outcome, shift.titleBefore, trial.year)},
            {QStringLiteral("after"), sideJson(shift.after, shift.titleAfter, trial.year)},
            {QStringLiteral("titleLater"), shift.losesTime()}};
}

// What holds for each rule set of the year: its own minimums where no other was named.
QJsonArray setsJson(const YearTrial &trial, const OtherMarks &marks)
{
    QJsonArray sets;
    for (const RuleSetPtr &rules : trial.sets) {
        const RuleSet other = withMarks(*rules, marks);
        QJsonObject minimums;
        for (const Criterion &criterion : other.criteria) {
            if (criterion.minPercent)
                minimums.insert(criterion.node.code,
                                Points::fromHundredths(criterion.minPercent->hundredths()).toCanonical());
        }
        sets.append(QJsonObject{{QStringLiteral("ruleSet"), rules->reference()},
                                {QStringLiteral("passMark"), other.passMark.byDefault.toCanonical()},
                                {QStringLiteral("minPercent"), minimums},
                                {QStringLiteral("changed"), !(other == *rules)}});
    }
    return sets;
}

} // namespace

QByteArray whatIfJson(const YearTrial &trial, const OtherMarks &marks, const WhatIf &result)
{
    QJsonArray blocks;
    for (const BlockShift &block : result.blocks) {
        QJsonObject counts = countsJson(block);
        counts.insert(QStringLiteral("block"), block.block);
        blocks.append(counts);
    }
    QJsonArray gains;
    QJsonArray losses;
    for (const OutcomeShift &shift : result.shifts)
        (shift.gains() ? gains : losses).append(shiftJson(trial, shift));
    return QJsonDocument(QJsonObject{{QStringLiteral("year"), trial.year.value()},
                                     {QStringLiteral("ruleSets"), setsJson(trial, marks)},
                                     {QStringLiteral("all"), countsJson(result.all)},
                                     {QStringLiteral("blocks"), blocks},
                                     {QStringLiteral("gains"), gains},
                                     {QStringLiteral("losses"), losses}})
        .toJson();
}

QByteArray robustnessJson(Year year, const std::vector<JudgedUnit> &units, const RobustnessRequest &request,
                          const std::vector<Robustness> &results)
{
    QJsonArray list;
    QJsonArray fragile;
    for (size_t i = 0; i < units.size(); ++i) {
        const UnitYear &unit = *units[i].year;
        const Robustness &result = results[i];
        const bool isFragile = result.isFragile(unit.outcome.kind, request.runs);
        list.append(
            QJsonObject{{QStringLiteral("code"), unit.unit.code},
                        {QStringLiteral("name"), unit.unit.name},
                        {QStringLiteral("block"), unit.unit.block},
                        {QStringLiteral("ruleSet"), unit.rules->reference()},
                        {QStringLiteral("outcome"), toCode(unit.outcome.kind)},
                        {QStringLiteral("total"), roundedHalfUp(*unit.outcome.total).toCanonical()},
                        {QStringLiteral("passes"), result.passes},
                        {QStringLiteral("rank"), QJsonObject{{QStringLiteral("now"), result.rank},
                                                             {QStringLiteral("best"), result.best},
                                                             {QStringLiteral("worst"), result.worst}}},
                        {QStringLiteral("fragile"), isFragile}});
        if (isFragile)
            fragile.append(unit.unit.code);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("year"), year.value()},
                                     {QStringLiteral("runs"), request.runs},
                                     {QStringLiteral("seed"), QString::number(request.seed)},
                                     {QStringLiteral("units"), list},
                                     {QStringLiteral("fragile"), fragile}})
        .toJson();
}

} // namespace sovang
