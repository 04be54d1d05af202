// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/movementstore.h"

#include "base/error.h"
#include "storage/evidencecolumns.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct MovementStoreText
{
    Q_DECLARE_TR_FUNCTIONS(MovementStore)
};

} // namespace

template <> struct RowTable<Movement>
{
    static constexpr const char *name = "movement";
    static constexpr RowColumn<Movement> columns[] = {
        wordColumn<&Movement::kind, movementKindFromCode>("kind"),
        plainColumn<&Movement::name>("name"),
        plainColumn<&Movement::plan>("plan"),
        plainColumn<&Movement::period, &Period::from>("from_date"),
        plainColumn<&Movement::period, &Period::to>("to_date"),
        plainColumn<&Movement::note>("note"),
    };
};

template <> struct RowTable<Activity>
{
    static constexpr const char *name = "activity";
    static constexpr RowColumn<Activity> columns[] = {
        plainColumn<&Activity::date>("date"),         plainColumn<&Activity::name>("name"),
        plainColumn<&Activity::movement>("movement"), plainColumn<&Activity::unit>("unit"),
        plainColumn<&Activity::sessions>("sessions"), plainColumn<&Activity::people>("people"),
        plainColumn<&Activity::note>("note"),
    };
};

template <> struct RowTable<GoodModel>
{
    static constexpr const char *name = "good_model";
    static constexpr RowColumn<GoodModel> columns[] = {
        plainColumn<&GoodModel::year>("year"),       plainColumn<&GoodModel::name>("name"),
        plainColumn<&GoodModel::unit>("unit"),       plainColumn<&GoodModel::team>("team"),
        plainColumn<&GoodModel::result>("result"),   plainColumn<&GoodModel::quantity>("quantity"),
        plainColumn<&GoodModel::measure>("measure"), plainColumn<&GoodModel::money>("money"),
    };
};

template <> struct RowTable<Commendation>
{
    static constexpr const char *name = "commendation";
    static constexpr RowColumn<Commendation> columns[] = {
        plainColumn<&Commendation::year>("year"),
        plainColumn<&Commendation::form>("form"),
        wordColumn<&Commendation::kind, honoureeKindFromCode>("kind"),
        plainColumn<&Commendation::recipient>("recipient"),
        plainColumn<&Commendation::unit>("unit"),
        plainColumn<&Commendation::number>("number"),
        plainColumn<&Commendation::date>("date"),
        plainColumn<&Commendation::issuer>("issuer"),
        plainColumn<&Commendation::reason>("reason"),
    };
};

namespace {

/// The statements for the pictures and papers that belong to some kinds of records.
template <typename Record> struct PapersOf;

template <> struct PapersOf<Activity>
{
    static constexpr SqlText find{"SELECT {columns} FROM activity_paper WHERE activity = ? ORDER BY ordinal"};
    static constexpr SqlText add{
        "INSERT INTO activity_paper (activity, ordinal, {columns}) VALUES (?, ?, {values})"};
    static constexpr const char *clear = "DELETE FROM activity_paper WHERE activity = ?";
};

template <> struct PapersOf<GoodModel>
{
    static constexpr SqlText find{"SELECT {columns} FROM model_paper WHERE model = ? ORDER BY ordinal"};
    static constexpr SqlText add{
        "INSERT INTO model_paper (model, ordinal, {columns}) VALUES (?, ?, {values})"};
    static constexpr const char *clear = "DELETE FROM model_paper WHERE model = ?";
};

/// A record to which pictures and papers belong.
template <typename Record>
concept WithPapers = requires(const Record &record)
{
    record.papers;
};

template <typename Record, SqlText Rest, typename... Values>
std::vector<Record> recordsWhere(Database &database, const Values &...values)
{
    std::vector<Record> records = selectRows<Record, Rest>(database, values...);
    if constexpr (WithPapers<Record>) {
        for (Record &record : records) {
            Query rows = database.query(rowSql<Evidence, PapersOf<Record>::find>(), record.id);
            while (rows.next())
                readRow(rows, 0, record.papers.emplace_back());
        }
    }
    return records;
}

// In the place of those that it had.
template <typename Record> void writePapers(Database &database, qint64 id, const Record &record)
{
    if constexpr (WithPapers<Record>) {
        database.write(PapersOf<Record>::clear, id);
        int ordinal = 0;
        for (const Evidence &paper : record.papers)
            writeRow<Evidence, PapersOf<Record>::add>(database, id, ordinal++, paper);
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
    return {.movements = recordsWhere<Movement, "ORDER BY id">(database()),
            .activities = recordsWhere<Activity, "ORDER BY date, id">(database()),
            .models = recordsWhere<GoodModel, "ORDER BY year, id">(database()),
            .commendations = recordsWhere<Commendation, "ORDER BY year, date, id">(database())};
}

std::vector<Year> MovementStore::years() const
{
    Query query = database().query("SELECT CAST(substr(from_date, 1, 4) AS INTEGER) AS year FROM movement"
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
    return {
        .movements = recordsWhere<
            Movement, "WHERE (from_date <= ?2 AND (to_date IS NULL OR to_date >= ?1))"
                      " OR id IN (SELECT movement FROM activity WHERE date BETWEEN ?1 AND ?2) ORDER BY id">(
            database(), first, last),
        .activities =
            recordsWhere<Activity, "WHERE date BETWEEN ? AND ? ORDER BY date, id">(database(), first, last),
        .models = recordsWhere<GoodModel, "WHERE year = ? ORDER BY id">(database(), year),
        .commendations = recordsWhere<Commendation, "WHERE year = ? ORDER BY date, id">(database(), year)};
}

MovementRecords MovementStore::ofUnit(UnitId unit) const
{
    return {
        .movements =
            recordsWhere<Movement, "WHERE id IN (SELECT movement FROM activity WHERE unit = ?) ORDER BY id">(
                database(), unit),
        .activities = recordsWhere<Activity, "WHERE unit = ? ORDER BY date, id">(database(), unit),
        .models = recordsWhere<GoodModel, "WHERE unit = ? ORDER BY year, id">(database(), unit),
        .commendations =
            recordsWhere<Commendation, "WHERE unit = ? ORDER BY year, date, id">(database(), unit)};
}

template <typename Record> std::optional<Record> MovementStore::find(qint64 id) const
{
    auto found = recordsWhere<Record, "WHERE id = ?">(database(), id);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

template <typename Record> qint64 MovementStore::add(const Record &record)
{
    refuseFaults(record);
    if (record.id != 0 && find<Record>(record.id))
        throw Error(Error::Kind::Refused, MovementStoreText::tr("This entry is in the book already."));
    const qint64 added = insertRow(database(), record);
    writePapers(database(), added, record);
    return added;
}

template <typename Record> void MovementStore::update(const Record &record)
{
    refuseFaults(record);
    if (!updateRow(database(), record))
        throw Error(Error::Kind::NotFound, MovementStoreText::tr("This entry is no longer in the book."));
    writePapers(database(), record.id, record);
}

template <typename Record> bool MovementStore::remove(qint64 id)
{
    return database().write(rowSql<Record, "DELETE FROM {table} WHERE id = ?">(), id) > 0;
}

template <> bool MovementStore::remove<Movement>(qint64 id)
{
    const auto known = find<Movement>(id);
    Query used = database().query("SELECT count(*) FROM activity WHERE movement = ?", id);
    used.next();
    if (known && used.integer(0) > 0) {
        throw Error(Error::Kind::Refused,
                    MovementStoreText::tr(
                        "Activities belong to “%1” (%2). Remove them, or take them out of it, first.")
                        .arg(known->name, groupedText(used.integer(0))));
    }
    return database().write("DELETE FROM movement WHERE id = ?", id) > 0;
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
