// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "base/points.h"
#include "exchange/tablefile.h"
#include "xlsxbuilder.h"

#include <QDir>
#include <QTemporaryDir>

using namespace sovang;
using namespace sovang::test;

namespace {

Workbook readParts(const Parts &parts)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    writeZip(path, parts);
    return readTableFile(path);
}

Grid readSheet(const QByteArray &sheetData)
{
    return readParts(workbookParts(sheetData)).grids.at(0);
}

/// The sentence of the refusal, from the name of the file on; empty when the file is read.
QString refusalOf(const Parts &parts)
{
    try {
        readParts(parts);
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::BadInput);
        return error.message().mid(error.message().indexOf(u"f.xlsx"));
    }
    return {};
}

QString refusalOfSheet(const QByteArray &sheetData)
{
    return refusalOf(workbookParts(sheetData));
}

Parts withStyles(const QByteArray &sheetData, const QByteArray &cellXfs, const QByteArray &before = {})
{
    Parts parts = workbookParts(sheetData);
    parts["xl/styles.xml"] = "<styleSheet>" + before + "<cellXfs>" + cellXfs + "</cellXfs></styleSheet>";
    return parts;
}

Parts withStrings(const QByteArray &sheetData, const QByteArray &strings)
{
    Parts parts = workbookParts(sheetData);
    parts["xl/sharedStrings.xml"] = "<sst>" + strings + "</sst>";
    return parts;
}

void checkTotal(const Cell &cell, QStringView total, QStringView formula)
{
    if (cell.kind() == Cell::Kind::Error)
        CHECK(cell.text() == formula); // openpyxl saves formulas without results
    else
        CHECK(cell.text() == total);
}

} // namespace

TEST_CASE("The same table is read the same, whichever program wrote it")
{
    const QDir folder(QStringLiteral(SOVANG_TEST_DATA "/tables"));
    const QStringList files = folder.entryList({u"*.xlsx"_qs});
    REQUIRE(files.size() == 10);
    for (const QString &file : files) {
        INFO(file.toStdString());
        const Workbook workbook = readTableFile(folder.filePath(file));
        REQUIRE(workbook.grids.size() == 2);
        const Grid &grid = workbook.grids[0];
        CHECK(grid.name() == u"Điểm năm 2024");
        CHECK_FALSE(grid.isHidden());
        CHECK(grid.rows() == 6);
        CHECK(grid.columns() == 6);
        CHECK(grid.at(0, 0).text() == u"BẢNG ĐIỂM CÁC ĐƠN VỊ NĂM 2024");
        if (file != u"openpyxl-writeonly.xlsx")
            CHECK(grid.mergedRanges() == std::vector{CellRange{0, 0, 0, 5}});
        CHECK(grid.isRowEmpty(1));
        const QStringList header{u"Mã"_qs,  u"Tên đơn vị"_qs,   u"1.1"_qs,
                                 u"1.2"_qs, u"Ngày đăng ký"_qs, u"Tổng điểm"_qs};
        for (int column = 0; column < 6; ++column) {
            CHECK(grid.at(2, column).isText());
            CHECK(grid.at(2, column).text() == header[column]);
        }
        CHECK(grid.at(3, 0).text() == u"DV001");
        CHECK(grid.at(3, 1).text() == u"Trường Tiểu học số 2");
        CHECK(grid.at(3, 2).isNumber());
        CHECK(grid.at(3, 2).text() == u"9.5");
        CHECK(grid.at(3, 3).isText());
        CHECK(grid.at(3, 3).text() == u"9,5");
        CHECK(grid.at(3, 4).date() == QDate(2024, 5, 3));
        checkTotal(grid.at(3, 5), u"19", u"=SUM(C4,9.5)");
        CHECK(grid.isRowEmpty(4));
        CHECK(grid.at(5, 1).text() == u"Trạm Y tế xã Hòa Bình & Tân <Lập>");
        CHECK(grid.at(5, 2).text() == u"9.3");
        CHECK(Points::parse(grid.at(5, 2).text()) == Points::fromHundredths(930));
        CHECK(grid.at(5, 3).text() == u"KAD");
        CHECK(grid.at(5, 4).date() == QDate(2024, 2, 29));
        checkTotal(grid.at(5, 5), u"9.3", u"=C6");

        const Grid &notes = workbook.grids[1];
        CHECK(notes.name() == u"Ghi chú");
        CHECK(notes.isHidden() == (file == u"excel-layout.xlsx"));
        CHECK(notes.at(0, 0).text() == u"Lý do");
        CHECK(notes.at(1, 0).text() == u"Đơn vị mới thành lập");
    }
}

TEST_CASE("Dates are told by their format, in both systems of day numbers")
{
    const QByteArray xfs =
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>"
        "<xf numFmtId=\"20\"/><xf numFmtId=\"9\"/><xf numFmtId=\"172\"/>";
    const QByteArray formats =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-42A]&quot;ngày &quot;dd/mm/yyyy;@\"/>"
        "<numFmt numFmtId=\"171\" formatCode=\"#,##0.0 [Red]&quot;đ&quot;\"/>"
        "<numFmt numFmtId=\"172\" formatCode=\"[h]:mm\"/></numFmts>";
    const QByteArray row =
        "<row r=\"1\"><c s=\"0\"><v>45415</v></c><c s=\"1\"><v>45415</v></c><c s=\"2\"><v>45415.5625"
        "</v></c><c s=\"3\"><v>45415</v></c><c s=\"4\"><v>0.5625</v></c><c s=\"5\"><v>0.95</v></c>"
        "<c s=\"6\"><v>1.5</v></c><c s=\"1\"><v>59</v></c><c s=\"1\"><v>60</v></c><c s=\"1\"><v>61"
        "</v></c><c s=\"1\"><v>-1</v></c></row>";
    Parts parts = withStyles(row, xfs, formats);
    Grid grid = readParts(parts).grids[0];
    CHECK(grid.at(0, 0).isNumber());
    CHECK(grid.at(0, 1).date() == QDate(2024, 5, 3));
    CHECK(grid.at(0, 2).text() == u"2024-05-03T13:30:00");
    CHECK(grid.at(0, 3).isNumber());
    CHECK(grid.at(0, 4).text() == u"13:30:00");
    CHECK(grid.at(0, 5).isPercent());
    CHECK(grid.at(0, 5).text() == u"0.95");
    CHECK(grid.at(0, 6).text() == u"36:00:00");
    CHECK(grid.at(0, 7).date() == QDate(1900, 2, 28));
    CHECK(grid.at(0, 8).text() == u"1900-02-29"); // a day that only spreadsheets know
    CHECK_FALSE(grid.at(0, 8).date().isValid());
    CHECK(grid.at(0, 9).date() == QDate(1900, 3, 1));
    CHECK(grid.at(0, 10).isNumber());

    parts["xl/workbook.xml"].replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>");
    grid = readParts(parts).grids[0];
    CHECK(grid.at(0, 1).date() == QDate(2028, 5, 4));
}

TEST_CASE("Formulas give their result, one that was saved without a result is never taken for empty or 0")
{
    const QByteArray row =
        "<row r=\"2\"><c r=\"B2\"><f>1+1</f><v>2</v></c><c r=\"C2\" t=\"str\"><f>\"a\"</f><v>a</v></c>"
        "<c r=\"D2\" t=\"b\"><f>TRUE()</f><v>1</v></c><c r=\"E2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
        "<c r=\"F2\"><f>SUM(A1:A3)</f></c><c r=\"G2\"><f>SUM(A1:A4)</f><v/></c>"
        "<c r=\"H2\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"I2\"><f>0</f><v>0</v></c></row>";
    Parts parts = workbookParts(row);
    Grid grid = readParts(parts).grids[0];
    CHECK(grid.at(1, 1).text() == u"2");
    CHECK(grid.at(1, 2).text() == u"a");
    CHECK(grid.at(1, 3).boolean());
    CHECK(grid.at(1, 4).errorSentence().contains(u"#DIV/0!"));
    CHECK(grid.at(1, 5).errorSentence().contains(u"=SUM(A1:A3)"));
    CHECK(grid.at(1, 6).errorSentence().contains(u"=SUM(A1:A4)"));
    CHECK(grid.at(1, 7).isEmpty());
    CHECK(grid.at(1, 8).text() == u"0");

    // Libraries that cannot compute write 0 for every formula and ask for computing when the file is opened.
    parts["xl/workbook.xml"].replace("</workbook>", "<calcPr fullCalcOnLoad=\"1\"/></workbook>");
    grid = readParts(parts).grids[0];
    CHECK(grid.at(1, 1).text() == u"2");
    CHECK(grid.at(1, 8).kind() == Cell::Kind::Error);
}

TEST_CASE("Strings are joined from their runs, without phonetic hints, and keep their blanks and line ends")
{
    const QByteArray row =
        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3"
        "</v></c><c t=\"inlineStr\"><is><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r></is>"
        "</c><c t=\"s\"/></row>";
    const Grid grid =
        readParts(withStrings(row, "<si><r><t>Văn </t></r><r><t>hóa</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t>"
                                   "</rPh></si><si><t>hai_x000D_\r\ndòng _x005F_x0041_ _xZZZZ_</t></si>"
                                   "<si><t/></si><si><t>Tie&#x302;&#x301;ng &amp; &#7879;</t></si>"))
            .grids[0];
    CHECK(grid.at(0, 0).text() == u"Văn hóa");
    CHECK(grid.at(0, 1).text() == u"hai\r\ndòng _x0041_ _xZZZZ_");
    CHECK(grid.at(0, 2).isEmpty());
    CHECK(grid.at(0, 3).text() == u"Tiếng & ệ");
    CHECK(grid.at(0, 4).text() == u"a b");
    CHECK(grid.at(0, 5).isEmpty());
}

TEST_CASE("The font of a cell, or of its runs, is known, as old encodings are told by it")
{
    Parts parts = withStyles(
        "<row><c s=\"1\" t=\"s\"><v>0</v></c><c s=\"1\" t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c>"
        "</row>",
        "<xf fontId=\"0\"/><xf fontId=\"1\"/>",
        "<fonts><font><name val=\"Calibri\"/></font><font><name val=\"VNI-Times\"/></font></fonts>");
    parts["xl/sharedStrings.xml"] =
        "<sst><si><t>a</t></si><si><r><rPr><rFont val=\".VnTime\"/></rPr><t>b</t></r></si></sst>";
    const Grid grid = readParts(parts).grids[0];
    CHECK(grid.fontName(grid.at(0, 0)) == u"VNI-Times");
    CHECK(grid.fontName(grid.at(0, 1)) == u".VnTime");
    CHECK(grid.fontName(grid.at(0, 2)) == u"Calibri");
}

TEST_CASE("Rows and columns keep their numbers, whether the file names them or not")
{
    const Grid grid =
        readSheet("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c><c r=\"AA3\"><v>3</v></c></row>"
                  "<row><c><v>4</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>5</v></c></row>");
    CHECK(grid.at(2, 1).text() == u"1");
    CHECK(grid.at(2, 2).text() == u"2");
    CHECK(grid.at(2, 26).text() == u"3");
    CHECK(grid.at(3, 0).text() == u"4");
    CHECK(grid.at(1048575, 16383).text() == u"5");
}

TEST_CASE("Damaged cells are refused with their place")
{
    const auto startsWith = [](const QString &text, QStringView start) {
        INFO(text.toStdString());
        CHECK(text.startsWith(start));
    };
    startsWith(refusalOfSheet("<row r=\"2\"><c r=\"B2\"><v>1,5</v></c></row>"), u"f.xlsx!S!B2: ");
    startsWith(refusalOfSheet("<row r=\"2\"><c r=\"B2\"><v>nan</v></c></row>"), u"f.xlsx!S!B2: ");
    startsWith(refusalOfSheet("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row>"), u"f.xlsx!S!B2: ");
    startsWith(refusalOfSheet("<row r=\"2\"><c r=\"B2\" t=\"q\"><v>0</v></c></row>"), u"f.xlsx!S!B2: ");
    startsWith(refusalOfSheet("<row r=\"2\"><c r=\"B2\" t=\"b\"><v>2</v></c></row>"), u"f.xlsx!S!B2: ");
    startsWith(refusalOfSheet("<row r=\"2\"><c r=\"B2\" t=\"d\"><v>3/5/2024</v></c></row>"),
               u"f.xlsx!S!B2: ");
    startsWith(refusalOfSheet("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"),
               u"f.xlsx!S!B2: ");
    startsWith(refusalOfSheet("<row r=\"2\"><c r=\"B3\"><v>1</v></c></row>"), u"f.xlsx!S: ");
    startsWith(refusalOfSheet("<row r=\"0\"/>"), u"f.xlsx!S: ");
    startsWith(refusalOfSheet("<row r=\"1048577\"/>"), u"f.xlsx!S: ");
    startsWith(refusalOfSheet("<row r=\"1\"><c r=\"XFE1\"/></row>"), u"f.xlsx!S: ");
    startsWith(refusalOfSheet("<row><c t=\"str\"><v>" + QByteArray(32768, 'x') + "</v></c></row>"),
               u"f.xlsx!S!A1: ");
}

TEST_CASE("XML that is not well formed, or that declares entities, is refused")
{
    for (const QByteArray bad :
         {"<row><c><v>1</v></row></c>", "<row><c><v>&x;</v></c></row>", "<row", "<row a=1/>",
          "<row a=\"1\" a=\"2\"/>", "<row><c t=\"str\"><v>\x01</v></c></row>", "</sheetData>",
          "<row><c t=\"str\"><v>\xC3</v></c></row>", "<row><c><v>&#0;</v></c></row>", "<![CDATA[", "<!--"}) {
        INFO(bad.toStdString());
        CHECK(refusalOfSheet(bad).startsWith(u"f.xlsx!S")); // and the cell, within one
    }
    Parts parts = workbookParts("<row><c t=\"str\"><v>&a;</v></c></row>");
    parts["xl/worksheets/sheet1.xml"].prepend(
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]>");
    CHECK(refusalOf(parts).startsWith(u"f.xlsx!S: "));
    parts = workbookParts("");
    parts["xl/workbook.xml"].prepend("<!DOCTYPE w SYSTEM \"file:///etc/passwd\">");
    CHECK(refusalOf(parts).startsWith(u"f.xlsx: "));
}

TEST_CASE("A workbook that lacks a part, or has the wrong one, is refused, parts that nothing needs may lack")
{
    Parts parts = workbookParts("<row><c><v>1</v></c></row>");
    CHECK(refusalOf(parts).isEmpty()); // neither styles nor shared strings
    parts.remove("_rels/.rels");
    CHECK(refusalOf(parts).isEmpty());
    parts.remove("xl/worksheets/sheet1.xml");
    CHECK(refusalOf(parts).startsWith(u"f.xlsx!S: "));
    parts["xl/worksheets/sheet1.xml"] = "<chart/>";
    CHECK(refusalOf(parts).startsWith(u"f.xlsx!S: "));
    parts["xl/workbook.xml"] = "<document/>";
    CHECK(refusalOf(parts).startsWith(u"f.xlsx: "));
    parts.remove("xl/workbook.xml");
    CHECK(refusalOf(parts).startsWith(u"f.xlsx: "));
}

TEST_CASE("Files that people take for a table are refused with what to do")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"danh-sach.xlsx"_qs);
    const auto refusal = [&](const QByteArray &content) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        try {
            readTableFile(path);
        } catch (const Error &error) {
            return error.message();
        }
        return QString();
    };
    const QByteArray ole = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0');
    CHECK(refusal(ole + QByteArray("W\0o\0r\0k\0b\0o\0o\0k\0", 16)).contains(u".xlsx."));
    QByteArray name;
    for (const char c : QByteArray("EncryptedPackage"))
        name += QByteArray(1, c) + '\0';
    CHECK(refusal(ole + name).contains(u"password"));
    CHECK(refusal("%PDF-1.7").contains(u"PDF"));
    CHECK(refusal("PK\x03\x04").contains(u"cut off"));
    CHECK(refusal(QByteArray("\x89PNG\0\0", 6)).contains(u"not a text file"));
    CHECK_THROWS_AS(readTableFile(folder.filePath(u"none.xlsx"_qs)), Error);
    CHECK_THROWS_AS(readTableFile(folder.path()), Error);
}

TEST_CASE("A file is read by what it is, not by its name")
{
    QTemporaryDir folder;
    const QString text = folder.filePath(u"f.xlsx"_qs);
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Mã;Tên\nDV1;A\n");
    file.close();
    CHECK(readTableFile(text).grids[0].at(1, 1).text() == u"A");
    const QString book = folder.filePath(u"f.csv"_qs);
    writeZip(book, workbookParts("<row><c><v>1</v></c></row>"));
    CHECK(readTableFile(book).grids[0].at(0, 0).isNumber());
}
