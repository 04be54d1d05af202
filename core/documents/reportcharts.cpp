// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reportcharts.h"

#include "base/amounts.h"
#include "base/text.h"
#include "documents/reporttables.h"

#include <algorithm>

namespace sovang {

namespace {

constexpr int cycleYears = 5;
constexpr size_t mostNamedYears = 6; ///< more cells than these have room for a number only

struct OutcomePart
{
    const char16_t *name;
    ChartFill fill;
    int OutcomeCounts::*count;
};

constexpr OutcomePart outcomeParts[] = {
    {u"Đạt", ChartFill::Passed, &OutcomeCounts::passed},
    {u"Không đạt", ChartFill::Failed, &OutcomeCounts::failed},
    {u"Không xét", ChartFill::Excluded, &OutcomeCounts::excluded},
    {u"Chưa xong", ChartFill::Pending, &OutcomeCounts::pending},
};

std::vector<ChartSeries> outcomeSeries(const std::vector<OutcomeCounts> &all)
{
    std::vector<ChartSeries> series;
    for (const OutcomePart &part : outcomeParts) {
        ChartSeries each{QString::fromUtf16(part.name), part.fill, {}};
        for (const OutcomeCounts &counts : all)
            each.values.push_back(counts.*part.count);
        series.push_back(std::move(each));
    }
    return series;
}

QString signedText(int number)
{
    return number > 0 ? QStringLiteral("+%1").arg(number) : QString::number(number).replace(u'-', u'−');
}

int countOf(const std::vector<StreakFigures> &streaks, int years)
{
    const auto found = std::ranges::find(streaks, years, &StreakFigures::years);
    return found == streaks.end() ? 0 : found->units;
}

QString criterionLabel(const ShareFigures &share)
{
    return QStringLiteral("%1. %2").arg(share.code, share.title);
}

QString signedText(Points points)
{
    return points > Points() ? u'+' + points.toDisplay(2)
                             : points.toDisplay(2).replace(u'-', QStringLiteral("−"));
}

/// `24,00 → 23,38 (−0,62)`: points on average.
QString changeNote(const SelfShares &shares)
{
    const auto self = shares.self.average();
    const auto final = shares.final.average();
    return self && final ? QStringLiteral("%1 → %2 (%3)")
                               .arg(self->toDisplay(2), final->toDisplay(2), signedText(*final - *self))
                         : QStringLiteral("–");
}

/// The ten percent under the lowest share, at most 90.
int axisStart(const std::vector<ShareSeries> &series)
{
    qint64 lowest = 9999;
    for (const ShareSeries &each : series) {
        for (const std::optional<Points> &percent : each.percents)
            lowest = percent ? std::min(lowest, percent->hundredths()) : lowest;
    }
    return int(lowest / 1000 * 10);
}

/// The margins with at least one step under the mark and one over it, so that the mark is to be seen.
std::vector<MarginFigures> aroundMark(std::vector<MarginFigures> margins)
{
    while (margins.front().step > -1) {
        MarginFigures empty;
        empty.step = margins.front().step - 1;
        margins.insert(margins.begin(), empty);
    }
    while (margins.back().step < 0) {
        MarginFigures empty;
        empty.step = margins.back().step + 1;
        margins.push_back(empty);
    }
    return margins;
}

} // namespace

Chart groupChart(const std::vector<GroupFigures> &groups, const QString &caption)
{
    BarRows bars;
    std::vector<OutcomeCounts> counts;
    for (const GroupFigures &group : groups) {
        if (group.counts.registered == 0)
            continue;
        bars.labels << group.name;
        bars.notes << shareText(group.counts.passed, group.counts.registered);
        counts.push_back(group.counts);
    }
    bars.series = outcomeSeries(counts);
    return {caption, bars};
}

Chart streakChart(const YearFigures &figures, const QString &caption)
{
    YearStrip strip;
    const int longest = figures.byStreak.empty() ? 0 : figures.byStreak.back().years;
    const int cells = std::max(cycleYears, longest);
    strip.whole = figures.total.passed;
    for (int years = 1; years <= cells; ++years) {
        const int units = countOf(figures.byStreak, years);
        strip.values.push_back(units);
        strip.labels << (size_t(cells) <= mostNamedYears ? QStringLiteral("Năm thứ ") + ordinalWord(years)
                                                         : QString::number(years));
        strip.notes << QString::number(units);
    }
    return {caption, strip};
}

Chart trendChart(const YearFigures &figures, const QString &caption)
{
    ColumnBars columns;
    std::vector<OutcomeCounts> counts;
    for (const YearOutcomes &year : figures.series) {
        columns.labels << withCapital(yearWords(year.year, figures.yearType));
        columns.notes << shareText(year.counts.passed, year.counts.registered);
        counts.push_back(year.counts);
    }
    columns.series = outcomeSeries(counts);
    return {caption, columns};
}

Chart marginChart(const YearFigures &figures, const QString &caption)
{
    ColumnBars columns;
    columns.edges = true;
    columns.markText = QStringLiteral("Mức đạt");
    columns.series = {{QStringLiteral("Đạt"), ChartFill::Passed, {}},
                      {QStringLiteral("Không đạt"), ChartFill::Failed, {}}};
    const std::vector<MarginFigures> margins = aroundMark(figures.byMargin);
    for (const MarginFigures &margin : margins) {
        const bool isOpen = margin.step == MarginFigures::lowest;
        columns.labels << (isOpen ? QString() : signedText(margin.step * MarginFigures::width));
        columns.notes << QString::number(margin.passed + margin.failed);
        columns.series[0].values.push_back(margin.passed);
        columns.series[1].values.push_back(margin.failed);
    }
    columns.labels << signedText((margins.back().step + 1) * MarginFigures::width);
    columns.mark = -margins.front().step;
    return {caption, columns};
}

Chart reasonChart(const YearFigures &figures, const QString &caption)
{
    BarRows bars;
    bars.series = {{QStringLiteral("Không đạt"), ChartFill::Failed, {}},
                   {QStringLiteral("Không xét"), ChartFill::Excluded, {}}};
    for (const ReasonFigures &reason : figures.byReason) {
        const bool isFailed = reason.outcome == OutcomeKind::Failed;
        bars.labels << reason.name;
        bars.notes << shareText(reason.units, figures.total.registered);
        bars.series[0].values.push_back(isFailed ? reason.units : 0);
        bars.series[1].values.push_back(isFailed ? 0 : reason.units);
    }
    return {caption, bars};
}

Chart heatChart(const SetFigures &set, const QString &caption)
{
    HeatMap map;
    for (const ShareFigures &criterion : set.criteria)
        map.columns << criterion.code;
    for (const BlockShares &block : set.blocks) {
        map.rows << QStringLiteral("%1 (%2)").arg(block.block, groupedText(block.units));
        std::vector<std::optional<Points>> row;
        row.reserve(block.criteria.size());
        for (const ShareFigures &criterion : block.criteria)
            row.push_back(criterion.percent());
        map.percents.push_back(std::move(row));
    }
    return {caption, map};
}

Chart profileChart(const SetFigures &set, const QString &caption)
{
    ShareRows rows;
    rows.series.push_back({QStringLiteral("Tỷ lệ điểm"), {}});
    for (const ShareFigures &criterion : set.criteria) {
        rows.labels << criterionLabel(criterion);
        const auto percent = criterion.percent();
        rows.series[0].percents.push_back(percent);
        rows.notes << (percent ? QStringLiteral("%1 % (%2/%3)")
                                     .arg(percent->toDisplay(2), criterion.average()->toDisplay(2),
                                          criterion.max.toDisplay())
                               : QStringLiteral("–"));
    }
    return {caption, rows};
}

Chart selfChart(const SetFigures &set, const QString &caption)
{
    ShareRows rows;
    rows.series = {{QStringLiteral("Tự chấm"), {}}, {QStringLiteral("Điểm chốt"), {}}};
    for (const SelfShares &shares : set.selfAgainstFinal) {
        rows.labels << criterionLabel(shares.self);
        rows.series[0].percents.push_back(shares.self.percent());
        rows.series[1].percents.push_back(shares.final.percent());
        rows.notes << changeNote(shares);
    }
    rows.from = axisStart(rows.series);
    return {caption, rows};
}

} // namespace sovang
