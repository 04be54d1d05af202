// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/whatif.h"

#include "base/text.h"

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
    std::map<QString, BlockShift, VietnameseOrder> blocks;
    for (size_t i = 0; i < units.size(); ++i) {
        const UnitYear &unit = units[i].year;
        Outcome after = unit.outcome;
        if (isJudged(unit))
            after = outcome({.registered = true,
                             .rules = &others.of(unit.rules),
                             .unitClass = unit.unit.unitClass,
                             .answers = &units[i].answers});
        count(result.all, unit, after.kind);
        if (unit.registered)
            count(blocks[unit.unit.block], unit, after.kind);
        if (after.kind == unit.outcome.kind)
            continue;
        const auto titleBefore = nextTitle(units[i], unit.outcome.kind);
        const auto titleAfter = nextTitle(units[i], after.kind);
        result.shifts.push_back({i, std::move(after), titleBefore, titleAfter});
    }
    for (auto &[name, block] : blocks) {
        block.block = name;
        result.blocks.push_back(block);
    }
    return result;
}

} // namespace sovang
