// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "exchange/csv.h"
#include "exchange/gridtext.h"
#include "exchange/tablefinder.h"

using namespace sovang;

namespace {

const TableShape shape{
    {u"Mã"_qs, u"Tên đơn vị"_qs, u"Năm"_qs}, {u"1.1"_qs, u"T1"_qs}, {u"Mã"_qs, u"Tên đơn vị"_qs}};

Grid sheet(const QString &name, const std::vector<QStringList> &rows,
           const std::vector<CellRange> &merged = {}, bool hidden = false)
{
    GridBuilder builder(name);
    for (size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            builder.add(int(row), int(column), Cell::fromText(rows[row][column]));
    }
    for (const CellRange &range : merged)
        builder.addMerged(range);
    builder.setHidden(hidden);
    return builder.finish();
}

FoundTable onlyTable(const Workbook &workbook, const TableChoice &choice = {})
{
    const FoundTables found = findTables(workbook, shape, choice);
    REQUIRE(found.tables.size() == 1);
    return found.tables.front();
}

QStringList textsOf(const Problems &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts << problem.toString();
    return texts;
}

Workbook workbookOf(std::vector<Grid> grids)
{
    return {u"ds.xlsx"_qs, std::move(grids)};
}

} // namespace

TEST_CASE("A header is known whatever its case, tones, spacing and line breaks, codes are exact")
{
    const Workbook workbook = workbookOf({sheet(
        u"A"_qs, {{u"STT"_qs, u" MÃ"_qs, u"Ten\nDON VI"_qs, u"t1"_qs, u"T1"_qs}, {u"1"_qs, u"DV1"_qs}})});
    const FoundTable table = onlyTable(workbook);
    CHECK(table.columns == QHash<QString, int>{{u"Mã"_qs, 1}, {u"Tên đơn vị"_qs, 2}, {u"T1"_qs, 4}});
    CHECK(table.firstDataRow == 1);
    REQUIRE(table.unknown.size() == 2);
    CHECK(table.unknown[1].header == u"t1");
    CHECK(table.headerless.empty());
}

TEST_CASE("Titles above the header are passed over, and of two rows the one that knows more is the header")
{
    const Workbook workbook = workbookOf({sheet(u"A"_qs,
                                                {{u"DANH SÁCH ĐƠN VỊ"_qs},
                                                 {},
                                                 {u"Mã"_qs, u"Tên đơn vị"_qs},
                                                 {u"Mã"_qs, u"Tên đơn vị"_qs, u"Năm"_qs},
                                                 {u"DV1"_qs, u"Sở Y tế"_qs, u"2024"_qs}},
                                                {{0, 0, 0, 2}})});
    const FoundTable table = onlyTable(workbook);
    CHECK(table.firstDataRow == 4);
    CHECK(table.has(u"Năm"_qs));
}

TEST_CASE("A header cell merged downwards counts in every row that it covers")
{
    const Workbook workbook = workbookOf({sheet(
        u"A"_qs,
        {{u"Mã"_qs, u"Tên đơn vị"_qs, u"Điểm"_qs}, {QString(), QString(), u"1.1"_qs, u"T1"_qs}, {u"DV1"_qs}},
        {{0, 0, 1, 0}, {0, 1, 1, 1}, {0, 2, 0, 3}})});
    const FoundTable table = onlyTable(workbook);
    CHECK(table.columns ==
          QHash<QString, int>{{u"Mã"_qs, 0}, {u"Tên đơn vị"_qs, 1}, {u"1.1"_qs, 2}, {u"T1"_qs, 3}});
    CHECK(table.firstDataRow == 2);
}

TEST_CASE("A header line under the header divides its columns, a group or a record is no line of it")
{
    const QString none;
    const std::vector<QStringList> lines{{u"STT"_qs, u"Mã"_qs, u"Tên"_qs, u"Tiêu chuẩn I"_qs},
                                         {none, none, u"đơn vị"_qs, u"1.1"_qs, u"T1"_qs}};
    std::vector<QStringList> rows = lines;
    rows.push_back({u"I"_qs, u"KHỐI ĐẢNG"_qs});
    rows.push_back({u"1"_qs, u"DV1"_qs, u"Sở Y tế"_qs, u"1.1"_qs});
    const Workbook workbook = workbookOf({sheet(u"A"_qs, rows)});
    const FoundTable table = onlyTable(workbook);
    CHECK(table.columns ==
          QHash<QString, int>{{u"Mã"_qs, 1}, {u"Tên đơn vị"_qs, 2}, {u"1.1"_qs, 3}, {u"T1"_qs, 4}});
    CHECK(table.firstDataRow == 2);
    CHECK(table.headers.value(3) == u"Tiêu chuẩn I 1.1");
}

TEST_CASE("Every visible sheet with such a table is read, other sheets are told, and one may be chosen")
{
    const std::vector<QStringList> rows{{u"Mã"_qs, u"Tên đơn vị"_qs}, {u"DV1"_qs, u"Sở Y tế"_qs}};
    const Workbook workbook =
        workbookOf({sheet(u"Ẩn"_qs, rows, {}, true), sheet(u"Ghi chú"_qs, {{u"không"_qs}}),
                    sheet(u"A"_qs, rows), sheet(u"B"_qs, rows)});
    const FoundTables all = findTables(workbook, shape);
    REQUIRE(all.tables.size() == 2);
    CHECK(all.tables[0].grid->name() == u"A");
    CHECK(all.tables[1].grid->name() == u"B");
    const QStringList notes = textsOf(all.notes);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].startsWith(u"ds.xlsx!Ẩn: This sheet is hidden"));
    CHECK(notes[1].startsWith(u"ds.xlsx!Ghi chú: This sheet has no header row"));

    CHECK(onlyTable(workbook, {u" b"_qs}).grid->name() == u"B");
    CHECK(onlyTable(workbook, {u"Ẩn"_qs}).grid->name() == u"Ẩn");
    const QStringList wrong = textsOf(findTables(workbook, shape, {u"C"_qs}).problems);
    REQUIRE(wrong.size() == 1);
    CHECK(wrong[0].contains(u"no sheet “C”; the sheets are “Ẩn”, “Ghi chú”, “A”, “B”"));
    CHECK(textsOf(findTables(readCsv("Mã,Tên đơn vị\n", u"x.csv"_qs), shape, {u"C"_qs}).problems).size() ==
          1);
}

TEST_CASE("A column is what a person says it is, else what its name says, else what offices call it")
{
    TableShape known = shape;
    known.aliases = {{u"Cơ quan"_qs, u"Tên đơn vị"_qs}, {u"Mã số"_qs, u"Mã"_qs}};
    const Workbook workbook =
        workbookOf({sheet(u"A"_qs, {{u"Mã số"_qs, u"Cơ quan"_qs, u"Tên đầy đủ"_qs, u"Tên đơn vị"_qs}})});
    const FoundTables plain = findTables(workbook, known);
    REQUIRE(plain.tables.size() == 1);
    CHECK(plain.tables[0].columns == QHash<QString, int>{{u"Mã"_qs, 0}, {u"Tên đơn vị"_qs, 3}});
    CHECK(textsOf(plain.notes) == QStringList{u"ds.xlsx!A!A1: The column “Mã số” is read as “Mã”"_qs});

    const FoundTables mapped = findTables(workbook, known, {{}, {{u"ten day du"_qs, u"Tên đơn vị"_qs}}});
    REQUIRE(mapped.tables.size() == 1);
    CHECK(mapped.tables[0].columns.value(u"Tên đơn vị"_qs) == 2);
    CHECK(mapped.tables[0].unknown.size() == 2);
    CHECK(textsOf(findTables(workbook, known, {{}, {{u"Tên khác"_qs, u"Tên đơn vị"_qs}}}).problems) ==
          QStringList{u"ds.xlsx: No column has the header “Tên khác”"_qs});
}

TEST_CASE("A missing column is named at the header row, without any header the file is")
{
    const Workbook lacks = workbookOf({sheet(u"A"_qs, {{u"Danh sách"_qs}, {u"Mã"_qs, u"Năm"_qs}})});
    const FoundTables found = findTables(lacks, shape);
    CHECK(found.tables.empty());
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].toString().startsWith(u"ds.xlsx!A!A2: "));
    CHECK(found.problems[0].message.contains(u"“Tên đơn vị”"));
    const FoundTables none = findTables(readCsv("a,b\nc,d\n", u"x.csv"_qs), shape);
    REQUIRE(none.problems.size() == 1);
    CHECK(none.problems[0].toString().startsWith(u"x.csv: "));
}

TEST_CASE("Two columns of one name are a problem at the second, and columns without a header are known")
{
    const Workbook workbook = workbookOf({sheet(u"A"_qs, {{u"Mã"_qs, u"Tên đơn vị"_qs, QString(), u"mã"_qs},
                                                          {u"DV1"_qs, u"Sở"_qs, u"?"_qs, u"DV2"_qs}})});
    const FoundTables found = findTables(workbook, shape);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].toString().startsWith(u"ds.xlsx!A!D1: "));
    REQUIRE(found.tables.size() == 1);
    CHECK(found.tables[0].headerless == std::vector<int>{2});
}

TEST_CASE("A header typed in VNI is found by its font")
{
    GridBuilder builder(u"A"_qs);
    builder.setFonts({QString(), u"VNI-Times"_qs});
    const auto vni = [&](int row, int column, const QString &typed) {
        Cell cell = Cell::fromText(typed);
        cell.setFont(1);
        builder.add(row, column, cell);
    };
    vni(0, 0, u"Maõ"_qs);
    vni(0, 1, u"Teân ñôn vò"_qs);
    vni(1, 1, u"Sôû Y teá"_qs);
    const Workbook workbook = workbookOf({builder.finish()});
    const FoundTable table = onlyTable(workbook);
    CHECK(GridText(*table.grid)(table.grid->at(1, 1)) == u"Sở Y tế");
}

TEST_CASE("A code is known in a header as offices write it, and not where something else stands beside it")
{
    TableShape scores{{u"Mã"_qs}, {u"1.1"_qs, u"1"_qs, u"V1"_qs, u"A 1"_qs}, {u"Mã"_qs}};
    scores.titles = {{u"1.1"_qs, u"Chấp hành tốt pháp luật"_qs}};
    const std::vector<std::pair<QString, QString>> known{{u"TC 1.1"_qs, u"1.1"_qs},
                                                         {u"Tiêu chí 1.1"_qs, u"1.1"_qs},
                                                         {u"1.1."_qs, u"1.1"_qs},
                                                         {u"V1:"_qs, u"V1"_qs},
                                                         {u"1.1. a (60 điểm)"_qs, u"1.1"_qs},
                                                         {u"1.1 (5đ)"_qs, u"1.1"_qs},
                                                         {u"A\n1"_qs, u"A 1"_qs},
                                                         {u"A\u00A01"_qs, u"A 1"_qs},
                                                         {u"1.1\n(5 điểm)"_qs, u"1.1"_qs},
                                                         {u"1.1 Chấp hành tốt pháp luật"_qs, u"1.1"_qs},
                                                         {u"1.1\nthực hiện nếp sống"_qs, u"1.1"_qs},
                                                         {u"Điều kiện V1"_qs, u"V1"_qs},
                                                         {u"1"_qs, u"1"_qs}};
    const auto tableUnder = [&](const QString &header) {
        return findTables(workbookOf({sheet(u"A"_qs, {{u"Mã"_qs, header}, {u"DV1"_qs, u"5"_qs}})}), scores)
            .tables.at(0);
    };
    for (const auto &[header, code] : known) {
        INFO(header.toStdString());
        CHECK(tableUnder(header).columns.value(code, -1) == 1);
    }
    for (const QString &header : {u"v1"_qs, u"1.2"_qs, u"1.1.2"_qs, u"1.1.a"_qs, u"1.1 tự chấm"_qs,
                                  u"1.1: đoàn chấm"_qs, u"1. 1"_qs, u"1/1"_qs, u"Nhóm 1.1"_qs}) {
        INFO(header.toStdString());
        CHECK(tableUnder(header).columns.size() == 1);
    }
}

TEST_CASE("What is remarked on a header in brackets is no part of its name, unless it changes the meaning")
{
    for (const QString &header :
         {u"Tên đơn vị (bắt buộc)"_qs, u"Tên đơn vị [viết in hoa]"_qs, u"TÊN ĐƠN VỊ*"_qs}) {
        INFO(header.toStdString());
        CHECK(findTables(workbookOf({sheet(u"A"_qs, {{u"Mã (CODE)"_qs, header}})}), shape).tables.size() ==
              1);
    }
    CHECK(
        findTables(workbookOf({sheet(u"A"_qs, {{u"Mã"_qs, u"Tên đơn vị (cũ)"_qs}})}), shape).tables.empty());
}

TEST_CASE("A line that divides a column which has a name gives its parts their own names")
{
    TableShape units{{u"Mã"_qs, u"Tên đơn vị"_qs, u"Số người"_qs, u"Thủ trưởng"_qs, u"Điện thoại"_qs},
                     {},
                     {u"Mã"_qs, u"Tên đơn vị"_qs}};
    units.aliases = {{u"Đơn vị"_qs, u"Tên đơn vị"_qs}, {u"Tên"_qs, u"Tên đơn vị"_qs}};
    const QString none;
    const std::vector<QStringList> rows{
        {u"STT"_qs, u"Đơn vị"_qs, none, u"Thủ trưởng"_qs, none, u"Số người"_qs, none},
        {none, u"Mã"_qs, u"Tên"_qs, u"Họ tên"_qs, u"Điện thoại"_qs, u"Tổng số"_qs, u"Nữ"_qs},
        {u"1"_qs, u"DV1"_qs, u"Sở Y tế"_qs, u"Ông A"_qs, u"0912"_qs, u"12"_qs, u"5"_qs}};
    const std::vector<CellRange> merged{{0, 1, 0, 2}, {0, 3, 0, 4}, {0, 5, 0, 6}};
    for (const std::vector<CellRange> &blocks : {merged, {}}) {
        const FoundTables found = findTables(workbookOf({sheet(u"A"_qs, rows, blocks)}), units);
        REQUIRE(found.tables.size() == 1);
        CHECK(found.problems.empty());
        CHECK(found.tables[0].firstDataRow == 2);
        CHECK(found.tables[0].headerless.empty());
        CHECK(found.tables[0].columns == QHash<QString, int>{{u"Mã"_qs, 1},
                                                             {u"Tên đơn vị"_qs, 2},
                                                             {u"Thủ trưởng"_qs, 3},
                                                             {u"Điện thoại"_qs, 4},
                                                             {u"Số người"_qs, 5}});
    }
    // A record under columns without a header is none.
    const FoundTables record = findTables(
        workbookOf({sheet(u"A"_qs, {{u"Mã"_qs, u"Tên đơn vị"_qs}, {none, u"Sở Y tế"_qs, u"x"_qs}})}), units);
    CHECK(record.tables.at(0).firstDataRow == 1);
}

TEST_CASE("A header with other columns further down begins a table of its own, the same header does not")
{
    const std::vector<QStringList> rows{{u"Mã"_qs, u"Tên đơn vị"_qs, u"Năm"_qs},
                                        {u"DV1"_qs, u"Sở Y tế"_qs, u"2024"_qs},
                                        {u"Mã"_qs, u"Tên đơn vị"_qs, u"Năm"_qs},
                                        {u"DV2"_qs, u"Sở Nội vụ"_qs, u"2024"_qs},
                                        {u"DANH SÁCH 2"_qs},
                                        {u"MÃ"_qs, u"Năm"_qs, u"Tên đơn vị"_qs, u"T1"_qs},
                                        {u"DV3"_qs, u"2024"_qs, u"Sở Tư pháp"_qs, u"1"_qs}};
    const FoundTables found = findTables(workbookOf({sheet(u"A"_qs, rows)}), shape);
    REQUIRE(found.tables.size() == 2);
    CHECK(found.tables[0].firstDataRow == 1);
    CHECK(found.tables[0].endRow == 5);
    CHECK(found.tables[0].repeatedHeader == QSet<int>{2});
    CHECK(found.tables[1].firstDataRow == 6);
    CHECK(found.tables[1].endRow == -1);
    CHECK(found.tables[1].columns.value(u"Năm"_qs) == 1);
    CHECK(textsOf(found.notes).join(u' ').contains(u"ds.xlsx!A!A6: Here stands a header with other columns"));
}

TEST_CASE(
    "A header further down that lacks a column is a problem, and one that only leaves columns out is not")
{
    TableShape units = shape;
    units.required << u"Năm"_qs;
    const auto problems = [&](const QStringList &header) {
        const std::vector<QStringList> rows{{u"Mã"_qs, u"Tên đơn vị"_qs, u"Năm"_qs},
                                            {u"DV1"_qs, u"Sở Y tế"_qs, u"2024"_qs},
                                            header,
                                            {u"DV2"_qs, u"Sở Nội vụ"_qs, u"x"_qs}};
        return textsOf(findTables(workbookOf({sheet(u"A"_qs, rows)}), units).problems);
    };
    CHECK(problems({u"MÃ"_qs, u"Tên đơn vị"_qs, u"Điện thoại"_qs}) ==
          QStringList{u"ds.xlsx!A!A3: Here stands a header that lacks the column “Năm”"_qs});
    CHECK(problems({u"Mã"_qs, u"Tên đơn vị"_qs}).isEmpty());
}

TEST_CASE("A sheet that lacks one column is a problem beside sheets that are read, until one is named")
{
    const std::vector<QStringList> rows{{u"Mã"_qs, u"Tên đơn vị"_qs, u"Năm"_qs}, {u"DV1"_qs, u"Sở Y tế"_qs}};
    const std::vector<QStringList> lacking{{u"STT"_qs, u"Tên đơn vị"_qs, u"Năm"_qs},
                                           {u"1"_qs, u"Sở Y tế"_qs}};
    const Workbook workbook = workbookOf({sheet(u"A"_qs, rows), sheet(u"B"_qs, lacking)});
    const QStringList problems = textsOf(findTables(workbook, shape).problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].startsWith(u"ds.xlsx!B!A1: This sheet lacks the column “Mã”"));
    CHECK(findTables(workbook, shape, {u"A"_qs}).problems.empty());
    CHECK(textsOf(findTables(workbook, shape, {u"B"_qs}).problems).size() == 1);
}

TEST_CASE("Two columns that may be one are named as they are written")
{
    TableShape known = shape;
    known.aliases = {{u"Đơn vị"_qs, u"Tên đơn vị"_qs}, {u"Tên"_qs, u"Tên đơn vị"_qs}};
    const FoundTables found =
        findTables(workbookOf({sheet(u"A"_qs, {{u"Mã"_qs, u"Đơn vị"_qs, u"Tên"_qs}})}), known);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].message.startsWith(u"“Đơn vị” and “Tên” may both be the column “Tên đơn vị”"));
}
