#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: manpage.sh PROGRAM PAGE MANUAL
#
# Fails where slicetool-cli(1) lacks a command, an option, or what --help says of it, or has other exit
# codes than the manual.
set -euo pipefail
export LC_ALL=C.UTF-8

program=${1:?usage: manpage.sh PROGRAM PAGE MANUAL} page=$2 manual=$3
source "$(dirname -- "${BASH_SOURCE[0]}")/helptext.sh"

# The text without the marks of roff that stand within lines.
text=$(sed -e 's/\\f[BIR]//g' -e 's/\\-/-/g' -e 's/\\e/\\/g' -e 's/\\&//g' "$page")
checked=0

section() { # HEADING
    awk -v heading="$1" '/^\.S[HS] / { inside = ($0 == heading) } inside' <<<"$text"
}

entry() { # SECTION NAMES: the lines below the .TP of an option
    awk -v names="$2" '
        /^\./ { inside = tagged = 0 }
        tagged { split($0, part, / [^-]/); inside = (part[1] == names); tagged = 0; next }
        /^\.TP/ { tagged = 1 }
        inside' <<<"$1"
}

common=$(section '.SH "COMMON OPTIONS"')
commands=$(commands_of_help)
[[ -n $commands ]] || die "--help has no commands"
for command in $commands; do
    own=$(section ".SS $command")
    [[ -n $own ]] || die "the page has no section for the command $command"
    says=$(head -n 1 <<<"${help[$command]}")
    grep -qF -- "$says" <<<"$own" || die "the section of $command does not say: $says"
    while IFS=$'\t' read -r names value what; do
        # The help has short names first.
        listed=$(tr ',' '\n' <<<"$names" | sort -r | awk '/^--/' | paste -sd , | sed 's/,/, /g')
        short=$(tr ',' '\n' <<<"$names" | awk '!/^--/' | paste -sd , | sed 's/,/, /g')
        listed+=${short:+${listed:+, }$short}
        said=$(entry "$own" "$listed")
        if [[ -z $said ]]; then
            said=$(entry "$common" "$listed")
            grep -qE -- "^Also (.* )?${names##*,}[,.]" <<<"$own" ||
                die "the section of $command does not name $names"
        fi
        [[ $said == *"$what"* && -n $what ]] ||
            die "the page does not say of $listed of $command: $what"
        [[ $value == - ]] || grep -qF -- "$listed $value" <<<"$own$common" ||
            die "the page does not say that $listed of $command takes $value"
        checked=$((checked + 1))
    done < <(options_of_help "$command")
done
((checked > 50)) || die "only $checked options were found in the help"

codes=0
while IFS='|' read -r _ code meaning _; do
    wanted=$(sed -e 's/`//g' -e 's/^ *//' -e 's/ *$//' <<<"$meaning")
    grep -qxF -- "$wanted" <<<"$(section '.SH "EXIT STATUS"' | grep -xFA 1 -- ".B ${code// /}")" ||
        die "the page does not say what the manual says of exit code${code}: $wanted"
    codes=$((codes + 1))
done < <(grep -E '^\| [0-9]+ \|' "$manual" | head -7)
((codes == 7)) || die "the manual has $codes exit codes"
printf '%d options of %d commands\n' "$checked" "$(wc -w <<<"$commands")"
