// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recordchecks.h"
#include "documents/report.h"
#include "jobs/papers/reportyear.h"

#include <map>
#include <vector>

namespace sovang {

class Book;

/// Everything that does not fit in \a report: figures, records, and the office's
/// own texts; see recordchecks.h.
std::vector<ReportFinding> reportFindings(const Book &book, const ReportYear &report);

/// The checks that somebody waived for the report of \a year, each with the reason. They travel with the
/// book.
std::map<ReportCheck, QString> reportWaivers(const Book &book, Year year);

/// Waives what \a check finds in \a year; an empty \a reason takes that back. Writes one line into the log.
/// Throws as Book::change().
void waiveReportCheck(Book &book, Year year, ReportCheck check, const QString &reason);

/// The same inside a change of the book, which writes its own line.
void putReportWaiver(Book &book, Year year, ReportCheck check, const QString &reason);

/// A report that may be printed.
struct CheckedReport
{
    ReportYear report;
    std::vector<ReportFinding> findings; ///< all of them waived
    std::map<ReportCheck, QString> waivers;
};

/// Reads, counts and checks. Throws Error::Refused while there is a finding that nobody waived.
CheckedReport checkedReport(const Book &book, Year year);

/// What the report's own appendix says of findings that were waived.
std::vector<WaivedCheck> waivedChecks(const CheckedReport &report);

/// Those of \a findings that nobody waived.
std::vector<ReportFinding> openFindings(const std::vector<ReportFinding> &findings,
                                        const std::map<ReportCheck, QString> &waivers);

/// Throws Error::Refused with everything that \a open names, if there is anything: a wrong number is not
/// printed.
void refuseReport(Year year, const std::vector<ReportFinding> &open);

} // namespace sovang
