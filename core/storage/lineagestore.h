// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lineage.h"
#include "storage/store.h"

#include <vector>

namespace sovang {

/// Renames, mergers, splits and dissolutions. Writing outside Book::change() throws Error::Internal.
class LineageStore : Store
{
public:
    explicit LineageStore(Database &database) : Store(database) {}

    std::vector<LineageEvent> all() const; ///< by year, id

    /// Adds it and gives its id: a new one, or LineageEvent::id when that is not 0 (an undone removal).
    /// Throws Error::BadInput when a unit would inherit from itself.
    qint64 add(const LineageEvent &event);
    /// Ruling, document, date and note of the one with this id. Throws as add(), and Error::NotFound when
    /// there is none.
    void update(const LineageEvent &event);
    /// False when there was none.
    bool remove(qint64 id);
};

} // namespace sovang
