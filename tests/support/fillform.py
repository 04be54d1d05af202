# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills in cells of a form as a spreadsheet program would, and damages it as people do.

usage: fillform.py FORM OUT [CELL=VALUE]... [--hidden CELL=VALUE] [--saved 2030-01-31T08:00:00Z] [--without-hidden]
       [--insert-row N]

A value that is a number with a point becomes a number, everything else a text; CELL= empties the cell.
"""
import re
import sys
import zipfile
from xml.sax.saxutils import escape


def put(sheet, cell, value):
    pattern = re.compile(r'<c r="%s"( s="\d+")?[^>]*?(/>|>.*?</c>)' % cell)
    match = pattern.search(sheet)
    if not match:
        sys.exit(f"there is no cell {cell}")
    style = match.group(1) or ""
    if value == "":
        new = f'<c r="{cell}"{style}/>'
    elif re.fullmatch(r"\d+(\.\d+)?", value):
        new = f'<c r="{cell}"{style}><v>{value}</v></c>'
    else:
        new = f'<c r="{cell}"{style} t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return sheet[:match.start()] + new + sheet[match.end():]


def insert_row(sheet, at):
    def lower(match):
        row = int(match.group(2))
        return match.group(1) + str(row + 1 if row >= at else row) + match.group(3)

    return re.sub(r'(<(?:row r="|c r="[A-Z]+))(\d+)(")', lower, sheet)


def main():
    form, out, *words = sys.argv[1:]
    with zipfile.ZipFile(form) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    hidden = parts["xl/worksheets/sheet3.xml"].decode()
    while words:
        word = words.pop(0)
        if word == "--hidden":
            hidden = put(hidden, *words.pop(0).split("=", 1))
        elif word == "--insert-row":
            sheet = insert_row(sheet, int(words.pop(0)))
        elif word == "--without-hidden":
            hidden = re.sub(r"<sheetData>.*</sheetData>", "<sheetData/>", hidden, flags=re.S)
        elif word == "--saved":
            core = parts["docProps/core.xml"].decode()
            core = re.sub(r"(<dcterms:modified[^>]*>)[^<]*", r"\g<1>" + words.pop(0), core)
            parts["docProps/core.xml"] = core.encode()
        else:
            sheet = put(sheet, *word.split("=", 1))
    parts["xl/worksheets/sheet1.xml"] = sheet.encode()
    parts["xl/worksheets/sheet3.xml"] = hidden.encode()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


main()
