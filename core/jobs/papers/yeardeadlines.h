// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/deadlines.h"
#include "base/year.h"

#include <QByteArray>

#include <vector>

namespace sovang {

class Book;
struct ReportYear;

/// The days by which the steps of \a year are due; they travel with the book.
DueDays dueDays(const Book &book, Year year);

/// Gives a step its day, or takes it away with an invalid one. Writes one line into the log. Throws as
/// Book::change().
void setDueDay(Book &book, Year year, YearStep step, QDate day);

/// The same inside a change of the book, which writes its own line.
void putDueDay(Book &book, Year year, YearStep step, QDate day);

/// What is due when, who is late, and what the year after needs.
struct YearDeadlines
{
    Year year;
    std::vector<StepState> steps;
    int nextFirst = 0; ///< see Measure::NextFirst
    int nextRenewal = 0;

    /// Certificates to be ordered for the year after.
    int certificates() const { return nextFirst + nextRenewal; }
};

YearDeadlines yearDeadlines(const Book &book, Year year, QDate today);
/// The same from what was read already.
YearDeadlines yearDeadlines(const Book &book, const ReportYear &report, QDate today);

/// As the JSON document that the README describes.
QByteArray deadlinesJson(const YearDeadlines &deadlines);

} // namespace sovang
