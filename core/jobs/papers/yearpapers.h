// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "base/year.h"
#include "documents/blocks.h"

#include <QDate>

namespace sovang {

class Book;

/// What a paper gets on the day when it is issued; room is left for what is not known yet.
struct PaperDay
{
    int number = 0; ///< 0: not given yet
    QDate date;
};

/// The figures of \a year, compared with the years before where the book has them. Throws Error::Refused as
/// checkedReport(): a wrong number is not printed.
YearFigures checkedFigures(const Book &book, Year year);

/// The yearly report of these figures. Throws as checkedFigures().
Document makeYearReport(const Book &book, Year year, const PaperDay &day = {});

} // namespace sovang
