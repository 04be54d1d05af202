// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>

namespace sovang {

class Book;

// The copies that the program makes of a book by itself, in a folder beside it that any file manager shows:
// `NAME - sao lưu/NAME 2026-05-01 08.15.30 đầu ngày.sovang`. The names are Vietnamese, whatever language the
// user reads: the folder is the office's, and every run must know its own copies again.

/// What a copy was made for.
enum class BackupReason { StartOfDay, BeforeImport, BeforeMerge, BeforeSeal };

/// The folder of the copies of the book at \a bookPath; it need not be there.
QString backupFolderOf(const QString &bookPath);

/// Makes a whole, checked copy of \a book, then removes the copies that outdatedBackups() names. Its path;
/// nothing is made of a book that is read-only. Throws as Book::backupTo(), or Error::Storage when the folder
/// cannot be made.
QString keepBackup(const Book &book, BackupReason reason);

/// The same for a book that was opened again by another thread. \a check reads the copy before it is kept;
/// what it throws goes on to the caller, and nothing is left.
QString keepCheckedBackup(const Book &book, BackupReason reason,
                          const std::function<void(const Book &copy)> &check);

/// Was a copy for the start of \a day made of the book at \a bookPath?
bool hasBackupOfDay(const QString &bookPath, QDate day);

/// Those of the file names \a names that are no longer kept on \a today. Kept are: of the last seven days the
/// thirty newest; the first one of each day for thirty days, of each month for two years, and of each year
/// for ever; and every file that is not called as the program calls the copies of the book \a bookName. Pure;
/// any thread.
QStringList outdatedBackups(const QStringList &names, const QString &bookName, QDate today);

} // namespace sovang
