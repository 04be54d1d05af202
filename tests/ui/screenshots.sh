#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of ui_screenshots in Vietnamese and English, light and dark, on the screens of offices: 1024 x 700,
# 1366 x 768 at 100, 125 and 150 %, 1920 x 1080. Panel and title of the window take their part of each.
#
#   tests/ui/screenshots.sh UI_SCREENSHOTS BOOK FOLDER
#
# BOOK is copied for every pass and stays as it is.
set -euo pipefail

[[ $# -ge 3 ]] || { sed -n '3,8{s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2; exit 2; }
program="$(realpath "$1")"
book="$2"
folder="$3"
shift 3
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
# The room that is left for the window, in device-independent pixels, and the scale.
screens=(1024x700:1 1366x700:1 1092x560:1.25 910x450:1.5 1920x1010:1)
for lang in vi en; do
    for scheme in light dark; do
        for screen in "${screens[@]}"; do
            copy="$work/$lang-$scheme-$screen/$(basename "$book")"
            mkdir -p "$(dirname "$copy")"
            cp "$book" "$copy"
            "$program" "$copy" "$folder" --lang "$lang" --scheme "$scheme" --size "${screen%:*}" --scale "${screen#*:}" "$@"
        done
    done
done
