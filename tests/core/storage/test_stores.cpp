// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"
#include "storage/bookfile.h"

using namespace sovang;
using namespace sovang::test;

namespace {

Unit fullUnit()
{
    Unit unit;
    unit.code = QStringLiteral("ĐV-01");
    unit.name = QStringLiteral("Sở Văn hóa, Thể thao và Du lịch “Đắk Lắk”");
    unit.kind = UnitKind::Institution;
    unit.block = QStringLiteral("Khối hành chính");
    unit.locality = QStringLiteral("Buôn Ma Thuột");
    unit.unitClass = QStringLiteral("A");
    unit.address = QStringLiteral("03 Lê Duẩn");
    unit.head = QStringLiteral("Nguyễn Thị Ước");
    unit.unionHead = QStringLiteral("H'Lan Êban");
    unit.phone = QStringLiteral("0262 3 123 456");
    unit.staff = 0;
    unit.founded = Year(1975);
    unit.dissolved = Year(2025);
    unit.earlier = {{Year(2010), UnitKind::Agency, QStringLiteral("B")},
                    {Year(2019), UnitKind::Institution, QString()}};
    return unit;
}

struct Stores
{
    BookFolder folder;
    Book book = Book::create(folder.path());
    UnitId a = addUnit(book, QStringLiteral("A"));
    UnitId b = addUnit(book, QStringLiteral("B"));

    void change(const std::function<void()> &work) { book.change(someNote, work); }
    /// What another program reads from the file.
    Book reader() const { return Book::open(folder.path(), OpenMode::ReadOnly); }
};

Decision fullDecision(UnitId unit)
{
    Decision decision;
    decision.unit = unit;
    decision.kind = DecisionKind::Renewal;
    decision.number = QStringLiteral("123/QĐ-UBND");
    decision.date = QDate(2024, 12, 31);
    decision.from = Year(2020);
    decision.to = Year(2024);
    decision.signer = QStringLiteral("Trần Văn Ổn");
    decision.reason = QStringLiteral("Đủ 05 năm");
    decision.nameThen = QStringLiteral("Sở Y tế");
    decision.totalThen = QStringLiteral("93.50");
    decision.rulesThen = QStringLiteral("nam-tieu-chuan@1");
    decision.kindThen = UnitKind::Institution;
    return decision;
}

} // namespace

TEST_CASE("A unit comes back with every field as it was typed")
{
    Stores stores;
    Unit unit = fullUnit();
    stores.change([&] { unit.id = stores.book.units.add(unit); });
    const Book reader = stores.reader();
    CHECK(reader.units.find(unit.id) == unit);
    CHECK(reader.units.findByCode(unit.code) == unit);
    CHECK(reader.units.count() == 3);

    const Unit plain = *reader.units.find(stores.a);
    CHECK_FALSE(plain.staff.has_value());
    CHECK_FALSE(plain.founded.has_value());
}

TEST_CASE("Text is stored composed (NFC) and found in either form")
{
    Stores stores;
    Unit unit = fullUnit();
    unit.name = unit.name.normalized(QString::NormalizationForm_D);
    unit.code = unit.code.normalized(QString::NormalizationForm_D);
    stores.change([&] { stores.book.units.add(unit); });
    CHECK(stores.book.units.findByCode(unit.code)->name == fullUnit().name);
    CHECK(stores.book.units.findByCode(fullUnit().code).has_value());
}

TEST_CASE("Units stand in the order of their codes as text")
{
    Stores stores;
    for (const auto *code : {u"Đ", u"b", u"10", u"2", u"é", u"Z"})
        addUnit(stores.book, QString::fromUtf16(code));
    QStringList codes;
    for (const Unit &unit : stores.book.units.all())
        codes.append(unit.code);
    CHECK(codes.join(u' ') == u"10 2 A B Z b é Đ");
}

TEST_CASE("Two units never have one code")
{
    Stores stores;
    CHECK_THROWS_AS(addUnit(stores.book, QStringLiteral("A")), Error);
    Unit b = *stores.book.units.find(stores.b);
    b.code = QStringLiteral("A");
    CHECK_THROWS_AS(stores.change([&] { stores.book.units.update(b); }), Error);
    CHECK_THROWS_AS(addUnit(stores.book, QString()), Error);
    CHECK(stores.book.units.count() == 2);
}

TEST_CASE("A unit is changed as a whole")
{
    Stores stores;
    Unit unit = fullUnit();
    unit.id = stores.a;
    stores.change([&] { stores.book.units.update(unit); });
    CHECK(stores.reader().units.find(stores.a) == unit);
    unit.id = UnitId(77);
    unit.code = QStringLiteral("X");
    CHECK_THROWS_AS(stores.change([&] { stores.book.units.update(unit); }), Error);
}

TEST_CASE("A unit is removed only when nothing in the book speaks of it")
{
    Stores stores;
    const Year year(2024);
    const auto keeps = [&](const std::function<void()> &work, const std::function<void()> &undo) {
        stores.change(work);
        bool isKept = false;
        try {
            stores.change([&] { stores.book.units.remove(stores.a); });
        } catch (const Error &error) {
            isKept = error.kind() == Error::Kind::Refused;
        }
        stores.change(undo);
        return isKept;
    };
    Book &book = stores.book;
    qint64 id = 0;
    CHECK(keeps(
        [&] {
            book.registrations.put({stores.a, year, {}, {}});
        },
        [&] { book.registrations.remove(stores.a, year); }));
    CHECK(keeps(
        [&] {
            book.exclusions.put({stores.a, year, QStringLiteral("x")});
        },
        [&] { book.exclusions.remove(stores.a, year); }));
    CHECK(keeps([&] { book.scores.put(stores.a, year, Round::Team, QStringLiteral("1"), Answer::count(1)); },
                [&] { book.scores.remove(stores.a, year, Round::Team, QStringLiteral("1")); }));
    CHECK(
        keeps([&] { id = book.decisions.add(fullDecision(stores.a)); }, [&] { book.decisions.remove(id); }));
    CHECK(keeps(
        [&] {
            id = book.lineage.add({0, LineageKind::Merge, year, stores.b, stores.a, {}});
        },
        [&] { book.lineage.remove(id); }));
    const Unit before = *book.units.find(stores.a);
    stores.change([&] { book.units.remove(stores.a); });
    CHECK_FALSE(book.units.find(stores.a).has_value());

    stores.change([&] { CHECK(book.units.add(before) == stores.a); }); // undone
    CHECK(book.units.find(stores.a) == before);
}

TEST_CASE("A number that a removed unit had is not given to another")
{
    Stores stores;
    stores.change([&] { stores.book.units.remove(stores.b); });
    CHECK(addUnit(stores.book, QStringLiteral("C")) > stores.b);
}

TEST_CASE("A unit has one registration a year")
{
    Stores stores;
    const Registration dated{stores.a, Year(2024), QDate(2024, 2, 29), QStringLiteral("Đăng ký sớm")};
    const Registration plain{stores.b, Year(2024), {}, QString()};
    const Registration earlier{stores.a, Year(2023), {}, QString()};
    CHECK(stores.book.registrations.years().empty());
    stores.change([&] {
        stores.book.registrations.put({stores.a, Year(2024), {}, QStringLiteral("cũ")});
        for (const Registration &registration : {plain, dated, earlier})
            stores.book.registrations.put(registration);
    });
    const Book reader = stores.reader();
    CHECK(reader.registrations.years() == std::vector{Year(2023), Year(2024)});
    CHECK(reader.registrations.all() == std::vector{earlier, dated, plain});
    CHECK(reader.registrations.ofYear(Year(2024)) == std::vector{dated, plain});
    CHECK(reader.registrations.ofUnit(stores.a) == std::vector{earlier, dated});
    CHECK(reader.registrations.find(stores.a, Year(2024)) == dated);
    CHECK(reader.registrations.find(stores.b, Year(2023)) == std::nullopt);
    stores.change([&] {
        CHECK(stores.book.registrations.remove(stores.a, Year(2024)));
        CHECK_FALSE(stores.book.registrations.remove(stores.a, Year(2024)));
    });
    CHECK(stores.book.registrations.ofYear(Year(2024)) == std::vector{plain});
}

TEST_CASE("An exclusion has a reason")
{
    Stores stores;
    const Exclusion exclusion{stores.a, Year(2024), QStringLiteral("Đang thanh tra")};
    stores.change([&] { stores.book.exclusions.put(exclusion); });
    const Book reader = stores.reader();
    CHECK(reader.exclusions.all() == std::vector{exclusion});
    CHECK(reader.exclusions.ofYear(Year(2024)) == std::vector{exclusion});
    CHECK(reader.exclusions.ofUnit(stores.b).empty());
    CHECK(reader.exclusions.find(stores.a, Year(2024)) == exclusion);
    CHECK_THROWS_AS(stores.change([&] { stores.book.exclusions.put({stores.b, Year(2024), {}}); }), Error);
}

TEST_CASE("A decision comes back as it was entered, and can be mended, removed and put back")
{
    Stores stores;
    Decision decision = fullDecision(stores.b);
    Decision refusal;
    refusal.unit = stores.b;
    refusal.kind = DecisionKind::Refusal;
    refusal.date = QDate(2019, 1, 2);
    Book &book = stores.book;
    stores.change([&] {
        decision.id = book.decisions.add(decision);
        refusal.id = book.decisions.add(refusal);
    });
    CHECK(stores.reader().decisions.ofUnit(stores.b) == std::vector{refusal, decision}); // by date
    CHECK(stores.reader().decisions.all().size() == 2);
    CHECK(book.decisions.ofUnit(stores.a).empty());

    decision.number = QStringLiteral("124/QĐ-UBND");
    decision.from.reset();
    stores.change([&] { book.decisions.update(decision); });
    CHECK(book.decisions.find(decision.id) == decision);
    stores.change([&] {
        CHECK(book.decisions.remove(decision.id));
        CHECK_FALSE(book.decisions.remove(decision.id));
    });
    CHECK_THROWS_AS(stores.change([&] { book.decisions.update(decision); }), Error);
    stores.change([&] { CHECK(book.decisions.add(decision) == decision.id); });
    CHECK(book.decisions.find(decision.id) == decision);
    decision.date = {};
    CHECK_THROWS_AS(stores.change([&] { book.decisions.update(decision); }), Error);
}

TEST_CASE("Lineage events come back by year")
{
    Stores stores;
    LineageEvent merge{0, LineageKind::Merge, Year(2023), stores.b, stores.a, QStringLiteral("Theo Đề án")};
    LineageEvent rename{0, LineageKind::Rename, Year(2020), stores.b, {}, QStringLiteral("Sở Thông tin")};
    stores.change([&] {
        merge.id = stores.book.lineage.add(merge);
        rename.id = stores.book.lineage.add(rename);
    });
    CHECK(stores.reader().lineage.all() == std::vector{rename, merge});
    CHECK_THROWS_AS(stores.change([&] {
        stores.book.lineage.add({0, LineageKind::Split, Year(2023), stores.a, stores.a, {}});
    }),
                    Error);
    stores.change([&] { CHECK(stores.book.lineage.remove(merge.id)); });
    CHECK(stores.book.lineage.all() == std::vector{rename});
}

TEST_CASE("Settings travel with the book")
{
    Stores stores;
    const QString key = QStringLiteral("commission.name");
    SettingStore &settings = stores.book.settings;
    CHECK(settings.value(key).isEmpty());
    CHECK_FALSE(settings.isPractice());
    stores.change([&] {
        settings.set(key, QStringLiteral("cũ"));
        settings.set(key, QStringLiteral("Ban Chỉ đạo"));
        settings.setPractice(true);
    });
    const Book reader = stores.reader();
    CHECK(reader.settings.value(key) == u"Ban Chỉ đạo");
    CHECK(reader.settings.isPractice());
    stores.change([&] { settings.set(key, {}); });
    CHECK(settings.all().count(key) == 0);
}

TEST_CASE("Decisions of a book from before know the kind that their unit had when the book was opened")
{
    const BookFolder folder;
    createBookFile(folder.path(), bookMigrations().first(7));
    tamper(
        folder.path(),
        "INSERT INTO unit (id, code, name, kind, block, locality, unit_class, address, head, union_head,"
        " phone) VALUES (1, 'A', 'Sở Y tế', 'institution', '', '', '', '', '', '', '');"
        "INSERT INTO decision (unit, kind, number, date, signer, reason, name_then, total_then, rules_then)"
        " VALUES (1, 'first', '5/QĐ', '2024-12-20', '', '', 'Sở Y tế', '', '')");
    Book book = Book::open(folder.path());
    const std::vector<Decision> decisions = book.decisions.all();
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().kindThen == UnitKind::Institution);
    CHECK(decisions.front().nameThen == u"Sở Y tế");
}
