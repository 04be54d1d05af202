// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sovang {

class Database;

// A change that was broken off (a power cut, a program that was killed) leaves the journal
// NAME.sovang-journal beside the book, from which SQLite takes the change back at the next opening. SQLite
// knows the journal by its name alone: rolled into another state of the book, or into another book, that was
// laid in the place of the broken one, it makes of two whole books one that is neither.

/// Looks at what lies beside the book before SQLite does. A journal is tried on a copy first: it is the
/// book's own when the book then stands where its log says that it stood before the change. One that the book
/// is whole without, one change further, is taken away: it is left of a change that was all written, or the
/// book is a copy that went on by a change of its own. Throws Error::Storage, with what to do, when it
/// belongs to something else or cannot set the book right; then nothing was touched. \a path is that of a
/// book, as it was named; links are followed.
void requireOwnJournal(const QString &path);

/// For the first step of every change: sees to it that the journal holds from the start where the log ended
/// before the change. Inside a transaction.
void markJournal(Database &database);

/// Throws Error::Refused when SQLite would find a journal there, left by a book that is gone, and roll it
/// into a new book at \a path.
void requireNoJournal(const QString &path);

} // namespace sovang
