// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/yearpapers.h"

#include "analysis/crosscheck.h"
#include "analysis/figures.h"
#include "base/error.h"
#include "documents/report.h"
#include "jobs/papers/logcode.h"
#include "jobs/papers/papersettings.h"
#include "jobs/papers/paperyear.h"
#include "jobs/year/evaluation.h"
#include "jobs/year/movementyear.h"
#include "storage/book.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct YearPapersText
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

PaperHead reportHead(const Book &book, Year year, const PaperDay &day)
{
    PaperHead head = commissionHead(book, PaperKind::Report, year);
    head.number = day.number;
    head.date = day.date;
    return head;
}

bool hasRegistrations(const Book &book, Year year)
{
    return !book.registrations().ofYear(year).empty();
}

YearFigures figuresAsTheyAre(const Book &book, Year year)
{
    const std::vector<UnitYear> units = evaluateYear(book, {year});
    if (!hasRegistrations(book, year - 1))
        return figuresOf(year, units);
    const YearFigures before = countsOf(year - 1, evaluateYear(book, {year - 1}));
    return figuresOf(year, units, &before);
}

} // namespace

YearFigures checkedFigures(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    YearFigures figures = figuresAsTheyAre(book, year);
    const QStringList faults = crossCheck(figures);
    if (!faults.isEmpty()) {
        throw Error(Error::Kind::Internal,
                    YearPapersText::tr("The figures of %1 contradict each other; no report was made")
                        .arg(year.toString()),
                    faults.join(u'\n'));
    }
    return figures;
}

Document makeYearReport(const Book &book, Year year, const PaperDay &day)
{
    const Book::Reading oneMoment(book);
    const YearFigures figures = checkedFigures(book, year);
    ReportSettings settings;
    settings.head = reportHead(book, year, day);
    settings.area = book.settings().value(papersetting::area);
    Document report = yearReport(figures, settings, movementFiguresOf(book, year));
    report.foot = logCodeWords(book);
    return report;
}

} // namespace sovang
