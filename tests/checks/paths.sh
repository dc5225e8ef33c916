#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: paths.sh ROOT
#
# Fails where a file of the repository names a folder of the machine that it was written on:
# the checkout's own folder, or one of the known work folders.
set -euo pipefail
export LC_ALL=C

root=$(cd -- "${1:?usage: paths.sh ROOT}" && pwd)

escaped() { printf '%s' "$1" | sed 's/[][\.*^$+?(){}|/]/\\&/g'; }

# A folder counts only where a path starts: "base/work/" in a text is none. The brackets keep
# this file from naming what it looks for.
start='(^|[^A-Za-z0-9_.}~-])'
patterns="$start/wor[k]/|$start/tmp/bash[_]jobs|$start/tmp/buil[d]-[a-z]"
# A short path such as "/usr/src" would also be found in honest texts.
[[ $root == /*/*/* ]] && patterns+="|$start$(escaped "$root")(/|[^A-Za-z0-9_.-]|\$)"

cd -- "$root"
# New files count before they are committed, ignored ones never.
files=()
if [[ -e .git ]]; then
    mapfile -d '' files < <(git -c safe.directory='*' ls-files -z -co --exclude-standard)
else
    mapfile -d '' files < <(find . -type f -not -path './build*' -print0)
fi
if ((${#files[@]} == 0)); then
    printf 'no file below %s: nothing was checked\n' "$root"
    exit 1
fi

found=$(printf '%s\0' "${files[@]}" | xargs -0 grep -InHsE -- "$patterns" || true)
if [[ -n $found ]]; then
    printf '%s\n' "$found"
    printf 'these lines name a folder of one machine\n'
    exit 1
fi
printf '%d files, none names a folder of this machine\n' "${#files[@]}"
