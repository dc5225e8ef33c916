#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: manual.sh ROOT PROGRAM
#
# Fails where a page of the repository links to a file or a heading that is not there, where the
# manual's index lacks a page, and where a page gives slicetool-cli a command or an option that it
# does not have.
set -euo pipefail
export LC_ALL=C.UTF-8

root=$(cd -- "${1:?usage: manual.sh ROOT PROGRAM}" && pwd)
program=${2:?usage: manual.sh ROOT PROGRAM}
cd -- "$root"
code=0
complain() {
    printf '%s\n' "$*"
    code=1
}

# As GitHub makes them of headings.
anchors() {
    awk '/^```/ { inside = !inside } !inside && /^#+ / { sub(/^#+ /, ""); print tolower($0) }' "$1" |
        sed -e 's/[^[:alnum:] _-]//g' -e 's/ /-/g'
}

pages=()
for page in *.md docs/manual/*.md; do
    [[ -e $page ]] && pages+=("$page")
done
links=0
for page in "${pages[@]}"; do
    while IFS= read -r link; do
        [[ $link == *://* ]] && continue
        links=$((links + 1))
        file=$page
        [[ ${link%%#*} ]] && file=$(dirname -- "$page")/${link%%#*}
        if [[ ! -e $file ]]; then
            complain "$page: there is no $link"
        elif [[ $link == *#* ]] && ! grep -qxF -- "${link#*#}" <<<"$(anchors "$file")"; then
            complain "$page: $link is no heading"
        fi
    done < <(awk '/^```/ { inside = !inside } !inside' "$page" | sed 's/`[^`]*`//g' |
        grep -oE '\]\([^) ]+\)' | sed -e 's/^](//' -e 's/)$//')
done

for page in docs/manual/*.md; do
    name=${page##*/}
    [[ $name == README.md ]] || grep -qF "($name)" docs/manual/README.md ||
        complain "docs/manual/README.md does not list $name"
done

declare -A help=()
calls=0
while IFS=: read -r page call; do
    calls=$((calls + 1))
    read -r _ command rest <<<"$call"
    if [[ -z ${help[$command]:-} ]]; then
        help[$command]=$("$program" "$command" --help 2>&1) || {
            complain "$page: slicetool-cli has no command $command"
            help[$command]='--'
            continue
        }
    fi
    for word in $rest; do
        [[ $word =~ ^\[?(--[a-z][a-z-]*) ]] || continue
        grep -qE -- "${BASH_REMATCH[1]}( |\$)" <<<"${help[$command]}" ||
            complain "$page: slicetool-cli $command has no ${BASH_REMATCH[1]}"
    done
done < <(for page in "${pages[@]}"; do
    # In blocks of code anywhere, in a sentence between backticks.
    awk '/^```/ { inside = !inside } inside' "$page" | grep -oE 'slicetool-cli +[a-z]+[^#]*' |
        sed "s|^|$page:|" || true
    awk '/^```/ { inside = !inside } !inside' "$page" | grep -oE '`slicetool-cli +[a-z]+[^`]*' |
        sed "s|^.|$page:|" || true
done)

printf '%d pages, %d links, %d calls\n' "${#pages[@]}" "$links" "$calls"
exit $code
