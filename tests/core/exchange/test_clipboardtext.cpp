// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "exchange/clipboardtext.h"

using namespace sovang;

TEST_CASE("A block copied from Excel is read cell by cell")
{
    const TextBlock block = blockFromText(u"4,5\t5\r\n3\t\r\n"_qs);
    CHECK(block == TextBlock{{u"4,5"_qs, u"5"_qs}, {u"3"_qs, QString()}});
    CHECK(blockFromText(u"4.5"_qs) == TextBlock{{u"4.5"_qs}});
    CHECK(blockFromText(u"1\n2"_qs) == TextBlock{{u"1"_qs}, {u"2"_qs}});
    CHECK(blockFromText(u"1\r2\r"_qs) == TextBlock{{u"1"_qs}, {u"2"_qs}});
    CHECK(blockFromText(QString()).empty());
}

TEST_CASE("A cell in quotation marks may hold line ends, tabs and quotation marks")
{
    CHECK(blockFromText(u"\"a\nb\tc \"\"d\"\"\"\t2\n"_qs) == TextBlock{{u"a\nb\tc \"d\""_qs, u"2"_qs}});
}

TEST_CASE("Quotation marks that do not go around a whole cell belong to it")
{
    CHECK(blockFromText(u"\"Hòa\" Bình\t5"_qs) == TextBlock{{u"\"Hòa\" Bình"_qs, u"5"_qs}});
    CHECK(blockFromText(u"5\"\t\"6"_qs) == TextBlock{{u"5\""_qs, u"\"6"_qs}});
}

TEST_CASE("Short rows are filled up, and a tab at the end is an empty cell")
{
    CHECK(blockFromText(u"1\t2\t3\n4\n"_qs) ==
          TextBlock{{u"1"_qs, u"2"_qs, u"3"_qs}, {u"4"_qs, QString(), QString()}});
    CHECK(blockFromText(u"1\t"_qs) == TextBlock{{u"1"_qs, QString()}});
    CHECK(blockFromText(u"\n1"_qs) == TextBlock{{QString()}, {u"1"_qs}});
}

TEST_CASE("A block goes to the clipboard and back unchanged")
{
    const TextBlock block{{u"4,5"_qs, u"hai\ndòng"_qs, u"\"trích\""_qs}, {QString(), u"a\tb"_qs, u"có"_qs}};
    CHECK(blockFromText(textFromBlock(block)) == block);
}

TEST_CASE("Few letters that would fill a table without end are refused")
{
    const QString wide = QString(50'000, u'\t') + QString(50'000, u'\n');
    CHECK_THROWS_AS(blockFromText(wide), Error);
}
