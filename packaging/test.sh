#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and runs every test. Exit 0 only if everything held.
#
#   packaging/test.sh           warnings are errors, every test
#   packaging/test.sh --asan    the same with AddressSanitizer and UBSan
#   packaging/test.sh --tidy    reads the sources with clang-tidy (an hour on two cores); runs no tests
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

groups=(build tests)
preset=ci
steps=4
case "${1:-}" in
    '') ;;
    --asan) preset=asan ;;
    --tidy) groups+=(tidy); steps=4 ;;
    *) sed -n '3,7{s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac

count=0
step() { printf '\n== %d of %d: %s\n' $((count += 1)) "$steps" "$*"; }

# The same language and no window, wherever this runs.
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
# Read by the build with sanitizers alone.
export LSAN_OPTIONS="suppressions=$PWD/packaging/leaks-of-libraries:print_suppressions=0"

step "Packages"
packaging/install-dependencies.sh "${groups[@]}"

if [[ "${1:-}" == --tidy ]]; then
    # Its own folder: clang cannot use what g++ precompiles. Nothing is built: no source includes anything generated.
    # Sources are read eight at once, as they are built: half the time. “UnifiedSource” in the path tells clang's
    # analyser so; it would pass over what is included otherwise.
    folder=build/UnifiedSources
    step "Configure for clang-tidy"
    cmake --preset "$preset" -B "$folder" -D CMAKE_DISABLE_PRECOMPILE_HEADERS=ON -D SOVANG_WERROR=OFF
    # The pattern is matched against absolute paths.
    tidy() {
        run-clang-tidy-19 -quiet -p "$folder" -j "$(nproc)" -checks="-bugprone-suspicious-include${2:-}" \
            "^$PWD/($folder/)?($1)/(?!.*_autogen).*\.c(pp|xx)\$"
    }
    step "clang-tidy: the program"
    failed=0
    tidy 'app|core|ui' || failed=1
    # Without the analyser, which follows each way through a test: every CHECK doubles them. A list that is compared
    # with an empty one is shown where it is not.
    step "clang-tidy: the tests"
    tidy tests ',-clang-analyzer-*,-readability-container-size-empty' || failed=1
    exit $failed
fi

step "Configure (preset $preset)"
cmake --preset "$preset"

step "Build"
cmake --build --preset "$preset" --parallel "$(nproc)"

step "Tests"
# Every change of a book waits for the disk, and the tests make thousands: in memory, where there is room, they take
# half the time.
if [[ -w /dev/shm && $(df --output=avail -k /dev/shm | tail -1) -gt 2000000 ]]; then
    TMPDIR=$(mktemp -d /dev/shm/sovang-tests.XXXXXX)
    export TMPDIR
    trap 'rm -rf "$TMPDIR"' EXIT
fi
ctest --preset "$preset" --parallel 2 --output-on-failure
