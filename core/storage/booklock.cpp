// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/booklock.h"

#include "base/samefile.h"
#include "base/text.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

namespace sovang {

namespace {

enum class Attempt { Held, Busy, Again };

constexpr int attempts = 5;

QString &operatorName()
{
    static QString name;
    return name;
}

bool isGarbage(const SQLite::Exception &exception)
{
    return exception.getErrorCode() == SQLITE_NOTADB || exception.getErrorCode() == SQLITE_CORRUPT;
}

} // namespace

QString Holder::name() const
{
    return user + u'@' + machine;
}

Holder Holder::current()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME");
    if (user.isEmpty())
        user = QFileInfo(QDir::homePath()).owner();
    if (!operatorName().isEmpty())
        user = operatorName() + QStringLiteral(", ") + user;
    return {user, QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc()};
}

void Holder::setOperator(const QString &name)
{
    operatorName() = onOneLine(normalized(name));
}

/// The lock file is a tiny SQLite file. Its writer's reservation (BEGIN IMMEDIATE) is the lock: the operating
/// system ends it with the process, and others can still read who has it.
struct BookLock::Connection
{
    explicit Connection(const QString &lockPath)
        : path(lockPath), sqlite(lockPath.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        // No journal file beside the lock, no waiting for the disk: after a crash it is worthless anyway.
        sqlite.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    }

    Attempt reserve();
    std::optional<Holder> readHolder();
    void release();

    QString path;
    SQLite::Database sqlite;
    bool isHeld = false;

private:
    bool wasRemoved();
    void writeHolder(const QString &token);
    bool holdsToken(const QString &token);
};

/// True when the one who had the lock removed the file after we opened it.
bool BookLock::Connection::wasRemoved()
{
    int moved = 0;
    const int result = sqlite3_file_control(sqlite.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return result == SQLITE_OK && moved != 0;
}

void BookLock::Connection::writeHolder(const QString &token)
{
    const Holder holder = Holder::current();
    sqlite.exec("CREATE TABLE IF NOT EXISTS holder (user TEXT, machine TEXT, since TEXT, token TEXT);"
                "DELETE FROM holder");
    SQLite::Statement insert(sqlite, "INSERT INTO holder VALUES (?, ?, ?, ?)");
    insert.bind(1, holder.user.toStdString());
    insert.bind(2, holder.machine.toStdString());
    insert.bind(3, holder.since.toString(Qt::ISODate).toStdString());
    insert.bind(4, token.toStdString());
    insert.exec();
}

bool BookLock::Connection::holdsToken(const QString &token)
{
    SQLite::Statement select(sqlite, "SELECT token FROM holder");
    return select.executeStep() && select.getColumn(0).getString() == token.toStdString();
}

/// Says in the file who we are, then reserves it again and keeps it. Between the two another may come first.
Attempt BookLock::Connection::reserve()
{
    try {
        const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
        sqlite.setBusyTimeout(0);
        sqlite.exec("BEGIN IMMEDIATE");
        if (wasRemoved())
            return Attempt::Again;
        writeHolder(token);
        sqlite.setBusyTimeout(2000); // somebody may be reading who has it
        sqlite.exec("COMMIT");
        sqlite.setBusyTimeout(0);
        sqlite.exec("BEGIN IMMEDIATE");
        isHeld = !wasRemoved() && holdsToken(token);
        return isHeld ? Attempt::Held : Attempt::Again;
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() != SQLITE_BUSY)
            throw;
        return Attempt::Busy;
    }
}

std::optional<Holder> BookLock::Connection::readHolder()
{
    try {
        sqlite.setBusyTimeout(2000);
        SQLite::Statement select(sqlite, "SELECT user, machine, since FROM holder");
        if (!select.executeStep())
            return Holder();
        const auto text = [&](int column) {
            return QString::fromStdString(select.getColumn(column).getString());
        };
        return Holder{text(0), text(1), QDateTime::fromString(text(2), Qt::ISODate)};
    } catch (const SQLite::Exception &) {
        return Holder(); // there is one, but it cannot be said who
    }
}

/// Removes the file while it is still ours: whoever opened it meanwhile sees that it was removed and makes a
/// new one.
void BookLock::Connection::release()
{
    if (isHeld)
        QFile::remove(path);
}

BookLock::BookLock(const QString &bookPath)
{
    const QString path = bookPath + QStringLiteral("-lock");
    if (QFileInfo(path).isSymLink() || isBookFile(path))
        return; // it is somebody's, and would be written into
    for (int i = 0; i < attempts; ++i) {
        try {
            auto connection = std::make_unique<Connection>(path);
            switch (connection->reserve()) {
            case Attempt::Held:
                m_connection = std::move(connection);
                return;
            case Attempt::Busy:
                m_otherHolder = connection->readHolder();
                return;
            case Attempt::Again:
                break;
            }
        } catch (const SQLite::Exception &exception) {
            if (!isGarbage(exception) || !QFile::remove(path))
                return;
        }
    }
}

BookLock::~BookLock()
{
    if (m_connection)
        m_connection->release();
}

bool BookLock::isHeld() const
{
    return m_connection != nullptr;
}

} // namespace sovang
