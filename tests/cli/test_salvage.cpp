// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved of a damaged book, and what is told of the rest.
#include "commandline.h"

#include "base/error.h"
#include "jobs/safety/salvaging.h"
#include "jobs/year/evaluation.h"
#include "jobs/year/outcomelist.h"
#include "storage/book.h"
#include "storage/database.h"

#include <QDir>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString aSalvage = u"salvage so.sovang new.sovang --json"_qs;
const QString aList = u"new - không cứu được.csv"_qs;
constexpr qsizetype page = 4096;

/// A book with a decision and one part of everything that counts.
void makeBookToBreak(const CommandLine &folder)
{
    folder.makeBook();
    folder.decideFirst();
}

JsonValue recognisedIn(const CommandLine &folder, const QString &book, int year)
{
    return folder.done(u"recognise %1 --year %2 --json"_qs.arg(book).arg(year)).json();
}

QByteArray outcomesIn(const Book &book)
{
    QByteArray all;
    for (const int year : {2023, 2024})
        all += outcomesJson(Year(year), evaluateYear(book, {Year(year), Round::Final}));
    return all;
}

JsonValue lostBy(const CommandLine &folder, const QByteArray &sql)
{
    alterUnguarded(folder, sql);
    const QByteArray damaged = folder.bytes(u"so.sovang"_qs);
    const JsonValue told = folder.done(aSalvage).json();
    CHECK(folder.bytes(u"so.sovang"_qs) == damaged);
    folder.done(u"verify new.sovang"_qs);
    return told[u"lost"];
}

} // namespace

TEST_CASE("One changed digit costs one answer, which is named, and nothing counts it")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    const JsonValue before = recognisedIn(folder, u"so.sovang"_qs, 2024);
    const JsonValue lost =
        lostBy(folder,
               "UPDATE sheet SET answers = replace(answers, '\"1.1\":500', '\"1.1\":400') WHERE year = 2024");
    REQUIRE(lost.elements.size() == 1);
    const JsonValue &loss = lost[0];
    CHECK(loss[u"unit"] == u"DV001"_qs);
    CHECK(loss[u"year"] == 2024);
    CHECK(loss[u"round"] == u"final"_qs);
    CHECK(loss[u"item"] == u"1.1"_qs);
    CHECK(loss[u"found"] == u"4"_qs);
    CHECK(loss[u"why"] == u"altered"_qs);

    const JsonValue after = recognisedIn(folder, u"new.sovang"_qs, 2024);
    CHECK(words(unitIn(after, u"DV001"_qs)[u"reasons"]) ==
          QStringList{u"missing:1.1"_qs, u"pendingYear:2024"_qs});
    CHECK(unitIn(after, u"DV002"_qs) == unitIn(before, u"DV002"_qs));
    CHECK(recognisedIn(folder, u"new.sovang"_qs, 2023) != JsonValue());
    const QString list = QString::fromUtf8(folder.bytes(aList));
    INFO(list.toStdString());
    CHECK(list.contains(u";DV001;2024;"_qs));
    CHECK(list.contains(u";1.1;4"_qs));
}

TEST_CASE("A salvaged book is of today, and its log begins with where it came from")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    lostBy(folder, "UPDATE decision SET signer = 'Ai đó'");
    const JsonValue log = folder.done(u"log new.sovang --json"_qs).json()[u"log"];
    REQUIRE(log.elements.size() == 1);
    CHECK(log[0][u"action"].toText() == u"book.salvage"_qs);
    CHECK(log[0][u"summary"].toText().contains(u"so.sovang"_qs));
    folder.done(u"register new.sovang --year 2025 --all"_qs);
}

TEST_CASE("A row that is gone or was altered is lost by name, one that the log does not know is not taken")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    const JsonValue lost = lostBy(folder, "DELETE FROM registration WHERE unit = 2 AND year = 2023;"
                                          "UPDATE decision SET signer = 'Ai đó';"
                                          "INSERT INTO registration (unit, year, note) VALUES (3, 2023, '');"
                                          "UPDATE unit SET name = 'Sở Y tê' WHERE code = 'DV001'");
    QStringList told;
    for (const JsonValue &loss : lost.elements) {
        told << u"%1 %2 %3 %4"_qs.arg(loss[u"table"].toText(), loss[u"unit"].toText(), loss[u"why"].toText(),
                                      loss[u"taken"].toBool() ? u"taken"_qs : u"lost"_qs);
    }
    told.sort();
    CHECK(told == QStringList{u"decision DV001 altered lost"_qs, u"registration DV002 unreadable lost"_qs,
                              u"registration DV003 added lost"_qs, u"unit DV001 altered taken"_qs});
    CHECK(unitIn(recognisedIn(folder, u"new.sovang"_qs, 2024), u"DV001"_qs)[u"standing"] == u"never"_qs);
}

TEST_CASE("In a salvaged book numbers go on after the greatest, and after no number that somebody invented")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    lostBy(folder, "INSERT INTO row_mark VALUES ('unit', '9223372036854775807', 1, x'00', x'');"
                   "INSERT INTO row_mark VALUES ('unit', '70', 1, x'00', x'');"
                   "INSERT INTO row_mark VALUES ('unit', '70', 2, x'', x'')"); // one that was removed
    folder.write(u"moi.csv"_qs, "Mã đơn vị,Tên đơn vị,Loại hình\nDV777,Trạm Y tế mới,Đơn vị sự nghiệp\n");
    folder.done(u"import units new.sovang moi.csv"_qs);
    Database book(folder.path(u"new.sovang"_qs), Database::Access::Read);
    CHECK(book.number("SELECT id FROM unit WHERE code = 'DV777'") == 71);
}

TEST_CASE("Of a book whose first bytes are gone everything is saved")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    const JsonValue before = recognisedIn(folder, u"so.sovang"_qs, 2024);
    folder.write(u"so.sovang"_qs, QByteArray(100, '\0') + folder.bytes(u"so.sovang"_qs).mid(100));
    CHECK(folder.run(u"verify so.sovang"_qs).code == 1);
    const JsonValue told = folder.done(aSalvage).json();
    CHECK(told[u"lost"].elements.empty());
    CHECK(told[u"broken"].elements.empty());
    CHECK(told[u"unproved"] == 0);
    CHECK_FALSE(folder.files().contains(aList));
    CHECK(recognisedIn(folder, u"new.sovang"_qs, 2024) == before);
}

TEST_CASE("Whichever page of a book is wiped, what is saved is as it was, or told of")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    const QByteArray whole = folder.bytes(u"so.sovang"_qs);
    const QByteArray truth = outcomesIn(Book::open(folder.path(u"so.sovang"_qs), OpenMode::ReadOnly));
    int saved = 0;
    int different = 0;
    for (qsizetype at = page; at < whole.size(); at += page) {
        INFO("page " << at / page);
        const QString bad = u"bad-%1.sovang"_qs.arg(at);
        const QString made = folder.path(u"made-%1.sovang"_qs.arg(at));
        folder.write(bad, QByteArray(whole).replace(at, page, QByteArray(page, '\0')));
        try {
            const Salvaged salvaged = salvageBook(folder.path(bad), made);
            ++saved;
            if (outcomesIn(Book::open(made, OpenMode::ReadOnly)) == truth)
                continue;
            ++different;
            CHECK((!salvaged.losses.empty() || !salvaged.brokenTables.isEmpty()));
            CHECK_FALSE(salvaged.list.isEmpty());
        } catch (const Error &error) { // a page that nothing lies on, or that tells where everything is
            INFO(error.message().toStdString());
            CHECK((error.kind() == Error::Kind::Refused || error.kind() == Error::Kind::BadInput));
        }
    }
    CHECK(saved > whole.size() / page / 2);
    CHECK(different > 0);
}

TEST_CASE("A trigger that somebody put into a book is not run and not taken")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    const JsonValue before = recognisedIn(folder, u"so.sovang"_qs, 2024);
    const JsonValue lost =
        lostBy(folder, "CREATE TRIGGER theirs AFTER INSERT ON registration BEGIN UPDATE unit "
                       "SET name = 'x'; END;"
                       "CREATE VIEW log_of AS SELECT * FROM log");
    CHECK(lost.elements.empty());
    CHECK(recognisedIn(folder, u"new.sovang"_qs, 2024) == before);
}

TEST_CASE("A sealed year that lost something says so in the salvaged book, and stays sealed")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    folder.done(u"seal so.sovang --year 2023"_qs);
    alterUnguarded(folder, "DELETE FROM sheet WHERE unit = 1 AND year = 2023");
    const JsonValue told = folder.done(aSalvage).json();
    CHECK(told[u"lost"].elements.size() == 1);
    REQUIRE_FALSE(told[u"problems"].elements.empty());
    CHECK(told[u"problems"][0][u"message"].toText().contains(u"2023"_qs));
    CHECK(folder.run(u"register new.sovang --year 2023 --all"_qs).err.contains(u"sealed"_qs));
}

TEST_CASE("A whole book, a newer one, one that is open and what is no book are not salvaged")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    refused(folder, aSalvage, {u"is whole"_qs});
    folder.write(u"text.sovang"_qs, "không phải sổ");
    CHECK(folder.run(u"salvage text.sovang new.sovang"_qs).code == 1);
    folder.write(u"newer.sovang"_qs,
                 QByteArray(folder.bytes(u"so.sovang"_qs)).replace(60, 4, QByteArray(3, 0) + 'c'));
    CHECK(folder.run(u"salvage newer.sovang new.sovang"_qs).err.contains(u"newer"_qs));
    CHECK(folder.run(u"salvage none.sovang new.sovang"_qs).code == 1);

    alterUnguarded(folder, "DELETE FROM registration WHERE unit = 2");
    {
        const Book open = Book::open(folder.path(u"so.sovang"_qs));
        CHECK(folder.run(aSalvage).err.contains(u"open"_qs));
    }
    folder.write(aList, "cũ");
    CHECK(folder.run(aSalvage).code == 1);
    CHECK(folder.bytes(aList) == "cũ");
    CHECK_FALSE(folder.files().contains(u"new.sovang"_qs));
    folder.done(u"salvage so.sovang other.sovang"_qs);
    CHECK(folder.run(u"salvage so.sovang other.sovang"_qs).code == 1); // never over a book
}
