#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No network: neither a command nor the window opens a socket that could reach another machine, or looks a name up.

Every command runs once with something to do, and the window does all the work of a year. First the watch itself is tried.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

import disturb
import support


def told(watch):
    return watch.read_text().split("\n")[:3] if watch.exists() else []


def main():
    chosen = support.options(__doc__, **disturb.HELPERS, window={"required": True, "help": "ui_tests"})
    with tempfile.TemporaryDirectory(prefix="sovang-network-") as place:
        folder = pathlib.Path(place)
        watch = folder / "watch"
        watched = {**disturb.shim_of(chosen), "SOVANG_SHIM_NETWORK": str(watch)}
        trial = "import socket; socket.socket(socket.AF_INET)"
        subprocess.run([sys.executable, "-c", trial], env={**os.environ, **watched}, check=True)
        if not told(watch):
            sys.exit("network: the watch sees nothing")
        watch.unlink()
        bench = disturb.Bench(chosen, folder)
        for job in bench.jobs:
            bench.fresh()
            code, _, err = bench.program.run(*job.words, **watched)
            if code or told(watch):
                sys.exit(f"network: {job.name}: exit {code}: {told(watch)} {err}")
        run = subprocess.run([chosen.window, "[wholeyear]"], env={**bench.program.environment, **watched}, capture_output=True, text=True)
        if run.returncode or told(watch):
            sys.exit(f"network: the window: exit {run.returncode}: {told(watch)} {run.stdout[-500:]}{run.stderr[-500:]}")
        print(f"network: {len(bench.jobs)} commands and the window's year, no socket and no name")


if __name__ == "__main__":
    main()
