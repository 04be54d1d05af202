// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "documents/certificate.h"
#include "documents/pdfreader.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace sovang;

namespace {

CertificateData certificate(const QString &name, int number = 7)
{
    CertificateData data;
    data.unitName = name;
    data.address = QStringLiteral("Số 12 đường Trần Hưng Đạo, thị trấn Đắk Mil, tỉnh Đắk Nông");
    data.title = QStringLiteral("Cơ quan đạt chuẩn văn hóa");
    data.period = certificatePeriod(DecisionKind::Renewal, Year(2020), Year(2024));
    data.authority = QStringLiteral("Chủ tịch Ủy ban nhân dân huyện Đắk Mil");
    data.decisionNumber = QStringLiteral("05/QĐ-UBND");
    data.decisionDate = QDate(2025, 1, 5);
    data.registerNumber = registerNumberText(number, Year(2025));
    data.place = QStringLiteral("Đắk Mil");
    data.date = QDate(2025, 6, 10);
    data.signer = {{QStringLiteral("KT. Chủ tịch"), QStringLiteral("Phó Chủ tịch")},
                   QStringLiteral("Lê Thị Na")};
    return data;
}

const QString longName =
    QStringLiteral("Ban Quản lý dự án đầu tư xây dựng công trình dân dụng, công nghiệp, giao thông "
                   "và phát triển hạ tầng khu vực nông thôn trực thuộc Ủy ban nhân dân tỉnh");

const PageText &textNamed(const Page &page, const QString &start)
{
    const auto found = std::find_if(page.items.begin(), page.items.end(), [&](const PageItem &item) {
        const auto *text = std::get_if<PageText>(&item);
        return text && text->text.startsWith(start);
    });
    REQUIRE(found != page.items.end());
    return std::get<PageText>(*found);
}

std::shared_ptr<const CertificateLayout> layoutOf(CertificateLayout::Paper paper, bool hasFrame)
{
    return std::make_shared<const CertificateLayout>(shippedLayout(paper, hasFrame));
}

QImage sheet(const QString &pdf, int page)
{
    const QString number = QString::number(page);
    QProcess::execute(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-r"), QStringLiteral("30"), QStringLiteral("-png"),
                       QStringLiteral("-singlefile"), QStringLiteral("-f"), number, QStringLiteral("-l"),
                       number, pdf, pdf});
    return QImage(pdf + QStringLiteral(".png"));
}

} // namespace

TEST_CASE("A certificate says what the register says")
{
    const QString text =
        describePage(certificatePage(certificate(QStringLiteral("Huyện đoàn Đắk Mil"))), PagePainter());
    CHECK(text.contains(QStringLiteral(": CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐẮK MIL\n")));
    CHECK(text.contains(QStringLiteral("42 pt: Huyện đoàn Đắk Mil\n")));
    CHECK(text.contains(QStringLiteral(": 05 năm liên tục (2020 - 2024)\n")));
    CHECK(text.contains(
        QStringLiteral(": Quyết định số: 05/QĐ-UBND | ngày 05 tháng 01 năm 2025 | Vào sổ số: 07/2025\n")));
    CHECK(text.contains(QStringLiteral(": Đắk Mil, ngày 10 tháng 6 năm 2025\n")));
    CHECK(text.contains(QStringLiteral(": KT. CHỦ TỊCH\n")));
    CHECK_FALSE(text.contains(QStringLiteral("THỰC HÀNH")));
    CHECK(certificatePeriod(DecisionKind::First, Year(2023), Year(2024)) == u"Giai đoạn 2023 - 2024");
    CHECK(certificatePeriod(DecisionKind::First, Year(2018), Year(2018)) == u"Năm 2018");
    CHECK(certificatePeriod(DecisionKind::Renewal, Year(2018), Year(2018)) == u"Năm 2018");
    CHECK(certificatePeriod(DecisionKind::First, Year(2018), Year(2018), YearType::School) ==
          u"Năm học 2018-2019");
    CHECK(certificatePeriod(DecisionKind::First, Year(2018), Year(2019), YearType::School) ==
          u"Từ năm học 2018-2019 đến năm học 2019-2020");
    CHECK(certificatePeriod(DecisionKind::Renewal, Year(2018), Year(2022), YearType::School) ==
          u"05 năm học liên tục (2018-2019 đến 2022-2023)");
    CHECK(registerNumberText(119, Year(2025)) == u"119/2025");
}

TEST_CASE("Names of up to 150 letters stay in their box, in at most three lines, capitals too")
{
    REQUIRE(longName.size() == 150);
    const PagePainter painter;
    for (qsizetype length = 5; length <= longName.size(); ++length) {
        if (length < longName.size() && longName[length] != u' ')
            continue;
        for (const QString &name : {longName.left(length), longName.left(length).toUpper()}) {
            INFO(name.toStdString());
            const Page page = certificatePage(certificate(name));
            const PageText &text = textNamed(page, name);
            const auto placed = painter.fit(text);
            REQUIRE(placed);
            CHECK(text.box.contains(placed->bounds));
            CHECK(placed->lines.size() <= 3);
            CHECK(placed->lines.join(u' ') == name);
            CHECK(placed->points >= 18);
        }
    }
}

TEST_CASE("A name of usual length is the largest thing on the sheet, and no two texts overlap")
{
    const PagePainter painter;
    const Page page = certificatePage(certificate(longName.left(96).trimmed()));
    const double size = painter.fit(textNamed(page, QStringLiteral("Ban Quản lý")))->points;
    std::vector<QRectF> taken;
    for (const PageItem &item : page.items) {
        const auto *text = std::get_if<PageText>(&item);
        if (!text)
            continue;
        const auto placed = painter.fit(*text);
        REQUIRE(placed);
        CHECK(placed->points <= size);
        for (const QRectF &other : taken)
            CHECK_FALSE(other.adjusted(0.01, 0.01, -0.01, -0.01).intersects(placed->bounds));
        taken.push_back(placed->bounds);
    }
}

TEST_CASE("There are 35 mm for signature and seal however many lines the capacity has")
{
    CertificateData data = certificate(QStringLiteral("Huyện đoàn"));
    for (int lines = 1; lines <= 4; ++lines) {
        data.signer.capacity = QStringList(lines, QStringLiteral("Phó Trưởng ban"));
        const Page page = certificatePage(data);
        double bottom = 0;
        for (const PageItem &item : page.items) {
            const auto *text = std::get_if<PageText>(&item);
            if (text && text->text == u"PHÓ TRƯỞNG BAN")
                bottom = std::max(bottom, text->box.bottom());
        }
        CHECK(textNamed(page, QStringLiteral("Lê Thị Na")).box.top() - bottom >= 35 - 1e-9);
    }
}

TEST_CASE("What cannot be printed is found before printing and names its unit")
{
    const QTemporaryDir dir;
    const std::vector<CertificateData> all{certificate(QStringLiteral("Huyện đoàn")),
                                           certificate(longName + u' ' + longName),
                                           certificate(QStringLiteral("Trường 学"))};
    const std::vector<QStringList> faults = certificateFaults(all);
    REQUIRE(faults.size() == 3);
    CHECK(faults[0].isEmpty());
    REQUIRE(faults[1].size() == 1);
    CHECK(faults[1].front().contains(longName + u' ' + longName));
    REQUIRE(faults[2].size() == 1);
    CHECK(certificateFaultText(all[2], faults[2].front()).contains(QStringLiteral("Trường 学")));
    CHECK_THROWS_AS(writeCertificatesPdf(dir.filePath(QStringLiteral("a.pdf")), all), Error);
    CHECK_THROWS_AS(writeCertificatesPdf(dir.filePath(QStringLiteral("a.pdf")), {}), Error);
    CHECK_FALSE(QFile::exists(dir.filePath(QStringLiteral("a.pdf"))));
}

TEST_CASE("The PDF has a page for each certificate, each with its frame, and stays small")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("giấy.pdf"));
    std::vector<CertificateData> all;
    for (int i = 1; i <= 40; ++i)
        all.push_back(certificate(QStringLiteral("Trường Tiểu học số %1").arg(i), i));
    all[1].practice = true;
    writeCertificatesPdf(path, all);
    const PdfFile pdf(path);
    REQUIRE(pdf.pages.size() == 40);
    for (int i = 1; i <= 40; ++i) {
        CHECK(pdf.pages[i - 1].contains(QStringLiteral("Trường Tiểu học số %1\n").arg(i)));
        CHECK(pdf.pages[i - 1].contains(QStringLiteral("Vào sổ số: ") + registerNumberText(i, Year(2025))));
        CHECK(pdf.pages[i - 1].contains(QStringLiteral("THỰC HÀNH")) == (i == 2));
    }
    CHECK(QFileInfo(path).size() < 150000);
    for (const int page : {1, 2, 40}) {
        const QImage image = sheet(path, page);
        REQUIRE(image.width() > 340);
        const QColor frame = image.pixelColor(image.width() / 2, int(9 * 30 / 25.4));
        INFO(frame.name().toStdString());
        CHECK(frame.blue() < 150); // gold, where the paper is nearly white
        CHECK(image.pixelColor(image.width() / 2, 3).blue() > 230);
    }
}

TEST_CASE(
    "A certificate that is printed once more, alone, is the same sheet as among others with larger codes")
{
    const QTemporaryDir dir;
    const auto coded = [](const QString &name) {
        CertificateData data = certificate(name);
        data.code = u"SOVANG1|%1|"_qs.arg(name) + QString(160, u'A');
        return data;
    };
    const QString among = dir.filePath(u"among.pdf"_qs);
    const QString alone = dir.filePath(u"alone.pdf"_qs);
    writeCertificatesPdf(among, {coded(u"Huyện đoàn"_qs), coded(longName)});
    writeCertificatesPdf(alone, {coded(u"Huyện đoàn"_qs)});
    CHECK(sheet(among, 1) == sheet(alone, 1));
}

TEST_CASE("On pre-printed stock only the text is printed, moved to suit the printer")
{
    const QTemporaryDir dir;
    const CertificateData data = certificate(QStringLiteral("Huyện đoàn"));
    const Page plain = certificatePage(data);
    CertificateData onStock = data;
    onStock.layout = layoutOf(CertificateLayout::Paper::A4, false);
    const Page stock = certificatePage(onStock, {.offset = {1.5, -2}});
    for (const PageItem &item : stock.items)
        CHECK_FALSE(std::holds_alternative<PagePath>(item));
    CHECK(textNamed(stock, QStringLiteral("Huyện")).box.topLeft() ==
          textNamed(plain, QStringLiteral("Huyện")).box.topLeft() + QPointF(1.5, -2));
    const QString path = dir.filePath(QStringLiteral("a.pdf"));
    onStock.layout = layoutOf(CertificateLayout::Paper::A3, false);
    writeCertificatesPdf(path, {onStock, onStock});
    const PdfFile pdf(path);
    CHECK(pdf.pages.size() == 2);
    CHECK(pdf.pageSize.contains(QStringLiteral("1191 x 842")));
    CHECK(sheet(path, 1).pixelColor(3, 3) == QColor(Qt::white));
}

TEST_CASE("A name with marks that are set over its letters is printed too")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.pdf"));
    const QString name = QStringLiteral("Trường Ma\u0304i"); // no one letter has this mark
    writeCertificatesPdf(path, {certificate(name), certificate(QStringLiteral("Huyện đoàn"))});
    const PdfFile pdf(path);
    REQUIRE(pdf.pages.size() == 2);
    const auto composed = [](const QString &text) { return text.normalized(QString::NormalizationForm_C); };
    CHECK(composed(pdf.pages[0]).contains(composed(name)));
    CHECK(pdf.pages[1].contains(QStringLiteral("Huyện đoàn")));
    CHECK(sheet(path, 2).pixelColor(170, int(9 * 30 / 25.4)).blue() < 150); // the frame
}
