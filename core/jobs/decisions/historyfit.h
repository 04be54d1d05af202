// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/unityear.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace sovang {

class Book;

/// An act that does not fit what the book knows. Worth a look, and never a refusal: the authority decides,
/// and the book may know less than the authority.
struct Misfit
{
    enum class About { Date, Period, Kind };
    About about = About::Date; ///< what of the act to look at
    QString message;           ///< a translated sentence
    bool isBeyondBook = false; ///< a period that lies where the book has no registrations at all

    bool operator==(const Misfit &) const = default;
};

/// What is known of years, whatever the unit.
struct YearsKnown
{
    std::function<const RecognitionPolicy *(Year)> policyOf; ///< null: the default one
    std::vector<Year> registered;                            ///< in which anybody registered, ascending
};

/// Why the day of \a act does not fit, whatever its unit; empty where it does.
QString dateMisfit(const Decision &act, QDate today);

/// What of \a act does not fit. Years that \a unit was not worked out for count as not registered, by the
/// policy of \a years. \a others are the other decisions of the unit, as they will stand beside \a act; those
/// of later days are passed over. Pure; any thread.
std::vector<Misfit> misfitsOf(const UnitYear &unit, const std::vector<Decision> &others, const Decision &act,
                              const YearsKnown &years, QDate today);

/// The same of every decision of \a acts (new ones, or changed ones with their id) beside those that the book
/// has, in their order.
std::vector<std::vector<Misfit>> misfitsOf(const Book &book, const std::vector<Decision> &acts, QDate today);

/// The same of acts in the year that \a units (evaluateYear) are worked out for, which has every unit of
/// them.
std::vector<std::vector<Misfit>> misfitsOf(const Book &book, const std::vector<UnitYear> &units,
                                           const std::vector<Decision> &acts, QDate today);

} // namespace sovang
