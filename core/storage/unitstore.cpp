// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unitstore.h"

#include "base/error.h"
#include "storage/columns.h"
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

} // namespace

template <> struct RowTable<Unit>
{
    static constexpr const char *name = "unit";
    static constexpr RowColumn<Unit> columns[] = {
        plainColumn<&Unit::code>("code"),
        plainColumn<&Unit::name>("name"),
        wordColumn<&Unit::kind, unitKindFromCode>("kind"),
        plainColumn<&Unit::block>("block"),
        plainColumn<&Unit::locality>("locality"),
        plainColumn<&Unit::unitClass>("unit_class"),
        plainColumn<&Unit::address>("address"),
        plainColumn<&Unit::head>("head"),
        plainColumn<&Unit::unionHead>("union_head"),
        plainColumn<&Unit::phone>("phone"),
        plainColumn<&Unit::staff>("staff"),
        plainColumn<&Unit::founded>("founded"),
        plainColumn<&Unit::dissolved>("dissolved"),
    };
};

template <> struct RowTable<EarlierStatus>
{
    static constexpr const char *name = "unit_earlier";
    static constexpr RowColumn<EarlierStatus> columns[] = {
        plainColumn<&EarlierStatus::until>("until"),
        looseWordColumn<&EarlierStatus::kind, unitKindFromCode>("kind"),
        plainColumn<&EarlierStatus::unitClass>("unit_class"),
    };
};

namespace {

std::optional<Unit> withEarlier(Database &database, std::optional<Unit> unit)
{
    if (unit)
        unit->earlier = selectRows<EarlierStatus, "WHERE unit = ? ORDER BY until">(database, unit->id);
    return unit;
}

void addEarlier(Database &database, UnitId id, const Unit &unit)
{
    for (const EarlierStatus &status : unit.earlier) {
        writeRow<EarlierStatus, "INSERT INTO unit_earlier (unit, {columns}) VALUES (?, {values}) ON CONFLICT"
                                " DO UPDATE SET (kind, unit_class) = (excluded.kind, excluded.unit_class)">(
            database, id, status);
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

} // namespace

std::vector<Unit> UnitStore::all() const
{
    std::map<UnitId, std::vector<EarlierStatus>> earlier;
    Query rows = database().query(
        rowSql<EarlierStatus, "SELECT unit, {columns} FROM unit_earlier ORDER BY unit, until">());
    while (rows.next())
        readRow(rows, 1, earlier[rows.unit(0)].emplace_back());

    std::vector<Unit> units = selectRows<Unit, "ORDER BY code">(database());
    for (Unit &unit : units) {
        if (const auto found = earlier.find(unit.id); found != earlier.end())
            unit.earlier = std::move(found->second);
    }
    return units;
}

int UnitStore::count() const
{
    return database().number("SELECT count(*) FROM unit");
}

std::optional<Unit> UnitStore::find(UnitId id) const
{
    return withEarlier(database(), selectRow<Unit, "WHERE id = ?">(database(), id));
}

std::optional<Unit> UnitStore::findByCode(const QString &code) const
{
    return withEarlier(database(), selectRow<Unit, "WHERE code = ?">(database(), code));
}

UnitId UnitStore::add(const Unit &unit)
{
    checkCode(unit);
    if (unit.id.isValid() && find(unit.id)) {
        throw Error(Error::Kind::Refused,
                    UnitStoreText::tr("The unit “%1” is in the book already.").arg(unit.code));
    }
    const UnitId added(insertRow(database(), unit));
    ++m_revision;
    addEarlier(database(), added, unit);
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
    addEarlier(database(), unit.id, unit);
    updateRow(database(), unit);
    ++m_revision;
    removeOtherEarlier(database(), unit);
}

void UnitStore::remove(UnitId id)
{
    const std::optional<Unit> unit = find(id);
    if (!unit)
        throw Error(Error::Kind::NotFound, UnitStoreText::tr("The unit is no longer in the book."));
    const QStringList uses = usesOf(database(), placesOfUnits(), id.value());
    if (!uses.isEmpty()) {
        throw Error(
            Error::Kind::Refused,
            UnitStoreText::tr("“%1” stays in the book, which has %2 of it; a unit that has ended gets its "
                              "year of dissolution.")
                .arg(unit->name, uses.join(QStringLiteral(", "))));
    }
    ++m_revision;
    database().write("DELETE FROM unit WHERE id = ?", id);
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
