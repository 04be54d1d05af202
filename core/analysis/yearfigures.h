// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scoretotals.h"
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

/// What a number of units counts. Every number of units in YearFigures is one of these, of all units of the
/// year or of a group of them; analysis/trace.h names the units behind it.
enum class Measure {
    Units,
    Registered,
    NotRegistered,
    Passed,
    Failed,
    Excluded,
    Pending,
    SelfScored, ///< the sheet of that round is complete: every leaf, gate and veto has an answer
    Inspected,
    Scored, ///< likewise of the final round; units that are not considered count too
    ProposedFirst,
    ProposedRenewal,
    RecognisedFirst, ///< by a decision whose year it is
    RecognisedRenewal,
    Revoked,
    NextFirst, ///< what is proposed in the year after, if it passes that year and open proposals are decided
    NextRenewal,
};

/// Is a unit with \a outcome counted by \a measure? Only for measures that are told by the outcome.
bool isCounted(OutcomeKind outcome, Measure measure);

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

    int judged() const { return passed + failed; }
    int open() const { return excluded + pending; } ///< neither passed nor failed
    int notRegistered() const { return units - registered; }

    /// One more unit with this outcome.
    void add(OutcomeKind outcome);

    bool operator==(const OutcomeCounts &) const = default;
};

/// `Chưa ghi`: the group of the units that have none.
QString unnamedGroup();

struct GroupFigures
{
    QString name; ///< Vietnamese; `Chưa ghi` for units without one
    OutcomeCounts counts;
    int proposedFirst = 0;
    int proposedRenewal = 0;
    int recognisedFirst = 0;
    int recognisedRenewal = 0;
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

/// Why registered units did not pass; one that has several reasons is in several lines.
struct ReasonFigures
{
    OutcomeKind outcome = OutcomeKind::Failed; ///< failed or excluded
    QString name; ///< `Vướng điều kiện loại V2 “…”`: without the numbers of a unit
    int units = 0;
    bool operator==(const ReasonFigures &) const = default;
};

/// Passed and failed units by how far their total is from the pass mark of their class.
struct MarginFigures
{
    static constexpr int width = 5;   ///< percent of the total of the rule set
    static constexpr int lowest = -5; ///< and everything under it

    int step = 0; ///< from step * width percent over the mark to under (step + 1) * width
    int passed = 0;
    int failed = 0;
    bool operator==(const MarginFigures &) const = default;
};

/// How the registered units of one year came out.
struct YearOutcomes
{
    Year year;
    OutcomeCounts counts;

    bool operator==(const YearOutcomes &) const = default;
};

/// In how many registered units a round is complete (Measure::SelfScored, Inspected, Scored).
struct SheetCounts
{
    int self = 0;
    int team = 0;
    int final = 0;
    bool operator==(const SheetCounts &) const = default;
};

/// One line of the list of units.
struct UnitFigures
{
    QString code;
    QString name;
    UnitKind kind = UnitKind::Agency;
    QString block;
    QString locality;
    QString unitClass = {};
    OutcomeKind outcome = OutcomeKind::NotRegistered;
    QString total; ///< `93,50`, half up; empty unless passed or failed
    QString band;
    Standing standing = Standing::Never;
    int streak = 0; ///< see StreakFigures; 0 unless passed
    std::optional<Proposal> proposal;
    QStringList reasons;                         ///< why it did not pass, half a Vietnamese sentence each
    QStringList reasonNames = {};                ///< the lines of YearFigures::byReason that it is in
    std::optional<int> marginStep = {};          ///< of MarginFigures
    std::optional<DecisionKind> recognised = {}; ///< first or renewal, by a decision of the year
    bool revoked = false;                        ///< likewise
    std::optional<Proposal> next = {};           ///< see Measure::NextFirst
    bool selfScored = false;                     ///< see Measure
    bool inspected = false;
    bool scored = false;
    /// Points of its own sheet by criterion, after rescaling; empty unless it passed or failed and that sheet
    /// is complete.
    std::vector<std::optional<Exact>> selfCriteria = {};
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
    std::vector<GroupFigures> byClass;    ///< likewise
    std::vector<BandFigures> byBand;      ///< from the highest
    std::vector<StreakFigures> byStreak;  ///< ascending
    int proposedFirst = 0;
    int proposedRenewal = 0;
    int recognisedFirst = 0; ///< units with such a decision whose year this is
    int recognisedRenewal = 0;
    int revoked = 0;
    std::vector<UnitFigures> units; ///< all units, by name in Vietnamese order, then by code
    std::optional<Year> yearBefore; ///< the year that is compared with; the next two belong to it
    OutcomeCounts totalBefore;
    int recognisedBefore = 0;            ///< first and renewal
    std::vector<ReasonFigures> byReason; ///< failed before excluded, the most frequent first
    std::vector<MarginFigures> byMargin; ///< ascending, without a gap; empty when nobody was judged
    int nextFirst = 0;                   ///< see Measure
    int nextRenewal = 0;
    SheetCounts sheets;               ///< see addScores()
    std::vector<SetFigures> scores;   ///< likewise; the set with the most units first
    std::vector<YearOutcomes> series; ///< this year and those before it, ascending; may be empty

    bool operator==(const YearFigures &) const = default;
};

} // namespace sovang
