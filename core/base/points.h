// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace sovang {

/// Points as exact hundredths; never a floating-point number (spec section 2).
class Points
{
public:
    constexpr Points() = default;

    static constexpr Points fromHundredths(qint64 hundredths) { return Points(hundredths); }

    /// Reads `9`, `9,5`, `9.5`, `9,25` with blanks around it. Anything else (a sign, a thousands mark, a
    /// third decimal, more than nine digits before the mark) is nothing: the caller says so, nobody rounds.
    static std::optional<Points> parse(QStringView text);

    constexpr qint64 hundredths() const { return m_hundredths; }

    /// `9,5` for people: decimal comma, no needless zeros. \a decimals pads: `9,50` for 2.
    QString toDisplay(int decimals = 0) const;

    /// `9.50` for machines: always two decimals and a point.
    QString toCanonical() const;

    constexpr auto operator<=>(const Points &) const = default;

    constexpr Points &operator+=(Points other)
    {
        m_hundredths += other.m_hundredths;
        return *this;
    }
    friend constexpr Points operator+(Points a, Points b) { return a += b; }
    friend constexpr Points operator-(Points a, Points b) { return Points(a.m_hundredths - b.m_hundredths); }

private:
    explicit constexpr Points(qint64 hundredths) : m_hundredths(hundredths) {}

    qint64 m_hundredths = 0;
};

/// A percentage of 0 to 100 as exact hundredths of a percent, so `92,5` is 9250.
class Percent
{
public:
    constexpr Percent() = default;
    static constexpr Percent fromHundredths(qint64 hundredths) { return Percent(hundredths); }

    /// The same grammar as Points::parse; nothing over 100.
    static std::optional<Percent> parse(QStringView text);

    constexpr qint64 hundredths() const { return m_hundredths; }
    QString toDisplay() const { return Points::fromHundredths(m_hundredths).toDisplay(); }

    constexpr auto operator<=>(const Percent &) const = default;

private:
    explicit constexpr Percent(qint64 hundredths) : m_hundredths(hundredths) {}

    qint64 m_hundredths = 0;
};

/// A share shown the way every paper shows it: `114/119 (95,80 %)`, half up, two decimals. A share of nothing
/// is `0/0 (–)`. \a part and \a whole are counts, not negative.
QString shareText(qint64 part, qint64 whole);

} // namespace sovang
