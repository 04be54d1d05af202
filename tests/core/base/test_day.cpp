// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/day.h"

using namespace sovang;

TEST_CASE("A day is read however an office writes it")
{
    const QDate day(2025, 2, 9);
    for (const auto *text :
         {u"9/2/2025", u"09/02/2025", u"9-2-2025", u"09.02.2025", u" 9 / 2 / 2025 ", u"9/2/25", u"09.02.25",
          u"2025-02-09", u"2025/2/9", u"2025.02.09", u"ngày 09 tháng 02 năm 2025", u"Ngày 9 tháng 2 năm 2025",
          u"NGÀY 09 THÁNG 02 NĂM 2025", u"9 tháng 2 năm 2025", u"9 tháng 2, năm 2025", u"ngày 9/2/2025",
          u"nga\u0300y 9  tha\u0301ng 2 na\u0306m 2025", u"ngày\u00A009 tháng 02 năm 2025"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(parseDay(QString::fromUtf16(text)) == day);
    }
    CHECK(parseDay(u"29/2/2024") == QDate(2024, 2, 29));
}

TEST_CASE("A time of day behind a day is no part of it, but must be one")
{
    const QDate day(2025, 2, 9);
    for (const auto *text :
         {u"09/02/2025 00:00:00", u"9/2/2025 0:00", u"9/2/2025 12:00:00 AM", u"9/2/2025 8:15 CH",
          u"2025-02-09T00:00:00", u"2025-02-09 23:59:59.999", u"9.2.2025  08:15:22"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(parseDay(QString::fromUtf16(text)) == day);
    }
    // With a zone it may be the day before or after here.
    for (const auto *text :
         {u"09/02/2025 24:01", u"09/02/2025 8:60", u"09/02/2025 13:00 PM", u"09/02/2025 08",
          u"2025-02-09T17:00:00Z", u"2025-02-09T00:00:00+07:00", u"08:00"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(parseDay(QString::fromUtf16(text)));
    }
}

TEST_CASE("A year in two digits is of the century that it can be of alone")
{
    CHECK(parseDay(u"20/12/98") == QDate(1998, 12, 20));
    CHECK(parseDay(u"20/12/49") == QDate(2049, 12, 20));
    CHECK(parseDay(u"20/12/70") == QDate(1970, 12, 20));
    CHECK_FALSE(parseDay(u"20/12/50"));
    CHECK(dayRefusal(u"20/12/62").contains(u"either century"));
    CHECK(dayRefusal(u"20/12/1905").contains(u"1945 to 2999"));
}

TEST_CASE("What is no day is not made into one")
{
    for (const auto *text : {u"",
                             u" ",
                             u"31/02/2025",
                             u"29/2/2025",
                             u"0/1/2025",
                             u"1/0/2025",
                             u"2/13/2025",
                             u"2025-13-01",
                             u"9/2",
                             u"9/2/225",
                             u"9/2/1899",
                             u"9/2/1905",
                             u"9/2/62",
                             u"9/2/3000",
                             u"9/2-2025",
                             u"9.2/2025",
                             u"9//2025",
                             u"1/2/3/4",
                             u"2025",
                             u"02/2025",
                             u"09022025",
                             u"45697",
                             u"mai",
                             u"ngày 9",
                             u"tháng 2 năm 2025",
                             u"ngày 31 tháng 4 năm 2025",
                             u"9,2,2025",
                             u"9/2/2025 sáng",
                             u"-9/2/2025",
                             u"٩/٢/٢٠٢٥"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(parseDay(QString::fromUtf16(text)));
        CHECK(dayRefusal(QString::fromUtf16(text)).contains(u"31/12/2025"));
    }
    CHECK(dayRefusal(u" 31/02/2025 ").contains(u"“31/02/2025”"));
}

TEST_CASE("A day without a year is one of the year at hand, where there is one")
{
    const Year year(2025);
    CHECK(parseDay(u"5/3", year) == QDate(2025, 3, 5));
    CHECK(parseDay(u"ngày 5 tháng 3", year) == QDate(2025, 3, 5));
    CHECK(parseDay(u" 05-03-2024 ", year) == QDate(2024, 3, 5));
    CHECK(parseDay(u"29/2/2024", year) == QDate(2024, 2, 29));
    CHECK_FALSE(parseDay(u"29/2", year));
    CHECK_FALSE(parseDay(u"2025", year));
    CHECK_FALSE(parseDay(u"", year));
}

TEST_CASE("Every day is read back as it is shown")
{
    CHECK(dayText(QDate(2025, 3, 5)) == u"05/03/2025");
    CHECK(dayText({}).isEmpty());
    for (QDate day(1999, 12, 1); day < QDate(2001, 4, 1); day = day.addDays(1)) {
        CHECK(parseDay(dayText(day)) == day);
        CHECK(parseDay(day.toString(Qt::ISODate)) == day);
    }
}
