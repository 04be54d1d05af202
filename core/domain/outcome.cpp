// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outcome.h"

#include "base/codewords.h"

#include <algorithm>
#include <array>

namespace sovang {

namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::denominator;
using boost::multiprecision::numerator;

/// Below 0, 0 or above 0 as \a value is less than, equal to or more than \a limit. Multiplying out spares the
/// divisions by which fractions are compared otherwise: outcomes are worked out by the hundred thousand.
int compare(const Exact &value, Points limit)
{
    return numerator(value).compare(cpp_int(denominator(value) * limit.hundredths()));
}

bool isBelowShare(const Exact &value, Points max, Percent share)
{
    return numerator(value) * 10000 < denominator(value) * max.hundredths() * share.hundredths();
}

constexpr CodeWords<OutcomeKind, 5> outcomeWords{{{
    {u"passed", u"Đạt"},
    {u"failed", u"Không đạt"},
    {u"excluded", u"Không xét"},
    {u"pending", u"Chưa xong"},
    {u"notRegistered", u"Chưa đăng ký"},
}}};

constexpr std::array<const char16_t *, 10> reasonCodes{
    u"excluded",      u"gate",       u"noRuleSet",   u"nothingApplicable",
    u"missing",       u"veto",       u"requirement", u"belowCriterionMinimum",
    u"belowPassMark", u"pendingYear"};

void addReason(Outcome &result, ReasonKind kind, const QString &code = {})
{
    result.reasons.push_back({kind, code});
}

const Answer *answerTo(const YearFacts &facts, size_t item)
{
    return facts.answers ? facts.answers->find(static_cast<int>(item)) : nullptr;
}

template <typename Visit> void forEachItem(const RuleSet &rules, ItemKind kind, Visit visit)
{
    for (size_t i = 0; i < rules.items.size(); ++i) {
        if (rules.items[i].kind == kind)
            visit(i, rules.items[i]);
    }
}

void collectExclusions(const YearFacts &facts, Outcome &result)
{
    if (facts.excludedByHand)
        addReason(result, ReasonKind::Excluded);
    if (!facts.rules)
        return;
    forEachItem(*facts.rules, ItemKind::Gate, [&](size_t i, const Item &gate) {
        const Answer *answer = answerTo(facts, i);
        if (answer && !answer->isYes())
            addReason(result, ReasonKind::GateNotMet, gate.code);
    });
}

/// Points of one criterion. It leaves when nothing that carries its points applies.
struct CriterionPoints
{
    Points points;
    Points applicableMax;
    bool anyApplicable = false;

    bool leaves(const Criterion &criterion) const
    {
        return !anyApplicable || (applicableMax == Points() && criterion.node.max != Points());
    }
};

CriterionPoints criterionPoints(const YearFacts &facts, const Criterion &criterion)
{
    CriterionPoints sum;
    for (int i = criterion.firstItem; i < criterion.endItem; ++i) {
        const Item &item = facts.rules->items[static_cast<size_t>(i)];
        const Answer *answer = answerTo(facts, static_cast<size_t>(i));
        if (!answer || !answer->isNotApplicable()) {
            sum.anyApplicable = true;
            sum.applicableMax += item.max;
            sum.points += answer ? pointsFor(item, *answer) : Points();
        } else if (facts.rules->notApplicable == NotApplicablePolicy::FullPoints) {
            sum.applicableMax += item.max;
            sum.points += item.max;
        }
    }
    return sum;
}

bool everyLeafNotApplicable(const YearFacts &facts)
{
    bool anyLeaf = false;
    for (size_t i = 0; i < facts.rules->items.size(); ++i) {
        if (!facts.rules->items[i].isLeaf())
            continue;
        anyLeaf = true;
        const Answer *answer = answerTo(facts, i);
        if (!answer || !answer->isNotApplicable())
            return false;
    }
    return anyLeaf;
}

// Also true where only passFail leaves are left of criteria that carry points: then there is nothing to
// measure.
bool nothingApplicable(const YearFacts &facts)
{
    if (everyLeafNotApplicable(facts))
        return true;
    if (facts.rules->notApplicable != NotApplicablePolicy::Rescale)
        return false;
    return std::ranges::all_of(facts.rules->criteria, [&](const Criterion &criterion) {
        return criterionPoints(facts, criterion).leaves(criterion);
    });
}

void collectWhatIsMissing(const YearFacts &facts, Outcome &result)
{
    if (!facts.rules) {
        addReason(result, ReasonKind::NoRuleSet);
        return;
    }
    if (nothingApplicable(facts))
        addReason(result, ReasonKind::NothingApplicable);
    for (size_t i = 0; i < facts.rules->items.size(); ++i) {
        const Item &item = facts.rules->items[i];
        const bool needed = item.isLeaf() || item.kind == ItemKind::Gate || item.kind == ItemKind::Veto;
        if (needed && !answerTo(facts, i))
            addReason(result, ReasonKind::Missing, item.code);
    }
}

void fillCriteria(const YearFacts &facts, Outcome &result)
{
    const bool rescale = facts.rules->notApplicable == NotApplicablePolicy::Rescale;
    result.criteria.reserve(facts.rules->criteria.size());
    for (const Criterion &criterion : facts.rules->criteria) {
        const CriterionPoints sum = criterionPoints(facts, criterion);
        if (rescale && sum.leaves(criterion)) {
            result.criteria.emplace_back(std::nullopt);
        } else if (!rescale || sum.applicableMax == criterion.node.max) {
            result.criteria.emplace_back(toExact(sum.points));
        } else {
            result.criteria.emplace_back(toExact(sum.points) * criterion.node.max.hundredths() /
                                         sum.applicableMax.hundredths());
        }
    }
}

Points cappedSum(const YearFacts &facts, ItemKind kind, Points max)
{
    Points sum;
    forEachItem(*facts.rules, kind, [&](size_t i, const Item &item) {
        if (const Answer *answer = answerTo(facts, i))
            sum += pointsFor(item, *answer);
    });
    return std::min(sum, max);
}

// Criteria that left do not count; the sum of the others is scaled up to the rule set's total. Whole numbers,
// which most are, are summed as such.
Exact criteriaTotal(const RuleSet &rules, const std::vector<std::optional<Exact>> &criteria)
{
    cpp_int whole = 0;
    Exact fractions = 0;
    Points maxOfOthers;
    bool anyLeft = false;
    for (size_t i = 0; i < criteria.size(); ++i) {
        if (!criteria[i]) {
            anyLeft = true;
            continue;
        }
        maxOfOthers += rules.criteria[i].node.max;
        if (denominator(*criteria[i]) == 1)
            whole += numerator(*criteria[i]);
        else
            fractions += *criteria[i];
    }
    Exact sum = fractions.is_zero() ? Exact(whole) : Exact(fractions + whole);
    if (anyLeft && maxOfOthers != Points())
        sum = sum * rules.total.hundredths() / maxOfOthers.hundredths();
    return sum;
}

void fillNumbers(const YearFacts &facts, Outcome &result)
{
    const RuleSet &rules = *facts.rules;
    fillCriteria(facts, result);
    result.bonus = cappedSum(facts, ItemKind::Bonus, rules.bonus.max);
    result.deductions = cappedSum(facts, ItemKind::Deduction, rules.deductions.max);
    Exact total = criteriaTotal(rules, result.criteria);
    if (result.bonus != result.deductions)
        total += toExact(result.bonus - result.deductions);
    if (total.sign() < 0)
        total = 0;
    if (!rules.bonus.mayExceedTotal && compare(total, rules.total) > 0)
        total = toExact(rules.total);
    result.total = std::move(total);
}

// A criterion that left has no minimum.
bool isBelowMinimum(const Criterion &criterion, const std::optional<Exact> &points)
{
    return criterion.minPercent && points && isBelowShare(*points, criterion.node.max, *criterion.minPercent);
}

bool anyBelowMinimum(const RuleSet &rules, const Outcome &result)
{
    for (size_t i = 0; i < rules.criteria.size(); ++i) {
        if (isBelowMinimum(rules.criteria[i], result.criteria[i]))
            return true;
    }
    return false;
}

void collectFailures(const YearFacts &facts, Outcome &result)
{
    const RuleSet &rules = *facts.rules;
    forEachItem(rules, ItemKind::Veto, [&](size_t i, const Item &veto) {
        if (answerTo(facts, i)->isYes())
            addReason(result, ReasonKind::Veto, veto.code);
    });
    forEachItem(rules, ItemKind::PassFail, [&](size_t i, const Item &leaf) {
        const Answer *answer = answerTo(facts, i);
        if (!answer->isNotApplicable() && !answer->isYes())
            addReason(result, ReasonKind::Requirement, leaf.code);
    });
    for (size_t i = 0; i < rules.criteria.size(); ++i) {
        if (isBelowMinimum(rules.criteria[i], result.criteria[i]))
            addReason(result, ReasonKind::BelowCriterionMinimum, rules.criteria[i].node.code);
    }
    if (compare(*result.total, rules.passMark.forClass(facts.unitClass)) < 0)
        addReason(result, ReasonKind::BelowPassMark);
}

// A criterion that left is not asked.
std::vector<int> criteriaUnder(Percent share, const RuleSet &rules, const Outcome &result)
{
    std::vector<int> under;
    for (size_t i = 0; i < rules.criteria.size(); ++i) {
        if (result.criteria[i] && isBelowShare(*result.criteria[i], rules.criteria[i].node.max, share))
            under.push_back(static_cast<int>(i));
    }
    return under;
}

QString bandFor(const RuleSet &rules, const Outcome &result)
{
    const auto band = std::ranges::find_if(rules.bands, [&](const Band &b) {
        return compare(*result.total, b.from) >= 0 &&
               (!b.minPercent || criteriaUnder(*b.minPercent, rules, result).empty());
    });
    return band == rules.bands.end() ? QString() : band->name;
}

} // namespace

QString toCode(OutcomeKind kind)
{
    return outcomeWords.code(kind);
}

std::optional<OutcomeKind> outcomeKindFromCode(QStringView code)
{
    return outcomeWords.fromCode(code);
}

QString toVietnamese(OutcomeKind kind)
{
    return outcomeWords.vietnamese(kind);
}

QString Reason::toCode() const
{
    const QString name = QString::fromUtf16(reasonCodes.at(static_cast<size_t>(kind)));
    return code.isEmpty() ? name : name + u':' + code;
}

Outcome outcome(const YearFacts &facts)
{
    Outcome result;
    if (!facts.registered)
        return result;

    collectExclusions(facts, result);
    if (!result.reasons.empty()) {
        result.kind = OutcomeKind::Excluded;
        return result;
    }
    collectWhatIsMissing(facts, result);
    if (!result.reasons.empty()) {
        result.kind = OutcomeKind::Pending;
        return result;
    }

    fillNumbers(facts, result);
    collectFailures(facts, result);
    result.kind = result.reasons.empty() ? OutcomeKind::Passed : OutcomeKind::Failed;
    if (result.kind == OutcomeKind::Passed)
        result.band = bandFor(*facts.rules, result);
    return result;
}

bool passesUnder(const RuleSet &rules, const QString &unitClass, const Outcome &judged)
{
    const bool isBarred = std::ranges::any_of(judged.reasons, [](const Reason &reason) {
        return reason.kind == ReasonKind::Veto || reason.kind == ReasonKind::Requirement;
    });
    return !isBarred && !anyBelowMinimum(rules, judged) &&
           compare(*judged.total, rules.passMark.forClass(unitClass)) >= 0;
}

std::vector<WithheldBand> withheldBands(const RuleSet &rules, const Outcome &outcome)
{
    std::vector<WithheldBand> withheld;
    if (outcome.kind != OutcomeKind::Passed)
        return withheld;
    for (const Band &band : rules.bands) {
        if (band.name == outcome.band)
            break;
        if (!band.minPercent || compare(*outcome.total, band.from) < 0)
            continue;
        if (auto under = criteriaUnder(*band.minPercent, rules, outcome); !under.empty())
            withheld.push_back({&band, std::move(under)});
    }
    return withheld;
}

Outcome numbersSoFar(const RuleSet &rules, const Answers &answers)
{
    YearFacts facts;
    facts.rules = &rules;
    facts.answers = &answers;
    Outcome result;
    fillNumbers(facts, result);
    return result;
}

} // namespace sovang
