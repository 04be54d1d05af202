// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/unityear.h"

#include <QtGlobal>

#include <vector>

namespace sovang {

/// How firm the outcomes of a year are: an uncertainty analysis as the Handbook on Constructing Composite
/// Indicators (OECD and JRC, 2008, step 7) asks for. In each of N runs every judgement of the commission and
/// the importance of its criteria are a little different, and the year is worked out once more.
///
/// - **Points** are drawn anew, each whole hundredth alike, from those within half a step of what was given,
///   and within 0 and the maximum. The step of a count, or of a bonus or deduction that is counted, is what a
///   case is worth; of a choice, the way to the next option above, and below. All or nothing, percentages,
///   yes and no, and a bonus or deduction of 0 are facts, and stay.
/// - **Weights** of the criteria are drawn anew once in each run, for all units alike, between 95 and 105 %
/// of
///   what they are, and brought to the rule set's total again. The minimum of a criterion is a share of its
///   own maximum, and no matter of weights.
/// - What does not apply, caps of bonus and deductions, vetoes and requirements are as they always are. The
///   total of a run is half up to hundredths, and is compared with the pass mark of the class.
///
/// **Numbers.** Everything is whole numbers, so that the same seed gives the same figures on every machine.
/// With g = 0x9E3779B97F4A7C15 and mix() the finalizer of SplitMix64 (Steele, Lea, Flood 2014), run r of seed
/// s has two streams. Leaves: a xorshift32 (Marsaglia 2003, 13-17-5) that starts from the upper half of
/// mix(s + (2r + 1) g), or 1; each step gives two draws of 16 bits, the upper first. Weights: SplitMix64 from
/// mix(s + (2r + 2) g); each step gives one.
struct RobustnessRequest
{
    int runs = 1000; ///< 1 to maxRobustnessRuns
    quint64 seed = 1;
};

inline constexpr int maxRobustnessRuns = 100'000;

/// A unit that passed or failed, with the answers that led to it; both outlive the call.
struct JudgedUnit
{
    const UnitYear *year = nullptr;
    const Answers *answers = nullptr;
};

struct Robustness
{
    int passes = 0; ///< in how many runs
    int rank = 0;   ///< by the total as it is, among the units given that have the same rule set, from 1
    int best = 0;   ///< over all runs, and as it is
    int worst = 0;

    /// Kết quả mong manh: what the year came to holds in less than 95 of 100 runs.
    bool isFragile(OutcomeKind kind, int runs) const
    {
        const qint64 holds = kind == OutcomeKind::Passed ? passes : runs - passes;
        return holds * 100 < qint64(runs) * 95;
    }
};

/// One for each of \a units, in their order. On as many threads as there are; the result does not depend on
/// them.
std::vector<Robustness> robustness(const std::vector<JudgedUnit> &units, const RobustnessRequest &request);

} // namespace sovang
