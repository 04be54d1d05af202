// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/yeartype.h"

using namespace sovang;

TEST_CASE("A school year is shown with both of its years, a year of the calendar as it is")
{
    CHECK(yearText(Year(2018), YearType::School) == u"2018-2019");
    CHECK(yearText(Year(2018), YearType::Calendar) == u"2018");
    CHECK(yearWords(Year(2018), YearType::School) == u"năm học 2018-2019");
    CHECK(yearWords(Year(2018), YearType::Calendar) == u"năm 2018");
    CHECK(periodText(Year(2018), Year(2019), YearType::Calendar) == u"giai đoạn 2018-2019");
    CHECK(periodText(Year(2018), Year(2018), YearType::Calendar) == u"năm 2018");
    CHECK(periodText(Year(2018), Year(2018), YearType::School) == u"năm học 2018-2019");
    CHECK(periodText(Year(2018), Year(2019), YearType::School) ==
          u"từ năm học 2018-2019 đến năm học 2019-2020");
}

TEST_CASE("A school year is read by its first year, however it is written")
{
    for (const QString &text :
         {u"2018-2019"_qs, u" 2018 – 2019 "_qs, u"Năm học 2018-2019"_qs, u"năm học 2018 - 2019"_qs})
        CHECK(parseSchoolYear(text) == Year(2018));
}

TEST_CASE("Two years that are no school year, or one alone, are not read as one")
{
    for (const QString &text : {u"2018"_qs, u"2018-2020"_qs, u"2019-2018"_qs, u"2018-19"_qs, u"18-19"_qs,
                                u"2018-2019-2020"_qs, u"1899-1900"_qs, u""_qs, u"2018-2018"_qs})
        CHECK_FALSE(parseSchoolYear(text).has_value());
}
