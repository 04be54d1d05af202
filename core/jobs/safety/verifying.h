// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/answers.h"
#include "storage/logstore.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

class Book;
enum class OpenMode;

/// Something in a book that is not as it should be.
struct BookFinding
{
    QString message; ///< a translated sentence with the place: unit, year, item, line
    QString table{}; ///< as the file calls it; empty: of the file or the log as a whole
    QString unitCode{};
    std::optional<Year> year{};
    std::optional<Round> round{};
    QString item{};
    std::optional<qint64> line{}; ///< of the log
};

struct Verification
{
    qint64 lines = 0; ///< of the log
    qint64 rows = 0;  ///< in all other tables together
    std::optional<LogLine> head;
    int sealedYears = 0; ///< each worked out once more
    std::vector<BookFinding> findings;
};

/// Checks everything: the file, the chain of the log, every row against what the log tells of it, and every
/// answer against its item. What cannot be read is a finding too; nothing is thrown for it. Reads all of the
/// book once or twice.
Verification verifyBook(const Book &book);

/// What is damaged in the file, the rows that another program changed, added or removed, and log lines that
/// do not fit theirs.
std::vector<BookFinding> alteredRows(const Book &book);

/// Throws Error::Storage, with the place of the first of them, when there are any: nothing is to be counted
/// then.
void requireAsWritten(const Book &book);
/// The book at \a path, opened by a command that counts; throws as Book::open() and requireAsWritten() do.
Book openToCount(const QString &path, OpenMode mode);

} // namespace sovang
