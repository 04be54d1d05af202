// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrations.h"

#include <QString>
#include <QStringList>

#include <span>

namespace sovang {

class Database;

/// Compares every table, index, view and trigger of the book, as it says that it was made by the steps \a
/// steps, with what these steps make, before anything of it runs: a view or a trigger of somebody else's
/// could count for ever or change what is read. Throws Error::BadInput when there is something more or
/// something else, or when a table is missing. Gives the triggers that are missing: they only guard.
QStringList requireOwnSchema(Database &database, const QString &path, std::span<const Migration> steps);

/// Throws Error::Storage when something in the book refers to what is not there.
void requireWholeReferences(Database &database, const QString &path);

} // namespace sovang
