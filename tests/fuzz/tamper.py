#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Books that somebody altered with a database program: `verify` names every one.

In each table a value is changed, a row removed, added, or exchanged with another; in the log lines are altered, moved, cut off with the
head set back; the whole chain is hashed anew, which only the code on a printed paper finds out. Whatever else is asked of such
a book ends with a sentence, and not with a crash.
"""
import hashlib
import json
import re
import shutil
import sqlite3
import zipfile

import support

OWN = ("sqlite_sequence",)  # SQLite's
LOG = ("log", "log_head", "row_mark")
OTHERS = (("recognise", support.BOOK, "--year", 2025, "--json"), ("anomalies", support.BOOK, "--year", 2025),
          ("deadlines", support.BOOK, "--year", 2025), ("log", support.BOOK), ("report", support.BOOK, "--year", 2025, "-o", "other.docx"),
          ("salvage", support.BOOK, "other.sovang"), ("register", support.BOOK, "--year", 2026, "--all"),
          ("forms", support.BOOK, "--year", 2025, "-o", "other"), ("packet", support.BOOK, "--year", 2025, "--round", "team", "-o", "other.sovang"))


class Tampering:
    """A book open in another program, without its guards; they are put back at the end, as a careful person would."""

    def __init__(self, path):
        self.db = sqlite3.connect(path, isolation_level=None)

    def __enter__(self):
        self.guards = self.db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        self.db.execute("PRAGMA synchronous = OFF")
        self.db.execute("PRAGMA foreign_keys = OFF")
        self.db.execute("PRAGMA ignore_check_constraints = ON")
        for name, _ in self.guards:
            self.db.execute(f'DROP TRIGGER "{name}"')
        return self

    def __exit__(self, *_):
        for _, sql in self.guards:
            self.db.execute(sql)
        self.db.close()

    def tables(self):
        return [name for (name,) in self.db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name") if name not in OWN]

    def columns(self, table):
        return [(row[1], row[2], row[5]) for row in self.db.execute(f'PRAGMA table_info("{table}")')]

    def rows(self, table):
        return self.db.execute(f'SELECT * FROM "{table}"').fetchall()


def other(value, kind, chance):
    """Another value of the same kind; now and then one that no program would write."""
    if isinstance(value, int):
        return chance.choice((value - 1, value + 1, value + 100, -value - 1, 2**63 - 1 - (value == 2**63 - 1)))
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:] if value else b"x"
    if value is None:
        return 7 if kind == "INTEGER" else "x"
    if chance.randrange(5) == 0:
        return chance.choice([odd for odd in ("", "-" + value, value[:-1], '{"units":' + "[" * 100_000, "không", "\x1f") if odd != value])
    digits = [i for i, letter in enumerate(value) if letter.isdigit()]
    if digits:
        i = chance.choice(digits)
        if chance.randrange(4) == 0:
            return value[:i] + "-" + value[i:]
        return value[:i] + str((int(value[i]) + chance.randrange(1, 10)) % 10) + value[i + 1:]
    return value + "x"


def where(columns, row):
    return " AND ".join(f'"{name}" IS ?' for name, _, _ in columns), list(row)


def change(book, table, chance):
    columns, row = book.columns(table), chance.choice(book.rows(table))
    at = chance.randrange(len(columns))
    condition, values = where(columns, row)
    book.db.execute(f'UPDATE "{table}" SET "{columns[at][0]}" = ? WHERE {condition}', [other(row[at], columns[at][1], chance), *values])
    return f"{table}.{columns[at][0]}"


def remove(book, table, chance):
    columns, row = book.columns(table), chance.choice(book.rows(table))
    condition, values = where(columns, row)
    book.db.execute(f'DELETE FROM "{table}" WHERE {condition}', values)
    return f"a row of {table}"


def add(book, table, chance):
    columns, rows = book.columns(table), book.rows(table)
    keys = [i for i, (_, _, rank) in enumerate(columns) if rank] or [0]
    row = list(chance.choice(rows)) if rows else [1 if kind == "INTEGER" else "x" for _, kind, _ in columns]
    if rows:
        row[keys[-1]] = other(row[keys[-1]], columns[keys[-1]][1], chance)
    book.db.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(row))})', row)
    return f"a new row of {table}"


def exchange(book, table, chance):
    """Two rows exchange all but their keys."""
    columns, rows = book.columns(table), book.rows(table)
    if len(rows) < 2:
        return None
    plain = [i for i, (_, _, rank) in enumerate(columns) if not rank]
    a, b = chance.sample(rows, 2)
    if not plain or [a[i] for i in plain] == [b[i] for i in plain]:
        return None
    sets = ", ".join(f'"{columns[i][0]}" = ?' for i in plain)
    keys = [i for i, (_, _, rank) in enumerate(columns) if rank]
    condition = " AND ".join(f'"{columns[i][0]}" IS ?' for i in keys)
    book.db.execute("BEGIN")
    for target, source in ((a, b), (b, a)):
        book.db.execute(f'UPDATE "{table}" SET {sets} WHERE {condition}', [source[i] for i in plain] + [target[i] for i in keys])
    book.db.execute("COMMIT")
    return f"two rows of {table} exchanged"


def lines(book):
    return book.db.execute("SELECT sequence FROM log ORDER BY sequence").fetchall()


def cut_off(book, chance):
    """The last lines, with their marks, and the head set back."""
    first = chance.randrange(2, len(lines(book)) + 1)
    book.db.execute("DELETE FROM log WHERE sequence >= ?", [first])
    book.db.execute("DELETE FROM row_mark WHERE sequence >= ?", [first])
    book.db.execute("UPDATE log_head SET (sequence, hash) = (SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1)")
    return f"log cut before line {first}"


def move(book, chance):
    a, b = (row[0] for row in chance.sample(lines(book), 2))
    for old, new in ((a, -1), (b, a), (-1, b)):
        book.db.execute("UPDATE log SET sequence = ? WHERE sequence = ?", [new, old])
    return f"log lines {a} and {b} exchanged"


def marks_of_before(book, chance):
    """A row as it was, with the mark of its last change taken away."""
    rows = book.db.execute("SELECT table_name, row_key, max(sequence) FROM row_mark GROUP BY 1, 2 HAVING count(*) > 1").fetchall()
    if not rows:
        return None
    table, key, sequence = chance.choice(rows)
    book.db.execute("DELETE FROM row_mark WHERE table_name = ? AND row_key = ? AND sequence = ?", [table, key, sequence])
    return f"the last mark of a row of {table} removed"


def chained(book):
    """Hashes every line anew, so that the log looks right by itself (core/storage/logstore.h says how)."""
    before = "0" * 64
    names = [name for name, _, _ in book.columns("log")]
    for row in book.db.execute("SELECT * FROM log ORDER BY sequence").fetchall():
        line = dict(zip(names, row))
        fields = [before, line["sequence"], line["time"], line["who"], line["action"], line["unit_code"], line["year"], line["summary"],
                  line["details"]] + ([line["marks"]] if line["marks"] else [])
        content = b""
        for field in fields:
            text = field if isinstance(field, bytes) else b"" if field is None else str(field).encode()
            content += str(len(text)).encode() + b":" + text
        after = hashlib.sha256(content).hexdigest()
        book.db.execute("UPDATE log SET previous_hash = ?, hash = ? WHERE sequence = ?", [before, after, line["sequence"]])
        before = after
    book.db.execute("UPDATE log_head SET hash = ?", [before])


def rewrite(book, chance):
    line = chance.choice(lines(book))[0]
    book.db.execute("UPDATE log SET summary = summary || ' (không)' WHERE sequence = ?", [line])
    chained(book)
    return f"line {line} altered and the whole chain hashed anew"


def code_on_paper(program):
    program.done("report", support.BOOK, "--year", 2025, "-o", "paper.docx")
    with zipfile.ZipFile(program.folder / "paper.docx") as package:
        return re.search(r"(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}", package.read("word/footer1.xml").decode())[0]


def cases(chosen, chance, count, folder):
    program = support.make_book(chosen.cli, folder)
    pristine = folder / "whole.sovang"
    shutil.copy(folder / support.BOOK, pristine)
    code = code_on_paper(program)
    program.done("verify", support.BOOK, "--code", code)
    with Tampering(pristine) as book:
        tables = book.tables()
    deeds = [(deed, table) for deed in (change, remove, add, exchange) for table in tables]
    deeds += [(deed, None) for deed in (cut_off, move, marks_of_before, rewrite)] * 2
    while True:
        chance.shuffle(deeds)
        for deed, table in deeds:
            shutil.copy(pristine, folder / support.BOOK)
            what = None
            with Tampering(folder / support.BOOK) as book:
                try:
                    if table is None:
                        what = deed(book, chance)
                    elif deed is add or book.rows(table):
                        what = deed(book, table, chance)
                except sqlite3.Error:
                    pass
            if what is None:
                count.add("impossible")
                continue
            judge(program, count, deed, table, what, code)
            ask(program, count, chance.choice(OTHERS), what)
            yield


def judge(program, count, deed, table, what, code):
    words = ("verify", support.BOOK, "--json") + (("--code", code) if deed is rewrite else ())
    exit_code, out, err = program.run(*words)
    if exit_code == 1 and deed is rewrite:
        found = not json.loads(out)["code"]["found"]
    elif exit_code == 1:
        # A book that cannot even be opened says so; a row is named with its table, what was done to the log by it, or by the rows.
        problems = json.loads(out)["problems"] if out.strip() else [{"message": err, "table": table, "line": None}]
        found = any(p["message"] and (p["table"] == table or table is None or table in LOG) for p in problems)
    else:
        found = False
    count.add("named" if found else "missed")
    if not found:
        count.fault(f"{deed.__name__}-{sum(count.cases.values())}", f"{what}: exit {exit_code}: {out[:200]}{err[:300]}", program.folder / support.BOOK)


def ask(program, count, words, what):
    """Anything else; it may be refused."""
    altered = program.folder / "altered.sovang"
    shutil.copy(program.folder / support.BOOK, altered)
    exit_code, _, err = program.run(*words)
    if exit_code not in (0, 1) or "defect" in err:
        count.fault(f"{words[0]}-{sum(count.cases.values())}", f"{what}: exit {exit_code}: {err[:300]}", altered)
    for path in program.folder.glob("other*"):
        shutil.rmtree(path) if path.is_dir() else path.unlink()


support.harness("tamper", __doc__, cases)
