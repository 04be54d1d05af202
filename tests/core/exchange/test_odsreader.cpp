// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "xlsxbuilder.h"

#include "base/error.h"
#include "exchange/tablefile.h"

#include <QTemporaryDir>

using namespace sovang;
using namespace sovang::test;

namespace {

/// What LibreOffice writes around the tables of a sheet.
Parts odsParts(const QByteArray &tables)
{
    return {
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"m\"/>"},
        {"content.xml",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" "
         "xmlns:table=\"t\" "
         "xmlns:text=\"x\" xmlns:style=\"s\" xmlns:calcext=\"c\" xmlns:svg=\"v\"><office:scripts/>"
         "<office:font-face-decls><style:font-face style:name=\"VNI\" "
         "svg:font-family=\"&apos;VNI-Times&apos;\"/>"
         "</office:font-face-decls><office:automatic-styles>"
         "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
         "table:display=\"false\"/>"
         "</style:style><style:style style:name=\"ce1\" style:family=\"table-cell\"><style:text-properties "
         "style:font-name=\"VNI\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
         "<table:calculation-settings/>" +
             tables + "</office:spreadsheet></office:body></office:document-content>"}};
}

Workbook odsOfParts(const Parts &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f.ods"_qs);
    writeZip(path, parts);
    return readTableFile(path);
}

QString refusalOf(const QByteArray &tables)
{
    try {
        odsOfParts(odsParts(tables));
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

} // namespace

TEST_CASE("The cells of a sheet of LibreOffice are what people see in them")
{
    const Workbook workbook = odsOfParts(odsParts(
        "<table:table table:name=\"Điểm\"><office:forms/><table:table-column "
        "table:number-columns-repeated=\"2\"/>"
        "<table:table-column table:visibility=\"collapse\"/>"
        "<table:table-header-rows><table:table-row><table:table-cell office:value-type=\"string\" "
        "calcext:value-type=\"string\" table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\">"
        "<office:annotation><text:p>ghi chú</text:p></office:annotation>"
        "<text:p>Tên <text:span>đơn<text:s text:c=\"2\"/>vị</text:span></text:p><text:p>dòng "
        "2</text:p></table:table-cell>"
        "<table:covered-table-cell/><table:table-cell office:value-type=\"float\" office:value=\"1902001\">"
        "<text:p>01902001</text:p></table:table-cell></table:table-row></table:table-header-rows>"
        "<table:table-row table:number-rows-repeated=\"2\"><table:covered-table-cell "
        "table:number-columns-repeated=\"2\"/>"
        "<table:table-cell office:value-type=\"float\" office:value=\"9.49999999999998\"><text:p>9,5</text:p>"
        "</table:table-cell></table:table-row>"
        "<table:table-row table:visibility=\"filter\">"
        "<table:table-cell office:value-type=\"boolean\" "
        "office:boolean-value=\"true\"><text:p>ĐÚNG</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"date\" "
        "office:date-value=\"2024-05-03\"><text:p>03/05/24</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"percentage\" "
        "office:value=\"0.95\"><text:p>95%</text:p></table:table-cell>"
        "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" "
        "calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>"
        "<table:table-cell table:style-name=\"ce1\" office:value-type=\"string\"><text:p>Sôû Y "
        "teá</text:p></table:table-cell>"
        "</table:table-row><table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
        "<table:table table:name=\"Ẩn\" table:style-name=\"ta2\"/>"));
    REQUIRE(workbook.grids.size() == 2);
    CHECK(workbook.grids[1].isHidden());
    const Grid &grid = workbook.grids[0];
    CHECK(grid.name() == u"Điểm");
    CHECK(grid.rows() == 4);
    CHECK(grid.at(0, 0).text() == u"Tên đơn  vị\ndòng 2");
    CHECK(grid.mergedRanges() == std::vector{CellRange{0, 0, 1, 1}});
    CHECK(grid.at(0, 2).text() == u"1902001");
    CHECK(grid.shownText(grid.at(0, 2)) == u"01902001");
    CHECK(grid.at(1, 2).text() == u"9.5");
    CHECK(grid.at(2, 2).text() == u"9.5");
    CHECK(grid.isColumnHidden(2));
    CHECK_FALSE(grid.isColumnHidden(1));
    CHECK(grid.isRowHidden(3));
    CHECK(grid.at(3, 0).boolean());
    CHECK(grid.at(3, 1).date() == QDate(2024, 5, 3));
    CHECK(grid.at(3, 2).isPercent());
    CHECK_FALSE(grid.at(3, 3).errorSentence().isEmpty());
    CHECK(grid.fontName(grid.at(3, 4)) == u"VNI-Times");
}

TEST_CASE("A sheet of LibreOffice that is damaged, protected or larger than a list can be is refused with "
          "the place")
{
    CHECK(refusalOf({}).contains(u"no sheet"));
    const QByteArray full =
        "<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"1048576\">"
        "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\">"
        "<text:p>x</text:p></table:table-cell></table:table-row></table:table>";
    CHECK_FALSE(refusalOf(full).isEmpty());
    const auto rowsOf = [](int rows, const QByteArray &text) {
        return "<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"" +
               QByteArray::number(rows) + "\"><table:table-cell office:value-type=\"string\"><text:p>" +
               text + "</text:p></table:table-cell></table:table-row></table:table>";
    };
    CHECK(refusalOf(rowsOf(65'537, "x")).contains(u"f.ods!S!A65537: The sheet has more than"));
    CHECK(refusalOf(rowsOf(1, "e" + QByteArray("\xCC\x81").repeated(200))).contains(u"f.ods!S!A1: "));
    CHECK(refusalOf(
              "<table:table table:name=\"S\"><table:table-row><table:table-cell office:value-type=\"float\" "
              "office:value=\"x\"/></table:table-row></table:table>")
              .contains(u"f.ods!S!A1: "));
    Parts parts = odsParts("<table:table table:name=\"S\"/>");
    parts["META-INF/manifest.xml"] = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
    try {
        odsOfParts(parts);
        FAIL("it was read");
    } catch (const Error &error) {
        CHECK(error.message().contains(u"password"));
    }
}
