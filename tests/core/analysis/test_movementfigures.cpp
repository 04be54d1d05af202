// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/movementfigures.h"

using namespace sovang;

namespace {

QString nameOf(UnitId unit)
{
    return QStringLiteral("Đơn vị %1").arg(unit.value());
}

Movement movementOf(qint64 id, MovementKind kind, const QString &name)
{
    Movement movement;
    movement.id = id;
    movement.kind = kind;
    movement.name = name;
    return movement;
}

Activity activityOf(QDate date, std::optional<qint64> movement, int sessions, std::optional<int> people)
{
    Activity activity;
    activity.date = date;
    activity.movement = movement;
    activity.sessions = sessions;
    activity.people = people;
    return activity;
}

Commendation commendationOf(const QString &form, HonoureeKind kind, const QString &recipient)
{
    Commendation commendation;
    commendation.year = Year(2025);
    commendation.form = form;
    commendation.kind = kind;
    commendation.recipient = recipient;
    return commendation;
}

} // namespace

TEST_CASE("Activities are added up for each movement, and those of none apart")
{
    MovementRecords records;
    records.movements = {movementOf(1, MovementKind::Campaign, u"Ngày vì người nghèo"_qs),
                         movementOf(2, MovementKind::Movement, u"Lao động giỏi"_qs),
                         movementOf(3, MovementKind::Movement, u"Đọc sách"_qs)};
    records.activities = {activityOf(QDate(2025, 9, 1), 2, 3, 120), activityOf(QDate(2025, 3, 1), 2, 1, {}),
                          activityOf(QDate(2025, 6, 1), {}, 2, 40)};
    const MovementFigures figures = movementFiguresOf(records, nameOf);

    REQUIRE(figures.movements.size() == 3); // movements first, each in the order of the alphabet
    CHECK(figures.movements[0].movement.name == u"Đọc sách");
    CHECK(figures.movements[0].activities == ActivityTotals());
    CHECK(figures.movements[1].activities == ActivityTotals{2, 4, 120, 1});
    CHECK(figures.movements[2].movement.kind == MovementKind::Campaign);
    CHECK(figures.otherActivities == ActivityTotals{1, 2, 40, 0});
    CHECK(figures.activityTotals == ActivityTotals{3, 6, 160, 1});
    CHECK(figures.activities.front().activity.date == QDate(2025, 3, 1));
    CHECK(figures.activities.front().movement == u"Lao động giỏi");

    ActivityTotals parts = figures.otherActivities;
    for (const MovementLine &line : figures.movements)
        parts += line.activities;
    CHECK(parts == figures.activityTotals);
}

TEST_CASE("Money of good models is added up, and what is not known is not zero")
{
    MovementRecords records;
    records.models.resize(3);
    records.models[0].money = Money::fromDong(1'500'000);
    records.models[1].money = Money::fromDong(250'000);
    records.models[2].unit = UnitId(4);
    records.models[2].team = QStringLiteral("Tổ Một cửa");
    const MovementFigures figures = movementFiguresOf(records, nameOf);
    CHECK(figures.modelTotals == ModelTotals{3, Money::fromDong(1'750'000), 2});
    CHECK(figures.models[2].maker() == u"Tổ Một cửa, Đơn vị 4");
}

TEST_CASE("Commendations are counted by form, whatever its spelling")
{
    MovementRecords records;
    records.commendations = {
        commendationOf(u"Bằng khen"_qs, HonoureeKind::Person, u"Trần Thị Bình"_qs),
        commendationOf(u"Giấy khen"_qs, HonoureeKind::Person, u"Nguyễn Văn An"_qs),
        commendationOf(u"giấy  khen"_qs, HonoureeKind::Collective, u"Phòng Nội vụ"_qs),
    };
    const MovementFigures figures = movementFiguresOf(records, nameOf);
    REQUIRE(figures.byForm.size() == 2);
    CHECK(figures.byForm[0] == FormLine{u"Giấy khen"_qs, {1, 1}});
    CHECK(figures.byForm[1] == FormLine{u"Bằng khen"_qs, {0, 1}});
    CHECK(figures.commendationTotals == CommendationTotals{1, 2});
    CHECK(movementFiguresOf({}, nameOf).isEmpty());
}
