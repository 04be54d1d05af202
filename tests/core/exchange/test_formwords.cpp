// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "exchange/formwords.h"

using namespace sovang;

namespace {

Points points(const QString &text)
{
    return Points::parse(text).value();
}

Percent percent(const QString &text)
{
    return Percent::parse(text).value();
}

} // namespace

TEST_CASE("A form says what each answer is worth: the options of a choice, the levels of a share")
{
    Item choice;
    choice.kind = ItemKind::Choice;
    choice.options = {{u"Tốt"_qs, points(u"8.5"_qs)}, {u"Khá"_qs, points(u"6"_qs)}};
    CHECK(howToFill(choice) == u"chọn một mức: Tốt (8,5); Khá (6)");

    Item share;
    share.kind = ItemKind::Percent;
    share.threshold = percent(u"90"_qs);
    CHECK(howToFill(share) == u"số đạt/tổng số, như 45/50; đủ điểm từ 90 %");
    share.below = Item::Below::Levels;
    share.levels = {{percent(u"80"_qs), points(u"6"_qs)}, {percent(u"62.5"_qs), points(u"3.25"_qs)}};
    CHECK(howToFill(share).endsWith(u"đủ điểm từ 90 %; từ 80 % được 6; từ 62,5 % được 3,25"));
    share.below = Item::Below::Proportional;
    share.levels.clear();
    CHECK(howToFill(share).endsWith(u"đủ điểm từ 90 %; dưới mức đó tính theo tỉ lệ"));

    Item cases;
    cases.kind = ItemKind::Count;
    cases.perItem = points(u"0.5"_qs);
    CHECK(howToFill(cases) == u"số lần; mỗi lần 0,5 điểm");
}
