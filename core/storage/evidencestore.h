// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/evidence.h"
#include "domain/unit.h"
#include "storage/store.h"

#include <vector>

namespace sovang {

/// Evidence and notes, by unit, year and code of the item. Like ScoreStore it knows no rule sets. Writing
/// outside Book::change() throws Error::Internal.
class EvidenceStore : Store
{
public:
    explicit EvidenceStore(Database &database) : Store(database) {}

    /// The years for which anything is laid down for \a unit, ascending.
    std::vector<Year> years(UnitId unit) const;
    /// Everything that is laid down for \a unit in \a year.
    PapersByCode ofUnit(UnitId unit, Year year) const;
    /// Empty when there is nothing.
    ItemPapers find(UnitId unit, Year year, const QString &code) const;

    /// Puts \a papers in the place of all that is there for the item; empty ones clear it. Throws
    /// Error::BadInput when \a code or one of the pieces of evidence is empty.
    void put(UnitId unit, Year year, const QString &code, const ItemPapers &papers);
};

} // namespace sovang
