#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample tables through sovang-cli: `check_samples.py --cli PATH`. They import, and the results are the known ones."""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unicodedata
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SAMPLES, RULES = ROOT / "resources" / "samples", ROOT / "resources" / "rulesets"
CLI = ""


class WithBook(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.book = str(pathlib.Path(self.folder.name) / "book.sovang")

    def run_cli(self, *args):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        done = subprocess.run([CLI, *map(str, args)], env=environment, capture_output=True, timeout=120, check=False)
        return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")

    def do(self, *args):
        code, out, err = self.run_cli(*args)
        self.assertEqual(code, 0, f"{args}: {err}")
        return out

    def scores(self, file, year, round_="final"):
        return ("import", "scores", self.book, file, "--year", year, "--round", round_)

    def recognised(self, year, *more):
        return json.loads(self.do("recognise", self.book, "--year", year, "--json", *more))

    def begin(self, folder, *rules):
        self.do("new", self.book, *(part for rule in rules for part in ("--rules", rule)))
        for table in ("units", "registrations"):
            for file in sorted((SAMPLES / folder).glob(f"{table}*")):
                if file.name != "units.csv" or folder != "nam-2025":
                    self.do("import", table, self.book, file)


class Samples(WithBook):
    def test_the_vni_sheet_of_2008_gives_49_points_and_a_readable_name(self):
        self.begin("cu-jut-2008", SAMPLES / "cu-jut-2008" / "rules.json")
        self.do(*self.scores(SAMPLES / "cu-jut-2008" / "scores-2008.xlsx", 2008))
        unit = self.recognised(2008)["units"][0]
        self.assertEqual((unit["criteria"], unit["total"]), ({"I": "25.00", "II": "24.00"}, "49.00"))
        self.assertEqual(unit["name"], "Trường THCS Nguyễn Chí Thanh")

    def test_the_wrong_printed_total_of_2011_is_refused_with_the_right_one(self):
        self.begin("ea-hleo-2011", SAMPLES / "ea-hleo-2011" / "rules.json")
        code, _, err = self.run_cli(*self.scores(SAMPLES / "ea-hleo-2011" / "scores-2011-as-printed.csv", 2011))
        self.assertEqual(code, 1)
        self.assertRegex(err, "scores-2011-as-printed.csv:2.*")
        self.assertRegex(err, "93,5")
        self.assertEqual(self.recognised(2011)["units"][0]["outcome"], "pending")
        self.do(*self.scores(SAMPLES / "ea-hleo-2011" / "scores-2011-corrected.csv", 2011))
        self.assertEqual(self.recognised(2011)["units"][0]["total"], "93.50")

    def test_the_year_of_119_units_is_recognised_as_expected(self):
        folder = SAMPLES / "nam-2025"
        self.begin("nam-2025", RULES / "nam-tieu-chuan.json", RULES / "doanh-nghiep-cao-su-2012.json")
        self.do("import", "decisions", self.book, folder / "decisions.xlsx")
        for year in (2024, 2025):
            for round_, kind in (("self", "csv"), ("team", "xlsx"), ("final", "xlsx")):
                self.do(*self.scores(folder / f"scores-{year}-{round_}.{kind}", year, round_))
        for year in (2024, 2025):
            expected = json.loads((folder / f"expected-{year}.json").read_text(encoding="utf-8"))
            found = self.recognised(year)
            self.assertEqual(len(found["units"]), 119)
            for mine, theirs in zip(expected["units"], found["units"]):
                self.assertEqual(mine, theirs)

    def test_the_same_units_as_csv_change_nothing(self):
        self.begin("nam-2025")
        before = self.recognised(2025)
        self.do("import", "units", self.book, SAMPLES / "nam-2025" / "units.csv")
        self.assertEqual(self.recognised(2025), before)


def union_rules():
    """A common way to grade unions: five standards of 20 points, the best band only with half of each (format 2)."""
    group = lambda code: {"code": code, "title": f"Tiêu chuẩn {code}", "max": "20", "children": [  # noqa: E731
        {"code": f"{code}.{i}", "title": "x", "type": "points", "max": "10"} for i in (1, 2)]}
    return {"format": 2, "id": "cdcs-a", "version": 1, "title": "CĐCS", "legalBasis": ["Trang nguồn"], "sample": True,
            "kinds": ["agency", "institution", "enterprise"], "validFrom": 2010, "validTo": None, "total": "100",
            "passMark": {"default": "50"},
            "bands": [{"name": "Vững mạnh", "from": "85", "minPercent": "50"}, {"name": "Khá", "from": "70"},
                      {"name": "Trung bình", "from": "50"}],
            "notApplicable": "forbidden", "criteria": [group(code) for code in ("I", "II", "III", "IV", "V")],
            "recognition": {"firstYears": 2, "renewalYears": 5, "counting": "restart", "onFail": "reset",
                            "onExcluded": "reset", "onNotRegistered": "reset", "afterBreak": "renewal", "validityYears": None},
            "authority": {"first": {}, "renewal": {}}, "titles": {}}


class Unions(WithBook):
    def rows(self, units, header, cells):
        file = pathlib.Path(self.folder.name) / "scores.csv"
        lines = [";".join(["Mã", *header]), *(";".join([code, *cells[code]]) for code in units)]
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return file

    def units(self, rules, codes):
        folder = pathlib.Path(self.folder.name)
        (folder / "rules.json").write_text(json.dumps(rules, ensure_ascii=False, indent=1), encoding="utf-8")
        (folder / "units.csv").write_text("Mã;Tên đơn vị;Loại hình\n" + "".join(f"{c};Công đoàn {c};Đơn vị\n" for c in codes),
                                          encoding="utf-8")
        self.do("new", self.book, "--rules", folder / "rules.json")
        self.do("import", "units", self.book, folder / "units.csv")
        self.do("register", self.book, "--year", 2024, "--all")

    def test_a_band_with_a_minimum_in_each_standard_falls_by_one_and_passing_does_not(self):
        cells = {"A": ["10"] * 8 + ["4", "4"], "B": ["8"] * 2 + ["9"] * 8, "C": ["8,5"] * 10, "D": ["5"] * 9 + ["4,5"]}
        self.units(union_rules(), cells)
        codes = [f"{group}.{i}" for group in ("I", "II", "III", "IV", "V") for i in (1, 2)]
        self.do(*self.scores(self.rows(cells, codes, cells), 2024))
        found = {u["code"]: (u["total"], u["outcome"], u["band"], u["reasons"]) for u in self.recognised(2024)["units"]}
        self.assertEqual(found, {"A": ("88.00", "passed", "Khá", []), "B": ("88.00", "passed", "Vững mạnh", []),
                                 "C": ("85.00", "passed", "Vững mạnh", []),
                                 "D": ("49.50", "failed", None, ["belowPassMark"])})

    def test_codes_that_begin_anew_in_each_group_are_imported_under_their_group(self):
        rules = union_rules()
        for group in rules["criteria"]:
            for leaf in group["children"]:
                leaf["code"] = leaf["code"].split(".")[1]
        self.units(rules, ["A"])
        codes = [f"{group}/{i}" for group in ("I", "II", "III", "IV", "V") for i in (1, 2)]
        self.do(*self.scores(self.rows(["A"], codes, {"A": ["10"] * 9 + ["1"]}), 2024))
        unit = self.recognised(2024)["units"][0]
        self.assertEqual((unit["total"], unit["criteria"]["V"], unit["band"]), ("91.00", "11.00", "Vững mạnh"))
        code, _, err = self.run_cli(*self.scores(self.rows(["A"], ["1", "2"], {"A": ["1", "2"]}), 2024))
        self.assertEqual(code, 1, "a code that stands in every group names none of them")
        self.assertIn("scores.csv:1", err)


class ShippedSets(WithBook):
    def test_every_shipped_rule_set_makes_a_form_a_score_sheet_and_an_explanation(self):
        files = sorted(RULES.glob("*.json"))
        self.assertGreaterEqual(len(files), 27)
        for path in files:
            with self.subTest(path.stem):
                self.sheets_of(path, pathlib.Path(self.folder.name) / path.stem)

    def sheets_of(self, path, folder):
        folder.mkdir()
        rules = json.loads(path.read_text(encoding="utf-8"))
        kind = {"agency": "Cơ quan", "institution": "Đơn vị", "enterprise": "Doanh nghiệp"}[rules["kinds"][0]]
        year, book = rules["validFrom"], folder / "book.sovang"
        (folder / "units.csv").write_text(f"Mã;Tên đơn vị;Loại hình\nDV1;Đơn vị một;{kind}\n", encoding="utf-8")
        self.do("new", book, "--rules", path)
        self.do("import", "units", book, folder / "units.csv")
        self.do("register", book, "--year", year, "--all")
        self.do("forms", book, "--year", year, "-o", folder / "forms")
        self.assertEqual([f.suffix for f in (folder / "forms").iterdir()], [".xlsx"])
        self.do("collect", book, "--year", year, folder / "forms", "--dry-run")
        self.do("dossier", book, "--year", year, "DV1", "-o", folder / "dossier")
        self.assertTrue([f for f in (folder / "dossier").rglob("*.pdf") if "Phiếu" in unicodedata.normalize("NFC", f.name)],
                        "a score sheet")
        for end in ("pdf", "docx"):
            self.do("rules", "explain", path, "-o", folder / f"explained.{end}")
            self.assertGreater((folder / f"explained.{end}").stat().st_size, 3000)

    def test_every_shipped_rule_set_passes_the_check(self):
        files = [*sorted(RULES.glob("*.json")), *sorted(SAMPLES.glob("*/rules.json"))]
        self.assertGreaterEqual(len(files), 22)
        for path in files:
            done = subprocess.run([CLI, "rules", "check", str(path)], capture_output=True, check=False, timeout=60,
                                  env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
            self.assertEqual(done.returncode, 0, f"{path.name}: {done.stderr.decode('utf-8')}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", required=True)
    options, rest = parser.parse_known_args()
    CLI = str(pathlib.Path(options.cli).resolve())
    unittest.main(argv=[sys.argv[0], *rest])
