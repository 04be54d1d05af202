// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"

#include <QFileInfo>

#include <csignal>

using namespace sovang;
using namespace sovang::test;

TEST_CASE("A second opening is read-only and names who holds the book")
{
    const BookFolder folder;
    Book first = Book::create(folder.path());
    Book second = Book::open(folder.path());
    CHECK(second.isReadOnly());
    REQUIRE(second.heldBy().has_value());
    const Holder me = Holder::current();
    CHECK(second.heldBy()->user == me.user);
    CHECK(second.heldBy()->machine == me.machine);
    CHECK(second.heldBy()->since.secsTo(me.since) < 60);
    CHECK(second.readOnlyReason().contains(me.name()));
    CHECK_THROWS_AS(addUnit(second), Error);

    addUnit(first);
    CHECK(second.units.count() == 1); // it reads what the first one writes
}

TEST_CASE("The holder of a book is also seen by another program")
{
    const BookFolder folder;
    Book::create(folder.path());
    int toParent[2];
    int toChild[2];
    REQUIRE(pipe(toParent) == 0);
    REQUIRE(pipe(toChild) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const Book book = Book::open(folder.path());
        char byte = book.isReadOnly() ? 'r' : 'w';
        (void)!::write(toParent[1], &byte, 1);
        (void)!::read(toChild[0], &byte, 1); // until killed
        _exit(0);
    }
    char byte = 0;
    REQUIRE(::read(toParent[0], &byte, 1) == 1);
    CHECK(byte == 'w');
    {
        const Book second = Book::open(folder.path());
        CHECK(second.isReadOnly());
        CHECK(second.heldBy().has_value());
    }

    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    Book book = Book::open(folder.path()); // a holder that was killed does not keep the book
    CHECK_FALSE(book.isReadOnly());
    CHECK_FALSE(book.heldBy().has_value());
    addUnit(book);
}

TEST_CASE("Closing frees the book and leaves no lock behind")
{
    const BookFolder folder;
    {
        const Book first = Book::create(folder.path());
        CHECK(folder.files().size() == 2);
    }
    CHECK(folder.files().size() == 1);
    const Book second = Book::open(folder.path());
    CHECK_FALSE(second.isReadOnly());
}

TEST_CASE("The one who could only read does not take the lock away when closing")
{
    const BookFolder folder;
    const Book first = Book::create(folder.path());
    {
        const Book second = Book::open(folder.path());
    }
    const Book third = Book::open(folder.path());
    CHECK(third.isReadOnly());
}

TEST_CASE("A copy of an open book carries no lock")
{
    const BookFolder folder;
    const QString copy = folder.path(QStringLiteral("bản sao.sovang"));
    const Book book = Book::create(folder.path());
    REQUIRE(QFile::copy(folder.path(), copy));
    CHECK_FALSE(Book::open(copy).isReadOnly());
}

TEST_CASE("A book has one lock, whatever name it is opened by")
{
    const BookFolder folder;
    const QString link = folder.path(QStringLiteral("lối tắt.sovang"));
    const Book book = Book::create(folder.path());
    REQUIRE(QFile::link(folder.path(), link));
    CHECK(Book::open(link).isReadOnly());
}

TEST_CASE("A lock file that is garbage does not keep anybody from the book")
{
    const BookFolder folder;
    Book::create(folder.path());
    write(folder.path() + QStringLiteral("-lock"), QByteArray(3000, 'x'));
    CHECK_FALSE(Book::open(folder.path()).isReadOnly());
}

TEST_CASE("A link, or another book, that has the name of the lock is not written into")
{
    const BookFolder folder;
    const QString other = folder.path(QStringLiteral("khác.sovang"));
    const QString lock = folder.path() + QStringLiteral("-lock");
    Book::create(folder.path());
    Book::create(other);
    const QByteArray before = bytesOf(other);
    SECTION("link")
    {
        REQUIRE(QFile::link(other, lock));
    }
    SECTION("book")
    {
        REQUIRE(QFile::copy(other, lock));
    }
    CHECK(Book::open(folder.path()).isReadOnly());
    CHECK(bytesOf(other) == before);
    CHECK(bytesOf(lock) == before);
}
