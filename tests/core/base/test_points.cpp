// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/points.h"

using namespace sovang;

TEST_CASE("Points are read as people type them")
{
    CHECK(Points::parse(u"9")->hundredths() == 900);
    CHECK(Points::parse(u"9,5")->hundredths() == 950);
    CHECK(Points::parse(u"9.5")->hundredths() == 950);
    CHECK(Points::parse(u"9,25")->hundredths() == 925);
    CHECK(Points::parse(u" 0,05 ")->hundredths() == 5);
    CHECK(Points::parse(u"100")->hundredths() == 10000);
}

TEST_CASE("What is not plainly points is refused, never rounded or guessed")
{
    for (const QStringView text : std::initializer_list<QStringView>{
             u"", u" ", u"9,255", u"1.500", u"1.500,0", u"1,5,0", u"9,", u",5", u"-1", u"+1", u"1e2", u"9 5",
             u"chín", u"９", u"١", u"9.5.", u"1234567890"}) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(Points::parse(text).has_value());
    }
}

TEST_CASE("Points are shown with a decimal comma and stored with a point")
{
    CHECK(Points::fromHundredths(950).toDisplay() == u"9,5");
    CHECK(Points::fromHundredths(900).toDisplay() == u"9");
    CHECK(Points::fromHundredths(900).toDisplay(1) == u"9,0");
    CHECK(Points::fromHundredths(925).toDisplay(1) == u"9,25");
    CHECK(Points::fromHundredths(-350).toDisplay() == u"-3,5");
    CHECK(Points::fromHundredths(9350).toCanonical() == u"93.50");
    CHECK(Points::fromHundredths(5).toCanonical() == u"0.05");
}

TEST_CASE("A percentage stands with its fraction and is rounded half up (domain 10.2, T12)")
{
    CHECK(shareText(153, 166) == u"153/166 (92,17 %)");
    CHECK(shareText(114, 119) == u"114/119 (95,80 %)");
    CHECK(shareText(134, 142) == u"134/142 (94,37 %)");
    CHECK(shareText(1, 8) == u"1/8 (12,50 %)");
    CHECK(shareText(1, 800) == u"1/800 (0,13 %)");
    CHECK(shareText(0, 0) == u"0/0 (–)");
}
