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
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SAMPLES, RULES = ROOT / "resources" / "samples", ROOT / "resources" / "rulesets"
CLI = ""


class Samples(unittest.TestCase):
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


class ShippedSets(unittest.TestCase):
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
