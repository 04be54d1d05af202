// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/aim.h"

using namespace sovang;

TEST_CASE("A registration aims at the first title until there is one, keeps it, and renews it when the years "
          "are full")
{
    const RecognitionPolicy policy; // 2 and 5 years
    RecognitionState state;
    CHECK(proposedAim(state, policy) == Aim::First);
    state.counted = {Year(2023), Year(2024)};
    CHECK(proposedAim(state, policy) == Aim::First);
    state = {Standing::Recognised, {Year(2021), Year(2022), Year(2023)}, {}, Year(2020)};
    CHECK(proposedAim(state, policy) == Aim::Keep);
    state.counted.push_back(Year(2024));
    CHECK(proposedAim(state, policy) == Aim::Renewal);
    state.standing = Standing::Lapsed;
    CHECK(proposedAim(state, policy) == Aim::First);
}

TEST_CASE("The words for an aim are read as people write them")
{
    CHECK(aimFromVietnamese(u"Lần đầu") == Aim::First);
    CHECK(aimFromVietnamese(u"công nhận lần đầu") == Aim::First);
    CHECK(aimFromVietnamese(u"Đăng ký công nhận lại") == Aim::Renewal);
    CHECK(aimFromVietnamese(u"GIỮ DANH HIỆU") == Aim::Keep);
    CHECK_FALSE(aimFromVietnamese(u"xuất sắc"));
    CHECK_FALSE(aimFromVietnamese(u""));
    for (const Aim aim : {Aim::First, Aim::Renewal, Aim::Keep}) {
        CHECK(aimFromVietnamese(toVietnamese(aim)) == aim);
        CHECK(aimFromCode(toCode(aim)) == aim);
    }
}

TEST_CASE("Late is what comes after the last day")
{
    const QDate deadline(2025, 3, 31);
    CHECK_FALSE(isLate(deadline, deadline));
    CHECK(isLate(deadline.addDays(1), deadline));
    CHECK_FALSE(isLate({}, deadline));
    CHECK_FALSE(isLate(deadline, {}));
}
