#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random books through sovang-cli and through the oracle; every field of `recognise --json` must agree.

    random_books.py --cli PATH [--books N] [--seed S] [--units U] [--years Y] [--seconds T] [--keep DIR]
    random_books.py --cli PATH --replay DIR

Each book has random rule sets, units, registrations, scores in one or several files and decisions, written as CSV in several dialects
or XLSX. After that broken files are tried: they must be refused and change nothing. A book that differs is made as small as it goes
and kept, with the commands that show it. Exit 1 when anything differs.
"""
import argparse
import copy
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import generate  # noqa: E402
import oracle  # noqa: E402
import tables  # noqa: E402


class Program:
    """sovang-cli on one book in one folder."""

    def __init__(self, cli, folder):
        self.cli, self.folder, self.book = str(pathlib.Path(cli).resolve()), pathlib.Path(folder), "book.sovang"
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "HOME": str(folder)}

    def run(self, *args):
        done = subprocess.run([self.cli, *map(str, args)], cwd=self.folder, env=self.environment, capture_output=True, timeout=120,
                              check=False)
        return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")

    def recognise(self, year, round_, assume):
        args = ["recognise", self.book, "--year", year, "--json"]
        args += ["--round", round_] if round_ != "final" else []
        code, out, err = self.run(*args, *(["--assume-decisions"] if assume else []))
        if code:
            return f"exit {code}: {err.strip()[:500]}"
        try:
            return json.loads(out)
        except ValueError:
            return f"no JSON: {out[:300]}"


# --- a case: steps that fill a book -----------------------------------------------------------------------------------

class Case:
    """`rules` documents, and `steps` {do, file, dialect, rows, year, round}: all that is needed to repeat a book."""

    def __init__(self, first, last, rules, steps):
        self.first, self.last, self.rules, self.steps = first, last, rules, steps

    def commands(self):
        for i, _ in enumerate(self.rules):
            yield (["new", "book.sovang", "--rules", "rules0.json"] if i == 0 else ["rules", "add", "book.sovang", f"rules{i}.json"])
        if not self.rules:
            yield ["new", "book.sovang"]
        for step in self.steps:
            more = ["--year", str(step["year"]), "--round", step["round"]] if step["do"] == "scores" else []
            if "since" in step or "all_years" in step:
                more = ["--update", *(["--from", str(step["since"])] if "since" in step else ["--all-years"])]
            yield ["import", step["do"], "book.sovang", step["file"], *more]

    def write(self, folder):
        folder = pathlib.Path(folder)
        for i, document in enumerate(self.rules):
            (folder / f"rules{i}.json").write_text(json.dumps(document, ensure_ascii=False, indent=1 + i), encoding="utf-8")
        for step in self.steps:
            tables.write(folder / step["file"], step["rows"], step["dialect"])

    def keep(self, folder):
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self.write(folder)
        document = {"first": self.first, "last": self.last, "rules": self.rules, "steps": self.steps}
        (folder / "case.json").write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        lines = ["#!/bin/sh", 'cli=$1; rm -f book.sovang']
        lines += ['"$cli" ' + " ".join(f"'{a}'" for a in command) for command in self.commands()]
        (folder / "commands.sh").write_text("\n".join(lines) + "\n", encoding="utf-8")

    @staticmethod
    def load(folder):
        d = json.loads((pathlib.Path(folder) / "case.json").read_text(encoding="utf-8"))
        return Case(d["first"], d["last"], d["rules"], d["steps"])

    def only(self, codes):
        steps = copy.deepcopy(self.steps)
        for step in steps:
            step["rows"] = [row for i, row in enumerate(step["rows"]) if i < step.get("head", 1) or row[0] in codes]
        return Case(self.first, self.last, self.rules, steps)

    def oracle(self, folder):
        book = oracle.Book()
        for document in self.rules:
            book.add_rules(oracle.RuleSet(document))
        for step in self.steps:
            rows = step["rows"] if step["dialect"] == "xlsx" else oracle.read_csv(pathlib.Path(folder) / step["file"])
            oracle_import(book, step["do"], rows, step)
        return book


def oracle_import(book, what, rows, more):
    if what == "scores":
        book.import_scores(rows, more["year"], more["round"])
    elif what == "units":
        book.import_units(rows, more.get("since"), more.get("all_years", False))
    else:
        getattr(book, f"import_{what}")(rows)


# --- making a case ---------------------------------------------------------------------------------------------------

class Maker:
    def __init__(self, rng, units, years):
        self.rng, self.first = rng, rng.randint(2012, 2019)
        self.last, self.unit_count, self.steps = self.first + years - 1, units, []

    def step(self, do, rows, **more):
        dialect, head = self.rng.choice(tables.DIALECTS), 1
        if self.rng.random() < 0.2:
            rows, head = [["DANH SÁCH KÈM THEO"], [], *rows], 3
        name = f"{len(self.steps):02d}-{do}.{tables.extension(dialect)}"
        self.steps.append({"do": do, "file": name, "dialect": dialect, "rows": rows, "head": head, **more})
        oracle_import(self.book, do, rows, more)

    def make(self):
        rng = self.rng
        rules = generate.rule_sets(rng, self.first, self.last)
        self.book = oracle.Book()
        for document in rules:
            self.book.add_rules(oracle.RuleSet(document))
        self.unit_rows = generate.units(rng, self.unit_count)
        self.step("units", self.unit_rows)
        self.step("registrations", generate.registrations(rng, self.unit_rows, self.first, self.last))
        early = rng.random() < 0.5
        if early:
            self.decide()
        for year in range(self.first, self.last + 1):
            if rng.random() < 0.3:
                self.rearrange(generate.other_kinds(rng, self.book, 0.2), since=year)
            for round_ in ["final", *(["team"] if rng.random() < 0.15 else [])]:
                self.score(year, round_)
        if not early:
            self.decide()
        if rng.random() < 0.4:
            span = {"since": rng.randint(self.first, self.last)} if rng.random() < 0.5 else {"all_years": True}
            self.rearrange(generate.other_classes(rng, self.book, 0.2), **span)
        for document in rules:
            self.sharpen(document)
        return Case(self.first, self.last, rules, self.steps)

    def rearrange(self, rows, **span):
        if len(rows) > 1:
            self.step("units", rows, **span)

    def sharpen(self, document):
        """Puts a pass mark and a minimum as near as can be to what some unit reached, so that rounding would show."""
        name = f"{document['id']}@{document['version']}"
        years = range(self.first, self.last + 1)
        found = [self.book.outcome(c, y) for c in self.book.units for y in years
                 if (r := self.book.rules_for(c, y)) and r.name == name]
        found = [o for o in found if o.total is not None]
        if not found or self.rng.random() < 0.4:
            return
        broken = [o for o in found if any(p is not None and p.denominator > 1 for p in o.criteria.values())]
        reached = self.rng.choice(broken if broken and self.rng.random() < 0.6 else found)
        rules = next(r for r in self.book.rule_sets if r.name == name)
        document["passMark"]["default"] = generate.text(min(oracle.half_up(reached.total), rules.total))
        shares = [p * 10000 / c.max for c in rules.criteria if c.max and (p := reached.criteria[c.code]) is not None]
        if rules.format == 2 and shares and document["bands"]:
            document["bands"][0].update({"minPercent": generate.text(min(oracle.half_up(min(shares)), 10000))})
        for criterion, d in zip(rules.criteria, document["criteria"]):
            points = reached.criteria[criterion.code]
            if points is not None and criterion.max and self.rng.random() < 0.3:
                d["minPercent"] = generate.text(oracle.half_up(points * 10000 / criterion.max))

    def decide(self):
        if self.rng.random() < 0.8:
            self.step("decisions", generate.decisions(self.rng, self.unit_rows, self.first, self.last))

    def score(self, year, round_):
        rng = self.rng
        members = [c for c in self.book.units if self.book.rules_for(c, year)
                   and (year in self.book.registrations.get(c, ()) or rng.random() < 0.2) and rng.random() < 0.97]
        if not members:
            return
        parts = rng.choice([[members], [members], [members[::2], members[1::2]], "columns"])
        if parts == "columns":
            columns = self.columns(members, year)
            rng.shuffle(columns)
            cut = rng.randint(0, len(columns))
            for some in (columns[:cut], columns[max(0, cut - 2):]):
                if some:
                    self.score_file(members, year, round_, some)
            return
        for part in parts:
            if part:
                self.score_file(part, year, round_, self.columns(part, year))

    def columns(self, members, year):
        sets = {r.name: r for r in (self.book.rules_for(c, year) for c in members)}
        return generate.drop_columns(self.rng, generate.columns_of(sets.values()), sets.values())

    def score_file(self, members, year, round_, columns):
        rows = generate.scores(self.rng, self.book, members, year, columns)
        if self.rng.random() < 0.3:
            self.add_totals(rows, year, round_)
        self.step("scores", rows, year=year, round=round_)

    def add_totals(self, rows, year, round_):
        trial = copy.copy(self.book)
        trial.answers = dict(self.book.answers)
        trial.import_scores(rows, year, round_)
        rows[0].append("Tổng điểm")
        for row in rows[1:]:
            result = oracle.outcome(trial.rules_for(row[0], year), trial.status(row[0], year)[1],
                                    trial.answers.get((row[0], year, round_), {}))
            known = result.total is not None and self.rng.random() < 0.8
            row.append(generate.text(oracle.half_up(result.total), self.rng) if known else "")


# --- comparing -------------------------------------------------------------------------------------------------------

def fill(program, case):
    """Runs the commands; the first unexpected refusal as text, or nothing."""
    case.write(program.folder)
    for command in case.commands():
        code, _, err = program.run(*command)
        if code:
            return f"{' '.join(command)}: exit {code}: {err.strip()[:1500]}"
    return None


def differences(ours, theirs):
    if isinstance(theirs, str):
        return [("-", theirs)]
    if [u["code"] for u in ours["units"]] != [u.get("code") for u in theirs.get("units", [])] or ours["year"] != theirs.get("year"):
        return [("-", "other units or another year")]
    found = []
    for mine, other in zip(ours["units"], theirs["units"]):
        for key in [*mine, *(k for k in other if k not in mine)]:
            if mine.get(key, "absent") != other.get(key, "absent"):
                found.append((mine["code"], f"{ours['year']} {mine['code']} {key}: oracle {mine.get(key, 'absent')!r}, "
                                            f"program {other.get(key, 'absent')!r}"))
    return found


def compare(program, case, book):
    """Every year, round and mode; returns ([(unit, difference)], compared unit-years)."""
    rounds = sorted({s["round"] for s in case.steps if s["do"] == "scores"} | {"final"})
    found, compared = [], 0
    for year in range(case.first, case.last + 2):
        for round_ in rounds:
            for assume in (False, True):
                theirs = program.recognise(year, round_, assume)
                mode = f"--round {round_}{' --assume-decisions' if assume else ''}"
                found += [(u, f"{d} ({mode})") for u, d in differences(book.recognise(year, round_, assume), theirs)]
                compared += len(book.units)
    return found, compared


def check(cli, case):
    """A book from nothing: (differences, compared)."""
    with tempfile.TemporaryDirectory() as folder:
        program = Program(cli, folder)
        case.write(folder)
        book = case.oracle(folder)
        refused = fill(program, case)
        if refused:
            return [("-", "the program refused what the oracle accepts: " + refused)], 0
        return compare(program, case, book)


def smallest(cli, case, found):
    """The case with the fewest units, then without the files that do not matter."""
    codes = list(dict.fromkeys(u for u, _ in found if u != "-"))
    for some in ([codes[:1]] if codes else [[row[0]] for row in case.steps[0]["rows"][1:]][:60]):
        trial = case.only(some)
        if check_safe(cli, trial):
            case = trial
            break
    for step in list(case.steps[1:]):
        trial = Case(case.first, case.last, case.rules, [s for s in case.steps if s is not step])
        if check_safe(cli, trial):
            case = trial
    return case


def check_safe(cli, case):
    try:
        return bool(check(cli, case)[0])
    except oracle.Refused:
        return False


# --- broken input ----------------------------------------------------------------------------------------------------

class Breaker:
    """Tries files that must be refused on a filled book, which must stay as it is."""

    def __init__(self, rng, program, case, book, unit_rows):
        self.rng, self.program, self.case, self.book, self.unit_rows = rng, program, case, book, unit_rows
        self.found, self.tried = [], 0

    def expect_refusal(self, what, file, *command):
        self.tried += 1
        code, _, err = self.program.run(*command)
        if code != 1 or not err.strip():
            self.found.append(f"{what}: exit {code}, expected 1 and a message: {err.strip()[:200]}")
        elif file not in err:
            self.found.append(f"{what}: the message does not name {file}: {err.strip()[:200]}")

    def run(self):
        before = [self.program.recognise(y, "final", False) for y in (self.case.first, self.case.last)]
        self.rule_sets()
        self.scores()
        for command, rows in self.rng.sample(generate.bad_tables(self.rng, self.unit_rows, self.case.last), 3):
            self.table(command, rows)
        self.totals()
        self.only_tried()
        self.other_classes()
        after = [self.program.recognise(y, "final", False) for y in (self.case.first, self.case.last)]
        if before != after:
            self.found.append("refused files changed the book")
        return self.found

    def rule_sets(self):
        if not self.case.rules:
            return
        for name, change in self.rng.sample(generate.breakages(), 4):
            document = copy.deepcopy(self.rng.choice(self.case.rules))
            document["id"] += "-x"
            if change(document) is False:
                continue
            (self.program.folder / "broken.json").write_text(json.dumps(document, ensure_ascii=False, indent=2), encoding="utf-8")
            verb = self.rng.choice([["rules", "check"], ["rules", "add", self.program.book]])
            try:
                oracle.RuleSet(document)
            except oracle.Refused:
                self.expect_refusal(f"rule set with {name}", "broken.json", *verb, "broken.json")
                self.keep_if_wrong("broken.json", name)
        self.published()

    def published(self):
        """A published version never changes, and no other set may tie with it."""
        document = copy.deepcopy(self.rng.choice(self.case.rules))
        for name, change in (("changed after publishing", {"title": "Tên khác"}), ("tied with another", {"id": "other"})):
            text = json.dumps({**document, **change}, ensure_ascii=False, indent=2)
            (self.program.folder / "broken.json").write_text(text, encoding="utf-8")
            self.expect_refusal(f"rule set {name}", "", "rules", "add", self.program.book, "broken.json")

    def keep_if_wrong(self, file, name):
        if self.found and name in self.found[-1]:
            shutil.copy(self.program.folder / file, self.program.folder / f"wrong-{self.tried}-{file}")

    def table(self, what, rows, year=None, note=""):
        dialect = self.rng.choice(tables.DIALECTS)
        file = f"broken-{self.tried}.{tables.extension(dialect)}"
        tables.write(self.program.folder / file, rows, dialect)
        more = ["--year", year, "--round", "final"] if what == "scores" else []
        self.expect_refusal(f"{what} {note or rows[1:]}", file, "import", what, self.program.book, file, *more)

    def score_rows(self):
        """A unit with its set, and a good row for it in the last year."""
        members = [c for c in self.book.units if self.book.rules_for(c, self.case.last)]
        if not members:
            return None
        code = self.rng.choice(members)
        rules = self.book.rules_for(code, self.case.last)
        columns = generate.codes_of(rules)
        return rules, generate.scores(self.rng, self.book, [code], self.case.last, columns)

    def scores(self):
        for _ in range(6):
            made = self.score_rows()
            if not made:
                return
            rules, rows = made
            code, cell, reason = self.rng.choice(generate.bad_score_cells(rules))
            at = rows[0].index(code)
            rows[1] = ["" if c == "KAD" and i != at else c for i, c in enumerate(rows[1])]
            rows[1][at], rows[1][-1] = cell, reason
            try:
                copy.deepcopy(self.book).import_scores(rows, self.case.last, "final")
            except oracle.Refused:
                self.table("scores", rows, self.case.last, f"{code}={cell!r} reason {reason!r}")

    def only_tried(self):
        """A good file with --dry-run is accepted and written nowhere."""
        made = self.score_rows()
        if made:
            self.tried += 1
            tables.write(self.program.folder / "tried.csv", made[1], "semicolon")
            code, _, err = self.program.run("import", "scores", self.program.book, "tried.csv", "--year", self.case.last, "--round", "final",
                                            "--dry-run")
            if code:
                self.found.append(f"a good file with --dry-run: exit {code}: {err.strip()[:200]}")

    def other_classes(self):
        """Classes that change what a year came to are refused; those that change nothing at all are taken."""
        for _ in range(3):
            rows = generate.other_classes(self.rng, self.book, 0.1)
            if len(rows) == 1:
                continue
            trial = copy.deepcopy(self.book)
            trial.import_units(rows)
            years = range(self.case.first - 3, self.case.last + 2)
            changed = [(c, y) for c in trial.units for y in years if self.decided(trial, c, y) != self.decided(self.book, c, y)]
            same = all(trial.recognise(y) == self.book.recognise(y) for y in years)
            tables.write(self.program.folder / "classes.csv", rows, "semicolon")
            command = ("import", "units", self.program.book, "classes.csv", "--update")
            if changed:
                self.expect_refusal(f"other classes change {changed[:3]}", "classes.csv", *command)
            elif same:
                self.tried += 1
                code, _, err = self.program.run(*command, "--dry-run")
                if code:
                    self.found.append(f"classes that change nothing: exit {code}: {err.strip()[:200]}")

    @staticmethod
    def decided(book, code, year):
        now = book.outcome(code, year)
        return "pending" if now.outcome == "pending" else now

    def totals(self):
        made = self.score_rows()
        if not made:
            return
        rules, rows = made
        def fullest(leaf):
            if leaf.kind == "choice":
                return max(leaf.options, key=lambda o: o[1])[0]
            return {"passFail": "x", "count": "1", "percent": "1/1"}.get(leaf.kind, generate.text(leaf.max))
        full = {leaf.code: fullest(leaf) for leaf in rules.leaves()}
        row = [rows[1][0], *(full.get(c, "") for c in rows[0][1:-1]), ""]
        trial = copy.deepcopy(self.book)
        trial.import_scores([rows[0], row], self.case.last, "final")
        total = trial.outcome(row[0], self.case.last).total or oracle.measure(rules, trial.answers[(row[0], self.case.last, "final")])[3]
        wrong = [[*rows[0], "Tổng điểm"], [*row, generate.text(oracle.half_up(total) + self.rng.choice([100, 50, 1]))]]
        self.table("scores", wrong, self.case.last, "typed total that is wrong")


# --- the run ---------------------------------------------------------------------------------------------------------

class Run:
    def __init__(self, options):
        self.options, self.passed, self.failed, self.unit_years = options, 0, 0, 0
        self.keep = pathlib.Path(options.keep or tempfile.gettempdir()) / f"sovang-random-books-{options.seed}"

    def report(self, number, lines):
        self.failed += 1
        print(f"book {number}: {len(lines)} differences", flush=True)
        for line in lines[:12]:
            print("   ", line)

    def one(self, number):
        rng = random.Random(f"{self.options.seed}/{number}")
        maker = Maker(rng, self.options.units, self.options.years)
        case = maker.make()
        with tempfile.TemporaryDirectory() as folder:
            program, refused = Program(self.options.cli, folder), None
            case.write(folder)
            book = case.oracle(folder)
            refused = fill(program, case)
            found, compared = ([("-", refused)], 0) if refused else compare(program, case, book)
            self.unit_years += compared
            if found:
                self.report(number, [d for _, d in found])
                small = smallest(self.options.cli, case, found) if self.failed <= 3 else case
                small.keep(self.keep / f"book-{number}")
                print(f"    kept: {self.keep / f'book-{number}'}")
                return
            self.passed += 1
            broken = Breaker(rng, program, case, book, maker.unit_rows)
            wrong = broken.run()
            self.passed += broken.tried - len(wrong)
            if wrong:
                self.report(f"{number} (broken files)", wrong)
                self.failed += len(wrong) - 1
                shutil.copytree(folder, self.keep / f"broken-{number}", dirs_exist_ok=True)
                print(f"    kept: {self.keep / f'broken-{number}'}")

    def all(self):
        begin, number = time.monotonic(), 0
        while number < self.options.books and (not self.options.seconds or time.monotonic() - begin < self.options.seconds):
            self.one(number)
            number += 1
        seconds = time.monotonic() - begin
        print(f"{number} books, {self.unit_years} unit-years compared in {seconds:.1f} s "
              f"({self.unit_years / max(seconds, 0.01) * 60:.0f} a minute)")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--books", type=int, default=20)
    parser.add_argument("--seed", type=int, default=int(os.environ.get("SOVANG_SEED", "20260101")))
    parser.add_argument("--units", type=int, default=40)
    parser.add_argument("--years", type=int, default=6)
    parser.add_argument("--seconds", type=float, default=0, help="stop after the book that passes this time")
    parser.add_argument("--keep", help="folder for books that differ")
    parser.add_argument("--replay", help="compare one kept book again")
    options = parser.parse_args()
    if options.replay:
        found, _ = check(options.cli, Case.load(options.replay))
        for _, line in found:
            print(line)
        print(f"{0 if found else 1} passed, {1 if found else 0} failed")
        return 1 if found else 0
    print(f"seed {options.seed} (set SOVANG_SEED or --seed to repeat or vary)")
    run = Run(options)
    run.all()
    print(f"{run.passed} passed, {run.failed} failed")
    return 1 if run.failed else 0


if __name__ == "__main__":
    sys.exit(main())
