// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// How many units of a kind are registered for a year.
struct RegisteredKind
{
    Year year;
    UnitKind kind = UnitKind::Agency;
    int units = 0;

    bool operator==(const RegisteredKind &) const = default;
};

/// A year in which a rule set is the one for so many registered units.
struct RuleSetUse
{
    Year year;
    int units = 0;

    bool operator==(const RuleSetUse &) const = default;
};

/// Years in which \a rules is chosen among \a sets, ascending. Throws as chooseRuleSet().
std::vector<RuleSetUse> useOf(const RuleSet &rules, const std::vector<RuleSetPtr> &sets,
                              const std::vector<RegisteredKind> &registered);

/// Registered units of a year that come under another rule set.
struct RuleSetShift
{
    Year year;
    UnitKind kind = UnitKind::Agency;
    int units = 0;
    QString before; ///< reference; empty: they had none

    bool operator==(const RuleSetShift &) const = default;
};

/// What changes when \a added comes to \a sets: who will be under it, by year and kind. Throws as
/// chooseRuleSet().
std::vector<RuleSetShift> shiftsTo(const RuleSet &added, const std::vector<RuleSetPtr> &sets,
                                   const std::vector<RegisteredKind> &registered);

/// Do years of units of \a kind come as school years? So they do when any of \a sets for it says so.
YearType yearTypeFor(UnitKind kind, const std::vector<RuleSetPtr> &sets);

/// Years and kinds that two sets cover, of which the one with the later beginning is chosen.
struct RuleSetOverlap
{
    const RuleSet *older = nullptr;
    const RuleSet *newer = nullptr;
    std::vector<UnitKind> kinds; ///< at least one
    Year from;
    std::optional<Year> to; ///< nothing: for good
};
/// Nothing when they cover nothing together, or begin in the same year (see tieBetween()). Points at both.
std::optional<RuleSetOverlap> overlapOf(const RuleSet &a, const RuleSet &b);

} // namespace sovang
