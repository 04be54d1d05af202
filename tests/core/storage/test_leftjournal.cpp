// SPDX-License-Identifier: GPL-3.0-or-later
// A book that was left in the middle of a change, and what was then laid in its place.
#include "catch.h"

#include "bookfolder.h"
#include "failingdisk.h"

#include "base/error.h"
#include "storage/rowmarks.h"

#include <csignal>

using namespace sovang;
using namespace sovang::test;

namespace {

constexpr Year journalYear(2024);

QString journalOf(const QString &book)
{
    return book + QStringLiteral("-journal");
}

/// Sheets that fill many pages.
void putMany(Book &book, UnitId unit, int from, int count)
{
    const QString code(600, u'x');
    for (int i = from; i < from + count; ++i)
        book.scores.put(unit, Year(1900 + i), Round::Final, code, Answer::count(i + count));
}

/// Five changes; a copy of the file before each of them and after the last.
struct History
{
    BookFolder folder;
    UnitId unit;
    QList<QByteArray> copies;

    History()
    {
        Book book = Book::create(folder.path());
        unit = addUnit(book);
        for (int i = 0; i < 5; ++i) {
            copies << bytesOf(folder.path());
            book.change(someNote, [&] { putMany(book, unit, 100 * i, 60); });
        }
        copies << bytesOf(folder.path());
    }

    /// The program is killed in the middle of a sixth change, when pages of it are in the file already.
    void killInTheMiddle() const
    {
        const int status = runInChild([&] {
            Book book = Book::open(folder.path());
            book.change(someNote, [&] {
                putMany(book, unit, 0, 400);
                book.settings.set(QStringLiteral("big"), QString(60'000'000, u'x')); // more than the cache
                putMany(book, unit, 500, 300);
                raise(SIGKILL);
            });
        });
        REQUIRE(WIFSIGNALED(status));
        REQUIRE(QFile::exists(journalOf(folder.path())));
    }

    /// The program is killed while a seventh change is being finished, after \a pages pages. False when it
    /// had no more than that to write.
    bool killWhileFinishing(int pages) const
    {
        const int status = runInChild([&] {
            FailingDisk::install();
            Book book = Book::open(folder.path());
            int written = 0;
            FailingDisk::beforeWrite = [&] {
                if (written++ == pages)
                    raise(SIGKILL);
            };
            book.change(someNote, [&] { putMany(book, unit, 0, 61); });
            FailingDisk::beforeWrite = {};
        });
        return WIFSIGNALED(status);
    }
};

qint64 linesOf(const QString &path)
{
    const Book book = Book::open(path);
    CHECK_FALSE(book.log.verify().has_value());
    return book.log.count();
}

void checkRefused(const QString &path)
{
    const QByteArray book = bytesOf(path);
    const QByteArray journal = bytesOf(journalOf(path));
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        try {
            Book::open(path, mode);
            FAIL_CHECK("opened");
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::Storage);
            CHECK(error.message().contains(journalOf(path)));
        }
    }
    CHECK(bytesOf(path) == book);
    CHECK(bytesOf(journalOf(path)) == journal);
    CHECK(QDir(QFileInfo(path).path())
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
              .size() == 2);
}

} // namespace

TEST_CASE("A book that was left in the middle of a change is set right from its own journal")
{
    const History history;
    history.killInTheMiddle();
    CHECK(linesOf(history.folder.path()) == 7);
    CHECK_FALSE(QFile::exists(journalOf(history.folder.path())));
}

TEST_CASE("An earlier copy that was laid over a broken book is not mixed with what is left of that")
{
    for (const qsizetype i : {0, 3, 4}) {
        INFO("copy " << i);
        const History history;
        const QString path = history.folder.path();
        history.killInTheMiddle();
        write(path, history.copies[i]);
        checkRefused(path);
        // As the message says.
        REQUIRE(QFile::rename(journalOf(path), history.folder.path(u"để riêng"_qs)));
        CHECK(linesOf(path) == i + 2);
    }
}

TEST_CASE("The copy of the very state before the broken change is opened")
{
    const History history;
    history.killInTheMiddle();
    write(history.folder.path(), history.copies.back());
    CHECK(linesOf(history.folder.path()) == 7);
}

TEST_CASE("A copy that went on by one change of its own keeps it, whatever was left of the book's next one")
{
    for (const bool isFinishing : {false, true}) {
        CAPTURE(isFinishing);
        const History history;
        const QString path = history.folder.path();
        const QString elsewhere = history.folder.path(u"máy khác.sovang"_qs);
        write(elsewhere, history.copies.back());
        {
            Book other = Book::open(elsewhere);
            other.change(someNote, [&] {
                putMany(other, history.unit, 20, 3); // pages that the broken change writes, too
                putMany(other, history.unit, 700, 40);
            });
        }
        const QByteArray gone = bytesOf(elsewhere);
        REQUIRE(QFile::remove(elsewhere));
        QFile::remove(elsewhere + QStringLiteral(".lock"));
        if (isFinishing)
            REQUIRE(history.killWhileFinishing(5));
        else
            history.killInTheMiddle();
        write(path, gone);
        CHECK(linesOf(path) == 8);
        const Book book = Book::open(path, OpenMode::ReadOnly);
        const RowMarks::Findings found = book.rowMarks().findings();
        CHECK(found.rows.empty());
        CHECK(found.lines.empty());
        CHECK(book.scores.find(history.unit, Year(1900 + 739), Round::Final, QString(600, u'x')));
        CHECK_FALSE(QFile::exists(journalOf(path)));
    }
}

TEST_CASE("A backup that was laid over a broken book is not mixed with what is left of that")
{
    const History history;
    const QString path = history.folder.path();
    const QString backup = history.folder.path(u"sao lưu.sovang"_qs);
    Book::open(path, OpenMode::ReadOnly).backupTo(backup);
    {
        Book book = Book::open(path);
        book.change(someNote, [&] { putMany(book, history.unit, 600, 60); });
    }
    history.killInTheMiddle();
    const QByteArray copy = bytesOf(backup);
    REQUIRE(QFile::remove(backup));
    write(path, copy);
    checkRefused(path);
}

TEST_CASE("Another book, and a new one, is not mixed with what is left of the one before it")
{
    const History history;
    const QString path = history.folder.path();
    history.killInTheMiddle();
    REQUIRE(QFile::remove(path));
    SECTION("another one laid there")
    {
        const BookFolder elsewhere;
        Book::create(elsewhere.path());
        REQUIRE(QFile::copy(elsewhere.path(), path));
        checkRefused(path);
    }
    SECTION("a new one")
    {
        CHECK_THROWS_AS(Book::create(path), Error);
        CHECK_FALSE(QFile::exists(path));
        CHECK(QFile::exists(journalOf(path)));
    }
    SECTION("a backup")
    {
        const BookFolder elsewhere;
        const Book book = Book::create(elsewhere.path());
        CHECK_THROWS_AS(book.backupTo(path), Error);
        CHECK_FALSE(QFile::exists(path));
    }
}

TEST_CASE("A book whose change was broken off while it was being finished is set right, at every page")
{
    int pages = 0;
    for (bool isKilled = true; isKilled; ++pages) {
        INFO("after " << pages << " pages");
        const History history;
        isKilled = history.killWhileFinishing(pages);
        CHECK(linesOf(history.folder.path()) == (isKilled ? 7 : 8));
    }
    CHECK(pages > 5);
}

TEST_CASE("An earlier copy laid over a book that was being finished is not mixed with it, at any page")
{
    for (const int pages : {0, 1, 2, 5}) {
        for (const qsizetype copy : {0, 2, 4}) {
            INFO("after " << pages << " pages, copy " << copy);
            const History history;
            REQUIRE(history.killWhileFinishing(pages));
            write(history.folder.path(), history.copies[copy]);
            checkRefused(history.folder.path());
        }
    }
}

TEST_CASE("A log of changes that another program left beside a book is not mixed with it")
{
    const BookFolder folder;
    Book::create(folder.path());
    const QString wal = folder.path() + u"-wal"_qs;
    write(wal, QByteArray(5000, 'x'));
    const QByteArray before = bytesOf(folder.path());
    try {
        Book::open(folder.path());
        FAIL("opened");
    } catch (const Error &error) {
        CHECK(error.message().contains(wal));
    }
    CHECK(bytesOf(folder.path()) == before);
    CHECK(bytesOf(wal).size() == 5000);
}

TEST_CASE("A journal of a change that is going on does not keep readers out")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    const UnitId unit = addUnit(book);
    book.change(someNote, [&] {
        putMany(book, unit, 0, 60);
        REQUIRE(QFile::exists(journalOf(folder.path())));
        CHECK(Book::open(folder.path(), OpenMode::ReadOnly).log.count() == 2);
    });
    CHECK(book.log.count() == 3);
}

TEST_CASE("A change that is on the disk counts as written, even if the disk then fails to unlock the book")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        addUnit(book);
    }
    const int status = runInChild([&] {
        FailingDisk::install();
        Book book = Book::open(folder.path());
        book.change(someNote, [&] {
            book.units.add(unitNamed(QStringLiteral("DV002"), QStringLiteral("B")));
            FailingDisk::failsToUnlock = [once = true]() mutable { return std::exchange(once, false); };
        });
        _exit(book.units.count() == 2 ? 7 : 8);
    });
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 7);
    CHECK(Book::open(folder.path()).log.count() == 3);
}
