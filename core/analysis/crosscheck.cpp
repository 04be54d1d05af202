// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crosscheck.h"

#include <QCoreApplication>

#include <numeric>

namespace sovang {

namespace {

struct CrossCheckText
{
    Q_DECLARE_TR_FUNCTIONS(CrossCheck)
};

qint64 stepOf(int decimals)
{
    return decimals == 0 ? 100 : decimals == 1 ? 10 : 1;
}

/// The share in hundredths of a percent, to the given decimals.
qint64 shareInHundredths(const PrintedShare &printed, bool roundUp)
{
    const qint64 step = stepOf(printed.decimals);
    const qint64 whole = printed.whole * step;
    return (printed.part * 10000 * 2 + (roundUp ? whole : 0)) / (2 * whole) * step;
}

class Checker
{
public:
    void equal(const QString &what, int sum, int whole)
    {
        if (sum != whole)
            m_findings << CrossCheckText::tr("%1: the parts add up to %2, the total says %3.")
                              .arg(what)
                              .arg(sum)
                              .arg(whole);
    }

    void group(const QString &what, const std::vector<GroupFigures> &groups, const OutcomeCounts &total)
    {
        OutcomeCounts sum;
        for (const GroupFigures &each : groups) {
            counts(what + QStringLiteral(", ") + each.name, each.counts);
            sum.units += each.counts.units;
            sum.registered += each.counts.registered;
            sum.passed += each.counts.passed;
            sum.failed += each.counts.failed;
            sum.excluded += each.counts.excluded;
            sum.pending += each.counts.pending;
        }
        equal(what + QStringLiteral(", ") + CrossCheckText::tr("units"), sum.units, total.units);
        equal(what + QStringLiteral(", ") + CrossCheckText::tr("registered"), sum.registered,
              total.registered);
        equal(what + QStringLiteral(", ") + CrossCheckText::tr("passed"), sum.passed, total.passed);
        equal(what + QStringLiteral(", ") + CrossCheckText::tr("failed"), sum.failed, total.failed);
        equal(what + QStringLiteral(", ") + CrossCheckText::tr("excluded"), sum.excluded, total.excluded);
        equal(what + QStringLiteral(", ") + CrossCheckText::tr("pending"), sum.pending, total.pending);
    }

    void counts(const QString &what, const OutcomeCounts &each)
    {
        equal(what + QStringLiteral(", ") + CrossCheckText::tr("registered by outcome"),
              each.passed + each.failed + each.excluded + each.pending, each.registered);
        if (each.registered > each.units)
            m_findings << CrossCheckText::tr("%1: %2 are registered, but there are only %3 units.")
                              .arg(what)
                              .arg(each.registered)
                              .arg(each.units);
    }

    QStringList findings() const { return m_findings; }

private:
    QStringList m_findings;
};

OutcomeCounts countsOfList(const std::vector<UnitFigures> &units)
{
    OutcomeCounts counts;
    for (const UnitFigures &unit : units) {
        ++counts.units;
        counts.registered += unit.outcome != OutcomeKind::NotRegistered;
        counts.passed += unit.outcome == OutcomeKind::Passed;
        counts.failed += unit.outcome == OutcomeKind::Failed;
        counts.excluded += unit.outcome == OutcomeKind::Excluded;
        counts.pending += unit.outcome == OutcomeKind::Pending;
    }
    return counts;
}

template <typename Groups> int unitsIn(const Groups &groups)
{
    return std::accumulate(groups.begin(), groups.end(), 0,
                           [](int sum, const auto &g) { return sum + g.units; });
}

} // namespace

QStringList crossCheck(const YearFigures &figures)
{
    Checker checker;
    const OutcomeCounts &total = figures.total;
    checker.counts(CrossCheckText::tr("Total"), total);
    checker.group(CrossCheckText::tr("By kind"), figures.byKind, total);
    checker.group(CrossCheckText::tr("By block"), figures.byBlock, total);
    checker.group(CrossCheckText::tr("By locality"), figures.byLocality, total);
    checker.group(CrossCheckText::tr("List of units"),
                  {{CrossCheckText::tr("all"), countsOfList(figures.units)}}, total);
    checker.equal(CrossCheckText::tr("Passed by band"), unitsIn(figures.byBand), total.passed);
    checker.equal(CrossCheckText::tr("Passed by running count"), unitsIn(figures.byStreak), total.passed);
    int first = 0;
    int renewal = 0;
    for (const UnitFigures &unit : figures.units) {
        first += unit.proposal && unit.proposal->kind == DecisionKind::First;
        renewal += unit.proposal && unit.proposal->kind == DecisionKind::Renewal;
    }
    checker.equal(CrossCheckText::tr("Proposed for the first time"), first, figures.proposedFirst);
    checker.equal(CrossCheckText::tr("Proposed again"), renewal, figures.proposedRenewal);
    return checker.findings();
}

std::optional<QString> checkSum(const PrintedSum &printed)
{
    const Points sum = std::accumulate(printed.parts.begin(), printed.parts.end(), Points());
    if (sum == printed.total)
        return std::nullopt;
    QStringList parts;
    for (const Points part : printed.parts)
        parts << part.toDisplay(2);
    return CrossCheckText::tr("%1: %2 = %3, printed is %4.")
        .arg(printed.what, parts.join(QStringLiteral(" + ")), sum.toDisplay(2), printed.total.toDisplay(2));
}

ShareVerdict verdict(const PrintedShare &printed)
{
    if (printed.percent.hundredths() == shareInHundredths(printed, true))
        return ShareVerdict::Rounded;
    return printed.percent.hundredths() == shareInHundredths(printed, false) ? ShareVerdict::Cut
                                                                             : ShareVerdict::Wrong;
}

std::optional<QString> checkShare(const PrintedShare &printed)
{
    const ShareVerdict found = verdict(printed);
    if (found == ShareVerdict::Rounded)
        return std::nullopt;
    const QString sentence =
        found == ShareVerdict::Cut
            ? CrossCheckText::tr("%1: %2/%3 is %4 %, printed is %5 %: cut instead of rounded.")
            : CrossCheckText::tr("%1: %2/%3 is %4 %, printed is %5 %.");
    const Points right = Points::fromHundredths(shareInHundredths(printed, true));
    return sentence.arg(printed.what)
        .arg(printed.part)
        .arg(printed.whole)
        .arg(right.toDisplay(2), printed.percent.toDisplay(2));
}

} // namespace sovang
