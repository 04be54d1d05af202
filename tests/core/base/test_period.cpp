// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/period.h"

using namespace sovang;

namespace {

Period periodOf(const QString &from, const QString &to)
{
    return {Period::parseStart(from).value(), to.isEmpty() ? QDate() : Period::parseEnd(to).value()};
}

} // namespace

TEST_CASE("A period is written in years, months or days, and shown as coarse as it is exact")
{
    CHECK(periodOf(u"2021"_qs, u"2026"_qs) == Period{QDate(2021, 1, 1), QDate(2026, 12, 31)});
    CHECK(periodOf(u"2021"_qs, u"2026"_qs).toDisplay() == u"2021–2026");
    CHECK(periodOf(u"2025"_qs, u"2025"_qs).toDisplay() == u"2025");
    CHECK(periodOf(u"02/2024"_qs, u"2/2024"_qs) == Period{QDate(2024, 2, 1), QDate(2024, 2, 29)});
    CHECK(periodOf(u"02/2024"_qs, u"2/2024"_qs).toDisplay() == u"02/2024");
    CHECK(periodOf(u"15/5/2025"_qs, u"19.05.2025"_qs).toDisplay() == u"15/05/2025–19/05/2025");
    CHECK(periodOf(u"2025"_qs, u"15/06/2025"_qs).toDisplay() == u"01/01/2025–15/06/2025");
    CHECK(periodOf(u"2021"_qs, {}).toDisplay() == u"2021–");
    CHECK(periodOf(u"ngày 5 tháng 3 năm 2025"_qs, u"2025-03-09"_qs).toDisplay() == u"05/03/2025–09/03/2025");
    for (const auto *wrong :
         {u"", u"25", u"13/2025", u"31/02/2025", u"1/25", u"2025/5", u"1/2/3/4", u"mai"}) {
        INFO(QString::fromUtf16(wrong).toStdString());
        CHECK_FALSE(Period::parseStart(QString::fromUtf16(wrong)));
        CHECK_FALSE(Period::parseEnd(QString::fromUtf16(wrong)));
    }
}

TEST_CASE("A period belongs to every year that a day of it lies in")
{
    const Period closed = periodOf(u"12/2024"_qs, u"01/2025"_qs);
    CHECK_FALSE(closed.touches(Year(2023)));
    CHECK(closed.touches(Year(2024)));
    CHECK(closed.touches(Year(2025)));
    CHECK_FALSE(closed.touches(Year(2026)));
    CHECK(periodOf(u"2021"_qs, {}).touches(Year(2999)));
}

TEST_CASE("The years of a title that are one year are told as one")
{
    CHECK(yearsText(Year(2018), Year(2019)) == u"2018–2019");
    CHECK(yearsText(Year(2018), Year(2018)) == u"2018");
}
