// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/unit.h"
#include "domain/year.h"
#include "storage/database.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sovang {

class Database;

/// One answer as it is read in bulk.
struct AnswerRow
{
    UnitId unit;
    Year year;
    int codeId = 0; ///< index into ScoreStore::codes()
    Answer answer;
};

/// Gets rows one after the other; the row is gone when it returns. It may read from the book, not write, and
/// may throw to stop.
using AnswerVisitor = std::function<void(const AnswerRow &)>;

/// The answers of all units, years and rounds, each under the code of its item. The store knows no rule sets:
/// whether a code and an answer fit is parseAnswer's business. Writing outside Book::change() throws
/// Error::Internal.
class ScoreStore
{
public:
    explicit ScoreStore(Database &database);
    ~ScoreStore();
    ScoreStore(const ScoreStore &) = delete;
    ScoreStore &operator=(const ScoreStore &) = delete;

    std::optional<Answer> find(UnitId unit, Year year, Round round, const QString &code) const;

    /// Adds it, or replaces the one that is there. Throws Error::BadInput when \a code is empty, when a
    /// not-applicable answer has no reason or a ratio has nothing to be a part of.
    void put(UnitId unit, Year year, Round round, const QString &code, const Answer &answer);
    /// False when there was none.
    bool remove(UnitId unit, Year year, Round round, const QString &code);

    /// Puts many answers in one change, as put() does; quickest by unit, year and code.
    class Writer;
    Writer writer();

    /// Every answer of a round, by unit id, year and code id: one walk through the file, 10 million rows in
    /// about a second.
    void forEach(Round round, const AnswerVisitor &visitor) const;
    /// The same for the units with ids from \a first to \a last: a part of the walk, for a thread of its own.
    void forUnits(UnitId first, UnitId last, Round round, const AnswerVisitor &visitor) const;
    /// By year and code id.
    void forUnit(UnitId unit, Round round, const AnswerVisitor &visitor) const;
    /// By unit id and code id.
    void forYear(Year year, Round round, const AnswerVisitor &visitor) const;

    /// All codes ever answered, by AnswerRow::codeId; empty texts where an id is not in use (0 always).
    std::vector<QString> codes() const;

private:
    friend class Book;
    struct Walk;

    void walk(Query query, const AnswerVisitor &visitor) const;
    void forget();
    int idOf(const QString &code);
    std::optional<int> knownIdOf(const QString &code) const;

    Database &m_database;
    std::unique_ptr<Walk> m_walk;
    mutable QHash<QString, int> m_ids; ///< empty: not read yet
};

class ScoreStore::Writer
{
public:
    void put(UnitId unit, Year year, Round round, const QString &code, const Answer &answer);

private:
    friend class ScoreStore;
    explicit Writer(ScoreStore &store);

    ScoreStore &m_store;
    Query m_query;
};

} // namespace sovang
