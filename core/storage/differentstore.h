// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitpair.h"
#include "storage/store.h"

#include <set>

namespace sovang {

/// Units that look alike and were said to be two. Writing outside Book::change() throws Error::Internal.
class DifferentStore : Store
{
public:
    explicit DifferentStore(Database &database) : Store(database) {}

    std::set<UnitPair> all() const;
    /// Nothing happens when it is there already.
    void add(const UnitPair &pair);
    /// False when there was none.
    bool remove(const UnitPair &pair);
};

} // namespace sovang
