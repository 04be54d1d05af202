// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/filefaults.h"
#include "base/text.h"
#include "storage/sqlitefile.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QCoreApplication>

#include <cerrno>
#include <limits>
#include <string>
#include <unordered_map>
#include <vector>

namespace sovang {

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int busyTimeoutMs = 2000;

int openFlags(Database::Access access)
{
    // Without a mutex: a connection stays in its thread. A reader may write too, as only a connection that
    // may write can set a file right that was left in the middle of a change; query_only does the rest.
    const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX;
    return access == Database::Access::Create ? flags | SQLite::OPEN_CREATE : flags;
}

bool isForReading(Database::Access access)
{
    return access == Database::Access::Read || access == Database::Access::Immutable;
}

int flagsOf(Database::Access access)
{
    return access == Database::Access::Immutable ? SQLite::OPEN_READONLY | SQLite::OPEN_URI
                                                 : openFlags(access);
}

bool isNoRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

bool isOfReading(int resultCode)
{
    return resultCode == SQLITE_IOERR_READ || resultCode == SQLITE_IOERR_SHORT_READ ||
           resultCode == SQLITE_IOERR_CORRUPTFS;
}

QString diskMessage(int resultCode, const QString &path, int systemError)
{
    if (resultCode == SQLITE_FULL || isNoRoom(systemError))
        return DatabaseText::tr("The disk with “%1” is full; nothing was written.").arg(shownPath(path));
    if (isOfReading(resultCode))
        return DatabaseText::tr("“%1” cannot be read: the disk failed.").arg(shownPath(path));
    return DatabaseText::tr("The disk with “%1” failed or is full; the book is as it was before.")
        .arg(shownPath(path));
}

/// The file or its folder is protected, or one of them is not there any more.
Error accessError(const QString &path, int systemError, const QString &details)
{
    if (const auto reason = whyNotReadable(path))
        return *reason;
    if (const auto reason = whyProtected(path))
        return {Error::Kind::Refused, reason->message(), details};
    if (systemError != 0)
        return writingError(path, systemError);
    return {Error::Kind::Storage, DatabaseText::tr("“%1” cannot be opened.").arg(shownPath(path)), details};
}

} // namespace

Error databaseError(int resultCode, const QString &details, const QString &path, int systemError)
{
    const QString log =
        QStringLiteral("SQLite %1, errno %2: %3").arg(resultCode).arg(systemError).arg(details);
    if (resultCode == SQLITE_CONSTRAINT_FOREIGNKEY)
        return {Error::Kind::NotFound, DatabaseText::tr("The book has no such unit, or it is still in use."),
                log};
    if (resultCode == SQLITE_READONLY_DBMOVED) {
        return {Error::Kind::Storage,
                DatabaseText::tr("“%1” was moved or removed while it was open; nothing was written.")
                    .arg(shownPath(path)),
                log};
    }
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return {Error::Kind::Storage, diskMessage(resultCode, path, systemError), log};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Error::Kind::Refused,
            DatabaseText::tr("Another program is using “%1” at this moment; try again.").arg(shownPath(path)),
            log};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return accessError(path, systemError, log);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Storage,
                DatabaseText::tr("“%1” is damaged; open the latest backup instead.").arg(shownPath(path)),
                log};
    default:
        return {Error::Kind::Internal, DatabaseText::tr("The book cannot do this; the program has a defect."),
                log};
    }
}

Error Database::toError(const SQLite::Exception &exception) const
{
    return databaseError(exception.getExtendedErrorCode(), QString::fromUtf8(exception.what()), path(),
                         sqlite3_system_errno(handle()));
}

/// Runs \a action and gives its result; what SQLiteCpp throws becomes an Error.
template <typename Action> decltype(auto) Database::translated(const Action &action) const
{
    try {
        return action();
    } catch (const SQLite::Exception &exception) {
        throw toError(exception);
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
    return m_database->translated([&] { return m_statement->executeStep(); });
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

int Query::number(int column) const
{
    const qint64 value = integer(column);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        refuse(column);
    return static_cast<int>(value);
}

Year Query::year(int column) const
{
    constexpr int lastOfAnyDay = 9999;
    const qint64 value = integer(column);
    if (value < 1 || value > lastOfAnyDay)
        refuse(column);
    return Year(static_cast<int>(value));
}

void Query::refuse(int column) const
{
    throw Error(Error::Kind::Storage,
                DatabaseText::tr(
                    "“%1” is damaged: “%2” is no possible value of “%3”. Open the latest backup instead.")
                    .arg(shownPath(m_database->path()), text(column),
                         QString::fromUtf8(m_statement->getColumn(column).getName())),
                QString::fromUtf8(m_sql));
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
    if (isNull(column))
        return {};
    const QDate date = QDate::fromString(text(column), Qt::ISODate);
    if (!date.isValid())
        refuse(column);
    return date;
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
    m_database->translated([&] { m_statement->bind(parameter, static_cast<int64_t>(value)); });
}

void Query::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = composed(value).toUtf8();
    m_database->translated([&] { m_statement->bind(parameter, utf8.toStdString()); });
}

void Query::bind(int parameter, const QByteArray &value)
{
    m_database->translated(
        [&] { m_statement->bind(parameter, value.constData(), static_cast<int>(value.size())); });
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
    m_database->translated([&] { m_statement->bind(parameter); });
}

struct Database::Connection
{
    Connection(const QString &file, Access wanted)
        : path(file),
          access(wanted),
          sqlite(wanted == Access::Immutable ? immutableUri(file).toStdString() : file.toStdString(),
                 flagsOf(wanted), busyTimeoutMs)
    {}

    QString path;
    Access access;
    SQLite::Database sqlite;
    bool isReading = false; ///< between beginReading() and its end
    /// Statements that are not running now. More than one of a text when a query runs inside its like.
    std::unordered_map<const char *, std::vector<std::unique_ptr<SQLite::Statement>>> idle;
};

Database::Database(const QString &path, Access access)
{
    try {
        m_connection = std::make_unique<Connection>(path, access);
    } catch (const SQLite::Exception &exception) {
        throw databaseError(exception.getExtendedErrorCode(), QString::fromUtf8(exception.what()), path, 0);
    }
    translated([&] {
        SQLite::Database &sqlite = m_connection->sqlite;
        sqlite3_extended_result_codes(sqlite.getHandle(), 1);
        sqlite.exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;"
                    "PRAGMA temp_store = MEMORY");
        // The cache, in KiB, is for changes of many pages. Who reads walks through the file once.
        sqlite.exec(isForReading(access) ? "PRAGMA cache_size = -4000; PRAGMA query_only = ON"
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
        throw Error(Error::Kind::Internal, DatabaseText::tr("The book is written to only inside a change."));
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

int Database::number(const char *sql)
{
    Query one = query(sql);
    one.next();
    return one.number(0);
}

int Database::changedRows() const
{
    return m_connection->sqlite.getChanges();
}

void Database::begin()
{
    if (isInTransaction() || m_connection->isReading)
        throw Error(Error::Kind::Internal,
                    DatabaseText::tr("A change of the book cannot hold another change."));
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
    return sqlite3_get_autocommit(handle()) == 0 && !m_connection->isReading;
}

bool Database::beginReading()
{
    if (isInTransaction() || m_connection->isReading)
        return false;
    execute("BEGIN");
    m_connection->isReading = true;
    return true;
}

void Database::endReading() noexcept
{
    m_connection->sqlite.tryExec("COMMIT");
    m_connection->isReading = false;
}

QString Database::path() const
{
    return m_connection->path;
}

bool Database::isWritable() const
{
    return !isForReading(m_connection->access) && sqlite3_db_readonly(handle(), "main") == 0;
}

sqlite3 *Database::handle() const
{
    return m_connection->sqlite.getHandle();
}

void Database::fail(int resultCode) const
{
    throw databaseError(resultCode, QString::fromUtf8(sqlite3_errmsg(handle())), path(),
                        sqlite3_system_errno(handle()));
}

} // namespace sovang
