// SPDX-License-Identifier: GPL-3.0-or-later
// What a large commission waits for, one benchmark each. Without SOVANG_BENCH_BOOK they run on a small book.
#include "bigbook.h"

#include "exchange/csv.h"
#include "exchange/tablefile.h"
#include "jobs/imports/importplan.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <benchmark/benchmark.h>

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <stdexcept>

namespace sovang::bench {

namespace {

constexpr BigBook small{.units = 100, .years = 4, .leaves = 20, .weak = 0};

/// The files of one run, made when they are first asked for.
class Files
{
public:
    QString book() const
    {
        const QString named = qEnvironmentVariable("SOVANG_BENCH_BOOK");
        return named.isEmpty() ? made(QStringLiteral("small.sovang"), small) : named;
    }
    QString unscoredBook() const
    {
        BigBook settings = small;
        settings.scored = false;
        return made(QStringLiteral("unscored.sovang"), settings);
    }
    QString scores() const
    {
        const QString path = m_folder.filePath(QStringLiteral("scores.xlsx"));
        if (!QFileInfo::exists(path))
            writeScoreFile(path, small);
        return path;
    }

private:
    QString made(const QString &name, const BigBook &settings) const
    {
        const QString path = m_folder.filePath(name);
        if (!QFileInfo::exists(path))
            makeBigBook(path, settings);
        return path;
    }

    QTemporaryDir m_folder;
};

const Files &files()
{
    static const Files all;
    return all;
}

void recogniseOneYear(benchmark::State &state)
{
    const QString path = files().book();
    for ([[maybe_unused]] auto _ : state) {
        const Book book = Book::open(path, OpenMode::ReadOnly);
        benchmark::DoNotOptimize(evaluateYear(book, {BigBook::lastYear}));
    }
}
BENCHMARK(recogniseOneYear)->Unit(benchmark::kMillisecond);

/// One score is typed: written with its log line, then the unit is worked out again. With the book on a file
/// system in memory (as run.sh puts it) this is our own work without the disk's.
void editOneScore(benchmark::State &state)
{
    Book book = Book::open(files().book());
    const std::vector<Unit> units = book.units.all();
    const Unit &unit = units[units.size() / 2];
    const QString code = QStringLiteral("1.1");
    int points = 0;
    for ([[maybe_unused]] auto _ : state) {
        points = (points + 50) % 250;
        book.change(
            {QStringLiteral("score.set"), QStringLiteral("Typed a score"), unit.code, BigBook::lastYear},
            [&] {
                book.scores.put(unit.id, BigBook::lastYear, Round::Final, code,
                                Answer::points(Points::fromHundredths(points)));
            });
        benchmark::DoNotOptimize(evaluateUnit(book, unit.id, {BigBook::lastYear}));
    }
}
BENCHMARK(editOneScore)->Unit(benchmark::kMicrosecond);

void importScores(benchmark::State &state)
{
    Book book = Book::open(files().unscoredBook());
    for ([[maybe_unused]] auto _ : state) {
        ImportPlan plan = planScores(book, readTableFile(files().scores()), BigBook::lastYear, Round::Final);
        applyImport(book, plan);
        state.PauseTiming();
        revertImport(book, plan);
        state.ResumeTiming();
    }
}
BENCHMARK(importScores)->Unit(benchmark::kMillisecond);

/// Pairs of units that are merged into new ones at once, as after a reorganisation: 3,000 of them where the
/// book has as many.
void planMergers(benchmark::State &state)
{
    constexpr size_t mergers = 3000;
    const Book book = Book::open(files().book(), OpenMode::ReadOnly);
    const std::vector<Unit> units = book.units.all();
    QByteArray list = "Năm,Biến động,Mã cũ,Mã mới,Kế thừa từ,Tên mới\n";
    for (size_t i = 0; i + 1 < units.size() && i < 2 * mergers; i += 2) {
        const QByteArray first = units[i].code.toUtf8();
        list += "2026,Sáp nhập," + first + ';' + units[i + 1].code.toUtf8() + ",M" + first + ',' + first +
                ",Đơn vị mới " + first + '\n';
    }
    const Workbook workbook = readCsv(list, QStringLiteral("changes.csv"));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(planChanges(book, workbook, {UpdateExisting::No}));
}
BENCHMARK(planMergers)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace sovang::bench

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    try {
        benchmark::RunSpecifiedBenchmarks();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "sovang_bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
