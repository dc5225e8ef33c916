#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: trypackages.sh BUILD
#
# Takes the packages of BUILD/packages through their life in a bare Debian 12: installed, upgraded from
# a lower version, removed, purged (tryinside.sh). The root is made by mmdebstrap from the sources that
# apt has here, in a temporary folder; it also mounts what is needed, within a mount namespace of its own,
# and takes everything away again, whatever happens inside.
set -euo pipefail

build=$(cd -- "${1:?usage: trypackages.sh BUILD}" && pwd)
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
suite=bookworm

say() { printf 'package: %s\n' "$*" >&2; }
die() {
    say "$@"
    exit 1
}

mapfile -t sources < <(apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' \
    'Created-By: Packages' 'Origin: Debian' | grep -E " $suite(-[a-z]+)? main$" | sort -u)
((${#sources[@]})) || die "apt has no source of Debian 12 ($suite) here"

options=(--variant=apt --quiet)
# Where apt reaches its archive by a proxy here, it does so in there.
proxy=
eval "$(apt-config shell proxy Acquire::http::Proxy)"
[[ -z $proxy ]] || options+=(--aptopt="Acquire::http::Proxy \"$proxy\"")

folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
mkdir "$folder/packages" "$folder/older"
cp -- "$build"/packages/*.deb "$folder/packages"
(cd -- "$build" && LC_ALL=C.UTF-8 cpack -G DEB -R 0.0.1 -B "$folder/older") >"$build/cpack.log" 2>&1 || {
    cat "$build/cpack.log" >&2
    die "cpack failed"
}
rm -rf -- "$folder/older/_CPack_Packages"
cp -- "$here/tryinside.sh" "$folder"
chmod -R go=rX "$folder"

say "making a bare Debian 12"
mmdebstrap "${options[@]}" \
    --customize-hook="mkdir \"\$1\"/try && cp -r '$folder'/. \"\$1\"/try" \
    --customize-hook='chroot "$1" env -i PATH="$PATH" LC_ALL=C.UTF-8 bash /try/tryinside.sh </dev/null >&2' \
    "$suite" /dev/null - < <(printf '%s\n' "${sources[@]}")
say "the packages were installed, upgraded, removed and purged, and nothing of slicetool is left"
