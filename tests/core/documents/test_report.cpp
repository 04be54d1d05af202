// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/crosscheck.h"
#include "documents/pdfreader.h"
#include "documents/pdfwriter.h"
#include "documents/report.h"
#include "documents/samplefigures.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace sovang;

namespace {

QStringList headings(const Document &document, int level)
{
    QStringList texts;
    for (const DocumentBlock &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && heading->level == level)
            texts << heading->text;
    }
    return texts;
}

/// The text with every break between words made one blank.
QString flat(QString text)
{
    return text.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" "));
}

} // namespace

TEST_CASE("The yearly report says the computed figures with fraction and percentage")
{
    const YearFigures figures = sampleFigures(120);
    REQUIRE(crossCheck(figures).join(u'\n') == QString());
    const QString text = plainText(yearReport(figures, sampleSettings()));
    CHECK(text.contains(QStringLiteral("Số: 05/BC-BCĐ")));
    CHECK(text.contains(QStringLiteral("Đắk Mil, ngày 05 tháng 01 năm 2025")));
    CHECK(text.contains(
        QStringLiteral("Năm 2024, 110/120 (91,67 %) cơ quan, doanh nghiệp, đơn vị của huyện Đắk Mil")));
    CHECK(text.contains(QStringLiteral("80/110 (72,73 %) đạt chuẩn văn hóa")));
    CHECK(text.contains(QStringLiteral("Không đạt: 20; không xét: 10; không đăng ký: 10.")));
    CHECK(text.contains(
        QStringLiteral("(Kèm theo Báo cáo số 05/BC-BCĐ ngày 05 tháng 01 năm 2025 của Ban Chỉ đạo")));
    CHECK(text.contains(QStringLiteral("- Lưu: VT, VHTT.")));
}

TEST_CASE("A report on units that go by school years names the school year everywhere")
{
    YearFigures figures = sampleFigures(12);
    figures.yearType = YearType::School;
    const Document report = yearReport(figures, sampleSettings());
    CHECK(report.title.endsWith(QStringLiteral("năm học 2024-2025")));
    const QString text = plainText(report);
    CHECK(text.contains(QStringLiteral("Năm học 2024-2025, ")));
    CHECK(text.contains(QStringLiteral("ĐĂNG KÝ VÀ KẾT QUẢ NĂM HỌC 2024-2025")));
    CHECK_FALSE(text.contains(QStringLiteral("năm 2024")));
}

TEST_CASE("A section without figures or text is left out, and the others are numbered in order")
{
    YearFigures figures = sampleFigures(12);
    ReportSettings settings = sampleSettings();
    CHECK(headings(yearReport(figures, settings), 1) ==
          QStringList{QStringLiteral("I. KẾT QUẢ"), QStringLiteral("II. HẠN CHẾ, NGUYÊN NHÂN")});

    settings.texts[QStringLiteral("general")] = QStringLiteral("Ban Chỉ đạo đã ban hành kế hoạch.");
    settings.texts[QStringLiteral("plans")] = QStringLiteral("Phấn đấu 95 % đơn vị đạt chuẩn.");
    figures.total.failed = figures.total.excluded = 0;
    const Document report = yearReport(figures, settings);
    CHECK(headings(report, 1) == QStringList{QStringLiteral("I. TÌNH HÌNH CHUNG"),
                                             QStringLiteral("II. KẾT QUẢ"),
                                             QStringLiteral("III. PHƯƠNG HƯỚNG, CHỈ TIÊU NĂM 2025")});
    CHECK_FALSE(plainText(report).contains(QStringLiteral("Theo địa bàn")));
    CHECK_FALSE(plainText(report).contains(QStringLiteral("So sánh")));
}

TEST_CASE("Units that did not pass are named with their reasons, and the list has every registered unit")
{
    const YearFigures figures = sampleFigures(24);
    const QString text = plainText(yearReport(figures, sampleSettings()));
    CHECK(text.contains(
        QStringLiteral("Chi cục Thi hành án dân sự huyện Đắk Mil\t78,00\tTiêu chuẩn II được 10/25 điểm")));
    const QString list = text.mid(text.indexOf(QStringLiteral("Phụ lục")));
    for (const UnitFigures &unit : figures.units)
        CHECK(list.contains(unit.name + u'\t') == (unit.outcome != OutcomeKind::NotRegistered));
}

TEST_CASE("The year before stands beside the year with the difference")
{
    YearFigures figures = sampleFigures(12);
    figures.yearBefore = Year(2023);
    figures.totalBefore = {12, 12, 7, 5, 0, 0};
    const QString text = plainText(yearReport(figures, sampleSettings()));
    CHECK(text.contains(QStringLiteral("Đăng ký\t12\t11\t−1")));
    CHECK(text.contains(QStringLiteral("Đạt\t7\t8\t+1")));
}

TEST_CASE("The printed report has every unit and the pages of the appendix are counted on their own")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("bao-cao.pdf"));
    ReportSettings settings = sampleSettings();
    settings.head.practice = true;
    const YearFigures figures = sampleFigures(120);
    writePdf(yearReport(figures, settings), path);
    const PdfFile pdf(path);
    CHECK(pdf.pages.size() >= 6);
    for (const QString &page : pdf.pages)
        CHECK(page.contains(practiceMark()));
    for (int i = 2; i <= 10; ++i)
        CHECK(flat(pdf.text()).contains(QStringLiteral("Ban Tổ chức Huyện ủy số %1").arg(i)));
    CHECK(pdf.text().count(QStringLiteral("PHỤ LỤC"), Qt::CaseInsensitive) == 1);
}
