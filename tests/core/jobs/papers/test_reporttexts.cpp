// SPDX-License-Identifier: GPL-3.0-or-later
// What the office writes into the yearly report, and what becomes of it when the book changes.
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/papers/rawlists.h"
#include "jobs/papers/reportchecking.h"
#include "jobs/papers/reporttexts.h"
#include "jobs/papers/yearpapers.h"

#include <algorithm>

using namespace sovang;
using namespace sovang::test;

namespace {

const Year thisYear(2024);

ReportText textOfKey(const JobBook &job, const QString &key)
{
    const std::vector<ReportText> texts = checkReport(job.book, thisYear).texts;
    const auto found =
        std::ranges::find(texts, key, [](const ReportText &text) { return text.paragraph.key; });
    REQUIRE(found != texts.end());
    return *found;
}

void wordAnew(JobBook &job, const QString &key, const std::optional<QString> &text)
{
    setReportTexts(job.book, thisYear, {{key, text}});
}

QString reportOf(const JobBook &job)
{
    return plainText(makeYearReport(job.book, thisYear));
}

} // namespace

TEST_CASE("Sections of the office's own are offered empty, and stand in the paper once they are written")
{
    JobBook job;
    job.score(job.add(u"DV1"_qs), {2024});
    CHECK(textOfKey(job, u"general"_qs).text().isEmpty());
    CHECK_FALSE(textOfKey(job, u"general"_qs).paragraph.hint.isEmpty());
    CHECK(reportOf(job).contains(u"I. KẾT QUẢ"));
    wordAnew(job, u"general"_qs, u" Ban Chỉ đạo đã ban hành kế hoạch.\n\n Tổ chức 02 lớp tập huấn. "_qs);
    wordAnew(job, u"addressees"_qs, u"Ủy ban nhân dân tỉnh\nSở Văn hóa"_qs);
    const QString text = reportOf(job);
    CHECK(text.contains(u"Kính gửi: Ủy ban nhân dân tỉnh; Sở Văn hóa"));
    CHECK(text.contains(u"I. TÌNH HÌNH CHUNG\nBan Chỉ đạo đã ban hành kế hoạch.\nTổ chức 02 lớp tập huấn."));
    CHECK(text.contains(u"II. KẾT QUẢ"));
}

TEST_CASE("An edited text survives a new count, and stops the report once its numbers do not agree")
{
    JobBook job;
    job.score(job.add(u"DV1"_qs), {2024});
    job.score(job.add(u"DV2"_qs), {2024});
    wordAnew(job, u"overview"_qs, u"Toàn huyện có 2/2 đơn vị đăng ký, dự kiến 50 đơn vị năm sau."_qs);
    CHECK(reportOf(job).contains(u"Toàn huyện có 2/2 đơn vị đăng ký, dự kiến 50"));
    job.score(job.add(u"DV3"_qs), {2024});
    CHECK(textOfKey(job, u"overview"_qs).outdated == std::vector<FigureChange>{{u"2"_qs, u"3"_qs}});
    CHECK_THROWS_AS(makeYearReport(job.book, thisYear), Error);
    const std::vector<ReportFinding> findings = checkReport(job.book, thisYear).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].check == ReportCheck::EditedText);
    CHECK(findings[0].subject == u"Kết quả chung");
    CHECK(findings[0].text.contains(u"overview"));

    SECTION("editing it again settles it")
    {
        wordAnew(job, u"overview"_qs, u"Toàn huyện có 3/3 đơn vị đăng ký."_qs);
        CHECK(reportOf(job).contains(u"Toàn huyện có 3/3 đơn vị đăng ký."));
    }
    SECTION("so does the program's own sentence")
    {
        wordAnew(job, u"overview"_qs, {});
        CHECK(reportOf(job).contains(u"Năm 2024, 3/3 (100,00 %)"));
        CHECK(ownReportTexts(job.book, thisYear).empty());
    }
    SECTION("or a waiver with a reason, which the report tells")
    {
        waiveReportCheck(job.book, thisYear, ReportCheck::EditedText, u"Số liệu đầu năm"_qs);
        CHECK(reportOf(job).contains(
            u"Số liệu trong đoạn văn đã sửa không còn khớp\tKết quả chung\tSố liệu đầu năm"));
    }
}

TEST_CASE("A paragraph is left out when it is emptied, and its heading with it where nothing else is there")
{
    JobBook job;
    job.score(job.add(u"DV1"_qs), {2024});
    Activity activity;
    activity.date = QDate(2024, 5, 1);
    activity.name = u"Hội thi"_qs;
    job.book.change(someNote, [&] { job.book.movements.add(activity); });
    CHECK(reportOf(job).contains(u"PHONG TRÀO THI ĐUA"));
    wordAnew(job, u"movements"_qs, u"  "_qs);
    CHECK_FALSE(reportOf(job).contains(u"PHONG TRÀO THI ĐUA"));
    job.book.change(someNote, [&] {
        activity.people = 40;
        job.book.movements.add(activity);
    });
    CHECK_FALSE(reportOf(job).contains(u"PHONG TRÀO THI ĐUA"));
}

TEST_CASE("A text whose paragraph the report has no more is told, kept, and can only be given up")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2024}, badRow);
    job.score(job.add(u"DV2"_qs), {2024});
    wordAnew(job, u"rest"_qs, u"Không đạt: 1 đơn vị."_qs);
    job.score(unit, {2024});
    const ReportText lost = textOfKey(job, u"rest"_qs);
    CHECK_FALSE(lost.hasPlace);
    CHECK(lost.text() == u"Không đạt: 1 đơn vị.");
    CHECK_THROWS_AS(makeYearReport(job.book, thisYear), Error);
    CHECK_THROWS_AS(wordAnew(job, u"rest"_qs, u"Khác"_qs), Error);
    wordAnew(job, u"rest"_qs, {});
    CHECK_FALSE(reportOf(job).contains(u"Không đạt: 1"));
}

TEST_CASE("The log tells what was written, another year has its own texts, and an unknown key is refused")
{
    JobBook job;
    job.score(job.add(u"DV1"_qs), {2023, 2024});
    wordAnew(job, u"plans"_qs, u"Phấn đấu 98 %."_qs);
    CHECK(job.book.log.entries(LogStore::Order::NewestFirst).front().note.action == u"report.text");
    CHECK(
        job.book.log.entries(LogStore::Order::NewestFirst).front().note.summary.contains(u"Phấn đấu 98 %."));
    CHECK_FALSE(plainText(makeYearReport(job.book, Year(2023))).contains(u"Phấn đấu"));
    CHECK_THROWS_AS(wordAnew(job, u"nothing"_qs, u"x"_qs), Error);
}

TEST_CASE("The workbook holds the words of the report with the headings that they stand under")
{
    JobBook job;
    job.score(job.add(u"DV1"_qs), {2024});
    wordAnew(job, u"plans"_qs, u"Phấn đấu 98 %."_qs);
    const OutTable words = makeReportWorkbook(job.book, checkReport(job.book, thisYear)).lists.back();
    CHECK(words.sheet == u"Nội dung báo cáo");
    const OutRow plans{u"II. PHƯƠNG HƯỚNG, CHỈ TIÊU NĂM 2025"_qs, {}, u"Phấn đấu 98 %."_qs};
    CHECK(std::ranges::find(words.rows, plans) != words.rows.end());
    REQUIRE_FALSE(words.rows.empty());
    CHECK(words.rows.back()[0] == OutValue());
}
