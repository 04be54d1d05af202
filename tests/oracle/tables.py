# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tables as CSV in several dialects and as small XLSX workbooks, with the standard library alone."""
import csv
import io
import re
import zipfile
from xml.sax.saxutils import escape

DIALECTS = ["comma", "semicolon", "semicolon-bom", "tab", "xlsx"]
CONTENT = """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.\
spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-\
officedocument.spreadsheetml.worksheet+xml"/></Types>"""
RELS = """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" Target="{}"/></Relationships>"""
WORKBOOK = """<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Bảng" sheetId="1" r:id="rId1"/>\
</sheets></workbook>"""
SHEET = """<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<sheetData>{}</sheetData></worksheet>"""


def extension(dialect):
    return "xlsx" if dialect == "xlsx" else "csv"


def write(path, rows, dialect):
    if dialect == "xlsx":
        write_xlsx(path, rows)
        return
    delimiter = {"comma": ",", "tab": "\t"}.get(dialect, ";")
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n" if "bom" in dialect else "\n").writerows(rows)
    with open(path, "w", encoding="utf-8-sig" if "bom" in dialect else "utf-8", newline="") as file:
        file.write(buffer.getvalue())


def column(index):
    name = ""
    while index >= 0:
        name, index = chr(ord("A") + index % 26) + name, index // 26 - 1
    return name


def cell(text, at, header):
    if not header and re.fullmatch(r"[0-9]+(\.[0-9]+)?", text) and not (len(text) > 1 and text[0] == "0" and text[1] != "."):
        return f'<c r="{at}"><v>{float(text):.15g}</v></c>'
    return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def write_xlsx(path, rows):
    """Numbers as numbers, all else as inline strings; empty cells are not written."""
    lines = []
    for r, row in enumerate(rows, 1):
        cells = "".join(cell(text, f"{column(c)}{r}", r == 1) for c, text in enumerate(row) if text)
        lines.append(f'<row r="{r}">{cells}</row>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", CONTENT)
        book.writestr("_rels/.rels", RELS.format("officeDocument", "xl/workbook.xml"))
        book.writestr("xl/workbook.xml", WORKBOOK)
        book.writestr("xl/_rels/workbook.xml.rels", RELS.format("worksheet", "worksheets/sheet1.xml"))
        book.writestr("xl/worksheets/sheet1.xml", SHEET.format("".join(lines)))
