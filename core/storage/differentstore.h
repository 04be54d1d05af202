// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitpair.h"

#include <set>

namespace sovang {

class Database;

/// Units that look alike and were said to be two. Writing outside Book::change() throws Error::Internal.
class DifferentStore
{
public:
    explicit DifferentStore(Database &database) : m_database(database) {}

    std::set<UnitPair> all() const;
    /// Nothing happens when it is there already.
    void add(const UnitPair &pair);
    /// False when there was none.
    bool remove(const UnitPair &pair);

private:
    Database &m_database;
};

} // namespace sovang
