// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/life/lifecycle.h"

#include "base/error.h"
#include "domain/kindwords.h"
#include "jobs/life/lifefacts.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <set>
#include <tuple>

namespace sovang {

namespace {

struct LifeCycleText
{
    Q_DECLARE_TR_FUNCTIONS(LifeCycle)
};

QString codesOf(const LifeFacts &facts, const std::vector<UnitId> &units)
{
    QStringList codes;
    for (const UnitId id : units) {
        if (const Unit *unit = facts.find(id))
            codes << unit->code;
    }
    return codes.join(u", "_qs);
}

QString summaryOf(const LifeFacts &facts, const LifeChange &change)
{
    QStringList after;
    for (const Successor &successor : change.successors)
        after << successor.unit.code;
    const QString before = codesOf(facts, change.predecessors);
    const QString year = change.year.toString();
    switch (change.kind) {
    case LineageKind::Merge:
        return LifeCycleText::tr("merge %1 into %2 from %3").arg(before, after.join(u", "_qs), year);
    case LineageKind::Split:
        return LifeCycleText::tr("split %1 into %2 from %3").arg(before, after.join(u", "_qs), year);
    case LineageKind::Rename:
        return LifeCycleText::tr("rename %1 to “%2” from %3")
            .arg(before, change.successors.front().unit.name, year);
    case LineageKind::Dissolve:
        break;
    }
    return LifeCycleText::tr("dissolve %1 from %2").arg(before, year);
}

LineageEvent eventOf(const LifeChange &change)
{
    LineageEvent event;
    event.kind = change.kind;
    event.year = change.year;
    event.date = change.date;
    event.document = change.document;
    event.note = change.note;
    event.predecessors = change.predecessors;
    std::ranges::sort(event.predecessors);
    return event;
}

// Of a unit that is in the book: what the act makes of it.
Unit changed(const LifeChange &change, const Successor &successor, const Unit &before)
{
    Unit after = before;
    after.name = successor.unit.name;
    if (!change.isPredecessor(before.id) && !after.founded)
        after.founded = change.year;
    return after;
}

void addSuccessor(const LifeFacts &facts, const LifeChange &change, const Successor &successor, LifeAct &act)
{
    LifeAct::Event made{eventOf(change), -1};
    made.event.inherits = successor.inherits;
    made.event.startsAnew = successor.startsAnew;
    if (!successor.unit.id.isValid()) {
        made.event.begins = true;
        made.event.startsAnew = false; // there is nothing that it could go on with
        made.newUnit = static_cast<int>(act.units.size());
        Unit unit = successor.unit;
        unit.founded = change.year;
        unit.earlier.clear(); // it was nothing before
        act.units.push_back({std::nullopt, std::move(unit)});
    } else {
        const Unit &before = *facts.find(successor.unit.id);
        const Unit after = changed(change, successor, before);
        made.event.successor = before.id;
        if (after.name != before.name)
            made.event.nameBefore = before.name;
        if (after != before)
            act.units.push_back({before, after});
    }
    act.events.push_back(std::move(made));
}

bool isLater(const LineageEvent &event, const LineageEvent &than)
{
    return std::tuple(event.year, event.id) > std::tuple(than.year, than.id);
}

/// Events of one act, and what they did to units.
class Recorded
{
public:
    Recorded(const Book &book, qint64 id) : m_book(book), m_all(book.lineage.all())
    {
        const auto one = std::ranges::find(m_all, id, &LineageEvent::id);
        if (one == m_all.end())
            throw Error(Error::Kind::NotFound, LifeCycleText::tr("This entry is no longer in the book."));
        for (const LineageEvent &event : m_all) {
            if (event.actId() == one->actId())
                m_events.push_back(event);
        }
        refuseWhileLater();
    }

    LifeAct act() const;

private:
    void refuseWhileLater() const;
    bool goesOn(UnitId unit) const
    {
        return std::ranges::find(m_events, unit, &LineageEvent::successor) != m_events.end();
    }
    bool isPredecessor(const Unit &unit) const
    {
        const std::vector<UnitId> &all = m_events.front().predecessors;
        return std::ranges::find(all, unit.id) != all.end();
    }
    void addEnded(UnitId id, LifeAct &act) const;

    const Book &m_book;
    std::vector<LineageEvent> m_all;
    std::vector<LineageEvent> m_events;
};

void Recorded::refuseWhileLater() const
{
    for (const LineageEvent &mine : m_events) {
        std::vector<UnitId> units = mine.predecessors;
        units.push_back(mine.successor);
        for (const LineageEvent &other : m_all) {
            const bool speaks = std::ranges::any_of(units, [&](UnitId unit) { return other.concerns(unit); });
            if (other.actId() != mine.actId() && speaks && isLater(other, mine)) {
                throw Error(Error::Kind::Refused,
                            LifeCycleText::tr(
                                "A later entry speaks of the same units: “%1” in %2. Take that back first.")
                                .arg(kindwords::lineage(other.kind), other.year.toString()));
            }
        }
    }
}

void Recorded::addEnded(UnitId id, LifeAct &act) const
{
    const std::optional<Unit> unit = m_book.units.find(id);
    if (!unit || unit->dissolved != act.year)
        return;
    Unit before = *unit;
    before.dissolved.reset();
    act.units.push_back({before, *unit});
}

LifeAct Recorded::act() const
{
    LifeAct act;
    act.kind = m_events.front().kind;
    act.year = m_events.front().year;
    for (const LineageEvent &event : m_events) {
        const std::optional<Unit> unit = m_book.units.find(event.successor);
        const int row = static_cast<int>(act.units.size());
        act.events.push_back({event, event.begins ? row : -1});
        if (unit && event.begins) {
            act.units.push_back({std::nullopt, *unit});
        } else if (unit) {
            Unit before = *unit;
            if (!event.nameBefore.isEmpty())
                before.name = event.nameBefore;
            if (event.kind != LineageKind::Dissolve && !isPredecessor(*unit) && unit->founded == event.year)
                before.founded.reset();
            if (before != *unit)
                act.units.push_back({before, *unit});
        }
    }
    const LineageEvent &first = m_events.front();
    if (first.kind == LineageKind::Dissolve)
        addEnded(first.successor, act);
    for (const UnitId id : first.predecessors) {
        if (first.kind != LineageKind::Dissolve && !goesOn(id))
            addEnded(id, act);
    }
    act.summary = LifeCycleText::tr("“%1” of %2 from %3")
                      .arg(kindwords::lineage(act.kind), codesOf(LifeFacts(m_book), act.touched()),
                           act.year.toString());
    return act;
}

} // namespace

bool LifeChange::goesOn(UnitId unit) const
{
    return unit.isValid() &&
           std::ranges::any_of(successors, [unit](const Successor &s) { return s.unit.id == unit; });
}

bool LifeChange::isPredecessor(UnitId unit) const
{
    return std::ranges::find(predecessors, unit) != predecessors.end();
}

std::vector<UnitId> LifeAct::touched() const
{
    std::set<UnitId> ids;
    for (const UnitChange &change : units)
        ids.insert(change.after.id);
    for (const Event &event : events) {
        ids.insert(event.event.successor);
        ids.insert(event.event.predecessors.begin(), event.event.predecessors.end());
    }
    ids.erase(UnitId());
    return {ids.begin(), ids.end()};
}

LifeAct planLife(const Book &book, const LifeChange &change)
{
    const Book::Reading oneMoment(book);
    return planLife(LifeFacts(book), change);
}

LifeAct planLife(const LifeFacts &facts, const LifeChange &change)
{
    if (const auto refusal = refusalOf(facts, change))
        throw Error(Error::Kind::BadInput, refusal->why);
    LifeAct act;
    act.kind = change.kind;
    act.year = change.year;
    act.summary = summaryOf(facts, change);
    for (const Successor &successor : change.successors)
        addSuccessor(facts, change, successor, act);
    for (const UnitId id : change.predecessors) {
        if (change.goesOn(id))
            continue;
        const Unit &before = *facts.find(id);
        Unit after = before;
        after.dissolved = change.year;
        act.units.push_back({before, after});
    }
    if (change.kind == LineageKind::Dissolve) {
        LifeAct::Event made{eventOf(change), -1};
        made.event.successor = change.predecessors.front();
        made.event.predecessors.clear();
        act.events.push_back(std::move(made));
    }
    return act;
}

LifeAct recordedAct(const Book &book, qint64 event)
{
    return Recorded(book, event).act();
}

void applyLife(Book &book, LifeAct &act)
{
    for (UnitChange &change : act.units) {
        if (change.before)
            book.units.update(change.after);
        else
            change.after.id = book.units.add(change.after);
    }
    for (LifeAct::Event &made : act.events) {
        LineageEvent &event = made.event;
        if (made.newUnit >= 0)
            event.successor = act.units[static_cast<size_t>(made.newUnit)].after.id;
        if (&made != &act.events.front())
            event.act = act.events.front().event.id;
        event.id = book.lineage.add(event);
    }
}

void revertLife(Book &book, const LifeAct &act)
{
    for (const LifeAct::Event &made : act.events)
        book.lineage.remove(made.event.id);
    for (const UnitChange &change : std::views::reverse(act.units)) {
        if (change.before)
            book.units.update(*change.before);
        else
            book.units.remove(change.after.id);
    }
}

std::optional<Unit> unitLike(const std::vector<Unit> &old, LineageKind kind)
{
    Unit unit = old.front();
    const auto agree = [&](auto Unit::*field) {
        return std::ranges::all_of(old, [&](const Unit &one) { return one.*field == unit.*field; });
    };
    if (!agree(&Unit::kind) || !agree(&Unit::unitClass))
        return std::nullopt;
    for (QString Unit::*field : {&Unit::block, &Unit::locality}) {
        if (!agree(field))
            (unit.*field).clear();
    }
    if (kind != LineageKind::Rename) {
        for (QString Unit::*field : {&Unit::address, &Unit::head, &Unit::unionHead, &Unit::phone})
            (unit.*field).clear();
        unit.staff.reset();
    }
    unit.id = UnitId();
    unit.code.clear();
    unit.name.clear();
    unit.founded.reset();
    unit.dissolved.reset();
    unit.earlier.clear();
    return unit;
}

QString nextCode(const QStringList &codes, const QString &like, int further)
{
    const auto stemOf = [](const QString &code) {
        qsizetype end = code.size();
        while (end > 0 && code[end - 1].isDigit())
            --end;
        return code.left(end);
    };
    const QString stem = stemOf(like);
    const qsizetype digits = like.size() - stem.size();
    if (digits == 0)
        return {};
    qlonglong highest = like.mid(stem.size()).toLongLong();
    for (const QString &code : codes) {
        if (stemOf(code) == stem)
            highest = std::max(highest, code.mid(stem.size()).toLongLong());
    }
    return stem +
           QStringLiteral("%1").arg(highest + 1 + further, static_cast<int>(digits), 10, QLatin1Char('0'));
}

} // namespace sovang
