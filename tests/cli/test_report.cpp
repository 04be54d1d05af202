// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "exchange/xlsxreader.h"
#include "exchange/zipfile.h"

using namespace sovang;
using namespace sovang::test;

namespace {

/// The book of the tests with a title for DV002, which failed both years.
void makeWrongBook(const CommandLine &folder)
{
    folder.makeBook();
    folder.write(u"qd.csv"_qs, "Mã,Loại,Số,Ngày,Từ năm,Đến năm\n"
                               "DV002,Công nhận lần đầu,5/QĐ,2024-12-20,2023,2024\n");
    folder.done(u"import decisions so.sovang qd.csv"_qs);
}

} // namespace

TEST_CASE(
    "A report that contradicts the book is refused with the check, the unit and the years, and not written")
{
    const CommandLine folder;
    makeWrongBook(folder);
    for (const QString &file : {u"a.pdf"_qs, u"a.docx"_qs, u"a.xlsx"_qs})
        refused(folder, u"report so.sovang --year 2024 -o "_qs + file,
                {u"periodNotPassed"_qs, u"DV002"_qs, u"2023, 2024"_qs});
    CHECK_FALSE(folder.files().contains(u"a.pdf"_qs));
}

TEST_CASE("A check is waived with a reason, which the book and its log keep, and can be made to hold again")
{
    const CommandLine folder;
    makeWrongBook(folder);
    folder.done(u"report so.sovang --year 2024 -o a.pdf --waive \"periodNotPassed=Theo hồ sơ giấy\""_qs);
    folder.done(u"report so.sovang --year 2024 -o a.docx"_qs);
    CHECK(folder.done(u"log so.sovang"_qs)
              .out.contains(u"periodNotPassed” for the report of 2024: Theo hồ sơ giấy"));
    CHECK(folder.run(u"report so.sovang --year 2024 -o a.pdf --waive periodNotPassed="_qs).code == 1);
    for (const QString &wrong : {u"periodNotPassed"_qs, u"nothing=x"_qs, u"=x"_qs})
        CHECK(folder.run(u"report so.sovang --year 2024 -o a.pdf --waive "_qs + wrong).code == 2);
}

TEST_CASE(
    "Paragraphs of the report are listed, worded anew, left out, and told once their numbers do not agree")
{
    const CommandLine folder;
    folder.makeBook();
    const auto stateOf = [&](const QString &key) {
        const JsonValue all =
            folder.done(u"report-texts so.sovang --year 2024 --json"_qs).json()[u"paragraphs"];
        for (const JsonValue &each : all.elements) {
            if (each[u"key"].toText() == key)
                return each[u"state"].toText();
        }
        return QString();
    };
    CHECK(stateOf(u"general"_qs) == u"empty");
    folder.done(
        u"report-texts so.sovang --year 2024 --set \"overview=Có 3 đơn vị đăng ký\" --leave-out closing"_qs);
    CHECK(stateOf(u"overview"_qs) == u"edited");
    CHECK(stateOf(u"closing"_qs) == u"leftOut");
    folder.done(u"report so.sovang --year 2024 -o a.docx"_qs);
    CHECK(folder.done(u"log so.sovang"_qs).out.contains(u"report.text"));

    folder.write(u"them.csv"_qs, "Mã,Tên đơn vị,Loại hình\nDV009,Trường 9,Đơn vị\n");
    folder.done(u"import units so.sovang them.csv"_qs);
    folder.done(u"register so.sovang --year 2024 DV009"_qs);
    CHECK(stateOf(u"overview"_qs) == u"outdated");
    refused(folder, u"report so.sovang --year 2024 -o b.pdf"_qs,
            {u"editedText"_qs, u"overview"_qs, u"3"_qs, u"4"_qs});
    folder.done(u"report-texts so.sovang --year 2024 --set overview="_qs);
    CHECK(stateOf(u"overview"_qs) == u"generated");
    refused(folder, u"report-texts so.sovang --year 2024 --set nothing=x"_qs,
            {u"nothing"_qs, u"overview"_qs});
}

TEST_CASE("The workbook of the report has the lists with a header in the first row, and charts over them")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"report so.sovang --year 2024 -o a.xlsx"_qs);
    const Workbook workbook = readXlsx(folder.path(u"a.xlsx"_qs));
    QStringList tabs;
    for (const Grid &grid : workbook.grids)
        tabs << grid.name();
    CHECK(tabs.first() == u"Số liệu");
    CHECK(tabs.contains(u"Chấm điểm"));
    CHECK(tabs.last() == u"Biểu đồ");
    ZipFile file(folder.path(u"a.xlsx"_qs));
    CHECK(file.contains(u"xl/charts/chart1.xml"_qs));
    CHECK(file.contains(u"xl/charts/chart2.xml"_qs));
}

TEST_CASE(
    "deadlines tells what is due, who is late and what the year after needs, and the book keeps the days")
{
    const CommandLine folder;
    folder.makeBook(); // DV003 is registered and has no scores
    const QString line = u"deadlines so.sovang --year 2024 --today 2025-01-15 --json"_qs;
    folder.done(line + u" --set finalScore=2024-11-30 --set decision=31/12/2024"_qs);
    const JsonValue year = folder.done(line).json();
    const JsonValue &steps = year[u"steps"];
    REQUIRE(steps.elements.size() == 5);
    CHECK(steps[0][u"due"].isNull());
    CHECK(steps[3][u"due"].toText() == u"2024-11-30");
    CHECK(steps[3][u"done"] == 2);
    CHECK(steps[3][u"expected"] == 3);
    CHECK(words(steps[3][u"late"]) == QStringList{u"DV003"_qs});
    CHECK(words(steps[4][u"late"]) == QStringList{u"DV001"_qs});
    CHECK(year[u"nextYear"][u"certificates"] == 0);
    CHECK(folder.done(u"log so.sovang"_qs).out.contains(u"deadline.set"));
    folder.done(line + u" --set finalScore="_qs);
    CHECK(folder.done(line).json()[u"steps"][3][u"due"].isNull());
}

TEST_CASE("anomalies lists what is worth a second look, with its kind, unit, items and points")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"tu-cham.csv"_qs, "Mã,1.1,1.2,1.3,2.1,2.2\nDV002,5,có,đạt,3,90/90\n");
    folder.done(u"import scores so.sovang tu-cham.csv --year 2024 --round self"_qs);
    const JsonValue year = folder.done(u"anomalies so.sovang --year 2024 --json"_qs).json();
    CHECK(year[u"year"] == 2024);
    const JsonValue &anomalies = year[u"anomalies"];
    REQUIRE(anomalies.elements.size() == 1);
    const JsonValue &first = anomalies[0];
    CHECK(first[u"kind"].toText() == u"selfFarFromFinal");
    CHECK(first[u"unit"].toText() == u"DV002");
    CHECK(first[u"before"].toText() == u"20.00");
    CHECK(first[u"after"].toText() == u"10.50");
    CHECK(folder.done(u"anomalies so.sovang --year 2024"_qs).out.contains(u"selfFarFromFinal\tDV002\t"));
}
