// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigbook.h"

#include "documents/certificate.h"
#include "jobs/papers/yearcertificates.h"
#include "storage/book.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

namespace sovang::bench {

namespace {

void writeCertificates(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.sovang"));
    makeBigBook(path, {.units = 50, .years = 3, .leaves = 20, .weak = 0});
    const auto sheets = certificatesOf(Book::open(path, OpenMode::ReadOnly), BigBook::lastYear - 1);
    for ([[maybe_unused]] auto _ : state)
        writeCertificatesPdf(folder.filePath(QStringLiteral("sheets.pdf")), sheets);
    state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(sheets.size()));
}
BENCHMARK(writeCertificates)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace sovang::bench
