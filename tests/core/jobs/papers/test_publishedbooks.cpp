// SPDX-License-Identifier: GPL-3.0-or-later
// Years as they were really published (domain 8.3, T12), kept as books and told by the report.
#include "catch.h"

#include "jobs/jobbook.h"

#include "jobs/papers/reportyear.h"
#include "jobs/papers/yearpapers.h"

#include <map>

using namespace sovang;
using namespace sovang::test;

namespace {

const Year publishedYear(2024);

QByteArray rulesOfAllKinds()
{
    return smallRules().replace(R"(["agency", "institution"])", R"(["agency", "institution", "enterprise"])");
}

/// Groups of units that went the same way through the years.
class PublishedBook
{
public:
    struct Group
    {
        int count = 0;
        int firstYear = 2024;            ///< from it on they register and pass, up to 2024
        std::optional<int> titleIn = {}; ///< recognised for the first time before
        bool passes = true;              ///< 2024
        UnitKind kind = UnitKind::Agency;
        QString locality = {};
    };

    PublishedBook() : m_job(rulesOfAllKinds()) {}

    void add(const Group &group)
    {
        m_job.book.change(someNote, [&] {
            for (int i = 0; i < group.count; ++i)
                addUnit(group);
        });
    }

    void addUnregistered(int count)
    {
        m_job.book.change(someNote, [&] {
            for (int i = 0; i < count; ++i)
                m_job.book.units.add(nextUnit());
        });
    }

    /// Everybody's sheets, once all groups are there.
    void score()
    {
        for (const auto &[year, rows] : m_rows)
            m_job.import("Mã;1.1;1.2;1.3;2.1;2.2\n" + rows, year);
    }

    YearFigures figures() const { return reportYear(m_job.book, publishedYear).figures; }
    QString report() const { return plainText(makeYearReport(m_job.book, publishedYear)); }

private:
    Unit nextUnit()
    {
        const QString code = u"DV%1"_qs.arg(++m_units);
        return unitNamed(code, u"Đơn vị "_qs + code);
    }

    void addUnit(const Group &group)
    {
        Unit unit = nextUnit();
        unit.kind = group.kind;
        unit.locality = group.locality;
        unit.id = m_job.book.units.add(unit);
        for (int year = group.firstYear; year <= publishedYear.value(); ++year) {
            m_job.book.registrations.put({unit.id, Year(year), {}, {}});
            const bool isGood = group.passes || year < publishedYear.value();
            m_rows[year] += unit.code.toUtf8() + ';' + (isGood ? goodRow : badRow) + '\n';
        }
        if (!group.titleIn)
            return;
        Decision title;
        title.unit = unit.id;
        title.kind = DecisionKind::First;
        title.number = u"1/QĐ"_qs;
        title.date = QDate(*group.titleIn, 12, 20);
        m_job.book.decisions.add(title);
    }

    JobBook m_job;
    int m_units = 0;
    std::map<int, QByteArray> m_rows; ///< of year
};

} // namespace

TEST_CASE(
    "A book of 116 units of which 113 pass tells 99 in the fourth year, 1 in the third, 2 proposed first")
{
    PublishedBook book;
    book.add({.count = 99, .firstYear = 2021, .titleIn = 2020});
    book.add({.count = 1, .firstYear = 2022, .titleIn = 2021});
    book.add({.count = 2, .firstYear = 2023});
    book.add({.count = 11});
    book.add({.count = 3, .passes = false});
    book.score();
    const YearFigures figures = book.figures();
    CHECK(figures.byStreak == std::vector<StreakFigures>{{1, 11}, {2, 2}, {3, 1}, {4, 99}});
    CHECK(figures.proposedFirst == 2);
    CHECK(figures.proposedRenewal == 0);
    CHECK(figures.nextRenewal == 99);
    const QString text = book.report();
    CHECK(text.contains(u"113/116 (97,41 %) đạt chuẩn văn hóa"));
    CHECK(text.contains(u"Đạt năm thứ tư\t99/113 (87,61 %)"));
    CHECK(text.contains(u"Đạt năm thứ ba\t1/113 (0,88 %)"));
    CHECK(text.contains(u"Đạt năm thứ nhất\t11/113 (9,73 %)"));
    CHECK(text.contains(u"đề nghị công nhận danh hiệu: 2 (lần đầu)."));
}

TEST_CASE("A book of 139 units tells 135/139 = 97,12 %, agencies 108/109 and enterprises 27/30")
{
    PublishedBook book;
    book.add({.count = 108});
    book.add({.count = 1, .passes = false});
    book.add({.count = 27, .kind = UnitKind::Enterprise});
    book.add({.count = 3, .passes = false, .kind = UnitKind::Enterprise});
    book.score();
    const QString text = book.report();
    CHECK(text.contains(u"135/139 (97,12 %) đạt chuẩn văn hóa"));
    CHECK(text.contains(u"Cơ quan\t109\t109/109 (100,00 %)\t108/109 (99,08 %)\t1"));
    CHECK(text.contains(u"Doanh nghiệp\t30\t30/30 (100,00 %)\t27/30 (90,00 %)\t3"));
}

TEST_CASE("A book of 63 units in their fifth year after the title proposes 1 + 25 + 2 + 1 + 12 + 22 renewals")
{
    PublishedBook book;
    const int published[] = {1, 25, 2, 1, 12, 22};
    for (int i = 0; i < 6; ++i)
        book.add({.count = published[i],
                  .firstYear = 2020,
                  .titleIn = 2019,
                  .locality = u"Huyện %1"_qs.arg(i + 1)});
    book.score();
    const YearFigures figures = book.figures();
    CHECK(figures.proposedRenewal == 63);
    REQUIRE(figures.byLocality.size() == 6);
    for (size_t i = 0; i < 6; ++i)
        CHECK(figures.byLocality[i].proposedRenewal == published[i]);
    const QString text = book.report();
    CHECK(text.contains(u"Huyện 2\t25"));
    CHECK(text.contains(u"Tổng cộng\t63"));
}

TEST_CASE("Books of years whose shares were cut when they were published tell them rounded half up (T12)")
{
    struct Share
    {
        int passed;
        int registered;
        QString words;
    };
    const Share published[] = {{153, 166, u"153/166 (92,17 %)"_qs},
                               {114, 119, u"114/119 (95,80 %)"_qs},
                               {134, 142, u"134/142 (94,37 %)"_qs}};
    for (const Share &share : published) {
        PublishedBook book;
        book.add({.count = share.passed});
        book.add({.count = share.registered - share.passed, .passes = false});
        book.score();
        CHECK(book.report().contains(share.words + u" đạt chuẩn văn hóa"_qs));
    }
}

TEST_CASE("A book of a province of 185 tells 174 registered and 37 + 56 + 60 passed, which are 153")
{
    PublishedBook book;
    book.add({.count = 37});
    book.add({.count = 56, .kind = UnitKind::Institution});
    book.add({.count = 60, .kind = UnitKind::Enterprise});
    book.add({.count = 13, .passes = false});
    book.add({.count = 8, .passes = false, .kind = UnitKind::Enterprise});
    book.addUnregistered(11);
    book.score();
    const YearFigures figures = book.figures();
    REQUIRE(figures.byKind.size() == 3);
    CHECK(figures.byKind[0].counts.passed == 37);
    CHECK(figures.byKind[1].counts.passed == 56);
    CHECK(figures.byKind[2].counts.passed == 60);
    CHECK(figures.total.passed == 153);
    CHECK(book.report().contains(u"174/185 (94,05 %)"));
}
