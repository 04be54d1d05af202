// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "storage/database.h"

using namespace sovang;
using namespace sovang::test;

namespace {

const LogNote someNote{QStringLiteral("test.change"), QStringLiteral("Thử một thay đổi")};

/// Adds what an older program, or another one, might have put into the book: two rule sets that tie from 2025
/// on, so that no year from then on can be worked out.
void addTie(const QString &path)
{
    Database database(path, Database::Access::Write);
    database.begin();
    for (const QString &id : {u"a"_qs, u"b"_qs}) {
        const QByteArray json =
            smallRules().replace("\"nho\"", '"' + id.toUtf8() + '"').replace("2010", "2025");
        database.write("INSERT INTO rule_set (id, version, json) VALUES (?, 1, ?)", id, json);
    }
    database.commit();
}

QStringList codesOf(const Session &session)
{
    QStringList codes;
    for (const UnitYear &unit : session.units())
        codes << unit.unit.code;
    return codes;
}

void changeCode(Session &session, const QString &from, const QString &to)
{
    const Unit before = session.book().units.findByCode(from).value();
    const auto change = [before](const QString &code) {
        return [before, code](Book &book) {
            Unit unit = before;
            unit.code = code;
            book.units.update(unit);
            return Touched{{unit.id}};
        };
    };
    REQUIRE(session.apply(someNote, change(to), change(from)));
}

} // namespace

TEST_CASE("A year that cannot be worked out leaves the window with the year before, and says why")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Sở Y tế"_qs);
    Session &session = window.session();
    session.setYear(Year(2020));
    addTie(window.bookPath());

    session.setYear(Year(2026));
    CHECK_FALSE(window.message().isEmpty());
    CHECK(session.year() == Year(2020));
    REQUIRE(session.units().size() == 1);
    CHECK(session.unitAt(0).year == Year(2020));
    CHECK(session.find(session.unitAt(0).unit.id) == &session.unitAt(0));
}

TEST_CASE("Rows stay in the order of the codes when a code is changed and a unit is added")
{
    Window window;
    for (const QString &code : {u"A"_qs, u"B"_qs, u"C"_qs})
        window.addUnit(code, u"Đơn vị "_qs + code);
    Session &session = window.session();
    changeCode(session, u"A"_qs, u"X"_qs);
    CHECK(codesOf(session) == QStringList{u"B"_qs, u"C"_qs, u"X"_qs});
    window.addUnit(u"D"_qs, u"Đơn vị D"_qs);
    CHECK(codesOf(session) == QStringList{u"B"_qs, u"C"_qs, u"D"_qs, u"X"_qs});
    session.undo();
    session.undo();
    CHECK(codesOf(session) == QStringList{u"A"_qs, u"B"_qs, u"C"_qs});
    for (int row = 0; row < 3; ++row)
        CHECK(session.rowOf(session.unitAt(row).unit.id) == row);
}
