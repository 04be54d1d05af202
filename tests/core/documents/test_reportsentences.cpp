// SPDX-License-Identifier: GPL-3.0-or-later
// What an official would stumble over when the report is read aloud.
#include "catch.h"

#include "documents/report.h"
#include "documents/reportsentences.h"
#include "documents/samplefigures.h"

#include <algorithm>

using namespace sovang;

namespace {

YearFigures countedAs(const OutcomeCounts &total)
{
    YearFigures figures;
    figures.year = Year(2025);
    figures.total = total;
    figures.byKind = {{u"Cơ quan"_qs, total}};
    figures.sheets.final = total.registered - total.pending;
    return figures;
}

GroupFigures blockOf(const QString &name, int passed, int registered)
{
    return {name, {registered, registered, passed, registered - passed, 0, 0}};
}

QString blocksOf(const std::vector<GroupFigures> &blocks)
{
    YearFigures figures = countedAs({10, 10, 5, 5, 0, 0});
    figures.byBlock = blocks;
    return blockSentence(figures);
}

int chartsIn(const Document &document)
{
    return int(std::ranges::count_if(
        document.blocks, [](const DocumentBlock &block) { return std::holds_alternative<Chart>(block); }));
}

} // namespace

TEST_CASE("Nobody who passed, and nobody who was scored, is said in words and not as a share of zero")
{
    CHECK(
        overviewSentence(countedAs({3, 3, 0, 3, 0, 0}), {}) ==
        u"Năm 2025, 3/3 (100,00 %) cơ quan đăng ký danh hiệu đạt chuẩn văn hóa; 3/3 (100,00 %) đã chấm điểm "
        "xong; không có trường hợp nào đạt chuẩn văn hóa.");
    CHECK(overviewSentence(countedAs({3, 3, 0, 0, 0, 3}), {})
              .endsWith(u"đạt chuẩn văn hóa; chưa có trường hợp nào chấm điểm xong."));
    CHECK(overviewSentence(countedAs({3, 3, 0, 2, 0, 1}), {})
              .endsWith(u"2/3 (66,67 %) đã chấm điểm xong; chưa có trường hợp nào đạt chuẩn văn hóa."));
    CHECK(overviewSentence(countedAs({1200, 0, 0, 0, 0, 0}), u"tỉnh Kiên Giang"_qs) ==
          u"Năm 2025, không có cơ quan nào của tỉnh Kiên Giang đăng ký danh hiệu đạt chuẩn văn hóa (tổng số: "
          "1.200).");
}

TEST_CASE("A single unit is told in words, without shares of one, and without what is left of it")
{
    CHECK(overviewSentence(countedAs({1, 1, 1, 0, 0, 0}), u"xã Ea Lir"_qs) ==
          u"Năm 2025, 01 cơ quan của xã Ea Lir đăng ký danh hiệu đạt chuẩn văn hóa, đã chấm điểm xong và đạt "
          "chuẩn văn hóa.");
    CHECK(overviewSentence(countedAs({1, 1, 0, 1, 0, 0}), {})
              .endsWith(u"đã chấm điểm xong, kết quả không đạt."));
    CHECK(overviewSentence(countedAs({1, 1, 0, 0, 1, 0}), {}).endsWith(u"nhưng không được xét."));
    CHECK(overviewSentence(countedAs({1, 1, 0, 0, 0, 1}), {}).endsWith(u"chưa chấm điểm xong."));
    CHECK(restSentence(countedAs({1, 1, 0, 1, 0, 0})).isEmpty());
    CHECK(restSentence(countedAs({1300, 1200, 0, 1200, 0, 0})) == u"Không đạt: 1.200; không đăng ký: 100.");
}

TEST_CASE("A single unit has no averages, no tables of one line and no charts")
{
    YearFigures figures = countedAs({1, 1, 1, 0, 0, 0});
    figures.byBand = {{u"Xuất sắc"_qs, 1}};
    figures.byStreak = {{1, 1}};
    figures.byMargin = {{4, 1, 0}};
    SetFigures set;
    set.title = u"Ba tiêu chuẩn"_qs;
    set.reference = u"ba@1"_qs;
    set.total = Points::fromHundredths(2000);
    set.units = 1;
    set.average = set.median = set.least = set.most = Points::fromHundredths(1900);
    ShareFigures criterion;
    criterion.code = u"I"_qs;
    criterion.max = Points::fromHundredths(1000);
    criterion.units = 1;
    criterion.sum = 900;
    set.criteria = {criterion};
    figures.scores = {set};
    UnitFigures unit;
    unit.name = u"Sở Y tế"_qs;
    unit.outcome = OutcomeKind::Passed;
    figures.units = {unit};
    const Document report = yearReport(figures, {});
    const QString text = plainText(report);
    INFO(text.toStdString());
    CHECK(chartsIn(report) == 0);
    CHECK(text.contains(u"01 trường hợp có kết quả, đạt 19,00/20 điểm."));
    CHECK(text.contains(u"Trường hợp đạt chuẩn văn hóa xếp loại Xuất sắc."));
    CHECK(text.contains(u"Trường hợp đạt chuẩn văn hóa ở năm thứ nhất."));
    for (const QString &needless : {u"1/1"_qs, u"trung vị"_qs, u"Bình quân"_qs, u"Tổng cộng"_qs})
        CHECK_FALSE(text.contains(needless));
}

TEST_CASE("Where all passed units share a band or a year, a sentence stands instead of a table of one line")
{
    YearFigures figures = countedAs({5, 5, 5, 0, 0, 0});
    figures.byBand = {{u"Đạt"_qs, 5}};
    figures.byStreak = {{4, 5}};
    CHECK(onlyBandSentence(figures) == u"Toàn bộ 5 trường hợp đạt chuẩn văn hóa đều xếp loại Đạt.");
    CHECK(onlyStreakSentence(figures) == u"Toàn bộ 5 trường hợp đạt chuẩn văn hóa đều ở năm thứ tư.");
    figures.byStreak = {{1, 2}, {4, 3}};
    CHECK(onlyStreakSentence(figures).isEmpty());
}

TEST_CASE("The sentence on khối knows all, none and several lowest, and names no group without a name")
{
    CHECK(
        blocksOf({blockOf(u"Đảng"_qs, 3, 3), blockOf(u"HTX"_qs, 1, 2)}) ==
        u"Số khối có toàn bộ đơn vị đăng ký đều đạt: 1/2; khối có tỷ lệ đạt thấp nhất: HTX, 1/2 (50,00 %).");
    CHECK(blocksOf({blockOf(u"Đảng"_qs, 3, 3), blockOf(u"HTX"_qs, 2, 2)}) ==
          u"Cả 2 khối đều có toàn bộ đơn vị đăng ký đạt.");
    CHECK(
        blocksOf({blockOf(u"Đảng"_qs, 1, 2), blockOf(u"HTX"_qs, 2, 4)}) ==
        u"Không có khối nào có toàn bộ đơn vị đăng ký đều đạt; khối có tỷ lệ đạt thấp nhất: Đảng, 1/2 (50,00 "
        "%); HTX, 2/4 (50,00 %).");
    CHECK(blocksOf({blockOf(u"Đảng"_qs, 3, 3), blockOf(unnamedGroup(), 0, 2)}).isEmpty());
    CHECK(blocksOf({blockOf(u"Đảng"_qs, 3, 3), blockOf(u"HTX"_qs, 0, 0)}).isEmpty());
}

TEST_CASE("Titles name only the kinds that there are")
{
    CHECK(titlesText(40, 0) == u"40 (lần đầu)");
    CHECK(titlesText(0, 9) == u"9 (công nhận lại)");
    CHECK(titlesText(1, 10) == u"11 (lần đầu: 1; công nhận lại: 10)");
    YearFigures figures = countedAs({1, 1, 1, 0, 0, 0});
    figures.nextFirst = 1;
    CHECK(
        nextYearSentence(figures) ==
        u"Nếu đạt chuẩn trong năm 2026, số trường hợp đủ thời gian để đề nghị công nhận danh hiệu là 1 (lần "
        "đầu); cần chuẩn bị 1 giấy công nhận.");
}

TEST_CASE("A year in which nobody registered is compared without a share of nobody")
{
    YearFigures figures = countedAs({3, 0, 0, 0, 0, 0});
    figures.yearBefore = Year(2024);
    figures.totalBefore = {3, 3, 2, 1, 0, 0};
    CHECK(comparisonSentence(figures) == u"So với năm 2024, số đăng ký giảm 3, số đạt giảm 2.");
    figures.series = {{Year(2024), figures.totalBefore}, {Year(2025), figures.total}};
    CHECK(plainText(yearReport(figures, {})).contains(u"Năm 2025\t0/3 (0,00 %)\t–\t"));
}

TEST_CASE("Titles that are not decided yet are not compared with those of the year before")
{
    YearFigures figures = countedAs({3, 3, 3, 0, 0, 0});
    figures.yearBefore = Year(2024);
    figures.totalBefore = figures.total;
    figures.recognisedBefore = 2;
    CHECK(plainText(yearReport(figures, {})).contains(u"Được công nhận\t2\t0\t−2"));
    figures.proposedFirst = 2;
    CHECK_FALSE(plainText(yearReport(figures, {})).contains(u"Được công nhận\t"));
}

TEST_CASE("Those who failed over the mark are told before the table that shows them")
{
    YearFigures figures = countedAs({10, 10, 5, 5, 0, 0});
    figures.byMargin = {{-1, 0, 2}, {0, 5, 3}};
    CHECK(marginSentence(figures).contains(u"(3 trường hợp có tổng điểm từ mức đạt trở lên nhưng không đạt"));
    figures.byMargin = {{-1, 0, 5}, {0, 5, 0}};
    CHECK(marginSentence(figures) == u"Tổng điểm so với mức đạt của từng đơn vị:");
}

TEST_CASE("That a unit may stand in several lines of reasons is only said where one does")
{
    YearFigures figures = countedAs({10, 10, 8, 2, 0, 0});
    figures.byReason = {{OutcomeKind::Failed, u"Tổng điểm dưới mức đạt"_qs, 1},
                        {OutcomeKind::Failed, u"Tiêu chuẩn I dưới mức tối thiểu"_qs, 1}};
    CHECK(reasonsSentence(figures).isEmpty());
    figures.byReason[0].units = 2;
    CHECK_FALSE(reasonsSentence(figures).isEmpty());
}

TEST_CASE("A long list of units with reasons is an appendix, and the text says which")
{
    YearFigures figures = countedAs({200, 200, 100, 60, 0, 40});
    for (int i = 0; i < 200; ++i) {
        UnitFigures unit;
        unit.name = u"Đơn vị %1"_qs.arg(i);
        unit.outcome = i < 100 ? OutcomeKind::Passed : i < 160 ? OutcomeKind::Failed : OutcomeKind::Pending;
        figures.units.push_back(unit);
    }
    const QString text = plainText(yearReport(figures, {}));
    CHECK(text.contains(u"Không đạt (60)\nDanh sách và lý do: Phụ lục II."));
    CHECK(text.contains(u"Chưa chấm xong (40)\nDanh sách và lý do: Phụ lục III."));
    const qsizetype second = text.indexOf(u"DANH SÁCH KHÔNG ĐẠT NĂM 2025 VÀ LÝ DO");
    CHECK(second > text.indexOf(u"Phụ lục II"));
    CHECK(text.indexOf(u"DANH SÁCH CHƯA CHẤM XONG NĂM 2025 VÀ LÝ DO") > second);
}

TEST_CASE("Before anybody is scored there are no charts of outcomes")
{
    YearFigures figures = countedAs({4, 4, 0, 0, 0, 4});
    figures.byKind = {{u"Cơ quan"_qs, {2, 2, 0, 0, 0, 2}}, {u"Đơn vị"_qs, {2, 2, 0, 0, 0, 2}}};
    figures.byBlock = {{u"Đảng"_qs, {2, 2, 0, 0, 0, 2}}, {u"HTX"_qs, {2, 2, 0, 0, 0, 2}}};
    CHECK(chartsIn(yearReport(figures, {})) == 0);
}

TEST_CASE("The hint of who the report goes to does not say Kính gửi once more")
{
    const ReportParagraph first = reportParagraphs(sampleFigures(12), sampleSettings()).front();
    CHECK(first.key == u"addressees");
    CHECK_FALSE(first.hint.contains(u"Kính gửi"));
}
