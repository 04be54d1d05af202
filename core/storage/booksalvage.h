// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "storage/rowmarks.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace sovang {

class BookWreck;
class Database;

/// A row of a damaged book that was not taken over, or not as it was read.
struct SalvageLoss
{
    enum class Why {
        Unreadable, ///< its mark says that it was there
        Altered,    ///< it is not what its mark says: damaged, or changed by another program
        Added,      ///< no line of the log tells of it
        Impossible  ///< a book cannot hold it: a value out of its range, or what it refers to is lost
    };
    Why why = Why::Unreadable;
    RowFault row{};       ///< its place; its parts: what of it is lost
    QStringList found{};  ///< what was read of it, `column: value`; of a sheet its lost answers
    bool isTaken = false; ///< the rest of it was, or it was taken as it was read
};

struct SalvagedTable
{
    QString name;
    qint64 taken = 0;
    bool isBroken = false; ///< there may have been rows that nobody knows of
};

struct SalvagedRows
{
    std::vector<SalvagedTable> tables;
    std::vector<SalvageLoss> losses;
    qint64 taken = 0;    ///< of all tables
    qint64 unproved = 0; ///< of them: rows that no mark vouches for
    QByteArray lastHash; ///< of the old log, if it could be read
};

/// Lays what can be saved of \a wreck into \a book, an empty book of its schema, in one transaction.
///
/// A row is taken when it is what its mark says. Of a sheet that is not, the answers are taken that are, and
/// the others are missing in it: its year is pending until somebody enters them again. A unit that is not is
/// taken as it was read, for everything else of it hangs on it. Any other row that is not is lost: what is
/// missing gets noticed, what is wrong gets printed. A row without a mark is taken where marks are lost or
/// the book is from before there were any; in a book whose marks are whole somebody else added it, and it is
/// not.
SalvagedRows salvageRows(const BookWreck &wreck, Database &book, const Progress &progress);

} // namespace sovang
