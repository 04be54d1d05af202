// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitpair.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace sovang {

/// Why two units may be one.
enum class Likeness {
    SameName,    ///< letter by letter, but for case, spacing and the placing of tones
    SameLetters, ///< but for tone and letter marks
    SameWords,   ///< with abbreviations written out (`THCS`, `UBND`), or without `Trường` in front
    OtherOrder,  ///< the same words in another order
    OneLetter,   ///< one letter more, less, other, or two exchanged
    SamePhone,
};

/// Two units that may be one and the same.
struct LikelyDuplicate
{
    UnitId a; ///< the one with the smaller number
    UnitId b;
    int score = 0; ///< to 100: sure
    std::vector<Likeness> reasons;

    bool operator==(const LikelyDuplicate &) const = default;
};

/// The name in words as duplicates are looked for: folded, abbreviations written out, `và` and a `Trường` in
/// front left out.
QStringList nameWords(const QString &name);

/// Finds units that look like others. Made once for a list of units; 10,000 take a fraction of a second,
/// because only units that share a key are compared. Units in different localities are not taken for one
/// (every commune has its Trường Mầm non Hoa Sen), nor those of which one ended before the other began.
class DuplicateIndex
{
public:
    explicit DuplicateIndex(const std::vector<Unit> &units);

    /// All pairs, the surest first, without those in \a different.
    std::vector<LikelyDuplicate> pairs(const std::set<UnitPair> &different) const;

    /// Units that look like \a unit, which need not be in the list; the surest first. It stands in neither
    /// place: LikelyDuplicate::b is the other one.
    std::vector<LikelyDuplicate> like(const Unit &unit) const;

private:
    struct Entry
    {
        Unit unit;
        QString folded;
        QString locality; ///< folded
        QStringList words;
        QStringList sorted;
        QString phone; ///< its digits; empty when there are too few to be one
    };

    static Entry entryOf(const Unit &unit);
    static std::vector<size_t> keysOf(const Entry &entry);
    static LikelyDuplicate compare(const Entry &a, const Entry &b);

    std::vector<Entry> m_entries;
    std::vector<std::pair<size_t, int>> m_keys; ///< key and entry, ascending
};

} // namespace sovang
