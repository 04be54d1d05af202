// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "domain/error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QCoreApplication>

#include <string>
#include <unordered_map>
#include <vector>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int busyTimeoutMs = 2000;

Error toError(const SQLite::Exception &exception)
{
    return databaseError(exception.getExtendedErrorCode(), QString::fromUtf8(exception.what()));
}

/// Runs \a action and gives its result; what SQLiteCpp throws becomes an Error.
template <typename Action> decltype(auto) translated(const Action &action)
{
    try {
        return action();
    } catch (const SQLite::Exception &exception) {
        throw toError(exception);
    }
}

int openFlags(Database::Access access)
{
    // Without a mutex: a connection stays in its thread. A reader may write too, as only a connection that
    // may write can set a file right that was left in the middle of a change; query_only does the rest.
    const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX;
    return access == Database::Access::Create ? flags | SQLite::OPEN_CREATE : flags;
}

} // namespace

Error databaseError(int resultCode, const QString &details)
{
    const QString log = QStringLiteral("SQLite %1: %2").arg(resultCode).arg(details);
    if (resultCode == SQLITE_CONSTRAINT_FOREIGNKEY)
        return {Error::Kind::NotFound, Message::tr("The book has no such unit, or it is still in use."), log};
    if (resultCode == SQLITE_READONLY_DBMOVED) {
        return {Error::Kind::Storage,
                Message::tr("The book's file was moved or removed while it was open; nothing was written."),
                log};
    }
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return {Error::Kind::Storage, Message::tr("The disk is full; nothing was written."), log};
    case SQLITE_IOERR:
        return {Error::Kind::Storage,
                Message::tr("The disk failed or is full; the book is as it was before."), log};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Refused,
                Message::tr("Another program is using the book at this moment; try again."), log};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Kind::Refused, Message::tr("The book's file or folder is protected against writing."),
                log};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Storage, Message::tr("The book's file cannot be opened."), log};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Storage,
                Message::tr("The book's file is damaged; open the latest backup instead."), log};
    default:
        return {Error::Kind::Internal, Message::tr("The book cannot do this; the program has a defect."),
                log};
    }
}

Query::Query(Database &database, const char *sql, std::unique_ptr<SQLite::Statement> statement)
    : m_database(&database), m_sql(sql), m_statement(std::move(statement))
{}

Query::Query(Query &&) noexcept = default;

Query::~Query()
{
    if (m_statement)
        m_database->giveBack(m_sql, std::move(m_statement));
}

bool Query::next()
{
    return translated([&] { return m_statement->executeStep(); });
}

void Query::run()
{
    while (next())
        continue;
}

void Query::rewind()
{
    m_statement->tryReset(); // says once more what next() has thrown already
}

bool Query::isNull(int column) const
{
    return m_statement->getColumn(column).isNull();
}

qint64 Query::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

QString Query::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Query::bytes(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const auto *data = static_cast<const char *>(value.getBlob());
    return {data, value.getBytes()};
}

QDate Query::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<Year> Query::optionalYear(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(year(column));
}

std::optional<int> Query::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<UnitId> Query::optionalUnit(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(unit(column));
}

void Query::bind(int parameter, qint64 value)
{
    translated([&] { m_statement->bind(parameter, static_cast<int64_t>(value)); });
}

void Query::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.normalized(QString::NormalizationForm_C).toUtf8();
    translated([&] { m_statement->bind(parameter, utf8.toStdString()); });
}

void Query::bind(int parameter, const QByteArray &value)
{
    translated([&] { m_statement->bind(parameter, value.constData(), static_cast<int>(value.size())); });
}

void Query::bind(int parameter, QDate value)
{
    if (value.isValid())
        bind(parameter, value.toString(Qt::ISODate));
    else
        bind(parameter, std::nullopt);
}

void Query::bind(int parameter, std::nullopt_t)
{
    translated([&] { m_statement->bind(parameter); });
}

struct Database::Connection
{
    Connection(const QString &path, Access wanted)
        : access(wanted), sqlite(path.toStdString(), openFlags(wanted), busyTimeoutMs)
    {}

    Access access;
    SQLite::Database sqlite;
    /// Statements that are not running now. More than one of a text when a query runs inside its like.
    std::unordered_map<const char *, std::vector<std::unique_ptr<SQLite::Statement>>> idle;
};

Database::Database(const QString &path, Access access)
{
    translated([&] {
        m_connection = std::make_unique<Connection>(path, access);
        SQLite::Database &sqlite = m_connection->sqlite;
        sqlite3_extended_result_codes(sqlite.getHandle(), 1);
        sqlite.exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;"
                    "PRAGMA temp_store = MEMORY");
        // The cache, in KiB, is for changes of many pages. Who reads walks through the file once.
        sqlite.exec(access == Access::Read ? "PRAGMA cache_size = -4000; PRAGMA query_only = ON"
                                           : "PRAGMA cache_size = -32000; PRAGMA journal_mode = DELETE");
    });
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Query Database::prepare(const char *sql)
{
    auto &idle = m_connection->idle[sql];
    if (idle.empty()) {
        return translated([&] {
            return Query(*this, sql, std::make_unique<SQLite::Statement>(m_connection->sqlite, sql));
        });
    }
    auto statement = std::move(idle.back());
    idle.pop_back();
    return {*this, sql, std::move(statement)};
}

void Database::giveBack(const char *sql, std::unique_ptr<SQLite::Statement> statement) noexcept
{
    statement->tryReset(); // says once more what next() has thrown already
    m_connection->idle[sql].push_back(std::move(statement));
}

void Database::requireTransaction() const
{
    if (!isInTransaction()) {
        throw Error(Error::Kind::Internal, Message::tr("The book is written to only inside a change."));
    }
}

void Database::execute(const char *sql)
{
    translated([&] { m_connection->sqlite.exec(sql); });
}

qint64 Database::lastRowId() const
{
    return m_connection->sqlite.getLastInsertRowid();
}

int Database::changedRows() const
{
    return m_connection->sqlite.getChanges();
}

void Database::begin()
{
    if (isInTransaction())
        throw Error(Error::Kind::Internal, Message::tr("A change of the book cannot hold another change."));
    execute("BEGIN IMMEDIATE");
}

void Database::commit()
{
    execute("COMMIT");
}

void Database::rollback() noexcept
{
    // After a full disk SQLite may have rolled back on its own. When this fails too, the file is set right
    // from its journal by whoever opens it next.
    if (isInTransaction())
        m_connection->sqlite.tryExec("ROLLBACK");
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

bool Database::isWritable() const
{
    return m_connection->access != Access::Read && sqlite3_db_readonly(handle(), "main") == 0;
}

sqlite3 *Database::handle() const
{
    return m_connection->sqlite.getHandle();
}

void Database::fail(int resultCode) const
{
    throw databaseError(resultCode, QString::fromUtf8(sqlite3_errmsg(handle())));
}

} // namespace sovang
