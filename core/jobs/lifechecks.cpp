// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/lifecycle.h"

#include "domain/kindwords.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(LifeCycle)
};

bool contains(const std::vector<UnitId> &units, UnitId unit)
{
    return std::ranges::find(units, unit) != units.end();
}

QString nameOf(const Unit &unit)
{
    return QStringLiteral("%1 (%2)").arg(unit.name, unit.code);
}

/// The reasons why a change cannot be, one after the other; the first that applies is told.
class Checks
{
public:
    Checks(const Book &book, const LifeChange &change)
        : m_book(book), m_change(change), m_events(book.lineage().all())
    {}

    QString first() const
    {
        using Check = QString (Checks::*)() const;
        for (const Check check : {&Checks::numbers, &Checks::everyPredecessor, &Checks::everySuccessor}) {
            if (const QString why = (this->*check)(); !why.isEmpty())
                return why;
        }
        return {};
    }

private:
    QString numbers() const;
    QString everyPredecessor() const;
    QString everySuccessor() const;
    QString predecessor(const Unit &unit) const;
    QString successor(const Successor &successor) const;
    QString newUnit(const Unit &unit) const;
    QString ruling(const Successor &successor) const;

    const Book &m_book;
    const LifeChange &m_change;
    std::vector<LineageEvent> m_events;
};

QString Checks::numbers() const
{
    const auto before = m_change.predecessors.size();
    const auto after = m_change.successors.size();
    const std::set<UnitId> once(m_change.predecessors.begin(), m_change.predecessors.end());
    if (once.size() != before)
        return Message::tr("A unit stands in the list twice.");
    switch (m_change.kind) {
    case LineageKind::Merge:
        return before < 2   ? Message::tr("A merger needs at least two units.")
               : after != 1 ? Message::tr("A merger leads to one unit.")
                            : QString();
    case LineageKind::Split:
        return before != 1 ? Message::tr("One unit is split at a time.")
               : after < 2 ? Message::tr("A split leads to at least two units.")
                           : QString();
    case LineageKind::Rename:
        return before != 1 || after != 1 ? Message::tr("One unit is renamed at a time.") : QString();
    case LineageKind::Dissolve:
        break;
    }
    return before != 1 || after != 0 ? Message::tr("One unit is dissolved at a time.") : QString();
}

QString Checks::everyPredecessor() const
{
    for (const UnitId id : m_change.predecessors) {
        const std::optional<Unit> unit = m_book.units().find(id);
        if (!unit)
            return Message::tr("One of the units is no longer in the book.");
        if (const QString why = predecessor(*unit); !why.isEmpty())
            return why;
    }
    return {};
}

QString Checks::predecessor(const Unit &unit) const
{
    const Year year = m_change.year;
    if (unit.founded && year < *unit.founded) {
        return Message::tr("%1 was founded in %2 only; in %3 it was not there yet.")
            .arg(nameOf(unit), unit.founded->toString(), year.toString());
    }
    if (unit.dissolved && *unit.dissolved <= year) {
        return Message::tr("%1 ended in %2 already.").arg(nameOf(unit), unit.dissolved->toString());
    }
    if (m_change.goesOn(unit.id))
        return {};
    if (unit.founded == year)
        return Message::tr("%1 began in %2 and cannot end in the same year.")
            .arg(nameOf(unit), year.toString());
    if (unit.dissolved) {
        return Message::tr("%1 ends in %2 by the book; mend that first.")
            .arg(nameOf(unit), unit.dissolved->toString());
    }
    const auto later = std::ranges::find_if(
        m_events, [&](const LineageEvent &event) { return event.year >= year && event.concerns(unit.id); });
    if (later != m_events.end()) {
        return Message::tr("%1 cannot end in %2: the book has “%3” for it in %4.")
            .arg(nameOf(unit), year.toString(), kindwords::lineage(later->kind), later->year.toString());
    }
    return {};
}

QString Checks::everySuccessor() const
{
    std::set<QString> codes;
    for (const Successor &one : m_change.successors) {
        if (!codes.insert(one.unit.code).second)
            return Message::tr("Two units have the code %1.").arg(one.unit.code);
        if (const QString why = successor(one); !why.isEmpty())
            return why;
    }
    return {};
}

QString Checks::successor(const Successor &successor) const
{
    const Unit &unit = successor.unit;
    if (!unit.id.isValid()) {
        if (const QString why = newUnit(unit); !why.isEmpty())
            return why;
    } else if (!contains(m_change.predecessors, unit.id)) {
        return Message::tr("%1 goes on and must stand among the units that take part.").arg(nameOf(unit));
    }
    const bool isRename = m_change.kind == LineageKind::Rename;
    if (isRename) {
        const std::optional<Unit> before = m_book.units().find(m_change.predecessors.front());
        if (unit.name.isEmpty() || (before && before->name == unit.name))
            return Message::tr("The new name is missing.");
    }
    return ruling(successor);
}

QString Checks::newUnit(const Unit &unit) const
{
    if (unit.code.isEmpty() || unit.name.isEmpty())
        return Message::tr("The new unit needs a code and a name.");
    if (const std::optional<Unit> other = m_book.units().findByCode(unit.code))
        return Message::tr("The code %1 belongs to “%2” already.").arg(unit.code, other->name);
    return {};
}

QString Checks::ruling(const Successor &successor) const
{
    const Unit &unit = successor.unit;
    if (successor.inherits && !contains(m_change.predecessors, *successor.inherits))
        return Message::tr("A unit can start from the state of a unit that takes part only.");
    if (successor.inherits && (successor.startsAnew || *successor.inherits == unit.id))
        return Message::tr("There are two rulings for %1.").arg(nameOf(unit));
    if (!unit.id.isValid())
        return {};
    const bool rulesAgain = successor.inherits || successor.startsAnew;
    const auto other = std::ranges::find_if(m_events, [&](const LineageEvent &event) {
        return event.successor == unit.id && event.year == m_change.year && event.rules();
    });
    if (rulesAgain && other != m_events.end()) {
        return Message::tr("The book has a ruling for %1 in %2 already (%3); there can be one only.")
            .arg(nameOf(unit), m_change.year.toString(), kindwords::lineage(other->kind));
    }
    return {};
}

} // namespace

QString whyImpossible(const Book &book, const LifeChange &change)
{
    return Checks(book, change).first();
}

} // namespace sovang
