// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/papers/unitpapers.h"

using namespace sovang;

namespace {

PaperHead unitPaperHead()
{
    PaperHead head;
    head.issuer = u"Ban Chỉ đạo huyện"_qs;
    head.symbol = u"BCĐ"_qs;
    head.place = u"Đắk Mil"_qs;
    head.date = QDate(2025, 3, 5);
    head.signer = {{u"TM. Ban Chỉ đạo"_qs, u"Trưởng ban"_qs}, u"Lê Thị Ánh"_qs};
    return head;
}

std::vector<ScoreLine> twoCriteria()
{
    return {{u"I"_qs, u"Lao động"_qs, u"60"_qs, u"58"_qs, u"55,5"_qs, u"55"_qs},
            {u"II"_qs, u"Môi trường"_qs, u"40"_qs, u"40"_qs, u"38"_qs, u"38,5"_qs}};
}

} // namespace

TEST_CASE("The list of registrations counts the kinds and sorts as Vietnamese does")
{
    const std::vector<RegistrationLine> lines{
        {u"Trường số 10"_qs, UnitKind::Institution, {}, {}, QDate(2024, 1, 5), u"Lần đầu"_qs, {}},
        {u"Trường số 2"_qs, UnitKind::Institution, {}, {}, {}, {}, u"nộp muộn"_qs},
        {u"Sở Y tế"_qs, UnitKind::Agency, {}, {}, {}, {}, {}}};
    const QString text = plainText(registrationList(unitPaperHead(), Year(2024), YearType::Calendar, lines));
    INFO(text.toStdString());
    CHECK(text.contains(u"DANH SÁCH\nCơ quan, đơn vị đăng ký danh hiệu đạt chuẩn văn hóa năm 2024"_qs));
    CHECK(text.contains(u"Tổng số: 03 đơn vị đăng ký, gồm 01 cơ quan và 02 đơn vị."_qs));
    CHECK(text.contains(
        u"1\tSở Y tế\tCơ quan\t\t\t\n2\tTrường số 2\tĐơn vị\t\t\tnộp muộn\n3\tTrường số 10\tĐơn vị\t05/01/2024\tLần đầu\t"_qs));
}

TEST_CASE("A letter of refusal gives the reason and its ground")
{
    RefusalPaper paper;
    paper.head = unitPaperHead();
    paper.basis = {u"Thông tư 08/2014/TT-BVHTTDL"_qs};
    paper.year = Year(2024);
    paper.unit = u"Sở Y tế"_qs;
    paper.reason = u"tổng điểm 70/100 dưới mức đạt 80 điểm"_qs;
    const QString text = plainText(refusalLetter(paper));
    INFO(text.toStdString());
    for (const QString &line :
         {u"Số: ....../BCĐ"_qs, u"Đắk Mil, ngày 05 tháng 3 năm 2025"_qs,
          u"V/v trả lời kết quả xét công nhận cơ quan đạt chuẩn văn hóa năm 2024"_qs, u"Kính gửi: Sở Y tế"_qs,
          u"Căn cứ Thông tư 08/2014/TT-BVHTTDL, sau khi xem xét"_qs,
          u"1. Không công nhận Sở Y tế là cơ quan đạt chuẩn văn hóa năm 2024."_qs,
          u"2. Lý do: tổng điểm 70/100 dưới mức đạt 80 điểm."_qs, u"thực hiện./."_qs,
          u"- Như trên;\n- Lưu: VT."_qs, u"TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nLê Thị Ánh"_qs})
        CHECK(text.contains(line));
}

TEST_CASE("A letter to a unit has its points, what it lacked and what next year needs")
{
    UnitLetterPaper paper;
    paper.head = unitPaperHead();
    paper.year = Year(2024);
    paper.unit = u"Sở Y tế"_qs;
    paper.criteria = twoCriteria();
    paper.total = u"93,5"_qs;
    paper.maximum = u"100"_qs;
    paper.passMark = u"80"_qs;
    paper.outcome = u"đạt chuẩn văn hóa, xếp loại Xuất sắc"_qs;
    paper.gaps = {{u"1.2"_qs, u"Hội họp"_qs, u"5"_qs, {}, {}, u"4"_qs}};
    paper.next = {
        u"Đã có 02 năm đạt được tính (2023, 2024); còn 03 năm đạt nữa để được đề nghị công nhận lại."_qs};
    const QString text = plainText(unitLetter(paper));
    INFO(text.toStdString());
    for (const QString &line :
         {u"1. Kết quả: đạt chuẩn văn hóa, xếp loại Xuất sắc; tổng điểm 93,5/100 (mức đạt: 80 điểm)."_qs,
          u"I\tLao động\t60\t55"_qs, u"Tổng điểm\t100\t93,5"_qs, u"2. Các tiêu chí chưa đạt điểm tối đa:"_qs,
          u"1.2\tHội họp\t5\t4"_qs, u"3. Yêu cầu trong thời gian tới: Đã có 02 năm"_qs})
        CHECK(text.contains(line));
}

TEST_CASE("A letter about a year without points has no empty table")
{
    UnitLetterPaper paper;
    paper.head = unitPaperHead();
    paper.year = Year(2024);
    paper.unit = u"Sở Y tế"_qs;
    paper.outcome = u"không xét"_qs;
    paper.reasons = {u"hồ sơ nộp muộn"_qs};
    const Document document = unitLetter(paper);
    CHECK(plainText(document).contains(u"1. Kết quả: không xét.\nLý do: hồ sơ nộp muộn."_qs));
    for (const DocumentBlock &block : document.blocks)
        CHECK_FALSE(std::holds_alternative<Table>(block));
}

TEST_CASE("The record of an inspection sets both rounds side by side and is signed by team and unit")
{
    InspectionPaper paper;
    paper.head = unitPaperHead();
    paper.year = Year(2024);
    paper.unit = u"Sở Y tế"_qs;
    paper.leader = u"Nguyễn Văn An"_qs;
    paper.criteria = twoCriteria();
    paper.total = {{}, u"Tổng điểm"_qs, u"100"_qs, u"98"_qs, u"93,5"_qs, {}};
    const Document document = inspectionRecord(paper);
    const QString text = plainText(document);
    INFO(text.toStdString());
    CHECK(text.contains(u"I\tLao động\t60\t58\t55,5"_qs));
    CHECK(text.contains(u"Tổng điểm\t100\t98\t93,5"_qs));
    CHECK(text.contains(u"- Ông (bà) Nguyễn Văn An, thủ trưởng đơn vị;"_qs));
    const auto &signatures = std::get<SignatureBlock>(document.blocks.back());
    CHECK(signatures.left->capacity == QStringList{u"ĐẠI DIỆN ĐƠN VỊ"_qs});
    CHECK(signatures.right.capacity == QStringList{u"TRƯỞNG ĐOÀN KIỂM TRA"_qs});
}
