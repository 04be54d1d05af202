#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing from packaging/dependencies (Debian 12, and distributions made from it).
#
#   packaging/install-dependencies.sh [GROUP...]      groups as in the list; without one: build and tests
#   packaging/install-dependencies.sh --list          only says what is missing; exit 1 if anything is
#
# Asks apt only when something is missing. SOVANG_DEPENDENCIES names another list.
set -euo pipefail

list="${SOVANG_DEPENDENCIES:-$(dirname "${BASH_SOURCE[0]}")/dependencies}"

say() { printf '%s\n' "$*"; }
fail() { printf 'install-dependencies: %s\n' "$*" >&2; exit 1; }

# The packages of the groups named, one a line.
wanted() {
    awk -v groups=" $* " '
        /^# *\[[a-z]+\]/ { group = $0; gsub(/^# *\[|\].*/, "", group); next }
        { sub(/#.*/, "") }
        NF && index(groups, " " group " ") { print $1 }' "$list"
}

# Names of installed packages, and of what they provide (pkgconf stands in for pkg-config, for instance).
installed() {
    dpkg-query -W -f '${db:Status-Abbrev}\t${Package}, ${Provides}\n' 2>/dev/null |
        awk -F '\t' '$1 ~ /^.i/ { gsub(/ *\([^)]*\)/, "", $2); gsub(/[ ,]+/, "\n", $2); print $2 }'
}

missing() { wanted "$@" | sort -u | comm -23 - <(installed | sort -u); }

# Runs apt-get as root and without a question.
apt_get() {
    local command=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null ||
            fail "please run this as root: apt-get install ${packages[*]}"
        command=(sudo "${command[@]}")
    fi
    "${command[@]}" "$@" </dev/null
}

only_list=false
if [[ "${1:-}" == --list ]]; then
    only_list=true
    shift
fi
[[ $# -gt 0 ]] || set -- build tests
[[ -r $list ]] || fail "there is no list of packages at $list."
for group in "$@"; do
    grep -q "^# *\[$group\]" "$list" || fail "there is no group [$group] in $list."
done
if ! command -v dpkg-query >/dev/null; then
    say "This is not Debian: please see to it that what $list names is there. Going on."
    exit 0
fi

mapfile -t packages < <(missing "$@")
if [[ ${#packages[@]} -eq 0 ]]; then
    say "All packages are installed ($*)."
    exit 0
fi
say "Missing packages ($*): ${packages[*]}"
if $only_list; then exit 1; fi

say "Asking apt for its newest lists."
apt_get update || say "The lists could not be renewed. Trying with those that are here."
say "Installing ${#packages[@]} packages. The first time this takes some minutes."
apt_get install --no-install-recommends "${packages[@]}"

mapfile -t packages < <(missing "$@")
[[ ${#packages[@]} -eq 0 ]] || fail "still missing: ${packages[*]}"
say "All packages are installed ($*)."
