// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of rearranged units, and of what the organisations behind the scheme report.
#include "commandline.h"

using namespace sovang;
using namespace sovang::test;

namespace {

const QByteArray header = "Năm,Biến động,Mã cũ,Mã mới,Kế thừa từ,Tên mới,Số văn bản,Ngày\n";

} // namespace

TEST_CASE("Changes: a dry run says what becomes of every title and count, and writes nothing")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"bd.csv"_qs,
                 header + "2025,Hợp nhất,DV001;DV002,DV100,DV001,Sở Mới,12/QĐ-UBND,01/03/2025\n");
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    const Ran tried = folder.done(u"import changes so.sovang bd.csv --dry-run"_qs);
    CHECK(tried.out.contains(
        u"DV001 ends in 2025 (Not recognised yet, 2 years counted from 2023): its state goes "
        u"on in DV100"));
    CHECK(tried.out.contains(u"DV100 begins in 2025: starts from the state of DV001"));
    CHECK(tried.out.contains(u"1 new, 0 changed, 0 unchanged"));
    CHECK(tried.out.contains(u"nothing was written"));
    CHECK(folder.bytes(u"so.sovang"_qs) == book);

    CHECK(folder.done(u"import changes so.sovang bd.csv"_qs).out.contains(u"1 new"));
    CHECK(folder.done(u"import changes so.sovang bd.csv"_qs).out.contains(u"1 unchanged"));
    const JsonValue year = folder.done(u"recognise so.sovang --year 2025 --json"_qs).json();
    CHECK(unitIn(year, u"DV100"_qs)[u"name"_qs].toText() == u"Sở Mới");
    CHECK(folder.done(u"log so.sovang"_qs).out.contains(u"import.changes"));
}

TEST_CASE("Changes: the successor starts from the count of the ruling at the end of the year before")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"bd.csv"_qs, header + "2024,Đổi tên,DV001,DV101,DV001,Sở Y tế mới,,\n"
                                        "2024,Đổi tên,DV002,DV102,không,Chi cục mới,,\n");
    folder.done(u"import changes so.sovang bd.csv"_qs);
    folder.done(u"register so.sovang --year 2024 DV101 DV102"_qs);
    folder.write(u"s.csv"_qs, "Mã;1.1;1.2;1.3;2.1;2.2\nDV101;5;x;x;3;75/100\nDV102;5;x;x;3;75/100\n");
    folder.done(u"import scores so.sovang s.csv --year 2024 --round final"_qs);
    const JsonValue year = folder.done(u"recognise so.sovang --year 2024 --json"_qs).json();
    CHECK(unitIn(year, u"DV101"_qs)[u"count"_qs].toInt() == 2);
    CHECK(unitIn(year, u"DV101"_qs)[u"from"_qs].toInt() == 2023);
    CHECK(unitIn(year, u"DV102"_qs)[u"count"_qs].toInt() == 1);
    CHECK(unitIn(year, u"DV001"_qs)[u"outcome"_qs].toText() == u"notRegistered");
}

TEST_CASE("Changes: every contradiction names its line, and nothing is written")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"bd.csv"_qs, header + "2025,Sáp nhập,DV001;DV002,DV100,DV001,Sở Mới,,\n"
                                        "2026,Giải thể,DV001,,,,,\n"
                                        "2025,Sáp nhập,DV003,DV100,DV003,,,\n"
                                        "2025,Đổi tên,DV100,DV200,DV100,Sở Khác,,\n"
                                        "2025,Giải thể,DV404,,,,,\n");
    refused(folder, u"import changes so.sovang bd.csv"_qs,
            {u"bd.csv:3: "_qs, u"bd.csv:4: There are two rulings for DV100 in 2025"_qs, u"bd.csv:5: "_qs,
             u"bd.csv:6: "_qs, u"“DV404”"_qs, u"4 problems; nothing was written"_qs});
    refused(folder, u"import changes so.sovang bd.csv --dry-run"_qs, {u"bd.csv:4: "_qs});
}

TEST_CASE("Changes as JSON: one document, with problems too")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"bd.csv"_qs, header + "2025,Hợp nhất,DV001;DV002,DV100,DV001,Sở Mới,,\n");
    const JsonValue plan = folder.done(u"import changes so.sovang bd.csv --dry-run --json"_qs).json();
    CHECK(plan[u"new"_qs].toInt() == 1);
    CHECK(plan[u"changes"_qs].elements.size() == 1);
    CHECK(plan[u"units"_qs].elements.size() == 3);
    folder.write(u"bad.csv"_qs, header + "2025,Hợp nhất,DV001;DV009,DV100,DV001,Sở Mới,,\n");
    const Ran ran = folder.run(u"import changes so.sovang bad.csv --json"_qs);
    CHECK(ran.code == 1);
    CHECK(ran.json()[u"problems"_qs][0][u"place"_qs].toText() == u"bad.csv:2");
    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV9;Sở Tư pháp;Cơ quan\n");
    CHECK(folder.done(u"import units so.sovang u.csv --dry-run --json"_qs).json()[u"new"_qs].toInt() == 1);
}

TEST_CASE("Changes: what a column is called can be said, and a ruling is changed with updating only")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"bd.csv"_qs,
                 "Năm;Việc;Mã cũ;Mã mới;Kế thừa từ;Tên mới\n2025;Sáp nhập;DV001;DV002;DV001;\n");
    refused(folder, u"import changes so.sovang bd.csv"_qs, {u"Biến động"_qs});
    const QString line = u"import changes so.sovang bd.csv --map \"Việc=Biến động\""_qs;
    CHECK(folder.done(line).out.contains(u"1 new"));
    folder.write(u"bd.csv"_qs,
                 "Năm;Việc;Mã cũ;Mã mới;Kế thừa từ;Tên mới\n2025;Sáp nhập;DV001;DV002;DV002;\n");
    refused(folder, line, {u"bd.csv:2: "_qs, u"import with updating"_qs});
    CHECK(folder.done(line + u" --update"_qs).out.contains(u"1 changed"));
}

TEST_CASE("Movements, activities, models and commendations are imported with problems, dry run and update")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"m.csv"_qs,
                 "Loại;Tên;Số kế hoạch;Bắt đầu;Kết thúc\nPhong trào;Xanh, sạch, đẹp;12/KH;2025;\n");
    folder.write(u"a.csv"_qs, "Ngày;Hoạt động;Phong trào, cuộc vận động;Mã;Số buổi;Số lượt người\n"
                              "15/05/2025;Hội thi;Xanh, sạch, đẹp;DV001;2;1.500\n");
    folder.write(u"k.csv"_qs, "Năm;Mô hình;Mã;Tổ, nhóm;Số tiền (đồng)\n2025;Vườn rau;DV002;;15.000.000\n");
    folder.write(u"c.csv"_qs, "Thành tích năm;Hình thức;Đối tượng;Tập thể, cá nhân;Mã;Số quyết định;Ngày\n"
                              "2025;Giấy khen;Cá nhân;Lê Thị Mai;DV001;45/QĐ;20/12/2025\n");
    refused(folder, u"import activities so.sovang a.csv"_qs, {u"a.csv:2: There is no movement"_qs});
    for (const QString &list : {u"movements so.sovang m.csv"_qs, u"activities so.sovang a.csv"_qs,
                                u"models so.sovang k.csv"_qs, u"commendations so.sovang c.csv"_qs}) {
        const QByteArray book = folder.bytes(u"so.sovang"_qs);
        CHECK(folder.done(u"import %1 --dry-run"_qs.arg(list)).out.contains(u"1 new"));
        CHECK(folder.bytes(u"so.sovang"_qs) == book);
        CHECK(folder.done(u"import %1"_qs.arg(list)).out.contains(u"1 new"));
        CHECK(folder.done(u"import %1"_qs.arg(list)).out.contains(u"1 unchanged"));
    }
    folder.write(u"c.csv"_qs, "Thành tích năm;Hình thức;Đối tượng;Tập thể, cá nhân;Mã;Số quyết định;Ngày\n"
                              "2025;Giấy khen;Cá nhân;Lê Thị Mai;DV001;45/QĐ;21/12/2025\n"
                              "2025;Giấy khen;Tất cả;Tổ Một;DV404;45/QĐ;21/12/2025\n");
    refused(folder, u"import commendations so.sovang c.csv --update"_qs,
            {u"c.csv:3: "_qs, u"“DV404”"_qs, u"Tập thể or Cá nhân"_qs});
    folder.write(u"c.csv"_qs, "Thành tích năm;Hình thức;Đối tượng;Tập thể, cá nhân;Mã;Số quyết định;Ngày\n"
                              "2025;Giấy khen;Cá nhân;Lê Thị Mai;DV001;45/QĐ;21/12/2025\n");
    refused(folder, u"import commendations so.sovang c.csv"_qs, {u"import with updating"_qs});
    CHECK(folder.done(u"import commendations so.sovang c.csv --update"_qs).out.contains(u"1 changed"));
}
