// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "pdfreader.h"

#include "base/error.h"
#include "base/wholefile.h"
#include "documents/contactsheet.h"

#include <QTemporaryDir>

using namespace sovang;

namespace {

CertificateData sheetOf(const QString &name)
{
    CertificateData data;
    data.unitName = name;
    data.title = u"Đơn vị đạt chuẩn văn hóa"_qs;
    data.period = u"Giai đoạn 2023 - 2024"_qs;
    data.authority = u"Chủ tịch Ủy ban nhân dân xã"_qs;
    data.decisionNumber = u"05/QĐ-UBND"_qs;
    data.decisionDate = QDate(2025, 1, 5);
    data.date = data.decisionDate;
    data.registerNumber = u"01/2025"_qs;
    data.signer = {{u"Chủ tịch"_qs}, u"Lê Thị Ánh"_qs};
    return data;
}

} // namespace

TEST_CASE("The contact sheet has the longest names first, twenty at most, on one page, and leaves out what "
          "cannot be printed")
{
    std::vector<CertificateData> sheets;
    sheets.reserve(32);
    for (int i = 0; i < 30; ++i)
        sheets.push_back(sheetOf(u"Trường Tiểu học số %1"_qs.arg(i)));
    sheets.push_back(sheetOf(u"Trung tâm Dịch vụ tổng hợp và Chuyển giao khoa học công nghệ Đắk Mil"_qs));
    sheets.push_back(sheetOf(QString(400, u'Ờ'))); // does not fit
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_qs);
    writeWholeFile(path, contactSheetPdf(sheets));
    const PdfFile pdf(path);
    REQUIRE(pdf.pages.size() == 1);
    CHECK(pdf.pages[0].count(u"GIẤY CÔNG NHẬN"_qs) == 20);
    CHECK(pdf.pages[0].contains(u"Trung tâm"_qs));
    CHECK_FALSE(pdf.pages[0].contains(u"ỜỜ"_qs));
    CHECK_THROWS_AS(contactSheetPdf({}), Error);
}
