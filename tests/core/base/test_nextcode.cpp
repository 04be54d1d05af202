// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/nextcode.h"

using namespace sovang;

TEST_CASE("The next code goes on where the codes of a list end")
{
    const auto next = [](const QStringList &codes) { return nextCode(codes, codes); };
    CHECK(next({u"DV001"_qs, u"DV119"_qs, u"DV007"_qs}) == u"DV120");
    CHECK(next({u"DV9"_qs}) == u"DV10");
    CHECK(next({u"1"_qs, u"2"_qs}) == u"3");
    CHECK(next({u"TH-01"_qs, u"TH-02"_qs, u"MN-01"_qs}) == u"TH-03");
    CHECK(next({u"MN-01"_qs, u"TH-05"_qs}) == u"TH-06"); // the series that comes last
    CHECK(next({u"DV999"_qs}) == u"DV1000");
    CHECK(next({u"VPUB"_qs, u"DV01"_qs}) == u"DV02");
}

TEST_CASE("Without numbers there is no next code, and one that is used elsewhere is not offered")
{
    CHECK(nextCode({}, {}).isEmpty());
    CHECK(nextCode({u"VPUB"_qs, u"SNV"_qs}, {}).isEmpty());
    CHECK(nextCode({u"12345678901234567890"_qs}, {}).isEmpty()); // no count, but something like a tax code
    CHECK(nextCode({u"DV001"_qs}, {u"DV001"_qs, u"DV002"_qs, u"DV003"_qs}) == u"DV004");
}
