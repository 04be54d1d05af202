// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookfile.h"

#include "base/filefaults.h"
#include "base/samefile.h"
#include "base/wholefile.h"
#include "storage/bookschema.h"
#include "storage/leftjournal.h"
#include "storage/sqlitefile.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace sovang {

namespace {

struct BookFileText
{
    Q_DECLARE_TR_FUNCTIONS(BookFile)
};

/// A big-endian number of four bytes, as SQLite writes its header.
int headerNumber(const SqliteFile::Header &header, size_t offset)
{
    return qFromBigEndian<qint32>(header.data() + offset);
}

/// Throws when \a header is not one of a book that this program knows.
void requireKnownBook(const BookHeader &header, const QString &path, std::span<const Migration> migrations)
{
    if (!header.isBook) {
        throw Error(
            Error::Kind::BadInput,
            BookFileText::tr("“%1” is not a book of Sổ Vàng. It was not touched.").arg(shownPath(path)));
    }
    if (header.schema > migrations.back().number) {
        throw Error(
            Error::Kind::Refused,
            BookFileText::tr("“%1” was made by a newer Sổ Vàng. Install the newer program to open it; the "
                             "book was not touched.")
                .arg(shownPath(path)));
    }
}

void bringUpToDate(Database &database, const QString &path, std::span<const Migration> migrations)
{
    if (!database.isWritable()) {
        throw Error(
            Error::Kind::Refused,
            BookFileText::tr("“%1” was made by an older Sổ Vàng and must be brought up to date first: open "
                             "it for writing once, when nobody else has it open.")
                .arg(shownPath(path)));
    }
    backupDatabase(database, datedNameBeside(path, BookFileText::tr("%1 before update %2")));
    migrate(database, migrations);
}

/// Runs \a work on a file in the making; what goes wrong names the place where it was to lie in the end.
template <typename Work> void namingPlace(const FileInTheMaking &file, const QString &path, const Work &work)
{
    try {
        work();
    } catch (const Error &error) {
        QString message = error.message();
        throw Error(error.kind(), message.replace(file.temporary(), path), error.details());
    }
}

void copyPages(const Database &from, Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.fail(sqlite3_extended_errcode(to.handle()));
    const int result = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (result == SQLITE_BUSY || result == SQLITE_LOCKED)
        from.fail(result);
    if (result != SQLITE_DONE)
        to.fail(result);
}

bool isWhole(Database &database)
{
    Query query = database.query("PRAGMA integrity_check(1)");
    return query.next() && query.text(0) == u"ok";
}

void requireWhole(Database &database)
{
    if (isWhole(database))
        return;
    throw Error(
        Error::Kind::Storage,
        BookFileText::tr("The copy is damaged, so it was not kept; the book itself may be damaged too."));
}

} // namespace

BookHeader readBookHeader(const QString &path)
{
    if (const auto reason = whyNotReadable(path))
        throw Error(*reason);
    if (!QFileInfo(path).isFile())
        return {}; // opening a pipe would wait for who writes into it
    SqliteFile::Header header{};
    if (!SqliteFile(path).read(header))
        return {};
    const auto magic = QByteArray::fromRawData(reinterpret_cast<const char *>(header.data()), 16);
    const int schema = headerNumber(header, 60);
    const bool isBook = magic == QByteArray("SQLite format 3", 16) &&
                        headerNumber(header, 68) == bookApplicationId && schema > 0;
    return {isBook, schema};
}

void createBookFile(const QString &path, std::span<const Migration> migrations,
                    const std::function<void(const QString &)> &fill)
{
    requireNoJournal(path);
    FileInTheMaking file(path, IfThere::Refuse);
    // It holds people's names and the key that signs certificates; its owner may give it to others.
    QFile::setPermissions(file.temporary(), QFile::ReadOwner | QFile::WriteOwner);
    namingPlace(file, path, [&] {
        {
            Database database(file.temporary(), Database::Access::Create);
            database.execute("PRAGMA application_id = " + QByteArray::number(bookApplicationId));
            migrate(database, migrations);
        }
        if (fill)
            fill(file.temporary());
    });
    file.moveInPlace();
}

OpenedBook openBookFile(const QString &path, bool writable, std::span<const Migration> migrations)
{
    requireKnownBook(readBookHeader(path), path, migrations);
    requireOwnJournal(path);
    Database database(path, writable ? Database::Access::Write : Database::Access::Read);
    // Once more, as opening may have undone a change that was left in the middle.
    const BookHeader header{database.number("PRAGMA application_id") == bookApplicationId,
                            database.number("PRAGMA user_version")};
    requireKnownBook(header, path, migrations);
    const auto steps = migrations.first(static_cast<size_t>(header.schema));
    const QStringList missingGuards = requireOwnSchema(database, path, steps);
    requireWholeReferences(database, path);
    if (header.schema == migrations.back().number)
        return {std::move(database), missingGuards, {}};
    RowMarks::RowNames alteredRows = RowMarks(database).altered();
    bringUpToDate(database, path, migrations);
    return {std::move(database), missingGuards, std::move(alteredRows)};
}

QString datedNameBeside(const QString &path, const QString &words)
{
    const QFileInfo book(path);
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    const QString name = words.arg(book.completeBaseName(), time);
    QString free = book.dir().filePath(name + QStringLiteral(".sovang"));
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = book.dir().filePath(QStringLiteral("%1 (%2).sovang").arg(name).arg(i));
    return free;
}

Database openCheckedBook(const QString &path, std::span<const Migration> migrations)
{
    requireKnownBook(readBookHeader(path), path, migrations);
    requireOwnJournal(path);
    Database database(path, Database::Access::Read);
    const BookHeader header{database.number("PRAGMA application_id") == bookApplicationId,
                            database.number("PRAGMA user_version")};
    requireKnownBook(header, path, migrations);
    if (!isWhole(database)) {
        throw Error(Error::Kind::Storage,
                    BookFileText::tr("“%1” is damaged; it was not touched.").arg(shownPath(path)));
    }
    requireOwnSchema(database, path, migrations.first(static_cast<size_t>(header.schema)));
    requireWholeReferences(database, path);
    return database;
}

void backupDatabase(const Database &database, const QString &path, IfThere ifThere,
                    const std::function<void(const QString &)> &check)
{
    if (database.isInTransaction())
        throw Error(Error::Kind::Internal,
                    BookFileText::tr("A backup cannot be made in the middle of a change."));
    requireNoJournal(path);
    FileInTheMaking file(path, ifThere, database.path());
    namingPlace(file, path, [&] {
        {
            Database copy(file.temporary(), Database::Access::Create);
            // Who writes into the book would wait for a slow disk; moveInPlace() sees to the disk.
            copy.execute("PRAGMA synchronous = OFF");
            copyPages(database, copy);
            requireWhole(copy);
        }
        if (check)
            check(file.temporary());
    });
    file.moveInPlace();
}

} // namespace sovang
