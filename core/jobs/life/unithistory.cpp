// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/life/unithistory.h"

#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <ranges>
#include <set>

namespace sovang {

std::vector<UnitYear> unitHistory(const Book &book, UnitId unit, Year last)
{
    const Book::Reading oneMoment(book);
    const UnitYear latest = evaluateUnit(book, unit, {last});
    std::set<Year> years;
    for (const RecognitionYear &step : latest.history)
        years.insert(step.result.year);
    for (const Registration &registration : book.registrations.ofUnit(unit))
        years.insert(registration.year);

    std::vector<UnitYear> history;
    for (const Year year : std::views::reverse(years)) {
        if (year <= last)
            history.push_back(year == last ? latest : evaluateUnit(book, unit, {year}));
    }
    return history;
}

} // namespace sovang
