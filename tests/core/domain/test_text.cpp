// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/text.h"

#include <QStringList>

#include <algorithm>

using namespace sovang;

TEST_CASE("Search ignores case, tones, letter marks, spacing and tone placement")
{
    CHECK(searchKey(u"  Trường  Mầm non HOÀ Bình ") == u"truong mam non hoa binh");
    CHECK(searchKey(u"Đắk Lắk") == u"dak lak");
    CHECK(searchKey(u"Hoa\u0300") == searchKey(u"hòa"));
    CHECK(searchKey(u"“Xanh - Sạch - Đẹp”") == u"xanh sach dep");
}

TEST_CASE("Exact spelling ranks before folded spelling")
{
    CHECK(searchRank(u"UBND xã Hoà An", u"hòa") == 2);
    CHECK(searchRank(u"UBND xã Hoa Lư", u"hòa") == 1);
    CHECK(searchRank(u"UBND xã Bình An", u"hòa") == 0);
}

TEST_CASE("Old and new tone placement are the same spelling, other words are not")
{
    for (const auto &[a, b] :
         {std::pair(u"hòa", u"hoà"), {u"hủy", u"huỷ"}, {u"Thúy", u"Thuý"}, {u"khỏe", u"khoẻ"}})
        CHECK(exactKey(a) == exactKey(b));
    CHECK(exactKey(u"quý") == exactKey(u"Quý"));
    CHECK(exactKey(u"hòa") != exactKey(u"hoa"));
    CHECK(exactKey(u"đá") != exactKey(u"da"));
}

TEST_CASE("T15: the Vietnamese alphabet sorts names, and numbers sort by value")
{
    QStringList names{u"Đông"_qs, u"Dũng"_qs, u"Ân"_qs, u"An"_qs, u"Ánh"_qs, u"Ăng"_qs};
    std::ranges::sort(names, VietnameseOrder());
    CHECK(names == QStringList{u"An"_qs, u"Ánh"_qs, u"Ăng"_qs, u"Ân"_qs, u"Dũng"_qs, u"Đông"_qs});

    QStringList schools{u"Trường Tiểu học số 10"_qs, u"Trường Tiểu học số 2"_qs};
    std::ranges::sort(schools, VietnameseOrder());
    CHECK(schools.first() == u"Trường Tiểu học số 2");
}

TEST_CASE("Yes and no are read as the tables write them, and nothing else is")
{
    for (const QStringView yes : {u"x", u"X", u"có", u"CÓ", u"1", u"đạt", u" Đạt ", u"v", u"✓", u"✔\uFE0F",
                                  u"☑", u"TRUE", u"Đúng", u"\u200Bx"})
        CHECK(parseYesNo(yes) == true);
    for (const QStringView no : {u"không", u"KHÔNG", u"0", u"không đạt", u"Không  đạt", u"FALSE", u"sai"})
        CHECK(parseYesNo(no) == false);
    for (const QStringView other : {u"", u"co", u"dat", u"yes", u"2", u"-", u"✗"})
        CHECK_FALSE(parseYesNo(other).has_value());
}

TEST_CASE("What nobody sees is no part of a text, and matters to no comparison")
{
    CHECK(normalized(u"\u200BDV02\u00AD\uFEFF ") == u"DV02");
    CHECK(normalized(u"\u202ATrường\u200D THCS\u200E") == u"Trường THCS");
    CHECK(normalized(u"\uFEFF\u200B ").isEmpty());
    CHECK(normalized(u"dòng 1\ndòng\t2") == u"dòng 1\ndòng\t2");
    CHECK(normalized(u"Ea\u00A0H'Leo – K’Bang ™") == u"Ea\u00A0H'Leo – K’Bang ™"); // seen, and kept
    CHECK(exactKey(u"Sở\u200B Y\u00A0tế") == exactKey(u"Sở Y tế"));
    CHECK(searchKey(u"Sở\u00AD Y t\u200Bế") == u"so y te");
}

TEST_CASE("A text of several lines is put on one, word by word")
{
    CHECK(onOneLine(u"Hội Liên hiệp \r\n  Phụ nữ huyện"_qs) == u"Hội Liên hiệp Phụ nữ huyện");
    CHECK(onOneLine(u"a\u2028b"_qs) == u"a b");
    CHECK(onOneLine(u"a  b"_qs) == u"a  b");
}
