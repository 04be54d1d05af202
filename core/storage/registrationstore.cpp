// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registrationstore.h"

#include "base/error.h"
#include "storage/columns.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct RegistrationStoreText
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationStore)
};

} // namespace

template <> struct RowTable<Registration>
{
    static constexpr const char *name = "registration";
    static constexpr RowColumn<Registration> columns[] = {
        plainColumn<&Registration::unit>("unit"),           plainColumn<&Registration::year>("year"),
        plainColumn<&Registration::date>("date"),           plainColumn<&Registration::note>("note"),
        wordColumn<&Registration::aim, aimFromCode>("aim"),
    };
};

template <> struct RowTable<Exclusion>
{
    static constexpr const char *name = "exclusion";
    static constexpr RowColumn<Exclusion> columns[] = {
        plainColumn<&Exclusion::unit>("unit"),
        plainColumn<&Exclusion::year>("year"),
        plainColumn<&Exclusion::reason>("reason"),
    };
};

std::vector<Registration> RegistrationStore::all() const
{
    return selectRows<Registration, "ORDER BY unit, year">(database());
}

void RegistrationStore::forEach(const std::function<void(UnitId, Year)> &visitor) const
{
    Query query = database().query("SELECT unit, year FROM registration ORDER BY unit, year");
    while (query.next())
        visitor(query.unit(0), query.year(1));
}

std::vector<Year> RegistrationStore::years() const
{
    // One seek for each year instead of a walk through all rows.
    Query query =
        database().query("WITH RECURSIVE found (year) AS (SELECT min(year) FROM registration"
                         " UNION ALL SELECT (SELECT min(year) FROM registration WHERE year > found.year)"
                         " FROM found WHERE year IS NOT NULL)"
                         " SELECT year FROM found WHERE year IS NOT NULL");
    std::vector<Year> years;
    while (query.next())
        years.push_back(query.year(0));
    return years;
}

std::vector<Registration> RegistrationStore::ofYear(Year year) const
{
    return selectRows<Registration, "WHERE year = ? ORDER BY unit">(database(), year);
}

std::vector<Registration> RegistrationStore::ofUnit(UnitId unit) const
{
    return selectRows<Registration, "WHERE unit = ? ORDER BY year">(database(), unit);
}

std::optional<Registration> RegistrationStore::find(UnitId unit, Year year) const
{
    return selectRow<Registration, "WHERE unit = ? AND year = ?">(database(), unit, year);
}

std::vector<RegisteredKind> RegistrationStore::countByKind(Year year) const
{
    std::vector<RegisteredKind> counts;
    Query query = database().query(
        "SELECT coalesce((SELECT e.kind FROM unit_earlier e WHERE e.unit = u.id AND e.until >= r.year"
        " ORDER BY e.until LIMIT 1), u.kind) AS kind_then, count(*)"
        " FROM registration r JOIN unit u ON u.id = r.unit WHERE r.year = ? GROUP BY kind_then"
        " ORDER BY kind_then",
        year);
    while (query.next()) {
        const UnitKind kind = query.word(0, unitKindFromCode);
        counts.push_back({year, kind, query.number(1)});
    }
    return counts;
}

void RegistrationStore::put(const Registration &registration)
{
    writeRow<Registration, "INSERT INTO registration ({columns}) VALUES ({values}) ON CONFLICT"
                           " DO UPDATE SET date = excluded.date, note = excluded.note, aim = excluded.aim">(
        database(), registration);
}

bool RegistrationStore::remove(UnitId unit, Year year)
{
    return database().write("DELETE FROM registration WHERE unit = ? AND year = ?", unit, year) > 0;
}

std::vector<Exclusion> ExclusionStore::all() const
{
    return selectRows<Exclusion, "ORDER BY unit, year">(database());
}

std::vector<Exclusion> ExclusionStore::ofYear(Year year) const
{
    return selectRows<Exclusion, "WHERE year = ? ORDER BY unit">(database(), year);
}

std::vector<Exclusion> ExclusionStore::ofUnit(UnitId unit) const
{
    return selectRows<Exclusion, "WHERE unit = ? ORDER BY year">(database(), unit);
}

std::optional<Exclusion> ExclusionStore::find(UnitId unit, Year year) const
{
    return selectRow<Exclusion, "WHERE unit = ? AND year = ?">(database(), unit, year);
}

void ExclusionStore::put(const Exclusion &exclusion)
{
    if (exclusion.reason.isEmpty())
        throw Error(Error::Kind::BadInput, RegistrationStoreText::tr("An exclusion needs a reason."));
    writeRow<Exclusion, "INSERT INTO exclusion ({columns}) VALUES ({values})"
                        " ON CONFLICT DO UPDATE SET reason = excluded.reason">(database(), exclusion);
}

bool ExclusionStore::remove(UnitId unit, Year year)
{
    return database().write("DELETE FROM exclusion WHERE unit = ? AND year = ?", unit, year) > 0;
}

} // namespace sovang
