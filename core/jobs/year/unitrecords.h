// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/decision.h"
#include "domain/lineage.h"
#include "domain/outcome.h"
#include "domain/unit.h"
#include "rules/ruleset.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace sovang {

class Book;

/// The rule set of every kind and year, and the item of every code in it: looked up once, not for each of
/// millions of answers. Fills itself when asked, so each thread has its own.
class RuleTable
{
public:
    explicit RuleTable(const Book &book);

    struct Entry
    {
        RuleSetPtr rules;
        std::vector<int> itemOfCode; ///< by code id, as far as asked for; -1 where the set lacks it
    };

    Entry &of(UnitKind kind, Year year);

    /// The index in the entry's rules; -1 where they lack the code.
    int itemOf(Entry &entry, int codeId) const;

private:
    const Book *m_book;
    std::vector<RuleSetPtr> m_sets;
    std::map<std::pair<UnitKind, Year>, Entry> m_entries;
};

/// All that a book knows of one unit besides its answers, and what those came to.
struct UnitRecord
{
    Unit unit;
    std::vector<Year> registered; ///< ascending
    std::vector<Year> excluded;
    std::vector<Decision> decisions;
    std::vector<LineageEvent> rulings;               ///< in which it is the successor, by year
    std::vector<std::pair<Year, OutcomeKind>> kinds; ///< of the years with answers, ascending
    std::optional<Outcome> outcome;                  ///< of the year asked for, when it has answers
    /// Takes the outcomes of all years with answers, if it is there.
    std::map<Year, Outcome> *everyOutcome = nullptr;

    /// By its answers; nothing for a year without any.
    std::optional<OutcomeKind> kindOf(Year year) const;
    bool isRegistered(Year year) const;
};

using UnitRecords = std::map<UnitId, UnitRecord>;

/// What \a year of a unit comes to with \a answers; null: it has none. Throws as chooseRuleSet().
Outcome outcomeOf(RuleTable &rules, const UnitRecord &record, Year year, const Answers *answers);

/// Reads the answers of one round and notes in the record of each unit what they came to, year by year up to
/// the last. Throws as chooseRuleSet(). On the thread of the book, which is in a Reading or a change.
class AnswerReading
{
public:
    AnswerReading(const Book &book, Round round, Year last, UnitRecords &records)
        : m_book(book), m_round(round), m_last(last), m_records(records)
    {}

    void ofUnit(UnitId unit);
    /// Of every unit, without the years \a but; of large books on two threads.
    void ofAll(const std::set<Year> &but = {});

private:
    void inTwoThreads(const Book &second, const std::set<Year> &but);

    const Book &m_book;
    Round m_round;
    Year m_last;
    UnitRecords &m_records;
};

} // namespace sovang
