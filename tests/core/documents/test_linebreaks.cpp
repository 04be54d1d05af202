// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/fonts.h"
#include "documents/linebreaks.h"

#include <QFontMetricsF>

using namespace sovang;

namespace {

QString broken(const QString &text, double widthMm, int maxLines = 3)
{
    const PaperFonts fonts;
    const QFontMetricsF metrics(fonts.font(14));
    const LineBreaker breaker(text, [&](const QString &word) { return metrics.horizontalAdvance(word); });
    return breaker.lines(widthMm * PaperFonts::twipsPerMm, maxLines).join(u'|');
}

} // namespace

TEST_CASE("Lines of a name are balanced and keep together what belongs together")
{
    CHECK(broken(QStringLiteral("Huyện đoàn Đắk Mil"), 80) == u"Huyện đoàn Đắk Mil");
    CHECK(broken(QStringLiteral("ỦY BAN NHÂN DÂN HUYỆN ĐẮK MIL"), 60) == u"ỦY BAN NHÂN DÂN|HUYỆN ĐẮK MIL");
    CHECK(broken(QStringLiteral("Trường Tiểu học Nguyễn Thị Minh Khai số 2"), 75) ==
          u"Trường Tiểu học|Nguyễn Thị Minh Khai số 2");
    CHECK(broken(QStringLiteral(
                     "Kết quả xét công nhận cơ quan, đơn vị, doanh nghiệp đạt chuẩn văn hóa năm 2024"),
                 120) == u"Kết quả xét công nhận cơ quan, đơn vị,|doanh nghiệp đạt chuẩn văn hóa năm 2024");
}

TEST_CASE("What does not fit is said, not squeezed")
{
    CHECK(broken(QStringLiteral("Trung tâm Giáo dục thường xuyên"), 10) == QString());
    CHECK(broken(QStringLiteral("Một hai ba bốn năm sáu bảy tám chín mười"), 20, 2) == QString());
}
