// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

using namespace sovang;
using namespace sovang::test;

namespace {

void makeBookWithLog(const QString &path)
{
    Book book = Book::create(path);
    for (int i = 2; i <= 5; ++i) // the first one is of its beginning
        book.change({QStringLiteral("test"), QStringLiteral("Dòng %1").arg(i)}, [] {});
}

std::optional<qint64> brokenAfter(const char *sql)
{
    const BookFolder folder;
    makeBookWithLog(folder.path());
    tamper(folder.path(), "DROP TRIGGER log_stays; DROP TRIGGER log_is_kept");
    CHECK_FALSE(Book::open(folder.path()).log.verify().has_value());
    tamper(folder.path(), sql);
    return Book::open(folder.path()).log.verify();
}

} // namespace

TEST_CASE("A line of the log that is older than the line before is named")
{
    const BookFolder folder;
    makeBookWithLog(folder.path());
    CHECK(Book::open(folder.path()).log.olderThanBefore().empty());
    tamper(folder.path(), "DROP TRIGGER log_stays");
    tamper(folder.path(), "UPDATE log SET time = '2099-01-01T00:00:00Z' WHERE sequence = 1");
    CHECK(Book::open(folder.path()).log.olderThanBefore() == std::set<qint64>{2});
}

TEST_CASE("The log names the person who said who they are beside the account")
{
    const QString account = Holder::current().name();
    Holder::setOperator(QStringLiteral(" Trần Thị\nLan "));
    const BookFolder folder;
    const Book book = Book::create(folder.path());
    CHECK(book.log.last()->who == QStringLiteral("Trần Thị Lan, ") + account);
    Holder::setOperator({});
    CHECK(Holder::current().name() == account);
}

TEST_CASE("The log tells who did what and when, in order")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    CHECK_FALSE(book.log.verify().has_value());
    book.change({QStringLiteral("score.set"), QStringLiteral("Chấm điểm"), QStringLiteral("DV001"),
                 Year(2024), R"({"điểm":"9,5"})"},
                [] {});
    book.change({QStringLiteral("unit.add"), QStringLiteral("Thêm đơn vị")}, [] {});

    const auto lines = book.log.entries(LogStore::Order::OldestFirst);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].sequence == 1);
    CHECK(lines[0].note.action == u"book.begin");
    CHECK(lines[0].previousHash == QByteArray(64, '0'));
    CHECK(lines[1].sequence == 2);
    CHECK(lines[1].who == Holder::current().name());
    CHECK(QDateTime::fromString(lines[1].time, Qt::ISODate).secsTo(QDateTime::currentDateTimeUtc()) < 60);
    CHECK(lines[1].time.endsWith(u'Z'));
    CHECK(lines[1].note.summary == u"Chấm điểm");
    CHECK(lines[1].note.details == R"({"điểm":"9,5"})");
    CHECK(lines[1].previousHash == lines[0].hash);
    CHECK(lines[2].previousHash == lines[1].hash);
    CHECK_FALSE(lines[2].note.year.has_value());
    CHECK_FALSE(book.log.verify().has_value());

    const auto newest = book.log.entries(LogStore::Order::NewestFirst, 1);
    REQUIRE(newest.size() == 1);
    CHECK(newest[0].note.action == u"unit.add");
}

TEST_CASE("A log line's hash can be worked out by anybody")
{
    LogLine line;
    line.sequence = 1;
    line.time = QStringLiteral("2026-05-01T08:15:30Z");
    line.who = QStringLiteral("lan@VP-03");
    line.note = {QStringLiteral("unit.add"), QStringLiteral("Thêm"), QStringLiteral("DV1"), Year(2026)};
    line.previousHash = QByteArray(64, '0');
    // printf '64:%064d1:120:2026-05-01T08:15:30Z9:lan@VP-038:unit.add3:DV14:20265:Thêm0:' 0 | sha256sum
    CHECK(line.computeHash() == "cb7767cda1df5a1a6890179925621a390acd1c5acde3f0c0bef7fdd292ff015e");
}

TEST_CASE("The log chain finds a line that was changed, removed, added or moved by hand")
{
    CHECK(brokenAfter("UPDATE log SET summary = 'khác' WHERE sequence = 3") == 3);
    CHECK(brokenAfter("UPDATE log SET year = 2020 WHERE sequence = 2") == 2);
    CHECK(brokenAfter("UPDATE log SET time = '2000-01-01T00:00:00Z' WHERE sequence = 1") == 1);
    CHECK(brokenAfter("DELETE FROM log WHERE sequence = 1") == 1);
    CHECK(brokenAfter("DELETE FROM log WHERE sequence = 4") == 4);
    CHECK(brokenAfter("DELETE FROM log WHERE sequence = 5") == 5);
    CHECK(brokenAfter("DELETE FROM log") == 1);
    CHECK(brokenAfter("DELETE FROM log WHERE sequence = 3; UPDATE log SET sequence = sequence - 1"
                      " WHERE sequence > 3") == 3);
    CHECK(brokenAfter("UPDATE log SET sequence = 9 WHERE sequence = 2; UPDATE log SET sequence = 2 WHERE"
                      " sequence = 3; UPDATE log SET sequence = 3 WHERE sequence = 9") == 2);
    CHECK(brokenAfter("INSERT INTO log SELECT 6, time, who, action, unit_code, year, summary, details,"
                      " previous_hash, hash, marks FROM log WHERE sequence = 5") == 6);
    CHECK(brokenAfter("UPDATE log SET unit_code = action, action = 'x' WHERE sequence = 5") == 5);
}

TEST_CASE("The book itself refuses to change or remove a log line")
{
    const BookFolder folder;
    makeBookWithLog(folder.path());
    CHECK_THROWS(tamper(folder.path(), "UPDATE log SET summary = 'khác' WHERE sequence = 3"));
    CHECK_THROWS(tamper(folder.path(), "DELETE FROM log WHERE sequence = 3"));
}
