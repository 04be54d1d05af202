// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/unitrecords.h"

#include "storage/book.h"
#include "storage/secondreader.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <memory>
#include <thread>

namespace sovang {

namespace {

/// Collects answers, which come ordered by unit and year, into sheets, and notes the outcome of each in the
/// record of its unit. Touches no other record.
class SheetReader
{
public:
    SheetReader(const Book &book, Year lastYear, UnitRecords &records)
        : m_rules(book), m_lastYear(lastYear), m_records(records)
    {}

    template <typename Rows> void read(const Rows &rows)
    {
        rows(AnswerVisitor([this](const AnswerRow &row) { take(row); }));
        finishSheet();
    }

private:
    void take(const AnswerRow &row);
    void startSheet(UnitId unit, Year year);
    void finishSheet();

    RuleTable m_rules;
    Year m_lastYear;
    UnitRecords &m_records;

    UnitId m_unit;
    Year m_year;
    UnitRecord *m_record = nullptr; ///< null: the sheet does not count
    RuleTable::Entry *m_entry = nullptr;
    const RuleSet *m_sheetRules = nullptr; ///< that m_sheet was made for
    Answers m_sheet;
};

void SheetReader::startSheet(UnitId unit, Year year)
{
    m_unit = unit;
    m_year = year;
    const auto record = m_records.find(unit);
    if (record == m_records.end() || year > m_lastYear)
        return;
    m_entry = &m_rules.of(record->second.unit.kindIn(year), year);
    if (!m_entry->rules)
        return;
    m_record = &record->second;
    if (m_sheetRules == m_entry->rules.get()) {
        m_sheet.clearAll();
    } else {
        m_sheetRules = m_entry->rules.get();
        m_sheet = Answers(*m_sheetRules);
    }
}

void SheetReader::take(const AnswerRow &row)
{
    if (row.unit != m_unit || row.year != m_year) {
        finishSheet();
        startSheet(row.unit, row.year);
    }
    if (!m_record)
        return;
    const int item = m_rules.itemOf(*m_entry, row.codeId);
    if (item >= 0)
        m_sheet.set(item, row.answer);
}

void SheetReader::finishSheet()
{
    if (!m_record)
        return;
    Outcome result = outcomeOf(m_rules, *m_record, m_year, &m_sheet);
    m_record->kinds.emplace_back(m_year, result.kind);
    if (m_record->everyOutcome)
        m_record->everyOutcome->emplace(m_year, result);
    if (m_year == m_lastYear)
        m_record->outcome = std::move(result);
    m_record = nullptr;
}

} // namespace

RuleTable::RuleTable(const Book &book) : m_book(&book), m_sets(book.ruleSets.all()) {}

RuleTable::Entry &RuleTable::of(UnitKind kind, Year year)
{
    const auto [place, isNew] = m_entries.try_emplace({kind, year});
    if (isNew)
        place->second.rules = chooseRuleSet(m_sets, kind, year);
    return place->second;
}

int RuleTable::itemOf(Entry &entry, int codeId) const
{
    const auto index = static_cast<size_t>(codeId);
    while (entry.itemOfCode.size() <= index) {
        const QString &code = m_book->scores.code(static_cast<int>(entry.itemOfCode.size()));
        entry.itemOfCode.push_back(entry.rules->indexOf(code));
    }
    return entry.itemOfCode[index];
}

std::optional<OutcomeKind> UnitRecord::kindOf(Year year) const
{
    const auto found = std::ranges::lower_bound(kinds, year, {}, &std::pair<Year, OutcomeKind>::first);
    return found != kinds.end() && found->first == year ? std::optional(found->second) : std::nullopt;
}

bool UnitRecord::isRegistered(Year year) const
{
    return unit.existsIn(year) && std::ranges::binary_search(registered, year);
}

Outcome outcomeOf(RuleTable &rules, const UnitRecord &record, Year year, const Answers *answers)
{
    YearFacts facts;
    facts.registered = record.isRegistered(year);
    facts.excludedByHand = std::ranges::binary_search(record.excluded, year);
    facts.rules = rules.of(record.unit.kindIn(year), year).rules.get();
    facts.unitClass = record.unit.classIn(year);
    facts.answers = answers;
    return outcome(facts);
}

void AnswerReading::ofUnit(UnitId unit)
{
    SheetReader(m_book, m_last, m_records).read([&](const AnswerVisitor &visitor) {
        m_book.scores.forUnit(unit, m_round, visitor);
    });
}

// The other thread has its own reader and its own half of the records, so that nothing is shared but what is
// only read.
void AnswerReading::inTwoThreads(const Book &second, const std::set<Year> &but)
{
    const UnitId middle = std::next(m_records.begin(), static_cast<qsizetype>(m_records.size() / 2))->first;
    const auto readPart = [&](SheetReader reader, const Book &book, UnitId first, UnitId last) {
        reader.read(
            [&](const AnswerVisitor &visitor) { book.scores.forUnits(first, last, m_round, visitor, but); });
    };
    SheetReader others(second, m_last, m_records);
    auto upperHalf = std::async(std::launch::async, readPart, std::move(others), std::cref(second), middle,
                                m_records.rbegin()->first);
    readPart(SheetReader(m_book, m_last, m_records), m_book, m_records.begin()->first,
             UnitId(middle.value() - 1));
    upperHalf.get();
}

void AnswerReading::ofAll(const std::set<Year> &but)
{
    constexpr size_t unitsWorthAThread = 1000; // below, opening the book again takes longer than it spares
    if (m_records.size() >= unitsWorthAThread && std::thread::hardware_concurrency() > 1) {
        if (const auto second = SecondReader::of(m_book))
            return inTwoThreads(second->book, but);
    }
    SheetReader(m_book, m_last, m_records).read([&](const AnswerVisitor &visitor) {
        m_book.scores.forEach(m_round, visitor, but);
    });
}

} // namespace sovang
