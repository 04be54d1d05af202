// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/differentstore.h"

#include "storage/database.h"

namespace sovang {

std::set<UnitPair> DifferentStore::all() const
{
    std::set<UnitPair> pairs;
    Query query = database().query("SELECT a, b FROM different_units");
    while (query.next())
        pairs.emplace(query.unit(0), query.unit(1));
    return pairs;
}

void DifferentStore::add(const UnitPair &pair)
{
    database().write("INSERT INTO different_units (a, b) VALUES (?, ?) ON CONFLICT DO NOTHING", pair.first,
                     pair.second);
}

bool DifferentStore::remove(const UnitPair &pair)
{
    return database().write("DELETE FROM different_units WHERE a = ? AND b = ?", pair.first, pair.second) > 0;
}

} // namespace sovang
