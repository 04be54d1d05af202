// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace sovang {

/// A year of assessment. Not a count of years: subtracting two gives an int.
class Year
{
public:
    static constexpr int first = 1900;
    static constexpr int last = 2999;

    constexpr Year() = default;
    explicit constexpr Year(int value) : m_value(value) {}

    /// Four digits, 1900 to 2999, blanks around it allowed.
    static std::optional<Year> parse(QStringView text)
    {
        text = text.trimmed();
        bool ok = false;
        const int value = text.toInt(&ok);
        if (!ok || text.size() != 4 || value < first || value > last)
            return std::nullopt;
        return Year(value);
    }

    constexpr int value() const { return m_value; }
    QString toString() const { return QString::number(m_value); }

    constexpr auto operator<=>(const Year &) const = default;
    friend constexpr Year operator+(Year year, int years) { return Year(year.m_value + years); }
    friend constexpr Year operator-(Year year, int years) { return Year(year.m_value - years); }
    friend constexpr int operator-(Year a, Year b) { return a.m_value - b.m_value; }
    constexpr Year &operator++()
    {
        ++m_value;
        return *this;
    }

private:
    int m_value = 0;
};

} // namespace sovang
