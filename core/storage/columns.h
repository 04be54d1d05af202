// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amounts.h"
#include "base/points.h"
#include "storage/database.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sovang {

// A store says once which column of its table holds which member of its rows:
//
//     template <> struct RowTable<Exclusion>
//     {
//         static constexpr const char *name = "exclusion";
//         static constexpr RowColumn<Exclusion> columns[] = {
//             plainColumn<&Exclusion::unit>("unit"),
//             plainColumn<&Exclusion::reason>("reason"),
//         };
//     };
//
// The names in a statement, its question marks, what is bound and what is read follow from that.

/// One column, and how a row takes its value from a query or gives it to one.
template <typename Row> struct RowColumn
{
    const char *name;
    void (*read)(const Query &query, int column, Row &row);
    void (*bind)(Query &query, int parameter, const Row &row);
};

/// The table whose rows are \a Row. Not among the columns are `id` and those that statements name themselves.
template <typename Row> struct RowTable;

/// A row with a number of its own in the column `id`: 0 while it has none.
template <typename Row>
concept RowWithId = requires(Row row)
{
    row.id;
};

/// \name How a value of each type stands in a column. Null is read as an empty text, an invalid day, a 0.
/// @{
inline void readValue(const Query &query, int column, QString &value)
{
    value = query.text(column);
}
inline void readValue(const Query &query, int column, QByteArray &value)
{
    value = query.bytes(column);
}
inline void readValue(const Query &query, int column, qint64 &value)
{
    value = query.integer(column);
}
inline void readValue(const Query &query, int column, int &value)
{
    value = query.number(column);
}
inline void readValue(const Query &query, int column, bool &value)
{
    value = query.number(column) != 0;
}
inline void readValue(const Query &query, int column, QDate &value)
{
    value = query.date(column);
}
inline void readValue(const Query &query, int column, Year &value)
{
    value = query.year(column);
}
inline void readValue(const Query &query, int column, UnitId &value)
{
    value = query.unit(column);
}
inline void readValue(const Query &query, int column, Points &value)
{
    value = Points::fromHundredths(query.integer(column));
}
inline void readValue(const Query &query, int column, Quantity &value)
{
    value = Quantity::fromHundredths(query.integer(column));
}
inline void readValue(const Query &query, int column, Money &value)
{
    value = Money::fromDong(query.integer(column));
}
template <typename Value> void readValue(const Query &query, int column, std::optional<Value> &value)
{
    if (query.isNull(column))
        value.reset();
    else
        readValue(query, column, value.emplace());
}

inline void bindValue(Query &query, int parameter, Points value)
{
    query.bind(parameter, value.hundredths());
}
inline void bindValue(Query &query, int parameter, Quantity value)
{
    query.bind(parameter, value.hundredths());
}
inline void bindValue(Query &query, int parameter, Money value)
{
    query.bind(parameter, value.dong());
}
template <typename Value> void bindValue(Query &query, int parameter, const Value &value)
{
    if constexpr (std::is_enum_v<Value>)
        query.bind(parameter, toCode(value));
    else
        query.bind(parameter, value);
}
template <typename Value> void bindValue(Query &query, int parameter, const std::optional<Value> &value)
{
    if (value)
        bindValue(query, parameter, *value);
    else
        query.bind(parameter, std::nullopt);
}
/// @}

template <typename Kind, typename Parse>
void readWord(const Query &query, int column, Kind &kind, const Parse &parse)
{
    kind = query.word(column, parse);
}
template <typename Kind, typename Parse>
void readWord(const Query &query, int column, std::optional<Kind> &kind, const Parse &parse)
{
    if (query.isNull(column))
        kind.reset();
    else
        kind = query.word(column, parse);
}

/// Where a path of members leads: `unit.code`, `movement.period.from`.
template <typename Row, typename Member, typename... Inner>
auto &insideOf(Row &row, Member member, Inner... inner)
{
    if constexpr (sizeof...(Inner) == 0)
        return row.*member;
    else
        return insideOf(row.*member, inner...);
}

template <typename Row, typename Value> Row rowOfMember(Value Row::*);
template <auto Member> using RowOfMember = decltype(rowOfMember(Member));

/// The column of a member, `&Unit::code`, or of one in it, `&Movement::period, &Period::from`.
template <auto Member, auto... Inner> constexpr RowColumn<RowOfMember<Member>> plainColumn(const char *name)
{
    using Row = RowOfMember<Member>;
    return {name,
            [](const Query &query, int column, Row &row) {
                readValue(query, column, insideOf(row, Member, Inner...));
            },
            [](Query &query, int parameter, const Row &row) {
                bindValue(query, parameter, insideOf(row, Member, Inner...));
            }};
}

/// The column of an enumeration, whose words \a Parse knows, optional or not. Any other word is refused.
template <auto Member, auto Parse> constexpr RowColumn<RowOfMember<Member>> wordColumn(const char *name)
{
    using Row = RowOfMember<Member>;
    return {name,
            [](const Query &query, int column, Row &row) { readWord(query, column, row.*Member, Parse); },
            [](Query &query, int parameter, const Row &row) { bindValue(query, parameter, row.*Member); }};
}

/// Likewise, but null and any other word leave what a new row has.
template <auto Member, auto Parse> constexpr RowColumn<RowOfMember<Member>> looseWordColumn(const char *name)
{
    using Row = RowOfMember<Member>;
    return {name,
            [](const Query &query, int column, Row &row) {
                if (const auto known = Parse(query.text(column))) {
                    const auto &value = *known;
                    row.*Member = value;
                }
            },
            [](Query &query, int parameter, const Row &row) { bindValue(query, parameter, row.*Member); }};
}

/// Takes what the columns of \a row hold from those of \a query that begin with \a column.
template <typename Row> void readRow(const Query &query, int column, Row &row)
{
    for (const RowColumn<Row> &each : RowTable<Row>::columns)
        each.read(query, column++, row);
}

/// The text of a statement as a template argument: each has its own place for what is made of it. Looked
/// through where it is made, for a compiler with sanitizers finds nothing in the text of an argument.
template <size_t Size> struct SqlText
{
    consteval SqlText(const char (&literal)[Size])
        : marks(std::ranges::count(literal, '?')),
          hasRow(std::string_view(literal).find("{values}") != std::string_view::npos)
    {
        std::copy_n(literal, Size, text);
    }

    char text[Size] = {};
    std::ptrdiff_t marks;
    bool hasRow;
};

/// \a sql with \a table for `{table}`, \a names for `{columns}` and as many question marks for `{values}`.
inline QByteArray completedSql(QByteArray sql, const char *table, const QByteArrayList &names)
{
    const QByteArrayList marks(names.size(), "?");
    return sql.replace("{table}", table)
        .replace("{columns}", names.join(", "))
        .replace("{values}", marks.join(", "));
}

template <typename Row> QByteArray completedSql(const QByteArray &sql)
{
    QByteArrayList names;
    for (const RowColumn<Row> &column : RowTable<Row>::columns)
        names << column.name;
    return completedSql(sql, RowTable<Row>::name, names);
}

/// \a Text completed for \a Row: `SELECT code, {columns} FROM {table}`. Made once, and always at the same
/// place, as Database wants it.
template <typename Row, SqlText Text> const char *rowSql()
{
    static const QByteArray sql = completedSql<Row>(Text.text);
    return sql.constData();
}

/// A query for rows of the table of \a Row; \a Rest is what follows its name.
template <typename Row, SqlText Rest, typename... Values>
Query queryRows(Database &database, const Values &...values)
{
    static const QByteArray sql = completedSql<Row>(
        QByteArray(RowWithId<Row> ? "SELECT id, {columns} FROM {table} " : "SELECT {columns} FROM {table} ") +
        Rest.text);
    return database.query(sql.constData(), values...);
}

/// The row at which a query of queryRows() stands.
template <typename Row> void readQueriedRow(const Query &query, Row &row)
{
    if constexpr (RowWithId<Row>) {
        readValue(query, 0, row.id);
        readRow(query, 1, row);
    } else {
        readRow(query, 0, row);
    }
}

/// `selectRows<Exclusion, "WHERE unit = ? ORDER BY year">(database, unit)`
template <typename Row, SqlText Rest, typename... Values>
std::vector<Row> selectRows(Database &database, const Values &...values)
{
    std::vector<Row> rows;
    Query query = queryRows<Row, Rest>(database, values...);
    while (query.next())
        readQueriedRow(query, rows.emplace_back());
    return rows;
}

/// The first of these rows.
template <typename Row, SqlText Rest, typename... Values>
std::optional<Row> selectRow(Database &database, const Values &...values)
{
    Query query = queryRows<Row, Rest>(database, values...);
    if (!query.next())
        return std::nullopt;
    std::optional<Row> row(std::in_place);
    readQueriedRow(query, *row);
    return row;
}

/// Runs \a Text, completed for \a Row, with \a values in the order of its question marks, of which a row
/// fills all that stand for `{values}`; one value too few or too many does not compile. Gives the number of
/// rows that it touched.
template <typename Row, SqlText Text, typename... Values>
int writeRow(Database &database, const Values &...values)
{
    static_assert(Text.marks + Text.hasRow == sizeof...(Values), "one value for each mark");
    static_assert((std::is_same_v<Values, Row> || ...) == Text.hasRow, "a row for {values}");
    Query query = database.change(rowSql<Row, Text>());
    int parameter = 0;
    const auto bindNext = [&query, &parameter](const auto &value) {
        if constexpr (std::is_same_v<decltype(value), const Row &>) {
            for (const RowColumn<Row> &column : RowTable<Row>::columns)
                column.bind(query, ++parameter, value);
        } else {
            query.bind(++parameter, value);
        }
    };
    (bindNext(values), ...);
    query.run();
    return database.changedRows();
}

/// An id as it is given to a new row: null, for one that the table chooses, when there is none.
inline std::optional<qint64> idOrNull(qint64 id)
{
    return id != 0 ? std::optional(id) : std::nullopt;
}
inline std::optional<UnitId> idOrNull(UnitId id)
{
    return id.isValid() ? std::optional(id) : std::nullopt;
}

/// Adds \a row to its table under its id, or a new one, and gives that.
template <RowWithId Row> qint64 insertRow(Database &database, const Row &row)
{
    writeRow<Row, "INSERT INTO {table} (id, {columns}) VALUES (?, {values})">(database, idOrNull(row.id),
                                                                              row);
    return database.lastRowId();
}

/// False when there is none with its id.
template <RowWithId Row> bool updateRow(Database &database, const Row &row)
{
    return writeRow<Row, "UPDATE {table} SET ({columns}) = ({values}) WHERE id = ?">(database, row, row.id) >
           0;
}

} // namespace sovang
