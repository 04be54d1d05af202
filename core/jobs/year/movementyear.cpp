// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/movementyear.h"

#include "analysis/movementfigures.h"
#include "storage/book.h"

#include <map>

namespace sovang {

namespace {

// Only the units that occur are read.
MovementFigures figuresWithNames(const Book &book, const MovementRecords &records)
{
    std::map<UnitId, QString> names;
    return movementFiguresOf(records, [&](UnitId id) {
        const auto [found, isNew] = names.emplace(id, QString());
        if (isNew) {
            if (const auto unit = book.units.find(id))
                found->second = unit->name;
        }
        return found->second;
    });
}

} // namespace

MovementFigures movementFiguresOf(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    return figuresWithNames(book, book.movements.ofYear(year));
}

MovementFigures movementFiguresOf(const Book &book, UnitId unit)
{
    const Book::Reading oneMoment(book);
    return figuresWithNames(book, book.movements.ofUnit(unit));
}

} // namespace sovang
