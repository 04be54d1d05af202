// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace.h"

#include <algorithm>
#include <utility>

namespace sovang {

namespace {

QString orUnnamed(const QString &name)
{
    return name.isEmpty() ? unnamedGroup() : name;
}

bool isProposed(const std::optional<Proposal> &proposal, DecisionKind kind)
{
    return proposal && proposal->kind == kind;
}

constexpr std::pair<Measure, int OutcomeCounts::*> outcomeMeasures[] = {
    {Measure::Units, &OutcomeCounts::units},       {Measure::Registered, &OutcomeCounts::registered},
    {Measure::Passed, &OutcomeCounts::passed},     {Measure::Failed, &OutcomeCounts::failed},
    {Measure::Excluded, &OutcomeCounts::excluded}, {Measure::Pending, &OutcomeCounts::pending},
};

class FigureLister
{
public:
    void counts(const OutcomeCounts &counts, FigureGrouping grouping, const QString &group)
    {
        for (const auto &[measure, member] : outcomeMeasures)
            add(measure, counts.*member, grouping, group);
        add(Measure::NotRegistered, counts.notRegistered(), grouping, group);
    }

    void groups(const std::vector<GroupFigures> &groups, FigureGrouping grouping)
    {
        for (const GroupFigures &each : groups) {
            counts(each.counts, grouping, each.name);
            add(Measure::ProposedFirst, each.proposedFirst, grouping, each.name);
            add(Measure::ProposedRenewal, each.proposedRenewal, grouping, each.name);
            add(Measure::RecognisedFirst, each.recognisedFirst, grouping, each.name);
            add(Measure::RecognisedRenewal, each.recognisedRenewal, grouping, each.name);
        }
    }

    void add(Measure measure, int number, FigureGrouping grouping = FigureGrouping::All,
             const QString &group = {})
    {
        m_figures.push_back({{measure, grouping, group}, number});
    }

    std::vector<CountedFigure> figures() && { return std::move(m_figures); }

private:
    std::vector<CountedFigure> m_figures;
};

} // namespace

QStringList groupsOf(const UnitFigures &unit, FigureGrouping grouping)
{
    switch (grouping) {
    case FigureGrouping::All:
        return {QString()};
    case FigureGrouping::Kind:
        return {toVietnamese(unit.kind)};
    case FigureGrouping::Block:
        return {orUnnamed(unit.block)};
    case FigureGrouping::Locality:
        return {orUnnamed(unit.locality)};
    case FigureGrouping::Class:
        return {orUnnamed(unit.unitClass)};
    case FigureGrouping::Band:
        return unit.outcome == OutcomeKind::Passed ? QStringList{unit.band} : QStringList();
    case FigureGrouping::Streak:
        return unit.streak > 0 ? QStringList{QString::number(unit.streak)} : QStringList();
    case FigureGrouping::Reason:
        return unit.reasonNames;
    case FigureGrouping::Margin:
        return unit.marginStep ? QStringList{QString::number(*unit.marginStep)} : QStringList();
    }
    return {};
}

bool isCounted(const UnitFigures &unit, Measure measure)
{
    const bool isRegistered = isCounted(unit.outcome, Measure::Registered);
    switch (measure) {
    case Measure::SelfScored:
        return isRegistered && unit.selfScored;
    case Measure::Inspected:
        return isRegistered && unit.inspected;
    case Measure::Scored:
        return isRegistered && unit.scored;
    case Measure::ProposedFirst:
        return isProposed(unit.proposal, DecisionKind::First);
    case Measure::ProposedRenewal:
        return isProposed(unit.proposal, DecisionKind::Renewal);
    case Measure::RecognisedFirst:
        return unit.recognised == DecisionKind::First;
    case Measure::RecognisedRenewal:
        return unit.recognised == DecisionKind::Renewal;
    case Measure::Revoked:
        return unit.revoked;
    case Measure::NextFirst:
        return isProposed(unit.next, DecisionKind::First);
    case Measure::NextRenewal:
        return isProposed(unit.next, DecisionKind::Renewal);
    default:
        return isCounted(unit.outcome, measure);
    }
}

std::vector<const UnitFigures *> unitsBehind(const YearFigures &figures, const FigureKey &key)
{
    std::vector<const UnitFigures *> units;
    for (const UnitFigures &unit : figures.units) {
        if (isCounted(unit, key.measure) && groupsOf(unit, key.grouping).contains(key.group))
            units.push_back(&unit);
    }
    return units;
}

std::vector<CountedFigure> countedFigures(const YearFigures &figures)
{
    FigureLister list;
    list.counts(figures.total, FigureGrouping::All, {});
    list.groups(figures.byKind, FigureGrouping::Kind);
    list.groups(figures.byBlock, FigureGrouping::Block);
    list.groups(figures.byLocality, FigureGrouping::Locality);
    list.groups(figures.byClass, FigureGrouping::Class);
    for (const BandFigures &band : figures.byBand)
        list.add(Measure::Passed, band.units, FigureGrouping::Band, band.name);
    for (const StreakFigures &streak : figures.byStreak)
        list.add(Measure::Passed, streak.units, FigureGrouping::Streak, QString::number(streak.years));
    for (const ReasonFigures &reason : figures.byReason) {
        const bool isFailed = reason.outcome == OutcomeKind::Failed;
        list.add(isFailed ? Measure::Failed : Measure::Excluded, reason.units, FigureGrouping::Reason,
                 reason.name);
    }
    for (const MarginFigures &margin : figures.byMargin) {
        list.add(Measure::Passed, margin.passed, FigureGrouping::Margin, QString::number(margin.step));
        list.add(Measure::Failed, margin.failed, FigureGrouping::Margin, QString::number(margin.step));
    }
    const std::pair<Measure, int> whole[] = {
        {Measure::SelfScored, figures.sheets.self},
        {Measure::Inspected, figures.sheets.team},
        {Measure::Scored, figures.sheets.final},
        {Measure::ProposedFirst, figures.proposedFirst},
        {Measure::ProposedRenewal, figures.proposedRenewal},
        {Measure::RecognisedFirst, figures.recognisedFirst},
        {Measure::RecognisedRenewal, figures.recognisedRenewal},
        {Measure::Revoked, figures.revoked},
        {Measure::NextFirst, figures.nextFirst},
        {Measure::NextRenewal, figures.nextRenewal},
    };
    for (const auto &[measure, number] : whole)
        list.add(measure, number);
    return std::move(list).figures();
}

} // namespace sovang
