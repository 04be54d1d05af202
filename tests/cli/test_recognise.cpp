// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "exchange/tablefile.h"
#include "rulebook.h"

using namespace sovang;
using namespace sovang::test;

namespace {

// The rows of a written list from its header row on, as texts.
std::vector<QStringList> listIn(const QString &path)
{
    const Workbook workbook = readTableFile(path);
    REQUIRE(workbook.grids.size() == 1);
    const Grid &grid = workbook.grids.front();
    std::vector<QStringList> rows;
    for (int row = 0; row < grid.rows(); ++row) {
        QStringList texts;
        for (int column = 0; column < grid.columns(); ++column)
            texts << grid.at(row, column).text();
        if (!rows.empty() || texts.first() == u"Mã")
            rows.push_back(texts);
    }
    return rows;
}

} // namespace

TEST_CASE("recognise --json tells every unit by code, with its numbers, reasons and proposal")
{
    const CommandLine folder;
    folder.makeBook();
    const JsonValue year = folder.done(u"recognise so.sovang --year 2024 --json"_qs).json();
    CHECK(year[u"year"].toInt() == 2024);
    QStringList codes;
    for (const JsonValue &unit : year[u"units"].elements)
        codes << unit[u"code"].toText();
    CHECK(codes == QStringList{u"DV001"_qs, u"DV002"_qs, u"DV003"_qs});

    const JsonValue passed = unitIn(year, u"DV001"_qs);
    CHECK(
        compactJson(passed) ==
        R"({"band":"Xuất sắc","bonus":"0.00","code":"DV001","count":2,"criteria":{"I":"10.00","II":"9.00"},)"
        R"("deductions":"0.00","from":2023,"kind":"agency","name":"Sở Y tế","outcome":"passed","period":[2023,2024],)"
        R"("proposal":"first","reasons":[],"registered":true,"ruleSet":"nho@1","standing":"never","total":"19.00"})");

    const JsonValue failed = unitIn(year, u"DV002"_qs);
    CHECK(failed[u"total"].toText() == u"10.50");
    CHECK(failed[u"band"].isNull());
    CHECK(words(failed[u"reasons"]) == QStringList{u"belowCriterionMinimum:I"_qs, u"belowPassMark"_qs});

    const JsonValue pending = unitIn(year, u"DV003"_qs);
    CHECK(pending[u"outcome"].toText() == u"pending");
    CHECK(pending[u"total"].isNull());
    CHECK(pending[u"criteria"].isNull());
    CHECK(words(pending[u"reasons"]) == QStringList{u"missing:1.1"_qs, u"missing:1.2"_qs, u"missing:1.3"_qs,
                                                    u"missing:2.1"_qs, u"missing:2.2"_qs, u"missing:G1"_qs,
                                                    u"missing:V1"_qs, u"pendingYear:2024"_qs});
}

TEST_CASE("A year without rule set or registrations has its reasons, and another round its own results")
{
    const CommandLine folder;
    folder.makeBook();
    const JsonValue early = folder.done(u"recognise so.sovang --year 2005 --json"_qs).json();
    CHECK(unitIn(early, u"DV001"_qs)[u"ruleSet"].isNull());
    CHECK(unitIn(early, u"DV001"_qs)[u"outcome"].toText() == u"notRegistered");
    const JsonValue self = folder.done(u"recognise so.sovang --year 2024 --round self --json"_qs).json();
    CHECK(unitIn(self, u"DV001"_qs)[u"outcome"].toText() == u"pending");
}

TEST_CASE("Assuming decisions takes a proposal for a decision, and writes none")
{
    const CommandLine folder;
    folder.makeBook();
    const QString before = folder.seen();
    const JsonValue year =
        folder.done(u"recognise so.sovang --year 2024 --assume-decisions --json"_qs).json();
    CHECK(unitIn(year, u"DV001"_qs)[u"standing"].toText() == u"recognised");
    CHECK(unitIn(year, u"DV001"_qs)[u"count"].toInt() == 0);
    CHECK(folder.seen() == before);
}

TEST_CASE("Without --json there is one line for each unit, in the user's language")
{
    const CommandLine folder;
    folder.makeBook();
    const QStringList lines =
        folder.done(u"recognise so.sovang --year 2024"_qs).out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"DV001\tPassed\t19,00\tNot recognised yet\tFirst recognition\tSở Y tế");
    CHECK(lines[1].startsWith(u"DV002\tFailed\t10,50"));
    CHECK(lines[2].startsWith(u"DV003\tPending\t–"));
}

TEST_CASE("The list as CSV and as XLSX holds the same, and a name that begins with = stays text")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"recognise so.sovang --year 2024 -o list.csv"_qs);
    folder.done(u"recognise so.sovang --year 2024 -o list.xlsx"_qs);
    const auto csv = listIn(folder.path(u"list.csv"_qs));
    const auto xlsx = listIn(folder.path(u"list.xlsx"_qs));
    REQUIRE(csv.size() == 4);
    REQUIRE(xlsx.size() == 4);
    CHECK(csv[0] == xlsx[0]);
    CHECK(csv[1] == xlsx[1]);
    CHECK(csv[2][6] == u"10,5"); // a decimal comma in the text, a number in the workbook
    CHECK(xlsx[2][6] == u"10.5");
    CHECK(csv[3][1] == u"=Phòng Nội vụ");
    CHECK(xlsx[3][1] == u"=Phòng Nội vụ");
    const Workbook workbook = readTableFile(folder.path(u"list.xlsx"_qs));
    const Grid &grid = workbook.grids.front();
    CHECK(grid.at(grid.rows() - 1, 1).isText()); // and no formula, which would be an error cell
    CHECK(grid.at(grid.rows() - 3, 6).isNumber());
    // A spreadsheet that opens the CSV must not see a formula: no field begins with one of these.
    for (const QByteArray &field :
         folder.bytes(u"list.csv"_qs).replace('"', "").replace('\n', ",").split(','))
        CHECK_FALSE(field.startsWith('='));
}

TEST_CASE("explain is a paragraph that names rule set, years, numbers and what is missing")
{
    const CommandLine folder;
    folder.makeBook();
    const QString failed = folder.done(u"explain so.sovang --year 2024 DV002"_qs).out;
    for (const QString &part :
         {u"Trường Tiểu học Hòa Bình (code DV002) in 2024: failed"_qs, u"“Bộ nhỏ” (version 1)"_qs,
          u"10,5/20"_qs, u"criterion I got 4,5/10"_qs, u"lacking 0,5 points"_qs,
          u"pass mark of 15 points, lacking 4,5 points"_qs, u"broken in 2023"_qs}) {
        INFO(part.toStdString() << "\n" << failed.toStdString());
        CHECK(failed.contains(part));
    }
    CHECK(failed.count(u'\n') == 1); // one paragraph
    const QString passed = folder.done(u"explain so.sovang --year 2024 DV001"_qs).out;
    CHECK(passed.contains(u"for 2023-2024"));
    const Ran unknown = folder.run(u"explain so.sovang --year 2024 DV404"_qs);
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(u"“DV404”"));
}

TEST_CASE("Without SOVANG_LANG the explanation is Vietnamese")
{
    const CommandLine folder;
    folder.makeBook();
    const QStringList words{u"-u"_qs,      u"SOVANG_LANG"_qs, QStringLiteral(SOVANG_CLI),
                            u"explain"_qs, u"so.sovang"_qs,   u"--year"_qs,
                            u"2024"_qs,    u"DV002"_qs};
    const QString told = folder.runProgram(u"env"_qs, words).out;
    INFO(told.toStdString());
    CHECK(told.contains(u"(mã DV002), năm 2024: không đạt theo bộ tiêu chí “Bộ nhỏ” (bản 1)"));
    CHECK(told.contains(u"tiêu chuẩn I được 4,5/10"));
}

TEST_CASE("register adds who is not registered yet, and names every unknown code")
{
    const CommandLine folder;
    folder.makeBook();
    CHECK(folder.done(u"register so.sovang --year 2025 DV002 DV001"_qs).out.contains(u"Registered 2 units"));
    CHECK(folder.done(u"register so.sovang --year 2025 --all"_qs)
              .out.contains(u"Registered 1 units for 2025; 2 were"));
    const QString before = folder.seen(2026);
    const Ran ran = folder.run(u"register so.sovang --year 2026 DV001 DV404 DV405"_qs);
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"DV404"));
    CHECK(ran.err.contains(u"DV405"));
    CHECK(folder.seen(2026) == before);
}

TEST_CASE("Codes that begin with a dash can be named after --")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình\n-A1;Sở Tư pháp;Cơ quan\n");
    folder.done(u"import units so.sovang u.csv"_qs);
    CHECK(folder.run(u"register so.sovang --year 2025 -A1"_qs).code == 2);
    CHECK(folder.done(u"register so.sovang --year 2025 -- -A1"_qs).out.contains(u"Registered 1"));
}

TEST_CASE("A union with one standard under half drops a band and passes all the same")
{
    const CommandLine folder;
    folder.done(u"new so.sovang --rules " SOVANG_RESOURCES "/rulesets/cdcs.json"_qs);
    folder.write(u"donvi.csv"_qs,
                 "Mã;Tên đơn vị;Loại hình\nA;Một;Đơn vị\nB;Hai;Đơn vị\nC;Ba;Cơ quan\nD;Bốn;Doanh nghiệp\n");
    folder.write(u"diem.csv"_qs, "Mã;I;;II;;III;;IV;;V;;Tổng điểm\n;1;2;1;2;1;2;1;2;1;2;\n"
                                 "A;10;10;10;10;10;10;10;10;5;3;88\n"
                                 "B;10;10;10;10;10;10;9;9;5;5;88\n"
                                 "C;8,5;8,5;8,5;8,5;8,5;8,5;8,5;8,5;8,5;8,5;85,0\n"
                                 "D;5;5;5;5;5;5;5;5;5;4,5;49,5\n");
    folder.done(u"import units so.sovang donvi.csv"_qs);
    folder.done(u"register so.sovang --year 2024 --all"_qs);
    folder.done(u"import scores so.sovang diem.csv --year 2024 --round final"_qs);
    const JsonValue year = folder.done(u"recognise so.sovang --year 2024 --json"_qs).json();
    const auto bandOf = [&](const QString &code) { return unitIn(year, code)[u"band"].toText(); };
    CHECK(bandOf(u"A"_qs) == u"Khá");
    CHECK(bandOf(u"B"_qs) == u"Vững mạnh");
    CHECK(bandOf(u"C"_qs) == u"Vững mạnh");
    CHECK(unitIn(year, u"D"_qs)[u"outcome"].toText() == u"failed");
    CHECK(folder.done(u"explain so.sovang --year 2024 A"_qs)
              .out.contains(u"not band “Vững mạnh”, because criterion V got 8/20 points"));
}

TEST_CASE("A year of schools is asked for and written with both of its years")
{
    const CommandLine folder;
    folder.write(u"moi.json"_qs, newerRules());
    folder.done(u"new so.sovang --rules moi.json"_qs);
    folder.write(u"donvi.csv"_qs, "Mã;Tên đơn vị;Loại hình\nA;Trường Một;Đơn vị\n");
    folder.done(u"import units so.sovang donvi.csv"_qs);
    folder.done(u"register so.sovang --year 2018-2019 --all"_qs);
    CHECK(folder.done(u"explain so.sovang --year 2018 A"_qs)
              .out.contains(u"in school year 2018-2019: no outcome yet"));
    CHECK(folder.done(u"recognise so.sovang --year 2018-2019 --json"_qs).json()[u"year"] == 2018);
    folder.done(u"recognise so.sovang --year 2018 -o kq.csv"_qs);
    CHECK(folder.run(u"register so.sovang --year 2018-2020 --all"_qs).code == 2);
}
