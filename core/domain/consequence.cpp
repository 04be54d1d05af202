// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consequence.h"

#include <algorithm>

namespace sovang {

namespace {

using Walk = std::vector<RecognitionYear>;

bool grantsTitle(const Decision &decision)
{
    return decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal;
}

bool grantedIn(const std::vector<Decision> &decisions, Year year)
{
    return std::ranges::any_of(decisions,
                               [year](const Decision &d) { return grantsTitle(d) && d.year() == year; });
}

// The years as they were walked; a year that lies ahead and has no registration yet is open, not lost.
std::vector<YearResult> resultsOf(const UnitYear &unit, Year lastKnown, const std::vector<Decision> &before,
                                  const std::vector<Decision> &after)
{
    std::vector<YearResult> results;
    for (const RecognitionYear &step : unit.history) {
        results.push_back(step.result);
        if (step.result.year > lastKnown && step.result.outcome == OutcomeKind::NotRegistered)
            results.back().outcome = OutcomeKind::Pending;
    }
    if (results.empty())
        results.push_back({unit.year});
    for (const std::vector<Decision> *decisions : {&before, &after}) {
        for (const Decision &decision : *decisions) {
            while (decision.year() < results.front().year)
                results.insert(results.begin(), {results.front().year - 1});
        }
    }
    return results;
}

// Walks on with good years only, until a title that is not decided yet can be proposed.
std::optional<Year> nextTitleOf(const RecognitionState &start, std::vector<YearResult> results,
                                const std::vector<Decision> &decisions)
{
    constexpr int farAhead = 30;
    const Year today = results.back().year;
    for (YearResult &result : results) {
        if (result.outcome == OutcomeKind::Pending)
            result.outcome = OutcomeKind::Passed;
    }
    for (int ahead = 1; ahead <= farAhead; ++ahead)
        results.push_back({today + ahead, OutcomeKind::Passed, results.back().policy});
    for (const RecognitionYear &step : recognise(start, results, decisions, AssumeDecisions::No)) {
        if (step.result.year >= today && step.proposal && !grantedIn(decisions, step.result.year))
            return step.result.year;
    }
    return std::nullopt;
}

Prospect prospectOf(const UnitYear &unit, const std::vector<YearResult> &results,
                    const std::vector<Decision> &decisions, const Walk &walk)
{
    const RecognitionState &state = walk.back().state;
    return {state.standing, static_cast<int>(state.counted.size()),
            nextTitleOf(unit.start, results, decisions)};
}

// The latest title while the unit stands recognised.
std::optional<Decision> titleInForce(const std::vector<Decision> &decisions, const Walk &walk)
{
    const RecognitionState &state = walk.back().state;
    if (state.standing != Standing::Recognised)
        return std::nullopt;
    std::optional<Decision> latest;
    for (const Decision &decision : decisions) {
        if (grantsTitle(decision) && decision.year() == state.lastRecognition &&
            (!latest || decision.date >= latest->date))
            latest = decision;
    }
    return latest;
}

bool isProposed(const Walk &walk, const Decision &title)
{
    return std::ranges::any_of(walk, [&](const RecognitionYear &step) {
        return step.result.year == title.year() && step.proposal && step.proposal->kind == title.kind;
    });
}

} // namespace

Consequence consequenceOf(const UnitYear &unit, Year lastKnown, const std::vector<Decision> &before,
                          const std::vector<Decision> &after)
{
    const std::vector<YearResult> results = resultsOf(unit, lastKnown, before, after);
    const Walk walkBefore = recognise(unit.start, results, before, AssumeDecisions::No);
    const Walk walkAfter = recognise(unit.start, results, after, AssumeDecisions::No);
    Consequence consequence;
    consequence.before = prospectOf(unit, results, before, walkBefore);
    consequence.after = prospectOf(unit, results, after, walkAfter);
    const std::optional<Decision> inForce = titleInForce(before, walkBefore);
    if (inForce && titleInForce(after, walkAfter) != inForce)
        consequence.titlesInForce.push_back(*inForce);
    for (const Decision &title : before) {
        const bool stays = std::ranges::find(after, title) != after.end();
        if (grantsTitle(title) && stays && isProposed(walkBefore, title) && !isProposed(walkAfter, title))
            consequence.titlesUngrounded.push_back(title);
    }
    return consequence;
}

} // namespace sovang
