// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exact.h"
#include "base/language.h"
#include "base/yeartype.h"
#include "domain/unityear.h"

#include <QString>

namespace sovang {

/// Tells of one unit in one of the two languages; shared by what explain.h promises.
struct Teller
{
    const UnitYear &unit;
    Language language;
    bool isPaper = false; ///< no codes that are the rule set's own and say nothing to who gets it

    /// The same in the language asked for.
    QString operator()(const char16_t *vietnamese, const char16_t *english) const
    {
        return QString::fromUtf16(language == Language::Vietnamese ? vietnamese : english);
    }

    /// `năm 2018` or `năm học 2018-2019` inside a sentence; in English `2018`, `school year 2018-2019`.
    QString inYear(Year year) const
    {
        if (language == Language::Vietnamese)
            return yearWords(year, yearType());
        return (yearType() == YearType::School ? QStringLiteral("school year ") : QString()) +
               yearText(year, yearType());
    }

    YearType yearType() const { return unit.yearType(); }

    static QString shown(const Exact &points) { return roundedHalfUp(points).toDisplay(); }
};

} // namespace sovang
