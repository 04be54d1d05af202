// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/migrations.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>

namespace sovang {

/// What the first bytes of a file say.
struct BookHeader
{
    bool isBook = false;
    int schema = 0; ///< `user_version`
};

/// Reads the header and changes nothing, not even beside the file. Throws Error::NotFound when there is no
/// such file, Error::Storage when it cannot be read.
BookHeader readBookHeader(const QString &path);

/// Makes an empty book beside \a path, lets \a fill work on it there, and moves it to its place, see
/// Book::create().
void createBookFile(const QString &path, std::span<const Migration> migrations,
                    const std::function<void(const QString &temporary)> &fill = {});

struct OpenedBook
{
    Database database;
    QStringList missingGuards; ///< triggers that somebody took away
};

/// Opens the book at \a path, checks that it is one that this program knows and, when \a writable, brings it
/// up to date, see Book::open().
OpenedBook openBookFile(const QString &path, bool writable, std::span<const Migration> migrations);

/// A whole, checked copy of \a database at \a path, see Book::backupTo().
void backupDatabase(const Database &database, const QString &path);

} // namespace sovang
