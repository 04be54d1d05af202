// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "documents/certificate.h"
#include "documents/qrcode.h"
#include "domain/certificateclaim.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <qrcodegen/QrCode.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace sovang;

namespace {

const SigningKey &testKey()
{
    static const SigningKey key = SigningKey::make();
    return key;
}

CertificateData certificateOf(const QString &name)
{
    CertificateData data;
    data.unitName = name;
    data.address = QStringLiteral("Số 12 đường Trần Hưng Đạo, thị trấn Đắk Mil, tỉnh Đắk Nông");
    data.title = QStringLiteral("Cơ quan đạt chuẩn văn hóa");
    data.years = certificateYears(Year(2020), Year(2024));
    data.period = certificatePeriod(DecisionKind::Renewal, Year(2020), Year(2024));
    data.authority = QStringLiteral("Chủ tịch Ủy ban nhân dân huyện Đắk Mil");
    data.decisionNumber = QStringLiteral("05/QĐ-UBND");
    data.decisionDate = data.date = QDate(2025, 1, 5);
    data.registerNumber = QStringLiteral("07/2025");
    data.place = QStringLiteral("Đắk Mil");
    data.signer = {{QStringLiteral("KT. Chủ tịch"), QStringLiteral("Phó Chủ tịch")},
                   QStringLiteral("Lê Thị Na")};
    data.code = signedText(
        {data.registerNumber, name, data.title, data.years, data.decisionNumber, data.date}, testKey());
    return data;
}

QString nameOf(qsizetype letters)
{
    const QString words =
        QStringLiteral("Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và phát triển hạ tầng "
                       "khu vực nông thôn trực thuộc Ủy ban nhân dân tỉnh Đắk Nông, ");
    return (words + words).left(letters).trimmed();
}

const PageCode &codeOf(const std::vector<PageItem> &items)
{
    const auto found = std::ranges::find_if(
        items, [](const PageItem &item) { return std::holds_alternative<PageCode>(item); });
    REQUIRE(found != items.end());
    return std::get<PageCode>(*found);
}

std::vector<std::uint8_t> utf8(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.begin(), bytes.end()};
}

/// The same code, made by the library.
std::optional<qrcodegen::QrCode> libraryCode(const QString &text)
{
    using qrcodegen::QrCode;
    using qrcodegen::QrSegment;
    const QString head = text.left(text.lastIndexOf(u'|') + 1);
    const std::string tail = text.mid(head.size()).toStdString();
    std::vector<QrSegment> segments{QrSegment::makeEci(26)};
    if (QrSegment::isAlphanumeric(tail.c_str())) {
        segments.push_back(QrSegment::makeBytes(utf8(head)));
        segments.push_back(QrSegment::makeAlphanumeric(tail.c_str()));
    } else
        segments.push_back(QrSegment::makeBytes(utf8(text)));
    try {
        return QrCode::encodeSegments(segments, QrCode::Ecc::MEDIUM, 1, 40, 2, false);
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

bool isSame(const std::optional<QrModules> &ours, const std::optional<qrcodegen::QrCode> &theirs)
{
    if (!ours || !theirs)
        return !ours && !theirs;
    bool same = ours->size == theirs->getSize();
    for (int i = 0; same && i < ours->size * ours->size; ++i)
        same = ours->at(i % ours->size, i / ours->size) == theirs->getModule(i % ours->size, i / ours->size);
    return same;
}

QString randomText(std::mt19937 &random, int letters, QStringView alphabet)
{
    QString text;
    for (int i = 0; i < letters; ++i)
        text += alphabet[qsizetype(random() % std::size_t(alphabet.size()))];
    return text;
}

/// What a reader of codes sees on the pages of \a pdf at 150 dots an inch.
QStringList codesOn(const QString &pdf)
{
    QProcess::execute(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-gray"),
                       QStringLiteral("-png"), pdf, pdf});
    QStringList codes;
    for (int page = 1;; ++page) {
        const QString picture = QStringLiteral("%1-%2.png").arg(pdf).arg(page);
        if (!QFile::exists(picture))
            return codes;
        QProcess reader;
        reader.start(QStringLiteral("zbarimg"),
                     {QStringLiteral("--nodbus"), QStringLiteral("-q"), QStringLiteral("--raw"), picture});
        REQUIRE(reader.waitForFinished());
        codes << QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
    }
}

} // namespace

TEST_CASE("A code is a square with its three corners, as large as its text needs")
{
    const auto code = qrModules(QStringLiteral("A|B"));
    REQUIRE(code);
    CHECK(code->size == 21);
    for (const auto &[x, y] : {std::pair{0, 0}, {14, 0}, {0, 14}}) {
        CHECK(code->at(x, y));
        CHECK_FALSE(code->at(x + 1, y + 1));
        CHECK(code->at(x + 3, y + 3));
    }
    CHECK(qrModules(QString(300, u'ă'))->size > 60);
    CHECK_FALSE(qrModules(QString(3000, u'ă')));
}

TEST_CASE("Codes are those of the library, in all forty versions and beyond")
{
    const unsigned seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::set<int> versions;
    for (int letters = 0; letters < 2700; letters += letters < 100 ? 1 : 9) {
        for (const QStringView alphabet : {u"ABCXYZ0189 $%*+-./:", u"aAđĐẵẶ09|%\n", u"学x"}) {
            QString text = randomText(random, letters, alphabet);
            if (random() % 2 != 0)
                text.insert(qsizetype(random() % std::size_t(letters + 1)), u'|');
            INFO(text.toStdString());
            const auto library = libraryCode(text);
            REQUIRE(isSame(qrModules(text), library));
            versions.insert(library ? library->getVersion() : 0);
        }
    }
    CHECK(versions.size() == 41);
}

TEST_CASE("The code has its place: 22 mm and more, squares that a camera sees, and nothing in its quiet zone")
{
    const PagePainter painter;
    for (const qsizetype letters : {10, 60, 120, 200}) {
        INFO(letters);
        const std::vector<PageItem> items = certificateTexts(certificateOf(nameOf(letters)));
        const PageCode &code = codeOf(items);
        CHECK(code.box().width() >= 22);
        CHECK(code.moduleMm >= 0.4);
        const double quiet = qrQuietZone * code.moduleMm;
        const QRectF zone = code.box().adjusted(-quiet, -quiet, quiet, quiet);
        CHECK(QRectF(28, 0, 297 - 28, 196).contains(zone)); // inside of the frame, clear of the flower
        for (const PageItem &item : items) {
            if (const auto *text = std::get_if<PageText>(&item))
                CHECK_FALSE(text->box.intersects(zone));
        }
    }
    CertificateData without = certificateOf(nameOf(60));
    without.code.clear();
    for (const PageItem &item : certificateTexts(without))
        CHECK_FALSE(std::holds_alternative<PageCode>(item));
}

TEST_CASE("Codes are read back from a print at 150 dots an inch, on A4 and A3, of short and long names")
{
    const QTemporaryDir dir;
    for (const auto paper : {CertificateLayout::Paper::A4, CertificateLayout::Paper::A3}) {
        QStringList expected;
        std::vector<CertificateData> sheets;
        for (const qsizetype letters : {10, 60, 120, 200}) {
            sheets.push_back(certificateOf(nameOf(letters)));
            sheets.back().layout = std::make_shared<const CertificateLayout>(shippedLayout(paper, true));
            expected << sheets.back().code;
        }
        const QString path =
            dir.filePath(paper == CertificateLayout::Paper::A4 ? u"a4.pdf"_qs : u"a3.pdf"_qs);
        writeCertificatesPdf(path, sheets);
        CHECK(codesOn(path) == expected);
    }
}

TEST_CASE("Codes that are made together are those that are made one by one, in their places")
{
    QStringList texts;
    for (int i = 0; i < 100; ++i)
        texts << QStringLiteral("SOVANG1|%1|Trường %1").arg(i % 90); // some of them twice
    texts << QString(5000, u'x');                                    // too long for any code
    QrCodes codes;
    codes.prepare(texts);
    for (const QString &text : texts)
        CHECK(codes.of(text) == qrModules(text));
    CHECK(codes.of(QStringLiteral("sau")) == qrModules(QStringLiteral("sau")));
}

TEST_CASE(
    "Certificates that were checked before print as those that were not, and with what changed meanwhile")
{
    std::vector<CertificateData> certificates;
    for (const qsizetype letters : {10, 60, 120})
        certificates.push_back(certificateOf(nameOf(letters)));
    const auto pagesOf = [](QByteArray pdf) { // without the moment
        const qsizetype day = pdf.indexOf("/CreationDate");
        return pdf.remove(day, pdf.indexOf(')', day) - day);
    };
    CertificateSheets sheets;
    CHECK(sheets.faults(certificates) == std::vector<QStringList>(3));
    CHECK(pagesOf(sheets.pdf(certificates)) == pagesOf(pdfOf(certificates)));
    certificates[1] = certificateOf(QStringLiteral("Trường Mầm non Hoa Sen"));
    certificates[2].registerNumber = QStringLiteral("08/2025");
    CHECK(pagesOf(sheets.pdf(certificates)) == pagesOf(pdfOf(certificates)));
    certificates[0].unitName = QStringLiteral("学校");
    CHECK_THROWS_AS(sheets.pdf(certificates), Error);
}
