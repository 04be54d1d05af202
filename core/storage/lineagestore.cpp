// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineagestore.h"

#include "domain/error.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(LineageStore)
};

} // namespace

std::vector<LineageEvent> LineageStore::all() const
{
    std::vector<LineageEvent> events;
    Query query =
        m_database.query("SELECT id, kind, year, successor, inherits, note FROM lineage ORDER BY year, id");
    while (query.next()) {
        const auto kind =
            lineageKindFromCode(query.text(1)).value_or(LineageKind::Rename); // checked by the table
        events.push_back(
            {query.integer(0), kind, query.year(2), query.unit(3), query.optionalUnit(4), query.text(5)});
    }
    return events;
}

qint64 LineageStore::add(const LineageEvent &event)
{
    if (event.inherits == event.successor)
        throw Error(Error::Kind::BadInput, Message::tr("A unit cannot inherit from itself."));
    const auto id = event.id != 0 ? std::optional(event.id) : std::nullopt;
    m_database.write(
        "INSERT INTO lineage (id, kind, year, successor, inherits, note) VALUES (?, ?, ?, ?, ?, ?)", id,
        toCode(event.kind), event.year, event.successor, event.inherits, event.note);
    return m_database.lastRowId();
}

bool LineageStore::remove(qint64 id)
{
    return m_database.write("DELETE FROM lineage WHERE id = ?", id) > 0;
}

} // namespace sovang
