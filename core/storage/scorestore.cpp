// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scorestore.h"

#include "domain/error.h"
#include "storage/database.h"

#include <sqlite3.h>

#include <QCoreApplication>

#include <exception>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(ScoreStore)
};

int roundNumber(Round round)
{
    return static_cast<int>(round); // 0, 1, 2 in the table as in the enumeration
}

Answer readAnswer(const Query &row)
{
    return {static_cast<Answer::Kind>(row.number(0)), row.integer(1), row.integer(2), row.text(3)};
}

void check(const QString &code, const Answer &answer)
{
    if (code.isEmpty())
        throw Error(Error::Kind::BadInput, Message::tr("An answer needs the code of its item."));
    if (answer.kind == Answer::Kind::NotApplicable && answer.reason.isEmpty())
        throw Error(Error::Kind::BadInput, Message::tr("“Not applicable” for %1 needs a reason.").arg(code));
    if (answer.kind == Answer::Kind::Ratio && answer.second <= 0)
        throw Error(Error::Kind::BadInput, Message::tr("%1 needs a whole of more than 0.").arg(code));
    if (answer.first < 0)
        throw Error(Error::Kind::BadInput, Message::tr("%1 cannot be less than 0.").arg(code));
}

} // namespace

/// The rows of a walk do not come back through sqlite3_step(): the statement calls an SQL function for each
/// row, which is a quarter faster over millions of them. Its name is visit_answer, and no row passes it.
struct ScoreStore::Walk
{
    const AnswerVisitor *visitor = nullptr;
    std::exception_ptr thrown;
    AnswerRow row;

    void visit(sqlite3_value **values);
    static void visitAnswer(sqlite3_context *context, int count, sqlite3_value **values);
};

void ScoreStore::Walk::visit(sqlite3_value **values)
{
    row.unit = UnitId(sqlite3_value_int64(values[0]));
    row.year = Year(sqlite3_value_int(values[1]));
    row.codeId = sqlite3_value_int(values[2]);
    Answer &answer = row.answer;
    answer.kind = static_cast<Answer::Kind>(sqlite3_value_int(values[3]));
    answer.first = sqlite3_value_int64(values[4]);
    answer.second = answer.kind == Answer::Kind::Ratio ? sqlite3_value_int64(values[5]) : 0;
    if (answer.kind == Answer::Kind::NotApplicable) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[6]));
        answer.reason = QString::fromUtf8(text, sqlite3_value_bytes(values[6]));
    } else if (!answer.reason.isEmpty()) {
        answer.reason.clear();
    }
    (*visitor)(row);
}

/// No exception may pass through SQLite: it is kept and thrown again after the statement has ended.
void ScoreStore::Walk::visitAnswer(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *walk = static_cast<Walk *>(sqlite3_user_data(context));
    if (!walk->visitor)
        return sqlite3_result_error(context, "visit_answer belongs to ScoreStore", -1);
    try {
        walk->visit(values);
        sqlite3_result_int(context, 0);
    } catch (...) {
        walk->thrown = std::current_exception();
        sqlite3_result_error(context, "stopped by the visitor", -1);
    }
}

ScoreStore::ScoreStore(Database &database) : m_database(database), m_walk(std::make_unique<Walk>())
{
    const int result =
        sqlite3_create_function_v2(database.handle(), "visit_answer", 7, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                   m_walk.get(), &Walk::visitAnswer, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        database.fail(result);
}

ScoreStore::~ScoreStore() = default;

std::optional<Answer> ScoreStore::find(UnitId unit, Year year, Round round, const QString &code) const
{
    const std::optional<int> id = knownIdOf(code);
    if (!id)
        return std::nullopt;
    Query query = m_database.query("SELECT kind, a, b, reason FROM answer"
                                   " WHERE round = ? AND unit = ? AND year = ? AND code = ?",
                                   roundNumber(round), unit, year, *id);
    return query.next() ? std::optional(readAnswer(query)) : std::nullopt;
}

ScoreStore::Writer::Writer(ScoreStore &store)
    : m_store(store),
      m_query(store.m_database.change("INSERT INTO answer (round, unit, year, code, kind, a, b, reason)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                                      " ON CONFLICT DO UPDATE SET kind = excluded.kind, a = excluded.a,"
                                      " b = excluded.b, reason = excluded.reason"))
{}

void ScoreStore::Writer::put(UnitId unit, Year year, Round round, const QString &code, const Answer &answer)
{
    check(code, answer);
    m_query.bind(1, roundNumber(round));
    m_query.bind(2, unit);
    m_query.bind(3, year);
    m_query.bind(4, m_store.idOf(code));
    m_query.bind(5, static_cast<int>(answer.kind));
    m_query.bind(6, answer.first);
    if (answer.kind == Answer::Kind::Ratio)
        m_query.bind(7, answer.second);
    else
        m_query.bind(7, std::nullopt);
    if (answer.kind == Answer::Kind::NotApplicable)
        m_query.bind(8, answer.reason);
    else
        m_query.bind(8, std::nullopt);
    m_query.run();
    m_query.rewind();
}

ScoreStore::Writer ScoreStore::writer()
{
    return Writer(*this);
}

void ScoreStore::put(UnitId unit, Year year, Round round, const QString &code, const Answer &answer)
{
    writer().put(unit, year, round, code, answer);
}

bool ScoreStore::remove(UnitId unit, Year year, Round round, const QString &code)
{
    const std::optional<int> id = knownIdOf(code);
    return id && m_database.write("DELETE FROM answer WHERE round = ? AND unit = ? AND year = ? AND code = ?",
                                  roundNumber(round), unit, year, *id) > 0;
}

void ScoreStore::forEach(Round round, const AnswerVisitor &visitor) const
{
    // Final is the last round in the table: without an end to look for, each row costs a quarter less.
    static_assert(static_cast<int>(Round::Final) == 2);
    walk(round == Round::Final ? m_database.query("SELECT 1 FROM answer WHERE round >= 2"
                                                  " AND visit_answer(unit, year, code, kind, a, b, reason)"
                                                  " ORDER BY round, unit, year, code")
                               : m_database.query("SELECT 1 FROM answer WHERE round = ?"
                                                  " AND visit_answer(unit, year, code, kind, a, b, reason)"
                                                  " ORDER BY round, unit, year, code",
                                                  roundNumber(round)),
         visitor);
}

void ScoreStore::forUnits(UnitId first, UnitId last, Round round, const AnswerVisitor &visitor) const
{
    walk(m_database.query("SELECT 1 FROM answer WHERE round = ? AND unit BETWEEN ? AND ?"
                          " AND visit_answer(unit, year, code, kind, a, b, reason)"
                          " ORDER BY round, unit, year, code",
                          roundNumber(round), first, last),
         visitor);
}

void ScoreStore::forUnit(UnitId unit, Round round, const AnswerVisitor &visitor) const
{
    walk(m_database.query("SELECT 1 FROM answer WHERE round = ? AND unit = ?"
                          " AND visit_answer(unit, year, code, kind, a, b, reason)"
                          " ORDER BY round, unit, year, code",
                          roundNumber(round), unit),
         visitor);
}

void ScoreStore::forYear(Year year, Round round, const AnswerVisitor &visitor) const
{
    // One seek for each unit instead of a walk through all years.
    walk(m_database.query("SELECT 1 FROM unit AS u NOT INDEXED CROSS JOIN answer AS n"
                          " WHERE n.round = ? AND n.unit = u.id AND n.year = ?"
                          " AND visit_answer(n.unit, n.year, n.code, n.kind, n.a, n.b, n.reason)",
                          roundNumber(round), year),
         visitor);
}

/// A visitor may start another walk, so what was there before is put back.
void ScoreStore::walk(Query query, const AnswerVisitor &visitor) const
{
    Walk outer = std::move(*m_walk);
    *m_walk = Walk{&visitor, {}, {}};
    const auto finish = [&] { return std::exchange(*m_walk, std::move(outer)).thrown; };
    try {
        query.run();
    } catch (...) {
        if (const std::exception_ptr thrown = finish())
            std::rethrow_exception(thrown);
        throw;
    }
    finish();
}

std::vector<QString> ScoreStore::codes() const
{
    std::vector<QString> codes(1);
    Query query = m_database.query("SELECT id, text FROM code ORDER BY id");
    while (query.next()) {
        codes.resize(static_cast<size_t>(query.integer(0)) + 1);
        codes.back() = query.text(1);
    }
    return codes;
}

std::optional<int> ScoreStore::knownIdOf(const QString &code) const
{
    const QString stored = code.normalized(QString::NormalizationForm_C);
    if (m_ids.isEmpty()) {
        Query query = m_database.query("SELECT id, text FROM code");
        while (query.next())
            m_ids.insert(query.text(1), query.number(0));
    }
    const auto found = m_ids.constFind(stored);
    return found == m_ids.cend() ? std::nullopt : std::optional(*found);
}

int ScoreStore::idOf(const QString &code)
{
    if (const auto known = knownIdOf(code))
        return *known;
    m_database.write("INSERT INTO code (text) VALUES (?)", code);
    const int id = static_cast<int>(m_database.lastRowId());
    m_ids.insert(code.normalized(QString::NormalizationForm_C), id);
    return id;
}

void ScoreStore::forget()
{
    m_ids.clear();
}

} // namespace sovang
