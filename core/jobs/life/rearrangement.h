// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/imports/importplan.h"

namespace sovang {

class Book;

/// Inside Book::change(): writes what a list of changes does. New units and events get their numbers in
/// \a rearrangement. Throws as the stores do.
void rearrange(Book &book, Rearrangement &rearrangement);

/// Inside Book::change(): takes it back. Throws Error::Refused when a unit that it brought has scores,
/// registrations or decisions by now.
void takeBackRearrangement(Book &book, const Rearrangement &rearrangement);

} // namespace sovang
