// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hundredths.h"

#include <QString>

#include <optional>

namespace sovang {

/// Points as exact hundredths; never a floating-point number (README.md).
class Points : public Hundredths<Points>
{
public:
    constexpr Points() = default;

    /// Reads `9`, `9,5`, `9.5`, `9,25` with blanks around it. Anything else (a sign, a thousands mark, a
    /// third decimal, more than nine digits before the mark) is nothing: the caller says so, nobody rounds.
    static std::optional<Points> parse(QStringView text);

    /// `9,5` for people: decimal comma, no needless zeros. \a decimals pads: `9,50` for 2.
    QString toDisplay(int decimals = 0) const;

    /// `9.50` for machines: always two decimals and a point.
    QString toCanonical() const;
};

/// A percentage of 0 to 100 as exact hundredths of a percent, so `92,5` is 9250.
class Percent : public Hundredths<Percent>
{
public:
    constexpr Percent() = default;

    /// The same grammar as Points::parse; nothing over 100.
    static std::optional<Percent> parse(QStringView text);

    QString toDisplay() const { return Points::fromHundredths(hundredths()).toDisplay(); }
};

/// A share shown the way every paper shows it: `114/119 (95,80 %)`, half up, two decimals. A share of nothing
/// is `0/0 (–)`. \a part and \a whole are counts, not negative.
QString shareText(qint64 part, qint64 whole);

} // namespace sovang
