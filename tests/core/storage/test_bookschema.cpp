// SPDX-License-Identifier: GPL-3.0-or-later
// Books that another program had its hands in: refused with a sentence, and in a moment.
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"
#include "jobs/year/evaluation.h"

using namespace sovang;
using namespace sovang::test;

namespace {

constexpr Year writtenYear(2024);

/// A book with a unit that is registered in 2024.
UnitId makeBook(const QString &path)
{
    Book book = Book::create(path);
    const UnitId unit = addUnit(book);
    book.change(someNote, [&] { book.registrations.put({unit, writtenYear, {}, {}}); });
    return unit;
}

/// What Book::open(), or looking at everything, says.
QString complaintOf(const QString &path)
{
    QString message;
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        try {
            const Book book = Book::open(path, mode);
            evaluateYear(book, {writtenYear});
            book.movements.ofYear(writtenYear);
            book.meetings.ofYear(writtenYear);
            return {};
        } catch (const Error &error) {
            CHECK(error.kind() != Error::Kind::Internal);
            message = error.message();
        }
    }
    return message;
}

} // namespace

TEST_CASE("A book that holds what Sổ Vàng did not make is refused before any of it runs")
{
    const char *endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";
    const std::pair<QByteArray, QString> cases[] = {
        {QByteArray("DROP VIEW answer; CREATE VIEW answer AS ") + endless, u"answer"_qs},
        {QByteArray("CREATE VIEW more AS ") + endless, u"more"_qs},
        {QByteArray("ALTER TABLE unit RENAME TO real_unit; CREATE VIEW unit AS SELECT * FROM real_unit, (") +
             endless + ")",
         u"was not opened"_qs},
        {QByteArray("CREATE TRIGGER more AFTER INSERT ON log BEGIN DELETE FROM unit; END"), u"more"_qs},
        {QByteArray("CREATE TABLE more (x)"), u"more"_qs},
        {QByteArray("CREATE UNIQUE INDEX more ON unit (phone)"), u"more"_qs},
        {QByteArray("ALTER TABLE unit ADD COLUMN more TEXT"), u"unit"_qs},
        {QByteArray("DROP INDEX registration_by_year"), u"registration_by_year"_qs},
        {QByteArray("DROP TABLE exclusion"), u"exclusion"_qs},
        {QByteArray(
             "DROP TRIGGER log_stays; CREATE TRIGGER log_stays BEFORE UPDATE ON log BEGIN SELECT 1; END"),
         u"log_stays"_qs}};
    for (const auto &[sql, name] : cases) {
        INFO(sql.toStdString());
        const BookFolder folder;
        makeBook(folder.path());
        tamper(folder.path(), sql.constData());
        const QByteArray before = bytesOf(folder.path());
        const QString complaint = complaintOf(folder.path());
        INFO(complaint.toStdString());
        CHECK(complaint.contains(folder.path()));
        CHECK(complaint.contains(name));
        CHECK(bytesOf(folder.path()) == before);
    }
}

TEST_CASE("What SQLite itself notes down in a book does no harm")
{
    const BookFolder folder;
    makeBook(folder.path());
    tamper(folder.path(), "ANALYZE; VACUUM; REINDEX");
    CHECK(complaintOf(folder.path()).isEmpty());
}

TEST_CASE("A book whose guards were taken away can be looked at, but not be written in")
{
    const BookFolder folder;
    makeBook(folder.path());
    tamper(folder.path(), "DROP TRIGGER log_stays");
    Book book = Book::open(folder.path());
    CHECK(book.isReadOnly());
    CHECK(book.readOnlyReason().contains(QStringLiteral("log_stays")));
    CHECK(book.units.count() == 1);
    CHECK_THROWS_AS(addUnit(book, QStringLiteral("DV002")), Error);
}

TEST_CASE("A book in which something refers to nothing is refused, with the table")
{
    constexpr const char *decisionOfNobody =
        "INSERT INTO decision (unit, kind, number, date, signer, reason, name_then, total_then, rules_then)"
        " VALUES (99, 'first', '', '2024-05-01', '', '', '', '', '')";
    for (const char *sql :
         {"DELETE FROM unit", "INSERT INTO registration (unit, year, note) VALUES (99, 2024, '')",
          "INSERT INTO exclusion VALUES (99, 2024, 'x')",
          "INSERT INTO sheet VALUES (2, 99, 2024, '{\"1.1\":1}')", decisionOfNobody,
          "INSERT INTO lineage (kind, year, successor, note) VALUES ('rename', 2024, 99, '')"}) {
        INFO(sql);
        const BookFolder folder;
        makeBook(folder.path());
        tamper(folder.path(), (QByteArray("PRAGMA foreign_keys = OFF; ") + sql).constData());
        const QString complaint = complaintOf(folder.path());
        INFO(complaint.toStdString());
        CHECK(complaint.contains(folder.path()));
        CHECK(complaint.contains(QStringLiteral("“unit”")));
    }
}

TEST_CASE("A value that cannot be is told, and nothing is counted up to it")
{
    const std::pair<const char *, QString> cases[] = {
        {"UPDATE registration SET year = -2000000000", u"-2000000000"_qs},
        {"UPDATE registration SET year = 2000000000", u"2000000000"_qs},
        {"UPDATE registration SET year = 9000000000000", u"9000000000000"_qs},
        {"INSERT INTO exclusion VALUES (1, -2000000000, 'x')", u"-2000000000"_qs},
        {"INSERT INTO sheet VALUES (2, 1, -2000000000, '{\"1.1\":1}')", u"-2000000000"_qs},
        {"INSERT INTO decision (unit, kind, number, date, to_year, signer, reason, name_then, total_then, "
         "rules_then)"
         " VALUES (1, 'first', '', '2024-05-01', -2000000000, '', '', '', '', '')",
         u"-2000000000"_qs},
        {"INSERT INTO decision (unit, kind, number, date, signer, reason, name_then, total_then, rules_then)"
         " VALUES (1, 'first', '', 'hôm nay', '', '', '', '', '')",
         u"hôm nay"_qs},
        {"INSERT INTO decision (unit, kind, number, date, signer, reason, name_then, total_then, rules_then)"
         " VALUES (1, 'khác', '', '2024-05-01', '', '', '', '', '')",
         u"khác"_qs},
        {"INSERT INTO lineage (kind, year, successor, note) VALUES ('rename', -2000000000, 1, '')",
         u"-2000000000"_qs},
        {"UPDATE unit SET founded = -2000000000", u"-2000000000"_qs},
        {"UPDATE unit SET kind = 'khác'", u"khác"_qs},
        {"UPDATE unit SET staff = 9000000000000", u"9000000000000"_qs}};
    for (const auto &[sql, value] : cases) {
        INFO(sql);
        const BookFolder folder;
        makeBook(folder.path());
        tamper(folder.path(), (QByteArray("PRAGMA ignore_check_constraints = ON; ") + sql).constData());
        const QString complaint = complaintOf(folder.path());
        INFO(complaint.toStdString());
        CHECK(complaint.contains(folder.path()));
        CHECK(complaint.contains(value));
    }
}
