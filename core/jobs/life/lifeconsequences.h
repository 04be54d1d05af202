// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lifeconsequence.h"
#include "jobs/life/lifecycle.h"

#include <QString>

#include <vector>

namespace sovang {

class Book;
class LifeFacts;

/// What becomes of the running count and the title of every unit that \a acts concern, and of those that go
/// on with one of them later: act by act, in each those that end before those that go on. \a facts have the
/// acts in them, and \a rearrangement is what of it is beyond \a book.
std::vector<LifeConsequence> consequencesOf(const Book &book, const LifeFacts &facts,
                                            const std::vector<LifeAct> &acts,
                                            const Rearrangement &rearrangement);

/// How many titles and running counts are taken over and how many nobody takes over, translated; empty where
/// there are none.
QString consequencesSummary(const std::vector<LifeConsequence> &consequences);

} // namespace sovang
