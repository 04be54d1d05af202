// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"
#include "storage/bookfile.h"

#include <type_traits>

using namespace sovang;
using namespace sovang::test;

namespace {

Error::Kind kindOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        CHECK_FALSE(error.message().isEmpty());
        return error.kind();
    }
    FAIL("nothing was thrown");
    return {};
}

} // namespace

TEST_CASE("A book knows when it was written last, and what was taken back does not count")
{
    const BookFolder folder;
    { Book::create(folder.path()); }
    Book book = Book::open(folder.path());
    CHECK_FALSE(book.lastWritten().isValid());
    CHECK_THROWS(book.change(someNote, [] { throw std::runtime_error("stopped"); }));
    CHECK_FALSE(book.lastWritten().isValid());
    book.change(someNote, [] {});
    CHECK(book.lastWritten().isValid());
}

TEST_CASE("A new book is one file that can be opened again")
{
    const BookFolder folder;
    {
        const Book book = Book::create(folder.path());
        CHECK_FALSE(book.isReadOnly());
        CHECK(book.readOnlyReason().isEmpty());
        CHECK(book.units.all().empty());
    }
    CHECK(folder.files() == QStringList{QStringLiteral("Hội đồng.sovang")});
    CHECK(readBookHeader(folder.path()).isBook);
    CHECK_FALSE(Book::open(folder.path()).isReadOnly());
}

TEST_CASE("Two books begun alike in the same second differ from the first line of their logs")
{
    const BookFolder folder;
    const auto firstLine = [&](const QString &name) {
        const Book book = Book::create(folder.path(name), [](Book &begun) { begun.change(someNote, [] {}); });
        return book.log.entries(LogStore::Order::OldestFirst, 1).front();
    };
    LogLine one;
    LogLine other;
    for (int i = 0; one.time.isEmpty() || one.time != other.time; ++i) {
        REQUIRE(i < 20);
        one = firstLine(QStringLiteral("%1.sovang").arg(i));
        other = firstLine(QStringLiteral("%1-b.sovang").arg(i));
    }
    CHECK(one.who == other.who);
    CHECK(one.hash != other.hash);
}

TEST_CASE("A new book never overwrites what is there")
{
    const BookFolder folder;
    write(folder.path(), "quan trọng");
    CHECK(kindOf([&] { Book::create(folder.path()); }) == Error::Kind::Refused);
    CHECK(bytesOf(folder.path()) == "quan trọng");
    CHECK(folder.files().size() == 1);
}

TEST_CASE("A book in a folder that is not there is refused with a sentence")
{
    const BookFolder folder;
    CHECK(kindOf([&] { Book::create(folder.path(QStringLiteral("x/y.sovang"))); }) == Error::Kind::Storage);
    CHECK(kindOf([&] { Book::open(folder.path()); }) == Error::Kind::NotFound);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("A file that is not a book is refused and stays as it is, byte by byte")
{
    const BookFolder folder;
    const QString path = folder.path();
    SECTION("empty")
    {
        write(path, "");
    }
    SECTION("garbage")
    {
        write(path, QByteArray(5000, 'x'));
    }
    SECTION("short")
    {
        write(path, "SQLite format 3");
    }
    SECTION("another program's database")
    {
        Database(path, Database::Access::Create).execute("CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    }
    SECTION("another program's database in WAL mode")
    {
        Database database(path, Database::Access::Create);
        database.execute("PRAGMA journal_mode = WAL");
        database.execute("CREATE TABLE t (x)");
    }
    const QByteArray before = bytesOf(path);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
        CHECK(kindOf([&] { Book::open(path, mode); }) == Error::Kind::BadInput);
    CHECK(bytesOf(path) == before);
    CHECK(folder.files().size() == 1);
}

TEST_CASE("A book that was cut off is refused and stays as it is")
{
    const BookFolder folder;
    Book::create(folder.path());
    const QByteArray cut = bytesOf(folder.path()).left(9000);
    write(folder.path(), cut);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
        CHECK(kindOf([&] { Book::open(folder.path(), mode); }) == Error::Kind::Storage);
    CHECK(bytesOf(folder.path()) == cut);
}

TEST_CASE("A book of a newer program is refused and stays as it is")
{
    const BookFolder folder;
    Book::create(folder.path());
    tamper(folder.path(), "PRAGMA user_version = 1000");
    const QByteArray before = bytesOf(folder.path());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
        CHECK(kindOf([&] { Book::open(folder.path(), mode); }) == Error::Kind::Refused);
    CHECK(bytesOf(folder.path()) == before);
}

TEST_CASE("A backup is a whole book of its own")
{
    const BookFolder folder;
    const QString backup = folder.path(QStringLiteral("sao lưu.sovang"));
    Book book = Book::create(folder.path());
    addUnit(book);
    book.backupTo(backup);
    addUnit(book, QStringLiteral("DV002"));

    Book copy = Book::open(backup);
    CHECK_FALSE(copy.isReadOnly());
    REQUIRE(copy.units.all().size() == 1);
    CHECK(copy.units.all().front().code == u"DV001");
    CHECK_FALSE(copy.log.verify().has_value());
    addUnit(copy, QStringLiteral("DV003"));
    CHECK(book.units.findByCode(QStringLiteral("DV003")) == std::nullopt);
}

TEST_CASE("A backup never overwrites, and none is made in the middle of a change")
{
    const BookFolder folder;
    const QString backup = folder.path(QStringLiteral("b.sovang"));
    Book book = Book::create(folder.path());
    book.change(someNote, [&] { CHECK(kindOf([&] { book.backupTo(backup); }) == Error::Kind::Internal); });
    write(backup, "x");
    CHECK(kindOf([&] { book.backupTo(backup); }) == Error::Kind::Refused);
    CHECK(bytesOf(backup) == "x");
    CHECK(kindOf([&] { book.backupTo(folder.path()); }) == Error::Kind::Refused);
}

TEST_CASE("A book that is open for reading refuses to write and says why")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        addUnit(book);
    }
    const QByteArray before = bytesOf(folder.path());
    Book book = Book::open(folder.path(), OpenMode::ReadOnly);
    CHECK(book.isReadOnly());
    CHECK_FALSE(book.heldBy().has_value());
    CHECK_FALSE(book.readOnlyReason().isEmpty());
    CHECK(book.units.all().size() == 1);
    CHECK(kindOf([&] { addUnit(book, QStringLiteral("DV002")); }) == Error::Kind::Refused);
    CHECK(bytesOf(folder.path()) == before);
}

TEST_CASE("A book can be moved in memory and keeps working, and its stores belong to it alone")
{
    const BookFolder folder;
    Book first = Book::create(folder.path());
    Book second = std::move(first);
    addUnit(second);
    CHECK(second.units.count() == 1);

    Book third = Book::create(folder.path(u"khác.sovang"_qs));
    third = std::move(second);
    CHECK(third.units.count() == 1);
    third.change(someNote, [&] { third.settings.setPractice(true); });
    CHECK(Book::open(folder.path(), OpenMode::ReadOnly).settings.isPractice());

    // A copy of what a const Book gives could write.
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<UnitStore>);
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<ScoreStore>);
}
