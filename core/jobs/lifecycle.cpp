// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/lifecycle.h"

#include "domain/error.h"
#include "domain/kindwords.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <set>
#include <tuple>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(LifeCycle)
};

bool keepsName(const LifeChange &change)
{
    return change.kind != LineageKind::Rename || !change.goesOn(change.predecessors.front());
}

QString codesOf(const Book &book, const std::vector<UnitId> &units)
{
    QStringList codes;
    for (const UnitId id : units) {
        if (const std::optional<Unit> unit = book.units().find(id))
            codes << unit->code;
    }
    return codes.join(u", "_qs);
}

QString summaryOf(const Book &book, const LifeChange &change)
{
    QStringList after;
    for (const Successor &successor : change.successors)
        after << successor.unit.code;
    const QString before = codesOf(book, change.predecessors);
    const QString year = change.year.toString();
    switch (change.kind) {
    case LineageKind::Merge:
        return Message::tr("merge %1 into %2 from %3").arg(before, after.join(u", "_qs), year);
    case LineageKind::Split:
        return Message::tr("split %1 into %2 from %3").arg(before, after.join(u", "_qs), year);
    case LineageKind::Rename:
        return Message::tr("rename %1 to “%2” from %3")
            .arg(before, change.successors.front().unit.name, year);
    case LineageKind::Dissolve:
        break;
    }
    return Message::tr("dissolve %1 from %2").arg(before, year);
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

void addSuccessor(const Book &book, const LifeChange &change, const Successor &successor, LifeAct &act)
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
        made.event.successor = successor.unit.id;
        if (!keepsName(change)) {
            const Unit before = book.units().find(successor.unit.id).value();
            Unit after = before;
            after.name = successor.unit.name;
            made.event.nameBefore = before.name;
            act.units.push_back({before, after});
        }
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
    Recorded(const Book &book, qint64 id) : m_book(book), m_all(book.lineage().all())
    {
        const auto one = std::ranges::find(m_all, id, &LineageEvent::id);
        if (one == m_all.end())
            throw Error(Error::Kind::NotFound, Message::tr("This entry is no longer in the book."));
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
                throw Error(
                    Error::Kind::Refused,
                    Message::tr("A later entry speaks of the same units: “%1” in %2. Take that back first.")
                        .arg(kindwords::lineage(other.kind), other.year.toString()));
            }
        }
    }
}

void Recorded::addEnded(UnitId id, LifeAct &act) const
{
    const std::optional<Unit> unit = m_book.units().find(id);
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
        const std::optional<Unit> unit = m_book.units().find(event.successor);
        const int row = static_cast<int>(act.units.size());
        act.events.push_back({event, event.begins ? row : -1});
        if (unit && event.begins) {
            act.units.push_back({std::nullopt, *unit});
        } else if (unit && !event.nameBefore.isEmpty()) {
            Unit before = *unit;
            before.name = event.nameBefore;
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
    act.summary = Message::tr("“%1” of %2 from %3")
                      .arg(kindwords::lineage(act.kind), codesOf(m_book, act.touched()), act.year.toString());
    return act;
}

} // namespace

bool LifeChange::goesOn(UnitId unit) const
{
    return unit.isValid() &&
           std::ranges::any_of(successors, [unit](const Successor &s) { return s.unit.id == unit; });
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
    if (const QString why = whyImpossible(book, change); !why.isEmpty())
        throw Error(Error::Kind::BadInput, why);
    LifeAct act;
    act.kind = change.kind;
    act.year = change.year;
    act.summary = summaryOf(book, change);
    for (const Successor &successor : change.successors)
        addSuccessor(book, change, successor, act);
    for (const UnitId id : change.predecessors) {
        if (change.goesOn(id))
            continue;
        const Unit before = book.units().find(id).value();
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
            book.units().update(change.after);
        else
            change.after.id = book.units().add(change.after);
    }
    for (LifeAct::Event &made : act.events) {
        LineageEvent &event = made.event;
        if (made.newUnit >= 0)
            event.successor = act.units[static_cast<size_t>(made.newUnit)].after.id;
        if (&made != &act.events.front())
            event.act = act.events.front().event.id;
        event.id = book.lineage().add(event);
    }
}

void revertLife(Book &book, const LifeAct &act)
{
    for (const LifeAct::Event &made : act.events)
        book.lineage().remove(made.event.id);
    for (const UnitChange &change : std::views::reverse(act.units)) {
        if (change.before)
            book.units().update(*change.before);
        else
            book.units().remove(change.after.id);
    }
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
