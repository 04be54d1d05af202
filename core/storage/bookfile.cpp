// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookfile.h"

#include "domain/error.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <array>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(BookFile)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// A file beside \a path that is removed again unless it was moved there.
class FileInTheMaking
{
public:
    explicit FileInTheMaking(const QString &path)
        : m_path(path),
          m_temporary(path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) +
                      QStringLiteral(".part"))
    {
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            throw Error(Error::Kind::Refused,
                        Message::tr("“%1” is there already; it is not overwritten.").arg(shown(path)));
        if (!QFileInfo(path).absoluteDir().exists())
            throw Error(Error::Kind::Storage, Message::tr("“%1” cannot be made.").arg(shown(path)));
    }
    ~FileInTheMaking()
    {
        QFile::remove(m_temporary);
        QFile::remove(m_temporary + QStringLiteral("-journal"));
    }
    FileInTheMaking(const FileInTheMaking &) = delete;
    FileInTheMaking &operator=(const FileInTheMaking &) = delete;

    const QString &temporary() const { return m_temporary; }

    /// QFile::rename() never overwrites.
    void moveInPlace()
    {
        QFile file(m_temporary);
        if (!file.rename(m_path)) {
            throw Error(Error::Kind::Storage, Message::tr("“%1” cannot be made.").arg(shown(m_path)),
                        file.errorString());
        }
    }

private:
    QString m_path;
    QString m_temporary;
};

int pragma(Database &database, const char *sql)
{
    Query query = database.query(sql);
    query.next();
    return query.number(0);
}

/// A big-endian number of four bytes, as SQLite writes its header.
int headerNumber(const std::array<unsigned char, 100> &header, size_t offset)
{
    quint32 number = 0;
    for (size_t i = 0; i < 4; ++i)
        number = number << 8 | header[offset + i];
    return static_cast<int>(number);
}

/// Reads through SQLite: if this program has the file open already, opening and closing it in another way
/// would end SQLite's own locks on it (POSIX). `immutable` takes no lock and looks at no journal.
bool readFirstBytes(const QString &path, std::array<unsigned char, 100> &header)
{
    const QByteArray uri =
        "file:" + QFileInfo(path).absoluteFilePath().toUtf8().toPercentEncoding("/") + "?immutable=1";
    sqlite3 *connection = nullptr;
    sqlite3_file *file = nullptr;
    int result =
        sqlite3_open_v2(uri.constData(), &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    if (result == SQLITE_OK)
        result =
            sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    if (result == SQLITE_OK)
        result = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    sqlite3_close(connection);
    if (result == SQLITE_IOERR_SHORT_READ)
        return false;
    if (result != SQLITE_OK)
        throw Error(Error::Kind::Storage, Message::tr("“%1” cannot be read.").arg(shown(path)));
    return true;
}

/// Throws when \a header is not one of a book that this program knows.
void requireKnownBook(const BookHeader &header, const QString &path, std::span<const Migration> migrations)
{
    if (!header.isBook) {
        throw Error(Error::Kind::BadInput,
                    Message::tr("“%1” is not a book of Sổ Vàng. It was not touched.").arg(shown(path)));
    }
    if (header.schema > migrations.back().number) {
        throw Error(Error::Kind::Refused,
                    Message::tr("“%1” was made by a newer Sổ Vàng. Install the newer program to open it; the "
                                "book was not touched.")
                        .arg(shown(path)));
    }
}

/// `NAME before update 2026-05-01 08.15.30.sovang`, beside the book.
QString backupNameFor(const QString &path)
{
    const QFileInfo book(path);
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    const QString name = Message::tr("%1 before update %2").arg(book.completeBaseName(), time);
    QString backup = book.dir().filePath(name + QStringLiteral(".sovang"));
    for (int i = 2; QFileInfo::exists(backup); ++i)
        backup = book.dir().filePath(QStringLiteral("%1 (%2).sovang").arg(name).arg(i));
    return backup;
}

void bringUpToDate(Database &database, const QString &path, std::span<const Migration> migrations)
{
    if (!database.isWritable()) {
        throw Error(
            Error::Kind::Refused,
            Message::tr("“%1” was made by an older Sổ Vàng and must be brought up to date first: open "
                        "it for writing once, when nobody else has it open.")
                .arg(shown(path)));
    }
    backupDatabase(database, backupNameFor(path));
    migrate(database, migrations);
}

void copyPages(const Database &from, Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.fail(sqlite3_extended_errcode(to.handle()));
    const int result = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (result == SQLITE_BUSY || result == SQLITE_LOCKED)
        throw databaseError(result, {});
    if (result != SQLITE_DONE)
        to.fail(result);
}

void requireWhole(Database &database)
{
    Query query = database.query("PRAGMA integrity_check(1)");
    query.next();
    if (query.text(0) != u"ok") {
        throw Error(
            Error::Kind::Storage,
            Message::tr("The copy is damaged, so it was not kept; the book itself may be damaged too."),
            query.text(0));
    }
}

} // namespace

BookHeader readBookHeader(const QString &path)
{
    if (!QFileInfo(path).isFile())
        throw Error(Error::Kind::NotFound, Message::tr("There is no file “%1”.").arg(shown(path)));
    std::array<unsigned char, 100> header{};
    if (!readFirstBytes(path, header))
        return {};
    const auto magic = QByteArray::fromRawData(reinterpret_cast<const char *>(header.data()), 16);
    const int schema = headerNumber(header, 60);
    const bool isBook = magic == QByteArray("SQLite format 3", 16) &&
                        headerNumber(header, 68) == bookApplicationId && schema > 0;
    return {isBook, schema};
}

void createBookFile(const QString &path, std::span<const Migration> migrations)
{
    FileInTheMaking file(path);
    {
        Database database(file.temporary(), Database::Access::Create);
        database.execute("PRAGMA application_id = " + QByteArray::number(bookApplicationId));
        migrate(database, migrations);
    }
    file.moveInPlace();
}

Database openBookFile(const QString &path, bool writable, std::span<const Migration> migrations)
{
    requireKnownBook(readBookHeader(path), path, migrations);
    Database database(path, writable ? Database::Access::Write : Database::Access::Read);
    // Once more, as opening may have undone a change that was left in the middle.
    const BookHeader header{pragma(database, "PRAGMA application_id") == bookApplicationId,
                            pragma(database, "PRAGMA user_version")};
    requireKnownBook(header, path, migrations);
    if (header.schema < migrations.back().number)
        bringUpToDate(database, path, migrations);
    return database;
}

void backupDatabase(const Database &database, const QString &path)
{
    if (database.isInTransaction())
        throw Error(Error::Kind::Internal, Message::tr("A backup cannot be made in the middle of a change."));
    FileInTheMaking file(path);
    {
        Database copy(file.temporary(), Database::Access::Create);
        copyPages(database, copy);
        requireWhole(copy);
    }
    file.moveInPlace();
}

} // namespace sovang
