// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/yearpapers.h"

#include "documents/report.h"
#include "jobs/papers/logcode.h"
#include "jobs/papers/reportchecking.h"
#include "jobs/papers/reporttexts.h"
#include "storage/book.h"

namespace sovang {

Document makeYearReport(const Book &book, const CheckedReport &checked, const PaperDay &day)
{
    requireSound(checked);
    const Book::Reading oneMoment(book);
    ReportSettings settings = reportSettings(book, checked.year(), day);
    settings.waived = waivedChecks(checked);
    Document report = yearReport(checked.report.figures, settings, checked.movements);
    report.foot = logCodeWords(book);
    return report;
}

Document makeYearReport(const Book &book, Year year, const PaperDay &day)
{
    const Book::Reading oneMoment(book);
    return makeYearReport(book, checkReport(book, year), day);
}

} // namespace sovang
