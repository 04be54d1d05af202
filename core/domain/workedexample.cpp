// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workedexample.h"

#include <algorithm>

namespace sovang {

namespace {

constexpr qint64 whole = 100; // a share is told of a hundred people
constexpr qint64 hundredthsOfOne = 100;
constexpr qint64 mostSteps = 400; // of one answer; finer ones are taken together

qint64 roundedUp(qint64 a, qint64 b)
{
    return (a + b - 1) / b;
}

/// The least share of a hundred that is \a percent or more.
Answer shareFrom(Percent percent)
{
    return Answer::ratio(std::min(whole, roundedUp(percent.hundredths(), hundredthsOfOne)), whole);
}

Answer bestAnswer(const Item &item)
{
    switch (item.kind) {
    case ItemKind::Count:
        return Answer::count(
            item.perItem == Points() ? 0 : roundedUp(item.max.hundredths(), item.perItem.hundredths()));
    case ItemKind::Percent:
        return shareFrom(item.threshold);
    case ItemKind::Choice:
        return Answer::choice(std::ranges::max_element(item.options, {}, &Option::points)->name);
    case ItemKind::PassFail:
    case ItemKind::Gate:
        return Answer::yesNo(true);
    case ItemKind::Veto:
        return Answer::yesNo(false);
    default:
        return Answer::points(item.max);
    }
}

/// The step of \a item in hundredths, or the multiple of it that goes into the maximum at most mostSteps
/// times.
qint64 stepOf(const Item &item)
{
    const qint64 step = item.step.hundredths();
    return step * std::max<qint64>(1, roundedUp(item.max.hundredths(), step * mostSteps));
}

std::optional<Answer> fewer(const Answer &answer)
{
    if (answer.first == 0)
        return std::nullopt;
    return Answer::count(answer.first - roundedUp(answer.first, mostSteps));
}

std::optional<Answer> lessPoints(const Item &item, Points points)
{
    if (points == Points())
        return std::nullopt;
    if (item.kind == ItemKind::AllOrNothing)
        return Answer::points({});
    const qint64 step = stepOf(item);
    return Answer::points(Points::fromHundredths((roundedUp(points.hundredths(), step) - 1) * step));
}

std::optional<Answer> lessShare(const Item &item, const Answer &answer)
{
    if (item.below == Item::Below::Proportional)
        return answer.first > 0 ? std::optional(Answer::ratio(answer.first - 1, whole)) : std::nullopt;
    const Points now = pointsFor(item, answer);
    for (qint64 share = answer.first - 1; share >= 0; --share) {
        if (pointsFor(item, Answer::ratio(share, whole)) < now)
            return Answer::ratio(share, whole);
    }
    return std::nullopt;
}

std::optional<Answer> worseChoice(const Item &item, const Answer &answer)
{
    const Points now = pointsFor(item, answer);
    const Option *next = nullptr;
    for (const Option &option : item.options) {
        if (option.points < now && (!next || option.points > next->points))
            next = &option;
    }
    return next ? std::optional(Answer::choice(next->name)) : std::nullopt;
}

/// The answer that is worth a little less, where there is one.
std::optional<Answer> oneStepLess(const Item &item, const Answer &answer)
{
    switch (item.kind) {
    case ItemKind::Points:
    case ItemKind::AllOrNothing:
        return lessPoints(item, Points::fromHundredths(answer.first));
    case ItemKind::Count:
        return fewer(answer);
    case ItemKind::Percent:
        return lessShare(item, answer);
    case ItemKind::Choice:
        return worseChoice(item, answer);
    case ItemKind::PassFail:
        return answer.isYes() ? std::optional(Answer::yesNo(false)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isInSteps(const Item &item)
{
    return item.kind == ItemKind::Points;
}

class ExampleMaker
{
public:
    explicit ExampleMaker(const RuleSet &rules) : m_rules(rules) {}

    WorkedExample best() const;
    /// \a example with one step less in answer \a index, or nothing.
    std::optional<WorkedExample> worse(const WorkedExample &example, int index) const;
    WorkedExample leanest(WorkedExample example) const;
    std::optional<WorkedExample> justFailing(const WorkedExample &passing) const;
    std::optional<WorkedExample> underMinimum() const;
    std::optional<WorkedExample> underBandShare() const;

private:
    const Item &item(int index) const { return m_rules.items[static_cast<size_t>(index)]; }
    WorkedExample with(Answers answers) const
    {
        const Outcome result = outcome({true, false, &m_rules, {}, &answers});
        return {std::move(answers), result};
    }
    qint64 aimedAt(const Item &leaf) const;
    Answer leanAnswer(const Item &leaf, Answer answer) const;
    void spread(WorkedExample &example) const;
    bool thin(WorkedExample &example, bool (*takes)(const Item &)) const;
    template <typename IsReached>
    std::optional<WorkedExample> lowered(size_t criterion, const IsReached &isReached) const;

    const RuleSet &m_rules;
};

WorkedExample ExampleMaker::best() const
{
    Answers answers(m_rules);
    for (int i = 0; i < answers.size(); ++i) {
        if (item(i).isNeeded())
            answers.set(i, bestAnswer(item(i)));
    }
    return with(std::move(answers));
}

std::optional<WorkedExample> ExampleMaker::worse(const WorkedExample &example, int index) const
{
    const Answer *answer = example.answers.find(index);
    const std::optional<Answer> less = answer ? oneStepLess(item(index), *answer) : std::nullopt;
    if (!less)
        return std::nullopt;
    Answers answers = example.answers;
    answers.set(index, *less);
    return with(std::move(answers));
}

// The share of its maximum that a leaf gets: that of the pass mark, or what its criterion needs at least.
qint64 ExampleMaker::aimedAt(const Item &leaf) const
{
    const auto &least = m_rules.criteria[static_cast<size_t>(leaf.criterion)].minPercent;
    const qint64 max = leaf.max.hundredths();
    const qint64 forMark =
        roundedUp(max * m_rules.passMark.byDefault.hundredths(), m_rules.total.hundredths());
    const qint64 forLeast = least ? roundedUp(max * least->hundredths(), whole * hundredthsOfOne) : 0;
    return std::max(forMark, forLeast);
}

/// The least answer that is worth what the leaf aims at; all or nothing stays all.
Answer ExampleMaker::leanAnswer(const Item &leaf, Answer answer) const
{
    const Points aim = Points::fromHundredths(aimedAt(leaf));
    if (isInSteps(leaf)) {
        const qint64 step = stepOf(leaf);
        return Answer::points(
            std::min(leaf.max, Points::fromHundredths(roundedUp(aim.hundredths(), step) * step)));
    }
    if (leaf.kind == ItemKind::AllOrNothing || leaf.kind == ItemKind::PassFail)
        return answer;
    for (auto less = oneStepLess(leaf, answer); less && pointsFor(leaf, *less) >= aim;
         less = oneStepLess(leaf, answer))
        answer = *less;
    return answer;
}

// As a real sheet looks: a little is lacking everywhere, and not everything in one place.
void ExampleMaker::spread(WorkedExample &example) const
{
    if (m_rules.total == Points())
        return;
    Answers answers = example.answers;
    for (int i = 0; i < answers.size(); ++i) {
        if (item(i).isLeaf())
            answers.set(i, leanAnswer(item(i), *answers.find(i)));
    }
    WorkedExample leaner = with(std::move(answers));
    if (leaner.outcome.kind == OutcomeKind::Passed)
        example = std::move(leaner);
}

/// One step less in every answer of the kinds that \a takes says, as far as it still passes; whether there
/// was one.
bool ExampleMaker::thin(WorkedExample &example, bool (*takes)(const Item &)) const
{
    bool isThinner = false;
    for (int i = 0; i < example.answers.size(); ++i) {
        auto less = takes(item(i)) ? worse(example, i) : std::nullopt;
        if (!less || less->outcome.kind != OutcomeKind::Passed)
            continue;
        example = std::move(*less);
        isThinner = true;
    }
    return isThinner;
}

WorkedExample ExampleMaker::leanest(WorkedExample example) const
{
    spread(example);
    while (thin(example, isInSteps)) {
    }
    while (thin(example, [](const Item &) { return true; })) {
    }
    return example;
}

// Half a point is easier to follow than what a share of people makes.
std::optional<WorkedExample> ExampleMaker::justFailing(const WorkedExample &passing) const
{
    std::optional<WorkedExample> closest;
    bool isClosestInSteps = false;
    for (int i = 0; i < passing.answers.size(); ++i) {
        auto less = worse(passing, i);
        if (!less || less->outcome.kind != OutcomeKind::Failed)
            continue;
        const bool inSteps = isInSteps(item(i));
        if (!closest || inSteps > isClosestInSteps ||
            (inSteps == isClosestInSteps && *less->outcome.total > *closest->outcome.total)) {
            closest = std::move(less);
            isClosestInSteps = inSteps;
        }
    }
    return closest;
}

bool isForMinimaOnly(const Outcome &outcome)
{
    return outcome.kind == OutcomeKind::Failed &&
           std::ranges::all_of(outcome.reasons, [](const Reason &reason) {
               return reason.kind == ReasonKind::BelowCriterionMinimum;
           });
}

// From the best answers on the last leaf of the criterion loses its points first, then the one before it.
template <typename IsReached>
std::optional<WorkedExample> ExampleMaker::lowered(size_t criterion, const IsReached &isReached) const
{
    WorkedExample example = best();
    const Criterion &group = m_rules.criteria[criterion];
    for (int i = group.endItem - 1; i >= group.firstItem; --i) {
        if (item(i).kind == ItemKind::PassFail)
            continue;
        for (auto less = worse(example, i); less; less = worse(example, i)) {
            example = std::move(*less);
            if (isReached(example.outcome))
                return example;
            if (example.outcome.kind == OutcomeKind::Failed)
                return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<WorkedExample> ExampleMaker::underMinimum() const
{
    for (size_t i = m_rules.criteria.size(); i-- > 0;) {
        if (!m_rules.criteria[i].minPercent)
            continue;
        if (auto example = lowered(i, isForMinimaOnly))
            return example;
    }
    return std::nullopt;
}

std::optional<WorkedExample> ExampleMaker::underBandShare() const
{
    for (size_t i = m_rules.criteria.size(); i-- > 0;) {
        auto example = lowered(i, [this](const Outcome &outcome) {
            return outcome.kind == OutcomeKind::Passed && !withheldBands(m_rules, outcome).empty();
        });
        if (example)
            return example;
    }
    return std::nullopt;
}

} // namespace

WorkedExamples workedExamples(const RuleSet &rules)
{
    const ExampleMaker make(rules);
    WorkedExamples examples;
    WorkedExample best = make.best();
    if (best.outcome.kind == OutcomeKind::Passed) {
        examples.passing = make.leanest(std::move(best));
        examples.justFailing = make.justFailing(*examples.passing);
    }
    examples.underMinimum = make.underMinimum();
    if (std::ranges::any_of(rules.bands, [](const Band &band) { return band.minPercent.has_value(); }))
        examples.underBandShare = make.underBandShare();
    return examples;
}

} // namespace sovang
