// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <QString>

#include <vector>

namespace sovang {

class Book;

/// Years of a unit that would come to something else.
struct ChangedYears
{
    UnitId unit;
    QString code;
    std::vector<Year> years; ///< ascending, at least one
};

/// What another kind, class, year of founding or of dissolution of \a units, each with the id of the one that
/// it replaces, would change of years that the book knows: an outcome with its points, a standing, a
/// proposal, or the kind under which a title was given. Units of which nothing changes, or that are not in
/// the book, are left out; so are years that are not finished before and after.
std::vector<ChangedYears> yearsChangedBy(const Book &book, const std::vector<Unit> &units);

/// `2023, 2024`
QString yearsText(const std::vector<Year> &years);
/// All units by year: `2024: DV001, DV002 and 12 more; 2025: …`, translated.
QString changedYearsText(const std::vector<ChangedYears> &changes);

/// `from 2025 on`, `in all years`: when \a after is of another kind or class than \a before; empty: never.
QString statusSinceText(const Unit &before, const Unit &after);
/// What becomes another from \a before to \a after, and from when on: `Agency → Enterprise, from 2025 on`,
/// translated; empty when nothing does.
QString statusChangeText(const Unit &before, const Unit &after);

/// \a typed, but for kind and class, which where they differ from those of \a before hold in \a years.
Unit withStatusIn(const Unit &before, const Unit &typed, StatusYears years);

} // namespace sovang
