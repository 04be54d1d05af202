// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace sovang {

class Database;

/// A place of the book that may speak of a row that somebody wants to remove.
struct Use
{
    const char *sql; ///< with the id as ?1; gives a row where it does, whose text, if any, names the place
    QString words;   ///< `registrations`, or `the meeting of %1` with that text
};

/// The words of all \a uses that there are of \a id; empty: nothing speaks of it.
QStringList usesOf(Database &database, std::span<const Use> uses, qint64 id);

} // namespace sovang
