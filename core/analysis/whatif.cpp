// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/whatif.h"

#include "base/text.h"
#include "domain/outcome.h"

#include <algorithm>
#include <memory>

namespace sovang {

namespace {

std::optional<Proposal> nextTitle(const TriedUnit &unit, OutcomeKind kind)
{
    const std::vector<RecognitionYear> &history = unit.year.history;
    if (history.empty())
        return std::nullopt;
    const RecognitionState &before = history.size() > 1 ? history[history.size() - 2].state : unit.year.start;
    std::vector<YearResult> years{history.back().result};
    years.front().outcome = kind;
    years.front().policy = unit.year.rules ? &unit.year.rules->recognition : nullptr;
    years.insert(years.end(), unit.later.begin(), unit.later.end());

    std::vector<Decision> revocations;
    std::ranges::copy_if(unit.decisions, std::back_inserter(revocations),
                         [](const Decision &decision) { return decision.kind == DecisionKind::Revocation; });
    for (const RecognitionYear &step : recognise(before, years, revocations, AssumeDecisions::Yes)) {
        if (step.proposal)
            return step.proposal;
    }
    return std::nullopt;
}

bool isJudged(const UnitYear &unit)
{
    return unit.outcome.kind == OutcomeKind::Passed || unit.outcome.kind == OutcomeKind::Failed;
}

void count(BlockShift &block, const UnitYear &unit, OutcomeKind after)
{
    const bool passed = unit.outcome.kind == OutcomeKind::Passed;
    const bool passes = after == OutcomeKind::Passed;
    block.registered += unit.registered ? 1 : 0;
    block.before += passed ? 1 : 0;
    block.after += passes ? 1 : 0;
    block.gains += !passed && passes ? 1 : 0;
    block.losses += passed && !passes ? 1 : 0;
}

/// Each rule set with its other marks, made once.
class OtherSets
{
public:
    explicit OtherSets(const OtherMarks &marks) : m_marks(marks) {}

    const RuleSet &of(const RuleSetPtr &rules)
    {
        auto &other = m_others[rules.get()];
        if (!other)
            other = std::make_unique<RuleSet>(withMarks(*rules, m_marks));
        return *other;
    }

private:
    const OtherMarks &m_marks;
    std::map<const RuleSet *, std::unique_ptr<RuleSet>> m_others;
};

// Other marks change no points, so what a unit was given is not worked out again.
OutcomeKind kindUnder(const UnitYear &unit, OtherSets &others)
{
    if (!isJudged(unit))
        return unit.outcome.kind;
    return passesUnder(others.of(unit.rules), unit.unit.unitClass, unit.outcome) ? OutcomeKind::Passed
                                                                                 : OutcomeKind::Failed;
}

OutcomeShift shiftOf(const TriedUnit &unit, size_t index, OutcomeKind after, const RuleSet &rules)
{
    return {index,
            outcome({.registered = true,
                     .rules = &rules,
                     .unitClass = unit.year.unit.unitClass,
                     .answers = &unit.answers}),
            nextTitle(unit, unit.year.outcome.kind), nextTitle(unit, after)};
}

} // namespace

RuleSet withMarks(const RuleSet &rules, const OtherMarks &marks)
{
    RuleSet other = rules;
    if (marks.passMark && *marks.passMark <= rules.total)
        other.passMark = {*marks.passMark, {}};
    for (Criterion &criterion : other.criteria) {
        if (const auto found = marks.minPercent.find(criterion.node.code); found != marks.minPercent.end())
            criterion.minPercent = found->second;
    }
    return other;
}

WhatIf whatIf(const std::vector<TriedUnit> &units, const OtherMarks &marks)
{
    WhatIf result;
    OtherSets others(marks);
    std::map<QString, BlockShift> blocks;
    for (size_t i = 0; i < units.size(); ++i) {
        const UnitYear &unit = units[i].year;
        const OutcomeKind after = kindUnder(unit, others);
        count(result.all, unit, after);
        if (unit.registered)
            count(blocks[unit.unit.block], unit, after);
        if (after != unit.outcome.kind)
            result.shifts.push_back(shiftOf(units[i], i, after, others.of(unit.rules)));
    }
    for (auto &[name, block] : blocks) {
        block.block = name;
        result.blocks.push_back(block);
    }
    std::ranges::sort(result.blocks, VietnameseOrder(), &BlockShift::block);
    return result;
}

} // namespace sovang
