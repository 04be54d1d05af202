// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/life/rearrangement.h"

#include "jobs/life/lifefacts.h"
#include "storage/book.h"

#include <map>
#include <ranges>

namespace sovang {

namespace {

/// Takes the numbers that the book gave in the place of the provisional ones.
class Numbers
{
public:
    void give(qint64 provisional, qint64 given) { m_given[provisional] = given; }
    qint64 of(qint64 number) const
    {
        const auto found = m_given.find(number);
        return found == m_given.end() ? number : found->second;
    }
    UnitId of(UnitId unit) const { return UnitId(of(unit.value())); }

private:
    std::map<qint64, qint64> m_given;
};

void addUnits(Book &book, Rearrangement &rearrangement, Numbers &numbers)
{
    for (UnitChange &change : rearrangement.units) {
        if (change.before) {
            book.units.update(change.after);
            continue;
        }
        const qint64 provisional = change.after.id.value();
        if (LifeFacts::isProvisional(provisional))
            change.after.id = UnitId(); // otherwise it was there, and is done again
        change.after.id = book.units.add(change.after);
        numbers.give(provisional, change.after.id.value());
    }
}

void addEvents(Book &book, std::vector<LineageEvent> &events, Numbers &numbers)
{
    for (LineageEvent &event : events) {
        const qint64 provisional = event.id;
        event.successor = numbers.of(event.successor);
        if (event.inherits)
            event.inherits = numbers.of(*event.inherits);
        for (UnitId &unit : event.predecessors)
            unit = numbers.of(unit);
        std::ranges::sort(event.predecessors);
        event.act = numbers.of(event.act);
        if (LifeFacts::isProvisional(provisional))
            event.id = 0;
        event.id = book.lineage.add(event);
        numbers.give(provisional, event.id);
    }
}

} // namespace

void rearrange(Book &book, Rearrangement &rearrangement)
{
    Numbers numbers;
    addUnits(book, rearrangement, numbers);
    addEvents(book, rearrangement.events, numbers);
    for (const auto &[before, after] : rearrangement.changed)
        book.lineage.update(after);
}

void takeBackRearrangement(Book &book, const Rearrangement &rearrangement)
{
    for (const auto &[before, after] : rearrangement.changed)
        book.lineage.update(before);
    for (const LineageEvent &event : std::views::reverse(rearrangement.events))
        book.lineage.remove(event.id);
    for (const UnitChange &change : std::views::reverse(rearrangement.units)) {
        if (change.before)
            book.units.update(*change.before);
        else
            book.units.remove(change.after.id);
    }
}

} // namespace sovang
