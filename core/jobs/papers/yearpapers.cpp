// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/yearpapers.h"

#include "documents/report.h"
#include "jobs/papers/logcode.h"
#include "jobs/papers/papersettings.h"
#include "jobs/papers/paperyear.h"
#include "jobs/papers/reportchecking.h"
#include "jobs/year/movementyear.h"
#include "storage/book.h"

namespace sovang {

namespace {

PaperHead reportHead(const Book &book, Year year, const PaperDay &day)
{
    PaperHead head = commissionHead(book, PaperKind::Report, year);
    head.number = day.number;
    head.date = day.date;
    return head;
}

} // namespace

YearFigures checkedFigures(const Book &book, Year year)
{
    return checkedReport(book, year).report.figures;
}

Document makeYearReport(const Book &book, Year year, const PaperDay &day)
{
    const Book::Reading oneMoment(book);
    const CheckedReport checked = checkedReport(book, year);
    ReportSettings settings;
    settings.head = reportHead(book, year, day);
    settings.area = book.settings().value(papersetting::area);
    settings.waived = waivedChecks(checked);
    Document report = yearReport(checked.report.figures, settings, movementFiguresOf(book, year));
    report.foot = logCodeWords(book);
    return report;
}

} // namespace sovang
