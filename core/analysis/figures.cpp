// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures.h"

#include "base/text.h"
#include "domain/explain.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace sovang {

namespace {

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

UnitFigures unitFigures(const UnitYear &unit)
{
    UnitFigures line;
    line.code = unit.unit.code;
    line.name = unit.unit.name;
    line.kind = unit.unit.kind;
    line.block = unit.unit.block;
    line.locality = unit.unit.locality;
    line.outcome = unit.outcome.kind;
    if (unit.outcome.total)
        line.total = roundedHalfUp(*unit.outcome.total).toDisplay(2);
    line.band = unit.outcome.band;
    line.standing = unit.state.standing;
    line.streak = streakOf(unit);
    line.proposal = unit.proposal;
    line.reasons = reasonTexts(unit.outcome.reasons, unit);
    return line;
}

std::vector<GroupFigures> groupsBy(const std::vector<UnitYear> &units, QString Unit::*attribute)
{
    std::map<QString, OutcomeCounts> counts;
    for (const UnitYear &unit : units)
        counts[unit.unit.*attribute].add(unit.outcome.kind);
    const OutcomeCounts unnamed = std::exchange(counts[QString()], {});
    counts.erase(QString());
    std::vector<GroupFigures> groups;
    groups.reserve(counts.size() + 1);
    for (const auto &[name, group] : counts)
        groups.push_back({name, group});
    std::stable_sort(groups.begin(), groups.end(), [order = VietnameseOrder()](const auto &a, const auto &b) {
        return order(a.name, b.name);
    });
    if (unnamed.units > 0)
        groups.push_back({QStringLiteral("Chưa ghi"), unnamed});
    return groups;
}

std::vector<GroupFigures> groupsByKind(const std::vector<UnitYear> &units)
{
    std::map<UnitKind, OutcomeCounts> counts;
    for (const UnitYear &unit : units)
        counts[unit.unit.kind].add(unit.outcome.kind);
    std::vector<GroupFigures> groups;
    groups.reserve(counts.size() + 1);
    for (const auto &[kind, group] : counts)
        groups.push_back({toVietnamese(kind), group});
    return groups;
}

/// Bands from the highest mark; rule sets that share a name share the line.
std::vector<BandFigures> bandsOf(const std::vector<UnitYear> &units)
{
    std::map<QString, std::pair<Points, int>> bands;
    for (const UnitYear &unit : units) {
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

std::vector<StreakFigures> streaksOf(const std::vector<UnitYear> &units)
{
    std::map<int, int> streaks;
    for (const UnitYear &unit : units) {
        if (const int streak = streakOf(unit))
            ++streaks[streak];
    }
    std::vector<StreakFigures> result;
    result.reserve(streaks.size());
    for (const auto &[years, number] : streaks)
        result.push_back({years, number});
    return result;
}

void countTitles(YearFigures &figures, const std::vector<UnitYear> &units)
{
    for (const UnitYear &unit : units) {
        if (unit.proposal)
            ++(unit.proposal->kind == DecisionKind::First ? figures.proposedFirst : figures.proposedRenewal);
        for (const Decision &decision : unit.decisions) {
            if (decision.year() != figures.year)
                continue;
            figures.recognisedFirst += decision.kind == DecisionKind::First;
            figures.recognisedRenewal += decision.kind == DecisionKind::Renewal;
            figures.revoked += decision.kind == DecisionKind::Revocation;
        }
    }
}

std::vector<UnitFigures> listOf(const std::vector<UnitYear> &units)
{
    std::vector<UnitFigures> list;
    list.reserve(units.size());
    std::ranges::transform(units, std::back_inserter(list), unitFigures);
    std::ranges::sort(list, [order = VietnameseOrder()](const UnitFigures &a, const UnitFigures &b) {
        const int names = order.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.code < b.code;
    });
    return list;
}

} // namespace

YearFigures countsOf(Year year, const std::vector<UnitYear> &units)
{
    YearFigures figures;
    figures.year = year;
    figures.yearType = yearTypeOf(units);
    for (const UnitYear &unit : units)
        figures.total.add(unit.outcome.kind);
    figures.byKind = groupsByKind(units);
    figures.byBlock = groupsBy(units, &Unit::block);
    figures.byLocality = groupsBy(units, &Unit::locality);
    figures.byBand = bandsOf(units);
    figures.byStreak = streaksOf(units);
    countTitles(figures, units);
    return figures;
}

YearFigures figuresOf(Year year, const std::vector<UnitYear> &units, const YearFigures *before)
{
    YearFigures figures = countsOf(year, units);
    figures.units = listOf(units);
    if (before) {
        figures.yearBefore = before->year;
        figures.totalBefore = before->total;
        figures.recognisedBefore = before->recognisedFirst + before->recognisedRenewal;
    }
    return figures;
}

} // namespace sovang
