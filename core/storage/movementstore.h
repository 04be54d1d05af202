// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/movement.h"
#include "storage/store.h"

#include <optional>

namespace sovang {

/// Movements, activities, good models and commendations. A Record below is one of the four. Writing outside
/// Book::change() throws Error::Internal.
class MovementStore : Store
{
public:
    explicit MovementStore(Database &database) : Store(database) {}

    MovementRecords all() const;
    /// Those in which a movement began, or that an activity, a model or a commendation is of; ascending.
    std::vector<Year> years() const;
    /// Of \a year; a movement is of every year that its period touches or in which something was held for it.
    MovementRecords ofYear(Year year) const;
    /// Of one unit in all years; a movement is of the units that held something for it.
    MovementRecords ofUnit(UnitId unit) const;
    template <typename Record> std::optional<Record> find(qint64 id) const;

    /// Adds it and gives its id: a new one, or Record::id when that is not 0 (an undone removal). Throws
    /// Error::BadInput with faultOf(), Error::Refused when that id is there already.
    template <typename Record> qint64 add(const Record &record);
    /// Throws as add(), and Error::NotFound when there is none with this id.
    template <typename Record> void update(const Record &record);
    /// False when there was none. Throws Error::Refused for a movement that activities belong to.
    template <typename Record> bool remove(qint64 id);
};

} // namespace sovang
