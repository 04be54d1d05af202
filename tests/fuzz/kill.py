#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed, or the power is cut, while it works: all or nothing, nothing acknowledged is lost.

A third of the kills come at a random moment, a third before a random call that changes a file, and in a third the power goes there, or
when the program has ended: what was not synced is not on the disk, all of it or by chance some of it. Then the book must be whole and as
it was before or after; what was done when the program ended must be there; files are whole or as they were; and the next run leaves
nothing of the broken one behind.
"""
import time

import disturb
import support


def at_random(bench, job, chance, shim):
    started = time.monotonic()
    bench.program.run(*job.words)
    took = time.monotonic() - started
    bench.fresh()
    process = bench.program.start(*job.words)
    time.sleep(chance.random() * took)
    process.kill()
    process.communicate()
    return process.returncode, False, "a moment"


def at_call(bench, job, chance, shim, deed="kill"):
    calls = bench.know(job, shim)[2]
    bench.fresh()
    at = chance.randrange(1, calls + 1) if deed == "kill" or chance.random() < 0.8 else "end"
    code, _, _ = bench.program.run(*job.words, **shim, SOVANG_SHIM_FOLDER=str(bench.place), SOVANG_SHIM_AT=str(at), SOVANG_SHIM_DO=deed,
                                     SOVANG_SHIM_SEED=str(chance.choice((0, chance.randrange(1, 1000)))))
    return code, at == "end", f"{deed} at call {at} of {calls}"


def at_power_cut(bench, job, chance, shim):
    return at_call(bench, job, chance, shim, "power")


def cases(chosen, chance, count, folder):
    bench, shim = disturb.Bench(chosen, folder), disturb.shim_of(chosen)
    while True:
        job, way = chance.choice(bench.jobs), chance.choice((at_random, at_call, at_power_cut))
        bench.know(job, shim)
        bench.fresh()
        code, has_ended, where = way(bench, job, chance, shim)
        name = f"{job.name} {sum(count.cases.values())}"
        try:
            if code not in (-9, 0):
                raise support.Broken(f"exit {code}")
            found = bench.check(job, "after" if code == 0 or has_ended else "either")
            bench.check_litter(job)
            count.add(f"{'ended' if code == 0 else 'killed'} {way.__name__[3:].replace('_', ' ')}")
            count.add(f"({found})")
        except support.Broken as fault:
            count.add("faulty")
            count.fault(name, f"{where}: {fault}", bench.book(job))
        yield


if __name__ == "__main__":
    support.harness("kill", __doc__, cases, **disturb.HELPERS)
