#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of ui_screenshots in Vietnamese and English, light and dark, at 100 % and 150 %.
#
#   tests/ui/screenshots.sh UI_SCREENSHOTS BOOK FOLDER [--size 1280x800]
#
# BOOK is copied for every pass and stays as it is.
set -euo pipefail

[[ $# -ge 3 ]] || { sed -n '3,7{s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2; exit 2; }
program="$(realpath "$1")"
book="$2"
folder="$3"
shift 3
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
for lang in vi en; do
    for scheme in light dark; do
        for scale in 1 1.5; do
            copy="$work/$lang-$scheme-$scale/$(basename "$book")"
            mkdir -p "$(dirname "$copy")"
            cp "$book" "$copy"
            "$program" "$copy" "$folder" --lang "$lang" --scheme "$scheme" --scale "$scale" "$@"
        done
    done
done
