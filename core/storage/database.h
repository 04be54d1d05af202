// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/unit.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;

namespace SQLite {
class Statement;
class Exception;
} // namespace SQLite

namespace sovang {

class Database;
class Error;

/// One run of a prepared statement; it goes back to the database's pool at the end. Parameters count from 1
/// and are bound in order by Database; columns count from 0.
///
/// The tables check what is written, but not every program that writes into a file heeds that: a value that
/// cannot be, and would count for ever or be taken for another, throws Error::Storage when it is read.
class Query
{
public:
    Query(Query &&) noexcept;
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &operator=(Query &&) = delete;

    bool next(); ///< to the next row; false when there is none
    void run();  ///< to the end
    /// Back to the beginning, to be bound and run again; what is not bound anew stays.
    void rewind();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    int number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDate date(int column) const; ///< invalid when null
    Year year(int column) const;  ///< 1 to 9999: a decision may have any day
    /// What \a parse makes of the text, which is one of a few words: `kind`, `verdict`.
    template <typename Parse> auto word(int column, const Parse &parse) const
    {
        const auto known = parse(text(column));
        if (!known)
            refuse(column);
        return *known;
    }
    UnitId unit(int column) const { return UnitId(integer(column)); }
    std::optional<Year> optionalYear(int column) const;
    std::optional<int> optionalNumber(int column) const;
    std::optional<UnitId> optionalUnit(int column) const;

    void bind(int parameter, qint64 value);
    void bind(int parameter, int value) { bind(parameter, static_cast<qint64>(value)); }
    void bind(int parameter, const QString &value);    ///< stored NFC; null is stored as empty
    void bind(int parameter, const QByteArray &value); ///< a blob
    void bind(int parameter, QDate value);             ///< `2026-05-01`, or null when invalid
    void bind(int parameter, Year value) { bind(parameter, value.value()); }
    void bind(int parameter, UnitId value) { bind(parameter, value.value()); }
    void bind(int parameter, std::nullopt_t);
    template <typename T> void bind(int parameter, const std::optional<T> &value)
    {
        if (value)
            bind(parameter, *value);
        else
            bind(parameter, std::nullopt);
    }

private:
    friend class Database;
    [[noreturn]] void refuse(int column) const;
    Query(Database &database, const char *sql, std::unique_ptr<SQLite::Statement> statement);

    Database *m_database;
    const char *m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
};

/// One connection to an SQLite file, with its prepared statements; every SQLite error becomes an Error with a
/// sentence for the user. Statements are kept by the address of their text: pass literals only. One thread.
class Database
{
public:
    enum class Access {
        Create, ///< a new file
        Write,
        Read,
        Immutable, ///< as the file lies there: without locks and without a look at its journal
    };

    /// Opens \a path with foreign keys, full synchronisation and a rollback journal. A book that is opened
    /// to Read and was left in the middle of a change is set right first, if its folder allows.
    Database(const QString &path, Access access);
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    template <typename... Values> Query query(const char *sql, const Values &...values)
    {
        Query query = prepare(sql);
        int parameter = 0;
        (query.bind(++parameter, values), ...);
        return query;
    }

    /// The first number of a query that has a row: a count, a pragma. The query is at its end afterwards.
    int number(const char *sql);

    /// A query that writes. Throws Error::Internal outside a transaction.
    template <typename... Values> Query change(const char *sql, const Values &...values)
    {
        requireTransaction();
        return query(sql, values...);
    }
    /// Runs a query that writes to its end and gives the number of rows that it touched.
    template <typename... Values> int write(const char *sql, const Values &...values)
    {
        change(sql, values...).run();
        return changedRows();
    }

    /// Runs \a sql, any number of statements, not kept.
    void execute(const char *sql);
    qint64 lastRowId() const;
    int changedRows() const;

    void begin(); ///< BEGIN IMMEDIATE
    void commit();
    void rollback() noexcept;
    bool isInTransaction() const; ///< between begin() and its end

    /// From now on all queries see the file as it is at the first of them, until endReading(). False when
    /// there is nothing to do: in a transaction, or when it was begun already.
    bool beginReading();
    void endReading() noexcept;

    QString path() const;

    bool isWritable() const; ///< what the file and the connection allow
    sqlite3 *handle() const;

    /// Throws the Error that says \a resultCode of this connection to the user.
    [[noreturn]] void fail(int resultCode) const;

private:
    friend class Query;
    struct Connection;

    Error toError(const SQLite::Exception &exception) const;
    template <typename Action> decltype(auto) translated(const Action &action) const;
    Query prepare(const char *sql);
    void giveBack(const char *sql, std::unique_ptr<SQLite::Statement> statement) noexcept;
    void requireTransaction() const;

    std::unique_ptr<Connection> m_connection;
};

/// The Error for an SQLite result code (extended), with the path of the file and the cause: \a systemError is
/// the `errno` behind it, 0 when there is none.
Error databaseError(int resultCode, const QString &details, const QString &path, int systemError);

} // namespace sovang
