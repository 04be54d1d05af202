// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/vietnamesetext.h"

using namespace sovang;

TEST_CASE("Dates and numbers carry the leading zeros of the decree and no others (domain 10.2, T16)")
{
    CHECK(dateInWords(QDate(2026, 1, 5)) == u"ngày 05 tháng 01 năm 2026");
    CHECK(dateInWords(QDate(2026, 6, 5)) == u"ngày 05 tháng 6 năm 2026");
    CHECK(dateInWords(QDate(2019, 6, 29)) == u"ngày 29 tháng 6 năm 2019");
    CHECK(dateInWords(QDate(2020, 2, 10)) == u"ngày 10 tháng 02 năm 2020");
    CHECK(dateInWords(QDate(2020, 12, 31)) == u"ngày 31 tháng 12 năm 2020");
    CHECK(placeAndDate(QStringLiteral("Đắk Mil"), QDate(2026, 1, 5)) ==
          u"Đắk Mil, ngày 05 tháng 01 năm 2026");
    CHECK(dateInFigures(QDate(2026, 6, 5)) == u"05/6/2026");
    CHECK(documentNumber(5, QStringLiteral("QĐ-UBND")) == u"05/QĐ-UBND");
    CHECK(documentNumber(10, QStringLiteral("QĐ-UBND")) == u"10/QĐ-UBND");
    CHECK(documentNumber(682, QStringLiteral("QĐ-UBND")) == u"682/QĐ-UBND");
}

TEST_CASE("A paper without number or date yet leaves room to write them")
{
    CHECK(documentNumber(0, QStringLiteral("BC-BCĐ")) == u"....../BC-BCĐ");
    CHECK(dateInWords(QDate()) == u"ngày ... tháng ... năm ...");
}

TEST_CASE("Numbers are read as a Vietnamese reads them")
{
    const std::vector<std::pair<qint64, QString>> words{
        {0, QStringLiteral("không")},
        {4, QStringLiteral("bốn")},
        {10, QStringLiteral("mười")},
        {11, QStringLiteral("mười một")},
        {14, QStringLiteral("mười bốn")},
        {15, QStringLiteral("mười lăm")},
        {21, QStringLiteral("hai mươi mốt")},
        {24, QStringLiteral("hai mươi tư")},
        {55, QStringLiteral("năm mươi lăm")},
        {60, QStringLiteral("sáu mươi")},
        {101, QStringLiteral("một trăm linh một")},
        {119, QStringLiteral("một trăm mười chín")},
        {200, QStringLiteral("hai trăm")},
        {2001, QStringLiteral("hai nghìn không trăm linh một")},
        {2480, QStringLiteral("hai nghìn bốn trăm tám mươi")},
        {1000000, QStringLiteral("một triệu")},
        {1000005, QStringLiteral("một triệu không trăm linh năm")},
        {3000021000, QStringLiteral("ba tỷ không trăm hai mươi mốt nghìn")},
    };
    for (const auto &[number, text] : words)
        CHECK(numberInWords(number) == text);
}

TEST_CASE("Sections and appendices have Roman numbers")
{
    CHECK(romanNumber(1) == u"I");
    CHECK(romanNumber(4) == u"IV");
    CHECK(romanNumber(9) == u"IX");
    CHECK(romanNumber(14) == u"XIV");
}

TEST_CASE("Capitals keep the Vietnamese marks")
{
    CHECK(inCapitals(QStringLiteral("Ủy ban nhân dân huyện Đắk Mil")) == u"ỦY BAN NHÂN DÂN HUYỆN ĐẮK MIL");
    CHECK(withCapital(QStringLiteral("đơn vị đạt chuẩn")) == u"Đơn vị đạt chuẩn");
}
