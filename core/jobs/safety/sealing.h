// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/safety/verifying.h"
#include "storage/sealstore.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sovang {

class Book;

/// The year as a seal keeps it: the document of `recognise --json` with the units that were registered, each
/// with its `id` in the book, and the hashes of the rule sets in force.
QByteArray sealedDocument(const Book &book, Year year);

/// What came out differently in \a now than in \a before, one translated sentence for each number.
QStringList sealDifferences(const QByteArray &before, const QByteArray &now);

/// Closes a year: its outcomes are kept with it, and the book refuses what would change them. A backup is
/// made before, see bookbackups.h. Gives the seal; from the second one of a year on it lists the differences
/// from the one before.
///
/// Throws Error::Refused when the year is sealed, when nobody is registered for it, when units are pending
/// (each is named), or when other programs altered entries of the book.
Seal sealYear(Book &book, Year year);

/// Reopens it; its seal stays in the book with \a reason. Throws Error::Refused when it is not sealed,
/// Error::BadInput without a reason.
void unsealYear(Book &book, Year year, const QString &reason);

/// Earlier years that the book knows and that are not sealed: what counts up to \a year rests on them.
QStringList openYearsBefore(const Book &book, Year year);

/// Works out every sealed year once more; tells of every number that is not as it was sealed.
std::vector<BookFinding> sealFindings(const Book &book);

} // namespace sovang
