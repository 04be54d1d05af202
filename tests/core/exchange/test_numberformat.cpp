// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "exchange/numberformat.h"

using namespace sovang;

namespace {

QString shown(const QString &code, double number)
{
    const std::optional<NumberFormat> format = NumberFormat::parse(code);
    return format ? format->shown(number) : u"-"_qs;
}

} // namespace

TEST_CASE("A number under a mask is the text that its cell shows, with its zeros, blanks and signs")
{
    CHECK(shown(u"00000000"_qs, 1902001) == u"01902001");
    CHECK(shown(u"00000000"_qs, 123456789) == u"123456789"); // the first place takes what is left
    CHECK(shown(u"\"0\"#"_qs, 2438256686) == u"02438256686");
    CHECK(shown(u"0000\\ 000\\ 0000"_qs, 2438254503) == u"0243 825 4503");
    CHECK(shown(u"0000 000 000"_qs, 912345678) == u"0912 345 678");
    CHECK(shown(u"\"DV\"000"_qs, 7) == u"DV007");
    CHECK(shown(u"\\D\\V-00"_qs, 12) == u"DV-12");
    CHECK(shown(u"[<=9999999]###\\-####;\\(###\\)\\ ###\\-####"_qs, 5551234) == u"555-1234");
    CHECK(shown(u"[<=9999999]###\\-####;\\(###\\)\\ ###\\-####"_qs, 2435551234) == u"(243) 555-1234");
    CHECK(shown(u"0000;-0000;\"không\";@"_qs, 0) == u"không");
    CHECK(shown(u"0000;-0000;\"không\";@"_qs, -12) == u"-0012");
    CHECK(shown(u"[Red]000_)"_qs, 5) == u"005");
    CHECK(shown(u"0"_qs, 7.6) == u"8");
    CHECK(shown(u"0.00"_qs, 1.1) == u"1.10");
    CHECK(shown(u"0.0#"_qs, 1.5) == u"1.5");
    CHECK(shown(u"000"_qs, -7) == u"-007");
}

TEST_CASE("What shows other digits than the number has is no mask")
{
    for (const QString &code :
         {u"General"_qs, u"@"_qs, u"dd/mm/yyyy"_qs, u"#,##0"_qs, u"0%"_qs, u"0.00E+00"_qs, u"# ?/?"_qs,
          u"[h]:mm"_qs, u"\"chỉ chữ\""_qs, u"0,"_qs, u"\"0"_qs, u""_qs})
        CHECK(shown(code, 12) == u"-");
}

TEST_CASE("A number with more places than a whole number can hold is shown without its mask")
{
    CHECK(shown(u"0.0000000000"_qs, 1234567890) == u"1234567890");
    CHECK(shown(u"0.0000000000"_qs, 12345678) == u"12345678.0000000000");
}
