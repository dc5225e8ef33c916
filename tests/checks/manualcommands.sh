#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: manualcommands.sh PAGE PROGRAM
#
# Runs the commands of a page of the manual, one after the other, on a demo of its own, and fails
# where one prints something else than the page says.
#
# In blocks of code, "$ " begins a command, and what follows is what it prints. A line "…" stands
# for lines that are left out, "…" in a line for a part of it; sizes, times and dates may differ.
# Commands with a "…" are for the reader. $PLAN, $LOCAL and $UPSTREAM are the demo's, which stands
# in for db.example.com and localhost, too.
set -euo pipefail

page=$(realpath -- "${1:?usage: manualcommands.sh PAGE PROGRAM}")
program=$(realpath -- "${2:?usage: manualcommands.sh PAGE PROGRAM}")
skipped=77
for needed in mariadb mariadbd; do
    if ! command -v "$needed" >/dev/null && ! [[ -x /usr/sbin/$needed ]]; then
        echo "skipped: no $needed"
        exit $skipped
    fi
done

scratch=$(mktemp -d)
demo=0
cleanUp() {
    if ((demo)); then
        kill -INT "$demo" 2>/dev/null || true
        wait "$demo" || true
    fi
    rm -rf -- "$scratch"
}
trap cleanUp EXIT
export HOME=$scratch XDG_CONFIG_HOME=$scratch XDG_STATE_HOME=$scratch LC_ALL=C.UTF-8
unset SLICETOOL_UPSTREAM_PASSWORD SLICETOOL_BASE_PASSWORD SLICETOOL_WORK_PASSWORD
cd -- "$scratch"

# In a process group of its own a job in the background listens to Ctrl+C.
set -m
"$program" demo --progress none >demo.out 2>&1 </dev/null &
demo=$!
set +m
deadline=$((SECONDS + 300))
until grep -q '^Ctrl+C' demo.out; do
    if ! kill -0 "$demo" 2>/dev/null || ((SECONDS > deadline)); then
        cat demo.out
        echo "the demo did not start"
        exit 1
    fi
    sleep 0.2
done
PLAN=$(sed -n 's/^PLAN=//p' demo.out)
LOCAL=$(sed -n 's/.* -S \([^ ]*\) foo1$/\1/p' demo.out)
UPSTREAM=$(sed -n 's/.* -S \([^ ]*\) foo$/\1/p' demo.out)
export PLAN LOCAL UPSTREAM

slicetool-cli() { "$program" "$@"; }
mariadb() { command mariadb --no-defaults "$@"; }
mariadb -u root -S "$LOCAL" -e 'GRANT ALL ON `shop0`.* TO dev@localhost; GRANT ALL ON `shop1`.* TO dev@localhost'
# The words of the page in those of the demo.
here() {
    sed -e "s|mysql://reader@db.example.com/shop|'mysql://reader@localhost/foo?socket=$UPSTREAM'|g" \
        -e "s|mysql://dev@localhost/\([a-z0-9]*\)|'mysql://dev@localhost/\1?socket=$LOCAL'|g"
}
# What may differ from one time to the next, and how wide columns are.
plain() {
    sed -E -e 's/[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9:]+)?/DATE/g' \
        -e 's/[0-9.,]+ (B|KiB|MiB|GiB|s)\b/#/g' -e 's/[0-9.]+ %/#/g' -e 's/ +/ /g' -e 's/ $//'
}

commands=0
failures=0
try() { # COMMAND EXPECTED
    local line pattern at=0 code=0
    local -a lines
    commands=$((commands + 1))
    eval "$(here <<<"$1")" >out 2>&1 </dev/null || code=$?
    # A comparison with differences has 1, a table that drifted 3.
    if [[ -z $2 && $code != 0 ]]; then
        printf '%s\n%s\nexit code %d\n' "$1" "$(<out)" "$code"
        failures=$((failures + 1))
        return
    fi
    mapfile -t lines < <(plain <out)
    while IFS= read -r line; do
        [[ -n $line && $line != … ]] || continue
        pattern=$(sed -e 's/[][*?\\]/\\&/g' -e 's/…/*/g' <<<"$line")
        # shellcheck disable=SC2053 # the right side is a pattern
        while ((at < ${#lines[@]})) && [[ ${lines[at]} != $pattern ]]; do at=$((at + 1)); done
        if ((at == ${#lines[@]})); then
            printf '%s\nprints\n%s\nand not, or not there:\n%s\n\n' "$1" "$(<out)" "$line"
            failures=$((failures + 1))
            return
        fi
        at=$((at + 1))
    done < <(plain <<<"$2")
}

inside=no command='' expected=''
finish() {
    [[ -z $command || $command == *…* ]] || try "$command" "$expected"
    command='' expected=''
}
while IFS= read -r line <&3; do
    if [[ $line == '```'* ]]; then
        finish
        [[ $inside == yes ]] && inside=no || inside=yes
    elif [[ $inside == yes && $line == '$ '* ]]; then
        finish
        command=${line#\$ }
    elif [[ -n $command ]]; then
        expected+=$line$'\n'
    fi
done 3<"$page"
finish

printf '%d commands of %s, %d failures\n' "$commands" "$(basename -- "$page")" "$failures"
((commands > 0 && failures == 0))
