# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands that are disturbed, and what must hold afterwards: all or nothing, whole files, nothing left lying about."""
import hashlib
import pathlib
import shutil
import sqlite3
import subprocess
import zipfile

import support

OLD, OLDEST = "old.sovang", "oldest.sovang"
NOT_COMPARED = {  # what is another in each run: moments, keys, and what follows from them
    "log", "log_head", "row_mark", "sqlite_sequence", "certificate_key", "certificate"}
MOMENTS = {"seal": ("closed_at", "opened_at"), "setting": ("value",)}


class Job:
    """A command, the file or folder that it makes, and whether it changes the book."""

    def __init__(self, name, *words, out=None, changes=False, book=support.BOOK):
        self.name, self.words, self.out, self.changes, self.book = name, words, out, changes, book

    @property
    def migrates(self):
        return self.book == OLDEST


def jobs():
    book, y = support.BOOK, "--year"
    paper = ("papers", book, y, 2024, "--paper")
    return [
        Job("import units", "import", "units", book, "units.csv", changes=True),
        Job("import scores", "import", "scores", book, "scores.csv", y, 2025, "--round", "self", changes=True),
        Job("register", "register", book, y, 2026, "--all", changes=True),
        Job("decide", "import", "decisions", book, "decisions.csv", changes=True),
        Job("seal", "seal", book, y, 2024, changes=True),
        Job("unseal", "unseal", book, y, 2023, "--reason", "Thử", changes=True),
        Job("merge", "merge", book, "packet.sovang", changes=True),
        Job("restore", "restore", OLD, "-o", book, changes=True),
        Job("migrate", "register", OLDEST, y, 2031, "--all", changes=True, book=OLDEST),
        Job("new", "new", "new.sovang", "--rules", support.ROOT / "resources/rulesets/nam-tieu-chuan.json", out="new.sovang"),
        Job("backup", "backup", book, "-o", "b.sovang", out="b.sovang"),
        Job("packet", "packet", book, y, 2025, "--round", "team", "-o", "p.sovang", out="p.sovang", changes=True),
        Job("minutes", *paper, "minutes", "-o", "o.pdf", out="o.pdf"),
        Job("decision", *paper, "decision", "-o", "o.docx", out="o.docx"),
        Job("report", "report", book, y, 2025, "-o", "o.xlsx", out="o.xlsx"),
        Job("report again", "report", book, y, 2025, "-o", "there.pdf", out="there.pdf"),
        Job("recognise", "recognise", book, y, 2025, "-o", "o.csv", out="o.csv"),
        Job("recognise again", "recognise", book, y, 2025, "-o", "there.xlsx", out="there.xlsx"),
        Job("certificates", "certificates", book, y, 2024, "--unnumbered", "-o", "o.pdf", out="o.pdf"),
        Job("forms", "forms", book, y, 2025, "-o", "forms", out="forms"),
        Job("publish", "publish", book, y, 2024, "-o", "public", out="public"),
        Job("dossier", "dossier", book, y, 2024, "DV0001", "-o", "dossier", out="dossier"),
    ]


def make_folder(cli, folder, makeoldbook):
    """All that the commands need, before any of them ran."""
    program = support.make_book(cli, folder, units=6)
    program.done("backup", support.BOOK, "-o", OLD)
    program.done("register", support.BOOK, "--year", 2027, "--all")
    program.done("packet", support.BOOK, "--year", 2025, "--round", "team", "-o", "packet.sovang")
    codes = sqlite3.connect(folder / support.BOOK).execute(
        "SELECT code FROM unit JOIN registration ON unit = id WHERE year = 2025 ORDER BY code").fetchall()
    rows = "".join(f"N{i:03};Đơn vị số {i};Cơ quan\n" for i in range(300))
    (folder / "units.csv").write_text("Mã;Tên đơn vị;Loại hình\n" + rows, encoding="utf-8")
    scores = "Mã;1.1\n" + "".join(f"{code};1\n" for (code,) in codes)
    (folder / "scores.csv").write_text(scores, encoding="utf-8")
    (folder / "decisions.csv").write_text("Mã;Loại;Số;Ngày;Lý do\nDV0001;Thu hồi;9/QĐ;31/12/2025;cháy nổ\n", encoding="utf-8")
    program.done("import", "scores", "packet.sovang", "scores.csv", "--year", 2025, "--round", "team")
    subprocess.run([str(pathlib.Path(makeoldbook).resolve()), OLDEST], cwd=folder, check=True)
    for name in ("there.pdf", "there.xlsx"):
        (folder / name).write_text("old", encoding="utf-8")
    return program


def state_of(path):
    """All rows of a book that are the same in each run, as one hash, and how many lines its log has."""
    if not path.exists():
        return None
    book = sqlite3.connect(path)
    try:
        content = hashlib.sha256()
        for (table,) in book.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall():
            if table in NOT_COMPARED:
                continue
            names = [row[1] for row in book.execute(f'PRAGMA table_info("{table}")') if row[1] not in MOMENTS.get(table, ())]
            columns = ", ".join(f'"{name}"' for name in names)
            content.update(repr((table, book.execute(f'SELECT {columns} FROM "{table}" ORDER BY {columns}').fetchall())).encode())
        return book.execute("SELECT count(*) FROM log").fetchone()[0], content.hexdigest()
    finally:
        book.close()


def files_in(folder):
    """All but what is still being made."""
    return [path for path in folder.rglob("*") if not any(part.startswith(".sovang-") for part in path.parts)]


def is_whole(path, program):
    """Is this file, or everything in this folder, complete?"""
    if path.is_dir():
        return all(is_whole(each, program) for each in files_in(path) if each.is_file())
    data = path.read_bytes()
    if path.suffix == ".pdf":
        return data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")
    if path.suffix in (".docx", ".xlsx"):
        return zipfile.is_zipfile(path) and zipfile.ZipFile(path).testzip() is None
    if path.suffix == ".sovang":
        return program.run("verify", path.relative_to(program.folder))[0] == 0
    if path.suffix == ".html":
        return data.rstrip().endswith(b"</html>")
    return data.endswith(b"\n")


def strays(folder):
    """What is there only while something is being written."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*")
                  if path.name.startswith(".sovang-") or path.name.endswith(("-journal", ".part", "-wal")))


class Bench:
    """Runs one job in a fresh copy of the folder and judges what is left."""

    def __init__(self, chosen, folder):
        self.pristine, self.place = folder / "pristine", folder / "run"
        self.pristine.mkdir()
        make_folder(chosen.cli, self.pristine, chosen.oldbook)
        self.program = support.Program(chosen.cli, self.place)
        self.jobs = jobs()
        self.reference = {}

    def fresh(self):
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.copytree(self.pristine, self.place)

    def book(self, job):
        return self.place / job.book

    def know(self, job, shim):
        """The job undisturbed: the states before and after, how many calls it makes."""
        if job.name in self.reference:
            return self.reference[job.name]
        self.fresh()
        before, told = state_of(self.book(job)), self.place.parent / "calls"
        code, _, err = self.program.run(*job.words, **shim, SOVANG_SHIM_FOLDER=str(self.place), SOVANG_SHIM_TELL=str(told))
        if code:
            raise SystemExit(f"{job.name}: {code}: {err}")
        out = self.place / job.out if job.out else None
        names = {str(path.relative_to(out)) for path in files_in(out)} if out else set()
        self.reference[job.name] = before, state_of(self.book(job)), int(told.read_text()), names
        return self.reference[job.name]

    def old_output(self, job):
        path = self.pristine / job.out
        return path.read_bytes() if path.exists() else None

    def check(self, job, must_be):
        """`must_be`: 'before', 'after', or 'either'. Gives which of them it was; throws support.Broken."""
        if job.migrates and must_be != "after":
            self.go_on(job)
            must_be = "after"
        code, out, err = self.program.run("verify", self.book(job).name)
        if code:
            raise support.Broken(f"verify: exit {code}: {out[-200:]}{err[-300:]}")
        for copies in self.place.glob("* - sao lưu"):
            if not is_whole(copies, self.program):
                raise support.Broken("a backup is not whole")
        before, after, _, names = self.reference[job.name]
        state = state_of(self.book(job))
        found = {before: "before", after: "after"}.get(state, "neither") if job.changes else "before"
        if not job.changes and state != before:
            raise support.Broken(f"the book was changed: {before} {state}")
        if job.out:
            made = self.output(job, names)
            if job.changes and must_be == "after" and made != found:
                raise support.Broken(f"the book is as {found}, the file as {made}")
            found = made if not job.changes or found == "before" else found
        if found == "neither" or (must_be != "either" and found != must_be):
            raise support.Broken(f"{found} instead of {must_be}")
        return found

    def go_on(self, job):
        """A book that is being brought up to date may stop at any step, and goes on from there."""
        code, _, err = self.program.run(*job.words)
        if code:
            raise support.Broken(f"does not go on: exit {code}: {err[-300:]}")

    def output(self, job, names):
        path, old = self.place / job.out, self.old_output(job)
        if not path.exists():
            if old is not None:
                raise support.Broken("the file that was there is gone")
            return "before"
        if path.is_file() and path.read_bytes() == old:
            return "before"
        if not is_whole(path, self.program):
            raise support.Broken(f"{job.out} is half-written")
        if path.is_dir():
            there = {str(each.relative_to(path)) for each in files_in(path)}
            if job.name == "dossier" and there != names:
                raise support.Broken(f"the folder is half made: {sorted(there ^ names)[:5]}")
            return "after" if there == names else "before"
        return "after"

    def check_litter(self, job):
        """After the next run nothing is left of the one that was killed."""
        if job.out and (self.place / job.out).is_dir():
            shutil.rmtree(self.place / job.out)
        self.program.run(*job.words)
        code, _, err = self.program.run("register", support.BOOK, "--year", 2033, "--all")
        if code:
            raise support.Broken(f"the next run: exit {code}: {err[-300:]}")
        if left := strays(self.place):
            raise support.Broken(f"left lying about: {left}")


HELPERS = {"shim": {"required": True, "help": "the library sovang_faultshim"},
           "oldbook": {"required": True, "help": "the program makeoldbook"}}


def shim_of(chosen):
    return {"LD_PRELOAD": str(pathlib.Path(chosen.shim).resolve())}
