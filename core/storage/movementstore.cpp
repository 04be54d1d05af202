// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/movementstore.h"

#include "base/error.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct MovementStoreText
{
    Q_DECLARE_TR_FUNCTIONS(MovementStore)
};

std::optional<qint64> optionalInteger(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

/// The statements of one table, and how a row of it is read and written. The columns stand in the order of
/// readRow() and writeRow(), `id` before them.
template <typename Record> struct Table;

#define MOVEMENT_COLUMNS "kind, name, plan, from_date, to_date, note"
template <> struct Table<Movement>
{
    static constexpr const char *all = "SELECT id, " MOVEMENT_COLUMNS " FROM movement ORDER BY id";
    static constexpr const char *ofYear =
        "SELECT id, " MOVEMENT_COLUMNS " FROM movement"
        " WHERE (from_date <= ?2 AND (to_date IS NULL OR to_date >= ?1))"
        " OR id IN (SELECT movement FROM activity WHERE date BETWEEN ?1 AND ?2) ORDER BY id";
    static constexpr const char *ofUnit =
        "SELECT id, " MOVEMENT_COLUMNS " FROM movement"
        " WHERE id IN (SELECT movement FROM activity WHERE unit = ?) ORDER BY id";
    static constexpr const char *byId = "SELECT id, " MOVEMENT_COLUMNS " FROM movement WHERE id = ?";
    static constexpr const char *insert =
        "INSERT INTO movement (id, " MOVEMENT_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?)";
    static constexpr const char *update =
        "UPDATE movement SET (" MOVEMENT_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7) WHERE id = ?1";
    static constexpr const char *remove = "DELETE FROM movement WHERE id = ?";
};

Movement readRow(const Query &row, const Movement *)
{
    return {.id = row.integer(0),
            .kind = row.word(1, movementKindFromCode),
            .name = row.text(2),
            .plan = row.text(3),
            .period = {row.date(4), row.date(5)},
            .note = row.text(6)};
}

template <typename Id> int writeRow(Database &database, const char *sql, const Id &id, const Movement &value)
{
    return database.write(sql, id, toCode(value.kind), value.name, value.plan, value.period.from,
                          value.period.to, value.note);
}

#define ACTIVITY_COLUMNS "date, name, movement, unit, sessions, people, note"
template <> struct Table<Activity>
{
    static constexpr const char *all = "SELECT id, " ACTIVITY_COLUMNS " FROM activity ORDER BY date, id";
    static constexpr const char *ofYear =
        "SELECT id, " ACTIVITY_COLUMNS " FROM activity WHERE date BETWEEN ? AND ? ORDER BY date, id";
    static constexpr const char *ofUnit =
        "SELECT id, " ACTIVITY_COLUMNS " FROM activity WHERE unit = ? ORDER BY date, id";
    static constexpr const char *byId = "SELECT id, " ACTIVITY_COLUMNS " FROM activity WHERE id = ?";
    static constexpr const char *insert =
        "INSERT INTO activity (id, " ACTIVITY_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    static constexpr const char *update =
        "UPDATE activity SET (" ACTIVITY_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8) WHERE id = ?1";
    static constexpr const char *remove = "DELETE FROM activity WHERE id = ?";
    static constexpr const char *papers =
        "SELECT document, date, pages, text, place FROM activity_paper WHERE activity = ? ORDER BY ordinal";
    static constexpr const char *clearPapers = "DELETE FROM activity_paper WHERE activity = ?";
    static constexpr const char *addPaper =
        "INSERT INTO activity_paper (activity, ordinal, document, date, pages, text, place)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)";
};

Activity readRow(const Query &row, const Activity *)
{
    return {.id = row.integer(0),
            .date = row.date(1),
            .name = row.text(2),
            .movement = optionalInteger(row, 3),
            .unit = row.optionalUnit(4),
            .sessions = row.number(5),
            .people = row.optionalNumber(6),
            .note = row.text(7)};
}

template <typename Id> int writeRow(Database &database, const char *sql, const Id &id, const Activity &value)
{
    return database.write(sql, id, value.date, value.name, value.movement, value.unit, value.sessions,
                          value.people, value.note);
}

#define MODEL_COLUMNS "year, name, unit, team, result, quantity, measure, money"
template <> struct Table<GoodModel>
{
    static constexpr const char *all = "SELECT id, " MODEL_COLUMNS " FROM good_model ORDER BY year, id";
    static constexpr const char *ofYear =
        "SELECT id, " MODEL_COLUMNS " FROM good_model WHERE year = ? ORDER BY id";
    static constexpr const char *ofUnit =
        "SELECT id, " MODEL_COLUMNS " FROM good_model WHERE unit = ? ORDER BY year, id";
    static constexpr const char *byId = "SELECT id, " MODEL_COLUMNS " FROM good_model WHERE id = ?";
    static constexpr const char *insert =
        "INSERT INTO good_model (id, " MODEL_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static constexpr const char *update =
        "UPDATE good_model SET (" MODEL_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) WHERE id = ?1";
    static constexpr const char *remove = "DELETE FROM good_model WHERE id = ?";
    static constexpr const char *papers =
        "SELECT document, date, pages, text, place FROM model_paper WHERE model = ? ORDER BY ordinal";
    static constexpr const char *clearPapers = "DELETE FROM model_paper WHERE model = ?";
    static constexpr const char *addPaper =
        "INSERT INTO model_paper (model, ordinal, document, date, pages, text, place)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)";
};

GoodModel readRow(const Query &row, const GoodModel *)
{
    const auto quantity = optionalInteger(row, 6);
    const auto money = optionalInteger(row, 8);
    return {.id = row.integer(0),
            .year = row.year(1),
            .name = row.text(2),
            .unit = row.optionalUnit(3),
            .team = row.text(4),
            .result = row.text(5),
            .quantity = quantity ? std::optional(Quantity::fromHundredths(*quantity)) : std::nullopt,
            .measure = row.text(7),
            .money = money ? std::optional(Money::fromDong(*money)) : std::nullopt};
}

template <typename Id> int writeRow(Database &database, const char *sql, const Id &id, const GoodModel &value)
{
    const auto quantity = value.quantity ? std::optional(value.quantity->hundredths()) : std::nullopt;
    const auto money = value.money ? std::optional(value.money->dong()) : std::nullopt;
    return database.write(sql, id, value.year, value.name, value.unit, value.team, value.result, quantity,
                          value.measure, money);
}

#define COMMENDATION_COLUMNS "year, form, kind, recipient, unit, number, date, issuer, reason"
template <> struct Table<Commendation>
{
    static constexpr const char *all =
        "SELECT id, " COMMENDATION_COLUMNS " FROM commendation ORDER BY year, date, id";
    static constexpr const char *ofYear =
        "SELECT id, " COMMENDATION_COLUMNS " FROM commendation WHERE year = ? ORDER BY date, id";
    static constexpr const char *ofUnit =
        "SELECT id, " COMMENDATION_COLUMNS " FROM commendation WHERE unit = ? ORDER BY year, date, id";
    static constexpr const char *byId = "SELECT id, " COMMENDATION_COLUMNS " FROM commendation WHERE id = ?";
    static constexpr const char *insert =
        "INSERT INTO commendation (id, " COMMENDATION_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static constexpr const char *update =
        "UPDATE commendation SET (" COMMENDATION_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
        " WHERE id = ?1";
    static constexpr const char *remove = "DELETE FROM commendation WHERE id = ?";
};

Commendation readRow(const Query &row, const Commendation *)
{
    return {.id = row.integer(0),
            .year = row.year(1),
            .form = row.text(2),
            .kind = row.word(3, honoureeKindFromCode),
            .recipient = row.text(4),
            .unit = row.optionalUnit(5),
            .number = row.text(6),
            .date = row.date(7),
            .issuer = row.text(8),
            .reason = row.text(9)};
}

template <typename Id>
int writeRow(Database &database, const char *sql, const Id &id, const Commendation &value)
{
    return database.write(sql, id, value.year, value.form, toCode(value.kind), value.recipient, value.unit,
                          value.number, value.date, value.issuer, value.reason);
}

/// A record to which pictures and papers belong.
template <typename Record>
concept WithPapers = requires(const Record &record)
{
    record.papers;
};

template <typename Record> std::vector<Record> rowsOf(Database &database, Query query)
{
    std::vector<Record> records;
    while (query.next())
        records.push_back(readRow(query, static_cast<const Record *>(nullptr)));
    if constexpr (WithPapers<Record>) {
        for (Record &record : records) {
            Query rows = database.query(Table<Record>::papers, record.id);
            while (rows.next()) {
                record.papers.push_back(
                    {rows.text(0), rows.date(1), rows.text(2), rows.text(3), rows.text(4)});
            }
        }
    }
    return records;
}

// In the place of those that it had.
template <typename Record> void writePapers(Database &database, qint64 id, const Record &record)
{
    if constexpr (WithPapers<Record>) {
        database.write(Table<Record>::clearPapers, id);
        int ordinal = 0;
        for (const Evidence &paper : record.papers) {
            database.write(Table<Record>::addPaper, id, ordinal++, paper.document, paper.date, paper.pages,
                           paper.text, paper.place);
        }
    }
}

template <typename Record> void refuseFaults(const Record &record)
{
    const QString fault = faultOf(record);
    if (!fault.isEmpty())
        throw Error(Error::Kind::BadInput, fault);
}

} // namespace

MovementRecords MovementStore::all() const
{
    return {.movements = rowsOf<Movement>(m_database, m_database.query(Table<Movement>::all)),
            .activities = rowsOf<Activity>(m_database, m_database.query(Table<Activity>::all)),
            .models = rowsOf<GoodModel>(m_database, m_database.query(Table<GoodModel>::all)),
            .commendations = rowsOf<Commendation>(m_database, m_database.query(Table<Commendation>::all))};
}

std::vector<Year> MovementStore::years() const
{
    Query query = m_database.query("SELECT CAST(substr(from_date, 1, 4) AS INTEGER) AS year FROM movement"
                                   " UNION SELECT CAST(substr(date, 1, 4) AS INTEGER) FROM activity"
                                   " UNION SELECT year FROM good_model"
                                   " UNION SELECT year FROM commendation ORDER BY year");
    std::vector<Year> years;
    while (query.next())
        years.push_back(query.year(0));
    return years;
}

MovementRecords MovementStore::ofYear(Year year) const
{
    const QDate first(year.value(), 1, 1);
    const QDate last(year.value(), 12, 31);
    return {.movements = rowsOf<Movement>(m_database, m_database.query(Table<Movement>::ofYear, first, last)),
            .activities =
                rowsOf<Activity>(m_database, m_database.query(Table<Activity>::ofYear, first, last)),
            .models = rowsOf<GoodModel>(m_database, m_database.query(Table<GoodModel>::ofYear, year)),
            .commendations =
                rowsOf<Commendation>(m_database, m_database.query(Table<Commendation>::ofYear, year))};
}

MovementRecords MovementStore::ofUnit(UnitId unit) const
{
    return {.movements = rowsOf<Movement>(m_database, m_database.query(Table<Movement>::ofUnit, unit)),
            .activities = rowsOf<Activity>(m_database, m_database.query(Table<Activity>::ofUnit, unit)),
            .models = rowsOf<GoodModel>(m_database, m_database.query(Table<GoodModel>::ofUnit, unit)),
            .commendations =
                rowsOf<Commendation>(m_database, m_database.query(Table<Commendation>::ofUnit, unit))};
}

template <typename Record> std::optional<Record> MovementStore::find(qint64 id) const
{
    auto found = rowsOf<Record>(m_database, m_database.query(Table<Record>::byId, id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

template <typename Record> qint64 MovementStore::add(const Record &record)
{
    refuseFaults(record);
    if (record.id != 0 && find<Record>(record.id))
        throw Error(Error::Kind::Refused, MovementStoreText::tr("This entry is in the book already."));
    const auto id = record.id != 0 ? std::optional(record.id) : std::nullopt;
    writeRow(m_database, Table<Record>::insert, id, record);
    const qint64 added = m_database.lastRowId();
    writePapers(m_database, added, record);
    return added;
}

template <typename Record> void MovementStore::update(const Record &record)
{
    refuseFaults(record);
    if (writeRow(m_database, Table<Record>::update, record.id, record) == 0)
        throw Error(Error::Kind::NotFound, MovementStoreText::tr("This entry is no longer in the book."));
    writePapers(m_database, record.id, record);
}

template <typename Record> bool MovementStore::remove(qint64 id)
{
    return m_database.write(Table<Record>::remove, id) > 0;
}

template <> bool MovementStore::remove<Movement>(qint64 id)
{
    const auto known = find<Movement>(id);
    Query used = m_database.query("SELECT count(*) FROM activity WHERE movement = ?", id);
    used.next();
    if (known && used.integer(0) > 0) {
        throw Error(Error::Kind::Refused,
                    MovementStoreText::tr(
                        "Activities belong to “%1” (%2). Remove them, or take them out of it, first.")
                        .arg(known->name, groupedText(used.integer(0))));
    }
    return m_database.write(Table<Movement>::remove, id) > 0;
}

template std::optional<Movement> MovementStore::find(qint64) const;
template std::optional<Activity> MovementStore::find(qint64) const;
template std::optional<GoodModel> MovementStore::find(qint64) const;
template std::optional<Commendation> MovementStore::find(qint64) const;
template qint64 MovementStore::add(const Movement &);
template qint64 MovementStore::add(const Activity &);
template qint64 MovementStore::add(const GoodModel &);
template qint64 MovementStore::add(const Commendation &);
template void MovementStore::update(const Movement &);
template void MovementStore::update(const Activity &);
template void MovementStore::update(const GoodModel &);
template void MovementStore::update(const Commendation &);
template bool MovementStore::remove<Activity>(qint64);
template bool MovementStore::remove<GoodModel>(qint64);
template bool MovementStore::remove<Commendation>(qint64);

} // namespace sovang
