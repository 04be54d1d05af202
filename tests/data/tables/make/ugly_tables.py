#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../ugly: small lists with invented names, one trouble each, as offices save them; argument: the folder above it."""
import datetime
import pathlib
import sys

import openpyxl

out = pathlib.Path(sys.argv[1]) / "ugly"
out.mkdir(exist_ok=True)


def text(name, content, encoding="utf-8", ending="csv"):
    (out / f"{name}.{ending}").write_bytes(content.encode(encoding))


def sheet(name, rows, *, merge=(), formats=None, hidden_rows=(), title="DS"):
    book = openpyxl.Workbook()
    page = book.active
    page.title = title
    for row in rows:
        page.append(row)
    for block in merge:
        page.merge_cells(block)
    for cell, number_format in (formats or {}).items():
        page[cell].number_format = number_format
    for row in hidden_rows:
        page.row_dimensions[row].hidden = True
    book.save(out / f"{name}.xlsx")


HEAD = "Mã;Tên đơn vị;Loại hình\n"
TWO = "A1;Phòng Nội vụ;Cơ quan\nA2;Trường Tiểu học số 1;Đơn vị\n"

# What stands over and under a list.
text("units-motto", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;;\nĐộc lập - Tự do - Hạnh phúc;;\n;;\nDANH SÁCH ĐƠN VỊ ĐĂNG KÝ NĂM 2025;;\n(Kèm theo Công văn số 12/CV-BCĐ);;\n" + HEAD + TWO)
text("units-header-twice", HEAD + "A1;Phòng Nội vụ;Cơ quan\nTrang 2;;\n" + HEAD + "A2;Trường Tiểu học số 1;Đơn vị\n")
text("units-column-numbers", "STT;Mã;Tên đơn vị;Loại hình\n(1);(2);(3);(4)\n1;A1;Phòng Nội vụ;Cơ quan\n2;A2;Phòng Y tế;Cơ quan\n")
text("units-column-letters", "STT;Mã;Tên đơn vị;Loại hình\nA;B;C;D\n1;A1;Phòng Nội vụ;Cơ quan\n2;A2;Phòng Y tế;Cơ quan\n")
text("units-total", HEAD + TWO + "Tổng cộng: 02 đơn vị;;\n")
text("units-total-in-name", "STT;Mã;Tên đơn vị;Loại hình;Số CBCCVC-NLĐ\n1;A1;Phòng Nội vụ;Cơ quan;12\n2;A2;Phòng Y tế;Cơ quan;8\n;;Tổng số;;20\n")
text("units-signatures", HEAD + TWO + ";;\nNgười lập biểu;;TM. BAN CHỈ ĐẠO\n(Ký, ghi rõ họ tên);;TRƯỞNG BAN\n;;\nTrần Thị Bưởi;;Lê Văn Cam\n")
text("units-day-under-list", HEAD + TWO + ";;Lộc Tiến, ngày 09 tháng 02 năm 2025\n")
text("units-notes-under-list", HEAD + TWO + "Ghi chú: đơn vị mới thành lập chưa có trong danh sách này.;;\n")

# Headers.
text("units-header-lines", "Mã;Đơn vị;;Loại hình\n;Tên đơn vị;Điện thoại;\nA1;Phòng Nội vụ;0230 111 222;Cơ quan\n")
text("units-header-broken", 'Mã;"Tên\nđơn vị";"Loại\nhình"\n' + TWO)
text("units-header-capitals", "MÃ;TÊN ĐƠN VỊ;LOẠI HÌNH\n" + TWO)
text("units-header-toneless", "Ma;Ten don vi;Loai hinh\n" + TWO)
text("units-header-office-words", "Mã số đơn vị;Tên cơ quan, đơn vị;Loại hình\n" + TWO)
text("units-header-with-colons", "Mã:;Tên đơn vị (*);Loại hình \n" + TWO)
text("units-header-missing-kind", "Mã;Tên đơn vị\nA1;Phòng Nội vụ\n")
text("units-header-none", "A1;Phòng Nội vụ;Cơ quan\nA2;Phòng Y tế;Cơ quan\n")
text("units-header-double", "Mã;Tên đơn vị;Loại hình;Tên đơn vị\nA1;Phòng Nội vụ;Cơ quan;Nội vụ\n")
text("units-header-unknown", "Mã;Tên đơn vị;Loại hình;Cấp trên\nA1;Phòng Nội vụ;Cơ quan;UBND\n")
text("units-column-without-header", "Mã;Tên đơn vị;Loại hình;\nA1;Phòng Nội vụ;Cơ quan;x\n")

# Groups.
text("units-groups-roman", "STT;Mã;Tên đơn vị;Loại hình\nI;;KHỐI ĐẢNG;\n1;A1;Ban Tổ chức;Cơ quan\nII;;KHỐI CHÍNH QUYỀN;\n1;A2;Phòng Nội vụ;Cơ quan\n")
text("units-groups-in-first-column", "STT;Mã;Tên đơn vị;Loại hình\nI. KHỐI ĐẢNG;;;\n1;A1;Ban Tổ chức;Cơ quan\nII. KHỐI CHÍNH QUYỀN;;;\n2;A2;Phòng Nội vụ;Cơ quan\n")
text("units-groups-nested", "STT;Mã;Tên đơn vị;Loại hình\nII;;KHỐI GIÁO DỤC;\nII.1;;Mầm non;\n1;A1;Trường Hoa Hồng;Đơn vị\nII.2;;Tiểu học;\n1;A2;Trường số 1;Đơn vị\n")
text("units-groups-with-column", "STT;Mã;Tên đơn vị;Loại hình;Khối\nI;;KHỐI ĐẢNG;;\n1;A1;Ban Tổ chức;Cơ quan;Đảng\n")

# Codes.
text("units-codes-with-zeros", HEAD + "001;Phòng Nội vụ;Cơ quan\n002;Phòng Y tế;Cơ quan\n")
sheet("units-codes-masked", [["Mã", "Tên đơn vị", "Loại hình"], [7, "Phòng Nội vụ", "Cơ quan"], [12, "Phòng Y tế", "Cơ quan"]], formats={"A2": "000", "A3": "000"})
text("units-codes-none", "STT;Tên đơn vị;Loại hình\n1;Phòng Nội vụ;Cơ quan\n2;Phòng Y tế;Cơ quan\n")
text("units-codes-some", HEAD + "A1;Phòng Nội vụ;Cơ quan\n;Phòng Y tế;Cơ quan\n")
text("units-codes-twice", HEAD + "A1;Phòng Nội vụ;Cơ quan\nA1;Phòng Y tế;Cơ quan\n")
text("units-same-twice", "Mã;Tên đơn vị;Loại hình;Địa bàn\nA1;Phòng Nội vụ;Cơ quan;Xã A\nA2;PHÒNG NỘI VỤ;Cơ quan;Xã A\n")
text("units-same-name-elsewhere", "Mã;Tên đơn vị;Loại hình;Địa bàn\nA1;Trạm Y tế;Đơn vị;Xã A\nA2;Trạm Y tế;Đơn vị;Xã B\n")
text("units-same-without-place", "Mã;Tên đơn vị;Loại hình;Địa bàn\nA1;Trạm Y tế;Đơn vị;Xã A\nA2;Trạm Y tế;Đơn vị;\n")
text("units-in-the-book", HEAD + "DV01;Phòng Nội vụ khác tên;Cơ quan\n")

# Texts.
text("units-blanks", HEAD + "A1 ;  Phòng   Nội vụ ;Cơ quan \n")
text("units-hard-blanks", HEAD + "A1\u00a0;Phòng\u00a0Nội vụ;Cơ\u00a0quan\n")
text("units-invisible", HEAD + "A1\u200b;Phòng\u200b Nội vụ\ufeff;Cơ quan\n")
text("units-line-breaks", HEAD + 'A1;"Trường\nTiểu học số 1";Đơn vị\n')
text("units-quotes", HEAD + 'A1;"Trường ""Hoa Hồng""";Đơn vị\nA2;“Nhà văn hóa”;Đơn vị\n')
text("units-decomposed", HEAD + "A1;Pho\u0300ng No\u0323\u0302i vu\u0323;Cơ quan\n")
text("units-formulas", HEAD + "A1;=SUM(A1);Cơ quan\nA2;+Phòng Y tế;Cơ quan\n")
text("units-right-to-left", HEAD + "A1;Phòng \u202eụv iộN;Cơ quan\n")
text("units-long-name", HEAD + "A1;" + "Trung tâm " * 60 + ";Đơn vị\n")
text("units-phones", "Mã;Tên đơn vị;Loại hình;Điện thoại\nA1;Phòng Nội vụ;Cơ quan;0230.3.888.999\nA2;Phòng Y tế;Cơ quan;+84 230 111\n")
text("units-vni-under-unicode", HEAD + "A1;Tröôøng Tieåu hoïc Hoøa Bình;Ñôn vò\n")
text("units-tcvn3-under-unicode", HEAD + "A1;Tr­êng TiÓu häc Hßa B×nh;§¬n vÞ\n")

text("units-vni", "Maõ;Teân ñôn vò;Loaïi hình\nA1;Tröôøng Tieåu hoïc Hoøa Bình;Ñôn vò\n")
text("units-tcvn3", "M·;Tªn ®¬n vÞ;Lo¹i h×nh\nA1;Tr­êng TiÓu häc Hßa B×nh;§¬n vÞ\n")
text("units-french", HEAD + "A1;Công ty Société Générale Đà Lạt;Doanh nghiệp\nA2;Café Übermut;Doanh nghiệp\n")

# Kinds, numbers, years.
text("units-kinds", HEAD + "A1;Phòng Nội vụ;CƠ QUAN\nA2;Trường số 1;ĐV\nA3;Công ty May;DN\nA4;Trạm Y tế;Đơn vị sự nghiệp\nA5;HTX Rau sạch;doanh nghiệp\n")
text("units-kind-unknown", HEAD + "A1;Chợ Hòa Bình;Chợ\n")
text("units-staff", "Mã;Tên đơn vị;Loại hình;Số CBCCVC-NLĐ\nA1;Phòng Nội vụ;Cơ quan;12,5\nA2;Phòng Y tế;Cơ quan;-1\nA3;Phòng Tư pháp;Cơ quan;khoảng 10\n")

# Files.
text("units-tabs", HEAD.replace(";", "\t") + TWO.replace(";", "\t"), ending="txt")
text("units-commas", "Mã,Tên đơn vị,Loại hình\nA1,\"Phòng Văn hóa, Thông tin\",Cơ quan\n")
text("units-utf16", HEAD + TWO, encoding="utf-16")
text("units-mac-lines", (HEAD + TWO).replace("\n", "\r"))
text("units-empty-rows", HEAD + ";;\nA1;Phòng Nội vụ;Cơ quan\n;;\n;;\nA2;Phòng Y tế;Cơ quan\n;;\n")
text("units-only-header", HEAD)
sheet("units-filtered", [["Mã", "Tên đơn vị", "Loại hình"], ["A1", "Phòng Nội vụ", "Cơ quan"], ["A2", "Phòng Y tế", "Cơ quan"]], hidden_rows=[3])
sheet("units-merged-title", [["DANH SÁCH"], [], ["Mã", "Tên đơn vị", "Loại hình"], ["A1", "Phòng Nội vụ", "Cơ quan"]], merge=["A1:C1"])
sheet("units-date-for-text", [["Mã", "Tên đơn vị", "Loại hình"], ["A1", datetime.date(2025, 2, 9), "Cơ quan"]])

# Scores.
SCORES = "Mã;1.1;2.1;2.2;V1\n"
text("scores-commas", SCORES + "DV01;57,7;29,25;45/50;không\n")
text("scores-points", SCORES + "DV01;57.7;29.25;45/50;không\n")
text("scores-yes-and-no", SCORES + "DV01;1;1;45/50;✓\nDV02;1;1;45/50;FALSE\n")
text("scores-too-many", SCORES + "DV01;60,1;30,5;51/50;không\n")
text("scores-between-steps", SCORES + "DV01;57,75;29,3;45/50;không\n")
text("scores-empty", SCORES + "DV01;;29;;\nDV02;;;;\n")
text("scores-unknown-unit", SCORES + "DV09;1;1;45/50;không\n")
text("scores-twice", SCORES + "DV01;1;1;45/50;không\nDV01;2;1;45/50;không\n")
text("scores-thousands", SCORES + "DV01;1.057,7;29;45/50;không\n")
text("scores-words", SCORES + "DV01;tốt;29;chín mươi;không\n")
text("scores-under-criteria", "Mã;Tiêu chuẩn I;Tiêu chuẩn II;;Điểm liệt\n;1.1;2.1;2.2;V1\nDV01;50;20;45/50;không\n")
sheet("scores-text-numbers", [["Mã", "1.1", "2.1", "2.2", "V1"], ["DV01", "57,7", "29.25", "45/50", "không"]])
sheet("scores-headers-as-numbers", [["Mã", 1.1, 2.1, 2.2, "V1"], ["DV01", 57.7, 29.25, "45/50", "không"]])
sheet("scores-noise", [["Mã", "1.1", "2.1"], ["DV01", 57.699999999999996, 29.250000000000004]])
sheet("scores-fraction-as-day", [["Mã", "1.1", "2.2"], ["DV01", 50, datetime.date(2025, 4, 3)]])
sheet("scores-percent-format", [["Mã", "1.1", "2.2"], ["DV01", 50, 0.9]], formats={"C2": "0%"})
sheet("scores-errors", [["Mã", "1.1", "2.1"], ["DV01", "=A9/0", 20]])
sheet("scores-booleans", [["Mã", "1.1", "V1"], ["DV01", 50, True], ["DV02", 50, False]])

# Registrations, decisions, movements.
text("registrations-years", "Năm;Mã;Ngày đăng ký\n2025;DV01;ngày 09 tháng 02 năm 2025\n2025;DV02;9/2/25\n")
text("registrations-twice", "Năm;Mã\n2025;DV01\n2025;DV01\n")
text("registrations-wrong", "Năm;Mã;Ngày đăng ký\n20255;DV01;31/02/2025\n2025;DV09;\n")
text("decisions-days", "Mã;Loại;Số;Ngày\nDV01;Công nhận lần đầu;12/QĐ-UBND;20 tháng 12 năm 2024\nDV02;Công nhận lần đầu;12/QĐ-UBND;20/12/2024 00:00:00\n")
text("decisions-two-days-of-one-number", "Mã;Loại;Số;Ngày\nDV01;Công nhận lần đầu;12/QĐ-UBND;20/12/2024\nDV02;Công nhận lần đầu;12/QĐ-UBND;21/12/2024\n")
text("movements-two-lines", "Loại;Tên;Bắt đầu\nPhong trào thi đua;Xanh, sạch, đẹp;2025\nCuộc vận động;Mỗi ngày một giờ;nhiều năm\n")
text("activities-counts", "Ngày tổ chức;Tên hoạt động;Lượt người tham gia;Mã\n12/3/2025;Hội thi nấu ăn;1.250;DV01\n12/13/2025;Giải bóng chuyền;40;DV01\n")
text("models-unit-by-name", "Năm;Tên mô hình;Cơ quan, đơn vị\n2025;Nồi cháo;Đơn vị DV01\n")
text("commendations-kinds", "Năm thành tích;Ngày;Hình thức khen thưởng;Loại đối tượng;Tập thể, cá nhân được khen thưởng\n2025;30/12/2025;Giấy khen;Cá nhân;Trần Thị Bưởi\n2025;ngày 30 tháng 12 năm 2025;Bằng khen;Người;Lê Văn Cam\n")
