#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes decision-libreoffice.docx again: a decision of a practice book, saved by LibreOffice as an office would.
# make.sh PATH-TO-sovang-cli
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
QT_QPA_PLATFORM=offscreen "$1" demo "$work/demo" --units 30 --years 6 --seed 1
QT_QPA_PLATFORM=offscreen "$1" paper-file "$work"/demo/*.sovang --year 2024 --paper decision -o "$work/decision.docx"
soffice --headless --convert-to docx --outdir "$work/out" "$work/decision.docx"
cp "$work/out/decision.docx" "$(dirname "$0")/decision-libreoffice.docx"
