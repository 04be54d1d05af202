// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recognition.h"

#include "base/codewords.h"

#include <algorithm>

namespace sovang {

namespace {

using Policy = RecognitionPolicy;

const Policy &policyOf(const YearResult &result)
{
    static const Policy byDefault;
    return result.policy ? *result.policy : byDefault;
}

void clearCount(RecognitionState &state)
{
    state.counted.clear();
    state.waiting.clear();
}

void expire(RecognitionState &state, const Policy &policy, Year year)
{
    if (state.standing == Standing::Recognised && policy.validityYears && state.lastRecognition &&
        year - *state.lastRecognition > *policy.validityYears)
        state.standing = Standing::Expired;
}

void breakRun(RecognitionState &state, const Policy &policy, Policy::OnBreak onBreak)
{
    if (onBreak == Policy::OnBreak::Hold)
        return;
    clearCount(state);
    if (state.standing == Standing::Recognised && policy.afterBreak == Policy::AfterBreak::First)
        state.standing = Standing::Lapsed;
}

void applyOutcome(RecognitionState &state, const YearResult &result)
{
    const Policy &policy = policyOf(result);
    switch (result.outcome) {
    case OutcomeKind::Passed:
        state.counted.push_back(result.year);
        break;
    case OutcomeKind::Failed:
        breakRun(state, policy, policy.onFail);
        break;
    case OutcomeKind::Excluded:
        breakRun(state, policy, policy.onExcluded);
        break;
    case OutcomeKind::NotRegistered:
        breakRun(state, policy, policy.onNotRegistered);
        break;
    case OutcomeKind::Pending:
        state.waiting.push_back(result.year);
        break;
    }
}

std::optional<Proposal> proposalFor(const RecognitionState &state, const Policy &policy)
{
    const auto count = static_cast<int>(state.counted.size());
    if (state.standing == Standing::Recognised) {
        if (count < policy.renewalYears)
            return std::nullopt;
        const Year from = state.counted[static_cast<size_t>(count - policy.renewalYears)];
        return Proposal{DecisionKind::Renewal, from, state.counted.back()};
    }
    if (count < policy.firstYears)
        return std::nullopt;
    return Proposal{DecisionKind::First, state.counted.front(), state.counted.back()};
}

void applyDecision(RecognitionState &state, DecisionKind kind, const Policy &policy, Year year)
{
    switch (kind) {
    case DecisionKind::First:
    case DecisionKind::Renewal:
        state.standing = Standing::Recognised;
        state.lastRecognition = year;
        if (policy.counting != Policy::Counting::Overlap || kind != DecisionKind::First)
            clearCount(state);
        break;
    case DecisionKind::Revocation:
        state.standing = Standing::Revoked;
        clearCount(state);
        break;
    case DecisionKind::Refusal:
        break;
    }
}

bool grantsTitle(DecisionKind kind)
{
    return kind == DecisionKind::First || kind == DecisionKind::Renewal;
}

// The next decisions of \a year from \a next on; returns whether one of them grants the title.
bool applyDecisionsOf(Year year, const std::vector<Decision> &decisions, size_t &next,
                      RecognitionState &state, const Policy &policy)
{
    bool granted = false;
    for (; next < decisions.size() && decisions[next].year() <= year; ++next) {
        if (decisions[next].year() < year)
            continue;
        applyDecision(state, decisions[next].kind, policy, year);
        granted = granted || grantsTitle(decisions[next].kind);
    }
    return granted;
}

constexpr CodeWords<Standing, 5> standingWords{{{
    {u"never", u"Chưa công nhận"},
    {u"recognised", u"Đã công nhận"},
    {u"lapsed", u"Gián đoạn"},
    {u"expired", u"Hết hạn"},
    {u"revoked", u"Đã thu hồi"},
}}};

} // namespace

QString toCode(Standing standing)
{
    return standingWords.code(standing);
}

QString toVietnamese(Standing standing)
{
    return standingWords.vietnamese(standing);
}

std::vector<RecognitionYear> recognise(const RecognitionState &start, const std::vector<YearResult> &results,
                                       std::vector<Decision> decisions, AssumeDecisions assume)
{
    std::ranges::stable_sort(decisions, [](const Decision &a, const Decision &b) {
        return a.year() != b.year() ? a.year() < b.year() : a.date < b.date;
    });

    std::vector<RecognitionYear> walk;
    walk.reserve(results.size());
    RecognitionState state = start;
    size_t next = 0;
    for (const YearResult &result : results) {
        const Policy &policy = policyOf(result);
        RecognitionYear step{result, {}, {}, {}, false};
        const bool hadCount = !state.counted.empty();

        expire(state, policy, result.year);
        applyOutcome(state, result);
        step.countReset = hadCount && state.counted.empty();
        if (result.outcome == OutcomeKind::Passed && state.waiting.empty())
            step.proposal = proposalFor(state, policy);
        else
            step.pendingYears = state.waiting;

        const bool granted = applyDecisionsOf(result.year, decisions, next, state, policy);
        if (assume == AssumeDecisions::Yes && step.proposal && !granted)
            applyDecision(state, step.proposal->kind, policy, result.year);
        step.state = state;
        walk.push_back(std::move(step));
    }
    return walk;
}

} // namespace sovang
