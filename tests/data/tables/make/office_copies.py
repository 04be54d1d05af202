#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves some lists of ../offices again with openpyxl, as it saves usually and as it writes row by row; argument: the folder above."""
import pathlib
import sys

import openpyxl
from openpyxl.cell import WriteOnlyCell

folder = pathlib.Path(sys.argv[1]) / "offices"
for name in ("units-groups", "scores-sums", "units-masked"):
    book = openpyxl.load_workbook(folder / f"{name}.xlsx", data_only=True)
    book.save(folder / f"{name}.openpyxl.xlsx")
    rows = openpyxl.Workbook(write_only=True)
    for page in book.worksheets:
        made = rows.create_sheet(page.title)
        for row in page.iter_rows():
            cells = []
            for cell in row:
                copy = WriteOnlyCell(made, cell.value)
                copy.number_format = cell.number_format
                cells.append(copy)
            made.append(cells)
    rows.save(folder / f"{name}.openpyxl-writeonly.xlsx")
