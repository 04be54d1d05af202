// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/movementtotals.h"
#include "analysis/recordchecks.h"
#include "documents/report.h"
#include "jobs/papers/reporttexts.h"
#include "jobs/papers/reportyear.h"

#include <map>
#include <vector>

namespace sovang {

class Book;

/// The checks that somebody waived for the report of \a year, each with the reason. They travel with the
/// book.
std::map<ReportCheck, QString> reportWaivers(const Book &book, Year year);

/// Waives what \a check finds in \a year; an empty \a reason takes that back. Writes one line into the log.
/// Throws as Book::change().
void waiveReportCheck(Book &book, Year year, ReportCheck check, const QString &reason);

/// The same inside a change of the book, which writes its own line.
void putReportWaiver(Book &book, Year year, ReportCheck check, const QString &reason);

/// The report of a year, worked out once for everything that is told, shown and printed of it.
struct CheckedReport
{
    ReportYear report;
    MovementFigures movements;
    std::vector<ReportText> texts;       ///< see reportTexts()
    std::vector<ReportFinding> findings; ///< everything that does not fit: figures, records, office's texts
    std::map<ReportCheck, QString> waivers;

    Year year() const { return report.figures.year; }
    /// The findings that nobody waived.
    std::vector<ReportFinding> open() const;
};

/// Reads, counts, words and checks. Throws as reportYear().
CheckedReport checkReport(const Book &book, Year year);

/// Throws Error::Refused with every finding that nobody waived, if there is one: a wrong number is not
/// printed.
void requireSound(const CheckedReport &report);

/// What the report's own appendix says of findings that were waived.
std::vector<WaivedCheck> waivedChecks(const CheckedReport &report);

} // namespace sovang
