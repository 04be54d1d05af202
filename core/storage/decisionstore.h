// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "storage/store.h"

#include <optional>
#include <vector>

namespace sovang {

/// The decisions as entered. Writing outside Book::change() throws Error::Internal.
class DecisionStore : Store
{
public:
    explicit DecisionStore(Database &database) : Store(database) {}

    std::vector<Decision> all() const;               ///< by unit id, date, id
    std::vector<Decision> ofUnit(UnitId unit) const; ///< by date, id
    std::optional<Decision> find(qint64 id) const;
    /// Those of all decisions (Decision::year()), ascending.
    std::vector<Year> years() const;

    /// Adds it and gives its id: a new one, or Decision::id when that is not 0 (an undone removal). Throws
    /// Error::BadInput without a valid date.
    qint64 add(const Decision &decision);
    /// Throws as add(), and Error::NotFound when there is no decision with this id.
    void update(const Decision &decision);
    /// False when there was none.
    bool remove(qint64 id);

    /// Another number after every write by this store: what was read before still stands while it is the
    /// same.
    int revision() const { return m_revision; }

private:
    int m_revision = 0;
};

} // namespace sovang
