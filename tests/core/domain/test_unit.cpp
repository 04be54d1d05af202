// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/unit.h"

#include <QStringList>

using namespace sovang;

namespace {

/// An institution of class A until 2020, then of class B, and an agency since 2024.
Unit changedTwice()
{
    Unit unit;
    unit.kind = UnitKind::Institution;
    unit.unitClass = u"A"_qs;
    setClass(unit, u"B"_qs, StatusYears::since(Year(2021)));
    setKind(unit, UnitKind::Agency, StatusYears::since(Year(2024)));
    return unit;
}

/// `A institution, B agency` of 2020, 2021, 2023, 2024 and the last year of all.
QString seen(const Unit &unit)
{
    QStringList years;
    for (const int year : {2020, 2021, 2023, 2024, Year::last})
        years << unit.classIn(Year(year)) + u' ' + toCode(unit.kindIn(Year(year)));
    return years.join(u", "_qs);
}

} // namespace

TEST_CASE("Kind and class hold from the year on for which they were changed")
{
    const Unit unit = changedTwice();
    CHECK(seen(unit) == u"A institution, B institution, B institution, B agency, B agency");
    CHECK(unit.earlier == std::vector<EarlierStatus>{{Year(2020), UnitKind::Institution, u"A"_qs},
                                                     {Year(2023), UnitKind::Institution, u"B"_qs}});
    CHECK(unit.in(Year(2020)).unitClass == u"A");
    CHECK(unit.in(Year(2020)).kind == UnitKind::Institution);
    CHECK(unit.in(Year(2024)) == unit);
}

TEST_CASE("A change without years is of those since the last change, a correction of all")
{
    Unit unit = changedTwice();
    setClass(unit, u"C"_qs, {});
    CHECK(seen(unit) == u"A institution, B institution, B institution, C agency, C agency");
    setClass(unit, u"D"_qs, StatusYears::all());
    CHECK(seen(unit) == u"D institution, D institution, D institution, D agency, D agency");
    setKind(unit, UnitKind::Agency, StatusYears::all());
    CHECK(unit.earlier.empty());
}

TEST_CASE("A change from an earlier year on replaces what was changed after it")
{
    Unit unit = changedTwice();
    setKind(unit, UnitKind::Enterprise, StatusYears::since(Year(2021)));
    CHECK(seen(unit) == u"A institution, B enterprise, B enterprise, B enterprise, B enterprise");
    CHECK(unit.earlier.size() == 1);
    setClass(unit, u"A"_qs, StatusYears::since(Year(Year::first)));
    setKind(unit, UnitKind::Enterprise, StatusYears::since(Year(Year::first)));
    CHECK(unit.earlier.empty());
    CHECK(seen(unit).count(u"A enterprise"_qs) == 5);
}

TEST_CASE("Only one year takes the status of another unit")
{
    Unit unit = changedTwice();
    Unit other;
    other.kind = UnitKind::Enterprise;
    other.unitClass = u"X"_qs;
    copyStatus(unit, Year(2021), other);
    CHECK(seen(unit) == u"A institution, X enterprise, B institution, B agency, B agency");
    copyStatus(unit, Year(Year::last), other);
    CHECK(seen(unit) == u"A institution, X enterprise, B institution, B agency, X enterprise");
    CHECK(unit.kind == UnitKind::Agency); // after the last year of all, which nobody asks for
    const QString before = seen(unit);
    copyStatus(unit, Year(1500), other); // no book holds it
    CHECK(seen(unit) == before);
    CHECK_FALSE(haveSameStatus(unit, changedTwice()));
    CHECK(haveSameStatus(changedTwice(), changedTwice()));
}
