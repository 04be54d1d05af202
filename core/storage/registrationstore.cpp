// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registrationstore.h"

#include "base/error.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct RegistrationStoreText
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationStore)
};

std::vector<Registration> registrationsOf(Query query)
{
    std::vector<Registration> found;
    while (query.next())
        found.push_back({query.unit(0), query.year(1), query.date(2), query.text(3),
                         query.isNull(4) ? std::nullopt : std::optional(query.word(4, aimFromCode))});
    return found;
}

std::vector<Exclusion> exclusionsOf(Query query)
{
    std::vector<Exclusion> found;
    while (query.next())
        found.push_back({query.unit(0), query.year(1), query.text(2)});
    return found;
}

template <typename Row> std::optional<Row> onlyOf(const std::vector<Row> &rows)
{
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

} // namespace

std::vector<Registration> RegistrationStore::all() const
{
    return registrationsOf(
        m_database.query("SELECT unit, year, date, note, aim FROM registration ORDER BY unit, year"));
}

void RegistrationStore::forEach(const std::function<void(UnitId, Year)> &visitor) const
{
    Query query = m_database.query("SELECT unit, year FROM registration ORDER BY unit, year");
    while (query.next())
        visitor(query.unit(0), query.year(1));
}

std::vector<Year> RegistrationStore::years() const
{
    // One seek for each year instead of a walk through all rows.
    Query query =
        m_database.query("WITH RECURSIVE found (year) AS (SELECT min(year) FROM registration"
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
    return registrationsOf(m_database.query(
        "SELECT unit, year, date, note, aim FROM registration WHERE year = ? ORDER BY unit", year));
}

std::vector<Registration> RegistrationStore::ofUnit(UnitId unit) const
{
    return registrationsOf(m_database.query(
        "SELECT unit, year, date, note, aim FROM registration WHERE unit = ? ORDER BY year", unit));
}

std::optional<Registration> RegistrationStore::find(UnitId unit, Year year) const
{
    return onlyOf(registrationsOf(m_database.query(
        "SELECT unit, year, date, note, aim FROM registration WHERE unit = ? AND year = ?", unit, year)));
}

std::vector<RegisteredKind> RegistrationStore::countByKind(Year year) const
{
    std::vector<RegisteredKind> counts;
    Query query = m_database.query(
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
    const auto aim = registration.aim ? std::optional(toCode(*registration.aim)) : std::nullopt;
    m_database.write(
        "INSERT INTO registration (unit, year, date, note, aim) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET date = excluded.date, note = excluded.note, aim = excluded.aim",
        registration.unit, registration.year, registration.date, registration.note, aim);
}

bool RegistrationStore::remove(UnitId unit, Year year)
{
    return m_database.write("DELETE FROM registration WHERE unit = ? AND year = ?", unit, year) > 0;
}

std::vector<Exclusion> ExclusionStore::all() const
{
    return exclusionsOf(m_database.query("SELECT unit, year, reason FROM exclusion ORDER BY unit, year"));
}

std::vector<Exclusion> ExclusionStore::ofYear(Year year) const
{
    return exclusionsOf(
        m_database.query("SELECT unit, year, reason FROM exclusion WHERE year = ? ORDER BY unit", year));
}

std::vector<Exclusion> ExclusionStore::ofUnit(UnitId unit) const
{
    return exclusionsOf(
        m_database.query("SELECT unit, year, reason FROM exclusion WHERE unit = ? ORDER BY year", unit));
}

std::optional<Exclusion> ExclusionStore::find(UnitId unit, Year year) const
{
    return onlyOf(exclusionsOf(m_database.query(
        "SELECT unit, year, reason FROM exclusion WHERE unit = ? AND year = ?", unit, year)));
}

void ExclusionStore::put(const Exclusion &exclusion)
{
    if (exclusion.reason.isEmpty())
        throw Error(Error::Kind::BadInput, RegistrationStoreText::tr("An exclusion needs a reason."));
    m_database.write("INSERT INTO exclusion (unit, year, reason) VALUES (?, ?, ?)"
                     " ON CONFLICT DO UPDATE SET reason = excluded.reason",
                     exclusion.unit, exclusion.year, exclusion.reason);
}

bool ExclusionStore::remove(UnitId unit, Year year)
{
    return m_database.write("DELETE FROM exclusion WHERE unit = ? AND year = ?", unit, year) > 0;
}

} // namespace sovang
