// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "domain/year.h"

namespace sovang {

class Book;

/// The yearly report, compared with the year before where the book has one. Throws Error::Internal when the
/// figures do not pass their cross-checks: a wrong number is not printed.
Document makeYearReport(const Book &book, Year year);

} // namespace sovang
