// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/answers.h"
#include "domain/unit.h"
#include "storage/database.h"
#include "storage/sheetjson.h"
#include "storage/store.h"

#include <QString>

#include <deque>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sovang {

/// One answer as it is read in bulk.
struct AnswerRow
{
    UnitId unit;
    Year year;
    int codeId = 0; ///< for ScoreStore::code(); the same for the same code as long as the store lives
    Answer answer;
};

/// Gets rows one after the other; the row is gone when it returns. It may read from the book, not write, and
/// may throw to stop.
using AnswerVisitor = std::function<void(const AnswerRow &)>;

/// The answers of all units, years and rounds, each under the code of its item. The store knows no rule sets:
/// whether a code and an answer fit is parseAnswer's business. Writing outside Book::change() throws
/// Error::Internal.
class ScoreStore : Store
{
public:
    explicit ScoreStore(Database &database) : Store(database) {}

    std::optional<Answer> find(UnitId unit, Year year, Round round, const QString &code) const;
    /// All of one sheet; empty when there is none.
    SheetAnswers sheet(UnitId unit, Year year, Round round) const;

    /// Adds it, or replaces the one that is there. Throws Error::BadInput when \a code is empty, when a
    /// not-applicable answer has no reason, a choice no option or a ratio nothing to be a part of.
    void put(UnitId unit, Year year, Round round, const QString &code, const Answer &answer);
    /// False when there was none.
    bool remove(UnitId unit, Year year, Round round, const QString &code);

    /// What edit() does to one answer: puts it, or removes it when there is none.
    struct Change
    {
        QString code;
        std::optional<Answer> answer;
    };
    /// put() and remove() for many answers of one sheet at once.
    void edit(UnitId unit, Year year, Round round, std::span<const Change> changes);

    /// The same for many sheets: all that \a work gives the writer is written when this returns.
    class Writer;
    void write(const std::function<void(Writer &)> &work);

    /// Every answer of a round, by unit id, year and code as text: one walk through the file. Each of the
    /// walks throws Error::Storage when a sheet is damaged. Sheets of the years \a without are passed over.
    void forEach(Round round, const AnswerVisitor &visitor, const std::set<Year> &without = {}) const;
    /// The same for the units with ids from \a first to \a last: a part of the walk, for a thread of its own.
    void forUnits(UnitId first, UnitId last, Round round, const AnswerVisitor &visitor,
                  const std::set<Year> &without = {}) const;
    /// By year and code.
    void forUnit(UnitId unit, Round round, const AnswerVisitor &visitor) const;
    /// By unit id and code.
    void forYear(Year year, Round round, const AnswerVisitor &visitor) const;

    /// The code that a row was read under. Ids count from 0 in the order in which this store met the codes.
    const QString &code(int codeId) const { return m_codes.text(codeId); }

private:
    /// Numbers codes, so that nobody has to look at texts ten million times.
    class Codes
    {
    public:
        int idOf(std::string_view utf8);
        const QString &text(int id) const { return m_texts[static_cast<size_t>(id)]; }

    private:
        std::deque<std::string> m_utf8;
        std::deque<QString> m_texts; ///< references to them stay good
        std::unordered_map<std::string_view, int> m_ids;
        std::vector<int> m_next; ///< the id that followed this one last time: most sheets are alike
        int m_last = 0;
    };

    void walk(Query query, const AnswerVisitor &visitor, const std::set<Year> &without = {}) const;

    mutable Codes m_codes;
};

/// Gathers the changes of one sheet after the other, and writes each sheet when the next one begins.
class ScoreStore::Writer
{
public:
    void put(UnitId unit, Year year, Round round, const QString &code, const Answer &answer)
    {
        change(unit, year, round, {code, answer});
    }
    void change(UnitId unit, Year year, Round round, Change change);

private:
    friend class ScoreStore;
    explicit Writer(ScoreStore &store) : m_store(store) {}
    void finish();

    ScoreStore &m_store;
    UnitId m_unit;
    Year m_year;
    Round m_round = Round::Final;
    std::vector<Change> m_changes;
};

} // namespace sovang
