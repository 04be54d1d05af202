# SPDX-License-Identifier: GPL-3.0-or-later
"""A year of 119 units in an invented district: tables to import, and what recognising 2025 must give.

The outcome of each unit is chosen first; points are drawn until the oracle in tests/oracle agrees with the choice.
"""
import copy
import datetime
import json
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "oracle"))
import district  # noqa: E402
import oracle  # noqa: E402
from workbook import as_text, write_csv, write_xlsx  # noqa: E402

FOLDER = HERE / "nam-2025"
SETS = [ROOT / "resources" / "rulesets" / f"{name}.json" for name in ("nam-tieu-chuan", "doanh-nghiep-cao-su-2012")]
RNG = random.Random(2025)
FAMILY, MIDDLE = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "H'", "Y"], ["Văn", "Thị", "Đức", "Minh", "Ngọc", "Thanh"]
GIVEN = ["An", "Ánh", "Ân", "Bình", "Dũng", "Đông", "Hòa", "Huệ", "Khánh", "Lan", "Quỳnh", "Thủy", "Yến", "Vinh"]
NOT_APPLICABLE = [("1.5", "đơn vị không có lực lượng tự vệ"), ("3.3", "chưa có gia đình thuộc diện xét"),
                  ("2.5", "dùng chung thiết chế với cơ quan cùng trụ sở")]
# what 2025 and 2024 are to bring, besides "passed"
PLAN = {2025: {"notRegistered": 2, "gate": 1, "veto": 3, "minimum": 3, "mark": 7},
        2024: {"notRegistered": 5, "gate": 2, "veto": 2, "minimum": 2, "mark": 6}}


def person():
    family, given = RNG.choice(FAMILY), RNG.choice(GIVEN)
    return f"H'{given} Niê" if family == "H'" else f"Y {given} Kbuôr" if family == "Y" else f"{family} {RNG.choice(MIDDLE)} {given}"


def unit_rows():
    rows = []
    for i, (name, kind, block, place) in enumerate(district.units(), 1):
        rows.append([f"DV{i:03d}", name, kind, block, place, RNG.choice(["I", "II", "III"]), f"{place}, huyện Suối Ngàn", person(), person(),
                     f"0200 000 {i:03d}", RNG.randint(6, 90) if kind != district.ENTERPRISE else RNG.randint(15, 450)])
    return rows


UNIT_HEADER = ["Mã", "Tên đơn vị", "Loại hình", "Khối", "Địa bàn", "Phân loại", "Địa chỉ", "Thủ trưởng", "Chủ tịch công đoàn", "Điện thoại",
               "Số CBCCVC-NLĐ"]


def fates(rows, year):
    """What each unit's year is to bring; minimums and N/A exist only in the set of agencies and institutions."""
    chosen, codes = {row[0]: "passed" for row in rows}, [row[0] for row in rows]
    with_minimum = [row[0] for row in rows if row[2] != district.ENTERPRISE]
    for fate, count in PLAN[year].items():
        pool = [c for c in (with_minimum if fate == "minimum" else codes) if chosen[c] == "passed"]
        chosen.update({c: fate for c in RNG.sample(pool, count)})
    return chosen


# --- cells of one unit -----------------------------------------------------------------------------------------------

def leaf_cell(leaf, staff, low):
    if leaf.kind == "points":
        most = leaf.max // 50
        return RNG.randint(most * 11 // 20, most * 4 // 5) / 2 if low else max(0, most - RNG.choice([0, 0, 0, 1, 1, 2])) / 2
    if leaf.kind == "allOrNothing":
        return "đạt"
    if leaf.kind == "count":
        return RNG.randint(1, 2) if low else RNG.randint(2, 6)
    return f"{staff - RNG.randint(staff // 5, staff // 4) if low else staff - RNG.randint(0, staff // 12)}/{staff}"


def cells(rules, fate, staff):
    found = {leaf.code: leaf_cell(leaf, staff, fate == "mark") for leaf in rules.leaves()}
    if fate == "minimum":
        found.update({"4.1": 1, "4.2": f"{staff // 4}/{staff}", "4.3": 2.5})
    found |= {g: "không" if fate == "gate" else "có" for g in rules.gates}
    found |= {v: "không" for v in rules.vetoes}
    if fate == "veto":
        found[RNG.choice(rules.vetoes)] = "có"
    if rules.bonus and RNG.random() < 0.2:
        found["T1"] = RNG.choice([1, 1.5, 2, 3])
    if rules.deductions and RNG.random() < 0.1:
        found["B1"] = RNG.choice([1, 2])
    if rules.not_applicable == "rescale" and fate in ("passed", "mark") and RNG.random() < 0.12:
        code, reason = RNG.choice(NOT_APPLICABLE)
        found[code], found["Lý do"] = "KAD", reason
    return found


EXPECTED = {"passed": ("passed", None), "gate": ("excluded", "gate:"), "veto": ("failed", "veto:"),
            "minimum": ("failed", "belowCriterionMinimum:"), "mark": ("failed", "belowPassMark")}


def judge(book, code, drawn, year):
    trial = copy.copy(book)
    trial.answers = {}
    trial.import_scores([["Mã", *drawn], [code, *(as_text(v) for v in drawn.values())]], year, "final")
    return trial.outcome(code, year), trial.answers[(code, year, "final")]


def draw(book, code, fate, staff, year):
    """Cells with the wished outcome and nothing else wrong, and with their computed total."""
    rules = book.rules_of(book.units[code]["kind"], year)
    while True:
        drawn = cells(rules, fate, staff)
        result, answers = judge(book, code, drawn, year)
        outcome, reason = EXPECTED[fate]
        if result.outcome == outcome and (reason is None or (len(result.reasons) == 1 and result.reasons[0].startswith(reason))):
            total = oracle.half_up(oracle.measure(rules, answers)[3]) / 100
            return {**drawn, "Tổng điểm": total} if outcome != "excluded" else drawn


# --- the other rounds ------------------------------------------------------------------------------------------------

def nudged(rules, drawn, by, share):
    """The same sheet as another round saw it: some points moved by `by`, inside what the leaf allows; no typed total."""
    found = {k: v for k, v in drawn.items() if k != "Tổng điểm"}
    for leaf in rules.leaves():
        if leaf.kind == "points" and found[leaf.code] != "KAD" and RNG.random() < share:
            found[leaf.code] = min(max(found[leaf.code] + by, 0), leaf.max / 100)
    return found


def table(columns, sheets):
    return [[code, *(sheet.get(c, "") for c in columns)] for code, sheet in sheets.items()]


def columns_of(book, year, without=()):
    sets = [book.rules_of(kind, year) for kind in ("agency", "enterprise")]
    parts = [[leaf.code for r in sets for leaf in r.leaves()], [c for r in sets for c in r.gates], [c for r in sets for c in r.vetoes],
             [i.code for r in sets for i in r.bonus + r.deductions]]
    return [c for c in dict.fromkeys(sum(parts, [])) if c not in without]


def short(value):
    """Whole numbers as such: 5 and not 5.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def scores(book, year, rows, chosen):
    staff = {row[0]: row[-1] for row in rows}
    final = {c: draw(book, c, fate, staff[c], year) for c, fate in chosen.items() if fate != "notRegistered"}
    rules = {c: book.rules_of(book.units[c]["kind"], year) for c in final}
    team = {c: nudged(rules[c], sheet, RNG.choice([-0.5, 0.5]), 0.05) for c, sheet in final.items()}
    own = {c: nudged(rules[c], sheet, 0.5, 0.3) for c, sheet in final.items()}
    for sheets in (final, team, own):
        for code, sheet in sheets.items():
            sheets[code] = {k: short(v) for k, v in sheet.items()}
    return own, team, final


def write_scores(book, year, own, team, final):
    every = [*columns_of(book, year), "Lý do"]
    asked = {g for kind in ("agency", "enterprise") for g in (lambda r: r.gates + r.vetoes)(book.rules_of(kind, year))}
    self_columns = [c for c in every if c not in asked]  # a unit is not asked for gates and vetoes about itself
    write_csv(FOLDER / f"scores-{year}-self.csv", ["Mã", *self_columns], table(self_columns, own))
    write_xlsx(FOLDER / f"scores-{year}-team.xlsx", ["BAN CHỈ ĐẠO PHONG TRÀO TDĐKXDĐSVH HUYỆN SUỐI NGÀN", f"ĐIỂM ĐOÀN KIỂM TRA CHẤM NĂM {year}"],
               ["Mã", *every], table(every, team))
    last = [*every, "Tổng điểm"]
    write_xlsx(FOLDER / f"scores-{year}-final.xlsx", ["BAN CHỈ ĐẠO PHONG TRÀO TDĐKXDĐSVH HUYỆN SUỐI NGÀN", f"BẢNG ĐIỂM CHỐT NĂM {year}"],
               ["Mã", *last], table(last, final))
    book.import_scores([["Mã", *last], *([as_text(v) for v in row] for row in table(last, final))], year, "final")


# --- registrations and decisions -------------------------------------------------------------------------------------

def registration_rows(chosen, year):
    return [[code, year, datetime.date(year, RNG.choice([1, 2, 3]), RNG.randint(2, 28)), ""]
            for code, fate in chosen.items() if fate != "notRegistered"]


def decision_rows(rows):
    codes, found = [row[0] for row in rows], []
    firsts, renewed = RNG.sample(codes, 52), []
    renewed = RNG.sample([c for c in codes if c not in firsts], 14)
    for code in sorted(firsts):
        last = RNG.choice([2021, 2022, 2023])
        found.append([code, "Công nhận lần đầu", f"{40 + last - 2021}/QĐ-LĐLĐ", datetime.date(last + 1, 2, 20 + last - 2021), last - 1, last,
                      "Lê Thị Minh Hòa", ""])
    for code in sorted(renewed):
        found.append([code, "Công nhận lại", "118/QĐ-LĐLĐ", datetime.date(2023, 12, 25), 2019, 2023, "Lê Thị Minh Hòa", ""])
    withdrawn, refused = RNG.choice(firsts), RNG.sample([c for c in codes if c not in firsts + renewed], 2)
    found.append([withdrawn, "Thu hồi", "07/QĐ-LĐLĐ", datetime.date(2024, 5, 6), "", "", "Lê Thị Minh Hòa", "để xảy ra vi phạm sau khi được công nhận"])
    found += [[code, "Không công nhận", "12/LĐLĐ", datetime.date(2024, 3, 1), "", 2023, "Lê Thị Minh Hòa", "chưa đủ hai năm liên tục đạt chuẩn"]
              for code in sorted(refused)]
    return found


def texts(header, rows):
    return [header, *([as_text(v) for v in row] for row in rows)]


def main():
    book, rows = oracle.Book(), unit_rows()
    for path in SETS:
        book.add_rules(oracle.load_rule_set(path))
    write_xlsx(FOLDER / "units.xlsx", ["DANH SÁCH CƠ QUAN, ĐƠN VỊ, DOANH NGHIỆP HUYỆN SUỐI NGÀN"], UNIT_HEADER, rows)
    write_csv(FOLDER / "units.csv", UNIT_HEADER, rows)
    book.import_units(texts(UNIT_HEADER, rows))
    chosen = {year: fates(rows, year) for year in (2024, 2025)}
    header = ["Mã", "Năm", "Ngày đăng ký", "Ghi chú"]
    for year in (2024, 2025):
        registered = registration_rows(chosen[year], year)
        write_xlsx(FOLDER / f"registrations-{year}.xlsx", [f"DANH SÁCH ĐĂNG KÝ NĂM {year}"], header, registered)
        book.import_registrations(texts(header, registered))
    for year in (2024, 2025):
        write_scores(book, year, *scores(book, year, rows, chosen[year]))
    header, decided = ["Mã", "Loại", "Số", "Ngày", "Từ năm", "Đến năm", "Người ký", "Lý do"], decision_rows(rows)
    write_xlsx(FOLDER / "decisions.xlsx", ["QUYẾT ĐỊNH CÁC NĂM TRƯỚC"], header, decided)
    book.import_decisions(texts(header, decided))
    for year in (2024, 2025):
        document = json.dumps(book.recognise(year), ensure_ascii=False, indent=1)
        (FOLDER / f"expected-{year}.json").write_text(document + "\n", encoding="utf-8")
    count = [u["outcome"] for u in book.recognise(2025)["units"]]
    print({o: count.count(o) for o in sorted(set(count))}, f"{count.count('passed')}/{len(count)}")


if __name__ == "__main__":
    main()
