#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The yearly report, counted a second time: `check_report.py --cli PATH [--books N] [--seed S] [--units U]`.

Practice provinces of N seeds are made; their outcomes are worked out by the oracle from the tables of the book, put into a table of
their own, and every figure of the report is counted there with plain SQL. The report as XLSX, DOCX and PDF is read back and must say
the same: each count, share, average and unit. Exit 1 when anything differs.
"""
import argparse
import json
import math
import os
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile
from fractions import Fraction

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import oracle  # noqa: E402

YEAR, YEARS = 2025, 5
ROUNDS = {"self": 0, "team": 1, "final": 2}
KINDS = {"agency": "Cơ quan", "institution": "Đơn vị", "enterprise": "Doanh nghiệp"}
TITLES = {"first": "Công nhận lần đầu", "renewal": "Công nhận lại"}
OUTCOMES = {"passed": "Đạt", "failed": "Không đạt", "excluded": "Không xét", "pending": "Chưa xong", "notRegistered": "Chưa đăng ký"}
UNNAMED = "Chưa ghi"
COLUMNS = ("year code name kind block locality class registered outcome total band streak proposal recognised revoked next margin "
           "self team final ruleset").split()


# --- the book, read with SQL and judged by the oracle ---------------------------------------------------------------

class Book:
    """What the tables of a book say of each unit and year."""

    def __init__(self, path):
        self.db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.rules = [oracle.RuleSet(json.loads(bytes(blob))) for blob, in self.rows("SELECT json FROM rule_set")]
        self.titles = {r.name: self.item_titles(r) for r in self.rules}
        self.units = {row[0]: row for row in self.rows(
            "SELECT id, code, name, kind, block, locality, unit_class, founded, dissolved FROM unit")}
        self.earlier = list(self.rows("SELECT unit, until, kind, unit_class FROM unit_earlier ORDER BY unit, until"))
        self.registered = set(self.rows("SELECT unit, year FROM registration"))
        self.excluded = set(self.rows("SELECT unit, year FROM exclusion"))
        self.decisions = list(self.rows(
            "SELECT unit, kind, coalesce(to_year, CAST(substr(date, 1, 4) AS INTEGER)), date FROM decision ORDER BY date, id"))
        self.sheets = {(u, y, r): self.answers(text) for u, y, r, text in self.rows("SELECT unit, year, round, answers FROM sheet")}
        self.outcomes = {}

    def rows(self, sql, *values):
        return self.db.execute(sql, values)

    @staticmethod
    def item_titles(rules):
        found = {}

        def walk(node):
            if isinstance(node, dict):
                if "code" in node:
                    found.setdefault(node["code"], node.get("title", ""))
                for value in node.values():
                    walk(value)
            elif isinstance(node, list):
                for value in node:
                    walk(value)
        walk(rules._document)  # noqa: SLF001
        return found

    @staticmethod
    def answers(text):
        """As the oracle has them: the type of a value tells what was answered."""
        def one(value):
            if isinstance(value, list):
                return value[0] if len(value) == 1 else tuple(value)
            return oracle.NOT_APPLICABLE if isinstance(value, str) else value
        return {code: one(value) for code, value in json.loads(text).items()}

    def is_there(self, unit, year):
        founded, dissolved = self.units[unit][7:9]
        return (founded is None or year >= founded) and (dissolved is None or year < dissolved)

    def status(self, unit, year):
        past = [(kind, name) for u, until, kind, name in self.earlier if u == unit and year <= until]
        return past[0] if past else (self.units[unit][3], self.units[unit][6])

    def rules_for(self, unit, year):
        kind = self.status(unit, year)[0]
        fitting = sorted((r for r in self.rules if r.fits(kind, year)), key=lambda r: r.valid_from)
        return fitting[-1] if fitting else None

    def policy(self, unit, year):
        rules = self.rules_for(unit, year)
        return rules.policy if rules else oracle.POLICY

    def outcome(self, unit, year):
        if (unit, year) not in self.outcomes:
            there = (unit, year) in self.registered and self.is_there(unit, year)
            self.outcomes[unit, year] = oracle.outcome(
                self.rules_for(unit, year), self.status(unit, year)[1], self.sheets.get((unit, year, ROUNDS["final"]), {}),
                there, (unit, year) in self.excluded)
        return self.outcomes[unit, year]

    def decided(self, unit, year):
        return [kind for u, kind, y, _ in self.decisions if u == unit and y == year]

    def walk(self, unit, year):
        """Streak and proposal of the year, and what would be proposed a year later."""
        known = [y for u, y in self.registered if u == unit] + [y for u, _, y, _ in self.decisions if u == unit]
        state, streak = oracle.State(), 0
        for y in range(min(known), year + 1) if known else ():
            policy, result = self.policy(unit, y), self.outcome(unit, y).outcome
            self.expire(state, y, policy)
            oracle.count_year(state, y, result, policy)
            oracle.propose(state, result, policy)
            streak = len(state.counted) if y == year and result == "passed" else 0
            kinds = self.decided(unit, y)
            for kind in kinds:
                oracle.act(state, kind, y, policy)
        proposal = state.proposal if known else None
        following = None
        if self.is_there(unit, year + 1):
            policy = self.policy(unit, year)
            if proposal and not {"first", "renewal"} & set(self.decided(unit, year)):
                oracle.act(state, proposal, year, policy)
            self.expire(state, year + 1, policy)
            oracle.count_year(state, year + 1, "passed", policy)
            oracle.propose(state, "passed", policy)
            following = state.proposal
        return streak, proposal, following

    @staticmethod
    def expire(state, year, policy):
        if state.standing == "recognised" and policy["validityYears"] and year - state.last_to > policy["validityYears"]:
            state.standing = "expired"

    def complete(self, unit, year, round_):
        rules, answers = self.rules_for(unit, year), self.sheets.get((unit, year, ROUNDS[round_]), {})
        return bool(rules) and bool(answers) and all(
            code in answers for code in [leaf.code for leaf in rules.leaves()] + rules.gates + rules.vetoes)

    def reason(self, reason, rules):
        kind, _, code = reason.partition(":")
        title = f"{code} “{self.titles[rules.name].get(code, '')}”" if rules else code
        return {"excluded": "Có quyết định không xét được ghi riêng cho năm này", "gate": f"Không bảo đảm điều kiện {title}",
                "veto": f"Vướng điều kiện loại {title}", "requirement": f"Không đạt yêu cầu {title}",
                "belowCriterionMinimum": f"Tiêu chuẩn {code} dưới mức tối thiểu", "belowPassMark": "Tổng điểm dưới mức đạt"}[kind]


def results(book, last):
    """A database in memory: `unit` has a row for each unit and year, `reason` and `points` what belongs to them."""
    db = sqlite3.connect(":memory:")
    db.execute(f"CREATE TABLE unit ({', '.join(COLUMNS)})")
    db.execute("CREATE TABLE reason (code, outcome, name)")
    db.execute("CREATE TABLE points (code, block, ruleset, level, item, title, max, given)")
    for year in range(last - YEARS + 1, last + 1):
        for unit in book.units:
            if book.is_there(unit, year):
                db.execute(f"INSERT INTO unit VALUES ({', '.join('?' * len(COLUMNS))})", row_of(book, unit, year))
    for unit in book.units:
        if book.is_there(unit, last):
            add_details(db, book, unit, last)
    return db


def row_of(book, unit, year):
    _, code, name, _, block, locality, _, _, _ = book.units[unit]
    kind, class_ = book.status(unit, year)
    rules, result = book.rules_for(unit, year), book.outcome(unit, year)
    registered = (unit, year) in book.registered
    streak, proposal, following = book.walk(unit, year)
    decided, margin = book.decided(unit, year), None
    if result.total is not None:
        margin = max(-5, math.floor((result.total - rules.pass_mark(class_)) * 20 / rules.total))
    titles = [kind for kind in decided if kind in ("first", "renewal")]
    return (year, code, name, KINDS[kind], block or UNNAMED, locality or UNNAMED, class_ or UNNAMED, registered, result.outcome,
            None if result.total is None else oracle.half_up(result.total), result.band, streak, proposal,
            titles[-1] if titles else None, "revocation" in decided, following, margin,
            *(registered and book.complete(unit, year, r) for r in ROUNDS), rules.name if rules else None)


def add_details(db, book, unit, year):
    code, block = book.units[unit][1], book.units[unit][4] or UNNAMED
    rules, result = book.rules_for(unit, year), book.outcome(unit, year)
    if result.outcome in ("failed", "excluded"):
        for name in dict.fromkeys(book.reason(r, rules) for r in result.reasons):
            db.execute("INSERT INTO reason VALUES (?, ?, ?)", (code, result.outcome, name))
    if result.total is None:
        return
    answers, titles = book.sheets[unit, year, ROUNDS["final"]], book.titles[rules.name]

    def add(level, item, most, given):
        assert Fraction(given).denominator == 1, "practice provinces do not rescale"
        db.execute("INSERT INTO points VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   (code, block, rules.name, level, item, titles[item], most, int(given)))
    for criterion in rules.criteria:
        if result.criteria[criterion.code] is not None:
            add("Tiêu chuẩn", criterion.code, criterion.max, result.criteria[criterion.code])
        for leaf in criterion.leaves:
            if leaf.kind != "passFail" and answers[leaf.code] != oracle.NOT_APPLICABLE:
                add("Tiêu chí", leaf.code, leaf.max, oracle.leaf_points(leaf, answers[leaf.code]))


# --- the files, read back -------------------------------------------------------------------------------------------

def read_xlsx(path):
    """Rows of values by the name of the sheet."""
    spaces = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(path) as package:
        def root(name):
            return ElementTree.fromstring(package.read(name))
        strings = ["".join(t.text or "" for t in si.iter(f"{{{spaces['m']}}}t")) for si in root("xl/sharedStrings.xml")]
        sheets = {}
        for number, sheet in enumerate(root("xl/workbook.xml").find("m:sheets", spaces), 1):
            rows = []
            for row in root(f"xl/worksheets/sheet{number}.xml").iterfind(".//m:row", spaces):
                cells = {}
                for cell in row:
                    value, letters = cell.find("m:v", spaces), re.match("[A-Z]+", cell.get("r")).group()
                    column = 0
                    for letter in letters:
                        column = column * 26 + ord(letter) - 64
                    if value is not None:
                        cells[column - 1] = strings[int(value.text)] if cell.get("t") == "s" else Fraction(value.text)
                rows.append([cells.get(i) for i in range(max(cells, default=-1) + 1)])
            sheets[sheet.get("name")] = rows
    return sheets


def records(rows):
    """A list with its header in the first row."""
    header, *body = rows
    return [{name: row[i] if i < len(row) else None for i, name in enumerate(header)} for row in body]


def read_docx(path):
    """(all words, tables as rows of cells)."""
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    with zipfile.ZipFile(path) as package:
        root = ElementTree.fromstring(package.read("word/document.xml"))

    def words(node):
        return " ".join("".join(t.text or "" for t in p.iter(w + "t")) for p in node.iter(w + "p")).replace("\u00a0", " ").strip()
    tables = [[[words(cell) for cell in row.iterfind(w + "tc")] for row in table.iterfind(w + "tr")] for table in root.iter(w + "tbl")]
    return words(root), tables


def read_pdf(path):
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8").replace("\u00a0", " ")


SHARE = re.compile(r"[0-9]+/[0-9]+ \((?:[0-9]+,[0-9]{2} %|–)\)")


# --- comparing ------------------------------------------------------------------------------------------------------

def shown(hundredths):
    return f"{hundredths // 100},{hundredths % 100:02d}"


def share(part, whole):
    percent = f"{shown(oracle.half_up(Fraction(part * 10000, whole)))} %" if whole else "–"
    return f"{part}/{whole} ({percent})"


def in_table(part, whole):
    """As the tables of the papers say it: nothing of nothing is a dash."""
    return share(part, whole) if whole else "–"


def hundredths(value):
    return None if value is None else round(value * 100)


class Comparison:
    """One province: what SQL counts against what the files say."""

    def __init__(self, db, book, year, xlsx, docx, pdf):
        self.db, self.book, self.year, self.sheets, self.docx, self.pdf = db, book, year, xlsx, docx, pdf
        self.found, self.compared = [], 0

    def one(self, sql, *values):
        return self.db.execute(sql, values).fetchone()

    def all(self, sql, *values):
        return self.db.execute(sql, values).fetchall()

    def same(self, what, ours, theirs):
        self.compared += 1
        if ours != theirs:
            self.found.append(f"{what}: counted {ours!r}, the report says {theirs!r}")

    def run(self):
        self.groups()
        self.others()
        self.series()
        self.totals()
        self.shares()
        self.units()
        self.papers()
        self.movements()
        return self.found

    COUNTS = """count(*), coalesce(sum(registered), 0), coalesce(sum(outcome IN ('passed', 'failed')), 0),
        coalesce(sum(outcome = 'passed'), 0), coalesce(sum(outcome = 'failed'), 0), coalesce(sum(outcome = 'excluded'), 0),
        coalesce(sum(outcome = 'pending'), 0), coalesce(sum(NOT registered), 0), coalesce(sum(proposal = 'first'), 0),
        coalesce(sum(proposal = 'renewal'), 0), coalesce(sum(recognised = 'first'), 0), coalesce(sum(recognised = 'renewal'), 0)"""

    def groups(self):
        """Counts by kind, khối, địa bàn and phân loại."""
        names = ["Đơn vị", "Đăng ký", "Đã có kết quả", "Đạt", "Không đạt", "Không xét", "Chưa xong", "Không đăng ký",
                 "Đề nghị lần đầu", "Đề nghị công nhận lại", "Đã công nhận lần đầu", "Đã công nhận lại"]
        table = {(r["Theo"], r["Nhóm"]): r for r in records(self.sheets["Số liệu"])}
        expected = {("Tất cả", "Tất cả"): self.one(f"SELECT {self.COUNTS} FROM unit WHERE year = ?", self.year)}
        for title, column in (("Loại hình", "kind"), ("Khối", "block"), ("Địa bàn", "locality"), ("Phân loại", "class")):
            for name, *counts in self.all(f"SELECT {column}, {self.COUNTS} FROM unit WHERE year = ? GROUP BY {column}", self.year):
                expected[title, name] = tuple(counts)
        self.same("groups", sorted(expected), sorted(table))
        for key, counts in expected.items():
            row = table.get(key, {})
            self.same(f"counts of {key}", counts, tuple(row.get(name) for name in names))
            self.same(f"share of {key}", share(counts[3], counts[1]), row.get("Tỷ lệ đạt"))

    def others(self):
        """Sheets, bands, running counts, distances from the mark, reasons and titles."""
        table = {(r["Theo"], r["Nhóm"]): (r["Số lượng"], r["Trên tổng số"], r["Tỷ lệ"]) for r in records(self.sheets["Chỉ tiêu"])}
        units, registered, passed, failed, excluded = self.one(
            "SELECT count(*), sum(registered), sum(outcome = 'passed'), sum(outcome = 'failed'), sum(outcome = 'excluded') FROM unit "
            "WHERE year = ?", self.year)
        expected = {}
        for name, column in (("Đã tự chấm", "self"), ("Đoàn kiểm tra đã chấm", "team"), ("Đã chấm điểm xong", "final")):
            expected["Phiếu chấm điểm", name] = self.one(f"SELECT sum({column}) FROM unit WHERE year = ?", self.year)[0], registered
        for band, number in self.all("SELECT band, count(*) FROM unit WHERE year = ? AND outcome = 'passed' GROUP BY band", self.year):
            expected["Xếp loại", band or "Không xếp loại"] = number, passed
        for years, number in self.all("SELECT streak, count(*) FROM unit WHERE year = ? AND streak > 0 GROUP BY streak", self.year):
            expected["Số năm đạt liên tục", str(years)] = number, passed
        for step, in self.all("SELECT DISTINCT margin FROM unit WHERE year = ? AND margin IS NOT NULL", self.year):
            number, = self.one("SELECT count(*) FROM unit WHERE year = ? AND margin = ?", self.year, step)
            expected["So với mức đạt (% thang điểm)", self.margin_name(step)] = number, passed + failed
        for outcome, name, number in self.all("SELECT outcome, name, count(*) FROM reason GROUP BY outcome, name"):
            expected[f"Nguyên nhân: {OUTCOMES[outcome]}", name] = number, failed if outcome == "failed" else excluded
        for name, sql in (("Bị thu hồi", "revoked"), ("Năm sau: lần đầu", "next = 'first'"), ("Năm sau: công nhận lại", "next = 'renewal'")):
            expected["Danh hiệu", name] = self.one(f"SELECT coalesce(sum({sql}), 0) FROM unit WHERE year = ?", self.year)[0], units
        empty = {key for key, value in table.items() if key[0].startswith("So với") and value[0] == 0}
        self.same("other figures", sorted(expected), sorted(set(table) - empty))
        for key, (part, whole) in expected.items():
            self.same(f"{key}", (part, whole, share(part, whole)), table.get(key))

    @staticmethod
    def margin_name(step):
        low, high = step * 5, step * 5 + 5
        if step == -5:
            return f"Thiếu trên {-high} %"
        if step < 0:
            return f"Thiếu đến {-low} %" if step == -1 else f"Thiếu trên {-high} đến {-low} %"
        return f"Vượt từ {low} đến dưới {high} %" if step else f"Bằng mức đạt hoặc vượt dưới {high} %"

    def series(self):
        ours = [(str(year), *counts, share(counts[2], counts[1])) for year, *counts in self.all(
            "SELECT year, count(*), sum(registered), sum(outcome = 'passed'), sum(outcome = 'failed'), sum(outcome = 'excluded'), "
            "sum(outcome = 'pending') FROM unit GROUP BY year HAVING year >= (SELECT min(year) FROM unit WHERE registered) ORDER BY year")]
        self.same("series", ours, [tuple(r.values()) for r in records(self.sheets["Qua các năm"])])

    def totals(self):
        table = {r["Bộ tiêu chí"]: r for r in records(self.sheets["Tổng điểm"])}
        for rules, in self.all("SELECT DISTINCT ruleset FROM unit WHERE year = ? AND total IS NOT NULL", self.year):
            totals = [t for t, in self.all("SELECT total FROM unit WHERE year = ? AND ruleset = ? AND total IS NOT NULL ORDER BY total",
                                           self.year, rules)]
            n, whole, squares = len(totals), sum(totals), sum(t * t for t in totals)
            variance = Fraction(n * squares - whole * whole, n * n)
            deviation = (math.isqrt(math.floor(4 * variance)) + 1) // 2
            median = oracle.half_up(Fraction(totals[(n - 1) // 2] + totals[n // 2], 2))
            row = table.pop(rules, {})
            self.same(f"totals under {rules}", (n, oracle.half_up(Fraction(whole, n)), median, totals[0], totals[-1], deviation),
                      (row.get("Số trường hợp"), *(hundredths(row.get(k)) for k in ("Bình quân", "Trung vị", "Thấp nhất", "Cao nhất",
                                                                                   "Độ lệch chuẩn"))))
        self.same("rule sets without units", {}, table)

    def shares(self):
        """Averages and shares of criteria and indicators, in all and by khối."""
        ours = {}
        for rules, level, item, title, most, n, given, full in self.all(
                "SELECT ruleset, level, item, title, max, count(*), sum(given), sum(given = max) FROM points "
                "GROUP BY ruleset, level, item"):
            ours[rules, level, item] = (title, most, n, oracle.half_up(Fraction(given, n)),
                                        oracle.half_up(Fraction(given * 10000, most * n)), full)
        theirs = {(r["Bộ tiêu chí"], r["Cấp"], r["Mã"]): (r["Tên"], hundredths(r["Điểm tối đa"]), r["Số trường hợp"],
                                                          hundredths(r["Bình quân"]), hundredths(r["Tỷ lệ (%)"]), r["Số đạt tối đa"])
                  for r in records(self.sheets["Tiêu chí"])}
        self.same("criteria and indicators", ours, theirs)
        ours = {(rules, block, item): (n, oracle.half_up(Fraction(given, n)), oracle.half_up(Fraction(given * 10000, most * n)))
                for rules, block, item, most, n, given in self.all(
                    "SELECT ruleset, block, item, max, count(*), sum(given) FROM points WHERE level = 'Tiêu chuẩn' "
                    "GROUP BY ruleset, block, item")}
        theirs = {(r["Bộ tiêu chí"], r["Khối"], r["Tiêu chuẩn"]): (r["Số trường hợp"], hundredths(r["Bình quân"]),
                                                                  hundredths(r["Tỷ lệ (%)"]))
                  for r in records(self.sheets["Khối và tiêu chuẩn"])}
        self.same("khối by criterion", ours, theirs)

    def units(self):
        """Each unit with what the figures count it by."""
        theirs = {r["Mã"]: r for r in records(self.sheets["Đơn vị"])}
        rows = self.all("SELECT code, name, outcome, total, band, streak, proposal, recognised, next, self, team, final FROM unit "
                        "WHERE year = ?", self.year)
        self.same("units", sorted(row[0] for row in rows), sorted(theirs))
        for code, name, outcome, total, band, streak, proposal, recognised, following, *done in rows:
            row = theirs.get(code, {})
            ours = (name, OUTCOMES[outcome], total, band or None, streak or None, TITLES.get(proposal), TITLES.get(recognised),
                    TITLES.get(following), *("x" if d else None for d in done))
            self.same(code, ours, (row.get("Tên đơn vị"), row.get("Kết quả"), hundredths(row.get("Tổng điểm")), row.get("Xếp mức"),
                                   row.get("Năm thứ"), row.get("Đề nghị"), row.get("Đã công nhận"), row.get("Đề nghị năm sau"),
                                   row.get("Đã tự chấm"), row.get("Đoàn đã chấm"), row.get("Đã chấm xong")))

    def papers(self):
        """DOCX and PDF say the shares of the workbook, and the tables of the groups are the counts."""
        words, tables = self.docx
        self.same("shares in DOCX and PDF", sorted(set(SHARE.findall(words))), sorted(set(SHARE.findall(self.pdf))))
        for title, column in (("Loại hình", "kind"), ("Khối", "block"), ("Địa bàn", "locality")):
            groups = {name: counts for name, *counts in self.all(
                f"SELECT {column}, count(*), sum(registered), sum(outcome = 'passed') FROM unit WHERE year = ? GROUP BY {column}",
                self.year)}
            if len(groups) < 2:
                continue
            expected = {name: (str(n), in_table(r, n), in_table(p, r)) for name, (n, r, p) in groups.items()}
            n, r, p = self.one("SELECT count(*), sum(registered), sum(outcome = 'passed') FROM unit WHERE year = ?", self.year)
            table = next(t for t in tables if t[0][1:4] == [title, "Tổng số", "Đăng ký"])
            self.same(f"DOCX by {title}", expected, {row[1]: tuple(row[2:5]) for row in table[1:-1]})
            self.same(f"DOCX by {title}, all", [str(n), in_table(r, n), in_table(p, r)], table[-1][1:4])
            for _, registered, passed in expected.values():
                self.same(f"PDF by {title}", True, registered in self.pdf and passed in self.pdf)

    def movements(self):
        """What is said of movements, activities, good models and commendations, counted in the tables of the book."""
        words, year = " ".join(self.docx[0].split()), f"{self.year}"
        pdf = " ".join(self.pdf.split())
        movements = dict(self.book.rows(  # of the year: its period touches it, or something was held for it
            "SELECT kind, count(*) FROM movement WHERE (substr(from_date, 1, 4) <= ? AND coalesce(substr(to_date, 1, 4), '9999') >= ?) "
            "OR id IN (SELECT movement FROM activity WHERE substr(date, 1, 4) = ?) GROUP BY kind", year, year, year))
        held, sessions, people = next(self.book.rows(
            "SELECT count(*), sum(sessions), coalesce(sum(people), 0) FROM activity WHERE substr(date, 1, 4) = ?", year))
        models, makers, money = next(self.book.rows(
            "SELECT count(*), count(DISTINCT coalesce(unit, '') || '|' || team), coalesce(sum(money), 0) FROM good_model WHERE year = ?",
            year))
        praised = dict(self.book.rows("SELECT kind, count(*) FROM commendation WHERE year = ? GROUP BY kind", year))
        sentences = []
        kinds = [f"{grouped(movements[k])} {name}" for k, name in (("movement", "phong trào"), ("campaign", "cuộc vận động"))
                 if movements.get(k)]
        if kinds:
            sentences.append(f"Triển khai {', '.join(kinds)}")
        if held:
            came = f", {grouped(people)} lượt người tham gia" if people else ""
            sentences.append(f"ổ chức {grouped(held)} hoạt động, {grouped(sessions)} buổi{came}")
        if models:
            sentences.append(f"Có {grouped(models)} mô hình hay của {grouped(makers)} đơn vị, tổ, nhóm")
        if money:
            sentences.append(f"giá trị làm lợi {grouped(money)} đồng")
        if praised:
            sentences.append("Khen thưởng " + ", ".join(f"{grouped(praised[k])} {name}" for k, name in (
                ("collective", "tập thể"), ("person", "cá nhân")) if praised.get(k)) + ".")
        for sentence in sentences:
            self.same(f"DOCX: {sentence}", True, sentence in words)
            self.same(f"PDF: {sentence}", True, sentence in pdf)
        for sheet, number in (("Hoạt động", held), ("Mô hình", models), ("Khen thưởng", sum(praised.values()))):
            self.same(sheet, number, len(records(self.sheets[sheet])) if sheet in self.sheets else 0)


def grouped(number):
    return f"{number:,}".replace(",", ".")


def add_movements(rng, run, folder, units):
    """Lists of movements, activities, good models and commendations of some years, as an office would import them."""
    codes = [f"DV{n + 1:04d}" for n in range(units)]

    def day(year):
        return f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/{year}"

    def year():
        return rng.randint(YEAR - 2, YEAR)
    names = [f"Phong trào số {n}" for n in range(rng.randint(1, 6))]
    lists = {
        "movements": [["Loại", "Tên", "Bắt đầu", "Kết thúc"],
                      *([rng.choice(["Phong trào", "Cuộc vận động"]), name, first, rng.choice(["", first + 1])]
                        for name in names for first in [year()])],
        "activities": [["Ngày", "Hoạt động", "Phong trào, cuộc vận động", "Số buổi", "Số lượt người"],
                       *([day(year()), f"Hoạt động {n}", rng.choice(["", *names]), rng.randint(1, 9), rng.choice(["", rng.randint(0, 4000)])]
                         for n in range(rng.randint(0, 12)))],
        "models": [["Năm", "Mô hình", "Mã", "Tổ, nhóm", "Số tiền (đồng)"],
                   *([year(), f"Mô hình {n}", rng.choice(codes), rng.choice(["", "Tổ 1", "Tổ 2"]),
                      rng.choice(["", rng.randint(1, 10 ** 9)])] for n in range(rng.randint(0, 8)))],
        "commendations": [["Thành tích năm", "Hình thức", "Đối tượng", "Tập thể, cá nhân", "Ngày"],
                          *([y, rng.choice(["Giấy khen", "Bằng khen"]), rng.choice(["Tập thể", "Cá nhân"]), f"Người {n}", day(y)]
                            for n in range(rng.randint(0, 9)) for y in [year()])],
    }
    for name, rows in lists.items():
        if len(rows) > 1:
            path = pathlib.Path(folder) / f"{name}.csv"
            path.write_text("\n".join(";".join(map(str, row)) for row in rows) + "\n", encoding="utf-8")
            run("import", name, pathlib.Path(folder) / "so-thuc-hanh.sovang", path)


def check(cli, seed, units):
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "HOME": folder}

        def run(*args):
            done = subprocess.run([cli, *map(str, args)], cwd=folder, env=environment, capture_output=True, timeout=120, check=False)
            if done.returncode:
                raise SystemExit(f"seed {seed}: {' '.join(map(str, args))}: {done.stderr.decode('utf-8')}")
        run("demo", folder, "--units", units, "--years", 6, "--seed", seed)
        path = pathlib.Path(folder) / "so-thuc-hanh.sovang"
        add_movements(random.Random(seed), run, folder, units)
        found, compared = [], 0
        for year in (YEAR - 1, YEAR):
            for ending in ("xlsx", "docx", "pdf"):
                run("report", path, "--year", year, "-o", f"{year}.{ending}")
            files = [pathlib.Path(folder) / f"{year}.{ending}" for ending in ("xlsx", "docx", "pdf")]
            book = Book(path)
            comparison = Comparison(results(book, year), book, year, read_xlsx(files[0]), read_docx(files[1]), read_pdf(files[2]))
            found += [f"seed {seed}, {year}: {f}" for f in comparison.run()]
            compared += comparison.compared
        return found, compared


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--books", type=int, default=20)
    parser.add_argument("--seed", type=int, default=int(os.environ.get("SOVANG_SEED", "1")))
    parser.add_argument("--units", type=int, default=30)
    options = parser.parse_args()
    if not shutil.which("pdftotext"):
        raise SystemExit("pdftotext (poppler-utils) is needed to read the report back")
    cli, found, compared = str(pathlib.Path(options.cli).resolve()), [], 0
    for seed in range(options.seed, options.seed + options.books):
        differences, figures = check(cli, seed, options.units)
        found += differences
        compared += figures
    print(f"{options.books} provinces from seed {options.seed}, {compared} figures compared, {len(found)} differ")
    for line in found[:40]:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
