// SPDX-License-Identifier: GPL-3.0-or-later
// What one program reads while another writes.
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"
#include "jobs/year/evaluation.h"
#include "rulebook.h"
#include "rules/rulesetreader.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("Everything that is read in one reading is of one moment")
{
    const BookFolder folder;
    Book writer = Book::create(folder.path());
    addUnit(writer);
    const Book reader = Book::open(folder.path(), OpenMode::ReadOnly);
    {
        const Book::Reading oneMoment(reader);
        CHECK(reader.units.count() == 1);
        CHECK_FALSE(reader.isChanging());
        CHECK_THROWS_AS(addUnit(writer, QStringLiteral("DV002")), Error); // it is told to try again
        CHECK(reader.units.all().size() == 1);
    }
    addUnit(writer, QStringLiteral("DV002"));
    CHECK(reader.units.count() == 2);
}

TEST_CASE("A reading inside another one, and inside a change, has no effect of its own")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    book.change(someNote, [&] {
        {
            const Book::Reading none(book);
        }
        book.units.add(unitNamed(QStringLiteral("DV001"), QStringLiteral("A")));
        CHECK(book.isChanging());
    });
    const Book::Reading outer(book);
    {
        const Book::Reading inner(book);
    }
    CHECK_THROWS_AS(addUnit(book, QStringLiteral("DV002")), Error); // nothing is written in a reading
    CHECK(book.units.count() == 1);
}

TEST_CASE("A rule set that another program adds is seen by the next reading")
{
    const BookFolder folder;
    Book writer = Book::create(folder.path());
    const Book reader = Book::open(folder.path(), OpenMode::ReadOnly);
    CHECK(reader.ruleSets.all().empty());
    const RuleSetReading rules = readRuleSet(smallRules(), QStringLiteral("nho.json"));
    writer.change(someNote, [&] { writer.ruleSets.add(smallRules(), *rules.ruleSet); });
    const Book::Reading oneMoment(reader);
    CHECK(reader.ruleSets.all().size() == 1);
}

TEST_CASE("Another program that adds units while the year is worked out leads to no half of a unit")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        addUnit(book);
    }
    int opened[2];
    REQUIRE(pipe(opened) == 0);
    const pid_t child = fork();
    if (child == 0) {
        Book book = Book::open(folder.path());
        char byte = 0;
        (void)!::read(opened[0], &byte, 1); // who never rests lets nobody open the book
        for (int i = 0; i < 200; ++i) {
            try {
                book.change(someNote, [&] {
                    const QString code = QStringLiteral("N%1").arg(i);
                    const UnitId unit = book.units.add(unitNamed(code, code));
                    book.registrations.put({unit, Year(2024), {}, {}});
                    book.exclusions.put({unit, Year(2024), code});
                });
            } catch (const Error &) { // the reader was faster
            }
        }
        _exit(0);
    }
    const Book reader = Book::open(folder.path(), OpenMode::ReadOnly);
    REQUIRE(::write(opened[1], "x", 1) == 1);
    int status = 0;
    while (waitpid(child, &status, WNOHANG) == 0) {
        try {
            for (const UnitYear &unit : evaluateYear(reader, {Year(2024)})) {
                if (unit.unit.code.startsWith(u'N'))
                    REQUIRE(unit.outcome.kind == OutcomeKind::Excluded);
            }
        } catch (const Error &error) {
            REQUIRE(error.kind() == Error::Kind::Refused); // the writer never rested
        }
    }
    CHECK(WEXITSTATUS(status) == 0);
}
