// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/safety/verifying.h"

#include <QDate>

namespace sovang {

/// What is done when a book is opened for the first time on \a day: all of it is checked and, when nothing is
/// found, a backup is made, so that no damaged copy drives out a good one. On later openings, and of a book
/// that is read-only, nothing is done and nothing found. Throws as keepBackup().
std::vector<BookFinding> startOfDay(const Book &book, QDate day);

} // namespace sovang
