#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: twice.sh [JOBS]
#
# Builds the packages of the last commit twice, from folders with different names and under different
# umasks and time zones, and fails where a byte differs. Takes two whole builds.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
jobs=${1:-$(nproc)}
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
# What is committed meanwhile must not get into the second one.
commit=$(git -C "$root" rev-parse HEAD)
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct "$commit")
export SOURCE_DATE_EPOCH

once() { # NAME ZONE UMASK
    local tree=$folder/$1
    mkdir -p "$tree"
    (
        umask "$3"
        export TZ=$2 CCACHE_DISABLE=1
        # Chained: errexit is off before ||.
        git -C "$root" archive "$commit" | tar -x -C "$tree" &&
            cd "$tree" &&
            cmake --preset release -DSLICETOOL_BUILD_TESTS=OFF &&
            cmake --build build --target programs -j "$jobs" &&
            packaging/package.sh build
    ) >"$folder/log" 2>&1 || {
        cat "$folder/log"
        exit 1
    }
}

once one UTC 022
once another/place Asia/Tokyo 077
cd "$folder/one/build/packages"
bad=0
for package in *.deb; do
    if cmp "$package" "$folder/another/place/build/packages/$package"; then
        sha256sum "$package"
    else
        bad=1
    fi
done
exit $bad
