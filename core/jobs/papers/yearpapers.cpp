// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/yearpapers.h"

#include "documents/report.h"
#include "jobs/papers/logcode.h"
#include "jobs/papers/reportchecking.h"
#include "jobs/papers/reporttexts.h"
#include "jobs/year/movementyear.h"
#include "storage/book.h"

namespace sovang {

YearFigures checkedFigures(const Book &book, Year year)
{
    return checkedReport(book, year).report.figures;
}

Document makeYearReport(const Book &book, Year year, const PaperDay &day)
{
    const Book::Reading oneMoment(book);
    const CheckedReport checked = checkedReport(book, year);
    ReportSettings settings = reportSettings(book, year, day);
    settings.waived = waivedChecks(checked);
    Document report = yearReport(checked.report.figures, settings, movementFiguresOf(book, year));
    report.foot = logCodeWords(book);
    return report;
}

} // namespace sovang
