// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionstore.h"

#include "base/error.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct DecisionStoreText
{
    Q_DECLARE_TR_FUNCTIONS(DecisionStore)
};

// The columns in the order of readDecision() and writeDecision().
#define DECISION_COLUMNS                                                                                     \
    "unit, kind, number, date, from_year, to_year, signer, reason, name_then, total_then, rules_then, "      \
    "kind_then"

Decision readDecision(const Query &row)
{
    Decision decision;
    decision.id = row.integer(0);
    decision.unit = row.unit(1);
    decision.kind = row.word(2, decisionKindFromCode);
    decision.number = row.text(3);
    decision.date = row.date(4);
    decision.from = row.optionalYear(5);
    decision.to = row.optionalYear(6);
    decision.signer = row.text(7);
    decision.reason = row.text(8);
    decision.nameThen = row.text(9);
    decision.totalThen = row.text(10);
    decision.rulesThen = row.text(11);
    decision.kindThen = unitKindFromCode(row.text(12));
    return decision;
}

std::vector<Decision> decisionsOf(Query query)
{
    std::vector<Decision> decisions;
    while (query.next())
        decisions.push_back(readDecision(query));
    return decisions;
}

std::optional<QString> kindCode(std::optional<UnitKind> kind)
{
    return kind ? std::optional(toCode(*kind)) : std::nullopt;
}

template <typename Id>
int writeDecision(Database &database, const char *sql, const Id &id, const Decision &decision)
{
    if (!decision.date.isValid())
        throw Error(Error::Kind::BadInput, DecisionStoreText::tr("A decision needs its date."));
    return database.write(sql, id, decision.unit, toCode(decision.kind), decision.number, decision.date,
                          decision.from, decision.to, decision.signer, decision.reason, decision.nameThen,
                          decision.totalThen, decision.rulesThen, kindCode(decision.kindThen));
}

} // namespace

std::vector<Decision> DecisionStore::all() const
{
    return decisionsOf(
        m_database.query("SELECT id, " DECISION_COLUMNS " FROM decision ORDER BY unit, date, id"));
}

std::vector<Year> DecisionStore::years() const
{
    Query query =
        m_database.query("SELECT DISTINCT coalesce(to_year, CAST(substr(date, 1, 4) AS INTEGER)) AS year"
                         " FROM decision ORDER BY year");
    std::vector<Year> years;
    while (query.next())
        years.push_back(query.year(0));
    return years;
}

std::vector<Decision> DecisionStore::ofUnit(UnitId unit) const
{
    return decisionsOf(m_database.query(
        "SELECT id, " DECISION_COLUMNS " FROM decision WHERE unit = ? ORDER BY date, id", unit));
}

std::optional<Decision> DecisionStore::find(qint64 id) const
{
    const auto found =
        decisionsOf(m_database.query("SELECT id, " DECISION_COLUMNS " FROM decision WHERE id = ?", id));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

qint64 DecisionStore::add(const Decision &decision)
{
    if (decision.id != 0 && find(decision.id))
        throw Error(Error::Kind::Refused, DecisionStoreText::tr("This decision is in the book already."));
    const auto id = decision.id != 0 ? std::optional(decision.id) : std::nullopt;
    writeDecision(m_database,
                  "INSERT INTO decision (id, " DECISION_COLUMNS
                  ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  id, decision);
    ++m_revision;
    return m_database.lastRowId();
}

void DecisionStore::update(const Decision &decision)
{
    const int updated = writeDecision(m_database,
                                      "UPDATE decision SET (" DECISION_COLUMNS
                                      ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
                                      " WHERE id = ?1",
                                      decision.id, decision);
    ++m_revision;
    if (updated == 0)
        throw Error(Error::Kind::NotFound, DecisionStoreText::tr("The decision is no longer in the book."));
}

bool DecisionStore::remove(qint64 id)
{
    ++m_revision;
    return m_database.write("DELETE FROM decision WHERE id = ?", id) > 0;
}

} // namespace sovang
