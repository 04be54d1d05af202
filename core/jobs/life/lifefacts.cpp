// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/life/lifefacts.h"

#include "jobs/life/lifecycle.h"
#include "storage/book.h"

#include <set>

namespace sovang {

LifeFacts::LifeFacts(const Book &book) : m_book(book)
{
    for (const Unit &unit : book.units.all())
        putUnit(unit);
    for (const LineageEvent &event : book.lineage.all())
        addEvent(event);
}

void LifeFacts::putUnit(const Unit &unit)
{
    m_units.insert(unit.id.value(), unit);
    m_byCode.insert(unit.code, unit.id.value());
}

void LifeFacts::addEvent(const LineageEvent &event)
{
    std::set<UnitId> units(event.predecessors.begin(), event.predecessors.end());
    units.insert(event.successor);
    if (event.inherits)
        units.insert(*event.inherits);
    for (const UnitId unit : units)
        m_eventsOf[unit.value()].push_back(m_events.size());
    m_events.push_back(event);
}

const Unit *LifeFacts::find(UnitId id) const
{
    const auto found = m_units.constFind(id.value());
    return found == m_units.constEnd() ? nullptr : &*found;
}

const Unit *LifeFacts::findByCode(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : find(UnitId(*found));
}

std::vector<Unit> LifeFacts::units() const
{
    return {m_units.begin(), m_units.end()};
}

std::vector<const LineageEvent *> LifeFacts::eventsOf(UnitId unit) const
{
    std::vector<const LineageEvent *> events;
    for (const size_t index : m_eventsOf.value(unit.value()))
        events.push_back(&m_events[index]);
    return events;
}

std::optional<Year> LifeFacts::firstYearOf(UnitId unit) const
{
    std::optional<Year> first;
    const auto consider = [&](Year year) { first = first ? std::min(*first, year) : year; };
    for (const LineageEvent *event : eventsOf(unit))
        consider(event->year);
    const Unit *known = find(unit);
    if (known && known->founded)
        consider(*known->founded);
    if (isProvisional(unit.value()))
        return first;
    for (const Registration &registration : m_book.registrations.ofUnit(unit))
        consider(registration.year);
    for (const Decision &decision : m_book.decisions.ofUnit(unit))
        consider(decision.year());
    return first;
}

void LifeFacts::add(LifeAct &act)
{
    for (UnitChange &change : act.units) {
        if (!change.after.id.isValid())
            change.after.id = UnitId(m_next++);
        putUnit(change.after);
    }
    for (LifeAct::Event &made : act.events) {
        LineageEvent &event = made.event;
        if (made.newUnit >= 0)
            event.successor = act.units[static_cast<size_t>(made.newUnit)].after.id;
        if (&made != &act.events.front())
            event.act = act.events.front().event.id;
        event.id = m_next++;
        addEvent(event);
    }
}

} // namespace sovang
