// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filefaults.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/rowmarks.h"

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

/// Makes an empty book that only its owner may read beside \a path, lets \a fill work on it there, and moves it to its place, see
/// Book::create().
void createBookFile(const QString &path, std::span<const Migration> migrations,
                    const std::function<void(const QString &temporary)> &fill = {});

struct OpenedBook
{
    Database database;
    QStringList missingGuards;      ///< triggers that somebody took away
    RowMarks::RowNames alteredRows; ///< by another program, before the book was brought up to date
};

/// Opens the book at \a path, checks that it is one that this program knows and, when \a writable, brings it
/// up to date, see Book::open().
OpenedBook openBookFile(const QString &path, bool writable, std::span<const Migration> migrations);

/// A whole, checked copy of \a database at \a path, see Book::backupTo(). \a check looks at it before it is
/// moved to its place; what it throws goes on to the caller, and there is no copy.
void backupDatabase(const Database &database, const QString &path, IfThere ifThere = IfThere::Refuse,
                    const std::function<void(const QString &temporary)> &check = {});

/// A name beside the book at \a path that is free: `NAME before update 2026-05-01 08.15.30.sovang`, where \a
/// words are `%1 before update %2`.
QString datedNameBeside(const QString &path, const QString &words);

/// Opens the book at \a path to read it, of this or an older schema, and checks all of it: that it is a book
/// of ours and whole. It stays as it is. Throws as Book::open() does, but for an older book.
Database openCheckedBook(const QString &path, std::span<const Migration> migrations);

} // namespace sovang
