// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"
#include "rules/rulesetdraft.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// What differs from place to place when a commission makes a sample its own; the criteria stay.
struct RuleAdoption
{
    struct Condition
    {
        QString code;
        QString title;
        bool operator==(const Condition &) const = default;
    };

    QString id;
    QString title;
    Year validFrom;
    std::optional<Year> validTo;
    PassMark passMark;
    int firstYears = 2;
    int renewalYears = 5;
    std::optional<int> validityYears;
    Authority firstAuthority;
    Authority renewalAuthority;
    std::vector<Condition> vetoes;

    bool operator==(const RuleAdoption &) const = default;
};

/// What \a rules say about all this, to begin with.
RuleAdoption adoptionOf(const RuleSet &rules);

/// \a rules as the first version of a set of one's own, no sample any more: with what \a adoption says, and a
/// line among its sources that tells which set it was made from. Notes to readers of a sample are left out.
/// To be checked by checkDraft(). Pure; any thread.
RuleSetDraft adoptedFrom(const RuleSet &rules, const RuleAdoption &adoption);

/// Sets the pass mark of \a draft as it was typed. The band that began at it goes with it.
void changePassMark(RuleSetDraft &draft, const QString &typed);

/// The vetoes of \a draft, one on each line: `V1: Có người bị kỷ luật`.
QString vetoLines(const RuleSetDraft &draft);
/// Makes the vetoes of \a draft those of \a lines. One without a code gets the next free one.
void setVetoLines(RuleSetDraft &draft, const QString &lines);

} // namespace sovang
