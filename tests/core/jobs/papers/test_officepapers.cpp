// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/papers/officepapers.h"
#include "jobs/papers/officetexts.h"
#include "jobs/papers/paperyear.h"
#include "jobs/setup/practice.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace sovang;
using namespace sovang::test;

namespace {

/// DV1 and DV2 can be recognised in 2024, DV3 fails.
struct PaperBook : JobBook
{
    UnitId first = add(u"DV1"_qs);
    UnitId second = add(u"DV2"_qs);
    UnitId failed = add(u"DV3"_qs);

    PaperBook()
    {
        score(first, {2023, 2024});
        score(second, {2023, 2024});
        score(failed, {2024}, badRow);
    }

    QString text(OfficePaper paper) const { return plainText(makeOfficePaper(book, Year(2024), paper)); }

    void meet()
    {
        Meeting meeting;
        meeting.year = Year(2024);
        meeting.date = QDate(2024, 12, 5);
        meeting.place = u"Hội trường"_qs;
        meeting.chair = u"Lê Thị Ánh"_qs;
        meeting.secretary = u"Trần Văn Bình"_qs;
        meeting.members = {{u"Lê Thị Ánh"_qs, u"Trưởng ban"_qs, Attendance::Present},
                           {u"Trần Văn Bình"_qs, u"Thư ký"_qs, Attendance::Present},
                           {u"Phạm Thị Cúc"_qs, u"Ủy viên"_qs, Attendance::Absent, u"đi công tác"_qs}};
        meeting.items = {{.unit = first, .verdict = Verdict::Agreed, .votes = Votes{2, 0, 0}},
                         {.unit = second,
                          .verdict = Verdict::Postponed,
                          .reason = u"chờ hồ sơ"_qs,
                          .votes = Votes{0, 1, 1}}};
        meeting.items.front().proposed = Proposal{DecisionKind::First, Year(2023), Year(2024)};
        book.change(someNote, [&] { book.meetings.add(meeting); });
    }
};

} // namespace

TEST_CASE("Minutes take attendance, votes and reasons from the meeting")
{
    PaperBook job;
    job.meet();
    const QString text = job.text(OfficePaper::Minutes);
    INFO(text.toStdString());
    for (
        const QString &line :
        {u"ngày 05 tháng 12 năm 2024"_qs, u"Địa điểm: Hội trường."_qs, u"Thành viên có mặt (02)"_qs,
         u"- Ông (bà) Phạm Thị Cúc, Ủy viên (lý do: đi công tác)."_qs, u"Có mặt 2/3 (66,67 %)"_qs,
         u"Đơn vị DV1\tCông nhận lần đầu, giai đoạn 2023-2024\t2/3 (66,67 %)\tThống nhất đề nghị công nhận lần đầu"_qs,
         u"0/3 (0,00 %)\nkhông tán thành: 01; không có ý kiến: 01\tĐể lại xét sau. Lý do: chờ hồ sơ"_qs,
         u"Cuộc họp thống nhất đề nghị công nhận lần đầu: 01 đơn vị; để lại xét sau: 01 đơn vị."_qs})
        CHECK(text.contains(line));
}

TEST_CASE("Submission and draft decision follow the meeting: who was postponed is not on the list")
{
    PaperBook job;
    CHECK(job.text(OfficePaper::Submission).contains(u"Đơn vị DV2"_qs));
    job.meet();
    for (const OfficePaper paper : {OfficePaper::Submission, OfficePaper::Decision}) {
        const QString text = job.text(paper);
        INFO(text.toStdString());
        CHECK(text.contains(u"Đơn vị DV1"_qs));
        CHECK_FALSE(text.contains(u"Đơn vị DV2"_qs));
        CHECK(text.contains(u"Căn cứ Biên bản họp ngày 05 tháng 12 năm 2024"_qs));
    }
}

TEST_CASE("Decisions with different numbers are papers of their own")
{
    PaperBook job;
    job.book.change(someNote, [&] {
        int number = 7;
        for (const UnitId unit : {job.first, job.second}) {
            Decision decision;
            decision.unit = unit;
            decision.number = u"0%1/QĐ-UBND"_qs.arg(number++);
            decision.date = QDate(2024, 12, 20);
            decision.from = Year(2023);
            decision.to = Year(2024);
            decision.nameThen = u"Tên ngày ấy"_qs;
            job.book.decisions.add(decision);
        }
    });
    const Document document = makeOfficePaper(job.book, Year(2024), OfficePaper::Decision);
    const QString text = plainText(document);
    INFO(text.toStdString());
    CHECK(text.contains(u"Số: 07/QĐ-UBND"_qs));
    CHECK(text.contains(u"Số: 08/QĐ-UBND"_qs));
    CHECK(text.count(u"Tên ngày ấy"_qs) == 2);
    CHECK_FALSE(text.contains(u"Đơn vị DV1"_qs));
    CHECK(std::ranges::count(document.blocks, DocumentBlock(PageBreak{.restartsNumbers = true})) == 1);
}

TEST_CASE("A letter to each registered unit says what it lacked and what next year needs")
{
    PaperBook job;
    job.add(u"DV4"_qs); // not registered
    const QString text = job.text(OfficePaper::Letter);
    INFO(text.toStdString());
    CHECK(text.count(u"Kính gửi: "_qs) == 3);
    CHECK(text.contains(u"tổng điểm 19/20 (mức đạt: 15 điểm)"_qs));
    CHECK(text.contains(u" đủ điều kiện đề nghị công nhận lần đầu"_qs));
    CHECK(text.contains(u"Lý do: "_qs));
    CHECK(text.contains(
        u"Chưa có năm đạt nào được tính; cần 02 năm đạt để được đề nghị công nhận lần đầu."_qs));
    CHECK(text.contains(u"tiếp tục đăng ký danh hiệu năm 2025"_qs));
}

TEST_CASE("The lines of the table in each letter and record make up its total, with bonus and deductions")
{
    const QTemporaryDir folder;
    const Book book = Book::open(makePracticeProvince(folder.path(), {60, 2, 5}), OpenMode::ReadOnly);
    int adjusted = 0;
    for (const OfficePaper paper : {OfficePaper::Letter, OfficePaper::Inspection}) {
        for (const Document &document : makeOfficePapers(book, PracticeProvince::lastYear, paper).papers) {
            const QStringList lines = plainText(document).split(u'\n');
            Points sum;
            for (const QString &line : lines) {
                const QStringList cells = line.split(u'\t');
                const std::optional<Points> points =
                    cells.size() >= 4 ? Points::parse(cells[3]) : std::nullopt;
                if (!points || cells[1] == u"Nội dung")
                    continue;
                INFO(lines.join(u'\n').toStdString());
                if (cells[1] == u"Tổng điểm") {
                    CHECK(sum == *points);
                    break; // what it lacked comes after
                }
                adjusted += cells[0].isEmpty() ? 1 : 0;
                sum = cells[1] == u"Điểm trừ" ? sum - *points : sum + *points;
            }
        }
    }
    CHECK(adjusted > 0);
}

TEST_CASE("The issuer of the book that a rule set names only in general is named with its whole name")
{
    JobBook job;
    RuleSet rules;
    rules.firstAuthority.issuer = u"Liên đoàn Lao động tỉnh"_qs;
    const auto named = [&] { return authorityOf(job.book, &rules, DecisionKind::First).issuer; };
    const auto add = [&](const QString &name) {
        Issuer issuer;
        issuer.name = name;
        job.book.change(someNote, [&] { job.book.commission.addIssuer(issuer); });
    };
    CHECK(named() == u"Liên đoàn Lao động tỉnh");
    add(u"Ủy ban nhân dân xã"_qs);
    CHECK(named() == u"Liên đoàn Lao động tỉnh");
    add(u"Liên đoàn Lao động tỉnh Bình Nguyên"_qs);
    CHECK(named() == u"Liên đoàn Lao động tỉnh Bình Nguyên");
    add(u"Liên đoàn Lao động tỉnh Suối Ngàn"_qs); // which of the two is not guessed
    CHECK(named() == u"Liên đoàn Lao động tỉnh");
}

TEST_CASE("Refusals are written for those that failed, with the reason of the outcome, else of the decision")
{
    PaperBook job;
    CHECK(job.text(OfficePaper::Refusals).contains(u"2. Lý do: "_qs));
    job.book.change(someNote, [&] {
        Decision decision;
        decision.unit = job.failed;
        decision.kind = DecisionKind::Refusal;
        decision.number = u"12/UBND-VX"_qs;
        decision.date = QDate(2024, 12, 20);
        decision.reason = u"thiếu điểm"_qs;
        job.book.decisions.add(decision);
    });
    const QString text = job.text(OfficePaper::Refusals);
    INFO(text.toStdString());
    CHECK(text.contains(u"Số: 12/UBND-VX"_qs));
    CHECK(text.contains(u"2. Lý do: thiếu điểm."_qs));
    CHECK(text.count(u"Kính gửi"_qs) == 1);
}

TEST_CASE("Every paper has a word of its own for the command line")
{
    for (const OfficePaper paper : officePapers)
        CHECK(officePaperFromCode(toCode(paper)) == paper);
    CHECK_FALSE(officePaperFromCode(u"report"));
}

TEST_CASE("A number and a day fill what is open, one number after the other, and leave what was decided")
{
    PaperBook job;
    const PaperDay day{41, QDate(2025, 1, 9)};
    const QString letters = plainText(makeOfficePaper(job.book, Year(2024), OfficePaper::Letter, day));
    for (const QString &number : {u"Số: 41/"_qs, u"Số: 42/"_qs, u"Số: 43/"_qs})
        CHECK(letters.count(number) == 1);
    CHECK(letters.count(u"ngày 09 tháng 01 năm 2025"_qs) == 3);

    Decision decided;
    decided.unit = job.first;
    decided.kind = DecisionKind::First;
    decided.number = u"7/QĐ-UBND"_qs;
    decided.date = QDate(2024, 12, 20);
    job.book.change(someNote, [&] { job.book.decisions.add(decided); });
    const QString decision = plainText(makeOfficePaper(job.book, Year(2024), OfficePaper::Decision, day));
    CHECK(decision.contains(u"Số: 7/QĐ-UBND"));
    CHECK_FALSE(decision.contains(u"tháng 01 năm 2025"));
}

TEST_CASE("The texts of the office stand in the place of the program's, on its paper only")
{
    PaperBook job;
    const QString before = job.text(OfficePaper::Submission);
    job.book.change(someNote, [&] {
        setOfficeTexts(job.book, OfficePaper::Decision,
                       {{u"- Căn cứ Luật Tổ chức chính quyền địa phương;"_qs, u" "_qs,
                         u"Nghị định số 86/2023/NĐ-CP."_qs},
                        {u"- Như Điều 3;"_qs, u"Sở Văn hóa, Thể thao và Du lịch"_qs, u"Lưu: VT, NV."_qs}});
    });
    CHECK(officeTexts(job.book, OfficePaper::Decision).basis ==
          QStringList{u"Luật Tổ chức chính quyền địa phương"_qs, u"Nghị định số 86/2023/NĐ-CP"_qs});
    const QString decision = job.text(OfficePaper::Decision);
    INFO(decision.toStdString());
    CHECK(decision.contains(
        u"Căn cứ Luật Tổ chức chính quyền địa phương;\nCăn cứ Nghị định số 86/2023/NĐ-CP"_qs));
    CHECK(decision.contains(u"- Như Điều 3;\n- Sở Văn hóa, Thể thao và Du lịch;\n- Lưu: VT, NV."_qs));
    CHECK(job.text(OfficePaper::Submission) == before);

    job.book.change(someNote, [&] { setOfficeTexts(job.book, OfficePaper::Decision, {}); });
    CHECK_FALSE(job.text(OfficePaper::Decision).contains(u"86/2023"_qs));
}

TEST_CASE("Texts of law are quoted by their rank, two of one line apart, without remarks")
{
    RuleSet rules;
    rules.legalBasis = {u"Hướng dẫn 58/HD-TLĐ ngày 10/5/2022 (điểm 3)"_qs, u"Ghi chú của người soạn"_qs,
                        u"Thông tư 01/2012/TT-BVHTTDL; Thông tư 08/2014/TT-BVHTTDL."_qs,
                        u"Nghị định số 86/2023/NĐ-CP"_qs};
    CHECK(legalTexts(&rules) ==
          QStringList{u"Nghị định số 86/2023/NĐ-CP"_qs, u"Thông tư 01/2012/TT-BVHTTDL"_qs,
                      u"Thông tư 08/2014/TT-BVHTTDL"_qs, u"Hướng dẫn 58/HD-TLĐ ngày 10/5/2022"_qs});
}
