// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/movement.h"

using namespace sovang;

namespace {

Activity activityOf(qint64 id, std::optional<UnitId> unit, std::optional<qint64> movement)
{
    Activity activity;
    activity.id = id;
    activity.date = QDate(2025, 5, 1);
    activity.name = QStringLiteral("Hội thi");
    activity.unit = unit;
    activity.movement = movement;
    return activity;
}

} // namespace

TEST_CASE("Everything of one unit: with the movements in which it took part, and no others")
{
    MovementRecords records;
    for (const qint64 id : {1, 2, 3}) {
        Movement movement;
        movement.id = id;
        records.movements.push_back(movement);
    }
    records.activities = {activityOf(1, UnitId(7), 2), activityOf(2, UnitId(8), 3),
                          activityOf(3, UnitId(7), std::nullopt), activityOf(4, std::nullopt, 1)};
    records.models.resize(2);
    records.models[1].unit = UnitId(7);
    records.commendations.resize(2);
    records.commendations[0].unit = UnitId(7);

    const MovementRecords found = recordsOfUnit(records, UnitId(7));
    REQUIRE(found.movements.size() == 1);
    CHECK(found.movements.front().id == 2);
    CHECK(found.activities == std::vector{records.activities[0], records.activities[2]});
    CHECK(found.models == std::vector{records.models[1]});
    CHECK(found.commendations == std::vector{records.commendations[0]});
    CHECK(recordsOfUnit(records, UnitId(9)) == MovementRecords());
}

TEST_CASE("An entry says what it lacks")
{
    Activity activity = activityOf(0, std::nullopt, std::nullopt);
    CHECK(faultOf(activity).isEmpty());
    activity.sessions = 0;
    CHECK_FALSE(faultOf(activity).isEmpty());

    Movement movement;
    movement.name = QStringLiteral("Lao động giỏi");
    movement.period = {QDate(2025, 5, 1), QDate(2025, 4, 30)};
    CHECK_FALSE(faultOf(movement).isEmpty());
    movement.period.to = QDate(2025, 5, 1);
    CHECK(faultOf(movement).isEmpty());

    GoodModel model;
    model.year = Year(2025);
    model.name = QStringLiteral("Ngày thứ Bảy xanh");
    CHECK_FALSE(faultOf(model).isEmpty()); // of nobody
    model.team = QStringLiteral("Tổ Kỹ thuật");
    CHECK(faultOf(model).isEmpty());
    model.quantity = Quantity::fromHundredths(1250);
    CHECK_FALSE(faultOf(model).isEmpty()); // 12,5 of what?
    model.measure = QStringLiteral("tấn");
    CHECK(faultOf(model).isEmpty());

    Commendation commendation;
    commendation.year = Year(2025);
    commendation.form = QStringLiteral("Giấy khen");
    commendation.recipient = QStringLiteral("Nguyễn Văn An");
    CHECK_FALSE(faultOf(commendation).isEmpty()); // without a date
    commendation.date = QDate(2026, 1, 15);
    CHECK(faultOf(commendation).isEmpty());
}
