// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookrestore.h"

#include "base/samefile.h"
#include "base/wholefile.h"
#include "storage/bookfile.h"
#include "storage/booklock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sovang {

namespace {

struct BookRestoreText
{
    Q_DECLARE_TR_FUNCTIONS(BookRestore)
};

// Only of tables and columns that every schema has.
BookSummary summaryOf(Database &database)
{
    BookSummary summary;
    summary.units = database.number("SELECT count(*) FROM unit");
    summary.decisions = database.number("SELECT count(*) FROM decision");
    summary.logLines = database.number("SELECT count(*) FROM log");
    Query years = database.query("SELECT year, count(*) FROM registration GROUP BY year ORDER BY year");
    while (years.next())
        summary.registrations.emplace_back(years.year(0), years.number(1));
    Query lines = database.query("SELECT time, who, summary FROM log ORDER BY sequence DESC LIMIT 3");
    while (lines.next())
        summary.lastLines << lines.text(0) + QStringLiteral("  ") + lines.text(1) + QStringLiteral("  ") +
                                 lines.text(2);
    return summary;
}

void requireTwoFiles(const QString &file, const QString &book)
{
    if (isSameFile(file, book)) {
        throw Error(Error::Kind::Refused,
                    BookRestoreText::tr("“%1” is the book itself, not a backup of it.").arg(shownPath(file)));
    }
}

/// What lies at the place may be damaged, but not be something else.
void requireBook(const QString &path)
{
    if (readBookHeader(path).isBook)
        return;
    throw Error(Error::Kind::Refused,
                BookRestoreText::tr("“%1” is there already and is not a book of Sổ Vàng; it is not "
                                    "overwritten. Move it away, or name another book.")
                    .arg(shownPath(path)));
}

void requireLock(const BookLock &lock, const QString &path)
{
    if (lock.isHeld())
        return;
    if (const auto &holder = lock.otherHolder()) {
        throw Error(Error::Kind::Refused,
                    BookRestoreText::tr("“%1” is open (%2); close it there first. Nothing was changed.")
                        .arg(shownPath(path), holder->user.isEmpty() ? QStringLiteral("?") : holder->name()));
    }
    if (const auto reason = whyProtected(path))
        throw Error(*reason);
    throw Error(Error::Kind::Refused,
                BookRestoreText::tr("“%1” or its folder is protected against writing.").arg(shownPath(path)));
}

QString journalBeside(const QString &path)
{
    return path + QStringLiteral("-journal");
}

void copyBytes(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        throw readingFailed(from);
    FileInTheMaking copy(to, IfThere::Refuse, from);
    constexpr qint64 piece = 1 << 20;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            throw readingFailed(from);
        copy.append(bytes);
    }
    copy.moveInPlace();
}

/// Keeps what lies at \a book, whole or not; a journal that belongs to the damaged one goes with its copy.
void keepWhatIsThere(const QString &book, Restored &restored)
{
    restored.keptAs = datedNameBeside(book, BookRestoreText::tr("%1 before restoring %2"));
    try {
        Database there = openCheckedBook(book, bookMigrations());
        restored.before = summaryOf(there);
        backupDatabase(there, restored.keptAs);
        return;
    } catch (const Error &error) {
        if (QFileInfo::exists(restored.keptAs))
            throw;
        restored.before.reset();
        restored.damage = error.message();
    }
    copyBytes(book, restored.keptAs);
    const QString journal = journalBeside(book);
    if (!QFileInfo::exists(journal))
        return;
    // Beside the new book SQLite would take it for that one's.
    if (!QFile::rename(journal, journalBeside(restored.keptAs)))
        throw writingError(journalBeside(restored.keptAs), EACCES);
}

} // namespace

Restored restoringWouldChange(const QString &file, const QString &book)
{
    requireTwoFiles(file, book);
    Database backup = openCheckedBook(QFileInfo(file).absoluteFilePath(), bookMigrations());
    Restored restored;
    restored.now = summaryOf(backup);
    try {
        Database there = openCheckedBook(QFileInfo(book).absoluteFilePath(), bookMigrations());
        restored.before = summaryOf(there);
    } catch (const Error &error) {
        restored.damage = error.message();
    }
    return restored;
}

Restored restoreBook(const QString &file, const QString &book)
{
    const QString from = QFileInfo(file).absoluteFilePath();
    const QString to = QFileInfo(book).absoluteFilePath();
    Database backup = openCheckedBook(from, bookMigrations());
    Restored restored;
    restored.now = summaryOf(backup);
    if (!QFileInfo::exists(to)) {
        backupDatabase(backup, to);
        return restored;
    }
    requireTwoFiles(from, to);
    if (const auto reason = whyNotWritable(to, IfThere::ReplaceBook))
        throw Error(*reason);
    requireBook(to);
    const BookLock lock(QFileInfo(to).canonicalFilePath());
    requireLock(lock, to);
    keepWhatIsThere(to, restored);
    backupDatabase(backup, to, IfThere::ReplaceBook);
    return restored;
}

} // namespace sovang
