// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineagestore.h"

#include "base/error.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <map>

namespace sovang {

namespace {

struct LineageStoreText
{
    Q_DECLARE_TR_FUNCTIONS(LineageStore)
};

// The columns in the order of readEvent() and add().
#define LINEAGE_COLUMNS                                                                                      \
    "kind, year, successor, inherits, note, starts_anew, begins, act, date, document, name_before"

LineageEvent readEvent(const Query &row)
{
    LineageEvent event;
    event.id = row.integer(0);
    event.kind = row.word(1, lineageKindFromCode);
    event.year = row.year(2);
    event.successor = row.unit(3);
    event.inherits = row.optionalUnit(4);
    event.note = row.text(5);
    event.startsAnew = row.number(6) != 0;
    event.begins = row.number(7) != 0;
    event.act = row.isNull(8) ? 0 : row.integer(8);
    event.date = row.date(9);
    event.document = row.text(10);
    event.nameBefore = row.text(11);
    return event;
}

void checkRuling(const LineageEvent &event)
{
    if (event.inherits == event.successor)
        throw Error(Error::Kind::BadInput, LineageStoreText::tr("A unit cannot inherit from itself."));
}

} // namespace

std::vector<LineageEvent> LineageStore::all() const
{
    std::map<qint64, std::vector<UnitId>> predecessors;
    Query pairs = m_database.query("SELECT event, unit FROM lineage_predecessor ORDER BY event, unit");
    while (pairs.next())
        predecessors[pairs.integer(0)].push_back(pairs.unit(1));

    std::vector<LineageEvent> events;
    Query query = m_database.query("SELECT id, " LINEAGE_COLUMNS " FROM lineage ORDER BY year, id");
    while (query.next()) {
        events.push_back(readEvent(query));
        const auto found = predecessors.find(events.back().id);
        if (found != predecessors.end())
            events.back().predecessors = std::move(found->second);
    }
    return events;
}

qint64 LineageStore::add(const LineageEvent &event)
{
    checkRuling(event);
    const auto id = event.id != 0 ? std::optional(event.id) : std::nullopt;
    const auto act = event.act != 0 ? std::optional(event.act) : std::nullopt;
    m_database.write(
        "INSERT INTO lineage (id, " LINEAGE_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id,
        toCode(event.kind), event.year, event.successor, event.inherits, event.note, int(event.startsAnew),
        int(event.begins), act, event.date, event.document, event.nameBefore);
    const qint64 added = m_database.lastRowId();
    for (const UnitId unit : event.predecessors)
        m_database.write("INSERT INTO lineage_predecessor (event, unit) VALUES (?, ?)", added, unit);
    return added;
}

void LineageStore::update(const LineageEvent &event)
{
    checkRuling(event);
    const int changed = m_database.write("UPDATE lineage SET (inherits, starts_anew, document, date, note)"
                                         " = (?2, ?3, ?4, ?5, ?6) WHERE id = ?1",
                                         event.id, event.inherits, int(event.startsAnew), event.document,
                                         event.date, event.note);
    if (changed == 0)
        throw Error(Error::Kind::NotFound, LineageStoreText::tr("This entry is no longer in the book."));
}

bool LineageStore::remove(qint64 id)
{
    return m_database.write("DELETE FROM lineage WHERE id = ?", id) > 0;
}

} // namespace sovang
