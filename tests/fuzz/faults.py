#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that fails: each write, sync, rename, open, truncation and removal of each command fails once, or for ever, or there is no room.

The command must end with 1, with a sentence, and everything as it was; or with 0, and everything done.
"""
import errno

import disturb
import support

ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EDQUOT, errno.EROFS)


def failures(bench, chance, shim):
    """Every call of every job once, in random order, each job as often as another; then full disks for ever."""
    left = {job.name: (job, chance.sample(range(1, calls + 1), calls)) for job in bench.jobs for calls in [bench.know(job, shim)[2]]}
    while left:
        job, calls = left[chance.choice(sorted(left))]
        at, error = calls.pop(), chance.choice(ERRORS)
        gone = {"SOVANG_SHIM_GONE": "1"} if chance.random() < 0.3 else {}
        yield job, {"SOVANG_SHIM_AT": str(at), "SOVANG_SHIM_DO": str(error), **gone}, f"{errno.errorcode[error]} at call {at}, {gone}"
        if chance.random() < 0.25:
            yield full_disk(job, chance)
        if not calls:
            del left[job.name]
    print("faults: each call of each command has failed once", flush=True)
    while True:
        yield full_disk(chance.choice(bench.jobs), chance)


def full_disk(job, chance):
    room = chance.choice((0, 1, 512, 4096, chance.randrange(400000)))
    return job, {"SOVANG_SHIM_ROOM": str(room)}, f"room for {room} bytes"


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
            count.fault(name, f"{where}: exit {code}: {fault} ({err.strip()[-150:]})", bench.book(job))
        yield


if __name__ == "__main__":
    support.harness("faults", __doc__, cases, **disturb.HELPERS)
