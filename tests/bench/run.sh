#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the work of a large commission against what other programs need for the like, and prints a table.
# Takes some minutes and 1 GB in a temporary folder. Times say something only on a quiet machine.
#
#   tests/bench/run.sh            installs what is missing, builds (preset dev), measures five times each
#   tests/bench/run.sh --quick    a tenth of the size, to see that it works
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
packaging/install-dependencies.sh build tests bench
cmake --preset dev >/dev/null
cmake --build --preset dev --parallel "$(nproc)" --target sovang-cli makebigbook sovang_bench window_speed

folder="$(mktemp -d "${TMPDIR:-/tmp}/sovang-bench.XXXXXX")"
trap 'rm -rf "$folder"' EXIT
# Debian's own Python, as python3-openpyxl is installed for that one.
/usr/bin/python3 -B tests/bench/measure.py --build build/dev --folder "$folder" "$@"
