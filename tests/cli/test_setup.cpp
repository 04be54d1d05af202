// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

using namespace sovang::test;

namespace {

const QByteArray office = R"({"format": 1, "area": "huyện Đắk Mil",
  "issuers": [{"commission": true, "name": "Ban Chỉ đạo huyện", "parent": "Ủy ban nhân dân huyện Đắk Mil",
    "place": "Đắk Mil", "symbol": "BCĐ",
    "signers": [{"name": "Lê Thị Ánh", "title": "Trưởng ban", "mode": "TM", "behalf": "Ban Chỉ đạo"}],
    "series": [{"kind": "report", "year": 2024, "next": 7, "format": "{n}/BC-BCĐ"}]}],
  "members": [{"name": "Lê Thị Ánh", "position": "Phó Chủ tịch", "role": "chair"}],
  "movements": [{"name": "Lao động giỏi", "from": "2024-01-01", "to": "2024-12-31"}],
  "activities": [{"date": "2024-03-08", "name": "Hội thi cắm hoa", "movement": "Lao động giỏi", "unit": "DV001",
    "people": 40}],
  "models": [{"year": 2024, "name": "Tủ sách chung", "unit": "DV001", "quantity": "1,5", "measure": "tấn"}],
  "commendations": [{"year": 2024, "form": "Giấy khen", "recipient": "Sở Y tế", "unit": "DV001",
    "date": "2024-12-22"}]})";

QString textOf(const CommandLine &folder, const QString &name)
{
    const Ran ran = folder.runProgram(u"pdftotext"_qs, {u"-layout"_qs, name, u"-"_qs});
    REQUIRE(ran.code == 0);
    return ran.out.simplified();
}

} // namespace

TEST_CASE("With what an office says of itself, report and certificates have no dots to be filled in by hand")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"office.json"_qs, office);
    CHECK(folder.done(u"setup so.sovang office.json"_qs)
              .out.contains(u"1 issuers with 1 signers, 1 members, 4"));
    folder.done(
        u"decide so.sovang --year 2024 --kind first --number 05/QĐ-UBND --date 2024-12-20 --signer \"Lê Thị Ánh\""_qs);
    folder.done(u"report so.sovang --year 2024 -o r.pdf --number 7 --date 2024-12-25"_qs);
    const QString report = textOf(folder, u"r.pdf"_qs);
    INFO(report.toStdString());
    CHECK(report.contains(u"Số: 07/BC-BCĐ"));
    CHECK(report.contains(u"Đắk Mil, ngày 25 tháng 12 năm 2024"));
    CHECK(report.contains(u"TM. BAN CHỈ ĐẠO"));
    CHECK(report.contains(u"Lao động giỏi"));
    CHECK_FALSE(report.contains(u".."));
    folder.done(u"certificates so.sovang --year 2024 -o c.pdf --register-from 3"_qs);
    const QString certificate = textOf(folder, u"c.pdf"_qs);
    INFO(certificate.toStdString());
    CHECK(certificate.contains(u"Vào sổ số: 03/2024"));
    CHECK_FALSE(certificate.contains(u".."));
}

TEST_CASE("What is there already is not entered a second time, and a faulty file writes nothing")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"office.json"_qs, office);
    const QString before = folder.seen();
    const auto isRefused = [&](const QByteArray &from, const QByteArray &to, const QString &says) {
        folder.write(u"bad.json"_qs, QByteArray(office).replace(from, to));
        const Ran ran = folder.run(u"setup so.sovang bad.json"_qs);
        INFO(ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK(ran.err.startsWith(u"bad.json:"));
        CHECK(ran.err.contains(says));
        CHECK(folder.seen() == before);
    };
    isRefused("\"DV001\"", "\"DV404\"", u"activities[0].unit"_qs);
    isRefused("2024-03-08", "2024-02-30", u"2024-02-30"_qs);
    isRefused("\"movement\": \"Lao", "\"movement\": \"Loa", u"activities[0].movement"_qs);
    isRefused("{n}/BC", "BC", u"{n}"_qs);
    isRefused("\"area\"", "\"era\"", u"era"_qs);
    isRefused("\"chair\"", "\"king\"", u"king"_qs);
    isRefused("1,5", "nhiều", u"models[0].quantity"_qs);
    isRefused("Sở Y tế\", \"unit\"", "Sở Y tế, \"unit\"", QString()); // no JSON
    folder.done(u"setup so.sovang office.json"_qs);
    const QString once = folder.seen();
    CHECK(folder.run(u"setup so.sovang office.json"_qs).code == 1);
    CHECK(folder.seen() == once);
    CHECK(folder.run(u"setup so.sovang none.json"_qs).code == 1);
}

TEST_CASE("What stands twice in the file of an office, two chairs and faults of one entry are refused with "
          "their lines")
{
    const CommandLine folder;
    folder.makeBook();
    const QString before = folder.seen();
    const auto says = [&](const QByteArray &list, const QStringList &texts) {
        folder.write(u"bad.json"_qs, "{\"format\": 1,\n" + list + '}');
        const Ran ran = folder.run(u"setup so.sovang bad.json"_qs);
        INFO(ran.err.toStdString());
        CHECK(ran.code == 1);
        for (const QString &text : texts)
            CHECK(ran.err.contains(text));
        CHECK(folder.seen() == before);
    };
    says(R"("movements": [{"name": "Xanh", "from": "1/1/2025"},
{"name": "XANH", "from": "2025-01-01"}])",
         {u"bad.json:3: movements[1]: "_qs, u"movements[0]"_qs});
    says(R"("activities": [{"date": "5/3/2025", "name": "Hội thi", "unit": "DV001"},
{"date": "5/3/2025", "name": "Hội thi", "unit": "DV001"}])",
         {u"bad.json:3: activities[1]: "_qs});
    says(R"("models": [{"year": 2025, "name": "Tủ sách", "unit": "DV001"},
{"year": 2025, "name": "tủ sách", "unit": "DV001"}])",
         {u"bad.json:3: models[1]: "_qs});
    says(R"("issuers": [{"name": "UBND xã"},
{"name": "UBND xã", "series": [{"kind": "report", "year": 2025, "next": 1, "format": "{n}"},
{"kind": "report", "year": 2025, "next": 9, "format": "{n}"}]}])",
         {u"bad.json:3: issuers[1]: "_qs, u"bad.json:4: issuers[1].series[1]: "_qs});
    says(R"("members": [{"name": "A", "role": "chair"},
{"name": "B", "role": "chair", "from": "1/1/2025"},
{"name": "C", "from": "1/1/2030", "to": "1/1/2020"},
{"name": ""}])",
         {u"bad.json:3: members[1]: "_qs, u"bad.json:4: members[2]: "_qs, u"bad.json:5: members[3]: "_qs});
    // One after the other they are no two.
    folder.write(u"good.json"_qs,
                 R"({"format": 1, "members": [{"name": "A", "role": "chair", "to": "31/12/2024"},
{"name": "B", "role": "chair", "from": "1/1/2025"}]})");
    folder.done(u"setup so.sovang good.json"_qs);
}
