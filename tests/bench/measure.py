# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures sovang against other programs and prints a table of medians, ratios and targets; see run.sh.

Each run is a process of its own. The runs of the two sides take turns, so that a machine that is busy for a
while slows both. Exit code 1 when a target is missed.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

YEAR = "2025"
OPENPYXL = """
import sys, time, openpyxl
start = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
cells = sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True))
print(time.perf_counter() - start)
"""
# The same answers as a schoolbook would store them: a row for each.
PLAIN_TABLE = """
ATTACH '{book}' AS book;
CREATE TABLE answer (unit INTEGER, year INTEGER, code TEXT, a INTEGER, PRIMARY KEY (unit, year, code)) WITHOUT ROWID;
INSERT INTO answer
SELECT unit, year, code, CASE type WHEN 'array' THEN json_extract(value, '$[0]') WHEN 'text' THEN 0 ELSE value END
FROM book.answer ORDER BY unit, year, code;
"""

# Milliseconds, and megabytes of memory.
WINDOW_TARGETS = {"start": 600, "page": 50, "key": 16, "commit": 50, "open": 250, "sort": 50, "search": 50, "memory": 200}

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class Run:
    """One process: seconds, processor seconds, peak memory in MB, what it printed."""

    def __init__(self, *command):
        start = time.perf_counter()
        child = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE)
        self.output = child.stdout.read().decode()
        _, status, usage = os.wait4(child.pid, 0)
        self.seconds = time.perf_counter() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"{command} ended with {child.returncode}")


def median(runs, what="seconds"):
    return statistics.median(getattr(run, what) for run in runs)


class Table:
    def __init__(self):
        self.missed = False
        print(f"{'what':<40}{'ours':>10}{'CPU':>10}{'peak':>9}  {'against':<22}{'theirs':>10}"
              f"{'ratio':>8}{'target':>9}")

    def row(self, what, ours, cpu, peak, against, theirs, ratio, target, held):
        self.missed = self.missed or not held
        print(f"{what:<40}{ours:>10}{cpu:>10}{peak:>9}  {against:<22}{theirs:>10}{ratio:>8}{target:>9}"
              f"{'' if held else '  MISSED'}", flush=True)

    def compare(self, what, ours, against, theirs, target):
        mine, other = median(ours), statistics.median(theirs)
        self.row(what, f"{mine:.2f} s", f"{median(ours, 'processor'):.2f} s",
                 f"{median(ours, 'megabytes'):.0f} MB", against, f"{other:.2f} s", f"{mine / other:.2f}",
                 f"<= {target}", mine <= target * other)


class Bench:
    def __init__(self, options):
        self.options = options
        self.folder = options.folder
        self.build = options.build
        self.cli = options.build / "app/sovang-cli/sovang-cli"
        self.maker = options.build / "tests/bench/makebigbook"
        self.benchmarks = options.build / "tests/bench/sovang_bench"
        self.units = 1000 if options.quick else 10000
        self.runs = range(options.runs)
        self.table = Table()

    def recognise(self):
        book = self.folder / "big.sovang"
        Run(self.maker, book, "--units", self.units, "--years", 20, "--leaves", 50)
        plain = self.folder / "plain.db"
        Run("sqlite3", plain, PLAIN_TABLE.format(book=book))
        ours, theirs = [], []
        for _ in self.runs:
            theirs.append(Run("sqlite3", plain, "SELECT sum(a) FROM answer").seconds)
            ours.append(Run(self.cli, "recognise", book, "--year", YEAR, "--json"))
        self.table.compare("recognise", ours, "sqlite3, sum", theirs, 2)
        peak = max(run.megabytes for run in ours)
        self.table.row("  its memory", "", "", f"{peak:.0f} MB", "", "", "", "<= 300", peak <= 300)
        return book

    def benchmark(self, name, repetitions, book=None):
        """The run of one of our benchmarks, and its median."""
        if book:
            os.environ["SOVANG_BENCH_BOOK"] = str(book)
        run = Run(self.benchmarks, f"--benchmark_filter={name}", "--benchmark_format=json",
                  "--benchmark_min_time=1", f"--benchmark_repetitions={repetitions}")
        os.environ.pop("SOVANG_BENCH_BOOK", None)
        return run, next(line for line in json.loads(run.output)["benchmarks"]
                         if repetitions == 1 or line.get("aggregate_name") == "median")

    def edit(self, book):
        memory = Path("/dev/shm")
        copy = (memory if memory.is_dir() else self.folder) / f"sovang-bench-{os.getpid()}.sovang"
        try:
            shutil.copy(book, copy)
            run, found = self.benchmark("editOneScore", self.options.runs, copy)
        finally:
            copy.unlink(missing_ok=True)
        self.table.row("edit one score", f"{found['real_time']:.0f} us", f"{found['cpu_time']:.0f} us",
                       f"{run.megabytes:.0f} MB", "(book in memory)", "", "", "< 1 ms", found["real_time"] < 1000)

    def import_scores(self):
        book, copy, scores = (self.folder / name for name in ("empty.sovang", "copy.sovang", "scores.xlsx"))
        Run(self.maker, book, "--units", self.units, "--years", 1, "--leaves", 60, "--scores", scores)
        ours, theirs = [], []
        for _ in self.runs:
            theirs.append(float(Run(sys.executable, "-c", OPENPYXL, scores).output))
            shutil.copy(book, copy)
            ours.append(Run(self.cli, "import", "scores", copy, scores, "--year", YEAR, "--round", "final"))
        self.table.compare("import scores", ours, "openpyxl, read only", theirs, 0.4)

    def report(self):
        """PDF, DOCX and workbook of the practice province, with charts and five years."""
        Run(self.cli, "demo", self.folder / "province", "--units", self.units // 10)
        book = next((self.folder / "province").glob("*.sovang"))
        for name, what, target in (("checkedReport", "figures, checks and text of a report", None),
                                   ("wholeReport", f"report of {self.units // 10} units, 3 files", 1500)):
            run, found = self.benchmark(name, self.options.runs, book)
            self.table.row(what, f"{found['real_time']:.0f} ms", f"{found['cpu_time']:.0f} ms",
                           f"{run.megabytes:.0f} MB", "", "", "", f"< {target} ms" if target else "",
                           not target or found["real_time"] < target)

    def what_if(self, book):
        run, found = self.benchmark("whatIfOneStep", self.options.runs, book)
        self.table.row(f"what-if, {self.units} units, a step", f"{found['real_time']:.1f} ms",
                       f"{found['cpu_time']:.1f} ms", f"{run.megabytes:.0f} MB", "", "", "", "<= 16 ms",
                       found["real_time"] <= 16)

    def robustness(self):
        """1,000 units x 1,000 runs x 50 leaves, whatever the size of the rest."""
        if subprocess.run([sys.executable, "-c", "import numpy"], capture_output=True, check=False).returncode:
            print("  NumPy (python3-numpy) is not installed, so robustness is not compared with it")
            return
        ours, theirs = [], []
        for _ in self.runs:
            theirs.append(float(Run(sys.executable, Path(__file__).with_name("manyruns.py")).output))
            ours.append(self.benchmark("thousandRunsOfThousandUnits", 1)[1]["real_time"] / 1000)
        mine, other = statistics.median(ours), statistics.median(theirs)
        self.table.row("robustness, 1,000 x 1,000 x 50", f"{mine * 1000:.0f} ms", "", "", "NumPy",
                       f"{other * 1000:.0f} ms", f"{mine / other:.2f}", "<= 0.2", mine <= other / 5)
        self.table.row("  its time", f"{mine * 1000:.0f} ms", "", "", "", "", "", "< 100 ms", mine < 0.1)

    def window(self, years, parts):
        """What the real window took: for pages in the middle of several visits, else the worst; median of runs."""
        book = self.folder / f"window-{years}.sovang"
        Run(self.maker, book, "--units", self.units, "--years", years, "--leaves", 30)
        took = {}
        for _ in self.runs:
            shutil.copy(book, self.folder / "seen.sovang")
            run = Run(self.build / "tests/bench/window_speed", self.folder / "seen.sovang", "--started",
                      time.time_ns())
            for what, middle, most in (line.split("\t") for line in run.output.splitlines()):
                took.setdefault(what, []).append(float(middle if what.startswith("page") else most))
        for what, values in took.items():
            target = WINDOW_TARGETS[what.split(":")[0]]
            if what.split(":")[0] in parts:
                value = statistics.median(values)
                unit = "MB" if what.startswith("memory") else "ms"
                self.table.row(what, f"{value:.1f} {unit}", "", "", f"({years} year(s))", "", "",
                               f"<= {target} {unit}", value <= target)

    def certificates(self):
        book = self.folder / "certified.sovang"
        pages = self.units // 10
        # Nobody is weak; some fail all the same, so there are more units than sheets are wanted.
        Run(self.maker, book, "--units", pages, "--years", 3, "--leaves", 50, "--weak", 0)
        text = self.folder / "pages.fodt"
        text.write_text(plain_document(pages), encoding="utf-8")
        ours, theirs = [], []
        for _ in self.runs:
            ours.append(Run(self.cli, "certificates", book, "--year", "2024", "-o", self.folder / "sheets.pdf"))
            if shutil.which("soffice"):
                theirs.append(Run("soffice", f"-env:UserInstallation=file://{self.folder}/office", "--headless",
                                  "--convert-to", "pdf", "--outdir", self.folder, text).seconds)
        print(f"  {ours[0].output.strip()}")
        if theirs:
            self.table.compare(f"{pages} certificates", ours, f"LibreOffice, {pages} pages", theirs, 0.5)
        self.certificates_by_reportlab(book, ours, f"{pages} certificates")

    def certificates_by_reportlab(self, book, ours, what):
        """The same texts over a frame that is stored once, without codes."""
        if subprocess.run([sys.executable, "-c", "import reportlab"], capture_output=True, check=False).returncode:
            print("  ReportLab (python3-reportlab) is not installed, so certificates are not compared with it")
            return
        listed = self.folder / "sheets.json"
        listed.write_text(Run(self.cli, "certificates", book, "--year", "2024", "--check", "--json").output,
                          encoding="utf-8")
        theirs = [float(Run(sys.executable, Path(__file__).with_name("manysheets.py"), listed,
                            self.folder / "peer.pdf").output) for _ in self.runs]
        self.table.compare(what, ours, "ReportLab, no codes", theirs, 1)
        size = (self.folder / "sheets.pdf").stat().st_size / 1e6
        self.table.row("  their file", f"{size:.2f} MB", "", "", "", "", "", "<= 2 MB", size <= 2)
        peak = max(run.megabytes for run in ours)
        self.table.row("  their memory", "", "", f"{peak:.0f} MB", "", "", "", "<= 100", peak <= 100)


def plain_document(pages):
    """A flat text document: a heading and forty short lines on each page."""
    line = "<text:p>Cơ quan, đơn vị, doanh nghiệp đạt chuẩn văn hóa của năm, theo danh sách kèm theo</text:p>"
    page = '<text:p text:style-name="P">Trang</text:p>' + line * 40
    return ('<?xml version="1.0" encoding="UTF-8"?><office:document office:version="1.3" '
            'office:mimetype="application/vnd.oasis.opendocument.text" '
            'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
            'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
            'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><office:automatic-styles>'
            '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties '
            'fo:break-before="page"/></style:style></office:automatic-styles><office:body><office:text>'
            + page * pages + "</office:text></office:body></office:document>")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--quick", action="store_true")
    bench = Bench(parser.parse_args())
    book = bench.recognise()
    bench.edit(book)
    bench.what_if(book)
    bench.report()
    bench.robustness()
    bench.import_scores()
    bench.certificates()
    bench.window(10, {"start"})
    bench.window(1, WINDOW_TARGETS)
    print(f"Load of the machine: {', '.join(f'{load:.1f}' for load in os.getloadavg())} "
          f"on {os.cpu_count()} processors")
    return 1 if bench.table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
