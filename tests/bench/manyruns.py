# SPDX-License-Identifier: GPL-3.0-or-later
"""Works out the robustness of 1,000 units x 1,000 runs x 50 leaves with NumPy, as thousandRunsOfThousandUnits of
benchtrials.cpp does: points drawn anew within half a step, weights of five criteria within 5 %, minimum of half of
each criterion, pass mark, and the rank interval of each unit. Prints the seconds without the start of Python."""

import time

import numpy as np

UNITS, RUNS, LEAVES, CRITERIA = 1000, 1000, 50, 5
MAX, STEP = 200, 50  # hundredths
CHUNK = 8  # runs at a time: what lies in the cache is quickest

START = time.perf_counter()


def worked_out():
    unit, item = np.arange(UNITS)[:, None], np.arange(LEAVES)[None, :]
    given = 50 * ((unit * 7 + item * 13 + unit * item) % 3 + 1)
    low = np.maximum(0, given - STEP // 2)
    span = (np.minimum(MAX, given + STEP // 2) - low + 1).astype(np.uint32)
    sure = low.reshape(UNITS, CRITERIA, -1).sum(axis=2)
    each = LEAVES // CRITERIA
    need, mark, whole = each * MAX // 2, LEAVES * MAX * 3 // 4, LEAVES * MAX
    random = np.random.Generator(np.random.SFC64(1))
    passes = np.zeros(UNITS, int)
    best, worst = np.full(UNITS, UNITS), np.zeros(UNITS, int)
    for _ in range(0, RUNS, CHUNK):
        bits = np.frombuffer(random.bytes(CHUNK * UNITS * LEAVES * 2), np.uint16)
        drawn = (bits.reshape(CHUNK, UNITS, LEAVES) * span) >> 16
        points = np.add.reduceat(drawn, np.arange(0, LEAVES, each), axis=2) + sure
        weights = random.uniform(0.95, 1.05, (CHUNK, CRITERIA))
        weights *= CRITERIA / weights.sum(axis=1, keepdims=True)
        totals = np.minimum(whole, np.rint(np.einsum("ruc,rc->ru", points, weights)).astype(np.int64))
        passes += ((totals >= mark) & (points >= need).all(axis=2)).sum(axis=0)
        for run in totals:
            ranks = UNITS + 1 - np.searchsorted(np.sort(run), run, side="right")
            np.minimum(best, ranks, out=best)
            np.maximum(worst, ranks, out=worst)
    return passes, best, worst


found = worked_out()
assert found[0].max() <= RUNS and (found[1] <= found[2]).all()
print(time.perf_counter() - START)
