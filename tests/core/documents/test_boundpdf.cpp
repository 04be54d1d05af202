// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/boundpdf.h"
#include "documents/pdfreader.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace sovang;

namespace {

Document longPaper(const QString &title, int lines)
{
    Document document;
    document.title = title;
    for (int i = 0; i < lines; ++i)
        document.blocks.emplace_back(paragraph(QStringLiteral("%1, dòng %2.").arg(title).arg(i + 1)));
    return document;
}

CertificateData someCertificate()
{
    CertificateData data;
    data.unitName = u"Trường Mầm non Hoa Mai"_qs;
    data.title = u"Đơn vị đạt chuẩn văn hóa"_qs;
    data.period = u"Giai đoạn 2023 - 2024"_qs;
    data.authority = u"Chủ tịch Ủy ban nhân dân xã"_qs;
    data.decisionNumber = u"05/QĐ-UBND"_qs;
    data.decisionDate = data.date = QDate(2024, 12, 20);
    data.registerNumber = u"07/2024"_qs;
    data.place = u"Đắk Mil"_qs;
    data.signer = {{u"CHỦ TỊCH"_qs}, u"Lê Thị Ánh"_qs};
    return data;
}

/// `page words` of each bookmark, as poppler reads them.
QStringList bookmarksOf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftohtml"_qs, {u"-xml"_qs, u"-i"_qs, u"-stdout"_qs, path});
    REQUIRE(reader.waitForFinished(60'000));
    const QString xml = QString::fromUtf8(reader.readAllStandardOutput());
    static const QRegularExpression item(u"<item page=\"(\\d+)\">([^<]*)</item>"_qs);
    QStringList bookmarks;
    for (auto it = item.globalMatch(xml); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        bookmarks << match.captured(1) + u' ' + match.captured(2);
    }
    return bookmarks;
}

} // namespace

TEST_CASE(
    "Papers and certificates are bound in one file, each under its bookmark and with its own page numbers")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hồ sơ.pdf"_qs);
    const std::vector<BoundPart> parts{{u"Phiếu điểm (đoàn)"_qs, longPaper(u"Phiếu"_qs, 60)},
                                       {u"Giấy công nhận"_qs, someCertificate()},
                                       {u"Quyết định 05\\QĐ"_qs, longPaper(u"Quyết định"_qs, 3)}};
    CHECK(pageCounts(parts) == std::vector{2, 1, 1});
    writeBoundPdf(path, u"Hồ sơ"_qs, parts);
    const PdfFile pdf(path);
    CHECK(pdf.title == u"Hồ sơ");
    REQUIRE(pdf.pages.size() == 4);
    CHECK(pdf.pages[2].contains(u"Trường Mầm non"));
    CHECK(pdf.pages[3].contains(u"Quyết định, dòng 3."));
    CHECK(bookmarksOf(path) ==
          QStringList{u"1 Phiếu điểm (đoàn)"_qs, u"3 Giấy công nhận"_qs, u"4 Quyết định 05\\QĐ"_qs});
}

TEST_CASE("A PDF that Qt did not write, and pages that are not there, get no bookmarks")
{
    CHECK_FALSE(withBookmarks("%PDF-1.4\nnothing", {{u"a"_qs, 0}}));
    CHECK_FALSE(withBookmarks({}, {{u"a"_qs, 0}}));
}
