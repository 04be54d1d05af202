// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved of a damaged book, and what is told of the rest.
#include "commandline.h"

#include "base/error.h"
#include "jobs/safety/salvaging.h"
#include "jobs/year/evaluation.h"
#include "jobs/year/outcomelist.h"
#include "storage/book.h"

#include <QDir>
#include <QJsonArray>

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

QJsonObject recognisedIn(const CommandLine &folder, const QString &book, int year)
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

QJsonArray lostBy(const CommandLine &folder, const QByteArray &sql)
{
    alterUnguarded(folder, sql);
    const QByteArray damaged = folder.bytes(u"so.sovang"_qs);
    const QJsonObject told = folder.done(aSalvage).json();
    CHECK(folder.bytes(u"so.sovang"_qs) == damaged);
    folder.done(u"verify new.sovang"_qs);
    return told[u"lost"].toArray();
}

} // namespace

TEST_CASE("One changed digit costs one answer, which is named, and nothing counts it")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    const QJsonObject before = recognisedIn(folder, u"so.sovang"_qs, 2024);
    const QJsonArray lost =
        lostBy(folder,
               "UPDATE sheet SET answers = replace(answers, '\"1.1\":500', '\"1.1\":400') WHERE year = 2024");
    REQUIRE(lost.size() == 1);
    const QJsonObject loss = lost.first().toObject();
    CHECK(loss[u"unit"] == u"DV001"_qs);
    CHECK(loss[u"year"] == 2024);
    CHECK(loss[u"round"] == u"final"_qs);
    CHECK(loss[u"item"] == u"1.1"_qs);
    CHECK(loss[u"found"] == u"4"_qs);
    CHECK(loss[u"why"] == u"altered"_qs);

    const QJsonObject after = recognisedIn(folder, u"new.sovang"_qs, 2024);
    CHECK(words(unitIn(after, u"DV001"_qs)[u"reasons"].toArray()) ==
          QStringList{u"missing:1.1"_qs, u"pendingYear:2024"_qs});
    CHECK(unitIn(after, u"DV002"_qs) == unitIn(before, u"DV002"_qs));
    CHECK(recognisedIn(folder, u"new.sovang"_qs, 2023) != QJsonObject());
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
    const QJsonArray log = folder.done(u"log new.sovang --json"_qs).json()[u"log"].toArray();
    REQUIRE(log.size() == 1);
    CHECK(log.first()[u"action"].toString() == u"book.salvage"_qs);
    CHECK(log.first()[u"summary"].toString().contains(u"so.sovang"_qs));
    folder.done(u"register new.sovang --year 2025 --all"_qs);
}

TEST_CASE("A row that is gone or was altered is lost by name, one that the log does not know is not taken")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    const QJsonArray lost = lostBy(folder, "DELETE FROM registration WHERE unit = 2 AND year = 2023;"
                                           "UPDATE decision SET signer = 'Ai đó';"
                                           "INSERT INTO registration (unit, year, note) VALUES (3, 2023, '');"
                                           "UPDATE unit SET name = 'Sở Y tê' WHERE code = 'DV001'");
    QStringList told;
    for (const QJsonValue loss : lost) {
        told << u"%1 %2 %3 %4"_qs.arg(loss[u"table"].toString(), loss[u"unit"].toString(),
                                      loss[u"why"].toString(),
                                      loss[u"taken"].toBool() ? u"taken"_qs : u"lost"_qs);
    }
    told.sort();
    CHECK(told == QStringList{u"decision DV001 altered lost"_qs, u"registration DV002 unreadable lost"_qs,
                              u"registration DV003 added lost"_qs, u"unit DV001 altered taken"_qs});
    CHECK(unitIn(recognisedIn(folder, u"new.sovang"_qs, 2024), u"DV001"_qs)[u"standing"] == u"never"_qs);
}

TEST_CASE("Of a book whose first bytes are gone everything is saved")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    const QJsonObject before = recognisedIn(folder, u"so.sovang"_qs, 2024);
    folder.write(u"so.sovang"_qs, QByteArray(100, '\0') + folder.bytes(u"so.sovang"_qs).mid(100));
    CHECK(folder.run(u"verify so.sovang"_qs).code == 1);
    const QJsonObject told = folder.done(aSalvage).json();
    CHECK(told[u"lost"].toArray().isEmpty());
    CHECK(told[u"broken"].toArray().isEmpty());
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
    const QJsonObject before = recognisedIn(folder, u"so.sovang"_qs, 2024);
    const QJsonArray lost =
        lostBy(folder, "CREATE TRIGGER theirs AFTER INSERT ON registration BEGIN UPDATE unit "
                       "SET name = 'x'; END;"
                       "CREATE VIEW log_of AS SELECT * FROM log");
    CHECK(lost.isEmpty());
    CHECK(recognisedIn(folder, u"new.sovang"_qs, 2024) == before);
}

TEST_CASE("A sealed year that lost something says so in the salvaged book, and stays sealed")
{
    const CommandLine folder;
    makeBookToBreak(folder);
    folder.done(u"seal so.sovang --year 2023"_qs);
    alterUnguarded(folder, "DELETE FROM sheet WHERE unit = 1 AND year = 2023");
    const QJsonObject told = folder.done(aSalvage).json();
    CHECK(told[u"lost"].toArray().size() == 1);
    REQUIRE_FALSE(told[u"problems"].toArray().isEmpty());
    CHECK(told[u"problems"].toArray().first()[u"message"].toString().contains(u"2023"_qs));
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
