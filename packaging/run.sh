#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, makes samples in out/ and opens the window where there is a display.
#
#   packaging/run.sh                what is shipped
#   packaging/run.sh --dev          the everyday build, with checks for developers
#   packaging/run.sh --no-window    stops after the samples
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=release
window=true
for option in "$@"; do
    case "$option" in
        --dev) preset=dev ;;
        --no-window) window=false ;;
        *) sed -n '3,7{s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
    esac
done

steps=3
if $window; then steps=4; fi
count=0
step() { printf '\n== %d of %d: %s\n' $((count += 1)) "$steps" "$*"; }

step "Packages"
packaging/install-dependencies.sh build

step "Build (preset $preset)"
cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$(nproc)" --target sovang sovang-cli

step "Samples"
packaging/make-samples.sh "build/$preset/app/sovang-cli/sovang-cli" out

if ! $window; then exit 0; fi
step "Window"
if [[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then
    echo "There is no display here, so the window stays closed. On a desktop:"
    echo "  build/$preset/app/sovang out/nam-2025.sovang"
    exit 0
fi
echo "Opening out/nam-2025.sovang."
exec "build/$preset/app/sovang" out/nam-2025.sovang
