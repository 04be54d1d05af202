// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sovang {

/// What a book holds, in a few figures: enough to tell two states of it apart.
struct BookSummary
{
    int units = 0;
    int decisions = 0;
    std::vector<std::pair<Year, int>> registrations; ///< of each year that has some, ascending
    qint64 logLines = 0;
    QStringList lastLines; ///< of the log, newest first, at most three: `2026-05-01T08:15:30Z  lan@VP  words`

    bool operator==(const BookSummary &) const = default;
};

struct Restored
{
    BookSummary now;                   ///< what the book holds now
    std::optional<BookSummary> before; ///< what lay there; nothing when nothing did, or it could not be read
    QString keptAs;                    ///< the backup of what lay there; empty when nothing did
    QString damage;                    ///< why what lay there could not be read; empty when it could
};

/// What restoreBook() would change, with nothing done yet; \a book may be open for writing. Throws as
/// restoreBook() does for what is in the files.
Restored restoringWouldChange(const QString &file, const QString &book);

/// Lays what the backup \a file holds at \a book. What is there is first copied to a dated file beside it: as
/// a whole, checked copy or, where it is damaged, byte by byte with its journal. The place of the book
/// changes from one whole file to the other in one step; whatever fails, what was there is there or in that
/// copy. \a file stays as it is.
///
/// Throws Error::NotFound or Error::BadInput when \a file is none or no book, Error::Refused when a newer
/// program made it, when both are one file, when \a book is there and not a book, or is open for writing
/// elsewhere or protected; Error::Storage when \a file is damaged or the disk fails.
Restored restoreBook(const QString &file, const QString &book);

} // namespace sovang
