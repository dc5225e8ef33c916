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

# Lines "SECTION <tab> KIND <tab> TEXT [<tab> TEXT]" without the marks of roff that stand within lines:
# an entry of a list and its text, the line of options that are told elsewhere, or any other line.
declare -A entries=() elsewhere=() lines=()
while IFS=$'\t' read -r section kind head body; do
    case $kind in
        entry) entries[$section $head]=$body ;;
        also) elsewhere[$section]=$head ;;
        line) lines[$section]+=$head$'\n' ;;
    esac
done < <(sed -e 's/\\f[BIR]//g' -e 's/\\-/-/g' -e 's/\\e/\\/g' -e 's/\\&//g' "$page" | awk '
    /^\.S[HS] / { section = $0; sub(/^\.S[HS] /, "", section); gsub(/"/, "", section); state = ""; next }
    /^\.TP/ { state = "tag"; next }
    state == "tag" { tag = $0; sub(/^\.B /, "", tag); state = "body"; next }
    state == "body" { print section "\tentry\t" tag "\t" $0; state = ""; next }
    /^Also / { print section "\talso\t" $0; next }
    { print section "\tline\t" $0 }')
checked=0

# "-j,--jobs", as the help has it, becomes "--jobs, -j".
as_listed() {
    local name long='' short=''
    for name in ${1//,/ }; do
        if [[ $name == --* ]]; then long+="$name, "; else short+="$name, "; fi
    done
    listed=$long$short
    listed=${listed%, }
}

commands=$(commands_of_help)
[[ -n $commands ]] || die "--help has no commands"
for command in $commands; do
    [[ -n ${lines[$command]:-} ]] || die "the page has no section for the command $command"
    says=${help[$command]%%$'\n'*}
    [[ ${lines[$command]} == *"$says"* ]] || die "the section of $command does not say: $says"
    while IFS=$'\t' read -r names value what; do
        as_listed "$names"
        [[ $value == - ]] || listed+=" $value"
        said=${entries[$command $listed]:-}
        if [[ -z $said ]]; then
            said=${entries[COMMON OPTIONS $listed]:-}
            [[ "${elsewhere[$command]:-} " == *" ${names##*,}"[,.]* ]] ||
                die "the section of $command does not name $listed"
        fi
        [[ -n $what && $said == "$what"* ]] || die "the page does not say of $listed of $command: $what"
        checked=$((checked + 1))
    done < <(options_of_help "$command")
done
((checked > 50)) || die "only $checked options were found in the help"

codes=0
while IFS='|' read -r _ code meaning _; do
    wanted=$(sed -e 's/`//g' -e 's/^ *//' -e 's/ *$//' <<<"$meaning")
    [[ ${entries[EXIT STATUS ${code// /}]:-} == "$wanted" ]] ||
        die "the page does not say what the manual says of exit code${code}: $wanted"
    codes=$((codes + 1))
done < <(grep -E '^\| [0-9]+ \|' "$manual" | head -7)
((codes == 7)) || die "the manual has $codes exit codes"
printf '%d options of %d commands\n' "$checked" "$(wc -w <<<"$commands")"
