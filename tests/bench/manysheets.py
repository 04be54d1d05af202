# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the texts of certificates with ReportLab over a frame that is stored once, without codes: what our
certificates are measured against. Reads `certificates --check --json`; prints the seconds without the start of
Python."""

import json
import sys
import time

START = time.perf_counter()

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

FONTS = "/usr/share/fonts/truetype/liberation2/LiberationSerif-"


def frame(page):
    page.beginForm("frame")
    for step in range(200):
        inset = (10 + step * 0.2) * mm
        page.rect(inset, inset, 297 * mm - 2 * inset, 210 * mm - 2 * inset)
    page.endForm()


def sheet(page, name, number):
    def line(face, size, text, top, middle=148.5):
        page.setFont(face, size)
        page.drawCentredString(middle * mm, (210 - top) * mm, text)

    page.doForm("frame")
    line("Bold", 13, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 22)
    line("Bold", 14, "Độc lập - Tự do - Hạnh phúc", 28)
    page.line(118 * mm, 179 * mm, 178 * mm, 179 * mm)
    page.setFillColorRGB(0.64, 0.09, 0.1)
    line("Bold", 18, "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐẮK MIL", 42)
    line("Bold", 30, "GIẤY CÔNG NHẬN", 55)
    page.setFillColorRGB(0.55, 0.4, 0.03)
    line("Bold", 21, "Cơ quan đạt chuẩn văn hóa", 65)
    page.setFillColorRGB(0.1, 0.1, 0.1)
    size = 42
    while size > 18 and pdfmetrics.stringWidth(name, "Bold", size) > 235 * mm:
        size -= 0.5
    line("Bold", size, name, 90)
    line("Italic", 14, "Số 12 đường Trần Hưng Đạo, thị trấn Đắk Mil", 112)
    line("Bold", 19, "05 năm liên tục (2020 - 2024)", 122)
    line("Regular", 13, "Quyết định số: 05/QĐ-UBND", 176, 60)
    line("Regular", 13, "ngày 05 tháng 01 năm 2025", 181, 60)
    line("Regular", 13, "Vào sổ số: " + number, 186, 60)
    line("Italic", 14, "Đắk Mil, ngày 10 tháng 6 năm 2025", 138, 214)
    line("Bold", 14, "CHỦ TỊCH", 145, 214)
    line("Bold", 15, "Lê Thị Na", 190, 214)
    page.showPage()


def main(listed, path):
    for face in ("Regular", "Bold", "Italic"):
        pdfmetrics.registerFont(TTFont(face, FONTS + face + ".ttf"))
    page = canvas.Canvas(path, pagesize=(297 * mm, 210 * mm), pageCompression=1)
    frame(page)
    with open(listed, encoding="utf-8") as file:
        for each in json.load(file)["certificates"]:
            sheet(page, each["name"], each["number"])
    page.save()
    print(time.perf_counter() - START)


if __name__ == "__main__":
    main(*sys.argv[1:])
