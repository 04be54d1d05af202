// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/uses.h"

#include "storage/database.h"

namespace sovang {

QStringList usesOf(Database &database, std::span<const Use> uses, qint64 id)
{
    QStringList found;
    for (const Use &use : uses) {
        Query query = database.query(use.sql, id);
        if (query.next())
            found << (use.words.contains(u"%1") ? use.words.arg(query.text(0)) : use.words);
    }
    return found;
}

} // namespace sovang
