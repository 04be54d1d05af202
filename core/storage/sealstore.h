// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/unit.h"
#include "storage/store.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sovang {

class Error;

/// A year that was closed (chốt năm), what it came to, and, when it was reopened, by whom and why.
struct Seal
{
    qint64 id = 0;
    Year year;
    int number = 1;          ///< of the year's seals, from 1
    QString closedAt;        ///< UTC, `2026-05-01T08:15:30Z`
    QString closedBy;        ///< user@machine
    QByteArray outcomes;     ///< a JSON document: the year as it was
    QByteArray hash;         ///< SHA-256 of outcomes, 64 hexadecimal digits
    QStringList differences; ///< from the seal before, translated sentences
    QString openedAt;        ///< empty: in force
    QString openedBy;
    QString reason; ///< why it was reopened

    bool isInForce() const { return openedAt.isEmpty(); }
    QString shown() const; ///< the year and the day of its seal, for a sentence: `2024 (05/01/2025)`
};

/// What must hold in a sealed year so that its outcomes stay what they are, for the triggers of the book.
struct SealedUnit
{
    UnitId unit;
    UnitKind kind = UnitKind::Agency;
    QString unitClass;
    bool exists = true; ///< founded and not dissolved
};
struct SealedRules
{
    UnitKind kind = UnitKind::Agency;
    QString rules;                   ///< `id@version`; empty: none fits
    std::optional<Year> validFrom{}; ///< of those
};

/// The seals of years. As long as one is in force, triggers of the database refuse, whatever program tries:
/// answers, registrations, exclusions, evidence, decisions, meetings, reorganisations, good models,
/// activities and commendations of its year, another kind, class or existence of its units in it, and rule
/// sets that would take the place of those in force. What they refuse in Book::change() is Error::Refused
/// with the year.
class SealStore : Store
{
public:
    explicit SealStore(Database &database) : Store(database) {}

    /// By year and number.
    std::vector<Seal> all() const;
    std::optional<Seal> inForce(Year year) const;
    /// The years before \a year that are sealed now, ascending.
    std::vector<Year> yearsBefore(Year year) const;
    /// The years that are sealed now, as Seal::shown() gives them.
    QStringList sealedYears() const;

    /// Puts \a seal in force; its id is given by the book. Inside a change.
    void add(const Seal &seal, const std::vector<SealedUnit> &units, const std::vector<SealedRules> &rules);
    /// Ends the seal of \a year with the three last fields of \a seal. Inside a change.
    void reopen(const Seal &seal);
};

/// Is \a error what the triggers of a sealed year throw?
bool isOfSeal(const Error &error);

} // namespace sovang
