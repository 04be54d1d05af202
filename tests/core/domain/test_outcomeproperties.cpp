// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every sheet of answers, whatever is on it.
#include "catch.h"
#include "rulebook.h"

#include "domain/outcome.h"

#include <random>

using namespace sovang;
using namespace sovang::test;

namespace {

using Sheet = std::vector<std::pair<int, Answer>>;

/// Draws answers for every item of a rule set.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}

    int below(int n) { return static_cast<int>(m_random() % unsigned(n)); }

    Sheet sheet(const RuleSet &rules, bool mayBeKad)
    {
        Sheet answers;
        for (size_t i = 0; i < rules.items.size(); ++i) {
            const Item &item = rules.items[i];
            const bool isKad = mayBeKad && item.isLeaf() && below(5) == 0;
            answers.emplace_back(int(i), isKad ? Answer::notApplicable(u"lý do"_qs) : answer(item));
        }
        return answers;
    }

    void shuffle(Sheet &answers) { std::ranges::shuffle(answers, m_random); }

private:
    Answer answer(const Item &item)
    {
        switch (item.kind) {
        case ItemKind::Count:
            return Answer::count(below(4));
        case ItemKind::Percent:
            return Answer::ratio(50 + below(51), 100);
        case ItemKind::AllOrNothing:
            return Answer::points(below(4) ? item.max : Points());
        case ItemKind::PassFail:
        case ItemKind::Gate:
            return Answer::yesNo(below(20) != 0);
        case ItemKind::Veto:
            return Answer::yesNo(below(20) == 0);
        case ItemKind::Choice:
            return Answer::choice(item.options[size_t(below(int(item.options.size())))].name);
        case ItemKind::Bonus:
        case ItemKind::Deduction:
            if (item.isCounted())
                return Answer::count(below(4));
            break;
        case ItemKind::Points:
            break;
        }
        const qint64 steps = item.max.hundredths() / item.step.hundredths();
        return Answer::points(Points::fromHundredths(item.step.hundredths() * below(int(steps) + 1)));
    }

    std::mt19937 m_random;
};

Answers entered(const RuleSet &rules, const Sheet &sheet)
{
    Answers answers(rules);
    for (const auto &[item, answer] : sheet)
        answers.set(item, answer);
    return answers;
}

Outcome outcomeOf(const RuleSet &rules, const Sheet &sheet)
{
    const Answers answers = entered(rules, sheet);
    return outcome({true, false, &rules, {}, &answers});
}

// One step better where there is room; nothing where there is none.
std::optional<Answer> better(const Item &item, const Answer &answer)
{
    if (item.kind == ItemKind::Percent && answer.kind == Answer::Kind::Ratio && answer.first < answer.second)
        return Answer::ratio(answer.first + 1, answer.second);
    if (item.kind == ItemKind::Count && answer.kind == Answer::Kind::Count)
        return Answer::count(answer.first + 1);
    if (item.kind == ItemKind::AllOrNothing && answer.kind == Answer::Kind::Points)
        return Answer::points(item.max);
    if (item.kind == ItemKind::Choice && answer.kind == Answer::Kind::Choice)
        return Answer::choice(std::ranges::max_element(item.options, {}, &Option::points)->name);
    if (item.kind == ItemKind::Bonus && answer.kind == Answer::Kind::Count)
        return Answer::count(answer.first + 1);
    const bool hasSteps = item.kind == ItemKind::Points || item.kind == ItemKind::Bonus;
    if (hasSteps && answer.kind == Answer::Kind::Points && answer.first < item.max.hundredths())
        return Answer::points(Points::fromHundredths(answer.first + item.step.hundredths()));
    return std::nullopt;
}

} // namespace

TEST_CASE("More points never turn a passed year into another one, nor lower a total")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    Dice dice(seed);
    for (const QByteArray &kad : {QByteArray("forbidden"), QByteArray("fullPoints"), QByteArray("rescale")}) {
        const QByteArray policy = R"("notApplicable": ")" + kad + '"';
        const RuleSet rules = rulesFrom(dice.below(2) ? smallRules(policy) : newerRules(policy));
        for (int round = 0; round < 1500; ++round) {
            Sheet sheet = dice.sheet(rules, kad != "forbidden");
            const Outcome before = outcomeOf(rules, sheet);
            const auto place = static_cast<size_t>(dice.below(int(sheet.size())));
            const auto more = better(rules.items[place], sheet[place].second);
            if (!more)
                continue;
            sheet[place].second = *more;
            const Outcome after = outcomeOf(rules, sheet);
            CAPTURE(kad.toStdString(), rules.items[place].code);
            if (before.kind == OutcomeKind::Passed)
                REQUIRE(after.kind == OutcomeKind::Passed);
            REQUIRE(after.total.has_value() == before.total.has_value());
            if (before.total)
                REQUIRE(*after.total >= *before.total);
            REQUIRE(after.reasons.size() <= before.reasons.size());
        }
    }
}

TEST_CASE("Where everything applies, a total is the sum of its parts within 0 and the maximum")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    Dice dice(seed);
    const RuleSet rules = rulesFrom(dice.below(2) ? smallRules() : newerRules());
    for (int round = 0; round < 1500; ++round) {
        const Sheet sheet = dice.sheet(rules, false);
        const Outcome result = outcomeOf(rules, sheet);
        if (!result.total)
            continue; // a gate was not met
        Points leaves;
        for (const auto &[item, answer] : sheet) {
            if (rules.items[size_t(item)].isLeaf())
                leaves += pointsFor(rules.items[size_t(item)], answer);
        }
        Exact criteria = 0;
        for (const auto &points : result.criteria)
            criteria += *points;
        REQUIRE(criteria == toExact(leaves));
        const Exact sum = criteria + toExact(result.bonus) - toExact(result.deductions);
        REQUIRE(*result.total == std::clamp(sum, Exact(0), toExact(rules.total)));
    }
}

TEST_CASE("The order in which answers are entered does not matter")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    Dice dice(seed);
    const RuleSet rules = rulesFrom(smallRules(R"("notApplicable": "rescale")"));
    for (int round = 0; round < 500; ++round) {
        Sheet sheet = dice.sheet(rules, true);
        const Outcome first = outcomeOf(rules, sheet);
        dice.shuffle(sheet);
        const Outcome second = outcomeOf(rules, sheet);
        REQUIRE(second.kind == first.kind);
        REQUIRE(second.reasons == first.reasons);
        REQUIRE(second.total == first.total);
        REQUIRE(second.criteria == first.criteria);
    }
}
