// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "jobs/safety/verifying.h"
#include "storage/bookfile.h"
#include "storage/chaincode.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("Every row that a change touches is marked, and no others")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    const UnitId unit = addUnit(book);
    book.change(someNote, [&] {
        book.registrations.put({unit, Year(2024), {}, {}});
        book.scores.put(unit, Year(2024), Round::Final, u"1.1"_qs,
                        Answer::points(Points::fromHundredths(450)));
    });
    book.change(someNote, [&] { book.registrations.remove(unit, Year(2024)); });
    CHECK_THROWS(book.change(someNote, [&] {
        book.registrations.put({unit, Year(2025), {}, {}});
        throw std::runtime_error("stopped");
    }));
    book.change(someNote, [] {});
    const RowMarks::Findings found = book.rowMarks().findings();
    CHECK(found.rows.empty());
    CHECK(found.lines.empty());
    CHECK(found.count == 2);
    for (const LogLine &line : book.log.entries())
        CHECK(line.hash == line.computeHash());
}

TEST_CASE("The rows of a book from before rows were marked are marked when it is opened")
{
    const BookFolder folder;
    createBookFile(folder.path(), bookMigrations().first(10));
    tamper(folder.path(),
           "INSERT INTO unit (id, code, name, kind, block, locality, unit_class, address, head,"
           " union_head, phone) VALUES (3, 'DV1', 'Sở Y tế', 'agency', '', '', 'A', '', '', '', '')");
    {
        Book book = Book::open(folder.path());
        REQUIRE(book.log.last().has_value());
        CHECK(book.log.last()->note.action == u"log.marks");
        CHECK(book.rowMarks().findings().rows.empty());
        CHECK_FALSE(book.log.verify().has_value());
    }
    CHECK(Book::open(folder.path()).log.count() == 1); // once
    tamper(folder.path(), "UPDATE unit SET name = 'Sở khác'");
    const Book book = Book::open(folder.path());
    CHECK(book.log.count() == 1);
    const RowMarks::Findings found = book.rowMarks().findings();
    REQUIRE(found.rows.size() == 1);
    CHECK(found.rows[0].table == u"unit");
    CHECK(found.rows[0].key == QStringList{u"3"_qs});
    CHECK(found.rows[0].parts == QStringList{u"name"_qs});
}

TEST_CASE("An update of a book that was broken off after any step accuses nobody when it goes on")
{
    const auto steps = bookMigrations();
    for (size_t done = 2; done < steps.size(); ++done) {
        const BookFolder folder;
        createBookFile(folder.path(), steps.first(1));
        tamper(folder.path(),
               "INSERT INTO unit (code, name, kind, block, locality, unit_class, address, head, union_head,"
               " phone) VALUES ('DV1', 'Sở Y tế', 'agency', '', '', 'A', '', '', '', '')");
        openBookFile(folder.path(), true, steps.first(done));
        const Book book = Book::open(folder.path());
        INFO(done);
        CHECK(book.rowMarks().findings().rows.empty());
        CHECK_FALSE(book.log.verify().has_value());
    }
}

TEST_CASE("A row that was altered before a later step of the schema is known as altered afterwards")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        addUnit(book, u"DV001"_qs);
        addUnit(book, u"DV002"_qs);
    }
    tamper(folder.path(), "UPDATE unit SET name = 'Sở khác' WHERE code = 'DV002'");
    std::vector<Migration> steps(bookMigrations().begin(), bookMigrations().end());
    steps.push_back({steps.back().number + 1, "ALTER TABLE unit ADD COLUMN x TEXT NOT NULL DEFAULT 'y'"});
    OpenedBook opened = openBookFile(folder.path(), true, steps);
    CHECK(opened.alteredRows.size() == 1);
    RowMarks marks(opened.database);
    CHECK(marks.areBehind());
    CHECK(marks.findings().rows.size() == 2);
    opened.database.begin();
    marks.takeAll(opened.alteredRows);
    marks.write(3);
    opened.database.commit();
    CHECK(marks.findings().rows.size() == 1);
}

TEST_CASE("A mark under the name of a table that is not there is told under that name")
{
    for (const QString &name : {u"aaa"_qs, u"registrations"_qs, u"zzz"_qs, u""_qs}) {
        const BookFolder folder;
        {
            Book book = Book::create(folder.path());
            const UnitId unit = addUnit(book);
            book.change(someNote, [&] { book.registrations.put({unit, Year(2024), {}, {}}); });
        }
        tamper(folder.path(), "DROP TRIGGER row_mark_stays; UPDATE row_mark SET table_name = '" +
                                  name.toUtf8() + "' WHERE table_name = 'registration'");
        const Book book = Book::open(folder.path());
        const RowMarks::Findings found = book.rowMarks().findings();
        INFO(name.toStdString());
        REQUIRE(found.rows.size() == 2);
        CHECK(found.rows[0].table == u"registration");
        CHECK(found.rows[0].kind == RowFault::Kind::Added);
        CHECK(found.rows[1].table == name);
        CHECK(found.rows[1].kind == RowFault::Kind::Removed);
        CHECK_FALSE(alteredRows(book).empty());
    }
}

TEST_CASE("A column that is added to a table and holds nothing changes no mark")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        addUnit(book);
    }
    std::vector<Migration> steps(bookMigrations().begin(), bookMigrations().end());
    steps.push_back({steps.back().number + 1, "ALTER TABLE unit ADD COLUMN x TEXT"});
    OpenedBook opened = openBookFile(folder.path(), true, steps);
    CHECK(RowMarks(opened.database).findings().rows.empty());
}

TEST_CASE("The code of a log line finds every character that was misread and any two that changed places")
{
    const QString code = chainCode(QByteArray(64, '7'));
    REQUIRE(code.size() == 19);
    CHECK(chainCodeFrom(code) == code);
    CHECK(chainCodeFrom(code.toLower().replace(u'-', u' ')) == code);
    CHECK(chainCode(QByteArray(64, '8')) != code);
    CHECK(chainCode(QByteArray(18, '7') + QByteArray(46, '0')) != code);
    for (const QByteArray &damaged :
         {QByteArray(), QByteArray("7"), QByteArray(64, 'x'), '-' + QByteArray(63, '7')})
        CHECK(chainCode(damaged).isEmpty());
    const QString letters = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ"_qs;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] == u'-')
            continue;
        for (const QChar letter : letters) {
            QString other = code;
            other[i] = letter;
            CHECK(chainCodeFrom(other).has_value() == (letter == code[i]));
        }
        const qsizetype next = i + 1 < code.size() && code[i + 1] == u'-' ? i + 2 : i + 1;
        if (next < code.size() - 1 && code[next] != code[i]) {
            QString swapped = code;
            std::swap(swapped[i], swapped[next]);
            CHECK_FALSE(chainCodeFrom(swapped).has_value());
        }
    }
    for (const QString &wrong : {u""_qs, u"7"_qs, code + u'7', code.left(18), u"0000-0000-0000-0000"_qs})
        CHECK_FALSE(chainCodeFrom(wrong).has_value());
}
