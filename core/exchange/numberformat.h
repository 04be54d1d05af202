// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// A number format of a spreadsheet that shows a number as digits among other characters: `00000000`, `"0"#`,
/// `0000\ 000\ 0000`, `[<=9999999]###\-####;(###)\ ###\-####`, `0.00`. A code that was typed as a number, or
/// a phone, is seen with its zeros and blanks only under such a format.
class NumberFormat
{
public:
    /// Nothing for a format that shows more than digits, or other digits: dates, fractions, exponents,
    /// percentages, thousands, `General`.
    static std::optional<NumberFormat> parse(const QString &code);

    /// As people see it, without blanks at both ends; a decimal mark is a point, whatever the computer's
    /// language.
    QString shown(double number) const;

private:
    enum class Kind : quint8 { Literal, Zero, Optional, Point, Text };
    struct Token
    {
        Kind kind = Kind::Literal;
        QChar character;
    };
    struct Section
    {
        QString comparison; ///< of its condition: `<`, `<=`, `>`, `>=`, `=`, `<>`; empty without one
        double than = 0;
        std::vector<Token> tokens;
    };

    static std::optional<Section> parseSection(QStringView code);
    static bool readBracket(QStringView content, Section &section);
    static bool holds(const Section &section, double number);
    const Section &sectionFor(double number) const;

    std::vector<Section> m_sections;
};

/// The formats that the cells of one file have; 0 is none.
class NumberFormats
{
public:
    /// The index of a format of this code; 0 when numbers under it are shown as they are.
    quint16 add(const QString &code);
    const NumberFormat *at(quint16 index) const
    {
        return index > 0 && index <= m_formats.size() ? &m_formats[index - 1U] : nullptr;
    }

private:
    std::vector<NumberFormat> m_formats;
};

} // namespace sovang
