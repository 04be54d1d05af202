// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/certificate.h"
#include "documents/pdfreader.h"

#include <QTemporaryDir>

using namespace sovang;

namespace {

CertificateData certificateOn(CertificateLayout layout)
{
    CertificateData data;
    data.unitName = QStringLiteral("Huyện đoàn {signer}");
    data.title = QStringLiteral("Cơ quan đạt chuẩn văn hóa");
    data.authority = QStringLiteral("Chủ tịch Ủy ban nhân dân huyện Đắk Mil");
    data.decisionNumber = QStringLiteral("05/QĐ-UBND");
    data.decisionDate = data.date = QDate(2025, 1, 5);
    data.registerNumber = QStringLiteral("07/2025");
    data.signer = {{QStringLiteral("Chủ tịch")}, QStringLiteral("Lê Thị Na")};
    data.layout = std::make_shared<const CertificateLayout>(std::move(layout));
    return data;
}

/// What is wrong with the program's layout after \a from became \a to.
QStringList faultsAfter(const QByteArray &from, const QByteArray &to)
{
    QByteArray file = written(*shippedLayout());
    REQUIRE(file.contains(from));
    const CertificateLayoutReading reading =
        readCertificateLayout(file.replace(file.indexOf(from), from.size(), to), QStringLiteral("mẫu.json"));
    CHECK(reading.layout.has_value() == reading.problems.empty());
    QStringList faults;
    for (const Problem &problem : reading.problems)
        faults << problem.toString();
    return faults;
}

} // namespace

TEST_CASE("A layout that is written is read back as it was, on both papers and without the frame")
{
    for (const auto paper : {CertificateLayout::Paper::A4, CertificateLayout::Paper::A3}) {
        CertificateLayout layout = shippedLayout(paper, false);
        layout.title = QStringLiteral("Phôi của huyện");
        const CertificateLayoutReading first =
            readCertificateLayout(written(layout), QStringLiteral("a.json"));
        REQUIRE(first.layout);
        CHECK(first.layout->title == layout.title);
        CHECK_FALSE(first.layout->hasFrame);
        CHECK(first.layout->boxes.size() == layout.boxes.size());
        const CertificateLayoutReading again =
            readCertificateLayout(written(*first.layout), QStringLiteral("a.json"));
        REQUIRE(again.layout);
        CHECK(*again.layout == *first.layout);
    }
}

TEST_CASE("An office changes words and places, and the sheet says so, and what is filled in is no slot")
{
    const QTemporaryDir dir;
    CertificateLayout layout = *shippedLayout();
    for (CertificateBox &box : layout.boxes) {
        if (box.text == u"GIẤY CÔNG NHẬN")
            box.text = QStringLiteral("BẰNG CÔNG NHẬN");
    }
    layout.boxes.push_back({.text = QStringLiteral("Số {register}, {signer} ký"), .box = {200, 100, 60, 8}});
    const QString path = dir.filePath(QStringLiteral("a.pdf"));
    writeCertificatesPdf(path, {certificateOn(layout)});
    const PdfFile pdf(path);
    REQUIRE(pdf.pages.size() == 1);
    CHECK(pdf.pages[0].contains(QStringLiteral("BẰNG CÔNG NHẬN")));
    CHECK_FALSE(pdf.pages[0].contains(QStringLiteral("GIẤY CÔNG NHẬN")));
    CHECK(pdf.pages[0].contains(QStringLiteral("Số 07/2025, Lê Thị Na ký")));
    CHECK(pdf.pages[0].contains(QStringLiteral("Huyện đoàn {signer}")));
    layout.boxes.back().box = {0, 0, 5, 8};
    CHECK(certificateFaults({certificateOn(layout)}).front().size() == 1); // it does not fit there
}

TEST_CASE("A layout with a fault is refused with its line or its text")
{
    CHECK(faultsAfter("\"A4\"", "\"A4\"").isEmpty());
    const auto isTold = [](const QByteArray &from, const QByteArray &to, const QString &words) {
        const QStringList faults = faultsAfter(from, to);
        INFO(faults.join(u'\n').toStdString());
        return faults.size() == 1 && faults.front().startsWith(u"mẫu.json") && faults.front().contains(words);
    };
    CHECK(isTold("{unit}", "{ten}", u"{ten}"_qs));
    CHECK(isTold("\"left\": 68.5", "\"left\": 268.5", u"297"_qs));
    CHECK(isTold("\"left\": 68.5", "\"left\": -1", u"mẫu.json:"_qs));
    CHECK(isTold("\"left\": 68.5", "\"left\": \"1\"", u"mẫu.json:"_qs));
    CHECK(isTold("\"left\": 68.5", "\"lft\": 1, \"left\": 68.5", u"lft"_qs));
    CHECK(isTold("#a4161a", "red", u"#a4161a"_qs));
    CHECK(isTold("\"lines\": 3", "\"lines\": 3000000000", u"lines"_qs));
    CHECK(isTold("\"size\": 42", "\"size\": 9000", u"size"_qs));
    CHECK(faultsAfter("\"size\": 42", "\"size\": 1e999").size() == 1);
    CHECK(readCertificateLayout("", u"a"_qs).problems.size() == 1);
    CHECK(readCertificateLayout("[]", u"a"_qs).problems.size() == 1);
    CHECK(readCertificateLayout(QByteArray(300000, ' ') + "{}", u"a"_qs).problems.size() == 1);
    QByteArray many = "{\"format\":1,\"paper\":\"A4\",\"boxes\":[";
    for (int i = 0; i < 41; ++i)
        many += "{\"text\":\"a\",\"left\":1,\"top\":1,\"width\":9,\"height\":9,\"size\":9},";
    CHECK(readCertificateLayout(many.chopped(1) + "]}", u"a"_qs).problems.size() == 1);
}
