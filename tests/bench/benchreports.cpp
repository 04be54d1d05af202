// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly report, and trials with the marks of a year. SOVANG_BENCH_BOOK names the book; without it a
// small one is made.
#include "bigbook.h"

#include "analysis/whatif.h"
#include "documents/paperfile.h"
#include "jobs/papers/rawlists.h"
#include "jobs/papers/reportchecking.h"
#include "jobs/papers/yearpapers.h"
#include "jobs/year/yeartrial.h"
#include "storage/book.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

namespace sovang::bench {

namespace {

/// The book that is named, or a small one in \a folder.
Book reportedBook(const QTemporaryDir &folder)
{
    const QString named = qEnvironmentVariable("SOVANG_BENCH_BOOK");
    const QString path = named.isEmpty() ? folder.filePath(QStringLiteral("book.sovang")) : named;
    if (named.isEmpty())
        makeBigBook(path, {.units = 60, .years = 5, .leaves = 20});
    return Book::open(path, OpenMode::ReadOnly);
}

/// Figures, checks and texts once, then the PDF, the DOCX and the workbook of them.
void wholeReport(benchmark::State &state)
{
    const QTemporaryDir folder;
    const Book book = reportedBook(folder);
    for ([[maybe_unused]] auto _ : state) {
        const CheckedReport checked = checkReport(book, BigBook::lastYear);
        const Document report = makeYearReport(book, checked);
        writePaper(report, folder.filePath(QStringLiteral("report.pdf")));
        writePaper(report, folder.filePath(QStringLiteral("report.docx")));
        writeReportWorkbook(folder.filePath(QStringLiteral("report.xlsx")),
                            makeReportWorkbook(book, checked));
    }
}
BENCHMARK(wholeReport)->Unit(benchmark::kMillisecond)->UseRealTime();

/// What the window does before the preview of the report is painted, without the PDF.
void checkedReport(benchmark::State &state)
{
    const QTemporaryDir folder;
    const Book book = reportedBook(folder);
    for ([[maybe_unused]] auto _ : state) {
        const CheckedReport checked = checkReport(book, BigBook::lastYear);
        benchmark::DoNotOptimize(makeYearReport(book, checked));
    }
}
BENCHMARK(checkedReport)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A step of the slider of the pass mark: up and down between 80 and 100 % of the total.
void whatIfOneStep(benchmark::State &state)
{
    const QTemporaryDir folder;
    const YearTrial trial = yearTrial(reportedBook(folder), BigBook::lastYear);
    const qint64 total = trial.sets.front()->total.hundredths();
    qint64 step = 0;
    for ([[maybe_unused]] auto _ : state) {
        step = (step + 1) % 20;
        OtherMarks marks;
        marks.passMark = Points::fromHundredths(total * (80 + step) / 100);
        benchmark::DoNotOptimize(whatIf(trial.units, marks));
    }
}
BENCHMARK(whatIfOneStep)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace sovang::bench
