#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: messages.sh SRC
#
# Fails where a text for people is made below the window without Message::tr(), so that no
# language but English has it, and where one is translated before there is a translator: in a
# constant outside of any function. What is an Error's (doing, reason, remedy) is recognised, and
# what begins like one ("comparing `orders`"); other texts are not told from SQL.
set -euo pipefail
export LC_ALL=C

src=${1:?usage: messages.sh SRC}

# The story of the demo is told by the command line alone.
mapfile -d '' files < <(find "$src" \( -path "$src/gui" -o -path "$src/cli" \) -prune -o \
    \( -name '*.cpp' -o -name '*.h' \) ! -path "$src/demo/story*" -print0 | sort -z)
if ((${#files[@]} == 0)); then
    printf 'no source file below %s: nothing was checked\n' "$src"
    exit 1
fi

# One record per statement, more or less: semicolons in texts divide some, which does no harm.
awk '
    function lines(text) { return gsub(/\n/, "", text) }
    function report(offset, what) {
        printf "%s:%d: %s\n", FILENAME, line + lines(substr($0, 1, offset)), what
        bad = 1
    }
    BEGIN { RS = ";" }
    FNR == 1 { line = 1 }
    {
        gsub(/\n\/\/[^\n]*/, "\n") # comments, and not what follows "mysql:"
        gsub(/[ \t]\/\/[^\n]*/, "")
        isError = $0 ~ /Error[ \n]*\{[ \n]*ErrorCode::/ \
            || $0 ~ /(^|[^A-Za-z_])(doing|reason|remedy)[ \n]*\+?=[^=]/
        offset = 0
        rest = $0
        while (match(rest, /QStringLiteral\([ \n]*"([^"\\]|\\.)*"/)) {
            text = substr(rest, RSTART, RLENGTH)
            sub(/^[^"]*"/, "", text)
            if (text ~ /^[a-z]+ing / || (isError && text ~ /[a-z][a-z,:`]* [a-z][a-z]/))
                report(offset + RSTART, "a message without Message::tr(): \"" text)
            offset += RSTART + RLENGTH - 1
            rest = substr($0, offset + 1)
        }
        if (match($0, /(^|\n)(static |inline )*const(expr)? [^{}()]*[=({][ \n]*Message::tr\(/))
            report(RSTART + RLENGTH, "translated before there is a translator: QT_TRANSLATE_NOOP")
        line += lines($0)
    }
    END { exit bad }
' "${files[@]}"
printf '%d files\n' "${#files[@]}"
