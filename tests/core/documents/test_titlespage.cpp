// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/text.h"
#include "documents/titlespage.h"

using namespace sovang;

namespace {

PublishedYear publishedSample()
{
    PublishedYear published;
    published.year = Year(2024);
    published.office = u"Ban Chỉ đạo"_qs;
    published.area = u"huyện Đắk Mil"_qs;
    published.day = QDate(2025, 1, 20);
    published.titles = {
        {u"Trường số 10"_qs, UnitKind::Institution, u"Xã Đắk Lao"_qs, u"Đơn vị đạt chuẩn văn hóa"_qs,
         DecisionKind::Renewal, u"05 năm liên tục (2020 - 2024)"_qs, u"05/QĐ-UBND"_qs, QDate(2025, 1, 15)},
        {u"Trường số 2"_qs,
         UnitKind::Institution,
         {},
         u"Đơn vị đạt chuẩn văn hóa"_qs,
         DecisionKind::First,
         u"Giai đoạn 2023 - 2024"_qs,
         u"04/QĐ-UBND"_qs,
         QDate(2025, 1, 15)},
        {u"Ban Dân vận"_qs, UnitKind::Agency, u"Xã Đắk Lao"_qs, u"Cơ quan đạt chuẩn văn hóa"_qs,
         DecisionKind::First, u"Giai đoạn 2023 - 2024"_qs, u"04/QĐ-UBND"_qs, QDate(2025, 1, 15)}};
    sortTitles(published.titles);
    return published;
}

} // namespace

TEST_CASE("The public page lists every title once, in the order of the alphabet, with years and decision")
{
    const QString page = QString::fromUtf8(titlesPage(publishedSample()));
    qsizetype from = 0;
    for (const char16_t *text :
         {u"Danh sách công nhận đạt chuẩn văn hóa năm 2024 – huyện Đắk Mil",
          u"3 đơn vị được công nhận: 2 lần đầu, 1 công nhận lại.", u"Ban Dân vận",
          u"Cơ quan đạt chuẩn văn hóa", u"Giai đoạn 2023 - 2024", u"04/QĐ-UBND ngày 15/01/2025 (lần đầu)",
          u"Trường số 2", u"Trường số 10", u"05 năm liên tục (2020 - 2024)",
          u"05/QĐ-UBND ngày 15/01/2025 (công nhận lại)"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const qsizetype place = page.indexOf(QStringView(text), from);
        CHECK(place > from);
        from = std::max(from, place);
    }
    CHECK(page.count(u"<tr><td class=\"number\">") == 3);
    CHECK_FALSE(page.contains(u"{{"));
    CHECK_FALSE(page.contains(u"thực hành"));
}

TEST_CASE("The public page asks nothing of a network, and a name on it is text")
{
    PublishedYear published = publishedSample();
    published.titles[0].unitName = u"<img src=\"http://x/\" onerror=\"a()\">{{rows}}&amp;"_qs;
    published.isPractice = true;
    const QString page = QString::fromUtf8(titlesPage(published));
    CHECK(page.contains(u"&lt;img src=&quot;http://x/&quot; onerror=&quot;a()&quot;&gt;{{rows}}&amp;amp;"));
    CHECK_FALSE(page.contains(u"<img"));
    CHECK_FALSE(page.contains(u"<link"));
    CHECK_FALSE(page.contains(u"<script src"));
    CHECK(page.contains(u"default-src 'none'"));
    CHECK(page.contains(u"Số liệu thực hành"));
    CHECK(page.count(u"<tr><td class=\"number\">") == 3);
}
