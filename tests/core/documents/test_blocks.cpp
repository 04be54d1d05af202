// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/blocks.h"

using namespace sovang;

TEST_CASE("The plain text of a paper is every word of it in reading order")
{
    Document document;
    document.blocks = {
        LetterHead{.parent = QStringLiteral("UBND HUYỆN"),
                   .issuer = QStringLiteral("BAN CHỈ ĐẠO"),
                   .number = QStringLiteral("Số: 05/BC-BCĐ"),
                   .placeAndDate = QStringLiteral("Đắk Mil, ngày 05 tháng 01 năm 2026"),
                   .about = {}},
        DocumentTitle{QStringLiteral("BÁO CÁO"), QStringLiteral("Kết quả năm 2025")},
        Paragraph{.runs = {{QStringLiteral("Có ")},
                           {QStringLiteral("114/119"), true},
                           {QStringLiteral(" đơn vị.")}}},
        Table{.columns = {{1, Align::Center}, {4, Align::Left}},
              .header = {row({QStringLiteral("STT"), QStringLiteral("Tên")})},
              .rows = {row({QStringLiteral("1"), QStringLiteral("Huyện đoàn")})}},
        SignatureBlock{
            {QStringLiteral("- Lưu: VT.")}, {}, {{QStringLiteral("TRƯỞNG BAN")}, QStringLiteral("Lê Na")}},
    };
    CHECK(plainText(document) ==
          QStringLiteral("UBND HUYỆN\nBAN CHỈ ĐẠO\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                         "Độc lập - Tự do - Hạnh phúc\nSố: 05/BC-BCĐ\n"
                         "Đắk Mil, ngày 05 tháng 01 năm 2026\nBÁO CÁO\nKết quả năm 2025\n"
                         "Có 114/119 đơn vị.\nSTT\tTên\n1\tHuyện đoàn\n"
                         "Nơi nhận:\n- Lưu: VT.\nTRƯỞNG BAN\nLê Na"));
}
