// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace sovang {

/// What points, percentages and quantities have in common: an exact number of hundredths, never a double.
/// \a Kind derives from it, so that one kind is not taken for another. Money is no kind of it: đồng are
/// whole.
template <typename Kind> class Hundredths
{
public:
    static constexpr Kind fromHundredths(qint64 hundredths)
    {
        Kind made;
        static_cast<Hundredths &>(made).m_hundredths = hundredths;
        return made;
    }
    constexpr qint64 hundredths() const { return m_hundredths; }

    constexpr auto operator<=>(const Hundredths &) const = default;

    constexpr Kind &operator+=(Kind other)
    {
        m_hundredths += other.hundredths();
        return static_cast<Kind &>(*this);
    }
    friend constexpr Kind operator+(Kind a, Kind b) { return a += b; }
    friend constexpr Kind operator-(Kind a, Kind b)
    {
        return fromHundredths(a.hundredths() - b.hundredths());
    }

private:
    friend Kind; // nobody else derives from it
    constexpr Hundredths() = default;

    qint64 m_hundredths = 0;
};

/// One or more of the digits 0 to 9 and nothing else.
bool isDigits(QStringView text);

/// The hundredths in what stands behind a decimal mark: 50 of `5`, 25 of `25`. Nothing else than one or two
/// digits is a fraction.
std::optional<int> parseFraction(QStringView decimals);

/// What stands behind the decimal mark of so many hundredths, from 0 to 99: two digits, without zeros at the
/// end beyond the first \a decimals.
QString fractionText(qint64 hundredths, int decimals);

} // namespace sovang
