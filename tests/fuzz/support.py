# SPDX-License-Identifier: GPL-3.0-or-later
"""What the harnesses share: the program, a book with something of everything, and what it says."""
import argparse
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
YEARS = (2023, 2024, 2025)
BOOK = "so.sovang"


class Program:
    """The real sovang-cli, in one folder."""

    def __init__(self, cli, folder):
        self.cli, self.folder = str(pathlib.Path(cli).resolve()), pathlib.Path(folder)
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "SOVANG_LANG": "en",
                            "HOME": str(folder), "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0"}

    def start(self, *words, **extra):
        return subprocess.Popen([self.cli, *map(str, words)], cwd=self.folder, env={**self.environment, **extra},
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *words, timeout=120, **extra):
        """Exit code (negative: a signal; None: it did not end), and what it said."""
        process = self.start(*words, **extra)
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return None, "", "did not end"
        return process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace")

    def done(self, *words):
        code, out, err = self.run(*words)
        if code != 0:
            sys.exit(f"{' '.join(map(str, words))}: {code}\n{err}")
        return out


LISTS = {
    "movements": "Loại;Tên;Số kế hoạch;Bắt đầu;Kết thúc\nPhong trào;Xanh, sạch, đẹp;12/KH;2025-01-01;2025-12-31\n",
    "activities": "Ngày;Hoạt động;Phong trào, cuộc vận động;Số buổi;Số lượt người\n2025-03-02;Trồng cây;Xanh, sạch, đẹp;2;120\n",
    "models": "Năm;Mô hình;Tổ, nhóm;Kết quả;Số lượng;Đơn vị tính;Số tiền (đồng)\n2025;Nồi cháo;Tổ 1;Tốt;5;suất;1000000\n",
    "commendations": "Thành tích năm;Hình thức;Đối tượng;Tập thể, cá nhân;Số quyết định;Ngày;Cơ quan khen thưởng;"
                     "Nội dung thành tích\n2025;Giấy khen;Cá nhân;Trần Thị Bưởi;12/QĐ-UBND;2025-12-30;UBND huyện;Tốt\n",
}


def make_book(cli, folder, units=8, sealed=True):
    """A practice book of three years with lists, decisions, certificates and a sealed year."""
    program = Program(cli, folder)
    program.done("demo", "demo", "--units", units, "--years", len(YEARS))
    shutil.move(next(folder.glob("demo/*.sovang")), folder / BOOK)
    shutil.rmtree(folder / "demo")
    for table, text in LISTS.items():
        (folder / f"{table}.csv").write_text(text, encoding="utf-8")
        program.done("import", table, BOOK, f"{table}.csv")
    program.run("decide", BOOK, "--year", 2025, "--kind", "first", "--number", "5/QĐ-UBND", "--date", "2025-12-20", "--signer", "Lê Thị Ánh")
    program.run("certificates", BOOK, "--year", 2025, "-o", "c.pdf")
    program.run("certificates", BOOK, "--year", 2024, "-o", "c.pdf")
    if sealed:
        program.done("seal", BOOK, "--year", YEARS[0])
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != BOOK:
            path.unlink()
    return program


def docx_words(path):
    """The body of a DOCX, without the foot, which names the state of the log."""
    with zipfile.ZipFile(path) as package:
        return package.read("word/document.xml")


def says(program, book, years=YEARS, report=True):
    """All numbers that the program gives of a book; None where it refuses, and what crashed or hung."""
    answers = []
    for year in years:
        code, out, err = program.run("recognise", book, "--year", year, "--json")
        if code not in (0, 1):
            raise Broken(f"recognise {year}: exit {code}: {err[-300:]}")
        answers.append(out if code == 0 else None)
    if report:
        target = program.folder / "says.docx"
        code, _, err = program.run("report", book, "--year", years[-1], "-o", target.name)
        if code not in (0, 1):
            raise Broken(f"report: exit {code}: {err[-300:]}")
        answers.append(docx_words(target) if code == 0 else None)
        target.unlink(missing_ok=True)
    return answers


class Broken(Exception):
    """The program crashed, hung, or did what it must not."""


class Count:
    """Cases by what came of them; the faults are kept."""

    def __init__(self, keep):
        self.cases, self.faults, self.keep = {}, [], keep

    def add(self, what, number=1):
        self.cases[what] = self.cases.get(what, 0) + number

    def fault(self, name, text, *files):
        self.faults.append(f"{name}: {text}")
        print(f"FAULT {name}: {text}", flush=True)
        if self.keep and len(self.faults) <= 20:
            place = pathlib.Path(self.keep) / name.replace("/", "-")
            place.mkdir(parents=True, exist_ok=True)
            for path in files:
                if pathlib.Path(path).exists():
                    shutil.copy(path, place)


def options(description, **more):
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, help="sovang-cli")
    parser.add_argument("--count", type=int, default=100000, help="at most so many cases")
    parser.add_argument("--seconds", type=float, default=15, help="and no new one after so many seconds")
    parser.add_argument("--seed", type=int, default=None, help="repeats a run; else SOVANG_SEED, else by chance")
    parser.add_argument("--keep", help="a folder for what showed a fault")
    for name, value in more.items():
        parser.add_argument(f"--{name}", **value)
    return parser.parse_args()


def harness(name, description, cases, **more):
    """Runs cases(program options, random, count, folder), which yields after each, and tells how many."""
    chosen = options(description, **more)
    seed = chosen.seed if chosen.seed is not None else int(os.environ.get("SOVANG_SEED") or random.randrange(1 << 31))
    print(f"{name}: seed {seed}", flush=True)
    count, done, end = Count(chosen.keep), 0, time.monotonic() + chosen.seconds
    with tempfile.TemporaryDirectory(prefix=f"sovang-{name}-") as folder:
        try:
            for _ in cases(chosen, random.Random(seed), count, pathlib.Path(folder)):
                done += 1
                if done >= chosen.count or time.monotonic() > end:
                    break
        except KeyboardInterrupt:
            print(f"{name}: ended by hand", flush=True)  # what was done until then is told all the same
    told = ", ".join(f"{number} {what}" for what, number in sorted(count.cases.items()))
    print(f"{name}: seed {seed}, {done} cases: {told}; {len(count.faults)} faults")
    sys.exit(1 if count.faults or not done else 0)
