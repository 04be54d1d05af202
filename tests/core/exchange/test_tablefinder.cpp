// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "exchange/csv.h"
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

Workbook workbookOf(std::vector<Grid> grids)
{
    return {u"ds.xlsx"_qs, std::move(grids)};
}

} // namespace

TEST_CASE("A header is known whatever its case, tones, spacing and line breaks, codes are exact")
{
    const Workbook workbook = workbookOf({sheet(
        u"A"_qs, {{u"STT"_qs, u" MÃ"_qs, u"Ten\nDON VI"_qs, u"t1"_qs, u"T1"_qs}, {u"1"_qs, u"DV1"_qs}})});
    const FoundTable table = findTable(workbook, shape);
    REQUIRE(table.grid);
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
    const FoundTable table = findTable(workbook, shape);
    CHECK(table.firstDataRow == 4);
    CHECK(table.has(u"Năm"_qs));
}

TEST_CASE("A header cell merged downwards counts in every row that it covers")
{
    const Workbook workbook = workbookOf({sheet(
        u"A"_qs,
        {{u"Mã"_qs, u"Tên đơn vị"_qs, u"Điểm"_qs}, {QString(), QString(), u"1.1"_qs, u"T1"_qs}, {u"DV1"_qs}},
        {{0, 0, 1, 0}, {0, 1, 1, 1}, {0, 2, 0, 3}})});
    const FoundTable table = findTable(workbook, shape);
    CHECK(table.columns ==
          QHash<QString, int>{{u"Mã"_qs, 0}, {u"Tên đơn vị"_qs, 1}, {u"1.1"_qs, 2}, {u"T1"_qs, 3}});
    CHECK(table.firstDataRow == 2);
}

TEST_CASE("The first visible sheet with such a table is read, another one is told, a hidden one is not")
{
    const std::vector<QStringList> rows{{u"Mã"_qs, u"Tên đơn vị"_qs}, {u"DV1"_qs, u"Sở Y tế"_qs}};
    const Workbook workbook =
        workbookOf({sheet(u"Ẩn"_qs, rows, {}, true), sheet(u"Ghi chú"_qs, {{u"không"_qs}}),
                    sheet(u"A"_qs, rows), sheet(u"B"_qs, rows)});
    const FoundTable table = findTable(workbook, shape);
    REQUIRE(table.grid);
    CHECK(table.grid->name() == u"A");
    REQUIRE(table.notes.size() == 1);
    CHECK(table.notes[0].contains(u"“B”"));
}

TEST_CASE("A missing column is named at the header row, without any header the file is")
{
    const Workbook lacks = workbookOf({sheet(u"A"_qs, {{u"Danh sách"_qs}, {u"Mã"_qs, u"Năm"_qs}})});
    const FoundTable table = findTable(lacks, shape);
    CHECK_FALSE(table.grid);
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].toString().startsWith(u"ds.xlsx!A!A2: "));
    CHECK(table.problems[0].message.contains(u"“Tên đơn vị”"));
    const FoundTable none = findTable(readCsv("a,b\nc,d\n", u"x.csv"_qs), shape);
    REQUIRE(none.problems.size() == 1);
    CHECK(none.problems[0].toString().startsWith(u"x.csv: "));
}

TEST_CASE("Two columns of one name are a problem at the second, and columns without a header are known")
{
    const Workbook workbook = workbookOf({sheet(u"A"_qs, {{u"Mã"_qs, u"Tên đơn vị"_qs, QString(), u"mã"_qs},
                                                          {u"DV1"_qs, u"Sở"_qs, u"?"_qs, u"DV2"_qs}})});
    const FoundTable table = findTable(workbook, shape);
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].toString().startsWith(u"ds.xlsx!A!D1: "));
    CHECK(table.headerless == std::vector<int>{2});
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
    const FoundTable table = findTable(workbook, shape);
    REQUIRE(table.grid);
    CHECK(GridText(*table.grid)(table.grid->at(1, 1)) == u"Sở Y tế");
}
