#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: roff.sh PAGE...
#
# Fails where man has anything to say against a page.
set -euo pipefail

if ! command -v man >/dev/null; then
    echo "skipped: there is no man (package man-db)"
    exit 77
fi
(($#)) || { echo "usage: roff.sh PAGE..."; exit 2; }
for page in "$@"; do
    said=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 "$page" 2>&1 >/dev/null)
    [[ -z $said ]] || { printf '%s:\n%s\n' "$page" "$said"; exit 1; }
    shown=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man -E UTF-8 -P cat -l "$page")
    for section in NAME SYNOPSIS DESCRIPTION FILES; do
        grep -q "^$section" <<<"$shown" || { echo "$page does not show $section"; exit 1; }
    done
done
echo "$# pages"
