// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exact.h"
#include "domain/answers.h"
#include "rules/ruleset.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// Kết quả năm: đạt, không đạt, không xét, chưa xong, chưa đăng ký.
enum class OutcomeKind { Passed, Failed, Excluded, Pending, NotRegistered };

/// `passed`, `failed`, `excluded`, `pending`, `notRegistered`
QString toCode(OutcomeKind kind);
std::optional<OutcomeKind> outcomeKindFromCode(QStringView code);
/// `Đạt`, `Không đạt`, `Không xét`, `Chưa xong`, `Chưa đăng ký`
QString toVietnamese(OutcomeKind kind);

enum class ReasonKind {
    Excluded,
    GateNotMet,
    NoRuleSet,
    NothingApplicable,
    Missing,
    Veto,
    Requirement,
    BelowCriterionMinimum,
    BelowPassMark,
    PendingYear,
};

struct Reason
{
    ReasonKind kind;
    QString code; ///< of the item, the criterion or the year; empty where there is none

    /// `veto:V1`, `belowPassMark`
    QString toCode() const;

    bool operator==(const Reason &) const = default;
};

/// What is known of one unit in one year. \a rules may be null; \a answers belong to it.
struct YearFacts
{
    bool registered = false;
    bool excludedByHand = false;
    const RuleSet *rules = nullptr;
    QString unitClass;
    const Answers *answers = nullptr; ///< null: nothing was entered
};

/// The year's outcome with everything that led to it. The numbers are there when it is passed or failed only.
struct Outcome
{
    OutcomeKind kind = OutcomeKind::NotRegistered;
    std::vector<Reason> reasons; ///< all that apply, in the order of README.md, then of the rule set

    std::optional<Exact> total;
    std::vector<std::optional<Exact>>
        criteria; ///< in the rule set's order; nothing where a criterion left by rescaling
    Points bonus; ///< what counts of it: at most the rule set's maximum
    Points deductions;
    QString band; ///< empty when not passed or no band fits

    bool operator==(const Outcome &) const = default;
};

/// Works the year out (README.md). Pure; any thread.
Outcome outcome(const YearFacts &facts);

/// A band that the total of a passed year reaches, and that is not given all the same.
struct WithheldBand
{
    const Band *band = nullptr;
    std::vector<int> criteria; ///< those under its share of their maximum, by index; at least one
};

/// All of them above the band of \a outcome, the highest first. They point into \a rules.
std::vector<WithheldBand> withheldBands(const RuleSet &rules, const Outcome &outcome);

/// Total, criteria, bonus and deductions of what is entered so far, everything missing counted as 0: for the
/// sheet while it is being filled, and to compare a typed total with. The kind says nothing.
Outcome numbersSoFar(const RuleSet &rules, const Answers &answers);

/// Does a year that came out as \a judged (passed or failed) pass under \a rules, which differ from those
/// that it was judged by in their marks only? What outcome() would say, from the numbers that are there
/// already.
bool passesUnder(const RuleSet &rules, const QString &unitClass, const Outcome &judged);

} // namespace sovang
