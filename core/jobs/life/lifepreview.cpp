// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/life/lifepreview.h"

#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <algorithm>

namespace sovang {

namespace {

RecognitionPolicy policyFor(const Book &book, UnitKind kind, Year year)
{
    const RuleSetPtr rules = chooseRuleSet(book.ruleSets.all(), kind, year);
    return rules ? rules->recognition : RecognitionPolicy();
}

std::vector<RulingOption> optionsFor(const Book &book, const LifeChange &change, const Unit &unit)
{
    const EvaluationRequest before{change.year - 1};
    std::vector<RulingOption> options;
    for (const UnitId id : change.predecessors) {
        if (id != unit.id)
            options.push_back({id, false, evaluateUnit(book, id, before).state});
    }
    if (unit.id.isValid())
        options.push_back({std::nullopt, false, evaluateUnit(book, unit.id, before).state});
    options.push_back({std::nullopt, unit.id.isValid(), {}});
    return options;
}

} // namespace

std::vector<RulingPreview> previewRulings(const std::vector<RulingOption> &options, Year year,
                                          const std::vector<YearResult> &since,
                                          const std::vector<Decision> &decisions,
                                          const RecognitionPolicy &policy)
{
    const Year last = since.empty() ? year - 1 : since.back().year;
    std::vector<RulingPreview> previews;
    for (const RulingOption &option : options) {
        const auto walk = recognise(option.start, since, decisions, AssumeDecisions::No);
        RulingPreview preview{option, walk.empty() ? option.start : walk.back().state, 0, {}};
        preview.needed =
            preview.now.standing == Standing::Recognised ? policy.renewalYears : policy.firstYears;
        const auto left =
            preview.needed - static_cast<int>(preview.now.counted.size() + preview.now.waiting.size());
        preview.due = last + std::max(left, 1);
        previews.push_back(std::move(preview));
    }
    return previews;
}

std::vector<RulingPreview> rulingsOf(const Book &book, const LifeChange &change, size_t successor, Year until)
{
    const Unit &unit = change.successors[successor].unit;
    std::vector<YearResult> since;
    std::vector<Decision> decisions;
    UnitYear known;
    if (unit.id.isValid() && until >= change.year) {
        known = evaluateUnit(book, unit.id, {until});
        decisions = known.decisions;
        for (const RecognitionYear &year : known.history) {
            if (year.result.year >= change.year)
                since.push_back(year.result);
        }
    }
    const Year last = std::max(until, change.year);
    return previewRulings(optionsFor(book, change, unit), change.year, since, decisions,
                          policyFor(book, unit.kindIn(last), last));
}

} // namespace sovang
