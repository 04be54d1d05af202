// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/decision.h"
#include "domain/evidence.h"
#include "domain/meeting.h"
#include "domain/movement.h"
#include "domain/unit.h"
#include "storage/registrationstore.h"

#include <QString>

#include <vector>

namespace sovang {

class Book;

/// Two entries of the book that are one and the same unit become one: everything that the book has of the
/// second goes over to the first, and the second goes. Not a merger: nothing happened to the unit itself.
struct UnitJoin
{
    Unit kept;
    /// Its empty fields filled from the other, but for founding and dissolution, which are acts; and with the
    /// kind and class that the other had in its years, where they would come to something else without.
    Unit keptAfter;
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
    struct Papers
    {
        Year year;
        QString code;
        ItemPapers papers;
    };
    std::vector<Papers> papers;    ///< evidence and notes
    std::vector<Meeting> meetings; ///< that have it on the agenda, as they were
    MovementRecords records;       ///< activities, good models and commendations
    bool wasDifferent = false;     ///< they had been said to be two
};

/// Works out what goes over. Throws Error::Refused when both have a registration, an exclusion, scores,
/// evidence or notes of one year, a decision of one number or a verdict of one meeting, when years go over in
/// which the one that stays was not there, or when a rename, merger or split speaks of the one that goes.
/// Each refusal says what can be done.
UnitJoin planJoin(const Book &book, UnitId kept, UnitId gone);

/// Inside Book::change().
void applyJoin(Book &book, const UnitJoin &join);
void revertJoin(Book &book, const UnitJoin &join);

} // namespace sovang
