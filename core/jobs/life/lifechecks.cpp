// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/life/lifecycle.h"

#include "domain/kindwords.h"
#include "jobs/life/lifefacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct LifeChecksText
{
    Q_DECLARE_TR_FUNCTIONS(LifeCycle)
};

using About = LifeRefusal::About;

bool contains(const std::vector<UnitId> &units, UnitId unit)
{
    return std::ranges::find(units, unit) != units.end();
}

QString nameOf(const Unit &unit)
{
    return QStringLiteral("%1 (%2)").arg(unit.name, unit.code);
}

// Who speaks of it: what is planned from a list has no number of the book yet.
QString sourceOf(const LineageEvent &event)
{
    return LifeFacts::isProvisional(event.id) ? LifeChecksText::tr("this list")
                                              : LifeChecksText::tr("the book");
}

/// The reasons why a change cannot be, one after the other; the first that applies is told.
class Checks
{
public:
    Checks(const LifeFacts &facts, const LifeChange &change) : m_facts(facts), m_change(change) {}

    std::optional<LifeRefusal> first() const
    {
        if (const QString why = numbers(); !why.isEmpty())
            return LifeRefusal{why};
        for (const UnitId id : m_change.predecessors) {
            const Unit *unit = m_facts.find(id);
            if (!unit)
                return LifeRefusal{LifeChecksText::tr("One of the units is no longer in the book.")};
            if (const QString why = predecessor(*unit); !why.isEmpty())
                return LifeRefusal{why, About::Predecessor, id};
        }
        return everySuccessor();
    }

private:
    QString numbers() const;
    std::optional<LifeRefusal> everySuccessor() const;
    QString predecessor(const Unit &unit) const;
    QString successor(const Unit &unit) const;
    QString newUnit(const Unit &unit) const;
    QString putIntoPlace(const Unit &unit) const;
    QString name(const Successor &successor) const;
    QString ruling(const Successor &successor) const;
    QString existence(const Unit &unit) const;

    template <typename Fits> const LineageEvent *eventOf(const Unit &unit, const Fits &fits) const
    {
        for (const LineageEvent *event : m_facts.eventsOf(unit.id)) {
            if (fits(*event))
                return event;
        }
        return nullptr;
    }

    const LifeFacts &m_facts;
    const LifeChange &m_change;
};

QString Checks::numbers() const
{
    const auto before = m_change.predecessors.size();
    const auto after = m_change.successors.size();
    const std::set<UnitId> once(m_change.predecessors.begin(), m_change.predecessors.end());
    if (once.size() != before)
        return LifeChecksText::tr("A unit stands in the list twice.");
    switch (m_change.kind) {
    case LineageKind::Merge:
        return before < 2   ? LifeChecksText::tr("A merger needs at least two units.")
               : after != 1 ? LifeChecksText::tr("A merger leads to one unit.")
                            : QString();
    case LineageKind::Split:
        return before != 1 ? LifeChecksText::tr("One unit is split at a time.")
               : after < 2 ? LifeChecksText::tr("A split leads to at least two units.")
                           : QString();
    case LineageKind::Rename:
        return before != 1 || after != 1 ? LifeChecksText::tr("One unit is renamed at a time.") : QString();
    case LineageKind::Dissolve:
        break;
    }
    return before != 1 || after != 0 ? LifeChecksText::tr("One unit is dissolved at a time.") : QString();
}

// Whether the unit is there in the year of the act.
QString Checks::existence(const Unit &unit) const
{
    const Year year = m_change.year;
    if (unit.founded && year < *unit.founded) {
        return LifeChecksText::tr("%1 was founded in %2 only; in %3 it was not there yet.")
            .arg(nameOf(unit), unit.founded->toString(), year.toString());
    }
    if (unit.dissolved && *unit.dissolved <= year) {
        return LifeChecksText::tr("%1 ended in %2 already.").arg(nameOf(unit), unit.dissolved->toString());
    }
    return {};
}

QString Checks::predecessor(const Unit &unit) const
{
    const Year year = m_change.year;
    if (QString why = existence(unit); !why.isEmpty() || m_change.goesOn(unit.id))
        return why;
    if (unit.founded == year)
        return LifeChecksText::tr("%1 began in %2 and cannot end in the same year.")
            .arg(nameOf(unit), year.toString());
    if (unit.dissolved) {
        return LifeChecksText::tr("%1 ends in %2 by the book; mend that first.")
            .arg(nameOf(unit), unit.dissolved->toString());
    }
    const LineageEvent *later = eventOf(unit, [&](const LineageEvent &event) { return event.year >= year; });
    if (later) {
        return LifeChecksText::tr("%1 cannot end in %2: %3 has “%4” for it in %5.")
            .arg(nameOf(unit), year.toString(), sourceOf(*later), kindwords::lineage(later->kind),
                 later->year.toString());
    }
    return {};
}

std::optional<LifeRefusal> Checks::everySuccessor() const
{
    std::set<QString> codes;
    for (const Successor &one : m_change.successors) {
        const auto refused = [&](const QString &why, About about) {
            return LifeRefusal{why, about, one.unit.id};
        };
        if (!codes.insert(one.unit.code).second)
            return refused(LifeChecksText::tr("Two units have the code %1.").arg(one.unit.code),
                           About::Successor);
        if (const QString why = successor(one.unit); !why.isEmpty())
            return refused(why, About::Successor);
        if (const QString why = name(one); !why.isEmpty())
            return refused(why, About::Name);
        if (const QString why = ruling(one); !why.isEmpty())
            return refused(why, About::Ruling);
    }
    return std::nullopt;
}

QString Checks::successor(const Unit &unit) const
{
    if (!unit.id.isValid())
        return newUnit(unit);
    return contains(m_change.predecessors, unit.id) ? QString() : putIntoPlace(unit);
}

QString Checks::newUnit(const Unit &unit) const
{
    if (unit.code.isEmpty() || unit.name.isEmpty())
        return LifeChecksText::tr("The new unit needs a code and a name.");
    if (const Unit *other = m_facts.findByCode(unit.code))
        return LifeChecksText::tr("The code %1 belongs to “%2” already.").arg(unit.code, other->name);
    return {};
}

// A unit that was entered before the act that brings it. One with a past of its own cannot begin anew.
QString Checks::putIntoPlace(const Unit &unit) const
{
    if (QString why = existence(unit); !why.isEmpty())
        return why;
    const LineageEvent *begun =
        eventOf(unit, [&](const LineageEvent &event) { return event.year <= m_change.year; });
    if (begun && begun->year == m_change.year) {
        return LifeChecksText::tr("%1 cannot begin in %2: %3 has “%4” for it in the same year.")
            .arg(nameOf(unit), begun->year.toString(), sourceOf(*begun), kindwords::lineage(begun->kind));
    }
    const std::optional<Year> first = m_facts.firstYearOf(unit.id);
    if (first && *first < m_change.year) {
        return LifeChecksText::tr("%1 was there before %2 (the book knows of its year %3); if it goes on, it "
                                  "must stand among the units that take part.")
            .arg(nameOf(unit), m_change.year.toString(), first->toString());
    }
    return {};
}

QString Checks::name(const Successor &successor) const
{
    const Unit &unit = successor.unit;
    const Unit *known = m_facts.find(unit.id);
    if (m_change.kind == LineageKind::Rename) {
        const Unit *before = m_facts.find(m_change.predecessors.front());
        const bool isSame = before->name == unit.name && !successor.isNamedSo;
        if (unit.name.isEmpty() || (isSame && (!known || known->id == before->id)))
            return LifeChecksText::tr("The new name is missing.");
    }
    if (!known || known->name == unit.name)
        return {};
    const LineageEvent *later = eventOf(unit, [&](const LineageEvent &event) {
        return event.successor == unit.id && event.year >= m_change.year && !event.nameBefore.isEmpty();
    });
    if (!later)
        return {};
    return LifeChecksText::tr("%1 was given its present name in %2 already; take that back first.")
        .arg(nameOf(*known), later->year.toString());
}

QString Checks::ruling(const Successor &successor) const
{
    const Unit &unit = successor.unit;
    if (successor.inherits && !contains(m_change.predecessors, *successor.inherits))
        return LifeChecksText::tr("A unit can start from the state of a unit that takes part only.");
    if (successor.inherits && (successor.startsAnew || *successor.inherits == unit.id))
        return LifeChecksText::tr("There are two rulings for %1.").arg(nameOf(unit));
    if (!unit.id.isValid() || !(successor.inherits || successor.startsAnew))
        return {};
    const LineageEvent *other = eventOf(unit, [&](const LineageEvent &event) {
        return event.successor == unit.id && event.year == m_change.year && event.rules();
    });
    if (other) {
        return LifeChecksText::tr(
                   "There are two rulings for %1 in %2: %3 has one already (%4), and there can be one only.")
            .arg(nameOf(unit), m_change.year.toString(), sourceOf(*other), kindwords::lineage(other->kind));
    }
    return {};
}

} // namespace

std::optional<LifeRefusal> refusalOf(const LifeFacts &facts, const LifeChange &change)
{
    return Checks(facts, change).first();
}

QString whyImpossible(const Book &book, const LifeChange &change)
{
    const auto refusal = refusalOf(LifeFacts(book), change);
    return refusal ? refusal->why : QString();
}

} // namespace sovang
