// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/year.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sovang {

/// From a day to a day, both included; without an end it goes on (\a to is invalid). Written and read in
/// whole years (`2025`), months (`05/2025`) or days (as parseDay() reads them), as coarse as it is exact.
struct Period
{
    QDate from;
    QDate to{};

    /// The first, or the last, day of what was written; nothing when it is none of the three.
    static std::optional<QDate> parseStart(QStringView text);
    static std::optional<QDate> parseEnd(QStringView text);

    /// Whether a day of it lies in \a year.
    bool touches(Year year) const;

    QString startText() const;
    QString endText() const; ///< empty without an end
    /// `2025`, `2021–2026`, `05/2025`, `15/05/2025–19/05/2025`, `2021–` without an end.
    QString toDisplay() const;

    bool operator==(const Period &) const = default;
};

/// `2018`, or `2018–2019` with \a between in the middle: the years of a title where there is little room.
QString yearsText(Year from, Year to, QChar between = u'–');

} // namespace sovang
