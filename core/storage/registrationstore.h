// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/aim.h"
#include "domain/unit.h"
#include "rules/rulesetuse.h"
#include "storage/store.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace sovang {

/// A unit asks to be considered for a year (đăng ký).
struct Registration
{
    UnitId unit;
    Year year;
    QDate date; ///< invalid where unknown
    QString note;
    std::optional<Aim> aim = {}; ///< nothing where it was not said

    bool operator==(const Registration &) const = default;
};

/// A unit is not considered in a year, by hand (không xét).
struct Exclusion
{
    UnitId unit;
    Year year;
    QString reason;

    bool operator==(const Exclusion &) const = default;
};

/// At most one registration for a unit and year. Writing outside Book::change() throws Error::Internal.
class RegistrationStore : Store
{
public:
    explicit RegistrationStore(Database &database) : Store(database) {}

    std::vector<Registration> all() const; ///< by unit id, year
    /// Unit and year of all of them, in the same order: a third of the time.
    void forEach(const std::function<void(UnitId, Year)> &visitor) const;
    /// Those with at least one registration, ascending.
    std::vector<Year> years() const;
    std::vector<Registration> ofYear(Year year) const;   ///< by unit id
    std::vector<Registration> ofUnit(UnitId unit) const; ///< by year
    std::optional<Registration> find(UnitId unit, Year year) const;

    /// How many there are of \a year, of each kind of unit, as they were in that year.
    std::vector<RegisteredKind> countByKind(Year year) const;

    /// Adds it, or replaces the one of this unit and year.
    void put(const Registration &registration);
    /// False when there was none.
    bool remove(UnitId unit, Year year);
};

/// At most one exclusion for a unit and year. Writing outside Book::change() throws Error::Internal.
class ExclusionStore : Store
{
public:
    explicit ExclusionStore(Database &database) : Store(database) {}

    std::vector<Exclusion> all() const;               ///< by unit id, year
    std::vector<Exclusion> ofYear(Year year) const;   ///< by unit id
    std::vector<Exclusion> ofUnit(UnitId unit) const; ///< by year
    std::optional<Exclusion> find(UnitId unit, Year year) const;

    /// Adds it, or replaces the one of this unit and year. Throws Error::BadInput without a reason.
    void put(const Exclusion &exclusion);
    /// False when there was none.
    bool remove(UnitId unit, Year year);
};

} // namespace sovang
