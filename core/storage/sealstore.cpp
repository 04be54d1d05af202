// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealstore.h"

#include "base/error.h"
#include "storage/database.h"

#include <QDateTime>

namespace sovang {

namespace {

#define SEAL_COLUMNS                                                                                         \
    "id, year, number, closed_at, closed_by, outcomes, hash, differences, opened_at, opened_by, reason"

Seal readSeal(const Query &row)
{
    Seal seal;
    seal.id = row.integer(0);
    seal.year = row.year(1);
    seal.number = row.number(2);
    seal.closedAt = row.text(3);
    seal.closedBy = row.text(4);
    seal.outcomes = row.bytes(5);
    seal.hash = row.bytes(6);
    seal.differences = row.text(7).split(u'\n', Qt::SkipEmptyParts);
    seal.openedAt = row.text(8);
    seal.openedBy = row.text(9);
    seal.reason = row.text(10);
    return seal;
}

} // namespace

QString Seal::shown() const
{
    const QDateTime day = QDateTime::fromString(closedAt, Qt::ISODate).toLocalTime();
    return QStringLiteral("%1 (%2)").arg(year.toString(), day.toString(QStringLiteral("dd/MM/yyyy")));
}

bool isOfSeal(const Error &error)
{
    return error.kind() == Error::Kind::Internal && error.details().endsWith(u": sealed");
}

std::vector<Seal> SealStore::all() const
{
    std::vector<Seal> seals;
    Query query = database().query("SELECT " SEAL_COLUMNS " FROM seal ORDER BY year, number");
    while (query.next())
        seals.push_back(readSeal(query));
    return seals;
}

std::optional<Seal> SealStore::inForce(Year year) const
{
    Query query =
        database().query("SELECT " SEAL_COLUMNS " FROM seal WHERE year = ? AND opened_at IS NULL", year);
    return query.next() ? std::optional(readSeal(query)) : std::nullopt;
}

std::vector<Year> SealStore::yearsBefore(Year year) const
{
    std::vector<Year> years;
    Query query =
        database().query("SELECT year FROM seal WHERE year < ? AND opened_at IS NULL ORDER BY year", year);
    while (query.next())
        years.push_back(query.year(0));
    return years;
}

QStringList SealStore::sealedYears() const
{
    QStringList years;
    Query query = database().query("SELECT " SEAL_COLUMNS " FROM seal WHERE opened_at IS NULL ORDER BY year");
    while (query.next())
        years << readSeal(query).shown();
    return years;
}

void SealStore::add(const Seal &seal, const std::vector<SealedUnit> &units,
                    const std::vector<SealedRules> &rules)
{
    for (const SealedUnit &unit : units) {
        database().write(
            "INSERT INTO sealed_unit (year, unit, kind, unit_class, is_there) VALUES (?, ?, ?, ?, ?)",
            seal.year, unit.unit, toCode(unit.kind), unit.unitClass, unit.exists ? 1 : 0);
    }
    for (const SealedRules &each : rules) {
        database().write("INSERT INTO sealed_rules (year, kind, rules, valid_from) VALUES (?, ?, ?, ?)",
                         seal.year, toCode(each.kind), each.rules, each.validFrom);
    }
    database().write("INSERT INTO seal (year, number, closed_at, closed_by, outcomes, hash, differences)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?)",
                     seal.year, seal.number, seal.closedAt, seal.closedBy, QString::fromUtf8(seal.outcomes),
                     QString::fromLatin1(seal.hash), seal.differences.join(u'\n'));
}

void SealStore::reopen(const Seal &seal)
{
    database().write("UPDATE seal SET opened_at = ?, opened_by = ?, reason = ?"
                     " WHERE year = ? AND opened_at IS NULL",
                     seal.openedAt, seal.openedBy, seal.reason, seal.year);
    database().write("DELETE FROM sealed_unit WHERE year = ?", seal.year);
    database().write("DELETE FROM sealed_rules WHERE year = ?", seal.year);
}

} // namespace sovang
