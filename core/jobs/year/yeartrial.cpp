// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/yeartrial.h"

#include "base/error.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace sovang {

namespace {

struct YearTrialText
{
    Q_DECLARE_TR_FUNCTIONS(YearTrial)
};

constexpr UnitKind kinds[] = {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise};

std::vector<RuleSetPtr> setsInForce(const std::vector<RuleSetPtr> &all, Year year)
{
    std::vector<RuleSetPtr> sets;
    for (const UnitKind kind : kinds) {
        const RuleSetPtr rules = chooseRuleSet(all, kind, year);
        if (rules && std::ranges::find(sets, rules) == sets.end())
            sets.push_back(rules);
    }
    return sets;
}

/// Outcomes of the years after the one that is looked at, of each unit, as far as the book knows any.
class LaterYears
{
public:
    LaterYears(const Book &book, Year year, const std::vector<RuleSetPtr> &sets) : m_sets(sets), m_last(year)
    {
        const std::vector<Year> registered = book.registrations.years();
        if (registered.empty() || registered.back() <= year)
            return;
        m_last = registered.back();
        for (UnitYear &unit : evaluateYear(book, {m_last}))
            m_units.emplace(unit.unit.id.value(), std::move(unit));
    }

    // After what the book knows it passes, until a title has to come.
    std::vector<YearResult> of(const UnitYear &unit, const Unit &always) const
    {
        std::vector<YearResult> years;
        const auto known = m_units.constFind(unit.unit.id.value());
        if (known != m_units.constEnd()) {
            for (const RecognitionYear &step : known->history) {
                if (step.result.year > unit.year)
                    years.push_back({step.result.year, step.result.outcome, nullptr});
            }
        }
        const Year open = years.empty() ? unit.year : years.back().year;
        const RecognitionPolicy usual;
        const RecognitionPolicy &policy = unit.rules ? unit.rules->recognition : usual;
        const int most = policy.firstYears + policy.renewalYears;
        for (Year year = open + 1; year <= open + most && year.value() <= Year::last; ++year)
            years.push_back({year, OutcomeKind::Passed, nullptr});
        for (YearResult &result : years) {
            const RuleSetPtr rules = chooseRuleSet(m_sets, always.kindIn(result.year), result.year);
            result.policy = rules ? &rules->recognition : nullptr;
        }
        return years;
    }

private:
    const std::vector<RuleSetPtr> &m_sets;
    Year m_last;
    QHash<qint64, UnitYear> m_units;
};

} // namespace

YearTrial yearTrial(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    YearTrial trial{year, {}, {}, book.ruleSets.all()};
    trial.sets = setsInForce(trial.otherSets, year);
    const LaterYears later(book, year, trial.otherSets);

    QHash<qint64, Unit> always;
    for (const Unit &unit : book.units.all())
        always.insert(unit.id.value(), unit);
    QHash<qint64, std::vector<Decision>> decisions;
    for (const Decision &decision : book.decisions.all())
        decisions[decision.unit.value()].push_back(decision);
    std::vector<UnitYear> units = evaluateYear(book, {year});
    QHash<qint64, const RuleSet *> rulesOf;
    for (const UnitYear &unit : units)
        rulesOf.insert(unit.unit.id.value(), unit.rules.get());
    std::map<UnitId, Answers> answers =
        answersOfYear(book, year, Round::Final, [&](UnitId unit) { return rulesOf.value(unit.value()); });

    for (UnitYear &unit : units) {
        const qint64 id = unit.unit.id.value();
        TriedUnit tried;
        tried.later = later.of(unit, always.value(id));
        if (const auto found = answers.find(unit.unit.id); found != answers.end())
            tried.answers = std::move(found->second);
        tried.decisions = decisions.value(id);
        tried.year = std::move(unit);
        trial.units.push_back(std::move(tried));
    }
    return trial;
}

void expectPossible(const YearTrial &trial, const OtherMarks &marks)
{
    for (const auto &[code, percent] : marks.minPercent) {
        const bool isKnown = std::ranges::any_of(trial.sets, [&code = code](const RuleSetPtr &rules) {
            return std::ranges::any_of(
                rules->criteria, [&](const Criterion &criterion) { return criterion.node.code == code; });
        });
        if (!isKnown)
            throw Error(Error::Kind::NotFound, YearTrialText::tr("No rule set of %1 has the criterion “%2”")
                                                   .arg(trial.year.toString(), code));
    }
    if (!marks.passMark)
        return;
    Points most;
    for (const RuleSetPtr &rules : trial.sets)
        most = std::max(most, rules->total);
    if (*marks.passMark > most)
        throw Error(Error::Kind::BadInput,
                    YearTrialText::tr("A pass mark of %1 is over the total of %2 of the rule sets of %3")
                        .arg(marks.passMark->toDisplay(), most.toDisplay(), trial.year.toString()));
}

std::vector<JudgedUnit> judgedUnits(const YearTrial &trial)
{
    std::vector<JudgedUnit> judged;
    for (const TriedUnit &unit : trial.units) {
        const OutcomeKind kind = unit.year.outcome.kind;
        if (kind == OutcomeKind::Passed || kind == OutcomeKind::Failed)
            judged.push_back({&unit.year, &unit.answers});
    }
    return judged;
}

} // namespace sovang
