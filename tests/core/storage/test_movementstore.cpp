// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"

using namespace sovang;
using namespace sovang::test;

namespace {

struct Entered
{
    BookFolder folder;
    Book book = Book::create(folder.path());
    UnitId unit = addUnit(book);
    Movement movement;
    Activity activity;
    GoodModel model;
    Commendation commendation;

    Entered()
    {
        movement.kind = MovementKind::Campaign;
        movement.name = QStringLiteral("Toàn dân bảo vệ an ninh Tổ quốc");
        movement.plan = QStringLiteral("125/KH-LĐLĐ");
        movement.period = {QDate(2021, 1, 1), QDate(2024, 12, 31)};
        movement.note = QStringLiteral("Phát động ngày 19/8");
        change([&] { movement.id = book.movements.add(movement); });
        activity.date = QDate(2025, 1, 15); // after the period of its movement
        activity.name = QStringLiteral("Hội nghị tổng kết");
        activity.movement = movement.id;
        activity.unit = unit;
        activity.sessions = 2;
        activity.people = 1250;
        activity.note = QStringLiteral("Tại hội trường");
        activity.papers = {
            {.document = {}, .date = {}, .pages = {}, .text = {}, .place = QStringLiteral("ảnh/1.jpg")},
            {QStringLiteral("BB 3/2025"), QDate(2025, 1, 15), QStringLiteral("2"),
             QStringLiteral("Biên bản hội nghị"), QStringLiteral("Tủ số 2")}};
        model.year = Year(2025);
        model.name = QStringLiteral("Tiết kiệm điện");
        model.unit = unit;
        model.team = QStringLiteral("Tổ Kỹ thuật");
        model.result = QStringLiteral("Giảm tiêu thụ điện");
        model.quantity = Quantity::fromHundredths(125050);
        model.measure = QStringLiteral("kWh");
        model.money = Money::fromDong(Money::most);
        model.papers = {
            {.document = {}, .date = {}, .pages = {}, .text = {}, .place = QStringLiteral("a.png")}};
        commendation.year = Year(2024);
        commendation.form = QStringLiteral("Bằng khen");
        commendation.kind = HonoureeKind::Person;
        commendation.recipient = QStringLiteral("H'Lan Êban");
        commendation.unit = unit;
        commendation.number = QStringLiteral("45/QĐ-UBND");
        commendation.date = QDate(2025, 2, 1);
        commendation.issuer = QStringLiteral("Ủy ban nhân dân tỉnh");
        commendation.reason = QStringLiteral("Thành tích xuất sắc");
        change([&] {
            activity.id = book.movements.add(activity);
            model.id = book.movements.add(model);
            commendation.id = book.movements.add(commendation);
        });
    }

    void change(const std::function<void()> &work) { book.change(someNote, work); }
    Book reader() const { return Book::open(folder.path(), OpenMode::ReadOnly); }
};

} // namespace

TEST_CASE("Movements, activities, models and commendations come back as they were entered")
{
    const Entered entered;
    const MovementRecords all = entered.reader().movements.all();
    CHECK(all.movements == std::vector{entered.movement});
    CHECK(all.activities == std::vector{entered.activity});
    CHECK(all.models == std::vector{entered.model});
    CHECK(all.commendations == std::vector{entered.commendation});
    CHECK(entered.reader().movements.ofUnit(entered.unit) == all);
    CHECK(entered.reader().movements.ofUnit(UnitId(77)) == MovementRecords());
}

TEST_CASE("Every year is known in which a movement began or something was held, found or honoured")
{
    Entered entered;
    CHECK(entered.book.movements.years() == std::vector{Year(2021), Year(2024), Year(2025)});
    CHECK(Book::create(entered.folder.path(u"trong.sovang"_qs)).movements.years().empty());
}

TEST_CASE("What is left open comes back open")
{
    Entered entered;
    Movement open = entered.movement;
    open.id = 0;
    open.period.to = {};
    Activity plain;
    plain.date = QDate(2030, 12, 31);
    plain.name = QStringLiteral("Mít tinh");
    GoodModel team;
    team.year = Year(2030);
    team.name = QStringLiteral("Vườn rau sạch");
    team.team = QStringLiteral("Tổ 3");
    entered.change([&] {
        open.id = entered.book.movements.add(open);
        plain.id = entered.book.movements.add(plain);
        team.id = entered.book.movements.add(team);
    });
    const MovementRecords later = entered.reader().movements.ofYear(Year(2030));
    CHECK(later.movements == std::vector{open});
    CHECK(later.activities == std::vector{plain});
    CHECK(later.models == std::vector{team});
    CHECK(later.commendations.empty());
}

TEST_CASE("A year has its own entries, and the movements that run or were worked for in it")
{
    const Entered entered;
    const MovementStore &store = entered.book.movements;
    CHECK(store.ofYear(Year(2020)) == MovementRecords());
    CHECK(store.ofYear(Year(2021)).movements.size() == 1);
    CHECK(store.ofYear(Year(2021)).activities.empty());
    const MovementRecords after = store.ofYear(Year(2025));
    CHECK(after.movements.size() == 1); // its activity fell into this year
    CHECK(after.activities.size() == 1);
    CHECK(after.models.size() == 1);
    CHECK(after.commendations.empty()); // decided in 2025 for 2024
    CHECK(store.ofYear(Year(2024)).commendations.size() == 1);
    CHECK(store.ofYear(Year(2026)) == MovementRecords());
}

TEST_CASE("A movement stays while activities belong to it, and a unit while something is entered for it")
{
    Entered entered;
    MovementStore &store = entered.book.movements;
    CHECK_THROWS_AS(entered.change([&] { store.remove<Movement>(entered.movement.id); }), Error);
    CHECK_THROWS_AS(entered.change([&] { entered.book.units.remove(entered.unit); }), Error);
    entered.change([&] {
        CHECK(store.remove<Activity>(entered.activity.id));
        CHECK_FALSE(store.remove<Activity>(entered.activity.id));
        CHECK(store.remove<Movement>(entered.movement.id));
    });
    CHECK_THROWS_AS(entered.change([&] { entered.book.units.remove(entered.unit); }), Error);
    entered.change([&] { CHECK(store.remove<GoodModel>(entered.model.id)); });
    CHECK_THROWS_AS(entered.change([&] { entered.book.units.remove(entered.unit); }), Error);
    entered.change([&] {
        CHECK(store.remove<Commendation>(entered.commendation.id));
        entered.book.units.remove(entered.unit);
    });
    CHECK(store.all() == MovementRecords());
}

TEST_CASE("What was removed takes its number back, and a change needs something to change")
{
    Entered entered;
    MovementStore &store = entered.book.movements;
    entered.change([&] { store.remove<GoodModel>(entered.model.id); });
    GoodModel other = entered.model;
    other.id = 0;
    entered.change([&] {
        CHECK(store.add(other) > entered.model.id);
        CHECK(store.add(entered.model) == entered.model.id);
    });
    CHECK_THROWS_AS(entered.change([&] { store.add(entered.model); }), Error);
    Commendation changed = entered.commendation;
    changed.recipient = QStringLiteral("Phòng Nội vụ");
    changed.kind = HonoureeKind::Collective;
    entered.change([&] { store.update(changed); });
    CHECK(store.find<Commendation>(changed.id) == changed);
    changed.id = 77;
    CHECK_THROWS_AS(entered.change([&] { store.update(changed); }), Error);
    Activity nameless = entered.activity;
    nameless.name.clear();
    CHECK_THROWS_AS(entered.change([&] { store.update(nameless); }), Error);
    CHECK(store.find<Activity>(nameless.id) == entered.activity);
}

TEST_CASE("Pictures and papers change and go with their activity and their model, an empty one is refused")
{
    Entered entered;
    entered.activity.papers.erase(entered.activity.papers.begin());
    entered.model.papers.clear();
    entered.change([&] {
        entered.book.movements.update(entered.activity);
        entered.book.movements.update(entered.model);
    });
    CHECK(entered.reader().movements.ofUnit(entered.unit).activities == std::vector{entered.activity});
    CHECK(entered.reader().movements.find<GoodModel>(entered.model.id) == entered.model);

    entered.activity.papers.emplace_back();
    CHECK_THROWS_AS(entered.change([&] { entered.book.movements.update(entered.activity); }), Error);
    entered.activity.papers.pop_back();
    entered.change([&] { entered.book.movements.remove<Activity>(entered.activity.id); });
    CHECK(entered.reader().movements.all().activities.empty());
    entered.change([&] { entered.book.movements.add(entered.activity); }); // undone
    CHECK(entered.reader().movements.all().activities == std::vector{entered.activity});
}
