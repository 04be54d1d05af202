// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineagestore.h"

#include "base/error.h"
#include "storage/columns.h"

#include <QCoreApplication>

#include <map>

namespace sovang {

namespace {

struct LineageStoreText
{
    Q_DECLARE_TR_FUNCTIONS(LineageStore)
};

void checkRuling(const LineageEvent &event)
{
    if (event.inherits == event.successor)
        throw Error(Error::Kind::BadInput, LineageStoreText::tr("A unit cannot inherit from itself."));
}

} // namespace

template <> struct RowTable<LineageEvent>
{
    static constexpr const char *name = "lineage";
    static constexpr RowColumn<LineageEvent> columns[] = {
        wordColumn<&LineageEvent::kind, lineageKindFromCode>("kind"),
        plainColumn<&LineageEvent::year>("year"),
        plainColumn<&LineageEvent::successor>("successor"),
        plainColumn<&LineageEvent::inherits>("inherits"),
        plainColumn<&LineageEvent::note>("note"),
        plainColumn<&LineageEvent::startsAnew>("starts_anew"),
        plainColumn<&LineageEvent::begins>("begins"),
        // Nothing, where the event stands alone.
        {"act",
         [](const Query &query, int column, LineageEvent &event) { event.act = query.integer(column); },
         [](Query &query, int parameter, const LineageEvent &event) {
             query.bind(parameter, idOrNull(event.act));
         }},
        plainColumn<&LineageEvent::date>("date"),
        plainColumn<&LineageEvent::document>("document"),
        plainColumn<&LineageEvent::nameBefore>("name_before"),
    };
};

std::vector<LineageEvent> LineageStore::all() const
{
    std::map<qint64, std::vector<UnitId>> predecessors;
    Query pairs = database().query("SELECT event, unit FROM lineage_predecessor ORDER BY event, unit");
    while (pairs.next())
        predecessors[pairs.integer(0)].push_back(pairs.unit(1));

    std::vector<LineageEvent> events = selectRows<LineageEvent, "ORDER BY year, id">(database());
    for (LineageEvent &event : events) {
        if (const auto found = predecessors.find(event.id); found != predecessors.end())
            event.predecessors = std::move(found->second);
    }
    return events;
}

qint64 LineageStore::add(const LineageEvent &event)
{
    checkRuling(event);
    const qint64 added = insertRow(database(), event);
    for (const UnitId unit : event.predecessors)
        database().write("INSERT INTO lineage_predecessor (event, unit) VALUES (?, ?)", added, unit);
    return added;
}

void LineageStore::update(const LineageEvent &event)
{
    checkRuling(event);
    const int changed = database().write("UPDATE lineage SET (inherits, starts_anew, document, date, note)"
                                         " = (?2, ?3, ?4, ?5, ?6) WHERE id = ?1",
                                         event.id, event.inherits, int(event.startsAnew), event.document,
                                         event.date, event.note);
    if (changed == 0)
        throw Error(Error::Kind::NotFound, LineageStoreText::tr("This entry is no longer in the book."));
}

bool LineageStore::remove(qint64 id)
{
    return database().write("DELETE FROM lineage WHERE id = ?", id) > 0;
}

} // namespace sovang
