// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/aim.h"
#include "domain/unit.h"
#include "domain/unityear.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace sovang {

class Book;

/// The units with these codes, in their order. Throws Error::NotFound naming every code that the book lacks.
std::vector<Unit> unitsWithCodes(const Book &book, const QStringList &codes);

/// All units that exist in \a year: founded by then and not dissolved.
std::vector<Unit> unitsOfYear(const Book &book, Year year);

/// Registers \a units for \a year in one change and says how many were not registered before. Throws
/// Error::BadInput when one of them does not exist in that year; then nothing is written.
int registerUnits(Book &book, Year year, const std::vector<Unit> &units);

/// The setting that holds the last day of registering for \a year, as `2025-03-31`.
QString deadlineKey(Year year);
/// That day; invalid when none is set.
QDate registrationDeadline(const Book &book, Year year);

/// A unit that was registered a year ago and is not yet this year.
struct LastYearUnit
{
    UnitId unit;
    QString code;
    QString name;
    Aim aim = Aim::First; ///< what it can aim at
    QString whyNot;       ///< why it is not proposed, a translated sentence; empty: it is
};

/// Those units of \a units (evaluateYear), by code. Not proposed are those that ended, and those that are not
/// considered in the year by hand.
std::vector<LastYearUnit> lastYearsList(const Book &book, const std::vector<UnitYear> &units);

} // namespace sovang
