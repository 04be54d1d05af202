// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a list are records, and what becomes of the others.
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/text.h"
#include "domain/unitcode.h"

#include <algorithm>

using namespace sovang;
using namespace sovang::test;

namespace {

ImportPlan planOf(const JobBook &job, const QByteArray &rows, const ImportOptions &options = {})
{
    return planUnits(job.book, readCsv(rows, u"ds.csv"_qs), options);
}

// `CODE Khối/Phân loại` of every unit that the plan would add.
QStringList unitsIn(const ImportPlan &plan)
{
    QStringList units;
    for (const BookChange &change : plan.changes) {
        const Unit &unit = std::get<Boxed<UnitChange>>(change).operator const UnitChange &().after;
        units << (unit.code + u' ' + unit.block + u'/' + unit.unitClass);
    }
    return units;
}

bool says(const ImportPlan &plan, const QString &start)
{
    const QStringList lines = plan.notes.lines();
    return std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(start); });
}

} // namespace

TEST_CASE("A group is known in whichever column its name stands, and is the Khối of the records below it")
{
    const JobBook job;
    const QByteArray header = "TT;Mã;Tên đơn vị;Loại hình\n";
    const QByteArray record = "1;DV1;Sở Y tế;Cơ quan\n";
    for (const QByteArray group :
         {"I;KHỐI ĐẢNG;;\n", "I;;KHỐI ĐẢNG;\n", "I;;;KHỐI ĐẢNG\n", "A;;KHỐI ĐẢNG;\n", "I. KHỐI ĐẢNG;;;\n",
          ";KHỐI ĐẢNG;;\n", "KHỐI ĐẢNG;;;\n", ";;I. KHỐI ĐẢNG;\n", "I/;;KHỐI ĐẢNG;\n"}) {
        const ImportPlan plan = planOf(job, header + group + record);
        INFO(group.toStdString());
        CHECK(problemsOf(plan).isEmpty());
        CHECK(unitsIn(plan) == QStringList{u"DV1 KHỐI ĐẢNG/"_qs});
        CHECK(says(plan, u"ds.csv:2: “KHỐI ĐẢNG” is the name of a group"_qs));
    }
}

TEST_CASE("A list that has a header and no record says so, and one with a record does not")
{
    const JobBook job;
    const QByteArray header = "Danh sách đơn vị;;\nMã;Tên đơn vị;Loại hình\n";
    const QString sentence = u"ds.csv:2: No row under this header is a record"_qs;
    const ImportPlan plan = planOf(job, header);
    CHECK(plan.changes.empty());
    CHECK(problemsOf(plan).isEmpty());
    CHECK(says(plan, sentence));
    CHECK_FALSE(says(planOf(job, header + "DV1;Sở Y tế;Cơ quan\n"), sentence));
}

TEST_CASE("Groups divide one another by how they are counted, a list with its own Khối keeps it")
{
    const JobBook job;
    const QByteArray rows =
        "TT;Mã;Tên đơn vị;Loại hình\n"
        "A;;CƠ QUAN;\nI;;Khối Đảng;\n1;DV1;a;Cơ quan\nII;;Khối Nhà nước;\n1;DV2;b;Cơ quan\n"
        "B;;DOANH NGHIỆP;\n1;DV3;c;Doanh nghiệp\nI;;Tư nhân;\n1;DV4;d;Doanh nghiệp\n";
    const TableChoice both{{}, {{groupRows, u"Khối"_qs}, {subGroupRows, u"Phân loại"_qs}}};
    CHECK(unitsIn(planOf(job, rows, {UpdateExisting::No, both})) ==
          QStringList{u"DV1 CƠ QUAN/Khối Đảng"_qs, u"DV2 CƠ QUAN/Khối Nhà nước"_qs, u"DV3 DOANH NGHIỆP/"_qs,
                      u"DV4 DOANH NGHIỆP/Tư nhân"_qs});
    const TableChoice none{{}, {{groupRows, {}}}};
    CHECK(unitsIn(planOf(job, rows, {UpdateExisting::No, none})).first() == u"DV1 /");
    CHECK(
        unitsIn(planOf(job, "TT;Mã;Tên đơn vị;Loại hình;Khối\nI;;KHỐI ĐẢNG;;\n1;DV1;a;Cơ quan;Mặt trận\n")) ==
        QStringList{u"DV1 Mặt trận/"_qs});
    const ImportPlan kinds = planOf(job, "TT;Mã;Tên đơn vị\nA;;KHỐI DOANH NGHIỆP\n1;DV1;a\n",
                                    {UpdateExisting::No, {{}, {{groupRows, u"Loại hình"_qs}}}});
    REQUIRE(kinds.changes.size() == 1);
    CHECK(std::get<Boxed<UnitChange>>(kinds.changes[0]).operator const UnitChange &().after.kind ==
          UnitKind::Enterprise);
}

TEST_CASE(
    "Totals, numbers of columns, headers of the next page and signatures are no records, and each is told")
{
    const JobBook job;
    const ImportPlan plan = planOf(job, "TT;Mã;Tên đơn vị;Loại hình;Số CBCCVC-NLĐ\n"
                                        "(1);(2);(3);(4);(5)=(3)+(4)\n"
                                        "1;DV1;Sở Y tế;Cơ quan;3\n"
                                        "Cộng khối I;;;;3\n"
                                        "TT;Mã;Tên đơn vị;Loại hình;Số CBCCVC-NLĐ\n"
                                        "2;DV2;Tổng công ty Cà phê;Doanh nghiệp;4\n"
                                        ";;Tổng cộng: 02 đơn vị;;7\n"
                                        "\n"
                                        ";NGƯỜI LẬP BIỂU;;TM. BAN CHỈ ĐẠO;\n"
                                        ";;;TRƯỞNG BAN;\n"
                                        ";;;Nguyễn Văn A;\n");
    CHECK(problemsOf(plan).isEmpty());
    CHECK(plan.added == 2);
    for (const QString &note :
         {u"ds.csv:2: This row numbers"_qs, u"ds.csv:4: “Cộng khối I 3” is a total"_qs,
          u"ds.csv:5: The header stands"_qs, u"ds.csv:7: “Tổng cộng: 02 đơn vị 7” is a total"_qs,
          u"ds.csv:9: “NGƯỜI LẬP BIỂU"_qs, u"ds.csv:10: “TRƯỞNG BAN” stands under"_qs,
          u"ds.csv:11: “Nguyễn Văn A” stands under"_qs})
        CHECK(says(plan, note));
}

TEST_CASE("What may be a record that lacks something is one, and its faults are told")
{
    const JobBook job;
    const QByteArray header = "TT;Mã;Tên đơn vị;Loại hình\n1;DV1;Sở Y tế;Cơ quan\n";
    for (const QByteArray row :
         {"2;;Sở Tư pháp;Cơ quan\n", "2;DV2;;Cơ quan\n", "2;DV2;Sở Tư pháp;\n", "2;DV2;;\n",
          "2;;Sở Tư pháp;\n", ";;;Cơ quan\n", "\n2;;Sở Tư pháp;Cơ quan\n", "2;;TRƯỜNG MẦM NON HOA SEN;\n"}) {
        INFO(row.toStdString());
        CHECK_FALSE(planOf(job, header + row).isAcceptable());
        CHECK_FALSE(planOf(job, header + row + "3;DV3;Sở Nội vụ;Cơ quan\n").isAcceptable());
    }
}

TEST_CASE(
    "Scores: a unit that nobody knows is a problem, whatever its code looks like, sums and groups are not")
{
    JobBook job;
    job.add(u"SYT"_qs);
    const ImportPlan plan = job.plan("TT;Mã;1.1;2.1\nI;KHỐI SỞ;;\n1;SYT;5;2\n2;SXD;5;2\nCộng;;10;4\n");
    CHECK(problemsOf(plan) ==
          QStringList{u"diem.csv:4: There is no unit with the code “SXD” in the book"_qs});
    const ImportPlan numbered = job.plan("Mã;1.1;2.1;2.2\n1;2;3;4\nSYT;5;2;75/100\n");
    CHECK(problemsOf(numbered).isEmpty());
    JobBook counted;
    counted.add(u"1"_qs); // here the row is a record
    CHECK(counted.plan("Mã;1.1;2.1\n1;2;3\n").added > 1);
}

TEST_CASE("An invisible character, a blank of another kind and a line break change no code and no name")
{
    JobBook job;
    job.add(u"DV 1"_qs);
    const ImportPlan plan = job.plan("Mã\u200B;1.1\n\u200BDV\u00A01\u00AD;\uFEFF5\n");
    CHECK(problemsOf(plan).isEmpty());
    CHECK(plan.added > 0);
    const ImportPlan units =
        planOf(job, "Mã;Tên đơn vị;Loại hình\n\uFEFFDV2;\"Hội Liên hiệp\nPhụ nữ\";\u200BCơ quan\n");
    REQUIRE(units.changes.size() == 1);
    const Unit &unit = std::get<Boxed<UnitChange>>(units.changes[0]).operator const UnitChange &().after;
    CHECK(unit.code == u"DV2");
    CHECK(unit.name == u"Hội Liên hiệp Phụ nữ");
}

TEST_CASE(
    "A unit of the same name is told where either of them has no Địa bàn, and not where both have another")
{
    JobBook job;
    const QByteArray header = "Mã;Tên đơn vị;Loại hình;Địa bàn\n";
    const auto isTold = [&](const QByteArray &rows) {
        return planOf(job, header + rows).notes.lines().join(u' ').contains(u"look like the same unit");
    };
    CHECK(isTold("DV1;Trạm Y tế;Đơn vị;Xã A\nDV2;Trạm Y tế;Đơn vị;\n"));
    CHECK(isTold("DV1;Trạm Y tế;Đơn vị;\nDV2;TRẠM Y TẾ;Đơn vị;Xã A\n"));
    CHECK_FALSE(isTold("DV1;Trạm Y tế;Đơn vị;Xã A\nDV2;Trạm Y tế;Đơn vị;Xã B\n"));
    CHECK_FALSE(isTold("DV1;Trạm Y tế số 1;Đơn vị;\nDV2;Trạm Y tế số 2;Đơn vị;\n"));
    ImportPlan first = planOf(job, header + "DV1;Ban Tổ chức Huyện ủy;Cơ quan;Xã A\n");
    applyImport(job.book, first);
    CHECK(isTold("X2;Ban Tổ chức Huyện ủy;Cơ quan;\n"));
}

TEST_CASE("A date is no code and no number of a decision, but a note may be one")
{
    JobBook job;
    job.add(u"DV1"_qs);
    const ImportPlan plan = planRegistrations(
        job.book,
        sheetOf({{text(u"Mã"_qs), text(u"Năm"_qs), text(u"Ghi chú"_qs)},
                 {text(u"DV1"_qs), Cell::fromNumber(2024), Cell::fromDate(QDate(2024, 1, 5))},
                 {Cell::fromDate(QDate(2024, 1, 5)), Cell::fromNumber(2024), Cell()}}),
        UpdateExisting::No);
    REQUIRE(plan.changes.size() == 1);
    CHECK(std::get<Boxed<RegistrationChange>>(plan.changes[0])
              .
              operator const RegistrationChange &()
              .after.note == u"05/01/2024");
    REQUIRE_FALSE(problemsOf(plan).isEmpty());
    CHECK(problemsOf(plan)[0].startsWith(u"diem.xlsx!Điểm!A3: The spreadsheet holds a date"));
}

TEST_CASE("Kinds are read as offices write them, two kinds at once, and what is no kind, are not")
{
    for (const QStringView word :
         {u"CƠ QUAN", u"cq", u"Cơ quan nhà nước", u"CQ hành chính", u"cơ quan - hành chính"})
        CHECK(unitKindFromVietnamese(word) == UnitKind::Agency);
    for (const QStringView word :
         {u"ĐV", u"ĐVSN", u"Đơn vị sự nghiệp", u"ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP", u"Sự nghiệp", u"đv."})
        CHECK(unitKindFromVietnamese(word) == UnitKind::Institution);
    for (const QStringView word :
         {u"DN", u"(DN)", u"Doanh nghiệp tư nhân", u"DNNN", u"doanh  nghiệp ngoài nhà nước"})
        CHECK(unitKindFromVietnamese(word) == UnitKind::Enterprise);
    for (const QStringView word : {u"", u"Cơ quan, đơn vị", u"Chợ", u"co quan", u"A", u"Cơ quan/Doanh nghiệp",
                                   u"Cơ quan gì", u"Đơn vị A", u"Doanh nghiệp?? 2"})
        CHECK_FALSE(unitKindFromVietnamese(word).has_value());
}

TEST_CASE("Proposed codes count on from those that there are, in their way")
{
    CodeSeries none({});
    CHECK(none.next() == u"DV001");
    CHECK(none.next() == u"DV002");
    CodeSeries some({u"CQ-07"_qs, u"CQ-09"_qs, u"DN1"_qs, u"khác"_qs, u"CQ-10"_qs});
    CHECK(some.next() == u"CQ-11");
    CodeSeries nearlyFull({u"A9"_qs, u"A08"_qs, u"B1"_qs});
    CHECK(nearlyFull.next() == u"A10");
}

TEST_CASE(
    "A code of letters that begins as groups are counted is a code, where what records have stands beside it")
{
    JobBook job;
    job.add(u"SYT"_qs);
    for (const QByteArray code : {"V-GREEN", "C.PNV", "I.MN", "C. PNV", "X/Y"}) {
        INFO(code.toStdString());
        const QString sentence =
            u"There is no unit with the code “%1” in the book"_qs.arg(QString::fromUtf8(code));
        CHECK(problemsOf(job.plan("TT;Mã;1.1;2.1\n1;SYT;5;2\n2;" + code + ";5;2\n3;SYT2;5;2\n")).first() ==
              u"diem.csv:3: "_qs + sentence);
        const ImportPlan registered = planRegistrations(
            job.book, csvList("STT;Mã;Năm\n1;SYT;2026\n2;" + code + ";2026\n"), UpdateExisting::No);
        CHECK(problemsOf(registered) == QStringList{u"list.csv:3: "_qs + sentence});
    }
    for (const QByteArray group :
         {"I;KHỐI SỞ;5;2\n", ";II.1 Mầm non;5;2\n", "I;ĐẢNG;5;2\n", ";I. ĐẢNG;5;2\n"}) {
        INFO(group.toStdString());
        CHECK(problemsOf(job.plan("TT;Mã;1.1;2.1\n" + group + "1;SYT;5;2\n")).isEmpty());
    }
}

TEST_CASE("What a printed page has of its own is no group and no record, and is told")
{
    const JobBook job;
    const QByteArray header = "TT;Mã;Tên đơn vị;Loại hình;Số CBCCVC-NLĐ\n1;DV1;Sở Y tế;Cơ quan;3\n";
    const QByteArray next = "2;DV2;Sở Nội vụ;Cơ quan;4\n";
    for (const QByteArray row :
         {"Trang 1/2;;;;", ";;Trang 2;;", "TRANG SỐ 2;;;;", ";;- 2 -;;", ";;2;;", ";;;3;", "PHỤ LỤC 2;;;;",
          ";(Kèm theo Quyết định số 12);;;", "(tiếp theo);;;;", "Mẫu số 2;;;;"}) {
        const ImportPlan plan = planOf(job, header + row + '\n' + next);
        INFO(row.toStdString());
        CHECK(problemsOf(plan).isEmpty());
        CHECK(unitsIn(plan) == QStringList{u"DV1 /"_qs, u"DV2 /"_qs});
        CHECK(plan.notes.lines().join(u' ').contains(u"is a number or title of the printed page"));
    }
    for (const QByteArray row :
         {";;CỘNG TRANG 1;;3", ";;Cộng trang;;3", ";;MANG SANG (TRANG SAU);;3", ";;MANG SANG TRANG SAU;;",
          ";;Chuyển sang;;3", ";;Lũy kế;;3", ";;Luỹ kế từ trang 1;;3", ";;TC;;3", ";;Tổng số đơn vị: 12;;",
          "Trang trước chuyển sang;;;;3", ";;Tổng khối Đảng;;3", ";Cộng mang sang;;;3"}) {
        const ImportPlan plan = planOf(job, header + row + '\n' + next);
        INFO(row.toStdString());
        CHECK(problemsOf(plan).isEmpty());
        CHECK(unitsIn(plan) == QStringList{u"DV1 /"_qs, u"DV2 /"_qs});
        CHECK(plan.notes.lines().join(u' ').contains(u"is a total and no record"));
    }
    CHECK(unitsIn(planOf(job, header + "2;TC;Phòng Tài chính;Cơ quan;4\n")).size() == 2);
    CHECK(unitsIn(planOf(job, header + "2;DV2;Cộng đồng A;Đơn vị;4\n3;DV3;Mẫu giáo 1;Đơn vị;4\n")).size() ==
          3);
}

TEST_CASE(
    "Rows that number the columns are known however they count, and on later pages without their header")
{
    const JobBook job;
    const QByteArray header = "STT;Mã;Tên đơn vị;Loại hình;Số CBCCVC-NLĐ\n";
    const QByteArray record = "1;DV1;Sở Y tế;Cơ quan;3\n";
    for (const QByteArray row : {"I;II;III;IV;V\n", "1.;2.;3.;4.;5.\n", "1;2;3;5;6\n", "A;B;1;2;4\n",
                                 "[1];[2];[3];[4];[5]=[4]+1\n", "A;B;C;D;(1=2+3)\n", "i;ii;iii;iv;v\n"}) {
        INFO(row.toStdString());
        const ImportPlan plan = planOf(job, header + row + record + row + "2;DV2;Sở Nội vụ;Cơ quan;4\n");
        CHECK(problemsOf(plan).isEmpty());
        CHECK(unitsIn(plan) == QStringList{u"DV1 /"_qs, u"DV2 /"_qs});
        CHECK(says(plan, u"ds.csv:2: This row numbers"_qs));
        CHECK(says(plan, u"ds.csv:4: This row numbers"_qs));
    }
    const ImportPlan plan = planOf(job, header + record + "(1);(2);(3);(4);(5)\n2;DV2;Sở Nội vụ;Cơ quan;4\n");
    CHECK(says(plan, u"ds.csv:3: This row numbers"_qs));
    CHECK(planOf(job, header + "5;6;Số 7;Cơ quan;9\n" + record).added == 2);
    CHECK_FALSE(planOf(job, header + "1;3;9;12;30\n" + record).isAcceptable());
}

TEST_CASE("A row of what columns are counted in is told as that")
{
    const JobBook job;
    for (const QByteArray row : {";;;;(người)\n", ";;;;người\n", "(1);(2);(3);(4);(5)\n;;;;(người)\n"}) {
        const ImportPlan plan =
            planOf(job, "STT;Mã;Tên đơn vị;Loại hình;Số CBCCVC-NLĐ\n" + row + "1;DV1;Sở Y tế;Cơ quan;3\n");
        INFO(row.toStdString());
        CHECK(problemsOf(plan).isEmpty());
        CHECK(plan.notes.lines().join(u' ').contains(u"người)” says what the columns") !=
              plan.notes.lines().join(u' ').contains(u": “người” says what the columns"));
    }
}

TEST_CASE("Scores: rows of maxima and of averages are left out and told, a record beside them is not")
{
    JobBook job;
    job.add(u"SYT"_qs);
    const QByteArray header = "STT;Mã;Tên đơn vị;1.1;2.1\n";
    const QByteArray record = "1;SYT;;3;2\n";
    for (const QByteArray row : {";;Điểm tối đa;5;4\n", ";Điểm chuẩn;;5;4\n", "Thang điểm;;;5;4\n",
                                 ";;Tối đa;5;4\n", ";;;5;4\n", ";;;5đ;4 điểm\n"}) {
        INFO(row.toStdString());
        const ImportPlan plan = job.plan(header + row + record);
        CHECK(problemsOf(plan).isEmpty());
        CHECK(plan.added > 0);
        CHECK(plan.notes.lines().join(u' ').contains(u"says how much the columns hold at most"));
    }
    for (const QByteArray row : {";;Bình quân;3;2\n", ";Bình quân;;3;2\n", ";;Điểm trung bình;3;2\n",
                                 "Trung bình chung;;;3;2\n", ";;Điểm TB;3;2\n"}) {
        INFO(row.toStdString());
        const ImportPlan plan = job.plan(header + record + row);
        CHECK(problemsOf(plan).isEmpty());
        CHECK(plan.notes.lines().join(u' ').contains(u"is an average and no record"));
    }
    CHECK_FALSE(job.plan(header + ";;;4;2\n" + record).isAcceptable());
    CHECK_FALSE(job.plan(header + record + ";;;5;4\n").isAcceptable());
}

TEST_CASE("A name alone in its row is a group where every record has its code, and a commune is the Địa bàn")
{
    const JobBook job;
    const QByteArray first = "TT;Mã;Tên đơn vị;Loại hình\n";
    const QByteArray records = "1;DV1;a;Cơ quan\n2;DV2;b;Cơ quan\n";
    for (const QByteArray row : {";;Cơ quan Đảng;\n", "Cơ quan Đảng;;;\n", ";Cơ quan Đảng;;\n"}) {
        INFO(row.toStdString());
        const ImportPlan plan = planOf(job, first + row + records);
        CHECK(problemsOf(plan).isEmpty());
        CHECK(unitsIn(plan) == QStringList{u"DV1 Cơ quan Đảng/"_qs, u"DV2 Cơ quan Đảng/"_qs});
    }
    CHECK_FALSE(planOf(job, first + "1;DV1;a;Cơ quan\n;;Sở Tư pháp;\n2;;b;Cơ quan\n").isAcceptable());
    CHECK_FALSE(planOf(job, first + "1;DV1;a;Cơ quan\n;DVMOI;;\n2;DV2;b;Cơ quan\n").isAcceptable());

    const auto localities = [&](const ImportPlan &plan) {
        QStringList all;
        for (const BookChange &change : plan.changes) {
            const Unit &unit = std::get<Boxed<UnitChange>>(change).operator const UnitChange &().after;
            all << (unit.block + u'/' + unit.locality);
        }
        return all;
    };
    const QByteArray communes = first + ";;XÃ TÂN BÌNH;\n1;DV1;a;Cơ quan\n;;Phường Hai;\n2;DV2;b;Cơ quan\n";
    const ImportPlan plan = planOf(job, communes);
    CHECK(localities(plan) == QStringList{u"/XÃ TÂN BÌNH"_qs, u"/Phường Hai"_qs});
    CHECK(plan.notes.lines().join(u' ').contains(u"become “Địa bàn” of the units under them"));
    const ImportOptions said{UpdateExisting::No, {{}, {{groupRows, u"Khối"_qs}}}};
    CHECK(localities(planOf(job, communes, said)).first() == u"XÃ TÂN BÌNH/");
    CHECK(localities(planOf(job, first + "I;;KHỐI TRƯỜNG;\n;;Xã Tân Bình;\n1;DV1;a;Cơ quan\n")) ==
          QStringList{u"KHỐI TRƯỜNG/Xã Tân Bình"_qs});
}

TEST_CASE("A second table of a sheet with its columns in another order is read by its own header")
{
    JobBook job;
    job.add(u"SYT"_qs);
    job.add(u"SNV"_qs);
    const ImportPlan plan = job.plan("Mã;1.1;1.2\nSYT;4;5\n\nMã;1.2;1.1\nSNV;5;3\n");
    CHECK(problemsOf(plan).isEmpty());
    QStringList points;
    for (const BookChange &change : plan.changes) {
        const auto &answer = std::get<AnswerChange>(change);
        if (answer.code == u"1.1")
            points << answer.after.toCellText();
    }
    CHECK(points == QStringList{u"4"_qs, u"3"_qs});
    const ImportPlan units =
        planOf(job, "Mã;Tên đơn vị;Loại hình;Khối\nDV1;a;Cơ quan;x\nDANH SÁCH DOANH NGHIỆP;;;\n"
                    "Mã;Tên đơn vị;Khối;Loại hình\nDV2;b;y;Doanh nghiệp\n");
    CHECK(problemsOf(units).isEmpty());
    CHECK(unitsIn(units) == QStringList{u"DV1 x/"_qs, u"DV2 y/"_qs});
}

TEST_CASE("Scores: titles under the codes are no record, a group that is counted with dots keeps its name")
{
    JobBook job;
    job.add(u"SYT"_qs);
    const ImportPlan plan = job.plan("Mã;Tên đơn vị;1.1;2.1\n;;Nếp sống;Việc làm\nSYT;;5;2\n");
    CHECK(problemsOf(plan).isEmpty());
    CHECK(says(plan, u"diem.csv:2: “Nếp sống Việc làm” says what the columns hold"_qs));
    CHECK_FALSE(job.plan("Mã;Tên đơn vị;1.1;2.1\n;a;đạt;2\nSYT;;5;2\n").isAcceptable());
    CHECK(unitsIn(planOf(job, "TT;Mã;Tên đơn vị;Loại hình\nII.1 Mầm non;;;\n1;DV1;a;Cơ quan\n")) ==
          QStringList{u"DV1 Mầm non/"_qs});
}

TEST_CASE("Scores: columns that offices keep beside scores are left aside, others have to be said")
{
    JobBook job;
    job.add(u"SYT"_qs);
    const ImportPlan plan = job.plan(
        "Số TT;Mã;Tên cơ quan, đơn vị;Thủ trưởng;Điện thoại;Địa chỉ;1.1;Người chấm;Xếp hạng;Ngày chấm\n"
        "1;SYT;Đơn vị SYT;A;09;B;5;C;1;1/2/2025\n");
    CHECK(problemsOf(plan).isEmpty());
    CHECK(says(plan, u"diem.csv:1: The column “Xếp hạng” is not read"_qs));
    const QByteArray unknown = "Mã;1.1;Điểm cũ\nSYT;5;7\n";
    CHECK(problemsOf(job.plan(unknown)).join(u' ').contains(u"--map “Điểm cũ=CODE”"));
    const ImportPlan said = planScores(job.book, readCsv(unknown, u"diem.csv"_qs), Year(2024), Round::Final,
                                       {}, {{}, {{u"Điểm cũ"_qs, {}}}});
    CHECK(problemsOf(said).isEmpty());
}
