// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/reportcharts.h"
#include "documents/samplefigures.h"
#include "documents/scoresection.h"

using namespace sovang;

TEST_CASE("The bars of the groups are the numbers of the table beside them")
{
    const YearFigures figures = sampleFigures(120);
    const Chart chart = groupChart(figures.byBlock, u"Biểu đồ"_qs);
    const auto &bars = std::get<BarRows>(chart.drawing);
    REQUIRE(bars.labels.size() == qsizetype(figures.byBlock.size()));
    for (size_t i = 0; i < figures.byBlock.size(); ++i) {
        const OutcomeCounts &counts = figures.byBlock[i].counts;
        CHECK(bars.notes[qsizetype(i)] == shareText(counts.passed, counts.registered));
        CHECK(bars.series[0].values[i] == counts.passed);
        CHECK(bars.series[1].values[i] == counts.failed);
        CHECK(bars.series[2].values[i] == counts.excluded);
        CHECK(bars.series[3].values[i] == counts.pending);
    }
}

TEST_CASE("Reasons have a bar each, of units that failed or of units that were not considered")
{
    YearFigures figures;
    figures.total.registered = 10;
    figures.byReason = {{OutcomeKind::Failed, u"Tổng điểm dưới mức đạt"_qs, 3},
                        {OutcomeKind::Excluded, u"Không bảo đảm điều kiện G1"_qs, 1}};
    const auto bars = std::get<BarRows>(reasonChart(figures, {}).drawing);
    CHECK(bars.labels == QStringList{u"Tổng điểm dưới mức đạt"_qs, u"Không bảo đảm điều kiện G1"_qs});
    CHECK(bars.series[0].values == std::vector<int>{3, 0});
    CHECK(bars.series[1].values == std::vector<int>{0, 1});
    CHECK(bars.notes.front() == u"3/10 (30,00 %)");
}

TEST_CASE("The strip of the cycle has five years, those without units too")
{
    YearFigures figures;
    figures.total.passed = 100;
    figures.byStreak = {{3, 1}, {4, 99}};
    const Chart chart = streakChart(figures, {});
    const auto &strip = std::get<YearStrip>(chart.drawing);
    CHECK(strip.values == std::vector<int>{0, 0, 1, 99, 0});
    CHECK(strip.labels[3] == u"Năm thứ tư");
    CHECK(strip.whole == 100);
}

TEST_CASE("The chart of totals shows the mark even where nobody is near it")
{
    YearFigures figures;
    figures.byMargin = {{2, 4, 0}, {3, 5, 1}};
    const Chart chart = marginChart(figures, {});
    const auto &columns = std::get<ColumnBars>(chart.drawing);
    CHECK(columns.series[0].values == std::vector<int>{0, 0, 0, 4, 5});
    CHECK(columns.series[1].values == std::vector<int>{0, 0, 0, 0, 1});
    CHECK(columns.mark == 1);
    CHECK(columns.labels == QStringList{u"−5"_qs, u"0"_qs, u"+5"_qs, u"+10"_qs, u"+15"_qs, u"+20"_qs});
    CHECK(marginName(-1) == u"Thiếu đến 5 %");
    CHECK(marginName(-2) == u"Thiếu trên 5 đến 10 %");
    CHECK(marginName(MarginFigures::lowest) == u"Thiếu trên 20 %");
    CHECK(marginName(0) == u"Bằng mức đạt hoặc vượt dưới 5 %");
    CHECK(marginName(3) == u"Vượt từ 15 đến dưới 20 %");
}

TEST_CASE("Criteria stand by the mean share of their maximum, and own points beside final ones")
{
    SetFigures set;
    ShareFigures first{u"I"_qs, u"Đoàn kết"_qs, Points::fromHundredths(2500), 2, 0, Exact(4675)};
    ShareFigures absent{u"II"_qs, u"Nếp sống"_qs, Points::fromHundredths(2000), 0, 0, Exact()};
    set.criteria = {first, absent};
    const auto profile = std::get<ShareRows>(profileChart(set, {}).drawing);
    CHECK(profile.labels == QStringList{u"I. Đoàn kết"_qs, u"II. Nếp sống"_qs});
    CHECK(profile.series[0].percents[0] == Points::fromHundredths(9350));
    CHECK_FALSE(profile.series[0].percents[1]);
    CHECK(profile.notes == QStringList{u"93,50 % (23,38/25)"_qs, u"–"_qs});

    ShareFigures own = first;
    own.sum = Exact(5000);
    set.selfAgainstFinal = {{own, first}};
    const auto self = std::get<ShareRows>(selfChart(set, {}).drawing);
    CHECK(self.series[0].percents[0] == Points::fromHundredths(10000));
    CHECK(self.series[1].percents[0] == Points::fromHundredths(9350));
    CHECK(self.notes.front() == u"25,00 → 23,38 (−1,62)");
    CHECK(self.from == 90);
}

TEST_CASE("How many units a khối has is written as papers write numbers")
{
    SetFigures set;
    BlockShares block;
    block.block = u"Sự nghiệp giáo dục"_qs;
    block.units = 1101;
    set.blocks = {block};
    CHECK(std::get<HeatMap>(heatChart(set, {}).drawing).rows.front() == u"Sự nghiệp giáo dục (1.101)");
}
