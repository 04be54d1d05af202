// SPDX-License-Identifier: GPL-3.0-or-later
// What `verify` finds of all that somebody with a database program can do to a book.
#include "commandline.h"

#include "storage/book.h"
#include "storage/database.h"

#include <QFile>
#include <QRegularExpression>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString aVerify = u"verify so.sovang"_qs;

// A book with something in the tables that people would like to alter.
void makeFullBook(const CommandLine &folder)
{
    folder.makeBook();
    folder.done(u"decide so.sovang --year 2024 --kind first --number 5 --date 2024-12-20 --signer A"_qs);
}

void alter(const CommandLine &folder, const QByteArray &sql)
{
    Database(folder.path(u"so.sovang"_qs), Database::Access::Write).execute(sql.constData());
}

QString codeIn(const QString &out)
{
    return QRegularExpression(u"([0-9A-Z]{4}-){3}[0-9A-Z]{4}"_qs).match(out).captured();
}

} // namespace

TEST_CASE("A book that only Sổ Vàng wrote is whole, and the code of its last line is printed")
{
    const CommandLine folder;
    makeFullBook(folder);
    const QByteArray before = folder.bytes(u"so.sovang"_qs);
    const Ran ran = folder.done(aVerify);
    INFO(ran.out.toStdString());
    CHECK(ran.err.isEmpty());
    CHECK(ran.out.contains(u"whole"_qs));
    CHECK_FALSE(codeIn(ran.out).isEmpty());
    CHECK(folder.bytes(u"so.sovang"_qs) == before);

    const JsonValue json = folder.done(aVerify + u" --json"_qs).json();
    CHECK(json[u"whole"_qs].toBool());
    CHECK(json[u"problems"_qs].elements.empty());
    CHECK(json[u"code"_qs].isNull());
    CHECK(json[u"rows"_qs].toInt() > 10);
    CHECK(json[u"head"_qs][u"sequence"_qs] == json[u"lines"_qs]);
    CHECK(json[u"head"_qs][u"code"_qs].toText() == codeIn(ran.out));
}

TEST_CASE("One changed digit of a score is named with its unit, year and item")
{
    const CommandLine folder;
    makeFullBook(folder);
    alter(folder,
          "UPDATE sheet SET answers = json_set(answers, '$.\"1.1\"', 350) WHERE year = 2024 AND round = 2"
          " AND unit = (SELECT id FROM unit WHERE code = 'DV002')");
    const Ran ran = folder.run(aVerify);
    INFO(ran.err.toStdString());
    CHECK(ran.code == 1);
    REQUIRE(ran.errors().size() == 1);
    for (const QString &word : {u"so.sovang: "_qs, u"DV002"_qs, u"2024"_qs, u"1.1"_qs})
        CHECK(ran.err.contains(word));
    const JsonValue found = folder.run(aVerify + u" --json"_qs).json()[u"problems"_qs][0];
    CHECK(found[u"unit"_qs] == u"DV002"_qs);
    CHECK(found[u"year"_qs] == 2024);
    CHECK(found[u"round"_qs] == u"final"_qs);
    CHECK(found[u"item"_qs] == u"1.1"_qs);
    CHECK(found[u"table"_qs] == u"sheet"_qs);
}

TEST_CASE("No command counts what another program has changed")
{
    const CommandLine folder;
    makeFullBook(folder);
    alter(folder, "UPDATE unit SET name = 'Sở Y tế thành phố' WHERE code = 'DV001'");
    const QStringList before = folder.files();
    const QString command =
        GENERATE(u"recognise so.sovang --year 2024"_qs, u"report so.sovang --year 2024 -o a.pdf"_qs,
                 u"certificates so.sovang --year 2024 -o a.pdf"_qs,
                 u"papers so.sovang --year 2024 --paper decision -o a.pdf"_qs,
                 u"decide so.sovang --year 2024 --kind first --number 9 --date 2024-12-31 --signer A"_qs,
                 u"publish so.sovang --year 2024 -o a"_qs, u"seal so.sovang --year 2024"_qs,
                 u"packet so.sovang --year 2024 --round team -o a.sovang"_qs);
    const Ran ran = folder.run(command);
    INFO(ran.err.toStdString());
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"nothing is counted"));
    CHECK(ran.err.contains(u"DV001"));
    CHECK(folder.files() == before);
}

TEST_CASE("Whatever another program changes, adds or removes is named")
{
    struct Case
    {
        QByteArray sql;
        QStringList says;
    };
    const QByteArray dv2 = "(SELECT id FROM unit WHERE code = 'DV002')";
    const Case cases[] = {
        {"UPDATE unit SET name = 'Đơn vị khác' WHERE code = 'DV002'", {u"DV002"_qs, u"name"_qs}},
        {"UPDATE unit SET kind = 'enterprise' WHERE code = 'DV002'", {u"DV002"_qs, u"kind"_qs}},
        {"UPDATE unit SET code = 'DV009' WHERE code = 'DV002'", {u"DV009"_qs, u"code"_qs}},
        {"DELETE FROM registration WHERE year = 2024 AND unit = " + dv2, {u"DV002"_qs, u"2024"_qs}},
        {"INSERT INTO registration (unit, year, note) VALUES (" + dv2 + ", 2022, '')",
         {u"DV002"_qs, u"2022"_qs}},
        {"UPDATE registration SET year = 2022 WHERE year = 2023 AND unit = " + dv2,
         {u"DV002"_qs, u"2022"_qs, u"2023"_qs}},
        {"INSERT INTO exclusion VALUES (" + dv2 + ", 2024, 'x')", {u"DV002"_qs, u"2024"_qs}},
        {"DELETE FROM sheet WHERE year = 2023 AND unit = " + dv2, {u"DV002"_qs, u"2023"_qs}},
        {"INSERT INTO sheet VALUES (0, " + dv2 + ", 2024, '{\"1.1\":100}')", {u"DV002"_qs, u"2024"_qs}},
        {"UPDATE decision SET date = '2024-12-21'", {u"DV001"_qs, u"2024"_qs, u"date"_qs}},
        {"UPDATE decision SET kind = 'renewal'", {u"DV001"_qs, u"kind"_qs}},
        {"DELETE FROM decision", {u"Decision 1"_qs}},
        {"INSERT INTO setting VALUES ('x', 'y')", {u"x"_qs}},
        {"UPDATE sheet SET answers = (SELECT answers FROM sheet AS other WHERE other.year = sheet.year AND"
         " other.round = sheet.round AND other.unit <> sheet.unit ORDER BY other.unit LIMIT 1) WHERE year = "
         "2023",
         {u"DV001"_qs, u"2023"_qs}},
    };
    for (const Case &each : cases) {
        const CommandLine folder;
        makeFullBook(folder);
        alter(folder, each.sql);
        const Ran ran = folder.run(aVerify);
        INFO(each.sql.toStdString() << "\n" << ran.err.toStdString());
        CHECK(ran.code == 1);
        for (const QString &word : each.says)
            CHECK(ran.err.contains(word));
    }
}

TEST_CASE("A row that was put back as it had been before its last change is found")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"old.db"_qs, {});
    Database(folder.path(u"so.sovang"_qs), Database::Access::Write)
        .execute(("ATTACH '" + folder.path(u"old.db"_qs).toUtf8() +
                  "' AS old; CREATE TABLE old.sheet AS SELECT *"
                  " FROM sheet")
                     .constData());
    folder.write(u"s.csv"_qs, "Mã;1.1\nDV002;5\n");
    folder.done(u"import scores so.sovang s.csv --year 2024 --round final"_qs);
    folder.done(aVerify);
    alter(folder,
          "ATTACH '" + folder.path(u"old.db"_qs).toUtf8() +
              "' AS old; UPDATE sheet SET answers = (SELECT answers FROM old.sheet AS o WHERE o.unit ="
              " sheet.unit AND o.year = sheet.year AND o.round = sheet.round)");
    const Ran ran = folder.run(aVerify);
    INFO(ran.err.toStdString());
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"DV002"_qs));
    CHECK(ran.err.contains(u"1.1"_qs));
}

TEST_CASE("Whatever is done to the log is found, and whatever is done to what belongs to its lines")
{
    for (const char *sql :
         {"UPDATE log SET summary = 'x' WHERE sequence = 3", "DELETE FROM log WHERE sequence = 3",
          "UPDATE log SET sequence = 100 WHERE sequence = 3; UPDATE log SET sequence = 3 WHERE sequence = 4;"
          "UPDATE log SET sequence = 4 WHERE sequence = 100",
          "UPDATE log SET marks = NULL WHERE sequence = 3", "UPDATE log SET hash = 'x' || substr(hash, 2)",
          "UPDATE log_head SET hash = 'không'", "UPDATE log_head SET sequence = 9223372036854775807",
          "UPDATE log_head SET sequence = sequence - 1",
          "DELETE FROM log WHERE sequence = (SELECT max(sequence) FROM log);"
          "UPDATE log_head SET (sequence, hash) = (SELECT sequence, hash FROM log ORDER BY sequence DESC "
          "LIMIT 1)",
          "DELETE FROM log WHERE sequence = (SELECT max(sequence) FROM log);"
          "DELETE FROM row_mark WHERE sequence = (SELECT max(sequence) FROM row_mark);"
          "UPDATE log_head SET (sequence, hash) = (SELECT sequence, hash FROM log ORDER BY sequence DESC "
          "LIMIT 1)",
          "DELETE FROM row_mark WHERE table_name = 'decision'", "DELETE FROM row_mark",
          "UPDATE row_mark SET sequence = sequence + 1 WHERE table_name = 'sheet'",
          "UPDATE row_mark SET mark = zeroblob(32) WHERE table_name = 'decision'"}) {
        const CommandLine folder;
        makeFullBook(folder);
        alterUnguarded(folder, sql);
        const Ran ran = folder.run(aVerify);
        INFO(sql << "\n" << ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK_FALSE(ran.err.isEmpty());
        CHECK_FALSE(ran.err.contains(u"defect"));
        CHECK_FALSE(folder.run(u"register so.sovang --year 2025 --all"_qs).err.contains(u"defect"));
    }
}

TEST_CASE("A missing guard is told of")
{
    const CommandLine folder;
    makeFullBook(folder);
    alter(folder, "DROP TRIGGER log_is_kept");
    const Ran ran = folder.run(aVerify);
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"log_is_kept"_qs));
}

TEST_CASE("A code on paper is found in the book and in every later state of it")
{
    const CommandLine folder;
    folder.makeBook();
    const QString code = codeIn(folder.done(aVerify).out);
    folder.done(u"register so.sovang --year 2026 --all"_qs);
    CHECK(codeIn(folder.done(aVerify).out) != code);
    const Ran ran = folder.done(aVerify + u" --code "_qs + code);
    CHECK(ran.out.contains(code + u" is line "_qs));
    folder.done(aVerify + u" --code "_qs + code.toLower().remove(u'-'));
    const JsonValue json = folder.done(aVerify + u" --json --code "_qs + code).json();
    CHECK(json[u"code"_qs][u"found"_qs].toBool());
    CHECK(json[u"code"_qs][u"line"_qs][u"code"_qs].toText() == code);
}

TEST_CASE("A log that was written anew from the start is found out by any paper with a code")
{
    const CommandLine folder;
    makeFullBook(folder);
    const QString code = codeIn(folder.done(aVerify).out);
    writeLogAnew(folder, "UPDATE log SET summary = 'Không có gì' WHERE sequence = 2");
    folder.done(aVerify); // by itself it looks right
    const Ran ran = folder.run(aVerify + u" --code "_qs + code);
    INFO(ran.err.toStdString());
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(code));
    CHECK_FALSE(folder.run(aVerify + u" --json --code "_qs + code).json()[u"whole"_qs].toBool());
}

TEST_CASE("An older state of the book does not contain the code of a later line")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"backup so.sovang -o old.sovang"_qs);
    folder.done(u"register so.sovang --year 2026 --all"_qs);
    const QString code = codeIn(folder.done(aVerify).out);
    folder.done(u"verify old.sovang"_qs);
    CHECK(folder.run(u"verify old.sovang --code "_qs + code).code == 1);
}

TEST_CASE("A code that was mistyped is wrong usage and accuses nobody")
{
    const CommandLine folder;
    folder.makeBook();
    QString code = codeIn(folder.done(aVerify).out);
    const QString good = code;
    code[2] = code[2] == u'7' ? u'8' : u'7';
    QString swapped = good;
    std::swap(swapped[0], swapped[1]);
    QStringList wrong{code, good.left(18), good + u"2"_qs, u"12"_qs, u"XXXX"_qs, u"ĐĐĐĐ-ĐĐĐĐ-ĐĐĐĐ-ĐĐĐĐ"_qs};
    if (swapped != good)
        wrong << swapped;
    for (const QString &each : wrong) {
        const Ran ran = folder.run(aVerify + u" --code "_qs + each);
        INFO(each.toStdString() << "\n" << ran.err.toStdString());
        CHECK(ran.code == 2);
    }
}

TEST_CASE("An answer that its item cannot have is named although the log tells of it")
{
    const CommandLine folder;
    folder.makeBook();
    {
        Book book = Book::open(folder.path(u"so.sovang"_qs)); // as a program with a fault would write it
        const UnitId unit = book.units.findByCode(u"DV002"_qs)->id;
        book.change({u"test"_qs, u"Thử"_qs}, [&] {
            book.scores.put(unit, Year(2024), Round::Final, u"1.1"_qs,
                            Answer::points(Points::fromHundredths(99'00)));
        });
    }
    const Ran ran = folder.run(aVerify);
    INFO(ran.err.toStdString());
    CHECK(ran.code == 1);
    for (const QString &word : {u"DV002"_qs, u"2024"_qs, u"1.1"_qs, u"99"_qs})
        CHECK(ran.err.contains(word));
}
