// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"
#include "storage/bookfile.h"

using namespace sovang;
using namespace sovang::test;

namespace {

constexpr Migration firstSchema[] = {{1, "CREATE TABLE t (x INTEGER) STRICT; INSERT INTO t VALUES (1)"}};
constexpr Migration secondSchema[] = {firstSchema[0],
                                      {2, "ALTER TABLE t ADD COLUMN y INTEGER; UPDATE t SET y = x + 1"}};
constexpr Migration failing[] = {
    secondSchema[0], secondSchema[1], {3, "UPDATE t SET y = 0; INSERT INTO missing VALUES (1)"}};

qint64 single(Database &database, const char *sql)
{
    Query query = database.query(sql);
    query.next();
    return query.integer(0);
}

QStringList backupsIn(const BookFolder &folder)
{
    QStringList files = folder.files();
    files.removeOne(QStringLiteral("Hội đồng.sovang"));
    return files;
}

} // namespace

TEST_CASE("The steps of the schema are numbered from 1 without gaps")
{
    int expected = 1;
    for (const Migration &step : bookMigrations())
        CHECK(step.number == expected++);
}

TEST_CASE("An older book is brought up to date, with a dated backup beside it")
{
    const BookFolder folder;
    createBookFile(folder.path(), firstSchema);
    Database database = openBookFile(folder.path(), true, secondSchema).database;
    CHECK(single(database, "SELECT y FROM t") == 2);
    CHECK(single(database, "PRAGMA user_version") == 2);

    REQUIRE(backupsIn(folder).size() == 1);
    const QString backup = backupsIn(folder).front();
    INFO(backup.toStdString());
    CHECK(backup.startsWith(QStringLiteral("Hội đồng ")));
    CHECK(backup.contains(QDate::currentDate().toString(Qt::ISODate)));
    CHECK(readBookHeader(folder.path(backup)).schema == 1);
    Database old = openBookFile(folder.path(backup), false, firstSchema).database;
    CHECK(single(old, "SELECT x FROM t") == 1);
}

TEST_CASE("A book that is up to date gets no backup")
{
    const BookFolder folder;
    createBookFile(folder.path(), secondSchema);
    openBookFile(folder.path(), true, secondSchema);
    CHECK(backupsIn(folder).isEmpty());
}

TEST_CASE("A step that fails leaves the book at the step before, with its backup")
{
    const BookFolder folder;
    createBookFile(folder.path(), firstSchema);
    CHECK_THROWS_AS(openBookFile(folder.path(), true, failing), Error);
    CHECK(backupsIn(folder).size() == 1);
    Database database = openBookFile(folder.path(), false, secondSchema).database;
    CHECK(single(database, "PRAGMA user_version") == 2);
    CHECK(single(database, "SELECT y FROM t") == 2);
}

TEST_CASE("An older book that is opened for reading is refused and stays as it is")
{
    const BookFolder folder;
    createBookFile(folder.path(), firstSchema);
    const QByteArray before = bytesOf(folder.path());
    try {
        openBookFile(folder.path(), false, secondSchema);
        FAIL("opened");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Refused);
    }
    CHECK(bytesOf(folder.path()) == before);
    CHECK(backupsIn(folder).isEmpty());
}

TEST_CASE("A book that cannot be made leaves nothing behind")
{
    const BookFolder folder;
    CHECK_THROWS_AS(createBookFile(folder.path(), failing), Error);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("A full disk is told as such")
{
    const BookFolder folder;
    createBookFile(folder.path(), firstSchema);
    Database database(folder.path(), Database::Access::Write);
    database.execute("PRAGMA max_page_count = 4");
    database.begin();
    try {
        database.execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9999)"
                         " INSERT INTO t SELECT i FROM n");
        FAIL("there was room");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Storage);
        CHECK(error.message().contains(QStringLiteral("full")));
    }
    database.rollback();
    CHECK(single(database, "SELECT count(*) FROM t") == 1);
}

TEST_CASE(
    "A book from before kinds held from a year on, and before activities had papers, opens with all it has")
{
    const BookFolder folder;
    createBookFile(folder.path(), bookMigrations().first(7));
    tamper(folder.path(),
           "INSERT INTO unit (id, code, name, kind, block, locality, unit_class, address, head,"
           " union_head, phone) VALUES (3, 'DV1', 'Sở Y tế', 'agency', '', '', 'A', '', '', '', '');"
           " INSERT INTO activity (id, date, name, unit, sessions, note)"
           " VALUES (5, '2025-01-15', 'Hội nghị', 3, 1, '')");
    Book book = Book::open(folder.path());
    Unit unit = book.units.find(UnitId(3)).value();
    CHECK(unit.unitClass == u"A");
    CHECK(unit.earlier.empty());
    setClass(unit, u"B"_qs, StatusYears::since(Year(2024)));
    Activity activity = book.movements.find<Activity>(5).value();
    CHECK(activity.papers.empty());
    activity.papers = {{.document = u"BB 1"_qs, .date = {}, .pages = {}, .text = {}, .place = {}}};
    book.change(someNote, [&] {
        book.units.update(unit);
        book.movements.update(activity);
    });
    CHECK(book.units.find(UnitId(3)) == unit);
    CHECK(book.movements.find<Activity>(5) == activity);
}
