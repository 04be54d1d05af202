#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes every file of this folder's parent again. Needs python3 with openpyxl, LibreOffice, a C compiler with
# libxlsxwriter, node; the JavaScript libraries are installed into a temporary folder.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$here/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 "$here/openpyxl_files.py" "$out"
python3 "$here/handmade_files.py" "$out"
cc "$here/libxlsxwriter_file.c" -o "$work/write" -lxlsxwriter
(cd "$out" && "$work/write")
cp "$here/javascript_files.js" "$work"
cp "$here/office_tables.js" "$work"
(cd "$work" && npm init -y >/dev/null && npm install --silent xlsx exceljs && node javascript_files.js "$out" && node office_tables.js "$out")
cp "$out/openpyxl.xlsx" "$work/libreoffice.xlsx"
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to ods --outdir "$work/ods" "$work/libreoffice.xlsx"
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to xlsx --outdir "$out" "$work/ods/libreoffice.ods"
python3 "$here/ugly_tables.py" "$out"
python3 "$here/office_copies.py" "$out"
for list in units-groups scores-sums units-masked; do
    for type in xlsx ods xls; do
        soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$type" --outdir "$work/$type" "$out/offices/$list.xlsx"
        cp "$work/$type/$list.$type" "$out/offices/$list.libreoffice.$type"
    done
done
