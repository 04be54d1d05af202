// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lineage.h"
#include "domain/unit.h"

#include <QHash>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace sovang {

class Book;
struct LifeAct;

/// What is known of units and of what happened to them: what a book says, and acts that are planned beyond
/// it, as if they were done.
class LifeFacts
{
public:
    /// Reads \a book, which has to outlive it.
    explicit LifeFacts(const Book &book);

    const Unit *find(UnitId id) const; ///< null when there is none
    const Unit *findByCode(const QString &code) const;
    std::vector<Unit> units() const;
    const std::deque<LineageEvent> &events() const { return m_events; }
    /// Those that speak of \a unit, in the order in which they were entered.
    std::vector<const LineageEvent *> eventsOf(UnitId unit) const;
    /// The first year of which there is a registration, a decision or an event of \a unit, or in which it was
    /// founded.
    std::optional<Year> firstYearOf(UnitId unit) const;

    /// Takes in what \a act does. Its new units and its events get numbers, which are provisional.
    void add(LifeAct &act);

    /// Whether a number was given by add(), and the book has to give another.
    static bool isProvisional(qint64 number) { return number >= firstProvisional; }

private:
    static constexpr qint64 firstProvisional = qint64(1) << 62;

    void addEvent(const LineageEvent &event);
    void putUnit(const Unit &unit);

    const Book &m_book;
    QHash<qint64, Unit> m_units;
    QHash<QString, qint64> m_byCode;
    std::deque<LineageEvent> m_events;
    QHash<qint64, std::vector<size_t>> m_eventsOf;
    qint64 m_next = firstProvisional;
};

} // namespace sovang
