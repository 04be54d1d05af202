// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/scoregrid.h"

#include "analysis/nearmark.h"
#include "base/at.h"
#include "base/text.h"
#include "storage/book.h"

#include <algorithm>
#include <unordered_map>

namespace sovang {

namespace {

int setOf(const ScoreColumns &columns, const UnitYear &unit)
{
    const auto found = std::ranges::find(columns.sets, unit.rules);
    return found == columns.sets.end() ? -1 : static_cast<int>(found - columns.sets.begin());
}

ScoreGridRow rowOf(const UnitYear &unit, int set)
{
    ScoreGridRow row;
    row.unit = unit.unit.id;
    row.code = unit.unit.code;
    row.name = unit.unit.name;
    row.block = unit.unit.block;
    row.locality = unit.unit.locality;
    row.key = searchKey(unit.unit.code + u' ' + unit.unit.name);
    row.set = set;
    return row;
}

// The unit's own outcome is that of the final round; the others are worked out here.
Outcome outcomeBy(const UnitYear &unit, Round round, const Answers &answers)
{
    if (round == Round::Final || !unit.registered)
        return unit.outcome;
    YearFacts facts;
    facts.registered = true;
    facts.excludedByHand = std::ranges::count(unit.outcome.reasons, ReasonKind::Excluded, &Reason::kind) > 0;
    facts.rules = unit.rules.get();
    facts.unitClass = unit.unit.unitClass;
    facts.answers = &answers;
    return outcome(facts);
}

// Nobody needs to look at the answers again.
bool isWorkedOut(const UnitYear &unit, Round round)
{
    return round == Round::Final && unit.outcome.total;
}

void workOut(ScoreGridRow &row, const UnitYear &unit, Round round, const Answers &answers)
{
    const Outcome result = outcomeBy(unit, round, answers);
    row.outcome = result.kind;
    row.missing = static_cast<int>(std::ranges::count(result.reasons, ReasonKind::Missing, &Reason::kind));
    row.shortOfMark.reset();
    row.total = Points();
    if (!unit.rules)
        return;
    row.shortOfMark = shortOfMark(*unit.rules, unit.unit.unitClass, result);
    const std::optional<Exact> total = result.total ? result.total : numbersSoFar(*unit.rules, answers).total;
    if (total)
        row.total = roundedHalfUp(*total);
}

Answers answersOf(const ScoreGrid &grid, int row)
{
    const int set = grid.rows[at(row)].set;
    if (set < 0)
        return {};
    Answers answers(*grid.columns.sets[at(set)]);
    for (int column = 0; column < static_cast<int>(grid.columns.columns.size()); ++column) {
        const int item = grid.columns.columns[at(column)].items[at(set)];
        if (item < 0)
            continue;
        if (auto answer = grid.answers.find(row, column))
            answers.set(item, std::move(*answer));
    }
    return answers;
}

std::vector<RuleSetPtr> setsOf(const std::vector<UnitYear> &units)
{
    std::vector<RuleSetPtr> sets;
    for (const UnitYear &unit : units) {
        if (unit.rules && std::ranges::find(sets, unit.rules) == sets.end())
            sets.push_back(unit.rules);
    }
    std::ranges::sort(sets, {}, [](const RuleSetPtr &rules) { return rules->reference(); });
    return sets;
}

void readAnswers(const Book &book, ScoreGrid &grid)
{
    std::vector<int> columns; // by code id, looked up once
    const auto columnOf = [&](int codeId) {
        while (static_cast<int>(columns.size()) <= codeId)
            columns.push_back(grid.columns.indexOf(book.scores.code(static_cast<int>(columns.size()))));
        return columns[at(codeId)];
    };
    std::unordered_map<qint64, int> rowOfUnit;
    for (int row = 0; row < static_cast<int>(grid.rows.size()); ++row)
        rowOfUnit.emplace(grid.rows[at(row)].unit.value(), row);
    book.scores.forYear(grid.year, grid.round, [&](const AnswerRow &answer) {
        const int column = columnOf(answer.codeId);
        const auto row = rowOfUnit.find(answer.unit.value());
        // What the unit's rule set lacks has no cell.
        if (column >= 0 && row != rowOfUnit.end() && grid.item(row->second, column))
            grid.answers.set(row->second, column, answer.answer);
    });
}

} // namespace

bool ScoreGrid::isMissing(int row, int column) const
{
    if (rows[at(row)].missing == 0 || answers.has(row, column))
        return false;
    const Item *known = item(row, column);
    return known && known->isNeeded();
}

bool ScoreGrid::refreshRow(int row, const UnitYear &unit, const Answers &known)
{
    const int set = setOf(columns, unit);
    if (set < 0 && unit.rules)
        return false;
    rows[at(row)] = rowOf(unit, set);
    for (int column = 0; column < static_cast<int>(columns.columns.size()); ++column) {
        const int index = set < 0 ? -1 : columns.columns[at(column)].items[at(set)];
        const Answer *answer = index < 0 ? nullptr : known.find(index);
        answers.set(row, column, answer ? std::optional(*answer) : std::nullopt);
    }
    workOut(rows[at(row)], unit, round, known);
    return true;
}

ScoreGrid readScoreGrid(const Book &book, const std::vector<UnitYear> &units, Year year, Round round)
{
    ScoreGrid grid{
        .year = year, .round = round, .columns = scoreColumns(setsOf(units)), .rows = {}, .answers = {}};
    grid.rows.reserve(units.size());
    for (const UnitYear &unit : units)
        grid.rows.push_back(rowOf(unit, setOf(grid.columns, unit)));
    grid.answers = AnswerTable(static_cast<int>(units.size()), static_cast<int>(grid.columns.columns.size()));
    readAnswers(book, grid);
    for (int row = 0; row < static_cast<int>(units.size()); ++row)
        workOut(grid.rows[at(row)], units[at(row)], round,
                isWorkedOut(units[at(row)], round) ? Answers() : answersOf(grid, row));
    return grid;
}

ColumnSummary summaryOf(const ScoreGrid &grid, int column, const std::vector<int> &rows)
{
    ColumnSummary summary;
    for (const int row : rows) {
        const Item *item = grid.item(row, column);
        const auto answer = item ? grid.answers.find(row, column) : std::nullopt;
        if (!answer || answer->isNotApplicable())
            continue;
        ++summary.answered;
        summary.yes += answer->isYes() ? 1 : 0;
        summary.sum += pointsFor(*item, *answer);
    }
    return summary;
}

bool ScoreGridFilter::shows(const ScoreGridRow &row) const
{
    if (outcomes == Outcomes::Registered && row.outcome == OutcomeKind::NotRegistered)
        return false;
    if (outcomes == Outcomes::One && row.outcome != outcome)
        return false;
    if ((block && row.block != *block) || (locality && row.locality != *locality))
        return false;
    if (nearMark && (!row.shortOfMark || *row.shortOfMark > *nearMark))
        return false;
    return (!onlyMissing || row.missing > 0) && (set < 0 || row.set == set);
}

} // namespace sovang
