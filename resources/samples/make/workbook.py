# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables as XLSX (titles over merged cells, header, rows) and as CSV; the same input gives the same bytes."""
import csv
import datetime
import re
import zipfile

import openpyxl
from openpyxl.styles import Alignment, Font

STAMP = (2026, 1, 1, 0, 0, 0)


def write_xlsx(path, titles, header, rows, title_font="Times New Roman", cell_font=None):
    """`cell_font(row index, column name)` may name another font; dates and numbers are stored as such."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Bảng"
    for title in titles:
        sheet.append([title])
        at = sheet.max_row
        sheet.merge_cells(start_row=at, start_column=1, end_row=at, end_column=max(2, len(header)))
        sheet.cell(at, 1).font, sheet.cell(at, 1).alignment = Font(name=title_font, bold=True), Alignment(horizontal="center")
    for line, row in enumerate([header, *rows]):
        sheet.append([None if value == "" else value for value in row])
        for column, value in enumerate(row, 1):
            cell = sheet.cell(sheet.max_row, column)
            name = cell_font(line - 1, header[column - 1]) if cell_font and line else None
            cell.font = Font(name=name or "Times New Roman", bold=line == 0)
            if isinstance(value, datetime.date):
                cell.number_format = "dd/mm/yyyy"
    book.save(path)
    settle(path)


def settle(path):
    """Fixed times inside, so that making the samples again changes nothing."""
    with zipfile.ZipFile(path) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            if name == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-01T00:00:00Z", data)
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)


def as_text(value):
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",")
    if isinstance(value, datetime.date):
        return value.strftime("%d/%m/%Y")
    return str(value)


def write_csv(path, header, rows):
    """As a Vietnamese spreadsheet saves it: semicolons, decimal commas, UTF-8 with a mark at the beginning."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";", lineterminator="\r\n").writerows([header, *([as_text(v) for v in row] for row in rows)])
