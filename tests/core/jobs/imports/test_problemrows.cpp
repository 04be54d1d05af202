// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "exchange/tablefile.h"
#include "exchange/xlsxwriter.h"
#include "jobs/imports/problemrows.h"
#include "jobs/jobbook.h"

using namespace sovang;
using namespace sovang::test;

namespace {

QString textOf(const OutValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *points = std::get_if<Points>(&value))
        return points->toDisplay();
    return {};
}

QStringList textsOf(const OutRow &row)
{
    QStringList texts;
    for (const OutValue &value : row)
        texts << textOf(value);
    return texts;
}

/// As somebody mends it in a spreadsheet and saves it: \a mend changes cells of the list.
Workbook mended(const BookFolder &place, std::vector<OutTable> lists,
                const std::function<void(OutTable &)> &mend)
{
    mend(lists.front());
    const QString path = place.path(QStringLiteral("cần sửa.xlsx"));
    writeXlsx(path, lists);
    return readTableFile(path, {});
}

} // namespace

TEST_CASE("Rows with problems are written with what is to be mended, and the mended list is imported")
{
    JobBook job;
    const Workbook list = csvList("DANH SÁCH ĐƠN VỊ;;;\n;;;\n"
                                  "Mã đơn vị;Tên cơ quan, đơn vị;Loại hình;Số CBCCVC-NLĐ\n"
                                  "001;Sở Y tế;Cơ quan;12\n"
                                  "002;Sở Tư pháp;Không rõ;10\n"
                                  "003;;Đơn vị;7\n");
    const ImportPlan plan = planUnits(job.book, list, UpdateExisting::No);
    REQUIRE(plan.problems.size() == 2);
    const std::vector<OutTable> lists = problemRows(list, plan);
    REQUIRE(lists.size() == 1);
    REQUIRE(lists[0].rows.size() == 2);
    CHECK(textsOf(lists[0].rows[0]).mid(0, 4) ==
          QStringList{u"002"_qs, u"Sở Tư pháp"_qs, u"Không rõ"_qs, u"10"_qs});
    CHECK(textOf(lists[0].rows[0].back()).contains(plan.problems[0].message));
    CHECK(textOf(lists[0].rows[1][0]) == u"003");

    const Workbook again = mended(job.folder, lists, [](OutTable &rows) {
        rows.rows[0][2] = u"Cơ quan"_qs;
        rows.rows[1][1] = u"Trạm Y tế"_qs;
    });
    ImportPlan better = planUnits(job.book, again, UpdateExisting::No);
    INFO(problemsOf(better).join(u'\n').toStdString());
    REQUIRE(better.isAcceptable());
    applyImport(job.book, better);
    CHECK(job.book.units.findByCode(u"002"_qs)->staff == 10);
    CHECK(job.book.units.findByCode(u"003"_qs)->name == u"Trạm Y tế");
}

TEST_CASE("The group that a row with a problem stands in goes with it")
{
    JobBook job;
    const Workbook list = csvList("TT;Mã;Tên đơn vị;Loại hình\n"
                                  "I;;KHỐI ĐẢNG;\n"
                                  "1;DV1;Ban Tổ chức;Cơ quan\n"
                                  "II;;KHỐI GIÁO DỤC;\n"
                                  "1;DV2;Trường Hoa Sen;Đơn vị\n"
                                  "2;DV3;Trường Hoa Mai;Trường\n"
                                  "3;DV4;Trường Hoa Đào;Lớp\n");
    const ImportPlan plan = planUnits(job.book, list, UpdateExisting::No);
    REQUIRE(plan.groups.size() == 1);
    REQUIRE_FALSE(plan.isAcceptable());
    const std::vector<OutTable> lists = problemRows(list, plan);
    REQUIRE(lists.size() == 1);
    REQUIRE(lists[0].rows.size() == 3);
    CHECK(textsOf(lists[0].rows[0]).contains(u"KHỐI GIÁO DỤC"_qs));
    CHECK(textsOf(lists[0].rows[1]).contains(u"DV3"_qs));
    CHECK(textsOf(lists[0].rows[2]).contains(u"DV4"_qs));

    const Workbook again = mended(job.folder, lists, [](OutTable &rows) {
        for (const size_t row : {1U, 2U})
            rows.rows[row][3] = u"Đơn vị"_qs;
    });
    ImportPlan better = planUnits(job.book, again, UpdateExisting::No);
    INFO(problemsOf(better).join(u'\n').toStdString());
    REQUIRE(better.isAcceptable());
    REQUIRE(better.groups.size() == 1);
    CHECK(better.groups[0].names == QStringList{u"KHỐI GIÁO DỤC"_qs});
    CHECK(better.added == 2);
}

TEST_CASE("Scores keep their numbers and their columns when the rows with problems are written")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.registerFor(unit, {2024});
    const Workbook list = csvList("Mã;1.1;1.2;1.3;2.1;2.2;T1;B1;G1;V1\n"
                                  "DV1;9,75;5;x;1;75/100;0;0;x;\n");
    const ImportPlan plan = planScores(job.book, list, Year(2024), Round::Final);
    REQUIRE(plan.problems.size() == 1);
    const std::vector<OutTable> lists = problemRows(list, plan);
    REQUIRE(lists.size() == 1);
    const Workbook again = mended(job.folder, lists, [](OutTable &rows) {
        REQUIRE(rows.columns[1].header == u"1.1");
        rows.rows[0][1] = Points::fromHundredths(450);
    });
    const ImportPlan better = planScores(job.book, again, Year(2024), Round::Final);
    INFO(problemsOf(better).join(u'\n').toStdString());
    CHECK(better.isAcceptable());
    CHECK(better.added == static_cast<int>(plan.added) + 1);
}

TEST_CASE("A problem of the file as a whole is in no row")
{
    JobBook job;
    const Workbook list = csvList("Cột A;Cột B\n1;2\n");
    const ImportPlan plan = planUnits(job.book, list, UpdateExisting::No);
    REQUIRE_FALSE(plan.isAcceptable());
    CHECK(problemRows(list, plan).empty());
}
