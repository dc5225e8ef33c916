#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: debianchangelog.sh PACKAGE VERSION MAINTAINER CHANGELOG.md
#
# Prints a changelog of Debian's form. "## Unreleased" becomes VERSION at $SOURCE_DATE_EPOCH; a heading
# "## 1.2.0 - 2027-01-31" becomes 1.2.0-1 at noon of that day.
set -euo pipefail
export LC_ALL=C.UTF-8

package=$1 version=$2 maintainer=$3 changelog=$4
now=$(date -u -R -d "@${SOURCE_DATE_EPOCH:?must be set}")

awk -v package="$package" -v version="$version" -v maintainer="$maintainer" -v now="$now" '
    function close_entry() {
        if (open) printf "\n -- %s  %s\n", maintainer, when
        open = 0
    }
    function open_entry(name, time) {
        close_entry()
        if (entries++) printf "\n"
        printf "%s (%s) unstable; urgency=medium\n\n", package, name
        open = 1
        when = time
    }
    function item(text,    n, words, i, line) {
        n = split(text, words, " ")
        line = "  *"
        for (i = 1; i <= n; ++i) {
            if (length(line) + 1 + length(words[i]) > 78) {
                print line
                line = "   "
            }
            line = line " " words[i]
        }
        print line
    }
    /^## Unreleased/ { open_entry(version, now); next }
    /^## [0-9]/ {
        command = "date -u -R -d \"" $4 " 12:00\""
        if ($4 !~ /^[0-9]+-[0-9]+-[0-9]+$/ || (command | getline day) <= 0) {
            print "no date: " $0 > "/dev/stderr"
            exit failed = 1
        }
        close(command)
        open_entry($2 "-1", day)
        next
    }
    /^### / { kind = substr($0, 5); next }
    /^- / { item(kind ": " substr($0, 3)) }
    END {
        if (failed) exit 1
        close_entry()
        if (!entries) exit 1
    }
' "$changelog"
