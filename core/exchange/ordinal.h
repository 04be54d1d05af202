// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sovang {

/// What stands in front of groups and records in a list: `I`, `A.`, `II.1`, `1)`, `a)`.
struct Ordinal
{
    enum class Style { None, Capital, Roman, RomanDotted, Number, NumberDotted, Small };

    Style style = Style::None;
    int dots = 0;         ///< `1.2.3` has two
    int value = 0;        ///< of a capital letter: 1 for A
    bool isWhole = false; ///< nothing stands behind it
    QString rest;         ///< what stands behind it

    /// One that groups have: records are counted 1, 2, 3.
    bool isGroupMark() const
    {
        return style != Style::None && (style != Style::Number || !isWhole) && style != Style::Small;
    }
};

/// The ordinal that \a text begins with. One with something behind it is set apart by a mark: `I. Khối`, `1)
/// Khối`.
Ordinal ordinalOf(const QString &text);

/// Tells how deep a group stands by how it is counted: a way of counting that has not been seen yet divides
/// the group before it.
class OrdinalLevels
{
public:
    int levelOf(const Ordinal &ordinal);

private:
    struct Step
    {
        Ordinal::Style style;
        int dots;
        int value;
    };
    std::vector<Step> m_steps;
};

} // namespace sovang
