// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "documents/blocks.h"

#include <QDate>

namespace sovang {

class Book;
struct CheckedReport;

/// What a paper gets on the day when it is issued; room is left for what is not known yet.
struct PaperDay
{
    int number = 0; ///< 0: not given yet
    QDate date;
};

/// The yearly report. Throws as requireSound().
Document makeYearReport(const Book &book, const CheckedReport &checked, const PaperDay &day = {});
/// The same where nothing of \a year was worked out yet.
Document makeYearReport(const Book &book, Year year, const PaperDay &day = {});

} // namespace sovang
