// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"
#include "storage/store.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// The units of a book. Writing outside Book::change() throws Error::Internal.
class UnitStore : Store
{
public:
    explicit UnitStore(Database &database) : Store(database) {}

    /// By code as text (code points, not the Vietnamese alphabet).
    std::vector<Unit> all() const;
    int count() const;
    std::optional<Unit> find(UnitId id) const;
    /// The exact code, letter by letter.
    std::optional<Unit> findByCode(const QString &code) const;

    /// Adds \a unit and gives its id: a new one, or Unit::id when that is valid (an undone removal). Throws
    /// Error::BadInput when code or name is empty, Error::Refused when the code is there already.
    UnitId add(const Unit &unit);
    /// Throws as add(), and Error::NotFound when there is no unit with this id.
    void update(const Unit &unit);
    /// Throws Error::Refused while a registration, exclusion, answer, decision or lineage event speaks of it.
    void remove(UnitId id);

    /// Another number after every write by this store: what was read before still stands while it is the
    /// same.
    int revision() const { return m_revision; }

private:
    void checkCode(const Unit &unit) const;

    int m_revision = 0;
};

} // namespace sovang
