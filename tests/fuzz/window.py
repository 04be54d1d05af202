#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window is killed, or the power is cut, while it works: every edit that it showed as saved is in the book.

The window scores, registers, adds units, undoes, seals, reopens and closes and opens its book, and is killed at a random moment, before a
random call that changes a file, or with the power. Then the book opens and is whole, its log holds the last line that was shown as
saved, and the next run leaves nothing of the broken one behind.
"""
import shutil
import sqlite3
import time

import disturb
import support

STEPS, SEEDS = 25, 6


class Desk:
    def __init__(self, chosen, folder):
        self.pristine, self.place = folder / "pristine", folder / "run"
        self.pristine.mkdir()
        support.make_book(chosen.cli, self.pristine)
        self.cli = support.Program(chosen.cli, self.place)
        self.window = support.Program(chosen.window, self.place)
        self.known = {}

    def fresh(self):
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.copytree(self.pristine, self.place)

    def words(self, seed):
        return support.BOOK, seed, STEPS

    def know(self, seed, shim):
        """How many calls a run makes, and how long it takes."""
        if seed not in self.known:
            self.fresh()
            told, started = self.place.parent / "calls", time.monotonic()
            code, _, err = self.window.run(*self.words(seed), **shim, SOVANG_SHIM_FOLDER=str(self.place), SOVANG_SHIM_TELL=str(told))
            if code:
                raise SystemExit(f"the window by itself: {code}: {err[-300:]}")
            self.known[seed] = int(told.read_text()), time.monotonic() - started
        return self.known[seed]

    def check(self, out):
        code, _, err = self.cli.run("verify", support.BOOK)
        if code:
            raise support.Broken(f"verify: exit {code}: {err[-300:]}")
        shown = [line.split() for line in out.split("\n")[:-1]]
        book = sqlite3.connect(self.place / support.BOOK)
        for sequence, content in shown:
            there = book.execute("SELECT hash FROM log WHERE sequence = ?", (int(sequence),)).fetchone()
            if there != (content,):
                raise support.Broken(f"line {sequence} was shown as saved and is lost")
        book.close()
        code, _, err = self.cli.run("register", support.BOOK, "--year", 2033, "--all")
        self.cli.run("backup", support.BOOK, "-o", f"{support.BOOK[:-7]} - sao lưu/x.sovang")
        if code:
            raise support.Broken(f"the next run: exit {code}: {err[-300:]}")
        if left := disturb.strays(self.place):
            raise support.Broken(f"left lying about: {left}")
        return len(shown)


def at_random(desk, seed, chance, shim):
    process = desk.window.start(*desk.words(seed))
    time.sleep(chance.random() * desk.know_time)
    process.kill()
    out, _ = process.communicate()
    return process.returncode, out.decode(), "a moment"


def cases(chosen, chance, count, folder):
    desk, shim = Desk(chosen, folder), disturb.shim_of(chosen)
    while True:
        seed = chance.randrange(1, SEEDS + 1)
        calls, desk.know_time = desk.know(seed, shim)
        desk.fresh()
        way = chance.choice(("random", "kill", "power"))
        if way == "random":
            code, out, where = at_random(desk, seed, chance, shim)
        else:
            at = chance.randrange(1, calls + 1)
            code, out, _ = desk.window.run(*desk.words(seed), **shim, SOVANG_SHIM_FOLDER=str(desk.place), SOVANG_SHIM_AT=str(at),
                                           SOVANG_SHIM_DO=way, SOVANG_SHIM_SEED=str(chance.choice((0, chance.randrange(1, 1000)))))
            where = f"{way} at call {at} of {calls}"
        try:
            if code not in (-9, 0):
                raise support.Broken(f"exit {code}")
            count.add("edits shown as saved and there", desk.check(out))
            count.add(f"{'ended' if code == 0 else 'killed'} {way}")
        except support.Broken as fault:
            count.add("faulty")
            count.fault(f"window {seed} {sum(count.cases.values())}", f"{where}: {fault}", desk.place / support.BOOK)
        yield


if __name__ == "__main__":
    support.harness("window", __doc__, cases, shim=disturb.HELPERS["shim"],
                    window={"required": True, "help": "the program windowworks"})
