// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/blocks.h"
#include "documents/chartfill.h"
#include "documents/chartpieces.h"
#include "documents/docxreader.h"
#include "documents/docxwriter.h"
#include "documents/pdfreader.h"
#include "documents/pdfwriter.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace sovang;

namespace {

Chart bars(int count)
{
    BarRows rows;
    rows.series = {{u"Đạt"_qs, ChartFill::Passed, {}}, {u"Không đạt"_qs, ChartFill::Failed, {}}};
    for (int i = 0; i < count; ++i) {
        rows.labels << u"Doanh nghiệp ngoài nhà nước và hợp tác xã nông nghiệp liên xã số %1"_qs.arg(i + 1);
        rows.notes << u"%1/%2 (50,00 %)"_qs.arg(i + 1).arg(2 * i + 2);
        rows.series[0].values.push_back(i + 1);
        rows.series[1].values.push_back(i + 1);
    }
    return {u"Biểu đồ 1. Kết quả"_qs, rows};
}

Document documentWith(const Chart &chart)
{
    Document document;
    document.blocks = {chart};
    return document;
}

QString flatText(QString text)
{
    return text.replace(QRegularExpression(u"\\s+"_qs), u" "_qs);
}

double greyOf(ChartFill fill)
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    paintFill(painter, QRectF(0, 0, 2000, 2000), fill);
    painter.end();
    qint64 sum = 0;
    for (int y = 20; y < 180; ++y) {
        for (int x = 20; x < 180; ++x)
            sum += qGray(image.pixel(x, y));
    }
    return double(sum) / (160 * 160);
}

} // namespace

TEST_CASE("Every label and note of a chart is on the page in full, however long the labels are")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"bieu-do.pdf"_qs);
    const Chart chart = bars(60); // more than a page holds
    writePdf(documentWith(chart), path);
    const PdfFile pdf(path);
    CHECK(pdf.pages.size() >= 2);
    for (int i = 1; i <= 60; ++i)
        CHECK(pdf.text().contains(u"%1/%2 (50,00 %)"_qs.arg(i).arg(2 * i)));
    for (const QString &page : pdf.pages) // the legend stands again where the bars go on
        CHECK(page.contains(u"Không đạt"));
    CHECK(pdf.pages.last().contains(u"Biểu đồ 1. Kết quả"));
}

TEST_CASE("Pieces of a chart are as high as their labels need, and wide labels wrap")
{
    const PaperFonts fonts;
    const ChartPieces pieces = chartPieces(bars(2), 9000, fonts);
    REQUIRE(pieces.rows.size() == 2);
    CHECK(pieces.rows[0].height > 2 * 11 * PaperFonts::twipsPerPoint);
    CHECK(pieces.head.size() == 1);
}

TEST_CASE("What is passed, failed, excluded and pending is told apart in black and white")
{
    std::vector<double> greys;
    for (const ChartFill fill :
         {ChartFill::Passed, ChartFill::Failed, ChartFill::Excluded, ChartFill::Pending})
        greys.push_back(greyOf(fill));
    for (size_t i = 0; i < greys.size(); ++i) {
        for (size_t j = i + 1; j < greys.size(); ++j) {
            INFO(i << " " << greys[i] << ", " << j << " " << greys[j]);
            CHECK(std::abs(greys[i] - greys[j]) > 15);
        }
    }
    CHECK(qGray(heatColour(Points::fromHundredths(9000)).rgb()) >
          qGray(heatColour(Points::fromHundredths(6000)).rgb()));
}

TEST_CASE("A chart is a picture with words in a document for Word, and several where one is too high")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"bieu-do.docx"_qs);
    writeDocx(documentWith(bars(3)), path);
    const DocxFile docx(path);
    CHECK(docx.part(u"word/document.xml"_qs).count(u"<wp:inline") == 1);
    CHECK(docx.part(u"word/document.xml"_qs).contains(u"descr=\"Biểu đồ 1. Kết quả\""));
    CHECK(docx.part(u"word/_rels/document.xml.rels"_qs).contains(u"media/image1.png"));
    CHECK(docx.text().contains(u"Biểu đồ 1. Kết quả"));
    writeDocx(documentWith(bars(60)), path);
    CHECK(DocxFile(path).part(u"word/document.xml"_qs).count(u"<wp:inline") >= 2);
}

TEST_CASE("A chart says its texts in reading order")
{
    ColumnBars columns;
    columns.labels = QStringList{u"0"_qs, u"5"_qs};
    columns.notes = QStringList{u"7"_qs};
    columns.series = {{u"Đạt"_qs, ChartFill::Passed, {7}}};
    columns.mark = 0;
    columns.markText = u"Mức đạt"_qs;
    CHECK(textsOf({u"x"_qs, columns}) == QStringList{u"Đạt"_qs, u"0\t7"_qs, u"5\t"_qs, u"Mức đạt"_qs});
    HeatMap map{{u"Đảng"_qs}, {u"I"_qs, u"II"_qs}, {{Points::fromHundredths(9950), std::nullopt}}};
    CHECK(flatText(plainText(documentWith({u"Biểu đồ 2. Nhiệt"_qs, map}))) ==
          u" I II Đảng 99,50 – Biểu đồ 2. Nhiệt");
}
