// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of movements, activities, good models and commendations.
#include "catch.h"

#include "jobs/jobbook.h"

#include <algorithm>

using namespace sovang;
using namespace sovang::test;

namespace {

using Planner = ImportPlan (*)(const Book &, const Workbook &, const ImportOptions &);

ImportPlan import(JobBook &job, Planner planner, const QByteArray &bytes,
                  UpdateExisting update = UpdateExisting::No)
{
    ImportPlan plan = planner(job.book, csvList(bytes), update);
    REQUIRE(problemsOf(plan) == QStringList());
    applyImport(job.book, plan);
    return plan;
}

const QByteArray movements = "TT;Loại;Tên;Số kế hoạch;Bắt đầu;Kết thúc;Ghi chú\n"
                             "1;Phong trào;Xanh, sạch, đẹp;125/KH-LĐLĐ;2025;2026;\n"
                             "2;Cuộc vận động;Mỗi ngày một giờ thể thao;;05/2025;;toàn huyện\n";
const QByteArray activities =
    "Ngày;Hoạt động;Phong trào, cuộc vận động;Mã;Đơn vị;Số buổi;Số lượt người;Ghi chú\n"
    "15/05/2025;Hội thi nấu ăn;xanh sạch đẹp;DV1;Đơn vị DV1;2;1.500;\n"
    "ngày 20 tháng 6 năm 2025;Giải bóng chuyền;;;;;;tại sân huyện\n"
    "2025-07-01;Nói chuyện chuyên đề;;;DV2;1;80;\n";
const QByteArray models =
    "Năm;Mô hình;Mã;Đơn vị;Tổ, nhóm;Kết quả;Số lượng;Đơn vị tính;Số tiền (đồng)\n"
    "2025;Vườn rau đoàn viên;DV1;;Tổ Hành chính;Rau sạch cho bếp ăn;12,5;tấn;15.000.000\n"
    "2025;Tủ sách;DV2;;;;300;cuốn;\n";
const QByteArray commendations =
    "Thành tích năm;Hình thức;Đối tượng;Tập thể, cá nhân;Mã;Đơn vị;Số quyết định;Ngày;Cơ quan khen "
    "thưởng;Nội dung "
    "thành tích\n"
    "2025;Giấy khen;Tập thể;Công đoàn Đơn vị DV1;DV1;;45/QĐ-UBND;20/12/2025;UBND huyện;Dẫn đầu phong trào\n"
    "2025;Bằng khen;Cá nhân;Nguyễn Thị Hoa;;;46/QĐ-UBND;20/12/2025;;\n";

void addUnits(JobBook &job)
{
    job.add(u"DV1"_qs);
    job.add(u"DV2"_qs);
}

} // namespace

TEST_CASE(
    "Movements, activities, models and commendations come in as lists with the columns of their dialogs")
{
    JobBook job;
    addUnits(job);
    CHECK(import(job, planMovements, movements).added == 2);
    CHECK(import(job, planActivities, activities).added == 3);
    CHECK(import(job, planModels, models).added == 2);
    CHECK(import(job, planCommendations, commendations).added == 2);

    const MovementRecords all = job.book.movements.all();
    const UnitId unit = job.book.units.findByCode(u"DV1"_qs)->id;
    CHECK(all.movements[0].plan == u"125/KH-LĐLĐ");
    CHECK(all.movements[0].period == Period{QDate(2025, 1, 1), QDate(2026, 12, 31)});
    CHECK(all.movements[1].kind == MovementKind::Campaign);
    CHECK_FALSE(all.movements[1].period.to.isValid());
    CHECK(all.activities[0].movement == all.movements[0].id);
    CHECK(all.activities[0].unit == unit);
    CHECK(all.activities[0].people == 1500);
    CHECK(all.activities[1].sessions == 1);
    CHECK_FALSE(all.activities[1].people);
    CHECK_FALSE(all.activities[1].unit);
    CHECK(all.activities[2].unit == job.book.units.findByCode(u"DV2"_qs)->id);
    CHECK(all.models[0].quantity == Quantity::fromHundredths(1250));
    CHECK(all.models[0].money == Money::fromDong(15'000'000));
    CHECK(all.commendations[0].kind == HonoureeKind::Collective);
    CHECK(all.commendations[1].kind == HonoureeKind::Person);
    CHECK(all.commendations[1].date == QDate(2025, 12, 20));
}

TEST_CASE(
    "A list of records that is imported twice changes nothing, another number is taken with updating only")
{
    JobBook job;
    addUnits(job);
    const std::pair<Planner, QByteArray> lists[] = {{planMovements, movements},
                                                    {planActivities, activities},
                                                    {planModels, models},
                                                    {planCommendations, commendations}};
    for (const auto &[planner, list] : lists) {
        const int added = import(job, planner, list).added;
        CHECK(import(job, planner, list).unchanged == added);
    }
    const QByteArray more = "Ngày;Hoạt động;Mã;Số lượt người\n15/05/2025;Hội thi nấu ăn;DV1;1600\n";
    const ImportPlan refused = planActivities(job.book, csvList(more), UpdateExisting::No);
    CHECK(problemsOf(refused) ==
          QStringList{
              u"list.csv:2: This is in the book with other data; import with updating to change it"_qs});
    const MovementRecords before = job.book.movements.all();
    const ImportPlan plan = import(job, planActivities, more, UpdateExisting::Yes);
    CHECK(plan.changed == 1);
    CHECK(job.book.movements.all().activities[0].people == 1600);
    CHECK(job.book.movements.all().activities[0].sessions == 2); // a column that is not there says nothing
    revertImport(job.book, plan);
    CHECK(job.book.movements.all() == before);
}

TEST_CASE("A list of records is taken back whole")
{
    JobBook job;
    addUnits(job);
    const MovementRecords before = job.book.movements.all();
    const ImportPlan first = import(job, planMovements, movements);
    const ImportPlan second = import(job, planActivities, activities);
    revertImport(job.book, second);
    revertImport(job.book, first);
    CHECK(job.book.movements.all() == before);
}

TEST_CASE("A unit is matched by its code, a name tells which code it looks like")
{
    JobBook job;
    addUnits(job);
    const auto problems = [&](const QByteArray &unit) {
        return problemsOf(
            planActivities(job.book, csvList("Ngày;Hoạt động;Mã;Đơn vị\n15/05/2025;Hội thi;" + unit + "\n"),
                           UpdateExisting::No));
    };
    CHECK(problems(";Đơn vị DV1") ==
          QStringList{
              u"list.csv:2: “Đơn vị DV1” is no code; it looks like DV1 “Đơn vị DV1”. Write the code in the "
              u"column “Mã”"_qs});
    CHECK(problems(";Chợ trung tâm").value(0).contains(u"is no code; write that of the unit"));
    CHECK(problems("dv1;").value(0).contains(u"DV1 is written so"));
    CHECK(problems("DV9;").value(0).contains(u"no unit with the code “DV9”"));
    const ImportPlan other = planActivities(
        job.book, csvList("Ngày;Hoạt động;Mã;Đơn vị\n15/05/2025;Hội thi;DV1;Sở Y tế\n"), UpdateExisting::No);
    CHECK(problemsOf(other).isEmpty());
    CHECK(other.notes.lines() ==
          QStringList{u"list.csv:2: DV1 is “Đơn vị DV1” in the book, and “Sở Y tế” here"_qs});
}

TEST_CASE("Every bad cell of a list of records is a problem with its place")
{
    JobBook job;
    addUnits(job);
    const auto says = [&](Planner planner, const QByteArray &list, int line, const QString &text) {
        const QStringList problems = problemsOf(planner(job.book, csvList(list), UpdateExisting::No));
        INFO(problems.join(u'\n').toStdString());
        CHECK(std::ranges::any_of(problems, [&](const QString &problem) {
            return problem.startsWith(u"list.csv:%1: "_qs.arg(line)) && problem.contains(text);
        }));
    };
    const QByteArray movement = "Loại;Tên;Bắt đầu;Kết thúc\n";
    says(planMovements, movement + ";Xanh, sạch;2025;\n", 2, u"write Phong trào or Cuộc vận động"_qs);
    says(planMovements, movement + "Phong trào;Xanh, sạch;đầu năm;\n", 2, u"“đầu năm” is not a time"_qs);
    says(planMovements, movement + "Phong trào;Xanh, sạch;2025;2024\n", 2,
         u"The end lies before the start"_qs);
    says(planMovements, movement + "Phong trào;Xanh;2025;\nPhong trào;xanh;01/01/2025;\n", 3,
         u"stands twice"_qs);
    const QByteArray activity = "Ngày;Hoạt động;Phong trào;Số buổi;Số lượt người\n";
    says(planActivities, activity + "31/02/2025;Hội thi;;;\n", 2, u"“31/02/2025”"_qs);
    says(planActivities, activity + "15/05/2025;Hội thi;Không có;;\n", 2,
         u"no movement or campaign “Không có”"_qs);
    says(planActivities, activity + "15/05/2025;Hội thi;;1,5;\n", 2, u"“1,5” is not a whole number"_qs);
    says(planActivities, activity + "15/05/2025;Hội thi;;0;\n", 2, u"from 1 to"_qs);
    says(planActivities, activity + "15/05/2025;Hội thi;;;nhiều\n", 2, u"“nhiều” is not a whole number"_qs);
    const QByteArray model = "Năm;Mô hình;Mã;Tổ, nhóm;Số lượng;Đơn vị tính;Số tiền\n";
    says(planModels, model + "25;Vườn rau;DV1;;;;\n", 2, u"“25” is not a year"_qs);
    says(planModels, model + "2025;Vườn rau;;;;;\n", 2, u"belongs to a unit or to a team"_qs);
    says(planModels, model + "2025;Vườn rau;DV1;;12,555;tấn;\n", 2, u"at most two decimals"_qs);
    says(planModels, model + "2025;Vườn rau;DV1;;12;;\n", 2, u"measuring unit"_qs);
    says(planModels, model + "2025;Vườn rau;DV1;;;;15 triệu\n", 2, u"is not money"_qs);
    const QByteArray given = "Năm;Hình thức;Đối tượng;Tập thể, cá nhân;Ngày\n";
    says(planCommendations, given + "2025;Giấy khen;;Tổ Một;20/12/2025\n", 2, u"Write Tập thể or Cá nhân"_qs);
    says(planCommendations, given + "2025;Giấy khen;Tập thể;Tổ Một;\n", 2, u"The date is missing"_qs);
    says(planCommendations, given + "2025;;Tập thể;Tổ Một;20/12/2025\n", 2, u"needs its form"_qs);
}

TEST_CASE("A row with a day and a name alone is a record, and not a group that is counted 15")
{
    JobBook job;
    const ImportPlan plan = planActivities(
        job.book, csvList("Ngày;Hoạt động;Mã;Số buổi\n15/05/2025;Hội thi;;\n9.2.2025;Hội thảo;;\n"),
        UpdateExisting::No);
    CHECK(problemsOf(plan) == QStringList());
    CHECK(plan.added == 2);
}

TEST_CASE("Numbers of a spreadsheet are taken as the numbers they are, not as thousands")
{
    JobBook job;
    addUnits(job);
    const auto planOf = [&](const Cell &quantity, const Cell &money) {
        return planModels(
            job.book,
            sheetOf({{text(u"Năm"_qs), text(u"Mô hình"_qs), text(u"Mã"_qs), text(u"Số lượng"_qs),
                      text(u"Đơn vị tính"_qs), text(u"Số tiền (đồng)"_qs)},
                     {Cell::fromNumber(2025), text(u"Vườn rau"_qs), text(u"DV1"_qs), quantity,
                      text(u"tấn"_qs), money}}),
            UpdateExisting::No);
    };
    ImportPlan plan = planOf(Cell::fromNumber(12.5), Cell::fromNumber(15'000'000));
    REQUIRE(problemsOf(plan) == QStringList());
    applyImport(job.book, plan);
    CHECK(job.book.movements.all().models[0].quantity == Quantity::fromHundredths(1250));
    CHECK(job.book.movements.all().models[0].money == Money::fromDong(15'000'000));
    CHECK(problemsOf(planOf(Cell::fromNumber(1.234), {})).value(0).startsWith(u"diem.xlsx!Điểm!D2: "));
    CHECK(problemsOf(planOf({}, Cell::fromNumber(1.234))).join(u' ').contains(u"diem.xlsx!Điểm!F2: "));
}

TEST_CASE("Of two movements of one name an activity belongs to the one that runs on its day")
{
    JobBook job;
    import(job, planMovements,
           "Loại;Tên;Bắt đầu;Kết thúc\nPhong trào;Xanh;2024;2024\nPhong trào;Xanh;2025;2025\n");
    import(job, planActivities, "Ngày;Hoạt động;Phong trào\n15/05/2025;Hội thi;Xanh\n");
    const MovementRecords all = job.book.movements.all();
    CHECK(all.activities[0].movement == all.movements[1].id);
    CHECK(problemsOf(planActivities(job.book, csvList("Ngày;Hoạt động;Phong trào\n15/05/2026;Hội thi;Xanh\n"),
                                    UpdateExisting::No))
              .value(0)
              .contains(u"Several movements"));
}

TEST_CASE("Models: amounts of thousands or millions of đồng are refused where the list says so")
{
    const JobBook job;
    const auto problems = [&](const QByteArray &rows) {
        return problemsOf(planModels(job.book, csvList(rows), UpdateExisting::No));
    };
    const QByteArray header = "Năm;Tên mô hình;Tổ;Số tiền\n";
    const QByteArray record = "2025;Tiết kiệm điện;Tổ 1;15\n";
    CHECK(problems("DANH SÁCH;;;Đơn vị tính: triệu đồng\n" + header + record)
              .join(u' ')
              .startsWith(u"list.csv:1: “Đơn vị tính: triệu đồng”: the amounts under “Số tiền (đồng)” are "
                          u"not in đồng"));
    for (const QByteArray unit : {"(triệu đồng)", "nghìn đồng", "(1.000 đ)", "(Tỷ đồng)", "(tr.đ)"}) {
        INFO(unit.toStdString());
        CHECK(problems(header + ";;;" + unit + '\n' + record).size() == 1);
        CHECK(problems("Năm;Tên mô hình;Tổ;Số tiền " + unit + '\n' + record).size() == 1);
        CHECK(problems(header + ";;;" + unit + "\n2025;Vườn rau;Tổ 1;\n").isEmpty());
    }
    for (const QByteArray line : {"Đơn vị tính: đồng;;;\n", "Đơn vị: UBND xã;;;\n", "ĐVT: đồng;;;\n", ""})
        CHECK(problems(line + header + ";;;(đồng)\n" + record).isEmpty());
}

TEST_CASE("What offices write short is read: TT and CN, a movement until nay, and 2025-2030")
{
    JobBook job;
    addUnits(job);
    import(job, planCommendations,
           "Thành tích năm;Hình thức;Đối tượng;Tập thể, cá nhân;Ngày\n2025;Giấy khen;TT;Tổ Một;20/12/2025\n"
           "2025;Giấy khen;CN;Nguyễn Thị Hoa;20/12/2025\n");
    import(job, planMovements,
           "Loại;Tên;Bắt đầu;Kết thúc\nPhong trào;Xanh;2025;nay\nPhong trào;Sạch;2025-2030;\n"
           "Phong trào;Đẹp;2025 – 2030;2030\n");
    const MovementRecords all = job.book.movements.all();
    CHECK(all.commendations[0].kind == HonoureeKind::Collective);
    CHECK(all.commendations[1].kind == HonoureeKind::Person);
    CHECK(std::ranges::count_if(all.movements,
                                [](const Movement &each) { return !each.period.to.isValid(); }) == 1);
    CHECK(std::ranges::count(all.movements, Period{QDate(2025, 1, 1), QDate(2030, 12, 31)},
                             &Movement::period) == 2);
    for (const char *end : {"2029", "nay"}) {
        const ImportPlan other = planMovements(
            job.book,
            csvList(QByteArray("Loại;Tên;Bắt đầu;Kết thúc\nPhong trào;Khác;2025-2030;") + end + '\n'),
            UpdateExisting::No);
        CHECK(problemsOf(other) ==
              QStringList{u"list.csv:2: The end stands in “Bắt đầu” too, and is another one there"_qs});
    }
}
