// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"

#include <QString>

#include <vector>

namespace sovang {

/// The part of a rule set that a difference is in.
enum class RulePart {
    General,
    ClassMark,
    Band,
    Criterion,
    Group,
    Leaf,
    Bonus,
    BonusItem,
    Deductions,
    DeductionItem,
    Gate,
    Veto,
    Recognition,
    FirstAuthority,
    RenewalAuthority,
    Titles,
};

/// One difference between two rule sets. Values are as people read them, in the user's language.
struct RuleSetDifference
{
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    RulePart part = RulePart::General;
    QString code;   ///< of an item or group, name of a band or class; empty elsewhere
    QString title;  ///< of an item or group, as it is now
    QString field;  ///< what is different; empty when all of it came or went
    QString before; ///< empty when it was added
    QString after;  ///< empty when it was removed

    bool operator==(const RuleSetDifference &) const = default;
};

/// Everything in which \a after differs from \a before, in the order of the file: nothing is left out, so two
/// sets without a difference are equal. Items and groups are the same when they have the same code, bands and
/// classes when they have the same name. Pure; any thread.
std::vector<RuleSetDifference> differencesBetween(const RuleSet &before, const RuleSet &after);

/// The part in the user's language: `Criterion`, `Recognition over the years`.
QString toWords(RulePart part);

} // namespace sovang
