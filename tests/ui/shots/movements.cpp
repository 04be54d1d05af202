// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "kit/dialogs/prompts.h"
#include "movements/activitydialog.h"
#include "movements/commendationdialog.h"
#include "movements/modeldialog.h"
#include "movements/movementdialog.h"
#include "movements/movementedits.h"
#include "movements/movementspage.h"
#include "session/session.h"
#include "shell/mainwindow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

namespace sovang {

namespace {

std::optional<UnitId> unitAt(const Session &session, size_t row)
{
    return session.units()[row % session.units().size()].unit.id;
}

std::vector<qint64> addMovements(Session &session)
{
    const int year = session.year().value();
    std::vector<Movement> movements{{0,
                                     MovementKind::Movement,
                                     u"Toàn dân đoàn kết xây dựng đời sống văn hóa"_qs,
                                     u"58/KH-BCĐ"_qs,
                                     {QDate(2021, 1, 1), QDate(2026, 12, 31)},
                                     {}},
                                    {0,
                                     MovementKind::Movement,
                                     u"Lao động giỏi, lao động sáng tạo"_qs,
                                     u"125/KH-LĐLĐ"_qs,
                                     {QDate(year, 1, 1), QDate(year, 12, 31)},
                                     {}},
                                    {0,
                                     MovementKind::Campaign,
                                     u"Ngày vì người nghèo"_qs,
                                     u"31/KH-MTTQ"_qs,
                                     {QDate(year, 10, 17), QDate(year, 11, 18)},
                                     {}},
                                    {0,
                                     MovementKind::Campaign,
                                     u"Xây dựng văn hóa công sở, nếp sống văn minh nơi làm việc"_qs,
                                     {},
                                     {QDate(2019, 6, 14), {}},
                                     u"Theo Quyết định 733/QĐ-TTg"_qs}};
    std::vector<qint64> ids;
    for (Movement &movement : movements) {
        edits::addRecord(session, movement);
        ids.push_back(movement.id);
    }
    return ids;
}

void addActivities(Session &session, const std::vector<qint64> &movements)
{
    const QStringList names{u"Hội thi nét đẹp văn hóa công sở"_qs,
                            u"Tuyên truyền, phổ biến pháp luật lao động"_qs,
                            u"Giải bóng chuyền khối hành chính"_qs, u"Ra quân vệ sinh môi trường"_qs,
                            u"Tọa đàm xây dựng gia đình văn hóa"_qs};
    for (int i = 0; i < 23; ++i) {
        Activity activity;
        activity.date = QDate(session.year().value(), i % 12 + 1, i % 27 + 1);
        activity.name = names[i % names.size()];
        if (i % 4 != 3)
            activity.movement = movements[static_cast<size_t>(i) % movements.size()];
        if (i % 3 != 2)
            activity.unit = unitAt(session, static_cast<size_t>(i) * 7);
        activity.sessions = i % 5 + 1;
        if (i % 6 != 5)
            activity.people = 35 * (i + 1) + (i % 7) * 100;
        edits::addRecord(session, activity);
    }
}

void addModels(Session &session)
{
    const QStringList names{u"Tiết kiệm điện trong giờ nghỉ trưa"_qs, u"Tổ tiếp dân không giấy tờ"_qs,
                            u"Vườn rau xanh của cơ quan"_qs, u"Ngày thứ Bảy tình nguyện"_qs};
    const QStringList results{u"Giảm lượng điện tiêu thụ so với năm trước"_qs,
                              u"Rút ngắn thời gian trả kết quả còn một nửa"_qs,
                              u"Cải thiện bữa ăn tập thể"_qs, u"Trồng cây, dọn vệ sinh các tuyến đường"_qs};
    const QStringList measures{u"kWh"_qs, u"hồ sơ"_qs, u"kg"_qs, u"cây"_qs};
    for (int i = 0; i < 4; ++i) {
        GoodModel model;
        model.year = session.year();
        model.name = names[i];
        model.unit = unitAt(session, static_cast<size_t>(i) * 11);
        if (i % 2 == 1)
            model.team = u"Tổ Một cửa"_qs;
        model.result = results[i];
        model.quantity = Quantity::fromHundredths(123450 / (i + 1));
        model.measure = measures[i];
        if (i != 3)
            model.money = Money::fromDong(qint64(18'500'000) * (i + 1));
        edits::addRecord(session, model);
    }
}

void addCommendations(Session &session)
{
    const QStringList people{u"Nguyễn Thị Hạnh"_qs, u"Trần Quốc Bảo"_qs, u"H'Lan Êban"_qs, u"Lê Văn Ổn"_qs};
    for (int i = 0; i < 7; ++i) {
        Commendation commendation;
        commendation.year = session.year();
        commendation.form = i % 3 == 0 ? u"Bằng khen"_qs : u"Giấy khen"_qs;
        commendation.unit = unitAt(session, static_cast<size_t>(i) * 5);
        commendation.kind = i % 2 == 0 ? HonoureeKind::Collective : HonoureeKind::Person;
        commendation.recipient =
            i % 2 == 0 ? session.find(*commendation.unit)->unit.name : people[i % people.size()];
        commendation.number = i % 3 == 0 ? u"1845/QĐ-UBND"_qs : u"45/QĐ-LĐLĐ"_qs;
        commendation.date = QDate(session.year().value() + 1, 1, 15 + i % 2);
        commendation.issuer =
            i % 3 == 0 ? u"Chủ tịch Ủy ban nhân dân tỉnh"_qs : u"Liên đoàn Lao động tỉnh"_qs;
        commendation.reason = u"Thành tích xuất sắc trong phong trào xây dựng đời sống văn hóa"_qs;
        edits::addRecord(session, commendation);
    }
}

} // namespace

void shootMovements(MainWindow &window, Camera &camera)
{
    Session &session = window.workspace()->session();
    window.workspace()->goTo(PageId::Movements);
    camera.shoot(window, QStringLiteral("movements-none"));
    addActivities(session, addMovements(session));
    addModels(session);
    addCommendations(session);
    auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("movementTabs"));
    const QStringList names{u"list"_qs, u"activities"_qs, u"models"_qs, u"commendations"_qs};
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        tabs->currentWidget()->findChild<QTableView *>()->selectRow(1);
        camera.shoot(window, u"movements-"_qs + names[i]);
    }
    auto *filter = window.findChild<QLineEdit *>(QStringLiteral("movementsFilter"));
    filter->setText(QStringLiteral("khong co"));
    camera.shoot(window, QStringLiteral("movements-no-match"));
    filter->clear();
    window.findChild<MovementsPage *>()->showUnit(session.unitAt(0).unit.id);
    camera.shoot(window, QStringLiteral("movements-of-a-unit"));

    const MovementRecords known = session.book().movements.all();
    const Prompts prompts = userPrompts();
    const RecordChoices choices{session, known, &prompts};
    MovementDialog movement(known.movements.front(), choices, &window);
    camera.shootDialog(movement, QStringLiteral("dialog-movement"));
    Activity fresh;
    ActivityDialog activity(fresh, choices, &window);
    activity.accept(); // refused
    camera.shootDialog(activity, QStringLiteral("dialog-activity"));
    ModelDialog model(known.models.front(), choices, &window);
    camera.shootDialog(model, QStringLiteral("dialog-model"));
    CommendationDialog commendation(known.commendations.front(), choices, &window);
    camera.shootDialog(commendation, QStringLiteral("dialog-commendation"));
}

} // namespace sovang
