// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hundredths.h"

#include <QString>

#include <compare>
#include <optional>

namespace sovang {

/// Reads a whole number as people write it: `1500` or `1.500`, blanks around it allowed, at most 15 digits.
/// Anything else (a sign, a decimal, a comma, points that do not part thousands, a leading zero) is nothing:
/// the caller says so, nobody rounds.
std::optional<qint64> parseWhole(QStringView text);

/// `1.500.000`: thousands apart by points.
QString groupedText(qint64 number);

/// Whole đồng, not negative; 15 digits hold what any single entry can be, and their sums.
class Money
{
public:
    static constexpr qint64 most = 999'999'999'999'999;

    constexpr Money() = default;
    static constexpr Money fromDong(qint64 dong) { return Money(dong); }

    /// `1500000` or `1.500.000`; anything else is nothing, see parseWhole().
    static std::optional<Money> parse(QStringView text);

    constexpr qint64 dong() const { return m_dong; }
    /// `1.500.000`, without the word đồng.
    QString toDisplay() const { return groupedText(m_dong); }

    constexpr auto operator<=>(const Money &) const = default;
    constexpr Money &operator+=(Money other)
    {
        m_dong += other.m_dong;
        return *this;
    }

private:
    explicit constexpr Money(qint64 dong) : m_dong(dong) {}

    qint64 m_dong = 0;
};

/// How much of something, as exact hundredths: 12,5 (tấn).
class Quantity : public Hundredths<Quantity>
{
public:
    constexpr Quantity() = default;

    /// `1500`, `1.500`, `12,5`, `1.500,25`, and `12.5`: a point before three digits parts thousands, before
    /// one or two it is a decimal mark. Anything else, and a third decimal, is nothing. At most 12 digits
    /// before the mark.
    static std::optional<Quantity> parse(QStringView text);

    /// `1.500,25`, without needless zeros.
    QString toDisplay() const;
};

} // namespace sovang
