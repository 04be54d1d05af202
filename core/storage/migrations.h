// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace sovang {

class Database;

/// One step of the schema. Published steps never change; new ones are appended with the next number.
struct Migration
{
    int number; ///< from 1, without gaps; `user_version` of a file is the number of its last step
    const char *sql;
};

/// All steps of this program's schema, in order.
std::span<const Migration> bookMigrations();

/// Runs the steps that \a database has not had, each in a transaction of its own. When one fails the file
/// stays at the step before; throws Error.
void migrate(Database &database, std::span<const Migration> migrations);

} // namespace sovang
