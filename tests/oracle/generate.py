# SPDX-License-Identifier: GPL-3.0-or-later
"""Random rule sets, units, registrations, scores and decisions, as plain tables of text."""
import random
import unicodedata

KIND_WORDS = {"agency": "Cơ quan", "institution": "Đơn vị", "enterprise": "Doanh nghiệp"}
DECISION_WORDS = {"first": "Công nhận lần đầu", "renewal": "Công nhận lại", "revocation": "Thu hồi", "refusal": "Không công nhận"}
NAMES = ["Trường Tiểu học số {}", "Ủy ban nhân dân xã Hòa Bình {}", "Trạm Y tế phường {}", "Công ty TNHH Ân Đức {}",
         "Chi cục Thuế khu vực {}", "Đội Quản lý thị trường số {}", "Trường THPT Nguyễn Huệ, cơ sở {}", "Hợp tác xã \"Số {}\""]
YES, NO = ["x", "có", "1", "đạt", "Có", "X", "ĐẠT"], ["không", "0", "không đạt", "Không"]


def text(hundredths, rng=None):
    """Points as someone might type them: `9`, `9,5`, `9.5`, `9,50`."""
    mark = rng.choice(",.") if rng else "."
    whole, rest = divmod(hundredths, 100)
    if rest == 0 and not (rng and rng.random() < 0.05):
        return str(whole)
    two = f"{rest:02d}"
    short = two[0] if two[1] == "0" and not (rng and rng.random() < 0.1) else two
    return f"{whole}{mark}{short}"


# --- rule sets ------------------------------------------------------------------------------------------------------

OPTIONS = ["Hoàn thành xuất sắc", "Hoàn thành tốt", "Hoàn thành", "Không hoàn thành", "Loại A", "Loại A+", "Đạt", "Chưa đạt",
           "Mức 1", "Mức 2", "Có, đầy đủ"]


class RuleSetMaker:
    def __init__(self, rng, newest=2):
        self.rng, self.taken = rng, 0
        self.newer = newest >= 2 and rng.random() < 0.6

    def code(self, prefix):
        self.taken += 1
        return self.rng.choice([f"{prefix}{self.taken}", f"{prefix}.{self.taken}", f"{prefix}{self.taken}đ"])

    def most(self):
        rng = self.rng
        return rng.choice([rng.randint(1, 12) * 100, rng.randint(1, 12) * 100, rng.randint(1, 30) * 50, rng.randint(1, 40) * 25,
                           rng.randint(1, 900)])

    def leaf(self, passfail=None):
        rng = self.rng
        kind = rng.choice(["points"] * 4 + ["allOrNothing", "count", "percent", "percent", "passFail"]
                          + (["choice"] * 3 if self.newer else []))
        if passfail is not None:
            kind = "passFail" if passfail else rng.choice(["points", "allOrNothing", "count", "percent"])
        d = {"code": self.code("L"), "title": "Chỉ tiêu", "type": kind}
        if kind == "passFail":
            return d, 0
        most = self.most()
        d["max"] = text(most)
        if kind == "points":
            if rng.random() < 0.5:
                d["step"] = rng.choice(["0.5", "1", "0.25", "0.01", "2", "0.30"])
            if rng.random() < 0.3:
                d["evidence"] = rng.random() < 0.5
        if kind == "count":
            d["perItem"] = rng.choice(["0.5", "1", "2", "1.25", "0.33"])
        if kind == "choice":
            d["options"] = self.options(most)
        if kind == "percent":
            d.update(threshold=rng.choice(["100", "90", "80", "50", "66.67", "33.3"]), below=rng.choice(["zero", "proportional"]))
            if self.newer and most > 1 and rng.random() < 0.5:
                d.update(below="levels", levels=self.levels(round(float(d["threshold"]) * 100), most))
        return d, most

    def options(self, most):
        rng = self.rng
        worths = [most, *(rng.choice([0, most, most // 2, rng.randint(0, most)]) for _ in range(rng.randint(0, 4)))]
        rng.shuffle(worths)
        return [{"name": name, "points": text(worth)} for name, worth in zip(rng.sample(OPTIONS, len(worths)), worths)]

    def levels(self, threshold, most):
        rng, count = self.rng, self.rng.randint(1, 3)
        shares = sorted(rng.sample(range(0, threshold), count), reverse=True)
        worths = sorted((rng.randint(0, most - 1) for _ in range(count)), reverse=True)
        return [{"from": text(share), "points": text(worth)} for share, worth in zip(shares, worths)]

    def begin_codes_anew(self, children, groups_too):
        """Numbers the leaves of every group from 1, and its groups too."""
        for i, child in enumerate(children):
            if "children" in child:
                self.begin_codes_anew(child["children"], groups_too)
                child["code"] = "abcd"[i] if groups_too else child["code"]
            else:
                child["code"] = str(i + 1)

    def children(self, depth):
        found, total = [], 0
        for _ in range(self.rng.randint(1, 4)):
            if depth and self.rng.random() < 0.25:
                inner, most = self.children(depth - 1)
                found.append({"code": self.code("N"), "title": "Nhóm", "max": text(most), "children": inner})
            else:
                child, most = self.leaf()
                found.append(child)
            total += most
        return found, total

    def criteria(self):
        rng, found, total = self.rng, [], 0
        for i in range(rng.randint(1, 6)):
            if rng.random() < 0.06:
                inner, most = [self.leaf(passfail=True)[0]], 0
            else:
                inner, most = self.children(2)
            d = {"code": self.code("C"), "title": f"Tiêu chuẩn {i + 1}", "max": text(most), "children": inner}
            if rng.random() < 0.4:
                d["minPercent"] = rng.choice(["50", "60", "33.33", "75", "100", "0"])
            found.append(d)
            total += most
        if total == 0:
            leaf, total = self.leaf(passfail=False)
            found.append({"code": self.code("C"), "title": "Tiêu chuẩn cuối", "max": text(total), "children": [leaf]})
        return found, total

    def items(self, prefix):
        found = [{"code": self.code(prefix), "title": "Điểm", "max": text(self.rng.choice([50, 100, 200, 300, 425]))}
                 for _ in range(self.rng.randint(1, 3))]
        for item in found:
            if self.newer and self.rng.random() < 0.5:
                item["perItem"] = self.rng.choice(["0.5", "1", "2", "0.33"])
        return found

    def extras(self, d):
        rng = self.rng
        if rng.random() < 0.5:
            d["bonus"] = {"max": rng.choice(["5", "2.5", "10"]), "mayExceedTotal": rng.random() < 0.5, "items": self.items("T")}
        if rng.random() < 0.5:
            d["deductions"] = {"max": rng.choice(["5", "2.5", "10"]), "items": self.items("B")}
        d["gates"] = [{"code": self.code("G"), "title": "Điều kiện"} for _ in range(rng.choice([0, 0, 1, 2]))]
        d["vetoes"] = [{"code": self.code("V"), "title": "Loại"} for _ in range(rng.choice([0, 0, 1, 3]))]

    def policy(self):
        rng = self.rng
        return {"firstYears": rng.choice([1, 2, 2, 3]), "renewalYears": rng.choice([1, 2, 3, 3, 5]),
                "counting": rng.choice(["restart", "overlap"]), "onFail": rng.choice(["reset", "reset", "hold"]),
                "onExcluded": rng.choice(["reset", "hold"]), "onNotRegistered": rng.choice(["reset", "hold"]),
                "afterBreak": rng.choice(["renewal", "first"]), "validityYears": rng.choice([None, None, 1, 2, 3])}

    def marks(self, total):
        rng = self.rng
        mark = lambda: total * rng.choice([0, 30, 50, 60, 70, 80, 100]) // 5000 * 50  # noqa: E731
        marks = {"default": text(mark())}
        if rng.random() < 0.5:
            marks["byClass"] = {c: text(mark()) for c in rng.sample(["A", "B", "C", "Vùng núi"], rng.randint(1, 3))}
        froms = sorted({mark() for _ in range(rng.randint(0, 4))}, reverse=True)
        bands = [{"name": f"Bậc {i + 1}", "from": text(f)} for i, f in enumerate(froms)]
        for band in bands:
            if self.newer and rng.random() < 0.6:
                band["minPercent"] = rng.choice(["50", "75", "33.33", "100", "0"])
        return marks, bands

    def make(self, name, kinds, valid_from, valid_to):
        criteria, total = self.criteria()
        marks, bands = self.marks(total)
        d = {"format": 1, "id": name, "version": self.rng.randint(1, 3), "title": f"Bộ {name}", "legalBasis": ["Thử nghiệm"],
             "sample": True, "kinds": kinds, "validFrom": valid_from, "validTo": valid_to, "total": text(total),
             "passMark": marks, "bands": bands, "notApplicable": self.rng.choice(["forbidden", "fullPoints", "rescale", "rescale"]),
             "criteria": criteria}
        if self.newer:
            d["format"] = 2
            d.update({"yearType": "school"} if self.rng.random() < 0.3 else {})
            if self.rng.random() < 0.5:
                groups_too = self.rng.random() < 0.5
                for criterion in criteria:
                    self.begin_codes_anew(criterion["children"], groups_too)
        self.extras(d)
        d["recognition"] = self.policy()
        block = {"issuer": "Liên đoàn Lao động tỉnh", "parent": "Tổng Liên đoàn", "signerTitle": "Chủ tịch", "symbol": "QĐ-LĐLĐ"}
        d["authority"] = {"first": block, "renewal": {}}
        d["titles"] = {k: "Đạt chuẩn văn hóa" for k in kinds}
        return d


def rule_sets(rng, first, last):
    """Sets for random groups of kinds and spans of years: overlaps, gaps and no ties."""
    groups = rng.choice([[["agency", "institution"], ["enterprise"]], [["agency", "institution", "enterprise"]],
                         [["agency"], ["institution", "enterprise"]], [["agency"], ["institution"], ["enterprise"]]])
    found = []
    for g, kinds in enumerate(groups):
        starts = sorted(rng.sample(range(first, last + 1), rng.choice([0, 0, 1, 2]) if last > first else 0))
        if rng.random() < 0.9:
            starts = [first - 1, *starts]
        for s, start in enumerate(starts):
            until = None if rng.random() < 0.8 else rng.randint(start, last)
            found.append(RuleSetMaker(rng).make(f"bo-{g}-{s}", kinds, start, until))
    return found


# --- tables ---------------------------------------------------------------------------------------------------------

def units(rng, count):
    rows = []
    for i in range(1, count + 1):
        kind = rng.choice(list(KIND_WORDS.values()))
        rows.append([f"DV{i:03d}", rng.choice(NAMES).format(i), kind, rng.choice(["A", "B", "C", "", "Vùng núi", "D"])])
    return [["Mã", "Tên đơn vị", "Loại hình", "Phân loại"], *rows]


def other_kinds(rng, book, share):
    """A list of units some of which are of another kind or class now."""
    rows = []
    for code, unit in book.units.items():
        if rng.random() < share:
            kind = rng.choice(list(KIND_WORDS.values())) if rng.random() < 0.5 else KIND_WORDS[unit["status"][-1][1]]
            rows.append([code, unit["name"], kind, rng.choice(["A", "B", "C", "", "Vùng núi"])])
    return [["Mã", "Tên đơn vị", "Loại hình", "Phân loại"], *rows]


def other_classes(rng, book, share):
    """The same with other classes only, of units that were never of another kind."""
    steady = [(code, unit) for code, unit in book.units.items() if len({s[1] for s in unit["status"]}) == 1]
    return [["Mã", "Tên đơn vị", "Loại hình", "Phân loại"],
            *([code, unit["name"], KIND_WORDS[unit["status"][-1][1]], rng.choice(["A", "B", "C", "", "Vùng núi"])]
              for code, unit in steady if rng.random() < share)]


def registrations(rng, unit_rows, first, last):
    rows = []
    for code, *_ in unit_rows[1:]:
        start = rng.randint(first, last) if rng.random() < 0.3 else first
        rows += [[code, str(y), ""] for y in range(start, last + 1) if rng.random() < 0.93]
    rng.shuffle(rows)
    for row in rows:
        row[2] = f"{rng.randint(1, 28):02d}/{rng.randint(1, 3):02d}/{row[1]}" if rng.random() < 0.5 else ""
    return [["Mã", "Năm", "Ngày đăng ký"], *rows]


def decisions(rng, unit_rows, first, last):
    rows, number = [], 0
    for code, *_ in unit_rows[1:]:
        days = set()
        for _ in range(rng.choice([0, 0, 0, 1, 2, 3])):
            kind, year = rng.choice(["first", "first", "renewal", "renewal", "revocation", "refusal"]), rng.randint(first - 2, last)
            day, month = rng.randint(1, 28), rng.randint(1, 12)
            if (day, month) in days:
                continue
            days.add((day, month))
            number += 1
            paper_year = year + (rng.random() < 0.3)
            spell = ["", str(year)] if kind in ("revocation", "refusal") else [str(year - rng.randint(0, 4)), str(year)]
            if paper_year == year and kind in ("revocation", "refusal") and rng.random() < 0.5:
                spell = ["", ""]
            rows.append([code, DECISION_WORDS[kind], f"{number}/QĐ-LĐLĐ", f"{day:02d}/{month:02d}/{paper_year}", *spell,
                         "Nguyễn Văn A", "lý do" if kind in ("revocation", "refusal") else ""])
    rng.shuffle(rows)
    return [["Mã", "Loại", "Số", "Ngày", "Từ năm", "Đến năm", "Người ký", "Lý do"], *rows]


def leaf_cell(rng, leaf, rules, quality):
    if rules.not_applicable != "forbidden" and rng.random() < rng.choice([0.03, 0.03, 0.4]) * rng.random():
        return "KAD"
    good = rng.random() < quality
    if leaf.kind == "passFail":
        return rng.choice(YES if good or rng.random() < 0.7 else NO)
    if leaf.kind == "allOrNothing":
        return rng.choice([*YES, text(leaf.max, rng)] if good else [*NO, "0"])
    if leaf.kind == "count":
        return str(rng.randint(0, 12) if not good else 100)
    if leaf.kind == "percent":
        b = rng.choice([1, 3, 7, 10, 90, 100, 119, 1000])
        return f"{b if good else rng.randint(0, b)}/{b}"
    if leaf.kind == "choice":
        return choice_cell(rng, leaf, good)
    steps = leaf.max // leaf.step
    return text(leaf.max if good else rng.randint(0, steps) * leaf.step, rng)


def choice_cell(rng, leaf, good):
    """An option by its name in some spelling, or by its points where no other has them."""
    name, worth = max(leaf.options, key=lambda o: o[1]) if good else rng.choice(leaf.options)
    if [w for _, w in leaf.options].count(worth) == 1 and rng.random() < 0.4:
        return text(worth, rng)
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return rng.choice([name, name, name.upper(), name.lower(), plain, unicodedata.normalize("NFD", name), name.replace(" ", "  ")])


def answer_cell(rng, rules, code, quality):
    """A valid cell under `code`, or nothing."""
    if rng.random() < 0.004:
        return ""
    for leaf in rules.leaves():
        if leaf.code == code:
            return leaf_cell(rng, leaf, rules, quality)
    if code in rules.gates:
        return rng.choice(YES if rng.random() < 0.97 else NO)
    if code in rules.vetoes:
        return rng.choice(NO if rng.random() < 0.97 else YES)
    for item in rules.bonus + rules.deductions:
        if item.code == code and item.per_item:
            return "" if rng.random() < 0.6 else str(rng.choice([0, 1, 2, 3, 100]))
        if item.code == code:
            return "" if rng.random() < 0.6 else text(rng.choice([item.max, rng.randint(0, item.max // 50) * 50]), rng)
    return ""


def codes_of(rules):
    return [leaf.code for leaf in rules.leaves()] + rules.gates + rules.vetoes + [i.code for i in rules.bonus + rules.deductions]


def columns_of(sets):
    return list(dict.fromkeys(code for rules in sets for code in codes_of(rules)))


def drop_columns(rng, columns, sets):
    silent = {code for rules in sets for code in rules.gates + rules.vetoes}
    return [c for c in columns if not (c in silent and rng.random() < 0.3)]


def scores(rng, book, members, year, columns):
    """One score table of `members` (codes) over `columns`, read by each unit's own rule set."""
    rows = []
    for code in members:
        rules = book.rules_for(code, year)
        quality = rng.choice([1, 0.98, 0.95, 0.9, 0.8, 0.5])
        known = set(codes_of(rules)) if rules else set()
        cells = [answer_cell(rng, rules, c, quality) if c in known else "" for c in columns]
        rows.append([code, *cells, "không thuộc phạm vi" if "KAD" in cells else ""])
    return [["Mã", *columns, "Lý do"], *rows]


# --- broken input ---------------------------------------------------------------------------------------------------

def first_leaf(document, kinds=("points",)):
    def walk(children):
        for child in children:
            if child.get("type") in kinds:
                yield child
            yield from walk(child.get("children", []))
    return next((leaf for c in document["criteria"] for leaf in walk(c["children"])), None)


def change_leaf(document, kind, change):
    """Changes the first leaf of a kind in a file of format 2; False where there is none."""
    leaf = first_leaf(document, (kind,))
    if leaf is None:
        return False
    document["format"] = 2
    change(leaf)
    return True


def breakages():
    """(name, change) that make a valid rule set wrong beyond doubt; a change returns False where it does not fit."""
    def double_total(d): d["total"] = text(int(float(d["total"]) * 100) + 100)
    def criterion_max(d): d["criteria"][0]["max"] = text(int(float(d["criteria"][0]["max"]) * 100) + 50)
    def unknown_top(d): d["weight"] = "1"
    def unknown_criterion(d): d["criteria"][-1]["note"] = "x"
    def unknown_policy(d): d["recognition"]["onRain"] = "reset"
    def unknown_leaf(d): d["criteria"][0]["children"][0]["colour"] = "red"
    def same_code(d): d["gates"].append({"code": d["criteria"][0]["code"], "title": "Trùng"})
    def same_leaf(d): d["criteria"].append({"code": "ZZ", "title": "Z", "max": "0", "children": [
        {"code": d["criteria"][0]["children"][0]["code"], "title": "Trùng", "type": "passFail"}]})
    def bands(d): d["bands"] = [{"name": "Thấp", "from": "0.5"}, {"name": "Cao", "from": "1"}]
    def equal_bands(d): d["bands"] = [{"name": "Một", "from": "0.5"}, {"name": "Hai", "from": "0.5"}]
    def mark(d): d["passMark"]["default"] = text(int(float(d["total"]) * 100) + 50)
    def class_mark(d): d["passMark"]["byClass"] = {"A": text(int(float(d["total"]) * 100) + 1)}
    def number(d): d["total"] = float(d["total"])
    def decimals(d): d["passMark"]["default"] = "0.125"
    def negative(d): d["passMark"]["default"] = "-1"
    def word(d): d["notApplicable"] = "sometimes"
    def counting(d): d["recognition"]["counting"] = "backwards"
    def kind(d): d["kinds"] = ["ministry"]
    def backwards(d): d["validTo"] = d["validFrom"] - 1
    def format_3(d): d["format"] = 3
    def format_1(d): d["format"] = 1
    def year_type(d): d.update(format=2, yearType="moon")
    def band_share(d): d.update(format=2, bands=[{"name": "Cao", "from": "0.5", "minPercent": "100.01"}])
    def counted_nothing(d): d.update(format=2, bonus={"max": "5", "items": [{"code": "TT", "title": "T", "max": "5", "perItem": "0"}]})
    def no_criteria(d): del d["criteria"]
    def no_id(d): del d["id"]
    def leaf_type(d): d["criteria"][0]["children"][0]["type"] = "survey"

    def leaf_points(d):
        leaf = first_leaf(d)
        if leaf is None:
            return False
        leaf["max"] = float(leaf["max"])
        return True

    def option_twice(d): return change_leaf(d, "choice", lambda leaf: leaf["options"].append(
        {"name": leaf["options"][0]["name"].upper(), "points": "0"}))
    def option_over(d): return change_leaf(d, "choice", lambda leaf: leaf["options"].append({"name": "Vượt", "points": "9999"}))
    def option_none(d): return change_leaf(d, "choice", lambda leaf: leaf.update(options=[]))
    def option_field(d): return change_leaf(d, "choice", lambda leaf: leaf["options"][0].update(colour="red"))
    def level_share(d): return change_leaf(d, "percent", lambda leaf: leaf.update(
        below="levels", levels=[{"from": leaf["threshold"], "points": "0"}]))
    def level_worth(d): return change_leaf(d, "percent", lambda leaf: leaf.update(
        below="levels", levels=[{"from": "1", "points": leaf["max"]}]))
    def level_order(d): return change_leaf(d, "percent", lambda leaf: leaf.update(
        below="levels", levels=[{"from": "1", "points": "0"}, {"from": "2", "points": "0"}]))
    def level_stray(d): return change_leaf(d, "percent", lambda leaf: leaf.update(below="zero", levels=[{"from": "1", "points": "0"}]))

    def threshold(d):
        leaf = first_leaf(d, ("percent",))
        if leaf is None:
            return False
        leaf["below"] = "half"
        return True
    return [(f.__name__, f) for f in (
        double_total, criterion_max, unknown_top, unknown_criterion, unknown_policy, unknown_leaf, same_code, same_leaf, bands,
        equal_bands, mark, class_mark, number, decimals, negative, word, counting, kind, backwards, format_3, format_1, no_criteria,
        no_id, leaf_type, leaf_points, threshold, year_type, band_share, counted_nothing, option_twice, option_over, option_none,
        option_field, level_share, level_worth, level_order, level_stray)]


def bad_score_cells(rules):
    """(code, cell, reason) that no reading of the rules accepts."""
    found = []
    for leaf in rules.leaves():
        over = text(leaf.max + 100)
        found += [(leaf.code, bad, "") for bad in {
            "points": ["9,255", "-1", "abc", over, "1.000,5", "2/3"] + (["0,07"] if leaf.step % 7 and leaf.max != 7 and leaf.step > 7 else []),
            "allOrNothing": ["nhiều", "-1", over], "count": ["1,5", "-2", "ba"], "percent": ["5/4", "1/0", "90", "-1/2", "a/b"],
            "passFail": ["2", "có lẽ", "5,5"], "choice": ["Không ai biết", "có", over, "-1", "9,255"]}[leaf.kind]]
        worths = [worth for _, worth in leaf.options]
        found += [(leaf.code, text(worth), "") for worth in worths if worths.count(worth) > 1]
        found.append((leaf.code, "KAD", "" if rules.not_applicable != "forbidden" else "lý do"))
    for item in rules.bonus + rules.deductions:
        over = "0,5" if item.per_item else text(item.max + 50)
        found += [(item.code, bad, "") for bad in (over, "-0,5", "thưởng")]
    found += [(code, bad, "") for code in rules.gates + rules.vetoes for bad in ("2", "chưa rõ", "KAD")]
    return found


def bad_tables(rng, unit_rows, year):
    """(command, rows) of other tables that must be refused."""
    code = unit_rows[1][0]
    return [
        ("units", [unit_rows[0], [code + "X", "Tên", "Bộ", ""]]),
        ("units", [unit_rows[0], ["M1", "Tên", "Cơ quan", ""], ["M1", "Tên khác", "Cơ quan", ""]]),
        ("units", [["Mã", "Loại hình"], ["M1", "Cơ quan"]]),
        ("units", [unit_rows[0], ["", "Không mã", "Cơ quan", ""]]),
        ("registrations", [["Mã", "Năm"], ["KHONGCO", str(year)]]),
        ("registrations", [["Mã", "Năm"], [code, "năm nay"]]),
        ("registrations", [["Mã"], [code]]),
        ("decisions", [["Mã", "Loại", "Số", "Ngày", "Từ năm", "Đến năm"], [code, "Tặng cờ", "1/QĐ", "01/02/2020", "2019", "2020"]]),
        ("decisions", [["Mã", "Loại", "Số", "Ngày", "Từ năm", "Đến năm"], [code, "Công nhận lại", "2/QĐ", "31/02/2020", "2016", "2020"]]),
        ("decisions", [["Mã", "Loại", "Số", "Ngày", "Từ năm", "Đến năm"], ["KHONGCO", "Công nhận lại", "3/QĐ", "01/02/2020", "2016", "2020"]]),
        ("decisions", [["Mã", "Loại", "Số", "Ngày", "Từ năm", "Đến năm"], [code, "Công nhận lại", "4/QĐ", "01/02/2020", "2021", "2020"]])]
