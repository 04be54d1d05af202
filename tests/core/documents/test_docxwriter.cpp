// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "documents/docxreader.h"
#include "documents/docxwriter.h"
#include "documents/paperfile.h"
#include "documents/report.h"
#include "documents/samplefigures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace sovang;

namespace {

/// A paper with every kind of block.
Document everyBlock()
{
    Table table{
        .columns = {{1, Align::Center}, {4, Align::Left}, {2, Align::Center}},
        .header = {row({QStringLiteral("STT"), QStringLiteral("Tên đơn vị"), QStringLiteral("Điểm")})},
        .rows = {}};
    table.rows.push_back(row({QStringLiteral("1"), QStringLiteral("Sở Y tế"), QStringLiteral("93,5")}));
    Row tall;
    tall.cells = {{.text = QStringLiteral("2"), .rows = 2, .align = {}},
                  {.text = QStringLiteral("Trường\nNguyễn Du"), .align = {}},
                  {.text = QStringLiteral("90"), .align = {}}};
    table.rows.push_back(tall);
    table.rows.push_back(row({QStringLiteral("Cơ sở 2"), QStringLiteral("88")}));
    Row total;
    total.bold = true;
    total.cells = {{.text = QStringLiteral("Tổng cộng"), .columns = 2, .align = {}},
                   {.text = QStringLiteral("2/3 (66,67 %)"), .align = {}}};
    table.rows.push_back(total);

    Document document;
    document.title = QStringLiteral("Báo cáo <năm 2025> & phụ lục");
    document.blocks = {
        LetterHead{.parent = QStringLiteral("ỦY BAN NHÂN DÂN TỈNH"),
                   .issuer = QStringLiteral("BAN CHỈ ĐẠO"),
                   .number = QStringLiteral("Số: 05/BC-BCĐ"),
                   .placeAndDate = QStringLiteral("Huế, ngày 05 tháng 01 năm 2026"),
                   .about = {}},
        DocumentTitle{QStringLiteral("BÁO CÁO"), QStringLiteral("Kết quả năm 2025")},
        Heading{1, QStringLiteral("I. KẾT QUẢ")},
        Heading{2, QStringLiteral("1. Kết quả chung")},
        paragraph(QStringLiteral("Đạt 2/3 (66,67 %) & hơn.")),
        table,
        table,
        SignatureBlock{.recipients = {QStringLiteral("- Như trên;"), QStringLiteral("- Lưu: VT.")},
                       .left = Signer{{QStringLiteral("THƯ KÝ")}, QStringLiteral("Trần Văn Bình")},
                       .right = {{QStringLiteral("TM. BAN CHỈ ĐẠO"), QStringLiteral("TRƯỞNG BAN")},
                                 QStringLiteral("Lê Thị Ánh")}},
        Appendix{.label = QStringLiteral("Phụ lục"),
                 .title = QStringLiteral("DANH SÁCH"),
                 .reference = QStringLiteral("(Kèm theo Báo cáo số 05/BC-BCĐ)"),
                 .landscape = true},
        table};
    return document;
}

DocxFile written(const QTemporaryDir &dir, const Document &document)
{
    const QString path = dir.filePath(QStringLiteral("báo cáo.docx"));
    writeDocx(document, path);
    return DocxFile(path);
}

/// The text of the blocks as the DOCX has it: both signers before the recipients, as they stand on the page.
QStringList sorted(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("A DOCX has every word of the paper, in tables row by row")
{
    const QTemporaryDir dir;
    const DocxFile docx = written(dir, everyBlock());
    INFO(docx.text().toStdString());
    CHECK(sorted(docx.text()) == sorted(plainText(everyBlock())));
    Document report = yearReport(sampleFigures(30), sampleSettings());
    std::erase_if(report.blocks, [](const DocumentBlock &block) { // they are pictures
        return std::holds_alternative<Chart>(block);
    });
    CHECK(sorted(written(dir, report).text()) == sorted(plainText(report)));
}

TEST_CASE("Each paragraph of a DOCX has the style of what it is")
{
    const QTemporaryDir dir;
    const QStringList paragraphs = written(dir, everyBlock()).paragraphs();
    for (const auto &line :
         {u"ParentOffice: ỦY BAN NHÂN DÂN TỈNH"_qs, u"Issuer: BAN CHỈ ĐẠO"_qs,
          u"Motto: Độc lập - Tự do - Hạnh phúc"_qs, u"PaperNumber: Số: 05/BC-BCĐ"_qs,
          u"PlaceAndDate: Huế, ngày 05 tháng 01 năm 2026"_qs, u"Title: BÁO CÁO"_qs,
          u"Subtitle: Kết quả năm 2025"_qs, u"Heading1: I. KẾT QUẢ"_qs, u"Heading2: 1. Kết quả chung"_qs,
          u"TableHeading: Tên đơn vị"_qs, u"TableText: Sở Y tế"_qs, u"Recipients: - Lưu: VT."_qs,
          u"SignerCapacity: TRƯỞNG BAN"_qs, u"SignerName: Lê Thị Ánh"_qs, u"AppendixTitle: DANH SÁCH"_qs}) {
        INFO(line.toStdString());
        CHECK(paragraphs.contains(line));
    }
}

TEST_CASE("The styles of a DOCX are those of the decree, in Times New Roman and Vietnamese")
{
    const QTemporaryDir dir;
    const QString styles = written(dir, everyBlock()).part(QStringLiteral("word/styles.xml"));
    CHECK(styles.contains(u"w:ascii=\"Times New Roman\""));
    CHECK(styles.contains(u"<w:lang w:val=\"vi-VN\""));
    const auto sizeOf = [&styles](const QString &style) {
        const qsizetype at = styles.indexOf(u"w:styleId=\"%1\""_qs.arg(style));
        REQUIRE(at > 0);
        return styles.mid(styles.indexOf(u"<w:sz w:val=\"", at) + 13, 2);
    };
    CHECK(sizeOf(u"BodyText"_qs) == u"28");        // 14 pt
    CHECK(sizeOf(u"Nation"_qs) == u"24");          // 12
    CHECK(sizeOf(u"Motto"_qs) == u"26");           // 13
    CHECK(sizeOf(u"RecipientsLabel"_qs) == u"24"); // 12
    CHECK(sizeOf(u"Recipients"_qs) == u"22");      // 11
}

TEST_CASE(
    "Pages of a DOCX are A4 with the margins of the decree, numbered from the second one of each part on")
{
    const QTemporaryDir dir;
    const DocxFile docx = written(dir, everyBlock());
    const QString body = docx.part(QStringLiteral("word/document.xml"));
    CHECK(body.count(u"<w:sectPr>") == 2);
    CHECK(body.count(u"<w:titlePg/>") == 2);
    CHECK(body.count(u"<w:pgNumType w:start=\"1\"/>") == 2);
    CHECK(body.contains(u"<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"));
    CHECK(body.contains(u"<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"));
    // 20 mm above and below, 30 left, 15 right
    CHECK(body.contains(u"<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""));
    CHECK(docx.part(QStringLiteral("word/header2.xml")).contains(u" PAGE "));
    CHECK_FALSE(docx.part(QStringLiteral("word/header1.xml")).contains(u"PAGE"));
}

TEST_CASE("Header rows of a table in a DOCX are repeated, and no row is torn")
{
    const QTemporaryDir dir;
    const QString body = written(dir, everyBlock()).part(QStringLiteral("word/document.xml"));
    CHECK(body.count(u"<w:tblHeader/>") == 3); // of three tables
    CHECK(body.count(u"<w:tr>") == body.count(u"<w:cantSplit/>"));
    CHECK(body.contains(u"<w:vMerge w:val=\"restart\"/>"));
    CHECK(body.contains(u"<w:gridSpan w:val=\"2\"/>"));
    CHECK_FALSE(body.contains(u"</w:tbl><w:tbl>")); // they would become one
    CHECK_FALSE(body.contains(u"</w:tbl><w:sectPr>"));
}

TEST_CASE("A DOCX of a practice book says so on each page")
{
    const QTemporaryDir dir;
    Document document = everyBlock();
    document.mark = QStringLiteral("DỮ LIỆU THỰC HÀNH");
    const DocxFile docx = written(dir, document);
    for (const QString &name : {u"word/header1.xml"_qs, u"word/header2.xml"_qs, u"word/header3.xml"_qs})
        CHECK(docx.part(name).contains(document.mark));
}

TEST_CASE("The same paper gives the same DOCX, byte by byte")
{
    const QTemporaryDir dir;
    const auto bytes = [&dir](const QString &name) {
        writeDocx(everyBlock(), dir.filePath(name));
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(bytes(u"a.docx"_qs) == bytes(u"b.docx"_qs));
}

TEST_CASE("A DOCX that cannot be written leaves nothing behind, and a paper knows no third kind of file")
{
    const QTemporaryDir dir;
    Document foreign = everyBlock();
    foreign.blocks.push_back(paragraph(QStringLiteral("学")));
    CHECK_THROWS_AS(writeDocx(foreign, dir.filePath(QStringLiteral("a.docx"))), Error);
    CHECK_THROWS_AS(writeDocx(everyBlock(), dir.filePath(QStringLiteral("thiếu/a.docx"))), Error);
    CHECK_THROWS_AS(writePaper(everyBlock(), dir.filePath(QStringLiteral("a.odt"))), Error);
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    writePaper(everyBlock(), dir.filePath(QStringLiteral("a.DOCX")));
    CHECK(DocxFile(dir.filePath(QStringLiteral("a.DOCX"))).text().contains(u"BÁO CÁO"));
}
