#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged books: each is noticed, or has no effect on any number.

A book is flipped, overwritten, cut, lengthened, its pages swapped, or garbage is laid beside it as a journal. Then every command that
counts must refuse it, or say the same as of the whole book; and where one refuses, or not, `verify` ends by itself with 0 or 1.
"""
import support

SECTOR, PAGE = 512, 4096


def flip(data, chance):
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def byte(data, chance):
    data[chance.randrange(len(data))] = chance.randrange(256)


def digit(data, chance):
    """One digit becomes another: what hurts most, for it stays readable."""
    places = [i for i in chance.sample(range(len(data)), min(len(data), 20000)) if 0x30 <= data[i] <= 0x39]
    if places:
        data[places[0]] = 0x30 + (data[places[0]] - 0x30 + chance.randrange(1, 10)) % 10


def wipe(data, chance):
    start = chance.randrange(len(data) // SECTOR) * SECTOR
    size = SECTOR * chance.choice((1, 1, 8))
    data[start:start + size] = bytes([chance.choice((0, 0xFF, 0x20))]) * len(data[start:start + size])


def noise(data, chance):
    start = chance.randrange(len(data))
    piece = bytes(chance.randrange(256) for _ in range(chance.choice((4, 64, 1000))))
    data[start:start + len(piece)] = piece[:len(data) - start]


def cut(data, chance):
    del data[chance.choice((chance.randrange(len(data)), chance.randrange(len(data) // PAGE) * PAGE)):]


def remove(data, chance):
    start = chance.randrange(len(data))
    del data[start:start + chance.choice((1, 16, SECTOR, PAGE))]


def insert(data, chance):
    start = chance.randrange(len(data))
    data[start:start] = bytes(chance.choice((1, 16, SECTOR, PAGE)))


def swap(data, chance):
    a, b = (chance.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    data[a:a + PAGE], data[b:b + PAGE] = data[b:b + PAGE], data[a:a + PAGE]


def lengthen(data, chance):
    data += bytes(chance.randrange(256) for _ in range(chance.choice((1, SECTOR, PAGE))))


KINDS = (flip, flip, byte, digit, digit, wipe, noise, cut, remove, insert, swap, lengthen)


def journal(whole, chance):
    """Something that lies beside the book under the name of its journal."""
    start = bytes.fromhex("d9d505f920a163d7") + bytes([0, 0, 0, chance.randrange(1, 4)]) + bytes(chance.randrange(256) for _ in range(8))
    page = chance.randrange(len(whole) // PAGE)
    body = start + bytes(SECTOR - len(start)) + (page + 1).to_bytes(4, "big") + bytes(whole[:PAGE]) + bytes(4)
    return chance.choice((body, bytes(chance.randrange(256) for _ in range(600)), body[:chance.randrange(len(body))]))


def cases(chosen, chance, count, folder):
    program = support.make_book(chosen.cli, folder)
    whole = (folder / support.BOOK).read_bytes()
    truth = support.says(program, support.BOOK)
    bad = folder / "bad.sovang"
    beside = folder / "bad.sovang-journal"
    while True:
        for path in folder.glob("bad.sovang*"):
            path.unlink()
        data = bytearray(whole)
        kind = chance.choice(KINDS + (journal,))
        if kind is journal:
            beside.write_bytes(journal(whole, chance))
        else:
            kind(data, chance)
        bad.write_bytes(data)
        name = f"{kind.__name__}-{sum(count.cases.values())}"
        try:
            verified, out, err = program.run("verify", bad.name)
            if verified not in (0, 1) or (verified == 1 and not err.strip()):
                raise support.Broken(f"verify: exit {verified}: {out[-200:]}{err[-200:]}")
            said = support.says(program, bad.name, [chance.choice(support.YEARS)] if verified else support.YEARS, not verified)
            known = truth if not verified else None
            wrong = [s for i, s in enumerate(said) if s is not None and (s != known[i] if known else s not in truth)]
            if wrong:
                raise support.Broken("other numbers in silence")
            count.add("noticed" if verified or None in said else "without effect")
        except support.Broken as fault:
            count.add("faulty")
            count.fault(name, str(fault), bad, beside)
        yield


support.harness("damage", __doc__, cases)
