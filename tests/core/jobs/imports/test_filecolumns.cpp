// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/imports/filecolumns.h"

using namespace sovang;
using namespace sovang::test;

namespace {

QStringList headersOf(const FileColumns &file)
{
    QStringList headers;
    for (const FileColumn &column : file.columns)
        headers << column.header + u'=' + column.field;
    return headers;
}

} // namespace

TEST_CASE("A person is shown every column with its header, what stands under it, and what it is read as")
{
    const JobBook job;
    const Workbook workbook =
        csvList("DANH SÁCH\n\nMã;Tên đơn vị;Loại hình;Ghi gì\nA1;Phòng A;Cơ quan;x\nA2;Phòng B;Cơ quan;x\n");
    const FileColumns file = fileColumns(workbook, planUnits(job.book, workbook, {}));
    CHECK(headersOf(file) ==
          QStringList{u"Mã=Mã"_qs, u"Tên đơn vị=Tên đơn vị"_qs, u"Loại hình=Loại hình"_qs, u"Ghi gì="_qs});
    CHECK(file.columns[1].examples == QStringList{u"Phòng A"_qs, u"Phòng B"_qs});
    CHECK(file.columns[3].examples == QStringList{u"x"_qs});
}

TEST_CASE("Of a file with none of the known columns the row of the most texts is shown, or the one that is "
          "asked for")
{
    const JobBook job;
    const Workbook workbook = csvList("Kính gửi;;\nSố hiệu;Tên gọi;Thuộc loại\nA1;Phòng A;Cơ quan\n");
    const ImportPlan plan = planUnits(job.book, workbook, {});
    REQUIRE_FALSE(plan.isAcceptable());
    CHECK(headersOf(fileColumns(workbook, plan)) ==
          QStringList{u"Số hiệu="_qs, u"Tên gọi="_qs, u"Thuộc loại="_qs});
    CHECK(headersOf(fileColumnsAt(workbook, 0, 0)) == QStringList{u"Kính gửi="_qs});
    CHECK(fileColumnsAt(workbook, 0, 77).columns.empty());
    CHECK(fileColumnsAt(workbook, 3, 0).columns.empty());

    ImportOptions options;
    options.choice.mapped = {
        {u"Số hiệu"_qs, u"Mã"_qs}, {u"Tên gọi"_qs, u"Tên đơn vị"_qs}, {u"Thuộc loại"_qs, u"Loại hình"_qs}};
    CHECK(planUnits(job.book, workbook, options).added == 1);
}

TEST_CASE("What was said of columns is kept in the book under its name, for the files that have all of them")
{
    JobBook job;
    const NamedMapping sector{u"Sở Y tế"_qs, u"import.units"_qs, {{u"Số hiệu"_qs, u"Mã"_qs}, {u"Bỏ"_qs, {}}}};
    const auto keep = [&](const NamedMapping &mapping) {
        job.book.change({u"test"_qs, u"test"_qs}, [&] { keepMapping(job.book, mapping); });
    };
    keep(sector);
    keep({u"Khác"_qs, u"import.scores"_qs, {{u"a"_qs, u"b"_qs}}});
    const std::vector<NamedMapping> kept = namedMappings(job.book, u"import.units"_qs);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].name == u"Sở Y tế");
    REQUIRE(kept[0].columns.size() == 2);
    CHECK(kept[0].columns[0].field == u"Mã");
    CHECK(kept[0].columns[1].field.isEmpty());

    FileColumns file;
    file.columns = {{u"SỐ HIỆU"_qs, {}, {}}, {u"Tên"_qs, {}, {}}};
    CHECK(fittingMapping(kept, file) == nullptr);
    file.columns.push_back({u"bỏ"_qs, {}, {}});
    CHECK(fittingMapping(kept, file) == &kept[0]);

    keep({u"Sở Y tế"_qs, u"import.units"_qs, {}});
    CHECK(namedMappings(job.book, u"import.units"_qs).empty());
    CHECK_THROWS_AS(keep({u" "_qs, u"import.units"_qs, {}}), Error);
}
