// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/evaluation.h"

#include "base/error.h"
#include "jobs/year/sealedoutcomes.h"
#include "jobs/year/unitrecords.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace sovang {

namespace {

struct EvaluationText
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

/// Walks the units in the order that lineage asks for: a predecessor before its successor.
class Evaluator
{
public:
    Evaluator(const Book &book, const EvaluationRequest &request)
        : m_book(book), m_request(request), m_rules(book)
    {}

    std::vector<UnitYear> everyUnit();
    UnitYear oneUnit(UnitId id);
    std::vector<YearVerdict> everyYear(const Unit &unit);
    std::vector<StateAnswer> states(const LifeBeyond &beyond, const std::vector<StateQuestion> &questions);

private:
    void addUnit(const Unit &unit);
    void addWithFacts(UnitId id);
    void addWithPredecessors(UnitId id);
    void addFacts(UnitId id);
    void addAllFacts();
    void takeSealedYears();
    void readAnswersOf(const std::set<UnitId> &units);
    Year lastKnownYear() const;
    RecognitionState stateOf(const StateQuestion &question);
    void goBeyond(const LifeBeyond &beyond);
    AnswerReading answers() { return {m_book, m_request.round, m_request.year, m_records}; }
    std::optional<Year> firstYear(const UnitRecord &record) const;
    struct Walk
    {
        RecognitionState start;
        std::vector<YearResult> earlier; ///< see UnitYear
        std::vector<RecognitionYear> years;

        const RecognitionState &end() const { return years.empty() ? start : years.back().state; }
    };
    std::vector<YearResult> resultsOf(const UnitRecord &record, Year first, Year last);
    Walk walk(const UnitRecord &record, Year last);
    UnitYear result(const UnitRecord &record);

    const Book &m_book;
    EvaluationRequest m_request;
    RuleTable m_rules;
    UnitRecords m_records;
    const Unit *m_instead = nullptr;        ///< what one unit is taken to be, instead of what the book has
    std::map<Year, Outcome> m_everyOutcome; ///< its own
    std::set<Year> m_sealed;                ///< whose outcomes were read from their seals
    Year m_lastKnown{Year::last};           ///< years after it that are not registered do not count
};

void Evaluator::addUnit(const Unit &unit)
{
    m_records[unit.id].unit = unit;
}

std::optional<Year> Evaluator::firstYear(const UnitRecord &record) const
{
    std::optional<Year> first;
    const auto consider = [&](Year year) { first = first ? std::min(*first, year) : year; };
    if (!record.registered.empty())
        consider(record.registered.front());
    for (const Decision &decision : record.decisions)
        consider(decision.year());
    for (const LineageEvent &ruling : record.rulings) {
        if (ruling.rules())
            consider(ruling.year);
    }
    return first;
}

std::vector<YearResult> Evaluator::resultsOf(const UnitRecord &record, Year first, Year last)
{
    std::vector<YearResult> results;
    for (Year year = first; year <= last; ++year) {
        const RuleSet *rules = m_rules.of(record.unit.kindIn(year), year).rules.get();
        const std::optional<OutcomeKind> known =
            record.unit.existsIn(year) ? record.kindOf(year) : std::nullopt;
        const OutcomeKind kind = known ? *known : outcomeOf(m_rules, record, year, nullptr).kind;
        if (year > m_lastKnown && kind == OutcomeKind::NotRegistered)
            continue;
        results.push_back({year, kind, rules ? &rules->recognition : nullptr});
    }
    return results;
}

// From its first year, or from the latest ruling, which puts a predecessor's state in the place of its own.
Evaluator::Walk Evaluator::walk(const UnitRecord &record, Year last)
{
    const std::optional<Year> first = firstYear(record);
    if (!first || *first > last)
        return {};

    Year from = *first;
    RecognitionState start;
    // Only the latest ruling counts, and only it is walked: units may inherit from each other many times.
    // Each ruling leads to an earlier year, so the walk ends.
    const auto latest = std::ranges::find_if(
        record.rulings.rbegin(), record.rulings.rend(),
        [last](const LineageEvent &ruling) { return ruling.rules() && ruling.year <= last; });
    if (latest != record.rulings.rend()) {
        if (latest->inherits) {
            start = walk(m_records.at(*latest->inherits), latest->year - 1).end();
        }
        from = latest->year;
    }

    return {start, resultsOf(record, *first, from - 1),
            recognise(start, resultsOf(record, from, last), record.decisions, m_request.assume)};
}

UnitYear Evaluator::result(const UnitRecord &record)
{
    UnitYear unit;
    unit.unit = record.unit.in(m_request.year);
    unit.year = m_request.year;
    unit.rules = m_rules.of(unit.unit.kind, m_request.year).rules;
    unit.registered = record.isRegistered(m_request.year);
    unit.outcome = record.outcome ? *record.outcome : outcomeOf(m_rules, record, m_request.year, nullptr);
    Walk walked = walk(record, m_request.year);
    unit.start = std::move(walked.start);
    unit.earlier = std::move(walked.earlier);
    unit.history = std::move(walked.years);
    if (!unit.history.empty()) {
        const RecognitionYear &last = unit.history.back();
        unit.state = last.state;
        unit.proposal = last.proposal;
        unit.pendingYears = last.pendingYears;
    }
    std::ranges::copy_if(record.decisions, std::back_inserter(unit.decisions),
                         [&](const Decision &decision) { return decision.year() <= m_request.year; });
    return unit;
}

void Evaluator::addAllFacts()
{
    for (const Unit &unit : m_book.units.all())
        addUnit(unit);
    m_book.registrations.forEach(
        [&](UnitId unit, Year year) { m_records.at(unit).registered.push_back(year); });
    for (const Exclusion &exclusion : m_book.exclusions.all())
        m_records.at(exclusion.unit).excluded.push_back(exclusion.year);
    for (const Decision &decision : m_book.decisions.all())
        m_records.at(decision.unit).decisions.push_back(decision);
    for (const LineageEvent &event : m_book.lineage.all())
        m_records.at(event.successor).rulings.push_back(event);
}

// What a sealed year came to cannot change, and is kept with its seal; its answers need not be read again.
void Evaluator::takeSealedYears()
{
    if (m_request.round != Round::Final || m_request.sealed == SealedYears::WorkedOut)
        return;
    forSealedOutcomes(m_book, m_request.year, [this](Year year, UnitId unit, OutcomeKind kind) {
        m_sealed.insert(year);
        if (const auto record = m_records.find(unit); record != m_records.end())
            record->second.kinds.emplace_back(year, kind);
    });
}

std::vector<UnitYear> Evaluator::everyUnit()
{
    addAllFacts();
    takeSealedYears();
    answers().ofAll(m_sealed);
    for (auto &[id, record] : m_records)
        std::ranges::sort(record.kinds);

    std::vector<UnitYear> units;
    units.reserve(m_records.size());
    for (const auto &[id, record] : m_records)
        units.push_back(result(record));
    std::ranges::sort(units, [](const UnitYear &a, const UnitYear &b) { return a.unit.code < b.unit.code; });
    return units;
}

void Evaluator::addFacts(UnitId id)
{
    UnitRecord &record = m_records.at(id);
    for (const Registration &registration : m_book.registrations.ofUnit(id))
        record.registered.push_back(registration.year);
    for (const Exclusion &exclusion : m_book.exclusions.ofUnit(id))
        record.excluded.push_back(exclusion.year);
    record.decisions = m_book.decisions.ofUnit(id);
    answers().ofUnit(id);
}

void Evaluator::addWithFacts(UnitId id)
{
    const std::optional<Unit> unit = m_book.units.find(id);
    if (!unit)
        throw Error(Error::Kind::NotFound, EvaluationText::tr("This unit is not in the book"));
    if (m_instead && m_instead->id == id) {
        addUnit(*m_instead);
        m_records.at(id).everyOutcome = &m_everyOutcome;
    } else {
        addUnit(*unit);
    }
    addFacts(id);
}

void Evaluator::addWithPredecessors(UnitId id)
{
    const std::vector<LineageEvent> events = m_book.lineage.all();
    std::vector<UnitId> open{id};
    while (!open.empty()) {
        const UnitId next = open.back();
        open.pop_back();
        if (m_records.contains(next))
            continue;
        addWithFacts(next);
        for (const LineageEvent &event : events) {
            if (event.successor != next)
                continue;
            m_records.at(next).rulings.push_back(event);
            if (event.inherits)
                open.push_back(*event.inherits);
        }
    }
}

UnitYear Evaluator::oneUnit(UnitId id)
{
    addWithPredecessors(id);
    return result(m_records.at(id));
}

std::vector<YearVerdict> Evaluator::everyYear(const Unit &unit)
{
    m_instead = &unit;
    addWithPredecessors(unit.id);
    const UnitRecord &record = m_records.at(unit.id);
    Year last = m_everyOutcome.empty() ? Year() : m_everyOutcome.rbegin()->first;
    if (!record.registered.empty())
        last = std::max(last, record.registered.back());
    for (const Decision &decision : record.decisions)
        last = std::max(last, decision.year());

    std::vector<YearVerdict> verdicts;
    for (const RecognitionYear &step : walk(record, last).years) {
        const Year year = step.result.year;
        const auto known = m_everyOutcome.find(year);
        Outcome result =
            known != m_everyOutcome.end() ? known->second : outcomeOf(m_rules, record, year, nullptr);
        verdicts.push_back({year, unit.kindIn(year), std::move(result), step.state, step.proposal});
    }
    return verdicts;
}

// All of the units that states are asked of and of those that they may inherit from.
std::set<UnitId> concerned(const std::vector<StateQuestion> &questions,
                           const std::vector<LineageEvent> &events)
{
    std::multimap<UnitId, UnitId> ancestors;
    for (const LineageEvent &event : events) {
        if (event.inherits)
            ancestors.emplace(event.successor, *event.inherits);
    }
    std::set<UnitId> units;
    std::vector<UnitId> open;
    open.reserve(questions.size());
    for (const StateQuestion &question : questions)
        open.push_back(question.unit);
    while (!open.empty()) {
        const UnitId unit = open.back();
        open.pop_back();
        if (!units.insert(unit).second)
            continue;
        const auto [first, last] = ancestors.equal_range(unit);
        for (auto ancestor = first; ancestor != last; ++ancestor)
            open.push_back(ancestor->second);
    }
    return units;
}

void Evaluator::readAnswersOf(const std::set<UnitId> &units)
{
    if (2 * units.size() > m_records.size())
        return answers().ofAll(m_sealed);
    for (const UnitId unit : units)
        answers().ofUnit(unit);
}

Year Evaluator::lastKnownYear() const
{
    Year last;
    for (const auto &[id, record] : m_records) {
        if (!record.registered.empty())
            last = std::max(last, record.registered.back());
        for (const Decision &decision : record.decisions)
            last = std::max(last, decision.year());
    }
    return last;
}

RecognitionState Evaluator::stateOf(const StateQuestion &question)
{
    const auto record = m_records.find(question.unit);
    if (record == m_records.end())
        return {};
    return walk(record->second, question.year).end();
}

void Evaluator::goBeyond(const LifeBeyond &beyond)
{
    for (const Unit &unit : beyond.units)
        addUnit(unit);
    for (const LineageEvent &event : beyond.events) {
        std::vector<LineageEvent> &rulings = m_records.at(event.successor).rulings;
        std::erase_if(rulings, [&](const LineageEvent &known) { return known.id == event.id; });
        rulings.push_back(event);
        std::ranges::stable_sort(rulings, {}, &LineageEvent::year);
    }
}

std::vector<StateAnswer> Evaluator::states(const LifeBeyond &beyond,
                                           const std::vector<StateQuestion> &questions)
{
    addAllFacts();
    std::vector<LineageEvent> events = m_book.lineage.all();
    events.insert(events.end(), beyond.events.begin(), beyond.events.end());
    readAnswersOf(concerned(questions, events));

    m_lastKnown = lastKnownYear();
    std::vector<StateAnswer> answers(questions.size());
    for (size_t i = 0; i < questions.size(); ++i)
        answers[i].before = stateOf(questions[i]);
    goBeyond(beyond);
    for (size_t i = 0; i < questions.size(); ++i)
        answers[i].after = stateOf(questions[i]);
    return answers;
}

} // namespace

std::vector<StateAnswer> statesWith(const Book &book, const LifeBeyond &beyond,
                                    const std::vector<StateQuestion> &questions)
{
    const Book::Reading oneMoment(book);
    return Evaluator(book, {Year(Year::last)}).states(beyond, questions);
}

std::vector<UnitYear> evaluateYear(const Book &book, const EvaluationRequest &request)
{
    const Book::Reading oneMoment(book);
    return Evaluator(book, request).everyUnit();
}

UnitYear evaluateUnit(const Book &book, UnitId unit, const EvaluationRequest &request)
{
    const Book::Reading oneMoment(book);
    return Evaluator(book, request).oneUnit(unit);
}

std::vector<YearVerdict> verdictsOf(const Book &book, const Unit &unit)
{
    const Book::Reading oneMoment(book);
    return Evaluator(book, {Year(Year::last)}).everyYear(unit);
}

Answers answersOf(const Book &book, UnitId unit, Year year, Round round, const RuleSet &rules)
{
    Answers answers(rules);
    book.scores.forUnit(unit, round, [&](const AnswerRow &row) {
        if (row.year != year)
            return;
        const int item = rules.indexOf(book.scores.code(row.codeId));
        if (item >= 0)
            answers.set(item, row.answer);
    });
    return answers;
}

std::map<UnitId, Answers> answersOfYear(const Book &book, Year year, Round round,
                                        const std::function<const RuleSet *(UnitId)> &rulesOf)
{
    std::map<UnitId, Answers> answers;
    book.scores.forYear(year, round, [&](const AnswerRow &row) {
        const RuleSet *rules = rulesOf(row.unit);
        const int item = rules ? rules->indexOf(book.scores.code(row.codeId)) : -1;
        if (item >= 0)
            answers.try_emplace(row.unit, *rules).first->second.set(item, row.answer);
    });
    return answers;
}

} // namespace sovang
