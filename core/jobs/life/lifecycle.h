// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lineage.h"
#include "domain/unit.h"
#include "jobs/imports/importplan.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

class Book;
class LifeFacts;

/// A unit that begins or goes on after an act, and the ruling whose state it starts from.
struct Successor
{
    Unit unit; ///< without an id: new in the book
    std::optional<UnitId> inherits;
    bool startsAnew = false; ///< of a unit that was there before: from nothing, instead of going on as it was
    /// Of a rename that the book knows the new name of already: it has only to be entered that there was one.
    bool isNamedSo = false;
};

/// What happens to units by one act (đổi tên, sáp nhập, chia tách, giải thể), as it is entered.
struct LifeChange
{
    LineageKind kind = LineageKind::Rename;
    Year year;        ///< from this year on
    QDate date;       ///< of the document; invalid where unknown
    QString document; ///< its number
    QString note;
    /// Rename, split, dissolve: one unit. Merge: all that come together. Those that are not among the
    /// successors end with the act.
    std::vector<UnitId> predecessors;
    /// Rename: the same unit under its new name, or a new one. Merge: one, new or one of the predecessors.
    /// Split: at least two, one of which may be the unit itself. Dissolve: none. A unit that is in the book
    /// and none of the predecessors counts as new, if nothing is known of it from before.
    std::vector<Successor> successors;

    /// Whether \a unit, which is in the book, is one of the successors.
    bool goesOn(UnitId unit) const;
    bool isPredecessor(UnitId unit) const;
};

/// Why an act cannot be.
struct LifeRefusal
{
    enum class About { Kind, Predecessor, Successor, Name, Ruling };

    QString why; ///< a sentence
    About about = About::Kind;
    UnitId unit = {}; ///< of which something stands against it; none: of the act itself
};

/// Why \a change cannot be; nothing when it can. Refused are: too few units, a unit twice, a year before a
/// unit began or after it ended, a ruling for somebody else's state, two rulings for one unit and year, a
/// name that a later act replaced, and circles: a unit that ends while a later act speaks of it.
std::optional<LifeRefusal> refusalOf(const LifeFacts &facts, const LifeChange &change);
/// The sentence alone; empty when it can be.
QString whyImpossible(const Book &book, const LifeChange &change);

/// What an act does to a book, so that it can be done, taken back, and done again.
struct LifeAct
{
    LineageKind kind = LineageKind::Rename;
    Year year;
    QString summary; ///< `merge DV001, DV002 into DV003 from 2025`, translated
    std::vector<UnitChange> units;
    struct Event
    {
        LineageEvent event;
        int newUnit = -1; ///< index in units of a successor that has no number yet
    };
    std::vector<Event> events;

    /// Everyone whose year may look different now.
    std::vector<UnitId> touched() const;
};

/// Works out what \a change does. Throws Error::BadInput with the sentence of refusalOf().
LifeAct planLife(const Book &book, const LifeChange &change);
LifeAct planLife(const LifeFacts &facts, const LifeChange &change);

/// The act that an event of the book belongs to, in order to take it back. Throws Error::Refused while a
/// later act speaks of the same units, Error::NotFound when it is gone.
LifeAct recordedAct(const Book &book, qint64 event);

/// Inside Book::change(). New units and events get their numbers in \a act. Throws as the stores do.
void applyLife(Book &book, LifeAct &act);
/// Inside Book::change(). Throws Error::Refused when a unit that the act brought has scores, registrations or
/// decisions by now.
void revertLife(Book &book, const LifeAct &act);

/// A new unit after \a old, as they are in the year of the act, without code and name: renamed, it has all
/// that the old one has; otherwise kind, class, block and locality, the last two only where all agree.
/// Nothing where kind or class differ.
std::optional<Unit> unitLike(const std::vector<Unit> &old, LineageKind kind);

/// A code for a new unit, in the manner of \a like: the number after the highest of \a codes that look like
/// it, and \a further more (`DV007` and `DV119` give `DV120` for `DV003`). Empty when \a like ends in no
/// number.
QString nextCode(const QStringList &codes, const QString &like, int further = 0);

} // namespace sovang
