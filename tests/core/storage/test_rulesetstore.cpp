// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "bookfolder.h"

#include "base/error.h"

using namespace sovang;
using namespace sovang::test;

namespace {

QByteArray variant(const char *from, const char *to)
{
    QByteArray json = smallRules();
    REQUIRE(json.contains(from));
    return json.replace(from, to);
}

bool addRules(Book &book, const QByteArray &json)
{
    bool isNew = false;
    book.change(someNote, [&] { isNew = book.ruleSets.add(json, rulesFrom(json)); });
    return isNew;
}

} // namespace

TEST_CASE("A rule set is kept byte by byte and read back")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        CHECK(book.ruleSets.all().empty());
        CHECK(addRules(book, smallRules()));
        CHECK(book.ruleSets.all().size() == 1);
    }
    const Book book = Book::open(folder.path(), OpenMode::ReadOnly);
    CHECK(book.ruleSets.json(QStringLiteral("nho"), 1) == smallRules());
    CHECK(book.ruleSets.json(QStringLiteral("nho"), 2) == std::nullopt);
    REQUIRE(book.ruleSets.all().size() == 1);
    CHECK(book.ruleSets.all()[0]->title == u"Bộ nhỏ");
    CHECK(book.ruleSets.all()[0]->indexOf(QStringLiteral("2.2")) >= 0);
    CHECK(book.ruleSets.all()[0] == book.ruleSets.all()[0]); // read once
}

TEST_CASE("The same rule set twice is there already, other content under its version is refused")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    addRules(book, smallRules());
    CHECK_FALSE(addRules(book, smallRules()));
    CHECK_THROWS_AS(addRules(book, variant("Bộ nhỏ", "Bộ lớn")), Error);
    CHECK(book.ruleSets.json(QStringLiteral("nho"), 1) == smallRules());
}

TEST_CASE("A rule set that would apply together with another is refused, a later version is not")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    addRules(book, smallRules());
    CHECK_THROWS_AS(addRules(book, variant("\"version\": 1", "\"version\": 2")), Error);
    QByteArray later = variant("\"version\": 1", "\"version\": 2");
    later.replace("\"validFrom\": 2010", "\"validFrom\": 2020");
    CHECK(addRules(book, later));
    REQUIRE(book.ruleSets.all().size() == 2);
    CHECK(book.ruleSets.all()[1]->reference() == u"nho@2");
}

TEST_CASE("A rule set of a change that failed is not remembered")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    CHECK_THROWS(book.change(someNote, [&] {
        book.ruleSets.add(smallRules(), rulesFrom(smallRules()));
        CHECK(book.ruleSets.all().size() == 1);
        throw std::runtime_error("no");
    }));
    CHECK(book.ruleSets.all().empty());
}

TEST_CASE("The book itself refuses to change or remove a published rule set")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        addRules(book, smallRules());
    }
    CHECK_THROWS(tamper(folder.path(), "UPDATE rule_set SET version = 7"));
    CHECK_THROWS(tamper(folder.path(), "DELETE FROM rule_set"));
}

TEST_CASE("An addition is taken back as long as no decision refers to the rule set")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        addRules(book, smallRules());
        book.change(someNote, [&] { book.ruleSets.takeBack(u"nho"_qs, 1); });
        CHECK(book.ruleSets.all().empty());
        CHECK(addRules(book, smallRules()));
        CHECK_THROWS_AS(book.change(someNote, [&] { book.ruleSets.takeBack(u"nho"_qs, 2); }), Error);

        Decision decision;
        decision.unit = addUnit(book);
        decision.date = QDate(2025, 12, 1);
        decision.rulesThen = u"nho@1"_qs;
        book.change(someNote, [&] { book.decisions.add(decision); });
        CHECK_THROWS_AS(book.change(someNote, [&] { book.ruleSets.takeBack(u"nho"_qs, 1); }), Error);
        CHECK(book.ruleSets.json(u"nho"_qs, 1) == smallRules());
    }
    // Neither by hand, with or without the key that the undo uses.
    CHECK_THROWS(tamper(folder.path(), "DELETE FROM rule_set"));
    CHECK_THROWS(tamper(folder.path(), "INSERT INTO rule_set_undo VALUES ('nho', 1); DELETE FROM rule_set"));
}

TEST_CASE("Registrations are counted by year and kind of unit")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    const UnitId first = addUnit(book, u"A"_qs);
    const UnitId second = addUnit(book, u"B"_qs);
    book.change(someNote, [&] {
        for (const auto &[unit, year] : {std::pair(first, 2024), {first, 2025}, {second, 2025}})
            book.registrations.put({unit, Year(year), {}, {}});
    });
    CHECK(book.registrations.countByKind(Year(2025)) ==
          std::vector<RegisteredKind>{{Year(2025), UnitKind::Agency, 2}});
    CHECK(book.registrations.countByKind(Year(2023)).empty());
}
