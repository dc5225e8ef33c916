#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: bash.sh PROGRAM COMPLETION
#
# Fails where the completion for bash offers anything but what --help has.
set -euo pipefail
export LC_ALL=C.UTF-8

program=$(readlink -f -- "${1:?usage: bash.sh PROGRAM COMPLETION}")
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
source "$here/helptext.sh"
bash -n "$2"
# Errors of the completion itself are printed in the middle of the user's line.
source "$2"
complete -p slicetool-cli | grep -q -- '-F _slicetool_cli' || die "bash would not use the completion"

# What bash offers for the last of the words, sorted; "--leg=pull" has to be given as three words.
candidates() {
    COMP_WORDS=(slicetool-cli "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    local said
    _slicetool_cli 2>"$folder/said" || true
    said=$(<"$folder/said")
    [[ -z $said ]] || die "for: $*: the completion says: $said"
    ((${#COMPREPLY[@]} == 0)) || printf '%s\n' "${COMPREPLY[@]}" | sort
}

tried=0
expect() { # WANTED WORD...: the candidates, each on a line
    local wanted=$1 got
    shift
    got=$(candidates "$@")
    [[ $got == "$wanted" ]] ||
        die "for: $*"$'\n'"expected: ${wanted//$'\n'/ }"$'\n'"got: ${got//$'\n'/ }"
    tried=$((tried + 1))
}

folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
mkdir "$folder/here"
cd "$folder/here"
mkdir plans
touch shop.slice.json 'my shop.slice.json' other.json plans/inner.slice.json

expect pull pu
expect '' nosuch
expect "$( (commands_of_help; option_names) | sort)" ''
expect "$(option_names)" -
expect '' nosuch ''
plans=$'my shop.slice.json\nplans\nshop.slice.json'
for command in $(commands_of_help); do
    expect "$(option_names "$command")" "$command" -
    if takes_plan "$command"; then
        expect "$plans" "$command" ''
        expect plans/inner.slice.json "$command" plans/
        # Where the plan is there, options are what is left.
        expect "$(option_names "$command")" "$command" shop.slice.json ''
        expect "$plans" "$command" --help ''
    else
        expect "$(option_names "$command")" "$command" ''
    fi
    while IFS=$'\t' read -r names value _; do
        for name in ${names//,/ }; do
            case $value in
                -) ;;
                *'|'*)
                    choices=$(tr '|' '\n' <<<"$value" | sort)
                    expect "$choices" "$command" "$name" ''
                    expect "$choices" "$command" shop.slice.json "$name" = ''
                    expect "$choices" "$command" "$name" =
                    expect "${choices%%$'\n'*}" "$command" "$name" "${choices%%$'\n'*}"
                    ;;
                FILE)
                    expect $'my shop.slice.json\nother.json\nplans\nshop.slice.json' "$command" "$name" ''
                    expect other.json "$command" shop.slice.json "$name" = ot
                    ;;
                *)
                    expect '' "$command" "$name" ''
                    ! takes_plan "$command" ||
                        expect "$plans" "$command" "$name" value ''
                    ;;
            esac
        done
    done < <(options_of_help "$command")
done
((tried > 100)) || die "only $tried lines were completed"
echo "$tried lines were completed"
