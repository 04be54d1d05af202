// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "rulebook.h"

using namespace sovang;
using namespace sovang::test;

namespace {

const QByteArray paperSheet = "PHIẾU CHẤM ĐIỂM ĐƠN VỊ VĂN HÓA\n"
                              "TT,Nội dung,Điểm tối đa,Tự chấm\n"
                              "I,Đoàn kết,6,\n"
                              "1.1,Hoàn thành nhiệm vụ,4,\n"
                              "1.2,\"Mỗi hoạt động 1 điểm, không quá 2 điểm\",2,\n"
                              "II,Nếp sống,4,\n"
                              "2.1,Không có tệ nạn xã hội,4,\n"
                              ",Tổng cộng,10,\n";

} // namespace

TEST_CASE("A rule set file is explained as PDF and as DOCX, a rule set of a book by its name")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"rules explain nho.json -o giai-thich.pdf"_qs);
    CHECK(folder.bytes(u"giai-thich.pdf"_qs).startsWith("%PDF"));
    folder.done(u"rules explain so.sovang nho -o a.docx"_qs);
    folder.done(u"rules explain so.sovang nho@1 -o b.docx"_qs);
    CHECK(folder.bytes(u"a.docx"_qs).startsWith("PK"));
    refused(folder, u"rules explain so.sovang khac -o c.pdf"_qs, {u"khac"_qs});
    folder.write(u"faulty.json"_qs,
                 QByteArray(smallRules()).replace("\"total\": \"20\"", "\"total\": \"21\""));
    refused(folder, u"rules explain faulty.json -o c.pdf"_qs, {u"faulty.json"_qs});
    CHECK_FALSE(folder.files().contains(u"c.pdf"_qs));
}

TEST_CASE("A printed score sheet becomes a rule set file that passes the check, with what is not sure")
{
    const CommandLine folder;
    folder.write(u"Phiếu 2026.csv"_qs, paperSheet);
    const Ran ran = folder.done(u"rules draft \"Phiếu 2026.csv\" -o phieu.json --year 2026"_qs);
    CHECK(ran.out.contains(u"Phiếu 2026.csv:5: 1.2 is taken as counted: 1 for each case"_qs));
    CHECK(ran.out.contains(u"Phiếu 2026.csv:2: The sheet does not say the pass mark; 8 points are taken"_qs));
    folder.done(u"rules check phieu.json"_qs);
    const RuleSet rules = rulesFrom(folder.bytes(u"phieu.json"_qs));
    CHECK(rules.reference() == u"phieu-2026@1"_qs);
    CHECK(rules.title == u"PHIẾU CHẤM ĐIỂM ĐƠN VỊ VĂN HÓA"_qs);
    CHECK(rules.validFrom == Year(2026));
}

TEST_CASE("A printed score sheet whose sums are wrong is not written, and each place is named")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"phieu.csv"_qs,
                 QByteArray(paperSheet).replace("1.1,Hoàn thành nhiệm vụ,4", "1.1,Hoàn thành nhiệm vụ,3"));
    refused(folder, u"rules draft phieu.csv -o moi.json --pass-mark 8"_qs, {u"phieu.csv:3: "_qs});
    CHECK_FALSE(folder.files().contains(u"moi.json"_qs));
    folder.write(u"khac.csv"_qs, "Mã,Tên đơn vị\nDV1,Sở Y tế\n");
    refused(folder, u"rules draft khac.csv -o moi.json"_qs, {u"Nội dung"_qs});
}

TEST_CASE("A code that no list could name is refused with its line, one that lists have for people is told")
{
    const CommandLine folder;
    folder.makeBook();
    const QString before = folder.seen();
    const auto write = [&](const QByteArray &code) {
        folder.write(
            u"ma.json"_qs,
            QByteArray(smallRules()).replace("\"1.1\"", '"' + code + '"').replace("\"nho\"", "\"ma\""));
    };
    for (const char *code : {"1.1\u200B", "1\u00AD.1", "1\u00A01", "1\\n1"}) {
        write(code);
        refused(folder, u"rules check ma.json"_qs,
                {u"ma.json:"_qs, u"criteria[0].children[0].code"_qs, u"U+"_qs});
        refused(folder, u"rules add so.sovang ma.json"_qs, {u"ma.json:"_qs});
    }
    write("Mã");
    refused(folder, u"rules check ma.json"_qs, {u"criteria[0].children[0].code"_qs});
    CHECK(folder.seen() == before);
    write("STT");
    CHECK(folder.done(u"rules check ma.json"_qs).out.contains(u"criteria[0].children[0].code: “STT”"));
    write("1 1");
    CHECK_FALSE(folder.done(u"rules check ma.json"_qs).out.contains(u"criteria"));
}
