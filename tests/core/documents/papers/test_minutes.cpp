// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/papers/minutes.h"

using namespace sovang;

namespace {

MinutesPaper heldMeeting()
{
    MinutesPaper paper;
    paper.head.issuer = u"Ban Chỉ đạo huyện"_qs;
    paper.head.symbol = u"BB-BCĐ"_qs;
    paper.head.place = u"Đắk Mil"_qs;
    paper.head.date = QDate(2024, 12, 5);
    paper.year = Year(2024);
    paper.date = QDate(2024, 12, 5);
    paper.place = u"Hội trường số 1"_qs;
    paper.chair = u"Lê Thị Ánh"_qs;
    paper.secretary = u"Trần Văn Bình"_qs;
    paper.present = {{u"Lê Thị Ánh"_qs, u"Trưởng ban"_qs, {}}, {u"Trần Văn Bình"_qs, u"Thư ký"_qs, {}}};
    paper.absent = {{u"Phạm Thị Cúc"_qs, u"Ủy viên"_qs, u"đi công tác"_qs}};
    paper.members = 3;
    paper.votersPresent = 2;
    paper.hasQuorum = true;
    paper.voteRule = u"quá 1/2"_qs;
    paper.items = {{u"Sở Y tế"_qs,
                    u"Công nhận lần đầu, giai đoạn 2023-2024"_qs,
                    u"2/3 (66,67 %)"_qs,
                    {},
                    u"Thống nhất đề nghị công nhận lần đầu"_qs,
                    {}},
                   {u"Trường Nguyễn Du"_qs,
                    {},
                    u"1/3 (33,33 %)"_qs,
                    u"không tán thành: 01"_qs,
                    u"Để lại xét sau"_qs,
                    u"chờ hồ sơ"_qs}};
    paper.conclusion =
        u"Cuộc họp thống nhất đề nghị công nhận lần đầu: 01 đơn vị; để lại xét sau: 01 đơn vị."_qs;
    return paper;
}

} // namespace

TEST_CASE("Minutes say who was there, whether the meeting was valid, and what became of each unit")
{
    const QString text = plainText(minutes(heldMeeting()));
    INFO(text.toStdString());
    for (
        const QString &line :
        {u"Số: ....../BB-BCĐ"_qs, u"BIÊN BẢN\nHọp xét công nhận danh hiệu đạt chuẩn văn hóa năm 2024"_qs,
         u"ngày 05 tháng 12 năm 2024."_qs, u"Địa điểm: Hội trường số 1."_qs,
         u"Chủ trì: Ông (bà) Lê Thị Ánh."_qs,
         u"Thành viên có mặt (02):\n- Ông (bà) Lê Thị Ánh, Trưởng ban;\n- Ông (bà) Trần Văn Bình, Thư ký."_qs,
         u"- Ông (bà) Phạm Thị Cúc, Ủy viên (lý do: đi công tác)."_qs,
         u"Có mặt 2/3 (66,67 %) thành viên có quyền biểu quyết; đủ điều kiện"_qs,
         u"khi có quá 1/2 tổng số thành viên"_qs,
         u"1\tSở Y tế\tCông nhận lần đầu, giai đoạn 2023-2024\t2/3 (66,67 %)\tThống nhất đề nghị công nhận lần đầu"_qs,
         u"1/3 (33,33 %)\nkhông tán thành: 01\tĐể lại xét sau. Lý do: chờ hồ sơ"_qs,
         u"để lại xét sau: 01 đơn vị."_qs, u"nhất trí thông qua./."_qs})
        CHECK(text.contains(line));
}

TEST_CASE("Minutes have no line of place and date, and the secretary signs left of the chair")
{
    const Document document = minutes(heldMeeting());
    CHECK(std::get<LetterHead>(document.blocks.front()).placeAndDate.isEmpty());
    const auto &signatures = std::get<SignatureBlock>(document.blocks.back());
    REQUIRE(signatures.left);
    CHECK(*signatures.left == Signer{{u"THƯ KÝ"_qs}, u"Trần Văn Bình"_qs});
    CHECK(signatures.right == Signer{{u"CHỦ TỌA"_qs}, u"Lê Thị Ánh"_qs});
}

TEST_CASE("Minutes of a meeting that has not been held are a form to be filled in")
{
    MinutesPaper paper;
    paper.head.issuer = u"Ban Chỉ đạo"_qs;
    paper.year = Year(2024);
    paper.members = 9;
    const QString text = plainText(minutes(paper));
    INFO(text.toStdString());
    CHECK(text.contains(u"Chủ trì: Ông (bà) "_qs + dots()));
    CHECK(text.contains(u"Có mặt: ....../09 thành viên có quyền biểu quyết."_qs));
    CHECK(text.contains(u"... giờ ..., ngày ... tháng ... năm ..."_qs));
}
