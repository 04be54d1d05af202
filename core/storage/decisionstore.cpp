// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionstore.h"

#include "base/error.h"
#include "storage/columns.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct DecisionStoreText
{
    Q_DECLARE_TR_FUNCTIONS(DecisionStore)
};

void requireDate(const Decision &decision)
{
    if (!decision.date.isValid())
        throw Error(Error::Kind::BadInput, DecisionStoreText::tr("A decision needs its date."));
}

} // namespace

template <> struct RowTable<Decision>
{
    static constexpr const char *name = "decision";
    static constexpr RowColumn<Decision> columns[] = {
        plainColumn<&Decision::unit>("unit"),
        wordColumn<&Decision::kind, decisionKindFromCode>("kind"),
        plainColumn<&Decision::number>("number"),
        plainColumn<&Decision::date>("date"),
        plainColumn<&Decision::from>("from_year"),
        plainColumn<&Decision::to>("to_year"),
        plainColumn<&Decision::signer>("signer"),
        plainColumn<&Decision::reason>("reason"),
        plainColumn<&Decision::nameThen>("name_then"),
        plainColumn<&Decision::totalThen>("total_then"),
        plainColumn<&Decision::rulesThen>("rules_then"),
        looseWordColumn<&Decision::kindThen, unitKindFromCode>("kind_then"),
    };
};

std::vector<Decision> DecisionStore::all() const
{
    return selectRows<Decision, "ORDER BY unit, date, id">(database());
}

std::vector<Year> DecisionStore::years() const
{
    Query query =
        database().query("SELECT DISTINCT coalesce(to_year, CAST(substr(date, 1, 4) AS INTEGER)) AS year"
                         " FROM decision ORDER BY year");
    std::vector<Year> years;
    while (query.next())
        years.push_back(query.year(0));
    return years;
}

std::vector<Decision> DecisionStore::ofUnit(UnitId unit) const
{
    return selectRows<Decision, "WHERE unit = ? ORDER BY date, id">(database(), unit);
}

std::optional<Decision> DecisionStore::find(qint64 id) const
{
    return selectRow<Decision, "WHERE id = ?">(database(), id);
}

qint64 DecisionStore::add(const Decision &decision)
{
    if (decision.id != 0 && find(decision.id))
        throw Error(Error::Kind::Refused, DecisionStoreText::tr("This decision is in the book already."));
    requireDate(decision);
    const qint64 id = insertRow(database(), decision);
    ++m_revision;
    return id;
}

void DecisionStore::update(const Decision &decision)
{
    requireDate(decision);
    const bool isThere = updateRow(database(), decision);
    ++m_revision;
    if (!isThere)
        throw Error(Error::Kind::NotFound, DecisionStoreText::tr("The decision is no longer in the book."));
}

bool DecisionStore::remove(qint64 id)
{
    ++m_revision;
    return database().write("DELETE FROM decision WHERE id = ?", id) > 0;
}

} // namespace sovang
