// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/points.h"
#include "exchange/grid.h"

using namespace sovang;

TEST_CASE("A number in a cell reads as people see it, not as the computer stores it")
{
    CHECK(Cell::fromNumber(9.3000000000000007).text() == u"9.3");
    CHECK(Cell::fromNumber(0.1 + 0.2).text() == u"0.3");
    CHECK(Cell::fromNumber(9).text() == u"9");
    CHECK(Cell::fromNumber(-3.5).text() == u"-3.5");
    CHECK(Cell::fromNumber(-0.0).text() == u"0");
    CHECK(Cell::fromNumber(912345678901).text() == u"912345678901");
    CHECK(Cell::fromNumber(123456789012345678.0).text() == u"123456789012346000");
    CHECK(Cell::fromNumber(1e20).text() == u"100000000000000000000");
    CHECK(Cell::fromNumber(0.00001).text() == u"0.00001");
    CHECK(Cell::fromNumber(1.0 / 3).text() == u"0.333333333333333");
    CHECK(Cell::fromNumber(1e-7 / 3).text() == u"0.0000000333333333333333");
    CHECK(Cell::fromNumber(1e300).text() == u"1e+300");
}

TEST_CASE("What sums of binary fractions leave behind is no part of a number, and digits that were typed are")
{
    CHECK(Cell::fromNumber(9.499999999999).text() == u"9.5");
    CHECK(Cell::fromNumber(9.49999999999998).text() == u"9.5");
    CHECK(Cell::fromNumber(96.94999999999999).text() == u"96.95");
    CHECK(Cell::fromNumber(29.250000000000004).text() == u"29.25");
    CHECK(Cell::fromNumber(57.7000000000127).text() == u"57.7");
    double sum = 0;
    for (int i = 0; i < 10'000; ++i)
        sum += 0.01;
    CHECK(Cell::fromNumber(sum).text() == u"100");
    CHECK(Cell::fromNumber(9.123).text() == u"9.123");
    CHECK(Cell::fromNumber(9.4999999).text() == u"9.4999999");
    CHECK(Cell::fromNumber(9.1234567890123).text() == u"9.1234567890123");
    CHECK(Cell::fromNumber(2.0 / 3).text() == u"0.666666666666667");
    CHECK(Cell::fromNumber(123456789012.5).text() == u"123456789012.5");
    CHECK(Cell::fromNumber(1000000000001.5).text() == u"1000000000001.5");
}

TEST_CASE("A cell merged downwards speaks for all its rows, in its first column only")
{
    GridBuilder builder(u"S"_qs);
    builder.add(0, 0, Cell::fromText(u"Đảng"_qs));
    builder.add(2, 1, Cell::fromText(u"DV3"_qs));
    builder.addMerged({0, 0, 2, 1});
    const Grid grid = builder.finish();
    CHECK(grid.speaking(2, 0).text() == u"Đảng");
    CHECK(grid.speaking(2, 1).text() == u"DV3");
    CHECK(grid.speaking(1, 1).isEmpty());
    CHECK(grid.speaking(3, 0).isEmpty());
}

TEST_CASE("Every number of points survives being stored as a floating-point number")
{
    int wrong = 0;
    for (qint64 hundredths = 0; hundredths <= 200'00; ++hundredths) {
        const Cell cell = Cell::fromNumber(double(hundredths) / 100);
        wrong += Points::parse(cell.text()) != Points::fromHundredths(hundredths);
    }
    CHECK(wrong == 0);
}

TEST_CASE("Text in a cell is composed, and otherwise kept as it is")
{
    CHECK(Cell::fromText(u"Tie\u0302\u0301ng"_qs).text() == u"Tiếng");
    CHECK(Cell::fromText(u" 1.1 "_qs).text() == u" 1.1 ");
    CHECK(Cell::fromText(QString()).isEmpty());
    CHECK(Cell::fromText(u" "_qs).isText());
}

TEST_CASE("A date keeps its time of day, if it has one")
{
    CHECK(Cell::fromDate(QDate(2024, 5, 3)).text() == u"2024-05-03");
    CHECK(Cell::fromDate(QDate(2024, 5, 3), QTime(13, 30)).text() == u"2024-05-03T13:30:00");
    CHECK(Cell::fromDate(QDate(2024, 5, 3), QTime(13, 30)).date() == QDate(2024, 5, 3));
    CHECK_FALSE(Cell::fromText(u"2024-05-03"_qs).date().isValid());
}

TEST_CASE("A formula without its result says what to do")
{
    CHECK(Cell::fromError(u"=SUM(B2:B4)"_qs).errorSentence().contains(u"=SUM(B2:B4)"));
    CHECK(Cell::fromError(u"#N/A"_qs).errorSentence().contains(u"#N/A"));
    CHECK(Cell::fromText(u"#N/A"_qs).errorSentence().isEmpty());
}

TEST_CASE("A sparse grid keeps its row numbers and gives empty cells everywhere else")
{
    GridBuilder builder(u"Điểm"_qs);
    builder.add(6, 1, Cell::fromText(u"a"_qs));
    builder.add(6, 4, Cell::fromText(u"b"_qs));
    builder.add(1'048'575, 16'383, Cell::fromNumber(1));
    const Grid grid = builder.finish();

    CHECK(grid.rows() == 1'048'576);
    CHECK(grid.columns() == 16'384);
    CHECK(grid.at(6, 1).text() == u"a");
    CHECK(grid.at(6, 4).text() == u"b");
    CHECK(grid.at(6, 0).isEmpty());
    CHECK(grid.at(6, 2).isEmpty());
    CHECK(grid.at(6, 5).isEmpty());
    CHECK(grid.at(7, 1).isEmpty());
    CHECK(grid.at(1'048'575, 16'383).isNumber());
    CHECK(grid.at(-1, 0).isEmpty());
    CHECK(grid.at(2'000'000, 0).isEmpty());
    CHECK(grid.isRowEmpty(5));
    CHECK_FALSE(grid.isRowEmpty(6));
    CHECK(Grid().rows() == 0);
}

TEST_CASE("Cells that come out of order are put in order, and one that comes twice is told")
{
    GridBuilder builder;
    builder.add(2, 0, Cell::fromText(u"c"_qs));
    builder.add(0, 1, Cell::fromText(u"b"_qs));
    builder.add(0, 0, Cell::fromText(u"a"_qs));
    CHECK_FALSE(builder.duplicate().has_value());
    builder.add(0, 1, Cell::fromText(u"d"_qs));
    CHECK(builder.duplicate() == u"B1"_qs);

    GridBuilder again;
    again.add(1, 0, Cell::fromText(u"b"_qs));
    again.add(0, 0, Cell::fromText(u"a"_qs));
    const Grid grid = again.finish();
    CHECK(grid.at(0, 0).text() == u"a");
    CHECK(grid.at(1, 0).text() == u"b");
}

TEST_CASE("Cells are named as in a spreadsheet")
{
    CHECK(Grid::cellName(6, 1) == u"B7");
    CHECK(Grid::columnName(0) == u"A");
    CHECK(Grid::columnName(25) == u"Z");
    CHECK(Grid::columnName(26) == u"AA");
    CHECK(Grid::columnName(701) == u"ZZ");
    CHECK(Grid::columnName(702) == u"AAA");
    CHECK(Grid::columnName(16'383) == u"XFD");
}

TEST_CASE("The place of a cell names file, sheet and cell")
{
    GridBuilder builder(u"Năm 2024"_qs);
    builder.add(6, 1, Cell::fromNumber(1));
    Workbook workbook;
    workbook.file = u"diem.xlsx"_qs;
    workbook.grids.push_back(builder.finish());
    CHECK(placeOf(workbook, workbook.grids[0], 6, 1).toString() == u"diem.xlsx!Năm 2024!B7");
}
