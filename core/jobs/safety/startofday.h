// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/safety/verifying.h"

#include <QDate>

namespace sovang {

/// Is \a book to be checked and copied, as it is opened for the first time on \a day? Never when it is
/// read-only.
bool isStartOfDay(const Book &book, QDate day);

/// What is done then: a copy of \a book is made and all of it is checked; when nothing is found it is kept as
/// a backup, so that no damaged copy drives out a good one. Takes seconds for thousands of units, so the book
/// may be one that was opened again for another thread: who writes into it waits no longer than the copying
/// takes. Throws as keepBackup().
std::vector<BookFinding> startOfDay(const Book &book);

} // namespace sovang
