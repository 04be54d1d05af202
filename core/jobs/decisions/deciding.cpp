// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/decisions/deciding.h"

#include "base/text.h"
#include "domain/explain.h"
#include "domain/kindwords.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct DecideText
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
        return DecideText::tr("%1 already has its decision of %2").arg(unit.unit.code, unit.year.toString());
    if (!unit.proposal || unit.proposal->kind != kind) {
        return DecideText::tr("%1 is not proposed for “%2” in %3")
            .arg(unit.unit.code, kindwords::decision(kind), unit.year.toString());
    }
    return {};
}

Decision decisionFor(const UnitYear &unit, const DecisionAct &act, const DecisionLine &line)
{
    Decision decision;
    decision.unit = unit.unit.id;
    decision.kind = line.kind;
    decision.number = act.number;
    decision.date = act.date;
    decision.from = line.from;
    decision.to = line.to;
    decision.signer = act.signer;
    decision.reason = line.reason;
    decision.nameThen = unit.unit.name;
    decision.kindThen = unit.unit.kind;
    decision.totalThen = unit.outcome.total ? roundedHalfUp(*unit.outcome.total).toCanonical() : QString();
    decision.rulesThen = unit.rules ? unit.rules->reference() : QString();
    return decision;
}

bool isRefusedInYear(const UnitYear &unit)
{
    return std::ranges::any_of(unit.decisions, [&](const Decision &decision) {
        return decision.year() == unit.year && decision.kind == DecisionKind::Refusal;
    });
}

const MeetingResult *resultFor(const UnitYear &unit, const std::map<UnitId, MeetingResult> &meeting)
{
    const auto found = meeting.find(unit.unit.id);
    return found == meeting.end() ? nullptr : &found->second;
}

bool isTitle(std::optional<DecisionKind> kind)
{
    return kind == DecisionKind::First || kind == DecisionKind::Renewal;
}

// What a meeting that is valid wants decided, or nothing.
std::optional<DecisionKind> wanted(const MeetingResult *result)
{
    return result && result->state == ItemState::Carried ? result->item.result() : std::nullopt;
}

DecisionLine titleLine(const UnitYear &unit, DecisionKind kind)
{
    if (unit.proposal && unit.proposal->kind == kind)
        return {unit.unit.id, kind, unit.proposal->from, unit.proposal->to, {}};
    const auto &counted = unit.state.counted;
    return {unit.unit.id, kind, counted.empty() ? unit.year : counted.front(), unit.year, {}};
}

// Whoever gave the title takes it back.
std::optional<DecisionKind> lastTitleKind(const UnitYear &unit)
{
    std::optional<DecisionKind> last;
    for (const Decision &decision : unit.decisions) {
        if (isTitle(decision.kind))
            last = decision.kind;
    }
    return last;
}

QString refusalReason(const UnitYear &unit, const MeetingResult *result)
{
    if (wanted(result) == DecisionKind::Refusal && !result->item.reason.isEmpty())
        return result->item.reason;
    return withCapital(reasonsText(unit));
}

using UnitsById = std::map<UnitId, const UnitYear *>;

// Once for the whole decision, with the first unit whose rules say who decides.
void askSigner(const UnitsById &units, const DecisionAct &act, const std::vector<DecisionLine> &lines,
               PlannedDecisions &plan)
{
    if (!act.signer.isEmpty())
        return;
    for (const DecisionLine &line : lines) {
        const auto unit = units.find(line.unit);
        plan.missingSigner = unit == units.end() ? QString() : missingSigner(*unit->second, line.kind);
        if (!plan.missingSigner.isEmpty()) {
            plan.problems.push_back({{}, plan.missingSigner});
            return;
        }
    }
}

// Why \a line cannot be decided; empty when it can.
QString obstacle(const UnitYear &unit, const DecisionLine &line)
{
    if (isTitle(line.kind) && hasTitleOfYear(unit))
        return DecideText::tr("%1 already has its decision of %2").arg(unit.unit.code, unit.year.toString());
    if (line.kind == DecisionKind::Refusal && line.reason.trimmed().isEmpty())
        return DecideText::tr("%1 is refused without a reason").arg(unit.unit.code);
    if (isTitle(line.kind) && (!line.from || line.to != unit.year || *line.from > *line.to)) {
        return DecideText::tr("The period of %1 must end with %2 and not begin after it")
            .arg(unit.unit.code, unit.year.toString());
    }
    return {};
}

} // namespace

QString missingSigner(const UnitYear &unit, DecisionKind kind)
{
    if (!unit.rules)
        return {};
    const bool isRenewal = kind == DecisionKind::Renewal ||
                           (kind == DecisionKind::Revocation && lastTitleKind(unit) == DecisionKind::Renewal);
    const Authority &authority = isRenewal ? unit.rules->renewalAuthority : unit.rules->firstAuthority;
    const QString named = QStringLiteral("%1 %2").arg(authority.signerTitle, authority.issuer).trimmed();
    if (named.isEmpty())
        return {};
    return DecideText::tr("The rule set says who decides: “%1”. Write who signed.").arg(named);
}

bool isOpenProposal(const UnitYear &unit)
{
    return unit.proposal && !hasTitleOfYear(unit);
}

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
            plan.decisions.push_back(decisionFor(unit, act, titleLine(unit, act.kind)));
        else if (isNamed)
            plan.problems.push_back({{}, why});
    }
    for (const QString &code : unknown)
        plan.problems.push_back(
            {{}, DecideText::tr("There is no unit with the code “%1” in the book").arg(code)});
    return plan;
}

std::vector<DecisionCandidate> titleCandidates(const std::vector<UnitYear> &year,
                                               const std::map<UnitId, MeetingResult> &meeting)
{
    std::vector<DecisionCandidate> candidates;
    for (const UnitYear &unit : year) {
        const MeetingResult *result = resultFor(unit, meeting);
        const std::optional<DecisionKind> kind = wanted(result);
        if (hasTitleOfYear(unit) || (!unit.proposal && !isTitle(kind)))
            continue;
        const DecisionKind offered = isTitle(kind) ? *kind : unit.proposal->kind;
        candidates.push_back({titleLine(unit, offered), !result || isTitle(kind)});
    }
    return candidates;
}

std::vector<DecisionCandidate> refusalCandidates(const std::vector<UnitYear> &year,
                                                 const std::map<UnitId, MeetingResult> &meeting)
{
    std::vector<DecisionCandidate> candidates;
    for (const UnitYear &unit : year) {
        const MeetingResult *result = resultFor(unit, meeting);
        const bool isWanted = wanted(result) == DecisionKind::Refusal;
        const bool didNotPass =
            unit.outcome.kind == OutcomeKind::Failed || unit.outcome.kind == OutcomeKind::Excluded;
        if (!unit.registered || hasTitleOfYear(unit) || isRefusedInYear(unit) || !(isWanted || didNotPass))
            continue;
        const bool isAgreedAsItIs = result && result->state == ItemState::Carried &&
                                    result->item.verdict == Verdict::Agreed && !result->item.proposed;
        candidates.push_back(
            {{unit.unit.id, DecisionKind::Refusal, std::nullopt, unit.year, refusalReason(unit, result)},
             !result || isWanted || isAgreedAsItIs});
    }
    return candidates;
}

PlannedDecisions planDecisions(const std::vector<UnitYear> &year, const DecisionAct &act,
                               const std::vector<DecisionLine> &lines)
{
    UnitsById units;
    for (const UnitYear &unit : year)
        units.emplace(unit.unit.id, &unit);
    PlannedDecisions plan;
    askSigner(units, act, lines, plan);
    for (const DecisionLine &line : lines) {
        const auto unit = units.find(line.unit);
        if (unit == units.end()) {
            plan.problems.push_back({{},
                                     DecideText::tr("A unit of this decision is no longer in the book. "
                                                    "Choose the units again.")});
            continue;
        }
        const QString why = obstacle(*unit->second, line);
        if (why.isEmpty())
            plan.decisions.push_back(decisionFor(*unit->second, act, line));
        else
            plan.problems.push_back({{}, why});
    }
    return plan;
}

Decision revocationOf(const UnitYear &unit, const DecisionAct &act, const QString &reason)
{
    return decisionFor(unit, act, {unit.unit.id, DecisionKind::Revocation, {}, {}, reason});
}

void enterDecisions(Book &book, Year year, const DecisionAct &act, const std::vector<Decision> &decisions)
{
    const QString summary =
        DecideText::tr("Decision %1: %2 for %3 units")
            .arg(act.number, kindwords::decision(act.kind), QString::number(decisions.size()));
    book.change({QStringLiteral("decision.add"), summary, {}, year}, [&] {
        for (const Decision &decision : decisions)
            book.decisions.add(decision);
    });
}

} // namespace sovang
