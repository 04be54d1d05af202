// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exact.h"
#include "base/points.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

// The computed figures of the points that a year's units were given: the only ones that reports, charts and
// screens show. analysis/scorefigures.h works them out.

/// \a part as a share of \a whole (over 0), in hundredths of a percent, half up: `96,40`.
Points percentOf(const Exact &part, const Exact &whole);

/// Points that units were given for a criterion or an indicator.
struct ShareFigures
{
    QString code;
    QString title;
    Points max;
    int units = 0; ///< for which it applied
    int full = 0;  ///< that got all of it
    Exact sum;     ///< hundredths of points, of all of them

    /// Half up to hundredths; nothing when it applied to nobody.
    std::optional<Points> average() const;
    /// Of the maximum, see percentOf(); nothing when it applied to nobody, or is worth nothing.
    std::optional<Points> percent() const;
    bool operator==(const ShareFigures &) const = default;
};

/// A criterion as units scored it themselves, and as it was settled: the same units on both sides.
struct SelfShares
{
    ShareFigures self;
    ShareFigures final;
    bool operator==(const SelfShares &) const = default;
};

/// One khối, over all criteria of the set.
struct BlockShares
{
    QString block; ///< `Chưa ghi` for units without one
    int units = 0;
    std::vector<ShareFigures> criteria; ///< in the order of the set
    bool operator==(const BlockShares &) const = default;
};

/// The units that passed or failed under one rule set.
struct SetFigures
{
    QString reference; ///< `nam-tieu-chuan@1`
    QString title;
    Points total; ///< the greatest there is
    int units = 0;
    Exact sum;        ///< of their totals, in hundredths
    Points average;   ///< half up
    Points median;    ///< of an even number the middle between two, half up
    Points least;     ///< totals half up
    Points most;      ///< likewise
    Points deviation; ///< standard deviation of these units (not of a sample), half up
    std::vector<ShareFigures> criteria;
    int selfScored = 0; ///< whose own sheet is complete too
    /// By criterion, over those; empty where there are none.
    std::vector<SelfShares> selfAgainstFinal;
    std::vector<ShareFigures> indicators; ///< leaves that are worth points
    std::vector<BlockShares> blocks;      ///< Vietnamese order, `Chưa ghi` last

    /// The indicators with the lowest share of their maximum, lowest first, at most \a howMany; those that
    /// all got in full are left out.
    std::vector<ShareFigures> weakest(size_t howMany) const;
    bool operator==(const SetFigures &) const = default;
};

} // namespace sovang
