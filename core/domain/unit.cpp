// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unit.h"

#include <algorithm>

namespace sovang {

namespace {

// The first that speaks of the year; the end: the unit is what it was then.
template <typename List> auto statusOf(List &earlier, Year year)
{
    return std::ranges::lower_bound(earlier, year, {}, &EarlierStatus::until);
}

// Afterwards a status ends with the year before \a first.
void splitBefore(Unit &unit, Year first)
{
    if (first.value() <= Year::first)
        return;
    const Year last = first - 1;
    const auto place = statusOf(unit.earlier, last);
    if (place != unit.earlier.end() && place->until == last)
        return;
    unit.earlier.insert(place, EarlierStatus{last, unit.kindIn(last), unit.classIn(last)});
}

// What does not differ from what follows it is no change.
void joinEqual(Unit &unit)
{
    EarlierStatus next{{}, unit.kind, unit.unitClass};
    for (auto it = unit.earlier.end(); it != unit.earlier.begin();) {
        --it;
        if (it->kind == next.kind && it->unitClass == next.unitClass)
            it = unit.earlier.erase(it);
        else
            next = *it;
    }
}

template <typename Value>
void setStatus(Unit &unit, Value Unit::*now, Value EarlierStatus::*then, const Value &value,
               StatusYears years)
{
    if (years.span == StatusYears::Span::From)
        splitBefore(unit, years.from);
    for (EarlierStatus &status : unit.earlier) {
        const bool isMeant = years.span == StatusYears::Span::All ||
                             (years.span == StatusYears::Span::From && status.until >= years.from);
        if (isMeant)
            status.*then = value;
    }
    unit.*now = value;
    joinEqual(unit);
}

} // namespace

UnitKind Unit::kindIn(Year year) const
{
    const auto found = statusOf(earlier, year);
    return found == earlier.end() ? kind : found->kind;
}

const QString &Unit::classIn(Year year) const
{
    const auto found = statusOf(earlier, year);
    return found == earlier.end() ? unitClass : found->unitClass;
}

Unit Unit::in(Year year) const
{
    Unit then = *this;
    then.kind = kindIn(year);
    then.unitClass = classIn(year);
    return then;
}

void setKind(Unit &unit, UnitKind kind, StatusYears years)
{
    setStatus(unit, &Unit::kind, &EarlierStatus::kind, kind, years);
}

void setClass(Unit &unit, const QString &unitClass, StatusYears years)
{
    setStatus(unit, &Unit::unitClass, &EarlierStatus::unitClass, unitClass, years);
}

void copyStatus(Unit &unit, Year year, const Unit &other)
{
    splitBefore(unit, year + 1);
    splitBefore(unit, year);
    const auto status = statusOf(unit.earlier, year);
    if (status == unit.earlier.end() || status->until != year)
        return; // a year before all that a book can hold
    status->kind = other.kindIn(year);
    status->unitClass = other.classIn(year);
    joinEqual(unit);
}

bool haveSameStatus(const Unit &a, const Unit &b)
{
    return a.kind == b.kind && a.unitClass == b.unitClass && a.earlier == b.earlier;
}

} // namespace sovang
