# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes openpyxl.xlsx and openpyxl-writeonly.xlsx into the folder given (needs openpyxl)."""
import datetime
import os
import sys

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font, PatternFill

folder = sys.argv[1]
HEADER = ["Mã", "Tên đơn vị", "1.1", "1.2", "Ngày đăng ký", "Tổng điểm"]
ROW4 = ["DV001", "Trường Tiểu học số 2", 9.5, "9,5", datetime.date(2024, 5, 3), "=SUM(C4,9.5)"]
ROW6 = ["DV002", "Trạm Y tế xã Hòa Bình & Tân <Lập>", 9.3000000000000007, "KAD", datetime.date(2024, 2, 29), "=C6"]
GREY = PatternFill("solid", fgColor="DDDDDD")

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Điểm năm 2024"
sheet["A1"] = "BẢNG ĐIỂM CÁC ĐƠN VỊ NĂM 2024"
sheet["A1"].font = Font(name="Times New Roman", bold=True)
sheet.merge_cells("A1:F1")
for row, values in ((3, HEADER), (4, ROW4), (6, ROW6)):
    for column, value in enumerate(values, 1):
        sheet.cell(row, column, value)
for row in (4, 6):
    sheet.cell(row, 5).number_format = "dd/mm/yyyy"
for column in range(1, 7):
    sheet.cell(5, column).fill = GREY
notes = book.create_sheet("Ghi chú")
notes.append(["Lý do"])
notes.append(["Đơn vị mới thành lập"])
book.save(os.path.join(folder, "openpyxl.xlsx"))

book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("Điểm năm 2024")
title = WriteOnlyCell(sheet, "BẢNG ĐIỂM CÁC ĐƠN VỊ NĂM 2024")
title.font = Font(name="Times New Roman", bold=True)
sheet.append([title])
sheet.append([])
sheet.append(HEADER)
sheet.append(ROW4)
empty = []
for _ in range(6):
    cell = WriteOnlyCell(sheet)
    cell.fill = GREY
    empty.append(cell)
sheet.append(empty)
sheet.append(ROW6)
notes = book.create_sheet("Ghi chú")
notes.append(["Lý do"])
notes.append(["Đơn vị mới thành lập"])
book.save(os.path.join(folder, "openpyxl-writeonly.xlsx"))
