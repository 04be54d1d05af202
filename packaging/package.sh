#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package into build/package and checks what goes into it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
umask 022 # the folders in the package are made with it

packaging/install-dependencies.sh build package
desktop-file-validate packaging/linux/sovang.desktop
appstreamcli validate --no-net packaging/linux/org.sovang.sovang.metainfo.xml

cmake --preset release
cmake --build --preset release --parallel "$(nproc)"
cmake -E remove_directory build/package
cpack --config build/release/CPackConfig.cmake -B "$PWD/build/package"

package=(build/package/sovang_*.deb)
dpkg-deb --info "${package[0]}"
printf '\nInstall it with: sudo apt install ./%s\n' "${package[0]}"
