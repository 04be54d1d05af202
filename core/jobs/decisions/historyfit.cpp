// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/decisions/historyfit.h"

#include "base/period.h"
#include "domain/kindwords.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace sovang {

namespace {

struct HistoryFitText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFit)
};

bool isTitle(const Decision &decision)
{
    return decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal;
}

bool comesBefore(const Decision &a, const Decision &b)
{
    return std::pair(a.year(), a.date) < std::pair(b.year(), b.date);
}

QString outcomeWord(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Passed:
        return HistoryFitText::tr("passed");
    case OutcomeKind::Failed:
        return HistoryFitText::tr("failed");
    case OutcomeKind::Excluded:
        return HistoryFitText::tr("not considered");
    case OutcomeKind::Pending:
        return HistoryFitText::tr("not finished");
    case OutcomeKind::NotRegistered:
        break;
    }
    return HistoryFitText::tr("not registered");
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Never:
        return HistoryFitText::tr("never recognised");
    case Standing::Recognised:
        return HistoryFitText::tr("recognised");
    case Standing::Lapsed:
        return HistoryFitText::tr("lapsed");
    case Standing::Expired:
        return HistoryFitText::tr("expired");
    case Standing::Revoked:
        break;
    }
    return HistoryFitText::tr("revoked");
}

/// One act beside what the book knows of its unit.
class Fit
{
public:
    Fit(const UnitYear &unit, const std::vector<Decision> &others, const Decision &act,
        const YearsKnown &years)
        : m_unit(unit), m_act(act), m_years(years)
    {
        std::vector<Decision> earlier;
        std::ranges::copy_if(others, std::back_inserter(earlier),
                             [&](const Decision &decision) { return !comesBefore(act, decision); });
        m_hasTitleOfYear = std::ranges::any_of(earlier, [&](const Decision &decision) {
            return isTitle(decision) && decision.year() == act.year();
        });
        const std::vector<YearResult> results = resultsUntilAct(earlier);
        m_walk = recognise(startOf(results), results, std::move(earlier), AssumeDecisions::No);
    }

    std::vector<Misfit> misfits(QDate today)
    {
        checkDate(today);
        if (isTitle(m_act) && !isProposed()) {
            checkPeriod();
            checkTitle();
        } else if (m_act.kind == DecisionKind::Revocation) {
            checkRevocation();
        }
        return std::move(m_misfits);
    }

private:
    void add(Misfit::About about, const QString &message) { m_misfits.push_back({about, message, false}); }
    Standing standing() const { return m_walk.back().state.standing; }

    // A ruling put another unit's state in the place of what was before the first year that was walked.
    bool beginsBeforeHistory() const
    {
        return m_unit.history.empty() || m_act.year() < m_unit.history.front().result.year;
    }
    RecognitionState startOf(const std::vector<YearResult> &results) const
    {
        const bool isWhole =
            !m_unit.history.empty() && results.front().year == m_unit.history.front().result.year;
        return isWhole ? m_unit.start : RecognitionState();
    }
    std::vector<YearResult> resultsUntilAct(const std::vector<Decision> &earlier) const;
    OutcomeKind outcomeIn(Year year) const;
    bool isProposed() const;
    void checkDate(QDate today);
    void checkPeriod();
    void checkTitle();
    void checkRevocation();

    const UnitYear &m_unit;
    const Decision &m_act;
    const YearsKnown &m_years;
    bool m_hasTitleOfYear = false;
    bool m_isBeyondBook = false;         ///< of the period, and so of what was before it
    std::vector<RecognitionYear> m_walk; ///< up to the year of the act, with what was decided before it
    std::vector<Misfit> m_misfits;
};

std::vector<YearResult> Fit::resultsUntilAct(const std::vector<Decision> &earlier) const
{
    const Year last = m_act.year();
    Year first = last;
    if (beginsBeforeHistory() || m_unit.start == RecognitionState()) {
        for (const Decision &decision : earlier)
            first = std::min(first, decision.year());
    }
    if (!m_unit.history.empty())
        first = std::min(first, m_unit.history.front().result.year);
    std::vector<YearResult> results;
    for (Year year = first; year <= last; ++year)
        results.push_back({year, outcomeIn(year), m_years.policyOf(year)});
    return results;
}

OutcomeKind Fit::outcomeIn(Year year) const
{
    const auto step = std::ranges::find_if(
        m_unit.history, [year](const RecognitionYear &walked) { return walked.result.year == year; });
    return step == m_unit.history.end() ? OutcomeKind::NotRegistered : step->result.outcome;
}

// What the rules themselves propose fits, also where they count years that lie apart.
bool Fit::isProposed() const
{
    const std::optional<Proposal> &proposal = m_walk.back().proposal;
    return !m_hasTitleOfYear && proposal && proposal->kind == m_act.kind && proposal->from == m_act.from &&
           proposal->to == m_act.to;
}

void Fit::checkDate(QDate today)
{
    if (const QString message = dateMisfit(m_act, today); !message.isEmpty())
        add(Misfit::About::Date, message);
}

void Fit::checkPeriod()
{
    constexpr int listed = 5;
    if (!m_act.from || !m_act.to)
        return;
    const std::vector<Year> &inherited = m_unit.start.counted;
    QStringList others;
    m_isBeyondBook = true;
    for (Year year = *m_act.from; year <= *m_act.to && others.size() <= listed; ++year) {
        const OutcomeKind outcome = outcomeIn(year);
        if (outcome == OutcomeKind::Passed || std::ranges::find(inherited, year) != inherited.end())
            continue;
        const bool isKnown = std::ranges::binary_search(m_years.registered, year);
        m_isBeyondBook = m_isBeyondBook && !isKnown;
        others << HistoryFitText::tr("%1 %2").arg(
            year.toString(), isKnown ? outcomeWord(outcome) : HistoryFitText::tr("not in the book"));
    }
    m_isBeyondBook = m_isBeyondBook && !others.isEmpty();
    if (others.isEmpty())
        return;
    if (others.size() > listed)
        others.back() = QStringLiteral("…");
    m_misfits.push_back({Misfit::About::Period,
                         HistoryFitText::tr("The period %1 is not covered by years that passed (%2)")
                             .arg(yearsText(*m_act.from, *m_act.to), others.join(u", "_qs)),
                         m_isBeyondBook});
}

void Fit::checkTitle()
{
    if (m_hasTitleOfYear) {
        add(Misfit::About::Kind,
            HistoryFitText::tr("There is a title of %1 already").arg(m_act.year().toString()));
    } else if (m_act.kind == DecisionKind::Renewal && standing() != Standing::Recognised && !m_isBeyondBook) {
        add(Misfit::About::Kind, HistoryFitText::tr("Renews a title that is not in force then (standing: %1)")
                                     .arg(standingWord(standing())));
    } else if (m_act.kind == DecisionKind::First && standing() == Standing::Recognised) {
        add(Misfit::About::Kind,
            HistoryFitText::tr("Recognises for the first time a unit that stands recognised already"));
    }
}

void Fit::checkRevocation()
{
    if (standing() == Standing::Recognised)
        return;
    add(Misfit::About::Kind,
        standing() == Standing::Never
            ? HistoryFitText::tr("Revokes the title of a unit that was never recognised")
            : HistoryFitText::tr("Revokes a title that is not in force then (standing: %1)")
                  .arg(standingWord(standing())));
}

// Years after the last registration all count alike: a decision of the year 2999 does not make every unit be
// walked that far.
Year horizonOf(const Book &book, const std::vector<Decision> &acts)
{
    const auto [first, last] = std::ranges::minmax(acts | std::views::transform(&Decision::year));
    const std::vector<Year> registered = book.registrations.years();
    return registered.empty() ? first : std::min(last, registered.back());
}

/// The units of acts as they stand in the year of each.
class Units
{
public:
    Units(const Book &book, const std::vector<Decision> &acts) : m_book(book)
    {
        for (const LineageEvent &event : book.lineage.all())
            m_successors.insert(event.successor);
        for (UnitYear &unit : evaluateYear(book, {horizonOf(book, acts)}))
            m_units.emplace(unit.unit.id, std::move(unit));
    }

    // What a unit took over from another counts from its year on, so its own year is looked at.
    UnitYear of(const Decision &act) const
    {
        return m_successors.contains(act.unit) ? evaluateUnit(m_book, act.unit, {act.year()})
                                               : m_units.at(act.unit);
    }

private:
    const Book &m_book;
    std::set<UnitId> m_successors;
    std::map<UnitId, UnitYear> m_units;
};

// As they will stand: what the book has, with changed ones in place of what they were.
std::map<UnitId, std::vector<Decision>> decisionsWith(const Book &book, const std::vector<Decision> &acts)
{
    std::set<qint64> changed;
    for (const Decision &act : acts)
        changed.insert(act.id);
    std::map<UnitId, std::vector<Decision>> decisions;
    for (Decision &decision : book.decisions.all()) {
        if (!changed.contains(decision.id))
            decisions[decision.unit].push_back(std::move(decision));
    }
    for (const Decision &act : acts)
        decisions[act.unit].push_back(act);
    return decisions;
}

std::vector<std::vector<Misfit>> misfitsWith(const Book &book, const std::vector<Decision> &acts, QDate today,
                                             const std::function<UnitYear(const Decision &)> &unitOf)
{
    const std::map<UnitId, std::vector<Decision>> decisions = decisionsWith(book, acts);
    const std::vector<RuleSetPtr> &sets = book.ruleSets.all();
    YearsKnown years{{}, book.registrations.years()};
    std::vector<std::vector<Misfit>> misfits;
    for (const Decision &act : acts) {
        const UnitYear unit = unitOf(act);
        years.policyOf = [&sets, &unit](Year year) -> const RecognitionPolicy * {
            const RuleSetPtr rules = chooseRuleSet(sets, unit.unit.kindIn(year), year);
            return rules ? &rules->recognition : nullptr;
        };
        std::vector<Decision> others = decisions.at(act.unit);
        std::erase(others, act);
        misfits.push_back(misfitsOf(unit, others, act, years, today));
    }
    return misfits;
}

} // namespace

QString dateMisfit(const Decision &act, QDate today)
{
    if (act.date > today) {
        return HistoryFitText::tr("Decision %1 is dated %2, which is still to come")
            .arg(act.number, dayText(act.date));
    }
    if (act.to && act.date.year() < act.to->value()) {
        return HistoryFitText::tr("Decision %1 of %2 is older than the last year of its period, %3")
            .arg(act.number, dayText(act.date), act.to->toString());
    }
    return {};
}

std::vector<Misfit> misfitsOf(const UnitYear &unit, const std::vector<Decision> &others, const Decision &act,
                              const YearsKnown &years, QDate today)
{
    return Fit(unit, others, act, years).misfits(today);
}

std::vector<std::vector<Misfit>> misfitsOf(const Book &book, const std::vector<Decision> &acts, QDate today)
{
    if (acts.empty())
        return {};
    const Units units(book, acts);
    return misfitsWith(book, acts, today, [&units](const Decision &act) { return units.of(act); });
}

std::vector<std::vector<Misfit>> misfitsOf(const Book &book, const std::vector<UnitYear> &units,
                                           const std::vector<Decision> &acts, QDate today)
{
    std::map<UnitId, const UnitYear *> byId;
    for (const UnitYear &unit : units)
        byId.emplace(unit.unit.id, &unit);
    return misfitsWith(book, acts, today, [&byId](const Decision &act) { return *byId.at(act.unit); });
}

} // namespace sovang
