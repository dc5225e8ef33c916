#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: fish.sh PROGRAM COMPLETION
#
# Fails where fish cannot read the completion, or offers anything but what --help has.
set -euo pipefail
export LC_ALL=C.UTF-8

program=$(readlink -f -- "${1:?usage: fish.sh PROGRAM COMPLETION}")
completion=$(readlink -f -- "$2")
if ! command -v fish >/dev/null; then
    echo "skipped: there is no fish (package fish)"
    exit 77
fi
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
source "$here/helptext.sh"
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
# Nothing of the user's, and no other completion for the program.
export HOME=$folder XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder
fish --no-config -n "$completion"
mkdir "$folder/here"
cd "$folder/here"
touch shop.slice.json other.json

candidates() { # LINE: what fish offers for its last word, without the descriptions
    fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$completion" "$1" | cut -f 1 | sort
}
expect() { # WANTED LINE
    local got
    got=$(candidates "$2")
    [[ $got == "$1" ]] || die "for: $2"$'\n'"expected: ${1//$'\n'/ }"$'\n'"got: ${got//$'\n'/ }"
}

expect pull 'slicetool-cli pu'
expect "$(commands_of_help | sort)" 'slicetool-cli '
for command in $(commands_of_help); do
    # For "-" alone fish has the long names as well.
    expect "$(option_names "$command")" "slicetool-cli $command -"
    while IFS=$'\t' read -r names value _; do
        case $value in
            *'|'*) expect "$(tr '|' '\n' <<<"$value" | sort)" "slicetool-cli $command ${names##*,} " ;;
            FILE) expect $'other.json\nshop.slice.json' "slicetool-cli $command ${names##*,} " ;;
        esac
    done < <(options_of_help "$command")
    if takes_plan "$command"; then
        candidates "slicetool-cli $command sh" | grep -qx shop.slice.json || die "no plan for $command"
    fi
done
echo "$(commands_of_help | wc -l) commands"
