// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/year.h"
#include "domain/answers.h"

#include <QString>
#include <QStringList>

namespace sovang {

class Book;

/// Which part of a book is to be scored elsewhere.
struct PacketRequest
{
    Year year;
    Round round = Round::Final;
    QStringList codes; ///< of units; none: all that are registered for the year
};

struct WrittenPacket
{
    int units = 0;
    QStringList unitsWithoutRules; ///< codes of registered units without a rule set; they are not in it
};

/// Writes a packet to \a path: a book of its own, which the same programs score. It holds the units (under
/// the numbers that they have in \a book), their rule sets, and their registrations, exclusions, answers of
/// all rounds, evidence and notes of the year; what \a book holds now is kept beside them as its origin. Its
/// log begins with where it comes from, and the log of \a book tells that it was written.
///
/// Throws Error::NotFound for a code that the book lacks; Error::Refused when a unit that was named is not
/// registered for the year or has no rule set in it, when there is none at all, when the year is sealed, when
/// \a book cannot be written to, or when there is a file at \a path; Error::Storage when another program
/// altered \a book. Then nothing was written.
WrittenPacket writePacket(Book &book, const PacketRequest &request, const QString &path,
                          const Progress &progress = {});

} // namespace sovang
