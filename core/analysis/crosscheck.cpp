// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crosscheck.h"

#include "analysis/recordchecks.h"
#include "analysis/trace.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>

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
            add(ReportCheck::Sums, what,
                CrossCheckText::tr("%1: the parts add up to %2, the total says %3.")
                    .arg(what)
                    .arg(sum)
                    .arg(whole));
    }

    /// A part of more than all would be a percentage over 100.
    void within(const QString &what, int part, int whole)
    {
        if (part > whole)
            add(ReportCheck::Shares, what,
                CrossCheckText::tr("%1: %2 of %3 are more than all.").arg(what).arg(part).arg(whole));
    }

    void once(const std::vector<UnitFigures> &units)
    {
        std::set<QString> codes;
        for (const UnitFigures &unit : units) {
            if (!unit.code.isEmpty() && !codes.insert(unit.code).second)
                add(ReportCheck::CountedTwice, unit.code,
                    CrossCheckText::tr("%1 stands twice in the list of units.").arg(unit.code));
        }
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
        within(what + QStringLiteral(", ") + CrossCheckText::tr("registered"), each.registered, each.units);
        for (const int part : {each.passed, each.failed, each.excluded, each.pending})
            within(what + QStringLiteral(", ") + CrossCheckText::tr("registered by outcome"), part,
                   each.registered);
    }

    std::vector<ReportFinding> findings() && { return std::move(m_findings); }

private:
    void add(ReportCheck check, const QString &subject, const QString &text)
    {
        m_findings.push_back({check, subject, text});
    }

    std::vector<ReportFinding> m_findings;
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

int countedBy(const std::vector<UnitFigures> &units, Measure measure)
{
    return static_cast<int>(std::ranges::count_if(
        units, [measure](const UnitFigures &unit) { return isCounted(unit, measure); }));
}

void checkTitles(Checker &checker, const YearFigures &figures)
{
    const auto equal = [&](const QString &what, Measure measure, int number) {
        checker.equal(what, countedBy(figures.units, measure), number);
    };
    equal(CrossCheckText::tr("Proposed for the first time"), Measure::ProposedFirst, figures.proposedFirst);
    equal(CrossCheckText::tr("Proposed again"), Measure::ProposedRenewal, figures.proposedRenewal);
    equal(CrossCheckText::tr("Recognised for the first time"), Measure::RecognisedFirst,
          figures.recognisedFirst);
    equal(CrossCheckText::tr("Recognised again"), Measure::RecognisedRenewal, figures.recognisedRenewal);
    equal(CrossCheckText::tr("Revoked"), Measure::Revoked, figures.revoked);
}

} // namespace

std::vector<ReportFinding> figureFindings(const YearFigures &figures)
{
    Checker checker;
    const OutcomeCounts &total = figures.total;
    checker.counts(CrossCheckText::tr("Total"), total);
    checker.group(CrossCheckText::tr("By kind"), figures.byKind, total);
    checker.group(CrossCheckText::tr("By block"), figures.byBlock, total);
    checker.group(CrossCheckText::tr("By locality"), figures.byLocality, total);
    if (!figures.byClass.empty())
        checker.group(CrossCheckText::tr("By class"), figures.byClass, total);
    checker.group(CrossCheckText::tr("List of units"),
                  {{CrossCheckText::tr("all"), countsOfList(figures.units)}}, total);
    checker.equal(CrossCheckText::tr("Passed by band"), unitsIn(figures.byBand), total.passed);
    checker.equal(CrossCheckText::tr("Passed by running count"), unitsIn(figures.byStreak), total.passed);
    checkTitles(checker, figures);
    const SheetCounts &sheets = figures.sheets;
    for (const int done : {sheets.self, sheets.team, sheets.final})
        checker.within(CrossCheckText::tr("Complete score sheets"), done, total.registered);
    checker.once(figures.units);
    return std::move(checker).findings();
}

QStringList crossCheck(const YearFigures &figures)
{
    QStringList texts;
    for (const ReportFinding &finding : figureFindings(figures))
        texts << finding.text;
    return texts;
}

std::optional<QString> checkSum(const PrintedSum &printed)
{
    const Points sum = std::accumulate(printed.parts.begin(), printed.parts.end(), Points());
    if (sum == printed.total)
        return std::nullopt;
    QStringList parts;
    for (const Points part : printed.parts)
        parts << part.toDisplay();
    return CrossCheckText::tr("%1: %2 = %3, printed is %4.")
        .arg(printed.what, parts.join(QStringLiteral(" + ")), sum.toDisplay(), printed.total.toDisplay());
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
        .arg(right.toDisplay(printed.decimals), printed.percent.toDisplay(printed.decimals));
}

} // namespace sovang
