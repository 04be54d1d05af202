#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a practice province and the sample year with the command line, and prints where everything is.
#
#   packaging/make-samples.sh SOVANG-CLI OUT
#
# Everything is made in a new folder inside OUT and moved to its place when it is whole. What was there before is
# removed if nobody touched it since; if somebody did, it goes to OUT/kept-DATE, and no book is lost.
set -euo pipefail

[[ $# -eq 2 ]] || { sed -n '3,5{s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2; exit 2; }
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cli="$(realpath "$1")"
mkdir -p "$2"
out="$(realpath "$2")"
shown_out="${2%/}"
samples="$root/resources/samples/nam-2025"
year=2025
export QT_QPA_PLATFORM=offscreen # nothing here opens a window

# A checksum for every sample below $1, to see later whether somebody worked with them.
fingerprint() {
    (cd "$1" && find . \( -name 'kept-*' -o -name '.new-*' \) -prune -o -type f ! -name .made ! -name '*.sovang-lock' -print0 |
        LC_ALL=C sort -z | xargs -0 -r sha256sum)
}

# The entries of $1 that are to be replaced, ended by NUL.
entries() { find "$1" -mindepth 1 -maxdepth 1 ! -name 'kept-*' ! -name '.new-*' -print0; }

refuse_when_open() {
    if [[ -n "$(find /proc/[0-9]*/fd -lname "$out/*" -print -quit 2>/dev/null)" ]]; then
        echo "A file in $out is open in a program. Please close it and run this again." >&2
        exit 1
    fi
}

put_in_place() {
    if [[ -f "$out/.made" ]] && fingerprint "$out" | cmp -s - "$out/.made"; then
        entries "$out" | xargs -0 -r rm -rf --
    elif [[ -n "$(entries "$out" | tr '\0' ' ')" ]]; then
        local kept
        kept="$out/kept-$(date +%Y-%m-%d-%H%M%S)"
        mkdir "$kept"
        entries "$out" | xargs -0 -r mv -t "$kept" --
        echo "Somebody worked with the earlier samples. They are now in $kept."
    fi
    entries "$new" | xargs -0 -r mv -t "$out" --
}

# $1 with the places where everything will lie in the end.
in_the_end() { printf '%s' "${1//$new\//$shown_out/}"; }

# Runs one command and shows it as a person would type it.
run() {
    local word line="  sovang-cli"
    for word in "$@"; do
        word="$(in_the_end "$word")"
        word="${word//$root\//}"
        if [[ $word == *' '* ]]; then word="\"$word\""; fi
        line+=" $word"
    done
    printf '%s\n' "$line"
    "$cli" "$@" | while IFS= read -r line; do printf '%s\n' "$(in_the_end "$line")"; done
}

make_sample_year() {
    local book="$new/nam-$year.sovang" rules="$root/resources/rulesets" round file earlier=$((year - 1))
    run new "$book" --rules "$rules/nam-tieu-chuan.json" --rules "$rules/doanh-nghiep-cao-su-2012.json"
    run import units "$book" "$samples/units.xlsx"
    run setup "$book" "$samples/office.json"
    run import registrations "$book" "$samples/registrations-$earlier.xlsx"
    run import registrations "$book" "$samples/registrations-$year.xlsx"
    run import decisions "$book" "$samples/decisions.xlsx"
    run import scores "$book" "$samples/scores-$earlier-final.xlsx" --year "$earlier" --round final
    for round in self team final; do
        file="$samples/scores-$year-$round.xlsx"
        [[ $round != self ]] || file="${file%.xlsx}.csv"
        run import scores "$book" "$file" --year "$year" --round "$round"
    done
    run recognise "$book" --year "$year" -o "$new/outcomes-$year.xlsx"
    # Certificates are printed for decisions, so the sample year gets one.
    run decide "$book" --year "$year" --kind first --number 35/QĐ-LĐLĐ --date "$year-12-20" --signer "Nguyễn Văn Mẫu"
    run certificates "$book" --year "$year" -o "$new/certificates-$year.pdf" --register-from 1
    run report "$book" --year "$year" -o "$new/report-$year.pdf" --number 12 --date "$year-12-25"
}

new="$(mktemp -d "$out/.new-XXXXXX")"
trap 'rm -rf "$new"' EXIT
refuse_when_open
echo "A practice province:"
run demo "$new/practice"
echo "The sample year $year:"
make_sample_year
fingerprint "$new" > "$new/.made"
refuse_when_open
put_in_place

echo "Made in $out:"
(cd "$out" && find . \( -name 'kept-*' -o -name '.*' ! -name . \) -prune -o -type f -printf '  %P\n' | LC_ALL=C sort)
