// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/text.h"

#include <QStringList>

#include <algorithm>
#include <random>

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

TEST_CASE("Texts of any length and make are composed as Unicode says")
{
    const uint seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    // Vietnamese letters whole and in parts, marks of several classes and of none, Hangul, pairs, unassigned.
    const char32_t letters[] = {U'a',   U'ế',    U'đ',    U' ',    U'\n',   0x301,  0x323,  0x302,  0x31B,
                                0x344,  0x345,   0x34F,   0x95C,   0x93C,   0x1100, 0x1161, 0x11A8, 0xAC00,
                                0xFB1D, 0x20BB7, 0x1D15E, 0x1D165, 0x1D16E, 0x2126, 0xF73,  0x9CB,  0x1F3C6};
    for (int round = 0; round < 400; ++round) {
        std::u32string text;
        const auto length = random() % 1500;
        const auto kinds = 1 + random() % std::size(letters);
        const auto from = random() % std::size(letters);
        for (size_t i = 0; i < length; ++i)
            text += letters[(from + random() % kinds) % std::size(letters)];
        const QString all = QString::fromUcs4(text.data(), qsizetype(text.size()));
        const bool isSame = composed(all) == all.normalized(QString::NormalizationForm_C) &&
                            decomposed(all) == all.normalized(QString::NormalizationForm_D);
        CHECK(isSame);
    }
    CHECK(composed(QString()).isEmpty());
}

TEST_CASE("Two hundred thousand marks on one letter are composed at once, and told from writing")
{
    QString heap = u"a"_qs;
    for (int i = 0; i < 100'000; ++i)
        heap += u"\u0301\u0323"_qs; // in the wrong order, each pair
    const QString tidy = composed(heap);
    CHECK(tidy.startsWith(u"ạ\u0323"));
    CHECK(tidy.size() == heap.size() - 1);
    CHECK(hasHeapOfMarks(heap));
    CHECK_FALSE(hasHeapOfMarks(u"Tiê\u0301ng Viê\u0323t"));
    CHECK(normalized(heap) == tidy);
    CHECK(composed(QString(200'000, QChar(0x344))).size() == 400'000);
}
