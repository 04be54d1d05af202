// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "base/error.h"
#include "storage/book.h"
#include "storage/database.h"

#include <QFile>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString sealing = u"seal so.sovang --year 2024"_qs;
const QString unsealing = u"unseal so.sovang --year 2024 --reason \"Nhập nhầm điểm\""_qs;

// The book of makeBook() in which 2024 is finished: DV003 has scores too.
void makeFinishedBook(const CommandLine &folder)
{
    folder.makeBook();
    folder.write(u"rest.csv"_qs, "Mã;1.1;1.2;1.3;2.1;2.2\nDV003;5;x;x;2;90/100\n");
    folder.done(u"import scores so.sovang rest.csv --year 2024 --round final"_qs);
    folder.done(u"decide so.sovang --year 2024 --kind first --number 5 --date 2024-12-20 --signer A"_qs);
}

bool isRefusedByBook(const CommandLine &folder, const QByteArray &sql)
{
    try {
        Database(folder.path(u"so.sovang"_qs), Database::Access::Write).execute(sql.constData());
    } catch (const Error &error) {
        INFO(error.details().toStdString());
        CHECK(error.details().contains(u"sealed"));
        return true;
    }
    return false;
}

} // namespace

TEST_CASE("A sealed year is as it was, and what would change it is refused with the year and the way out")
{
    const CommandLine folder;
    makeFinishedBook(folder);
    const Ran sealed = folder.done(sealing);
    INFO(sealed.out.toStdString());
    CHECK(sealed.out.contains(u"no. 1"_qs));
    CHECK(sealed.out.contains(u"2023"_qs)); // which is open
    const QString before = folder.seen(2024);

    folder.write(u"s.csv"_qs, "Mã;1.1\nDV002;5\n");
    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV002;Trung tâm;Đơn vị\n");
    folder.write(u"r.csv"_qs, "Mã;Năm;Ghi chú\nDV001;2024;khác\n");
    folder.write(u"d.csv"_qs,
                 "Mã;Loại;Số;Ngày;Từ năm;Đến năm\nDV002;Công nhận lần đầu;7;2025-01-05;2023;2024\n");
    for (const QString &line :
         {u"import scores so.sovang s.csv --year 2024 --round final"_qs,
          u"import scores so.sovang s.csv --year 2024 --round self"_qs,
          u"import registrations so.sovang r.csv --update"_qs, u"import decisions so.sovang d.csv"_qs,
          u"decide so.sovang --year 2024 --kind first --number 6 --date 2024-12-21 --signer A DV003"_qs}) {
        const Ran ran = folder.run(line);
        INFO(line.toStdString() << "\n" << ran.err.toStdString());
        CHECK(ran.code != 0);
        CHECK(folder.seen(2024) == before);
    }
    const Ran ran = folder.run(u"import scores so.sovang s.csv --year 2024 --round final"_qs);
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"2024 ("_qs));
    CHECK(ran.err.contains(u"reopen"_qs));
    folder.done(u"import scores so.sovang s.csv --year 2023 --round self"_qs); // other years go on
    folder.done(u"register so.sovang --year 2025 --all"_qs);
    folder.done(u"verify so.sovang"_qs);
}

TEST_CASE("The book itself refuses changes of a sealed year, whatever program tries")
{
    const CommandLine folder;
    makeFinishedBook(folder);
    folder.done(sealing);
    const QByteArray dv2 = "(SELECT id FROM unit WHERE code = 'DV002')";
    const QByteArray meeting =
        "INSERT INTO meeting (year, date, place, chair, secretary, quorum_rule, votes_rule)"
        " VALUES (2024, '2024-12-01', '', '', '', '>=2/3', '>1/2')";
    const QByteArray nextVersion =
        "INSERT INTO rule_set SELECT id, 9, CAST(replace(CAST(json AS TEXT), '\"version\": 1',"
        " '\"version\": 9') AS BLOB) FROM rule_set";
    for (const QByteArray &sql : std::vector<QByteArray>{
             "UPDATE sheet SET answers = '{\"1.1\":500}' WHERE year = 2024",
             "DELETE FROM sheet WHERE year = 2024",
             "INSERT INTO sheet VALUES (0, " + dv2 + ", 2024, '{\"1.1\":500}')",
             "UPDATE sheet SET year = 2024, round = 1 WHERE year = 2023",
             "DELETE FROM registration WHERE year = 2024",
             "UPDATE registration SET year = 2022 WHERE year = 2024",
             "INSERT INTO exclusion VALUES (" + dv2 + ", 2024, 'x')",
             "INSERT INTO evidence (unit, year, code, ordinal, document, pages, text, place) VALUES (" + dv2 +
                 ", 2024, '1.1', 0, 'x', '', '', '')",
             "INSERT INTO item_note VALUES (" + dv2 + ", 2024, '1.1', 'x')",
             "UPDATE decision SET number = '9'",
             "DELETE FROM decision",
             "INSERT INTO good_model (year, name, team, result, measure) VALUES (2024, 'x', 'y', '', '')",
             "INSERT INTO activity (date, name, sessions, note) VALUES ('2024-05-01', 'x', 1, '')",
             meeting,
             "UPDATE unit SET kind = 'enterprise' WHERE code = 'DV002'",
             "UPDATE unit SET unit_class = 'Z' WHERE code = 'DV002'",
             "UPDATE unit SET dissolved = 2024 WHERE code = 'DV002'",
             "UPDATE unit SET founded = 2025 WHERE code = 'DV002'",
             "INSERT INTO unit_earlier VALUES (" + dv2 + ", 2024, 'enterprise', '')",
             nextVersion,
             "BEGIN; INSERT INTO rule_set_undo SELECT id, version FROM rule_set; DELETE FROM rule_set",
             "DELETE FROM sealed_unit",
             "UPDATE sealed_unit SET kind = 'enterprise'",
             "DELETE FROM sealed_rules"}) {
        INFO(sql.toStdString());
        CHECK(isRefusedByBook(folder, sql));
    }
    folder.done(u"verify so.sovang"_qs);
}

TEST_CASE("A unit becomes something else after a sealed year, and stays what it was in it")
{
    const CommandLine folder;
    makeFinishedBook(folder);
    folder.done(sealing);
    const JsonValue before =
        unitIn(folder.done(u"recognise so.sovang --year 2024 --json"_qs).json(), u"DV002"_qs);
    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình;Phân loại\nDV002;Tên mới;Đơn vị;B\n");
    folder.done(u"import units so.sovang u.csv --update --from 2025"_qs);
    folder.done(u"verify so.sovang"_qs);
    JsonValue after = unitIn(folder.done(u"recognise so.sovang --year 2024 --json"_qs).json(), u"DV002"_qs);
    *after.member(u"name") = before[u"name"];
    CHECK(after == before);

    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV001;Tên mới;Doanh nghiệp\n");
    const Ran ran = folder.run(u"import units so.sovang u.csv --update --all-years"_qs);
    INFO(ran.err.toStdString());
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"2024 ("_qs));
}

TEST_CASE("A year is reopened with a reason, and sealed again with the list of what is different")
{
    const CommandLine folder;
    makeFinishedBook(folder);
    folder.done(sealing);
    CHECK(folder.run(u"unseal so.sovang --year 2024"_qs).code == 2);
    CHECK(folder.run(u"unseal so.sovang --year 2024 --reason \" \""_qs).code == 1);
    CHECK(folder.run(u"unseal so.sovang --year 2023 --reason x"_qs).code == 1);
    CHECK(folder.run(sealing).code == 1); // it is sealed

    folder.done(unsealing);
    CHECK(folder.done(u"log so.sovang"_qs).out.contains(u"Nhập nhầm điểm"_qs));
    folder.done(sealing);
    folder.done(unsealing);
    folder.write(u"s.csv"_qs, "Mã;1.1\nDV002;5\n");
    folder.done(u"import scores so.sovang s.csv --year 2024 --round final"_qs);
    const Ran ran = folder.done(sealing);
    INFO(ran.out.toStdString());
    CHECK(ran.out.contains(u"no. 3"_qs));
    CHECK(ran.out.contains(u"DV002: “total” was "_qs));
    CHECK_FALSE(ran.out.contains(u"DV001"_qs));
    folder.done(u"verify so.sovang"_qs);
}

TEST_CASE("A year that is not finished, or that nobody is registered for, is not sealed")
{
    const CommandLine folder;
    folder.makeBook();
    const QByteArray before = folder.bytes(u"so.sovang"_qs);
    const Ran ran = folder.run(sealing);
    INFO(ran.err.toStdString());
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"DV003"_qs));
    CHECK(folder.run(u"seal so.sovang --year 2030"_qs).code == 1);
    CHECK(folder.run(u"seal so.sovang"_qs).code == 2);
    CHECK(folder.bytes(u"so.sovang"_qs) == before);
}

TEST_CASE("Numbers of a sealed year that come out differently are named, however they were altered")
{
    for (const char *sql : {"UPDATE sheet SET answers = json_set(answers, '$.\"1.1\"', 0) WHERE year = 2024",
                            "UPDATE seal SET outcomes = replace(outcomes, 'passed', 'failed')",
                            "UPDATE unit SET kind = 'enterprise' WHERE code = 'DV002'"}) {
        const CommandLine folder;
        makeFinishedBook(folder);
        folder.done(sealing);
        alterUnguarded(folder, sql);
        const JsonValue json = folder.run(u"verify so.sovang --json"_qs).json();
        bool isTold = false;
        for (const JsonValue &problem : json[u"problems"_qs].elements)
            isTold = isTold || (problem[u"table"_qs] == u"seal"_qs && problem[u"year"_qs] == 2024);
        INFO(sql << "\n" << writeJson(json).toStdString());
        CHECK(isTold);
        CHECK_FALSE(json[u"whole"_qs].toBool());
    }
}
