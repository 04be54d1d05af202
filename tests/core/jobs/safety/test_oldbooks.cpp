// SPDX-License-Identifier: GPL-3.0-or-later
// A book of every step of the schema, with something in every table (tests/data/books, made by makeoldbook).
#include "catch.h"
#include "storage/bookfolder.h"

#include "base/error.h"
#include "jobs/safety/salvaging.h"
#include "jobs/safety/verifying.h"
#include "jobs/year/evaluation.h"
#include "jobs/year/outcomelist.h"
#include "storage/bookfile.h"

#include <algorithm>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString nameOfOldBook = u"so.sovang"_qs;

QString oldBook(int schema)
{
    return QStringLiteral(SOVANG_TEST_DATA "/books/schema-%1.sovang").arg(schema, 2, 10, QChar(u'0'));
}

/// A copy of the book of that step, which may be written to.
QString copyOfOldBook(const BookFolder &folder, int schema)
{
    const QString path = folder.path(nameOfOldBook);
    test::write(path, bytesOf(oldBook(schema)));
    return path;
}

QByteArray outcomesOfOldBook(const Book &book)
{
    QByteArray all;
    for (const int year : {2023, 2024}) {
        for (const Round round : {Round::Self, Round::Final})
            all += outcomesJson(Year(year), evaluateYear(book, {Year(year), round}));
    }
    return all;
}

QByteArray truthOfOldBooks()
{
    const BookFolder folder;
    return outcomesOfOldBook(Book::open(copyOfOldBook(folder, bookMigrations().back().number)));
}

QStringList copiesOfOldBook(const BookFolder &folder)
{
    return QDir(folder.path({})).entryList({u"so before update *.sovang"_qs});
}

} // namespace

TEST_CASE("A book of every step of the schema opens, is whole, and says the same")
{
    const QByteArray truth = truthOfOldBooks();
    CHECK(truth.count("\"outcome\": \"passed\"") == 15);
    CHECK(truth.contains("\"standing\": \"recognised\""));
    for (const Migration &step : bookMigrations()) {
        INFO("schema " << step.number);
        const BookFolder folder;
        const QString path = copyOfOldBook(folder, step.number);
        REQUIRE(readBookHeader(path).schema == step.number);
        {
            const Book book = Book::open(path);
            CHECK(outcomesOfOldBook(book) == truth);
            CHECK(book.decisions.all().front().kindThen == UnitKind::Agency);
            CHECK(book.log.entries(LogStore::Order::OldestFirst).front().who == u"lan@VP");
        }
        const Book book = Book::open(path);
        CHECK(verifyBook(book).findings.empty());
        const bool isOld = step.number < bookMigrations().back().number;
        REQUIRE(copiesOfOldBook(folder).size() == (isOld ? 1 : 0));
        if (isOld) {
            const Database copy =
                openCheckedBook(folder.path(copiesOfOldBook(folder).front()), bookMigrations());
            CHECK(readBookHeader(copy.path()).schema == step.number);
        }
    }
}

TEST_CASE("An update that fails in any step leaves the book of before, and the next try succeeds")
{
    const QByteArray truth = truthOfOldBooks();
    for (size_t failing = 1; failing < bookMigrations().size(); ++failing) {
        INFO("step " << failing + 1);
        std::vector<Migration> steps(bookMigrations().begin(), bookMigrations().end());
        const std::string half = std::string(steps[failing].sql) + "; INSERT INTO nowhere VALUES (1);";
        steps[failing].sql = half.c_str();
        const BookFolder folder;
        const QString path = copyOfOldBook(folder, 1);
        CHECK_THROWS_AS(openBookFile(path, true, steps), Error);
        CHECK(readBookHeader(path).schema == static_cast<int>(failing));
        CHECK_NOTHROW(openCheckedBook(path, bookMigrations()));
        const Book book = Book::open(path);
        CHECK(outcomesOfOldBook(book) == truth);
        CHECK(verifyBook(book).findings.empty());
    }
}

TEST_CASE("A book of a newer program is neither opened nor salvaged, and not touched")
{
    const BookFolder folder;
    const int newest = bookMigrations().back().number;
    const QString path = copyOfOldBook(folder, newest);
    tamper(path, ("PRAGMA user_version = " + QByteArray::number(newest + 1)).constData());
    const QByteArray before = bytesOf(path);
    const QStringList files = folder.files();
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        try {
            Book::open(path, mode);
            FAIL("opened");
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::Refused);
            CHECK(error.message().contains(u"newer"));
        }
    }
    CHECK_THROWS_AS(salvageBook(path, folder.path(u"new.sovang"_qs)), Error);
    CHECK(bytesOf(path) == before);
    CHECK(folder.files().filter(u".sovang"_qs).filter(u"new"_qs).isEmpty());
}

TEST_CASE("Of a damaged book of every step of the schema all is saved, as a book of today")
{
    const QByteArray truth = truthOfOldBooks();
    constexpr qsizetype header = 100;
    for (const Migration &step : bookMigrations()) {
        INFO("schema " << step.number);
        const BookFolder folder;
        const QString path = copyOfOldBook(folder, step.number);
        test::write(path, QByteArray(header, '\0') + bytesOf(path).mid(header));
        const Salvaged salvaged = salvageBook(path, folder.path(u"new.sovang"_qs));
        CHECK(salvaged.losses.empty());
        CHECK(salvaged.stillWrong.empty());
        const Book book = Book::open(folder.path(u"new.sovang"_qs));
        CHECK(outcomesOfOldBook(book) == truth);
    }
}
