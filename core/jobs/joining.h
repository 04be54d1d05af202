// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/decision.h"
#include "domain/unit.h"
#include "storage/registrationstore.h"

#include <QString>

#include <vector>

namespace sovang {

class Book;

/// Two entries of the book that are one and the same unit become one: what the second has goes over to the
/// first, and the second goes. Not a merger: nothing happened to the unit itself.
struct UnitJoin
{
    Unit kept;
    Unit keptAfter; ///< its empty fields filled from the other
    Unit gone;
    std::vector<Registration> registrations; ///< as they were, under the one that goes
    std::vector<Exclusion> exclusions;
    std::vector<Decision> decisions;
    struct Score
    {
        Year year;
        Round round;
        QString code;
        Answer answer;
    };
    std::vector<Score> scores;
    bool wasDifferent = false; ///< they had been said to be two
};

/// Works out what goes over. Throws Error::Refused when both have a registration, an exclusion or scores in
/// one year, or a decision of one number, or when a rename, merger or split speaks of the one that goes.
UnitJoin planJoin(const Book &book, UnitId kept, UnitId gone);

/// Inside Book::change().
void applyJoin(Book &book, const UnitJoin &join);
void revertJoin(Book &book, const UnitJoin &join);

} // namespace sovang
