// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/duplicates.h"

using namespace sovang;

namespace {

Unit named(int id, const QString &name, const QString &locality = {}, const QString &phone = {})
{
    Unit unit;
    unit.id = UnitId(id);
    unit.code = QString::number(id);
    unit.name = name;
    unit.locality = locality;
    unit.phone = phone;
    return unit;
}

// The first reason why two names look alike; nothing when they do not.
std::optional<Likeness> likeness(const QString &a, const QString &b)
{
    const auto pairs = DuplicateIndex({named(1, a), named(2, b)}).pairs({});
    return pairs.empty() ? std::nullopt : std::optional(pairs.front().reasons.front());
}

} // namespace

TEST_CASE("Names that mean one unit are found, with the reason")
{
    CHECK(likeness(u"Trường Tiểu học Hòa Bình"_qs, u"TRƯỜNG TIỂU HỌC HOÀ BÌNH"_qs) == Likeness::SameName);
    CHECK(likeness(u"Sở Y tế"_qs, u"Sơ Y tế"_qs) == Likeness::SameLetters);
    CHECK(likeness(u"Trường THCS Lê Lợi"_qs, u"Trường Trung học cơ sở Lê Lợi"_qs) == Likeness::SameWords);
    CHECK(likeness(u"THCS Lê Lợi"_qs, u"Trường THCS Lê Lợi"_qs) == Likeness::SameWords);
    CHECK(likeness(u"UBND xã Tân An"_qs, u"Uỷ ban nhân dân xã Tân An"_qs) == Likeness::SameWords);
    CHECK(likeness(u"TTYT huyện Cư Jút"_qs, u"Trung tâm Y tế huyện Cư Jút"_qs) == Likeness::SameWords);
    CHECK(likeness(u"Phòng GD&ĐT"_qs, u"Phòng Giáo dục và Đào tạo"_qs) == Likeness::SameWords);
    CHECK(likeness(u"Trường THPT Lý Tự Trọng"_qs, u"Trường THPT Lí Tự Trọng"_qs) == Likeness::SameWords);
    CHECK(likeness(u"Hội Nông dân huyện"_qs, u"Huyện hội Nông dân"_qs) == Likeness::OtherOrder);
    CHECK(likeness(u"Phòng Nông nghiệp"_qs, u"Phòng Nông nghiêpj"_qs) == Likeness::OneLetter);
    CHECK(likeness(u"Trường Mầm non Sông Hương"_qs, u"Trường Mầm non Sông Huwong"_qs) == Likeness::OneLetter);
}

TEST_CASE("Names that only look a little alike are left alone")
{
    CHECK_FALSE(likeness(u"Trường Tiểu học số 1"_qs, u"Trường Tiểu học số 2"_qs));
    CHECK_FALSE(likeness(u"Phòng Y tế"_qs, u"Phòng Tư pháp"_qs));
    CHECK_FALSE(likeness(u"Trường Tiểu học Lê Lợi"_qs, u"Trường THCS Lê Lợi"_qs));
    CHECK_FALSE(likeness(u"UBND xã Hòa An"_qs, u"UBND xã Hòa Ân Tây"_qs));
}

TEST_CASE("The same name in two communes is two units, one phone tells of one")
{
    const QString name = u"Trường Mầm non Hoa Sen"_qs;
    CHECK(DuplicateIndex({named(1, name, u"Xã A"_qs), named(2, name, u"Xã B"_qs)}).pairs({}).empty());
    CHECK(DuplicateIndex({named(1, name, u"Xã A"_qs), named(2, name)}).pairs({}).size() == 1);
    const auto byPhone = DuplicateIndex({named(1, u"Hạt Kiểm lâm"_qs, {}, u"0262 3.123.456"_qs),
                                         named(2, u"Đội Quản lý thị trường"_qs, {}, u"(0262) 3123456"_qs)})
                             .pairs({});
    REQUIRE(byPhone.size() == 1);
    CHECK(byPhone.front().reasons == std::vector{Likeness::SamePhone});
}

TEST_CASE(
    "A successor with the name of the unit before it is no duplicate, and what was said to be two stays two")
{
    Unit before = named(1, u"Sở Nội vụ"_qs);
    Unit after = named(2, u"Sở Nội vụ"_qs);
    CHECK(DuplicateIndex({before, after}).pairs({unitPair(UnitId(1), UnitId(2))}).empty());
    before.dissolved = Year(2025);
    after.founded = Year(2025);
    CHECK(DuplicateIndex({before, after}).pairs({}).empty());
}

TEST_CASE("A unit that is being typed is compared with all but itself, the surest first")
{
    const DuplicateIndex index(
        {named(1, u"Trường THCS Lê Lợi"_qs), named(2, u"Trường THCS Lê Lơị"_qs), named(3, u"Sở Y tế"_qs)});
    const auto found = index.like(named(0, u"trường THCS Lê Lợi"_qs));
    REQUIRE(found.size() == 2);
    CHECK(found[0].b == UnitId(1));
    CHECK(found[0].score > found[1].score);
    CHECK(index.like(named(3, u"Sở Y tế"_qs)).empty());
}

TEST_CASE("In a province where every commune has the same schools, the doubled one is found")
{
    std::vector<Unit> units;
    for (int commune = 0; commune < 300; ++commune) {
        const QString locality = QStringLiteral("Xã %1").arg(commune);
        units.push_back(named(2 * commune + 1, u"Trường Mầm non Hoa Sen"_qs, locality));
        units.push_back(named(2 * commune + 2, u"Ủy ban nhân dân xã"_qs, locality));
    }
    units.push_back(named(9999, u"MN Hoa Sen"_qs, u"xã 77"_qs));
    const auto pairs = DuplicateIndex(units).pairs({});
    REQUIRE(pairs.size() == 1);
    CHECK(unitPair(pairs[0].a, pairs[0].b) == unitPair(UnitId(155), UnitId(9999)));
}
