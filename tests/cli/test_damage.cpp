// SPDX-License-Identifier: GPL-3.0-or-later
// Books with flipped, wiped or missing bytes: each is noticed, or nothing that it says is different.
#include "commandline.h"

#include "base/error.h"
#include "jobs/safety/verifying.h"
#include "jobs/year/evaluation.h"
#include "jobs/year/outcomelist.h"
#include "storage/book.h"

#include <QFile>

#include <random>

using namespace sovang;
using namespace sovang::test;

namespace {

using Random = std::mt19937;

qsizetype below(Random &random, qsizetype limit)
{
    return static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
}

QByteArray damaged(QByteArray bytes, Random &random)
{
    constexpr qsizetype sector = 512;
    switch (below(random, 5)) {
    case 0:
        return bytes.left(below(random, bytes.size()));
    case 1:
        bytes.replace(below(random, bytes.size() / sector) * sector, sector, QByteArray(sector, '\0'));
        return bytes;
    default:
        for (qsizetype flips = 1 + below(random, 3); flips > 0; --flips) {
            const qsizetype place = below(random, bytes.size());
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << below(random, 8)));
        }
        return bytes;
    }
}

// All numbers and names that a book gives, or what it says instead.
QByteArray everythingIn(const Book &book)
{
    QByteArray all;
    for (const int year : {2023, 2024}) {
        for (const Round round : {Round::Self, Round::Team, Round::Final})
            all += outcomesJson(Year(year), evaluateYear(book, {Year(year), round}));
    }
    for (const Decision &decision : book.decisions.all())
        all += (decision.number + decision.date.toString(Qt::ISODate) + decision.signer).toUtf8();
    for (const LogLine &line : book.log.entries())
        all += line.hash + line.note.summary.toUtf8();
    return all;
}

// Nothing when the damage is told of.
std::optional<QByteArray> whatItSays(const QString &path)
{
    try {
        const Book book = Book::open(path, OpenMode::ReadOnly);
        if (!verifyBook(book).findings.empty())
            return std::nullopt;
        return everythingIn(book);
    } catch (const Error &) {
        return std::nullopt;
    }
}

} // namespace

TEST_CASE(
    "An index that misses a unit, which stands in its table as ever, keeps everything from being counted")
{
    const CommandLine folder;
    folder.makeBook();
    const QByteArray whole = folder.bytes(u"so.sovang"_qs);
    const qsizetype inIndex = whole.indexOf(QByteArray("DV002\x02")); // the code, and the number of the row
    REQUIRE(inIndex > 0);
    folder.write(u"so.sovang"_qs, QByteArray(whole).replace(inIndex, 5, "DV009"));
    for (const QString &command : {u"recognise so.sovang --year 2024 --json"_qs,
                                   u"report so.sovang --year 2024 -o r.docx"_qs, u"verify so.sovang"_qs}) {
        const Ran ran = folder.run(command);
        INFO(command.toStdString() << ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(u"damaged"));
    }
    folder.done(u"salvage so.sovang new.sovang"_qs);
    folder.write(u"so.sovang"_qs, whole);
    CHECK(folder.done(u"recognise new.sovang --year 2024 --json"_qs).json() ==
          folder.done(u"recognise so.sovang --year 2024 --json"_qs).json());
}

// SOVANG_DAMAGED_BOOKS says how many; SOVANG_SEED repeats a run.
TEST_CASE("A damaged book is noticed, or says nothing else than the whole one")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"decide so.sovang --year 2024 --kind first --number 5 --date 2024-12-20 --signer A"_qs);
    const QByteArray whole = folder.bytes(u"so.sovang"_qs);
    const std::optional<QByteArray> truth = whatItSays(folder.path(u"so.sovang"_qs));
    REQUIRE(truth.has_value());

    bool isGiven = false;
    const uint given = qEnvironmentVariable("SOVANG_SEED").toUInt(&isGiven);
    const uint seed = isGiven ? given : std::random_device()();
    const int books = qEnvironmentVariable("SOVANG_DAMAGED_BOOKS", u"200"_qs).toInt();
    Random random(seed);
    int silent = 0;
    int noticed = 0;
    for (int i = 0; i < books; ++i) {
        folder.write(u"damaged.sovang"_qs, damaged(whole, random));
        const std::optional<QByteArray> says = whatItSays(folder.path(u"damaged.sovang"_qs));
        noticed += says ? 0 : 1;
        if (says && says != truth) {
            ++silent;
            folder.write(u"silent-%1.sovang"_qs.arg(i), folder.bytes(u"damaged.sovang"_qs));
        }
    }
    INFO("seed " << seed << ", " << books << " books, " << noticed << " noticed");
    CHECK(silent == 0);
    CHECK(noticed > books / 4);
}
