#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The harnesses for as long as one likes, one after the other: each prints its seed and what it found.
#
#   tests/fuzz/long.sh BUILD [SECONDS [FOLDER]]     BUILD: build/ci, build/asan; 600 seconds each; FOLDER keeps what showed a fault
set -uo pipefail
if [[ $# -lt 1 ]]; then
    sed -n '3,5{s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2
    exit 2
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(cd "$1" && pwd)
seconds=${2:-600}
keep=${3:-$build/tests/fuzz/found}
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

failed=0
run() { printf '\n== %s\n' "$1"; shift; nice -n 15 "$@" || failed=1; }
harness() {
    local name=$1; shift
    run "$name" python3 -B "$here/$name.py" --cli "$build/app/sovang-cli/sovang-cli" --seconds "$seconds" --keep "$keep/$name" "$@"
}
helpers=(--shim "$build/tests/fuzz/sovang_faultshim.so" --oldbook "$build/tests/fuzz/makeoldbook")
harness damage
harness tamper
harness kill "${helpers[@]}"
harness faults "${helpers[@]}"
harness window --shim "$build/tests/fuzz/sovang_faultshim.so" --window "$build/tests/fuzz/windowworks"
for kind in csv xlsx ods xls form rules setup layout word packet; do
    run "reader of $kind" "$build/tests/fuzz/fuzz_readers" --only "$kind" --seconds "$seconds" --keep "$keep/readers"
done
exit "$failed"
