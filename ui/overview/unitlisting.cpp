// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/unitlisting.h"

#include "analysis/yearseries.h"
#include "kit/words.h"

#include <algorithm>
#include <map>

namespace sovang {

namespace {

ListedUnit listedUnit(const UnitYear &unit)
{
    const bool hasTotal = unit.outcome.total.has_value();
    return {unit.unit.id,
            unit.unit.code,
            unit.unit.name,
            unit.unit.block,
            unit.outcome.kind,
            hasTotal ? words::total(unit) : QString(),
            {}};
}

QString noteOn(const UnitFigures &figures, const UnitYear &unit)
{
    if (!figures.reasons.isEmpty())
        return figures.reasons.join(QStringLiteral("; "));
    return unit.proposal ? words::proposal(unit) : figures.band;
}

QString pointsUnder(const UnitYear &unit, size_t criterion)
{
    if (criterion >= unit.outcome.criteria.size() || !unit.outcome.criteria[criterion])
        return QStringLiteral("–");
    return roundedHalfUp(*unit.outcome.criteria[criterion]).toDisplay(2);
}

QString pointsText(const Exact &points)
{
    return roundedHalfUp(points).toDisplay(2);
}

/// Is \a unit one of those that \a set is made of?
bool isOf(const UnitYear &unit, const SetFigures &set)
{
    const bool isJudged =
        unit.outcome.kind == OutcomeKind::Passed || unit.outcome.kind == OutcomeKind::Failed;
    return isJudged && unit.rules && unit.rules->reference() == set.reference;
}

} // namespace

std::vector<ListedUnit> listedUnits(const YearFigures &figures, const std::vector<FigureKey> &keys,
                                    const std::vector<UnitYear> &units)
{
    std::map<QString, const UnitYear *> byCode;
    for (const UnitYear &unit : units)
        byCode.emplace(unit.unit.code, &unit);
    std::vector<ListedUnit> listed;
    for (const FigureKey &key : keys) {
        for (const UnitFigures *behind : unitsBehind(figures, key)) {
            const UnitYear &unit = *byCode.at(behind->code);
            listed.push_back(listedUnit(unit));
            listed.back().note = noteOn(*behind, unit);
        }
    }
    return listed;
}

std::vector<ListedUnit> listedInYear(const std::vector<UnitYear> &units, Year year, OutcomeKind outcome)
{
    std::vector<ListedUnit> listed;
    for (const UnitYear &unit : units) {
        for (const YearResult &result : yearsOf(unit)) {
            if (result.year != year || result.outcome != outcome)
                continue;
            listed.push_back(listedUnit(unit));
            listed.back().outcome = outcome;
            if (year != unit.year)
                listed.back().total.clear(); // that of the year on the screen
        }
    }
    return listed;
}

std::vector<ListedUnit> listedInBlock(const std::vector<UnitYear> &units, const SetFigures &set, size_t block,
                                      size_t criterion)
{
    const QString &name = set.blocks[block].block;
    std::vector<ListedUnit> listed;
    for (const UnitYear &unit : units) {
        const QString own = unit.unit.block.isEmpty() ? unnamedGroup() : unit.unit.block;
        if (!isOf(unit, set) || own != name)
            continue;
        listed.push_back(listedUnit(unit));
        listed.back().note = QStringLiteral("%1: %2/%3")
                                 .arg(set.criteria[criterion].code, pointsUnder(unit, criterion),
                                      set.criteria[criterion].max.toDisplay(2));
    }
    return listed;
}

std::vector<ListedUnit> listedUnderCriterion(const std::vector<UnitYear> &units, const YearFigures &figures,
                                             size_t criterion, bool againstSelf)
{
    const SetFigures &set = figures.scores.front();
    std::map<QString, const UnitFigures *> lines;
    for (const UnitFigures &line : figures.units)
        lines.emplace(line.code, &line);
    std::vector<std::pair<Exact, ListedUnit>> found;
    for (const UnitYear &unit : units) {
        const auto line = lines.find(unit.unit.code);
        if (!isOf(unit, set) || line == lines.end() || !unit.outcome.criteria[criterion])
            continue;
        const Exact &final = *unit.outcome.criteria[criterion];
        ListedUnit listed = listedUnit(unit);
        listed.note = QStringLiteral("%1: %2/%3")
                          .arg(set.criteria[criterion].code, pointsText(final),
                               set.criteria[criterion].max.toDisplay(2));
        Exact order = final;
        if (againstSelf) {
            const auto &self = line->second->selfCriteria;
            if (criterion >= self.size() || !self[criterion])
                continue;
            order = -abs(*self[criterion] - final);
            listed.note =
                QStringLiteral("%1: %2 → %3")
                    .arg(set.criteria[criterion].code, pointsText(*self[criterion]), pointsText(final));
        }
        found.emplace_back(order, std::move(listed));
    }
    std::ranges::stable_sort(found, {}, [](const auto &each) -> const Exact & { return each.first; });
    std::vector<ListedUnit> listed;
    listed.reserve(found.size());
    for (auto &[order, unit] : found)
        listed.push_back(std::move(unit));
    return listed;
}

} // namespace sovang
