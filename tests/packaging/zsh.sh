#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: zsh.sh PROGRAM COMPLETION
#
# Fails where zsh cannot read the completion, or where it hands _arguments other options than --help has.
set -euo pipefail
export LC_ALL=C.UTF-8

program=${1:?usage: zsh.sh PROGRAM COMPLETION}
completion=$(readlink -f -- "$2")
if ! command -v zsh >/dev/null; then
    echo "skipped: there is no zsh (package zsh)"
    exit 77
fi
source "$(dirname -- "${BASH_SOURCE[0]}")/helptext.sh"
zsh -n "$completion"
[[ $(head -n 1 "$completion") == '#compdef slicetool-cli' ]] || die "compinit would not find the completion"

# What the completion hands to the functions of zsh's own, one a line; those are not called, since that
# takes a terminal.
handed() { # WORD...
    zsh -f -c '
        _arguments() { print -rl -- "$@" }
        _describe() { print -rl -- "${(P@)4}" }
        _message() { print -r -- "$1" }
        fpath=(${1:h} $fpath)
        autoload -Uz ${1:t}
        shift
        words=("$@") CURRENT=$#
        _slicetool-cli' - "$completion" slicetool-cli "$@"
}

names=$(handed '' | cut -d : -f 1 | sort)
[[ $names == "$(commands_of_help | sort)" ]] || die "expected the commands, got $names"
tried=0
for command in '' $(commands_of_help); do
    # "(--yes -y)--yes[Answer …]", "*--table=[…]:NAME: ", "(--jobs -j)-j+[…]:N: "
    specs=$(handed ${command:+"$command"} -)
    got=$(sed -nE 's/^(\([^)]*\)|\*)(-[^]=+[]*)[=+]?\[.*/\2/p' <<<"$specs" | sort)
    [[ $got == "$(option_names $command)" ]] || die "expected for $command:"$'\n'"$(option_names $command)"$'\n'"got:"$'\n'"$got"
    tried=$((tried + 1))
    [[ -n $command ]] || continue
    while IFS=$'\t' read -r names value _; do
        spec=$(grep -E -- "^(\([^)]*\)|\*)${names##*,}[=+]?\[" <<<"$specs")
        case $value in
            -) [[ $spec == *']' ]] || die "$names of $command takes nothing: $spec" ;;
            *'|'*) [[ $spec == *":(${value//|/ })" ]] || die "no choices for $names of $command: $spec" ;;
            FILE) [[ $spec == *':FILE:_files' ]] || die "no files for $names of $command: $spec" ;;
            *) [[ $spec == *':'*': ' ]] || die "$names of $command takes a value: $spec" ;;
        esac
    done < <(options_of_help "$command")
    if takes_plan "$command"; then
        handed "$command" '' | grep -qE '^1::?PLAN:_files -g "\*\.slice\.json"$' || die "no plan for $command"
    fi
done
[[ $(handed nosuch '') == 'no such command' ]] || die "a command that is not there is completed"
echo "$tried commands"
