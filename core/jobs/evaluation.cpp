// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/evaluation.h"

#include "domain/error.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

/// The rule set of every kind and year, and the item of every code in it: looked up once, not for each of
/// millions of answers.
class RuleTable
{
public:
    explicit RuleTable(const Book &book) : m_sets(book.ruleSets().all()), m_codes(book.scores().codes()) {}

    struct Entry
    {
        RuleSetPtr rules;
        std::vector<int> itemOfCode; ///< by code id; -1 where the set lacks it
    };

    const Entry &of(UnitKind kind, Year year)
    {
        const auto [place, isNew] = m_entries.try_emplace({kind, year});
        if (isNew)
            place->second = make(kind, year);
        return place->second;
    }

private:
    Entry make(UnitKind kind, Year year) const
    {
        Entry entry{chooseRuleSet(m_sets, kind, year), {}};
        if (!entry.rules)
            return entry;
        for (const QString &code : m_codes)
            entry.itemOfCode.push_back(code.isEmpty() ? -1 : entry.rules->indexOf(code));
        return entry;
    }

    std::vector<RuleSetPtr> m_sets;
    std::vector<QString> m_codes;
    std::map<std::pair<UnitKind, Year>, Entry> m_entries;
};

/// All that a book knows of one unit besides its answers.
struct Record
{
    Unit unit;
    std::vector<Year> registered; ///< ascending
    std::vector<Year> excluded;
    std::vector<Decision> decisions;
    std::vector<LineageEvent> rulings; ///< in which it is the successor, by year
    std::map<Year, OutcomeKind> kinds; ///< of the years with answers
    std::optional<Outcome> outcome;    ///< of the year asked for, when it has answers
};

bool contains(const std::vector<Year> &years, Year year)
{
    return std::ranges::binary_search(years, year);
}

/// Walks the units in the order that lineage asks for: a predecessor before its successor.
class Evaluator
{
public:
    Evaluator(const Book &book, const EvaluationRequest &request)
        : m_book(book), m_request(request), m_rules(book)
    {}

    std::vector<UnitYear> everyUnit();
    UnitYear oneUnit(UnitId id);

private:
    void addUnit(const Unit &unit);
    void addWithPredecessors(UnitId id);
    void addFacts(UnitId id);
    void readAnswers(const std::function<void(const AnswerVisitor &)> &rows);
    void finishSheet();
    Outcome outcomeOf(const Record &record, Year year, const Answers *answers);
    std::optional<Year> firstYear(const Record &record) const;
    std::vector<RecognitionYear> walk(const Record &record, Year last, int depth);
    UnitYear result(const Record &record);

    const Book &m_book;
    EvaluationRequest m_request;
    RuleTable m_rules;
    std::map<UnitId, Record> m_records;

    // The sheet being read: answers come ordered by unit and year.
    UnitId m_sheetUnit;
    Year m_sheetYear;
    Record *m_sheetRecord = nullptr;
    const RuleTable::Entry *m_sheetRules = nullptr;
    Answers m_sheet;
};

void Evaluator::addUnit(const Unit &unit)
{
    m_records[unit.id].unit = unit;
}

void Evaluator::finishSheet()
{
    if (m_sheetRecord && m_sheetRules->rules) {
        Outcome result = outcomeOf(*m_sheetRecord, m_sheetYear, &m_sheet);
        m_sheetRecord->kinds[m_sheetYear] = result.kind;
        if (m_sheetYear == m_request.year)
            m_sheetRecord->outcome = std::move(result);
    }
    m_sheetRecord = nullptr;
}

void Evaluator::readAnswers(const std::function<void(const AnswerVisitor &)> &rows)
{
    m_sheetUnit = UnitId();
    rows([this](const AnswerRow &row) {
        if (row.unit != m_sheetUnit || row.year != m_sheetYear) {
            finishSheet();
            m_sheetUnit = row.unit;
            m_sheetYear = row.year;
            const auto record = m_records.find(row.unit);
            if (record == m_records.end() || row.year > m_request.year)
                return;
            m_sheetRecord = &record->second;
            m_sheetRules = &m_rules.of(record->second.unit.kind, row.year);
            if (m_sheetRules->rules)
                m_sheet = Answers(*m_sheetRules->rules);
        }
        if (!m_sheetRecord || !m_sheetRules->rules)
            return;
        const int item = m_sheetRules->itemOfCode[static_cast<size_t>(row.codeId)];
        if (item >= 0)
            m_sheet.set(item, row.answer);
    });
    finishSheet();
}

Outcome Evaluator::outcomeOf(const Record &record, Year year, const Answers *answers)
{
    YearFacts facts;
    facts.registered = record.unit.existsIn(year) && contains(record.registered, year);
    facts.excludedByHand = contains(record.excluded, year);
    facts.rules = m_rules.of(record.unit.kind, year).rules.get();
    facts.unitClass = record.unit.unitClass;
    facts.answers = answers;
    return outcome(facts);
}

std::optional<Year> Evaluator::firstYear(const Record &record) const
{
    std::optional<Year> first;
    const auto consider = [&](Year year) { first = first ? std::min(*first, year) : year; };
    if (!record.registered.empty())
        consider(record.registered.front());
    for (const Decision &decision : record.decisions)
        consider(decision.year());
    for (const LineageEvent &ruling : record.rulings) {
        if (ruling.inherits)
            consider(ruling.year);
    }
    return first;
}

// From its first year, or from the latest ruling, which puts a predecessor's state in the place of its own.
std::vector<RecognitionYear> Evaluator::walk(const Record &record, Year last, int depth)
{
    constexpr int deepestLineage = 64;
    if (depth > deepestLineage) {
        throw Error(Error::Kind::BadInput,
                    Message::tr("The lineage of %1 runs in a circle").arg(record.unit.code));
    }
    const std::optional<Year> first = firstYear(record);
    if (!first || *first > last)
        return {};

    Year from = *first;
    RecognitionState start;
    // Only the latest ruling counts, and only it is walked: units may inherit from each other many times.
    const auto latest = std::ranges::find_if(record.rulings.rbegin(), record.rulings.rend(),
                                             [last](const LineageEvent &ruling) {
                                                 return ruling.inherits && ruling.year <= last;
                                             });
    if (latest != record.rulings.rend()) {
        const auto before = walk(m_records.at(*latest->inherits), latest->year - 1, depth + 1);
        start = before.empty() ? RecognitionState() : before.back().state;
        from = latest->year;
    }

    std::vector<YearResult> results;
    for (Year year = from; year <= last; ++year) {
        const RuleSet *rules = m_rules.of(record.unit.kind, year).rules.get();
        const auto known = record.kinds.find(year);
        const OutcomeKind kind =
            known != record.kinds.end() ? known->second : outcomeOf(record, year, nullptr).kind;
        results.push_back({year, kind, rules ? &rules->recognition : nullptr});
    }
    return recognise(start, results, record.decisions, m_request.assume);
}

UnitYear Evaluator::result(const Record &record)
{
    UnitYear unit;
    unit.unit = record.unit;
    unit.year = m_request.year;
    unit.rules = m_rules.of(record.unit.kind, m_request.year).rules;
    unit.registered = record.unit.existsIn(m_request.year) && contains(record.registered, m_request.year);
    unit.outcome = record.outcome ? *record.outcome : outcomeOf(record, m_request.year, nullptr);
    unit.history = walk(record, m_request.year, 0);
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

std::vector<UnitYear> Evaluator::everyUnit()
{
    for (const Unit &unit : m_book.units().all())
        addUnit(unit);
    for (const Registration &registration : m_book.registrations().all())
        m_records.at(registration.unit).registered.push_back(registration.year);
    for (const Exclusion &exclusion : m_book.exclusions().all())
        m_records.at(exclusion.unit).excluded.push_back(exclusion.year);
    for (const Decision &decision : m_book.decisions().all())
        m_records.at(decision.unit).decisions.push_back(decision);
    for (const LineageEvent &event : m_book.lineage().all())
        m_records.at(event.successor).rulings.push_back(event);
    readAnswers([&](const AnswerVisitor &visitor) { m_book.scores().forEach(m_request.round, visitor); });

    std::vector<UnitYear> units;
    units.reserve(m_records.size());
    for (const auto &[id, record] : m_records)
        units.push_back(result(record));
    std::ranges::sort(units, [](const UnitYear &a, const UnitYear &b) { return a.unit.code < b.unit.code; });
    return units;
}

void Evaluator::addFacts(UnitId id)
{
    Record &record = m_records.at(id);
    for (const Registration &registration : m_book.registrations().ofUnit(id))
        record.registered.push_back(registration.year);
    for (const Exclusion &exclusion : m_book.exclusions().ofUnit(id))
        record.excluded.push_back(exclusion.year);
    record.decisions = m_book.decisions().ofUnit(id);
    readAnswers([&](const AnswerVisitor &visitor) { m_book.scores().forUnit(id, m_request.round, visitor); });
}

void Evaluator::addWithPredecessors(UnitId id)
{
    if (m_records.contains(id))
        return;
    const std::optional<Unit> unit = m_book.units().find(id);
    if (!unit)
        throw Error(Error::Kind::NotFound, Message::tr("This unit is not in the book"));
    addUnit(*unit);
    addFacts(id);
    for (const LineageEvent &event : m_book.lineage().all()) {
        if (event.successor != id)
            continue;
        m_records.at(id).rulings.push_back(event);
        if (event.inherits)
            addWithPredecessors(*event.inherits);
    }
}

UnitYear Evaluator::oneUnit(UnitId id)
{
    addWithPredecessors(id);
    return result(m_records.at(id));
}

} // namespace

std::vector<UnitYear> evaluateYear(const Book &book, const EvaluationRequest &request)
{
    return Evaluator(book, request).everyUnit();
}

UnitYear evaluateUnit(const Book &book, UnitId unit, const EvaluationRequest &request)
{
    return Evaluator(book, request).oneUnit(unit);
}

Answers answersOf(const Book &book, UnitId unit, Year year, Round round, const RuleSet &rules)
{
    Answers answers(rules);
    const std::vector<QString> codes = book.scores().codes();
    book.scores().forUnit(unit, round, [&](const AnswerRow &row) {
        if (row.year != year)
            return;
        const int item = rules.indexOf(codes[static_cast<size_t>(row.codeId)]);
        if (item >= 0)
            answers.set(item, row.answer);
    });
    return answers;
}

} // namespace sovang
