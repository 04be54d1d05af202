// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recognition.h"
#include "jobs/life/lifecycle.h"

#include <optional>
#include <vector>

namespace sovang {

/// A ruling that is possible for a successor, and the state that it would start from.
struct RulingOption
{
    std::optional<UnitId> inherits; ///< whose state; nothing: its own, or nobody's
    bool startsAnew = false;
    RecognitionState start; ///< at the end of the year before the act
};

/// What comes of a ruling.
struct RulingPreview
{
    RulingOption option;
    RecognitionState now;    ///< after the years that the successor has had since
    int needed = 0;          ///< years that its next title asks for
    std::optional<Year> due; ///< the first year that can bring it, when every year from now on passes
};

/// What each of \a options leads to when the act is of \a year: \a since are the successor's years from then
/// on (none when it is new), \a decisions its own, \a policy that of the last year. Pure; any thread.
std::vector<RulingPreview> previewRulings(const std::vector<RulingOption> &options, Year year,
                                          const std::vector<YearResult> &since,
                                          const std::vector<Decision> &decisions,
                                          const RecognitionPolicy &policy);

/// The same for the successor with index \a successor of \a change, with what the book knows: one row for
/// each predecessor, one for its own state when it was there before, and one for a start from nothing. Years
/// up to \a until count.
std::vector<RulingPreview> rulingsOf(const Book &book, const LifeChange &change, size_t successor,
                                     Year until);

} // namespace sovang
