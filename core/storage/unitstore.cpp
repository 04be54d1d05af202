// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unitstore.h"

#include "base/error.h"
#include "storage/database.h"
#include "storage/uses.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace sovang {

namespace {

struct UnitStoreText
{
    Q_DECLARE_TR_FUNCTIONS(UnitStore)
};

// Every table that speaks of units, in the order in which a year is worked through.
std::vector<Use> placesOfUnits()
{
    return {{"SELECT 1 FROM registration WHERE unit = ?1", UnitStoreText::tr("registrations")},
            {"SELECT 1 FROM exclusion WHERE unit = ?1", UnitStoreText::tr("exclusions")},
            {"SELECT 1 FROM sheet WHERE unit = ?1", UnitStoreText::tr("scores")},
            {"SELECT 1 FROM evidence WHERE unit = ?1", UnitStoreText::tr("evidence")},
            {"SELECT 1 FROM item_note WHERE unit = ?1", UnitStoreText::tr("notes on scores")},
            {"SELECT strftime('%d/%m/%Y', date) FROM meeting JOIN meeting_item ON meeting = id"
             " WHERE unit = ?1 ORDER BY date DESC",
             UnitStoreText::tr("the agenda of the meeting of %1")},
            {"SELECT 1 FROM decision WHERE unit = ?1", UnitStoreText::tr("decisions")},
            {"SELECT 1 FROM lineage WHERE successor = ?1 OR inherits = ?1"
             " UNION ALL SELECT 1 FROM lineage_predecessor WHERE unit = ?1",
             UnitStoreText::tr("changes of its name or organisation")},
            {"SELECT 1 FROM activity WHERE unit = ?1", UnitStoreText::tr("activities")},
            {"SELECT 1 FROM good_model WHERE unit = ?1", UnitStoreText::tr("good models")},
            {"SELECT 1 FROM commendation WHERE unit = ?1", UnitStoreText::tr("commendations")}};
}

// The columns in the order of readUnit() and bindUnit().
#define UNIT_COLUMNS                                                                                         \
    "code, name, kind, block, locality, unit_class, address, head, union_head, phone, staff, founded, "      \
    "dissolved"

Unit readUnit(const Query &row)
{
    Unit unit;
    unit.id = row.unit(0);
    unit.code = row.text(1);
    unit.name = row.text(2);
    unit.kind = row.word(3, unitKindFromCode);
    unit.block = row.text(4);
    unit.locality = row.text(5);
    unit.unitClass = row.text(6);
    unit.address = row.text(7);
    unit.head = row.text(8);
    unit.unionHead = row.text(9);
    unit.phone = row.text(10);
    unit.staff = row.optionalNumber(11);
    unit.founded = row.optionalYear(12);
    unit.dissolved = row.optionalYear(13);
    return unit;
}

EarlierStatus readEarlier(const Query &row)
{
    return {row.year(1), unitKindFromCode(row.text(2)).value_or(UnitKind::Agency), row.text(3)};
}

std::optional<Unit> firstOf(Database &database, Query query)
{
    if (!query.next())
        return std::nullopt;
    Unit unit = readUnit(query);
    Query earlier = database.query(
        "SELECT unit, until, kind, unit_class FROM unit_earlier WHERE unit = ? ORDER BY until", unit.id);
    while (earlier.next())
        unit.earlier.push_back(readEarlier(earlier));
    return unit;
}

void addEarlier(Database &database, UnitId id, const Unit &unit)
{
    for (const EarlierStatus &status : unit.earlier) {
        database.write("INSERT INTO unit_earlier (unit, until, kind, unit_class) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT DO UPDATE SET (kind, unit_class) = (excluded.kind, excluded.unit_class)",
                       id, status.until, toCode(status.kind), status.unitClass);
    }
}

void removeOtherEarlier(Database &database, const Unit &unit)
{
    std::set<Year> kept;
    for (const EarlierStatus &status : unit.earlier)
        kept.insert(status.until);
    std::vector<Year> known;
    Query rows = database.query("SELECT until FROM unit_earlier WHERE unit = ?", unit.id);
    while (rows.next())
        known.push_back(rows.year(0));
    for (const Year until : known) {
        if (!kept.contains(until))
            database.write("DELETE FROM unit_earlier WHERE unit = ? AND until = ?", unit.id, until);
    }
}

template <typename Id> void writeUnit(Database &database, const char *sql, const Id &id, const Unit &unit)
{
    database.write(sql, id, unit.code, unit.name, toCode(unit.kind), unit.block, unit.locality,
                   unit.unitClass, unit.address, unit.head, unit.unionHead, unit.phone, unit.staff,
                   unit.founded, unit.dissolved);
}

} // namespace

std::vector<Unit> UnitStore::all() const
{
    std::map<UnitId, std::vector<EarlierStatus>> earlier;
    Query rows =
        m_database.query("SELECT unit, until, kind, unit_class FROM unit_earlier ORDER BY unit, until");
    while (rows.next())
        earlier[rows.unit(0)].push_back(readEarlier(rows));

    std::vector<Unit> units;
    Query query = m_database.query("SELECT id, " UNIT_COLUMNS " FROM unit ORDER BY code");
    while (query.next()) {
        units.push_back(readUnit(query));
        if (const auto found = earlier.find(units.back().id); found != earlier.end())
            units.back().earlier = std::move(found->second);
    }
    return units;
}

int UnitStore::count() const
{
    return m_database.number("SELECT count(*) FROM unit");
}

std::optional<Unit> UnitStore::find(UnitId id) const
{
    return firstOf(m_database, m_database.query("SELECT id, " UNIT_COLUMNS " FROM unit WHERE id = ?", id));
}

std::optional<Unit> UnitStore::findByCode(const QString &code) const
{
    return firstOf(m_database,
                   m_database.query("SELECT id, " UNIT_COLUMNS " FROM unit WHERE code = ?", code));
}

UnitId UnitStore::add(const Unit &unit)
{
    checkCode(unit);
    const std::optional<UnitId> id = unit.id.isValid() ? std::optional(unit.id) : std::nullopt;
    if (id && find(*id)) {
        throw Error(Error::Kind::Refused,
                    UnitStoreText::tr("The unit “%1” is in the book already.").arg(unit.code));
    }
    writeUnit(m_database,
              "INSERT INTO unit (id, " UNIT_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id,
              unit);
    ++m_revision;
    const UnitId added(m_database.lastRowId());
    addEarlier(m_database, added, unit);
    return added;
}

void UnitStore::update(const Unit &unit)
{
    checkCode(unit);
    if (!find(unit.id)) {
        throw Error(Error::Kind::NotFound,
                    UnitStoreText::tr("There is no unit “%1” in the book.").arg(unit.code));
    }
    // In this order it is at no moment something else in a year in which it stays what it was, see SealStore.
    addEarlier(m_database, unit.id, unit);
    writeUnit(m_database,
              "UPDATE unit SET (" UNIT_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
              " WHERE id = ?1",
              unit.id, unit);
    ++m_revision;
    removeOtherEarlier(m_database, unit);
}

void UnitStore::remove(UnitId id)
{
    const std::optional<Unit> unit = find(id);
    if (!unit)
        throw Error(Error::Kind::NotFound, UnitStoreText::tr("The unit is no longer in the book."));
    const QStringList uses = usesOf(m_database, placesOfUnits(), id.value());
    if (!uses.isEmpty()) {
        throw Error(
            Error::Kind::Refused,
            UnitStoreText::tr("“%1” stays in the book, which has %2 of it; a unit that has ended gets its "
                              "year of dissolution.")
                .arg(unit->name, uses.join(QStringLiteral(", "))));
    }
    ++m_revision;
    m_database.write("DELETE FROM unit WHERE id = ?", id);
}

void UnitStore::checkCode(const Unit &unit) const
{
    if (unit.code.isEmpty() || unit.name.isEmpty())
        throw Error(Error::Kind::BadInput, UnitStoreText::tr("A unit needs a code and a name."));
    const std::optional<Unit> other = findByCode(unit.code);
    if (other && other->id != unit.id) {
        throw Error(Error::Kind::Refused,
                    UnitStoreText::tr("The code “%1” belongs to “%2” already.").arg(unit.code, other->name));
    }
}

} // namespace sovang
