# SPDX-License-Identifier: GPL-3.0-or-later
"""Two real score sheets of 2008 and 2011: one typed in VNI, one whose printed total is wrong."""
import datetime
import pathlib

from legacy import vni
from workbook import write_csv, write_xlsx

HERE = pathlib.Path(__file__).resolve().parent.parent


def cu_jut():
    folder = HERE / "cu-jut-2008"
    font = "VNI-Times"
    write_xlsx(folder / "units.xlsx", [vni("DANH SÁCH ĐƠN VỊ")], ["Mã", "Tên đơn vị", "Loại hình", "Địa bàn"],
               [["CJ01", vni("Trường THCS Nguyễn Chí Thanh"), "Đơn vị", vni("Huyện Cư Jút")]], title_font=font,
               cell_font=lambda _, column: font if column in ("Tên đơn vị", "Địa bàn") else None)
    write_csv(folder / "registrations.csv", ["Mã", "Năm", "Ngày đăng ký"], [["CJ01", 2008, datetime.date(2008, 1, 15)]])
    # "VĂN" and "NĂM" had lost their "Ă" in the sheet that was found; what is lost stays lost.
    titles = [vni("BAN CHỈ ĐẠO CVĐ TDĐK XDĐSVH HUYỆN CƯ JÚT"), vni("PHIẾU CHẤM ĐIỂM ĐƠN VỊ ") + "VN HOÙA NM 2008",
              vni("Đơn vị: Trường THCS Nguyễn Chí Thanh"), vni("Cư Jút, ngày 16 tháng 10 năm 2009")]
    codes = [f"{group}.{i}" for group in (1, 2) for i in range(1, 6)]
    write_xlsx(folder / "scores-2008.xlsx", titles, ["Mã", *codes, "Tổng điểm"], [["CJ01", 5, 5, 5, 5, 5, 4, 5, 5, 5, 5, 49]],
               title_font=font)


def ea_hleo():
    folder = HERE / "ea-hleo-2011"
    write_csv(folder / "units.csv", ["Mã", "Tên đơn vị", "Loại hình", "Địa bàn"],
              [["EH01", "Trường Phổ thông Dân tộc nội trú Ea H'Leo", "Đơn vị", "Huyện Ea H'Leo"]])
    write_csv(folder / "registrations.csv", ["Mã", "Năm"], [["EH01", 2011]])
    header = ["Mã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng điểm"]
    points = ["EH01", 24.5, 13.5, 18.5, 23.5, 13.5]
    write_csv(folder / "scores-2011-as-printed.csv", header, [[*points, 94.5]])
    write_csv(folder / "scores-2011-corrected.csv", header, [[*points, 93.5]])


if __name__ == "__main__":
    cu_jut()
    ea_hleo()
