#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: selftest.sh PROGRAM PAGES MANUAL
#
# Spoils the pages in one way after the other, and fails where the tests beside this script do not see it.
set -euo pipefail

program=${1:?usage: selftest.sh PROGRAM PAGES MANUAL} pages=$2 manual=$3
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
failures=0
tried=0 skipped=0

# The program is asked once; after that this speaks for it.
mkdir "$scratch/help"
"$program" --help >"$scratch/help/--help"
while read -r command; do
    "$program" "$command" --help >"$scratch/help/$command --help"
done < <(awk '/^[^ ]/ { inside = ($0 == "Commands:") } inside && /^  / { print $1 }' "$scratch/help/--help")
printf '#!/bin/sh\nexec cat "%s/help/$*"\n' "$scratch" >"$scratch/program"
chmod +x "$scratch/program"

spoil() { # SCRIPT FILE SED-EXPRESSION [FURTHER ARGUMENTS]
    local script=$1 file=$2 expression=$3 output code=0
    shift 3
    sed -E "$expression" "$pages/$file" >"$scratch/$file"
    if cmp -s "$pages/$file" "$scratch/$file"; then
        printf '%s: nothing is changed by %s\n' "$file" "$expression"
        failures=$((failures + 1))
        return
    fi
    local -a arguments=("$scratch/program" "$scratch/$file" "$@")
    [[ $script != roff ]] || arguments=("$scratch/$file")
    output=$(bash "$here/$script.sh" "${arguments[@]}" 2>&1) || code=$?
    if ((code == 77)); then
        printf '%s\n' "$output"
        skipped=$((skipped + 1))
        return
    fi
    tried=$((tried + 1))
    if ((code == 0)); then
        printf '%s does not see: %s\n' "$script" "$expression"
        failures=$((failures + 1))
    fi
}

spoil manpage slicetool-cli.1 '/^\.SS turn/,/^\.SS grants/s/^\.SS turn/.SS trun/' "$manual"
spoil manpage slicetool-cli.1 's/\\-\\-overlap/\\-\\-overlop/' "$manual"
spoil manpage slicetool-cli.1 's/^(Also .*)\\fB\\-\\-table\\fR, /\1/' "$manual"
spoil manpage slicetool-cli.1 's/^Tables or ranges/Tables/' "$manual"
spoil manpage slicetool-cli.1 's/^cancelled;/stopped;/' "$manual"
spoil roff slicetool-cli.1 '1s/^\.TH/.TX/'
spoil roff slicetool-cli.1 's/^\.SH FILES/.SX FILES/'
spoil bash slicetool-cli 's/ --overlap / /'
spoil bash slicetool-cli 's/pull undo/pull/'
spoil bash slicetool-cli "s/'!\*\.slice\.json'/'!*.json'/"
spoil bash slicetool-cli 's/plan=yes/plan=/'
spoil bash slicetool-cli "s/files='--rows/files='/"
spoil bash slicetool-cli '$d'
spoil zsh _slicetool-cli '/--overlap/d'
spoil zsh _slicetool-cli 's/\(pull undo\)/(pull)/'
spoil zsh _slicetool-cli 's/^esac/esac)/'
spoil zsh _slicetool-cli '/^ *.turn:/d'
spoil fish slicetool-cli.fish '/ -l overlap/d'
spoil fish slicetool-cli.fish "s/'pull undo'/'pull'/"
spoil fish slicetool-cli.fish 's/^end/done/'
spoil fish slicetool-cli.fish '/ -a turn/d'

((failures == 0)) || exit 1
printf '%d ways of spoiling were seen, %d had nothing to look at them\n' "$tried" "$skipped"
