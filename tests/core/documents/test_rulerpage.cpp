// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/rulerpage.h"

#include <algorithm>

using namespace sovang;

namespace {

/// The rule from the middle line of the sheet at so many mm from its left edge.
bool hasTickAt(const Page &page, double x)
{
    return std::ranges::any_of(page.items, [x](const PageItem &item) {
        const auto *rule = std::get_if<PageRule>(&item);
        return rule && rule->line.dy() > 0 && rule->line.dx() == 0 && std::abs(rule->line.x1() - x) < 1e-9;
    });
}

} // namespace

TEST_CASE("A test page is as large as the sheet, has a line each millimetre, and moves with the offset")
{
    const CertificateLayout &layout = *shippedLayout();
    const Page page = rulerPage(layout);
    CHECK(page.size == layout.size());
    CHECK(hasTickAt(page, 100));
    CHECK(hasTickAt(page, 101));
    const Page shifted = rulerPage(layout, {{1.5, -2}});
    CHECK(hasTickAt(shifted, 101.5));
    CHECK_FALSE(hasTickAt(shifted, 100));
    CHECK(rulerPdf(layout).startsWith("%PDF"));
}

TEST_CASE("Millimetres are read with a comma or a point, and nothing is guessed")
{
    CHECK(parseMillimetres(u"1,5") == 1.5);
    CHECK(parseMillimetres(u" -0.25 ") == -0.25);
    CHECK(parseMillimetres(u"−2") == -2);
    CHECK(parseMillimetres(u"50") == 50);
    for (const QString &wrong :
         {u""_qs, u"hai"_qs, u"1,5 mm"_qs, u"50,01"_qs, u"--1"_qs, u"1.234"_qs, u"-"_qs})
        CHECK_FALSE(parseMillimetres(wrong));
    CHECK(millimetreText(-1.5) == u"-1,5");
    CHECK(millimetreText(0) == u"0");
}
