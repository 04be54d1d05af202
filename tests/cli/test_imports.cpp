// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "exchange/xlsxwriter.h"

#include <QDir>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString samples = QStringLiteral(SOVANG_RESOURCES "/samples/");

} // namespace

TEST_CASE("Units: a problem names file and line, every one of them, and nothing is written")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"more.csv"_qs, "Mã;Tên đơn vị;Loại hình;Số CBCCVC-NLĐ\n"
                                 "DV010;Chi cục Thuế;Cơ quan;12\n"
                                 "DV011;;Cơ quan;3\n"
                                 "DV012;Chợ Hòa Bình;Chợ;3\n"
                                 "DV010;Chi cục Thuế;Cơ quan;12\n"
                                 ";Không mã;Cơ quan;\n"
                                 "DV013;Hội Nông dân;Đơn vị;nhiều\n");
    refused(folder, u"import units so.sovang more.csv"_qs,
            {u"more.csv:3: "_qs, u"more.csv:4: "_qs, u"“Chợ”"_qs, u"more.csv:5: "_qs, u"more.csv:6: "_qs,
             u"more.csv:7: “nhiều”"_qs});
}

TEST_CASE(
    "Before an import that changes something the book is copied as it was, and not before one that does not")
{
    const CommandLine folder;
    folder.makeBook();
    QDir(folder.path(u"so - sao lưu"_qs)).removeRecursively();
    folder.write(u"more.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV010;Chi cục Thuế;Cơ quan\n");
    folder.done(u"import units so.sovang units.csv"_qs);
    folder.done(u"import units so.sovang more.csv --dry-run"_qs);
    CHECK_FALSE(QDir(folder.path(u"so - sao lưu"_qs)).exists());
    folder.done(u"import units so.sovang more.csv"_qs);
    const QStringList copies = QDir(folder.path(u"so - sao lưu"_qs)).entryList(QDir::Files);
    REQUIRE(copies.size() == 1);
    CHECK(copies.front().endsWith(u"trước khi nhập.sovang"));
    folder.done(u"restore \"so - sao lưu/%1\" -o so.sovang"_qs.arg(copies.front()));
    CHECK(folder.done(u"import units so.sovang more.csv"_qs).out.contains(u"1 new"));
}

TEST_CASE("A name after --map that the book does not keep is no mapping")
{
    const CommandLine folder;
    folder.makeBook();
    const Ran ran = folder.run(u"import units so.sovang units.csv --map Sở"_qs);
    CHECK(ran.code == 2);
    CHECK(ran.err.contains(u"“Sở” is not COLUMN=FIELD"));
}

TEST_CASE("Units: what is there is unchanged, changed only with --update")
{
    const CommandLine folder;
    folder.makeBook();
    CHECK(folder.done(u"import units so.sovang units.csv"_qs).out.contains(u"0 new, 0 changed, 3 unchanged"));
    folder.write(u"changed.csv"_qs,
                 "Mã;Tên đơn vị;Loại hình\nDV001;Sở Y tế tỉnh;Cơ quan\nDV009;Sở Tư pháp;Cơ quan\n");
    refused(folder, u"import units so.sovang changed.csv"_qs, {u"changed.csv:2: "_qs, u"DV001"_qs});
    CHECK(folder.done(u"import units so.sovang changed.csv --update"_qs)
              .out.contains(u"1 new, 1 changed, 0 unchanged"));
    const JsonValue year = folder.done(u"recognise so.sovang --year 2024 --json"_qs).json();
    CHECK(unitIn(year, u"DV001"_qs)[u"name"].toText() == u"Sở Y tế tỉnh");
    CHECK(unitIn(year, u"DV009"_qs)[u"outcome"].toText() == u"notRegistered");
}

TEST_CASE("Units: another class is refused where it changes a past year, unless its years are said")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"s.csv"_qs, "Mã;1.1;1.2;1.3;2.1;2.2\nDV001;5;có;đạt;1;75/100\n"); // 17 points
    for (const int year : {2023, 2024})
        folder.done(u"import scores so.sovang s.csv --year %1 --round final"_qs.arg(year));
    folder.write(u"c.csv"_qs, "Mã;Tên đơn vị;Loại hình;Phân loại\nDV001;Sở Y tế;Cơ quan;A\n");
    refused(folder, u"import units so.sovang c.csv --update"_qs,
            {u"c.csv:2: "_qs, u"DV001"_qs, u"2023, 2024"_qs, u"--from"_qs, u"--all-years"_qs});
    for (const QString &wrong : {u"--from 2024"_qs, u"--update --from 24"_qs, u"--all-years"_qs,
                                 u"--update --from 2024 --all-years"_qs})
        CHECK(folder.run(u"import units so.sovang c.csv "_qs + wrong).code == 2);

    const auto outcomeOf = [&](int year) {
        const JsonValue all = folder.done(u"recognise so.sovang --year %1 --json"_qs.arg(year)).json();
        return unitIn(all, u"DV001"_qs)[u"outcome"].toText();
    };
    CHECK(folder.done(u"import units so.sovang c.csv --update --from 2024 --dry-run"_qs)
              .out.contains(u"2024: DV001"));
    CHECK(outcomeOf(2024) == u"passed");
    folder.done(u"import units so.sovang c.csv --update --from 2024"_qs);
    CHECK(outcomeOf(2023) == u"passed");
    CHECK(outcomeOf(2024) == u"failed");
    folder.done(u"import units so.sovang c.csv --update --all-years"_qs);
    CHECK(outcomeOf(2023) == u"failed");
}

TEST_CASE("A dry run says what would happen and writes nothing, for every table")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV010;Sở Tư pháp;Cơ quan\n");
    folder.write(u"r.csv"_qs, "Mã;Năm\nDV003;2023\n");
    folder.write(u"s.csv"_qs, "Mã;1.1\nDV003;5\n");
    folder.write(u"d.csv"_qs,
                 "Mã;Loại;Số;Ngày;Từ năm;Đến năm\nDV001;Công nhận lần đầu;7;20/12/2022;2021;2022\n");
    const QString before = folder.seen();
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    for (const QString &line :
         {u"import units so.sovang u.csv"_qs, u"import registrations so.sovang r.csv"_qs,
          u"import scores so.sovang s.csv --year 2024 --round final"_qs,
          u"import decisions so.sovang d.csv"_qs}) {
        const Ran ran = folder.done(line + u" --dry-run"_qs);
        CHECK(ran.out.contains(line.contains(u"scores") ? u"3 new, 0 changed" : u"1 new, 0 changed"));
        CHECK(ran.out.contains(u"nothing was written"));
    }
    CHECK(folder.bytes(u"so.sovang"_qs) == book);
    CHECK(folder.seen() == before);

    folder.write(u"bad.csv"_qs, "Mã;1.1\nDV003;6\n");
    refused(folder, u"import scores so.sovang bad.csv --year 2024 --round final --dry-run"_qs,
            {u"bad.csv:2: "_qs});
}

TEST_CASE("Registrations: unknown units, wrong years and dates are problems, notes and dates are kept")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"r.csv"_qs,
                 "Mã,Năm,Ngày đăng "
                 "ký\nDV999,2024,\nDV001,24,\nDV003,2023,31/02/2023\nDV002,2022,5/1/2022\nDV002,2022,\n");
    refused(
        folder, u"import registrations so.sovang r.csv"_qs,
        {u"r.csv:2: "_qs, u"“DV999”"_qs, u"r.csv:3: “24”"_qs, u"r.csv:4: “31/02/2023”"_qs, u"r.csv:6: "_qs});
    folder.write(u"r.csv"_qs, "Mã\tNăm\tNgày đăng ký\tGhi chú\nDV002\t2022\t5/1/2022\tđúng hạn\n");
    CHECK(folder.done(u"import registrations so.sovang r.csv"_qs).out.contains(u"1 new"));
    CHECK(folder.done(u"import registrations so.sovang r.csv"_qs).out.contains(u"1 unchanged"));
    folder.write(u"r.csv"_qs, "Mã\tNăm\tNgày đăng ký\nDV002\t2022\t6/1/2022\n");
    refused(folder, u"import registrations so.sovang r.csv"_qs, {u"r.csv:2: "_qs});
    CHECK(folder.done(u"import registrations so.sovang r.csv --update"_qs).out.contains(u"1 changed"));
}

TEST_CASE("Scores: every bad cell is named with its line, and the good rows are not written either")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"s.csv"_qs, "Mã;1.1;1.2;1.3;2.1;2.2;Lý do\n"
                              "DV003;5;x;x;2;90/100;\n"
                              "DV001;5,25;x;x;2;90/100;\n"    // not in steps of 0,5
                              "DV002;5,5;2;có lẽ;1,5;95 %;\n" // five of them
                              "DV404;5;x;x;2;90/100;\n");
    refused(folder, u"import scores so.sovang s.csv --year 2024 --round final"_qs,
            {u"s.csv:3: "_qs, u"5,25"_qs, u"s.csv:4: "_qs, u"“có lẽ”"_qs, u"“1,5”"_qs, u"“95 %”"_qs,
             u"s.csv:5: "_qs, u"“DV404”"_qs, u"7 problems; nothing was written"_qs});
}

TEST_CASE("Scores: 9,5 and 9.5 are the same, thousands marks, three decimals and signs are refused")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"s.csv"_qs, "Mã;1.1\nDV001;4,5\n");
    folder.done(u"import scores so.sovang s.csv --year 2024 --round team"_qs);
    folder.write(u"s.csv"_qs, "Mã,1.1\nDV001,4.50\n");
    CHECK(folder.done(u"import scores so.sovang s.csv --year 2024 --round team"_qs)
              .out.contains(u"0 new, 0 changed"));
    for (const QByteArray text : {"1.000,0", "4,500", "-1", "+1", "4,5,0", "1e0", "=1+1"}) {
        folder.write(u"s.csv"_qs, "Mã;1.1\nDV001;" + text + "\n");
        refused(folder, u"import scores so.sovang s.csv --year 2024 --round team"_qs, {u"s.csv:2: "_qs});
    }
}

TEST_CASE("Scores: a column under a code that no rule set has is refused, and so is a cell under no header")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"s.csv"_qs, "Mã;1.1;1.9\nDV003;5;3\n");
    refused(folder, u"import scores so.sovang s.csv --year 2024 --round final"_qs, {u"s.csv:1: “1.9”"_qs});
    folder.write(u"s.csv"_qs, "Mã;1.1;\nDV003;5;3\n");
    refused(folder, u"import scores so.sovang s.csv --year 2024 --round final"_qs, {u"s.csv:2: “3”"_qs});
    folder.write(u"s.csv"_qs, "Mã;Điểm\nDV003;5\n");
    refused(folder, u"import scores so.sovang s.csv --year 2024 --round final"_qs, {u"s.csv:1: "_qs});
}

TEST_CASE("Scores in an XLSX file are refused with sheet and cell")
{
    const CommandLine folder;
    folder.makeBook();
    OutTable table;
    table.sheet = u"Điểm"_qs;
    table.titles << u"BẢNG ĐIỂM NĂM 2024"_qs;
    for (const QString &header : {u"Mã"_qs, u"1.1"_qs, u"1.2"_qs, u"1.3"_qs, u"2.1"_qs, u"2.2"_qs})
        table.columns.push_back({header, 0});
    table.rows.push_back(
        {u"DV003"_qs, Points::fromHundredths(450), u"x"_qs, u"đạt"_qs, qint64(2), u"9/10"_qs});
    table.rows.push_back(
        {u"DV001"_qs, Points::fromHundredths(475), u"x"_qs, u"đạt"_qs, qint64(2), QDate(2024, 9, 10)});
    writeXlsx(folder.path(u"s.xlsx"_qs), {table});
    refused(folder, u"import scores so.sovang s.xlsx --year 2024 --round final"_qs,
            {u"s.xlsx!Điểm!B"_qs, u"s.xlsx!Điểm!F"_qs, u"2.2"_qs});

    table.rows.pop_back();
    writeXlsx(folder.path(u"s.xlsx"_qs), {table});
    folder.done(u"import scores so.sovang s.xlsx --year 2024 --round final"_qs);
    const JsonValue unit =
        unitIn(folder.done(u"recognise so.sovang --year 2024 --json"_qs).json(), u"DV003"_qs);
    CHECK(unit[u"total"].toText() == u"19.50");
}

TEST_CASE("Decisions make titles, wrong kinds, dates and periods are refused")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"d.csv"_qs, "Mã;Loại;Số;Ngày;Từ năm;Đến năm\n"
                              "DV001;Khen thưởng;7;20/12/2022;2021;2022\n"
                              "DV001;Công nhận lần đầu;;20/12/2022;2021;2022\n"
                              "DV001;Công nhận lần đầu;8;hôm qua;2021;2022\n"
                              "DV001;Công nhận lần đầu;9;20/12/2022;2023;2022\n");
    refused(folder, u"import decisions so.sovang d.csv"_qs,
            {u"d.csv:2: “Khen thưởng”"_qs, u"d.csv:3: "_qs, u"d.csv:4: “hôm qua”"_qs, u"d.csv:5: "_qs});
    folder.write(u"d.csv"_qs, "Mã;Loại;Số;Ngày;Từ năm;Đến năm;Người ký\n"
                              "DV001;Công nhận lần đầu;7/QĐ;20/12/2022;2021;2022;Lê A\n"
                              "DV002;thu hồi;8/QĐ;2023-05-01;;;Lê A\n");
    CHECK(folder.done(u"import decisions so.sovang d.csv"_qs).out.contains(u"2 new"));
    CHECK(folder.done(u"import decisions so.sovang d.csv"_qs).out.contains(u"2 unchanged"));
    const JsonValue year = folder.done(u"recognise so.sovang --year 2024 --json"_qs).json();
    CHECK(unitIn(year, u"DV001"_qs)[u"standing"].toText() == u"recognised");
    CHECK(unitIn(year, u"DV002"_qs)[u"standing"].toText() == u"revoked");
}

TEST_CASE("A file that is no table is refused with a sentence")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"a.pdf"_qs, "%PDF-1.4\n...");
    folder.write(u"a.xls"_qs, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0'));
    folder.write(u"a.xlsx"_qs, "PK\x03\x04 broken");
    folder.write(u"a.csv"_qs, "chỉ là chữ\nkhông có bảng\n");
    folder.write(u"latin.csv"_qs, "M\xE3;T\xEAn\n");
    folder.write(u"empty.csv"_qs, "");
    for (const QString &name : {u"a.pdf"_qs, u"a.xls"_qs, u"a.xlsx"_qs, u"a.csv"_qs, u"latin.csv"_qs,
                                u"empty.csv"_qs, u"absent.csv"_qs})
        refused(folder, u"import units so.sovang "_qs + name, {name});
}

TEST_CASE("The workbooks of other programs import as one and the same list")
{
    const CommandLine folder;
    folder.makeBook();
    for (const QString &name :
         {u"openpyxl-writeonly"_qs, u"libxlsxwriter"_qs, u"sheetjs"_qs, u"exceljs"_qs}) {
        const Ran ran = folder.run(u"import units so.sovang %1/tables/%2.xlsx --dry-run"_qs.arg(
            QStringLiteral(SOVANG_TEST_DATA), name));
        INFO(name.toStdString() << ran.out.toStdString() << ran.err.toStdString());
        // Whatever the columns: it was read to its cells, and not refused as a broken workbook.
        CHECK((ran.code == 0 || ran.err.contains(name + u".xlsx!"_qs)));
    }
}

TEST_CASE("Sheets: all that hold such a list are read and told, or the one that is named")
{
    const CommandLine folder;
    folder.done(u"new so.sovang"_qs);
    const QString list = QStringLiteral(SOVANG_TEST_DATA) + u"/tables/offices/units-sheets.xlsx"_qs;
    const Ran all = folder.done(u"import units so.sovang %1 --dry-run"_qs.arg(list));
    CHECK(all.out.contains(u"units-sheets.xlsx!Cơ quan: 1 row"));
    CHECK(all.out.contains(u"units-sheets.xlsx!Đơn vị: 2 row"));
    CHECK(all.out.contains(u"3 new"));
    const Ran one = folder.done(u"import units so.sovang %1 --sheet \"Đơn vị\""_qs.arg(list));
    CHECK(one.out.contains(u"2 new"));
    refused(folder, u"import units so.sovang %1 --sheet Khác"_qs.arg(list), {u"“Khác”"_qs, u"“Cơ quan”"_qs});
}

TEST_CASE("Columns with names of their own are mapped, what is no field is wrong usage, what no file has is "
          "refused")
{
    const CommandLine folder;
    folder.done(u"new so.sovang"_qs);
    folder.write(u"u.csv"_qs, "Ký hiệu;Tên gọi;Thuộc loại\nDV1;Sở Y tế;Cơ quan\n");
    const QString map =
        u" --map \"Ký hiệu=Mã\" --map \"tên gọi=ten don vi\" --map \"Thuộc loại=Loại hình\""_qs;
    CHECK(folder.done(u"import units so.sovang u.csv"_qs + map).out.contains(u"1 new"));
    refused(folder, u"import units so.sovang u.csv"_qs + map + u" --map Khác=Khối"_qs, {u"“Khác”"_qs});
    CHECK(folder.run(u"import units so.sovang u.csv --map \"Ký hiệu=Màu\""_qs).code == 2);
    CHECK(folder.run(u"import units so.sovang u.csv --map Mã"_qs).code == 2);
}

TEST_CASE("Units without codes: proposals are shown, and written only when they are asked for")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"u.csv"_qs, "TT;Tên cơ quan, đơn vị;Loại\n1;Hội Nông dân;Cơ quan\n2;Trạm Thú y;ĐVSN\n");
    const Ran tried = folder.done(u"import units so.sovang u.csv --dry-run"_qs);
    CHECK(tried.out.contains(u"u.csv:2: “Hội Nông dân” gets the code DV004"));
    CHECK(tried.out.contains(u"u.csv:3: “Trạm Thú y” gets the code DV005"));
    refused(folder, u"import units so.sovang u.csv"_qs, {u"--new-codes"_qs});
    CHECK(folder.done(u"import units so.sovang u.csv --new-codes"_qs).out.contains(u"2 new"));
    // None of them is taken for a unit of the book, and none gets a second code either.
    refused(folder, u"import units so.sovang u.csv --new-codes"_qs,
            {u"u.csv:2: "_qs, u"DV004"_qs, u"u.csv:3: "_qs});
}

TEST_CASE("Units of a kind for which the book has no rule set are told")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"new rong.sovang"_qs);
    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình\nX1;Công ty Chè Minh Rồng;DN\n");
    const QString note = u"No rule set in the book is for “Doanh nghiệp”"_qs;
    CHECK(folder.done(u"import units rong.sovang u.csv"_qs).out.contains(note));
}

TEST_CASE("Ea H'Leo 2011: a total printed wrong is refused with the right one")
{
    const CommandLine folder;
    folder.done(u"new so.sovang --rules %1ea-hleo-2011/rules.json"_qs.arg(samples));
    folder.done(u"import units so.sovang %1ea-hleo-2011/units.csv"_qs.arg(samples));
    folder.done(u"import registrations so.sovang %1ea-hleo-2011/registrations.csv"_qs.arg(samples));
    refused(
        folder,
        u"import scores so.sovang %1ea-hleo-2011/scores-2011-as-printed.csv --year 2011 --round final"_qs.arg(
            samples),
        {u"scores-2011-as-printed.csv:2: "_qs, u"94,5"_qs, u"93,5"_qs});
}

TEST_CASE("Cư Jút 2008: names typed in VNI become Unicode, and the import says so")
{
    const CommandLine folder;
    folder.done(u"new so.sovang --rules %1cu-jut-2008/rules.json"_qs.arg(samples));
    const Ran ran = folder.done(u"import units so.sovang %1cu-jut-2008/units.xlsx"_qs.arg(samples));
    CHECK(ran.out.contains(u"“Trường THCS Nguyễn Chí Thanh”"));
    CHECK(ran.out.contains(u"units.xlsx!"));
    const JsonValue unit =
        unitIn(folder.done(u"recognise so.sovang --year 2008 --json"_qs).json(), u"CJ01"_qs);
    CHECK(unit[u"name"].toText() == u"Trường THCS Nguyễn Chí Thanh");
}
