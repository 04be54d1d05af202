// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "jobs/safety/verifying.h"
#include "storage/booksalvage.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace sovang {

/// Something that a salvaged book does not have, or has as it could be read and not as it was entered.
struct SalvagedLoss
{
    BookFinding place; ///< its message is the whole sentence
    SalvageLoss::Why why = SalvageLoss::Why::Unreadable;
    QString found;        ///< what could be read of it; may be empty
    bool isTaken = false; ///< the book has it, or the rest of it
};

struct Salvaged
{
    QString list; ///< the CSV beside the new book that names every loss; empty: there is none
    qint64 taken = 0;
    qint64 unproved = 0; ///< of them: no line of the old log vouches for them
    QString oldCode;     ///< of the old log's last line, as papers name it; empty: it could not be read
    std::vector<SalvagedLoss> losses;
    QStringList brokenTables; ///< of which nobody knows how much is missing, in the words of the trade
    std::vector<BookFinding>
        stillWrong; ///< what `verify` finds in the new book: years that come out differently
};

/// Makes the book at \a book of what can be saved of the damaged one at \a damaged, which stays as it is, and
/// beside it the list of what could not.
///
/// Throws Error::Refused when the damaged book is whole (a backup is its copy), is open for writing
/// elsewhere, or when one of the new files is there already; else as Book::salvage(). Then there is no new
/// book.
Salvaged salvageBook(const QString &damaged, const QString &book, const Progress &progress = {});

/// Is the file at \a path a book that is damaged, or altered by another program? Reads all of it.
bool isDamagedBook(const QString &path);

/// Translated sentences that say what became of the book, without the single losses.
QStringList salvagedSentences(const Salvaged &salvaged);

/// The document of `salvage --json`, whose shape is in the README.
QByteArray salvagedJson(const Salvaged &salvaged);

} // namespace sovang
