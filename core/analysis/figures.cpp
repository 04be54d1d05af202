// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures.h"

#include "analysis/nearmark.h"
#include "analysis/trace.h"
#include "base/text.h"
#include "domain/explain.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <ranges>
#include <utility>

namespace sovang {

namespace {

/// A unit that is dissolved or not founded yet is none of the year's.
bool isThere(const UnitYear &unit)
{
    return unit.unit.existsIn(unit.year);
}

/// Years of the running count with this one, before decisions of the year emptied it.
int streakOf(const UnitYear &unit)
{
    if (unit.outcome.kind != OutcomeKind::Passed)
        return 0;
    const auto &counted = unit.state.counted;
    if (!counted.empty() && counted.back() == unit.year)
        return int(counted.size());
    if (unit.history.size() > 1)
        return int(unit.history[unit.history.size() - 2].state.counted.size()) + 1;
    return unit.proposal ? unit.proposal->to - unit.proposal->from + 1 : 1;
}

/// What would be proposed in the year after, see Measure::NextFirst.
std::optional<Proposal> nextProposal(const UnitYear &unit)
{
    const Year next = unit.year + 1;
    if (!unit.unit.existsIn(next))
        return std::nullopt;
    const RecognitionPolicy *policy = unit.rules ? &unit.rules->recognition : nullptr;
    const RecognitionState &before =
        unit.history.size() > 1 ? unit.history[unit.history.size() - 2].state : unit.start;
    return recognise(before, {{unit.year, unit.outcome.kind, policy}, {next, OutcomeKind::Passed, policy}},
                     unit.decisions, AssumeDecisions::Yes)
        .back()
        .proposal;
}

std::optional<int> marginStepOf(const UnitYear &unit)
{
    using boost::multiprecision::cpp_int;
    if (!unit.rules || !unit.outcome.total || unit.rules->total == Points())
        return std::nullopt;
    const Exact steps = *marginToMark(*unit.rules, unit.unit.unitClass, unit.outcome) * 100 /
                        (toExact(unit.rules->total) * MarginFigures::width);
    const cpp_int whole = boost::multiprecision::numerator(steps) / boost::multiprecision::denominator(steps);
    const int step = static_cast<int>(whole) - (steps < 0 && Exact(whole) != steps);
    return std::max(step, MarginFigures::lowest);
}

/// A reason without the numbers of the unit, so that equal ones can be counted.
QString reasonName(const Reason &reason, const UnitYear &unit)
{
    switch (reason.kind) {
    case ReasonKind::Excluded:
        return QStringLiteral("Có quyết định không xét được ghi riêng cho năm này");
    case ReasonKind::GateNotMet:
        return QStringLiteral("Không bảo đảm điều kiện %1").arg(itemTitle(unit, reason.code));
    case ReasonKind::Veto:
        return QStringLiteral("Vướng điều kiện loại %1").arg(itemTitle(unit, reason.code));
    case ReasonKind::Requirement:
        return QStringLiteral("Không đạt yêu cầu %1").arg(itemTitle(unit, reason.code));
    case ReasonKind::BelowCriterionMinimum:
        return QStringLiteral("Tiêu chuẩn %1 dưới mức tối thiểu").arg(reason.code);
    case ReasonKind::BelowPassMark:
        return QStringLiteral("Tổng điểm dưới mức đạt");
    default:
        return {};
    }
}

QStringList reasonNames(const UnitYear &unit)
{
    QStringList names;
    if (unit.outcome.kind != OutcomeKind::Failed && unit.outcome.kind != OutcomeKind::Excluded)
        return names;
    for (const Reason &reason : unit.outcome.reasons) {
        const QString name = reasonName(reason, unit);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

void addDecisions(UnitFigures &line, const UnitYear &unit)
{
    for (const Decision &decision : unit.decisions) {
        if (decision.year() != unit.year)
            continue;
        if (decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal)
            line.recognised = decision.kind;
        line.revoked = line.revoked || decision.kind == DecisionKind::Revocation;
    }
}

UnitFigures unitFigures(const UnitYear &unit)
{
    UnitFigures line;
    line.code = unit.unit.code;
    line.name = unit.unit.name;
    line.kind = unit.unit.kind;
    line.block = unit.unit.block;
    line.locality = unit.unit.locality;
    line.unitClass = unit.unit.unitClass;
    line.outcome = unit.outcome.kind;
    if (unit.outcome.total)
        line.total = roundedHalfUp(*unit.outcome.total).toDisplay(2);
    line.band = unit.outcome.band;
    line.standing = unit.state.standing;
    line.streak = streakOf(unit);
    line.proposal = unit.proposal;
    line.reasons =
        reasonTexts(unit.outcome.reasons, unit, Language::Vietnamese); // with codes, as they are counted
    line.reasonNames = reasonNames(unit);
    line.marginStep = marginStepOf(unit);
    line.next = nextProposal(unit);
    addDecisions(line, unit);
    return line;
}

/// The lines of the units of the year, in the order given.
std::vector<UnitFigures> linesOf(const std::vector<UnitYear> &units)
{
    std::vector<UnitFigures> lines;
    lines.reserve(units.size());
    std::ranges::transform(units | std::views::filter(isThere), std::back_inserter(lines), unitFigures);
    return lines;
}

void countInto(GroupFigures &group, const UnitFigures &unit)
{
    group.counts.add(unit.outcome);
    group.proposedFirst += isCounted(unit, Measure::ProposedFirst);
    group.proposedRenewal += isCounted(unit, Measure::ProposedRenewal);
    group.recognisedFirst += isCounted(unit, Measure::RecognisedFirst);
    group.recognisedRenewal += isCounted(unit, Measure::RecognisedRenewal);
}

/// In the order of the Vietnamese alphabet, those without a group last.
std::vector<GroupFigures> groupsBy(const std::vector<UnitFigures> &lines, FigureGrouping grouping)
{
    std::map<QString, GroupFigures> counts;
    for (const UnitFigures &unit : lines) {
        for (const QString &name : groupsOf(unit, grouping))
            countInto(counts[name], unit);
    }
    std::vector<GroupFigures> groups;
    groups.reserve(counts.size());
    for (auto &[name, group] : counts) {
        group.name = name;
        groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(
        groups, [order = VietnameseOrder(), last = unnamedGroup()](const auto &a, const auto &b) {
            return a.name == last || b.name == last ? a.name != last : order(a.name, b.name);
        });
    return groups;
}

/// In the order of the law.
std::vector<GroupFigures> groupsByKind(const std::vector<UnitFigures> &lines)
{
    std::map<UnitKind, GroupFigures> counts;
    for (const UnitFigures &unit : lines)
        countInto(counts[unit.kind], unit);
    std::vector<GroupFigures> groups;
    groups.reserve(counts.size());
    for (auto &[kind, group] : counts) {
        group.name = toVietnamese(kind);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<ReasonFigures> reasonsOf(const std::vector<UnitFigures> &lines)
{
    std::map<std::pair<OutcomeKind, QString>, int> counts;
    for (const UnitFigures &unit : lines) {
        for (const QString &name : groupsOf(unit, FigureGrouping::Reason))
            ++counts[{unit.outcome, name}];
    }
    std::vector<ReasonFigures> reasons;
    reasons.reserve(counts.size());
    for (const auto &[key, number] : counts)
        reasons.push_back({key.first, key.second, number});
    std::ranges::stable_sort(reasons, [order = VietnameseOrder()](const auto &a, const auto &b) {
        if (a.outcome != b.outcome)
            return a.outcome < b.outcome;
        return a.units != b.units ? a.units > b.units : order(a.name, b.name);
    });
    return reasons;
}

std::vector<MarginFigures> marginsOf(const std::vector<UnitFigures> &lines)
{
    std::map<int, MarginFigures> counts;
    for (const UnitFigures &unit : lines) {
        if (!unit.marginStep)
            continue;
        MarginFigures &margin = counts[*unit.marginStep];
        margin.passed += isCounted(unit, Measure::Passed);
        margin.failed += isCounted(unit, Measure::Failed);
    }
    std::vector<MarginFigures> margins;
    if (counts.empty())
        return margins;
    for (int step = counts.begin()->first; step <= counts.rbegin()->first; ++step) {
        margins.push_back(counts[step]);
        margins.back().step = step;
    }
    return margins;
}

/// Bands from the highest mark; rule sets that share a name share the line.
std::vector<BandFigures> bandsOf(const std::vector<UnitYear> &units)
{
    std::map<QString, std::pair<Points, int>> bands;
    for (const UnitYear &unit : units | std::views::filter(isThere)) {
        if (unit.outcome.kind != OutcomeKind::Passed)
            continue;
        auto &[from, number] = bands[unit.outcome.band];
        ++number;
        if (!unit.rules)
            continue;
        for (const Band &band : unit.rules->bands) {
            if (band.name == unit.outcome.band)
                from = std::max(from, band.from);
        }
    }
    std::vector<std::pair<Points, BandFigures>> sorted;
    sorted.reserve(bands.size());
    for (const auto &[name, value] : bands)
        sorted.push_back({value.first, {name, value.second}});
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<BandFigures> result;
    result.reserve(sorted.size());
    for (const auto &entry : sorted)
        result.push_back(entry.second);
    return result;
}

std::vector<StreakFigures> streaksOf(const std::vector<UnitFigures> &lines)
{
    std::map<int, int> streaks;
    for (const UnitFigures &unit : lines) {
        if (unit.streak > 0)
            ++streaks[unit.streak];
    }
    std::vector<StreakFigures> result;
    result.reserve(streaks.size());
    for (const auto &[years, number] : streaks)
        result.push_back({years, number});
    return result;
}

void countTitles(YearFigures &figures, const std::vector<UnitFigures> &lines)
{
    for (const UnitFigures &unit : lines) {
        figures.proposedFirst += isCounted(unit, Measure::ProposedFirst);
        figures.proposedRenewal += isCounted(unit, Measure::ProposedRenewal);
        figures.recognisedFirst += isCounted(unit, Measure::RecognisedFirst);
        figures.recognisedRenewal += isCounted(unit, Measure::RecognisedRenewal);
        figures.revoked += isCounted(unit, Measure::Revoked);
        figures.nextFirst += isCounted(unit, Measure::NextFirst);
        figures.nextRenewal += isCounted(unit, Measure::NextRenewal);
    }
}

YearFigures countsOf(Year year, const std::vector<UnitYear> &units, const std::vector<UnitFigures> &lines)
{
    YearFigures figures;
    figures.year = year;
    figures.yearType = yearTypeOf(units);
    for (const UnitFigures &unit : lines)
        figures.total.add(unit.outcome);
    figures.byKind = groupsByKind(lines);
    figures.byBlock = groupsBy(lines, FigureGrouping::Block);
    figures.byLocality = groupsBy(lines, FigureGrouping::Locality);
    figures.byClass = groupsBy(lines, FigureGrouping::Class);
    figures.byBand = bandsOf(units);
    figures.byStreak = streaksOf(lines);
    figures.byReason = reasonsOf(lines);
    figures.byMargin = marginsOf(lines);
    countTitles(figures, lines);
    return figures;
}

void sortByName(std::vector<UnitFigures> &list)
{
    std::ranges::sort(list, [order = VietnameseOrder()](const UnitFigures &a, const UnitFigures &b) {
        const int names = order.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.code < b.code;
    });
}

} // namespace

YearFigures countsOf(Year year, const std::vector<UnitYear> &units)
{
    return countsOf(year, units, linesOf(units));
}

YearFigures figuresOf(Year year, const std::vector<UnitYear> &units, const YearFigures *before)
{
    std::vector<UnitFigures> lines = linesOf(units);
    YearFigures figures = countsOf(year, units, lines);
    sortByName(lines);
    figures.units = std::move(lines);
    if (before) {
        figures.yearBefore = before->year;
        figures.totalBefore = before->total;
        figures.recognisedBefore = before->recognisedFirst + before->recognisedRenewal;
    }
    return figures;
}

} // namespace sovang
