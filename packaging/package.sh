#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: package.sh BUILD
#
# Packs the programs that were built in BUILD into BUILD/packages, and looks at the packages with
# lintian and at what they tell the desktop with its validators. Fails where one of them complains.
set -euo pipefail

build=$(cd -- "${1:?usage: package.sh BUILD}" && pwd)
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
packages=$build/packages

say() { printf 'package: %s\n' "$*" >&2; }
die() {
    say "$@"
    exit 1
}

rm -rf -- "$packages"
mkdir -p "$packages"
# Umask and locale of who packs must not matter.
umask 022
if ! (cd -- "$build" && LC_ALL=C.UTF-8 cpack -G DEB -B "$packages") >"$build/cpack.log" 2>&1; then
    cat "$build/cpack.log" >&2
    die "cpack failed"
fi
rm -rf -- "$packages/_CPack_Packages"
shopt -s nullglob
files=("$packages"/*.deb)
((${#files[@]} == 2)) || die "expected two packages, got ${#files[@]}"

options=()
((EUID != 0)) || options+=(--allow-root)
lintian "${options[@]}" --tag-display-limit 0 --fail-on error,warning "${files[@]}" >&2 ||
    die "lintian complains"
desktop-file-validate "$root/packaging/org.slicetool.Slicetool.desktop"
appstreamcli validate --no-net "$root/packaging/org.slicetool.Slicetool.metainfo.xml" >&2

for file in "${files[@]}"; do
    depends=$(dpkg-deb -f "$file" Depends)
    [[ ${file##*/} != slicetool-cli_* || $depends != *libqt6@(gui|widgets)* ]] ||
        die "slicetool-cli depends on windows: $depends"
    # Counted and not asked for quietly: grep would leave at the first one, and the pipe would fail.
    places=$(dpkg-deb --fsys-tarfile "$file" | grep -caF -- "$root/" || true)
    ((places == 0)) || die "${file##*/} tells where it was built"
    say "${file##*/}, $(stat -c %s "$file") bytes, needs $depends"
    printf '%s\n' "$file"
done
