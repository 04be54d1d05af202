#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that fails: each write, sync, rename, open, truncation and removal of each command fails once, or for ever, or there is no room.

The command must end with 1, with a sentence, and everything as it was; or with 0, and everything done.
"""
import errno
import os

import disturb
import support

ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EDQUOT, errno.EROFS)


def failures(bench, chance, shim):
    """Each call of each job in random order; then full disks for ever."""
    calls = [(job, at) for job in bench.jobs for at in range(1, bench.know(job, shim)[2] + 1)]
    chance.shuffle(calls)
    for job, at in calls:
        error = chance.choice(ERRORS)
        gone = {"SOVANG_SHIM_GONE": "1"} if chance.random() < 0.3 else {}
        yield job, {"SOVANG_SHIM_AT": str(at), "SOVANG_SHIM_DO": str(error), **gone}, f"{errno.errorcode[error]} at call {at}{' and ever after' if gone else ''}"
        if chance.random() < 0.25:
            room = chance.choice((0, 1, 512, 4096, chance.randrange(200000)))
            yield job, {"SOVANG_SHIM_ROOM": str(room)}, f"room for {room} bytes"
    while True:
        job, room = chance.choice(bench.jobs), chance.randrange(400000)
        yield job, {"SOVANG_SHIM_ROOM": str(room)}, f"room for {room} bytes"


def cases(chosen, chance, count, folder):
    bench, shim = disturb.Bench(chosen, folder), disturb.shim_of(chosen)
    for job, failure, where in failures(bench, chance, shim):
        bench.fresh()
        code, _, err = bench.program.run(*job.words, **shim, SOVANG_SHIM_FOLDER=str(bench.place), **failure)
        name = f"{job.name} {sum(count.cases.values())}"
        try:
            if code not in (0, 1):
                raise support.Broken(f"exit {code}: {err[-300:]}")
            if code == 1 and not err.strip():
                raise support.Broken("refused without a word")
            # A disk that is gone for ever cannot be tidied, and cannot be asked how a change ended; then the program says so.
            is_unsure = "SOVANG_SHIM_GONE" in failure and ("Open the book again" in err or job.name == "packet")
            bench.check(job, "after" if code == 0 else "either" if is_unsure else "before")
            bench.check_litter(job)
            count.add("done all the same" if code == 0 else "refused")
        except support.Broken as fault:
            count.add("faulty")
            count.fault(name, f"{where}: exit {code}: {fault} ({err.strip()[-150:]})", bench.book)
        yield


if __name__ == "__main__":
    support.harness("faults", __doc__, cases, shim={"required": True, "help": "the library sovang_faultshim"})
