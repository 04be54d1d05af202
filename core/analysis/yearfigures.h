// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "base/yeartype.h"
#include "domain/outcome.h"
#include "domain/recognition.h"
#include "domain/unit.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sovang {

// The computed figures of one year: the only numbers that reports, charts and screens show.
// analysis/figures.h works them out.

/// How many units came out how. registered = passed + failed + excluded + pending; the rest of the units did
/// not register.
struct OutcomeCounts
{
    int units = 0;
    int registered = 0;
    int passed = 0;
    int failed = 0;
    int excluded = 0;
    int pending = 0;

    int scored() const { return passed + failed; }
    int open() const { return excluded + pending; } ///< neither passed nor failed
    int notRegistered() const { return units - registered; }

    /// One more unit with this outcome.
    void add(OutcomeKind outcome);

    bool operator==(const OutcomeCounts &) const = default;
};

struct GroupFigures
{
    QString name; ///< Vietnamese; `Chưa ghi` for units without one
    OutcomeCounts counts;
    bool operator==(const GroupFigures &) const = default;
};

struct BandFigures
{
    QString name; ///< empty: passed, and below every band
    int units = 0;
    bool operator==(const BandFigures &) const = default;
};

/// Passed units whose running count reached \a years with this year, before this year's decisions.
struct StreakFigures
{
    int years = 1;
    int units = 0;
    bool operator==(const StreakFigures &) const = default;
};

/// One line of the list of units.
struct UnitFigures
{
    QString code;
    QString name;
    UnitKind kind = UnitKind::Agency;
    QString block;
    QString locality;
    OutcomeKind outcome = OutcomeKind::NotRegistered;
    QString total; ///< `93,50`, half up; empty unless passed or failed
    QString band;
    Standing standing = Standing::Never;
    int streak = 0; ///< see StreakFigures; 0 unless passed
    std::optional<Proposal> proposal;
    QStringList reasons; ///< why it did not pass, half a Vietnamese sentence each
    bool operator==(const UnitFigures &) const = default;
};

struct YearFigures
{
    Year year;
    YearType yearType = YearType::Calendar; ///< see yearTypeOf()
    OutcomeCounts total;
    std::vector<GroupFigures> byKind;     ///< kinds that occur, in the order of the law
    std::vector<GroupFigures> byBlock;    ///< Vietnamese order, `Chưa ghi` last
    std::vector<GroupFigures> byLocality; ///< likewise
    std::vector<BandFigures> byBand;      ///< from the highest
    std::vector<StreakFigures> byStreak;  ///< ascending
    int proposedFirst = 0;
    int proposedRenewal = 0;
    int recognisedFirst = 0; ///< decisions entered whose year this is
    int recognisedRenewal = 0;
    int revoked = 0;
    std::vector<UnitFigures> units; ///< all units, by name in Vietnamese order, then by code
    std::optional<Year> yearBefore; ///< the year that is compared with; the next two belong to it
    OutcomeCounts totalBefore;
    int recognisedBefore = 0; ///< first and renewal

    bool operator==(const YearFigures &) const = default;
};

} // namespace sovang
