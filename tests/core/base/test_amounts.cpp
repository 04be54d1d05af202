// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/amounts.h"

using namespace sovang;

namespace {

std::optional<qint64> dong(const char *text)
{
    const auto money = Money::parse(QString::fromUtf8(text));
    return money ? std::optional(money->dong()) : std::nullopt;
}

std::optional<qint64> hundredths(const char *text)
{
    const auto quantity = Quantity::parse(QString::fromUtf8(text));
    return quantity ? std::optional(quantity->hundredths()) : std::nullopt;
}

} // namespace

TEST_CASE("Money is whole đồng, with or without points between thousands")
{
    CHECK(dong("1500000") == 1'500'000);
    CHECK(dong("1.500.000") == 1'500'000);
    CHECK(dong(" 500 ") == 500);
    CHECK(dong("0") == 0);
    CHECK(dong("999.999.999.999.999") == Money::most);
    CHECK(Money::fromDong(1'500'000).toDisplay() == u"1.500.000");
    CHECK(Money::fromDong(500).toDisplay() == u"500");
    CHECK(Money::fromDong(Money::most).toDisplay() == u"999.999.999.999.999");
}

TEST_CASE("What is not whole đồng is refused, not rounded")
{
    const char *wrong = GENERATE("", " ", "-5", "+5", "1,5", "1.5", "1.50", "1500.000", "1.500.00", "1..500",
                                 ".500", "500.", "1 500", "007", "0.500", "5đ", "1e3", "٣", "triệu",
                                 "1000000000000000", "1.000.000.000.000.000");
    INFO(wrong);
    CHECK_FALSE(dong(wrong));
}

TEST_CASE("Quantities have up to two decimals, by comma or by point")
{
    CHECK(hundredths("1500") == 150000);
    CHECK(hundredths("1.500") == 150000); // three digits: thousands
    CHECK(hundredths("12,5") == 1250);
    CHECK(hundredths("12.5") == 1250);
    CHECK(hundredths("12.05") == 1205);
    CHECK(hundredths("1.500,25") == 150025);
    CHECK(Quantity::fromHundredths(150025).toDisplay() == u"1.500,25");
    CHECK(Quantity::fromHundredths(1250).toDisplay() == u"12,5");
    CHECK(Quantity::fromHundredths(1205).toDisplay() == u"12,05");
    CHECK(Quantity::fromHundredths(1200).toDisplay() == u"12");
    const char *wrong =
        GENERATE("", "1,234", "1.500.5", "12,", ",5", "1,5,5", "-1", "12 ,5", "1,5 tấn", "1000000000000");
    INFO(wrong);
    CHECK_FALSE(hundredths(wrong));
}

TEST_CASE("What is shown of an amount is read back as the same")
{
    const qint64 value = GENERATE(0, 1, 10, 99, 100, 12345, 100000, 123456789, 99'999'999'999'999);
    CHECK(Quantity::parse(Quantity::fromHundredths(value).toDisplay()) == Quantity::fromHundredths(value));
    CHECK(Money::parse(Money::fromDong(value).toDisplay()) == Money::fromDong(value));
}
