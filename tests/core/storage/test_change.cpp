// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"

#include <csignal>

#include <sys/resource.h>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString leafCode = QStringLiteral("1.1");
constexpr Year changeYear(2024);

void putMany(Book &book, UnitId unit, int count)
{
    for (int i = 0; i < count; ++i)
        book.scores.put(unit, Year(1900 + i % 1000), Round::Final, QString::number(i), Answer::count(i));
}

/// The book must be as after addUnit(): one unit, no answer, one log line.
void checkUntouched(const QString &path)
{
    const Book book = Book::open(path);
    CHECK_FALSE(book.isReadOnly());
    CHECK(book.units.count() == 1);
    int answers = 0;
    book.scores.forEach(Round::Final, [&](const AnswerRow &) { ++answers; });
    CHECK(answers == 0);
    CHECK(book.log.count() == 2);
    CHECK_FALSE(book.log.verify().has_value());
}

} // namespace

TEST_CASE("A change and its log line are written together")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    const UnitId unit = addUnit(book);
    book.change(
        {QStringLiteral("score.set"), QStringLiteral("Chấm 1.1: 9,5"), QStringLiteral("DV001"), changeYear},
        [&] { book.scores.put(unit, changeYear, Round::Final, leafCode, Answer::count(3)); });
    const Book again = Book::open(folder.path(), OpenMode::ReadOnly);
    CHECK(again.scores.find(unit, changeYear, Round::Final, leafCode) == Answer::count(3));
    const auto lines = again.log.entries(LogStore::Order::NewestFirst, 1);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].note.action == u"score.set");
    CHECK(lines[0].note.unitCode == u"DV001");
    CHECK(lines[0].note.year == changeYear);
}

TEST_CASE("An exception in the middle of a change leaves everything as it was and reaches the caller")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        const UnitId unit = addUnit(book);
        const auto work = [&] {
            book.scores.put(unit, changeYear, Round::Final, leafCode, Answer::count(3));
            book.units.add(unitNamed(QStringLiteral("DV002"), QStringLiteral("B")));
            throw std::out_of_range("in the middle");
        };
        CHECK_THROWS_AS(book.change(someNote, work), std::out_of_range);
        CHECK(book.units.count() == 1);
        CHECK_FALSE(book.scores.find(unit, changeYear, Round::Final, leafCode).has_value());

        // What the change had learned of new codes is forgotten too.
        book.change(someNote, [&] {
            book.scores.put(unit, changeYear, Round::Final, QStringLiteral("2.2"), Answer::count(1));
            book.scores.put(unit, changeYear, Round::Final, leafCode, Answer::count(4));
        });
        CHECK(book.scores.find(unit, changeYear, Round::Final, leafCode) == Answer::count(4));
        book.change(someNote, [&] {
            book.scores.remove(unit, changeYear, Round::Final, leafCode);
            book.scores.remove(unit, changeYear, Round::Final, QStringLiteral("2.2"));
        });
        CHECK(book.log.count() == 4);
    }
}

TEST_CASE("A change without a word about it is a defect and is not written")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        addUnit(book);
        CHECK_THROWS_AS(book.change({}, [&] { book.units.add(unitNamed(leafCode, leafCode)); }), Error);
    }
    checkUntouched(folder.path());
}

TEST_CASE("Nothing is written outside a change, and no change inside another")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        const UnitId unit = addUnit(book);
        const auto isDefect = [](const std::function<void()> &work) {
            try {
                work();
            } catch (const Error &error) {
                return error.kind() == Error::Kind::Internal;
            }
            return false;
        };
        CHECK(isDefect([&] { book.units.add(unitNamed(QStringLiteral("B"), QStringLiteral("B"))); }));
        CHECK(isDefect([&] { book.units.remove(unit); }));
        CHECK(isDefect([&] { book.registrations.put({unit, changeYear, {}, {}}); }));
        CHECK(isDefect([&] { book.exclusions.put({unit, changeYear, QStringLiteral("x")}); }));
        CHECK(isDefect([&] { book.scores.put(unit, changeYear, Round::Final, leafCode, Answer::count(1)); }));
        Decision decision;
        decision.unit = unit;
        decision.date = QDate(2024, 5, 1);
        CHECK(isDefect([&] { book.decisions.add(decision); }));
        CHECK(isDefect([&] { book.lineage.add({0, LineageKind::Rename, changeYear, unit, {}, {}}); }));
        CHECK(isDefect([&] { book.settings.set(QStringLiteral("k"), QStringLiteral("v")); }));
        CHECK(isDefect([&] { book.change(someNote, [&] { book.change(someNote, [] {}); }); }));
    }
    checkUntouched(folder.path());
}

TEST_CASE("A program that is killed in the middle of a change leaves the book as it was")
{
    const BookFolder folder;
    UnitId unit;
    {
        Book book = Book::create(folder.path());
        unit = addUnit(book);
    }
    const QByteArray before = bytesOf(folder.path());
    const int status = runInChild([&] {
        Book book = Book::open(folder.path());
        book.change(someNote, [&] {
            putMany(book, unit, 200);
            // More than the cache holds, so that pages are in the file already.
            book.settings.set(QStringLiteral("big"), QString(60'000'000, u'x'));
            putMany(book, unit, 400);
            raise(SIGKILL);
        });
    });
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(bytesOf(folder.path()) != before); // half written indeed
    SECTION("opened for writing")
    {
        checkUntouched(folder.path());
    }
    SECTION("opened for reading first")
    {
        CHECK(Book::open(folder.path(), OpenMode::ReadOnly).log.count() == 2);
        checkUntouched(folder.path());
    }
}

TEST_CASE("A disk that is full leaves the book as it was and is told in a sentence")
{
    const BookFolder folder;
    UnitId unit;
    {
        Book book = Book::create(folder.path());
        unit = addUnit(book);
    }
    const QByteArray before = bytesOf(folder.path());
    const int status = runInChild([&] {
        Book book = Book::open(folder.path());
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{400'000, 400'000};
        setrlimit(RLIMIT_FSIZE, &limit);
        try {
            book.change(someNote, [&] { putMany(book, unit, 40'000); });
        } catch (const Error &error) {
            const bool isTold = error.kind() == Error::Kind::Storage && !error.message().isEmpty();
            // The book goes on to work when there is room again.
            book.change(someNote, [] {});
            _exit(isTold && book.log.count() == 3 && !book.log.verify() ? 7 : 8);
        }
    });
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) == 7);
    CHECK(bytesOf(folder.path()).size() == before.size());
    const Book book = Book::open(folder.path());
    CHECK(book.log.count() == 3);
    int answers = 0;
    book.scores.forEach(Round::Final, [&](const AnswerRow &) { ++answers; });
    CHECK(answers == 0);
}

TEST_CASE("Two programs that would write at once: one is told that the book is in use")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    Database other(folder.path(), Database::Access::Write);
    other.begin();
    try {
        addUnit(book);
        FAIL("written");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Refused);
    }
    other.rollback();
    addUnit(book);
    CHECK(book.log.count() == 2);
}

TEST_CASE("A book that another file was laid over while it was open is not written into")
{
    const BookFolder folder;
    const QString other = folder.path(u"khác.sovang"_qs);
    {
        Book book = Book::create(other);
        addUnit(book, u"DV777"_qs);
    }
    for (const bool isOlderState : {false, true}) {
        const QString path = folder.path(u"%1.sovang"_qs.arg(isOlderState));
        Book book = Book::create(path);
        const QByteArray older = bytesOf(path);
        addUnit(book, u"DV001"_qs); // as many changes as the other has
        const QByteArray laid = isOlderState ? older : bytesOf(other);
        const int status = runInChild([&] { write(path, laid); });
        REQUIRE(status == 0);
        try {
            addUnit(book, u"DV002"_qs);
            FAIL("written");
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::Storage);
            CHECK(error.message().contains(path));
        }
        CHECK(bytesOf(path) == laid);
    }
}
