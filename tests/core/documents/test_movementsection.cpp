// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/movementfigures.h"
#include "documents/report.h"
#include "documents/samplefigures.h"

using namespace sovang;

namespace {

Activity activityOf(std::optional<qint64> movement, std::optional<int> people)
{
    Activity activity;
    activity.date = QDate(2024, 5, 6);
    activity.name = QStringLiteral("Hội thi nét đẹp văn hóa công sở");
    activity.movement = movement;
    activity.unit = UnitId(1);
    activity.sessions = 3;
    activity.people = people;
    return activity;
}

MovementRecords sampleRecords()
{
    MovementRecords records;
    Movement movement;
    movement.id = 1;
    movement.name = QStringLiteral("Lao động giỏi, lao động sáng tạo");
    movement.plan = QStringLiteral("125/KH-LĐLĐ");
    movement.period = {QDate(2021, 1, 1), {}};
    records.movements = {movement};
    records.activities = {activityOf(1, 1250), activityOf({}, {})};
    GoodModel model;
    model.year = Year(2024);
    model.name = QStringLiteral("Tiết kiệm điện");
    model.team = QStringLiteral("Tổ Kỹ thuật");
    model.unit = UnitId(1);
    model.quantity = Quantity::fromHundredths(125050);
    model.measure = QStringLiteral("kWh");
    model.money = Money::fromDong(1'500'000);
    records.models = {model};
    Commendation commendation;
    commendation.year = Year(2024);
    commendation.form = QStringLiteral("Giấy khen");
    commendation.recipient = QStringLiteral("Phòng Nội vụ");
    commendation.unit = UnitId(1);
    commendation.number = QStringLiteral("45/QĐ-UBND");
    commendation.date = QDate(2025, 1, 15);
    commendation.reason = QStringLiteral("Thành tích năm 2024");
    records.commendations = {commendation};
    return records;
}

MovementFigures sampleMovements(const MovementRecords &records = sampleRecords())
{
    return movementFiguresOf(records, [](UnitId) { return QStringLiteral("Phòng Nội vụ"); });
}

QString reportText(const MovementFigures &movements)
{
    return plainText(yearReport(sampleFigures(24), sampleSettings(), movements));
}

} // namespace

TEST_CASE("The yearly report tells of movements, activities and good models with their figures")
{
    const QString text = reportText(sampleMovements());
    CHECK(text.contains(u"II. PHONG TRÀO THI ĐUA, CUỘC VẬN ĐỘNG, MÔ HÌNH HAY"_qs));
    CHECK(text.contains(u"Triển khai 1 phong trào; tổ chức 2 hoạt động, 6 buổi, 1.250 lượt người tham gia "
                        u"(1 hoạt động chưa ghi số người)."_qs));
    CHECK(text.contains(u"Lao động giỏi, lao động sáng tạo\t125/KH-LĐLĐ\tTừ 2021\t1\t3\t1.250"_qs));
    CHECK(text.contains(u"Hoạt động khác\t\t\t1\t3\t0"_qs));
    CHECK(text.contains(u"Tổng cộng\t\t\t2\t6\t1.250"_qs));
    CHECK(text.contains(u"Có 1 mô hình hay của 1 đơn vị, tổ, nhóm; giá trị làm lợi 1.500.000 đồng (một triệu "
                        u"năm trăm nghìn đồng)."_qs));
}

TEST_CASE("Commendations stand in their section by form, after what the secretary writes there")
{
    ReportSettings settings = sampleSettings();
    settings.texts[QStringLiteral("commendations.own")] = QStringLiteral("Hội đồng đã họp xét.");
    const QString text = plainText(yearReport(sampleFigures(24), settings, sampleMovements()));
    CHECK(text.contains(u"III. KHEN THƯỞNG\nHội đồng đã họp xét.\nKhen thưởng 1 tập thể."_qs));
    CHECK(text.contains(u"Giấy khen\t1\t0\t1"_qs));
}

TEST_CASE("Lists of the year are appendices, numbered when there are several")
{
    const QString text = reportText(sampleMovements());
    CHECK(text.contains(u"Phụ lục II\nDANH SÁCH HOẠT ĐỘNG NĂM 2024"_qs));
    CHECK(text.contains(u"06/5/2024\tHội thi nét đẹp văn hóa công sở\tLao động giỏi, lao động sáng tạo"_qs));
    CHECK(text.contains(u"Phụ lục III\nDANH SÁCH MÔ HÌNH HAY NĂM 2024"_qs));
    CHECK(text.contains(u"Tiết kiệm điện\tTổ Kỹ thuật, Phòng Nội vụ\t1.250,5 kWh\t1.500.000"_qs));
    CHECK(text.contains(u"Phụ lục IV\nDANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2024"_qs));
    CHECK(text.contains(u"Phòng Nội vụ\tGiấy khen\t45/QĐ-UBND\n15/01/2025\tThành tích năm 2024"_qs));
}

TEST_CASE("Without anything of that kind the report is as if there were no such section")
{
    CHECK(reportText({}) == plainText(yearReport(sampleFigures(24), sampleSettings())));
    CHECK_FALSE(reportText({}).contains(u"PHONG TRÀO THI ĐUA"_qs));

    MovementRecords onlyModels;
    onlyModels.models = sampleRecords().models;
    onlyModels.models.front().money.reset();
    const QString text = reportText(sampleMovements(onlyModels));
    CHECK(text.contains(u"1. Mô hình hay\nCó 1 mô hình hay của 1 đơn vị, tổ, nhóm."_qs));
    CHECK_FALSE(text.contains(u"KHEN THƯỞNG"_qs));
    CHECK_FALSE(text.contains(u"đồng)"_qs));
}
