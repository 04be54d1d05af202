// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/decision.h"
#include "domain/outcome.h"
#include "rules/ruleset.h"

#include <optional>
#include <vector>

namespace sovang {

enum class Standing { Never, Recognised, Lapsed, Expired, Revoked };

/// `never`, `recognised`, `lapsed`, `expired`, `revoked`
QString toCode(Standing standing);
/// `Chưa công nhận`, `Đã công nhận`, `Gián đoạn`, `Hết hạn`, `Đã thu hồi`
QString toVietnamese(Standing standing);

/// Where a unit stands at the end of a year.
struct RecognitionState
{
    Standing standing = Standing::Never;
    std::vector<Year> counted; ///< passed years of the running count, ascending
    std::vector<Year> waiting; ///< pending years since the last break or recognition
    std::optional<Year> lastRecognition;

    bool operator==(const RecognitionState &) const = default;
};

/// First or renewal, for a period: what the program works out. It becomes a title only by a Decision.
struct Proposal
{
    DecisionKind kind = DecisionKind::First;
    Year from;
    Year to;

    bool operator==(const Proposal &) const = default;
};

/// One year as recognition sees it. \a policy is that of the year's rule set; null means the default policy.
struct YearResult
{
    Year year;
    OutcomeKind outcome = OutcomeKind::NotRegistered;
    const RecognitionPolicy *policy = nullptr;
};

/// One step of the walk: the state after the year's decisions, and what was proposed before them.
struct RecognitionYear
{
    YearResult result;
    RecognitionState state;
    std::optional<Proposal> proposal;
    std::vector<Year>
        pendingYears;        ///< why there is no proposal: waiting years, where it did not pass or some wait
    bool countReset = false; ///< the running count was not empty and this year's outcome emptied it
};

enum class AssumeDecisions { No, Yes };

/// Walks through \a results (consecutive years, ascending) from \a start and returns every step (spec section
/// 5; periods of HD 3337/HD-BVHTTDL-TLĐ). \a decisions are all of the unit, in any order; those outside the
/// years are ignored. With AssumeDecisions::Yes a proposal acts as a decision at the end of its year where
/// none of first or renewal is recorded. Pure; any thread.
std::vector<RecognitionYear> recognise(const RecognitionState &start, const std::vector<YearResult> &results,
                                       std::vector<Decision> decisions, AssumeDecisions assume);

} // namespace sovang
