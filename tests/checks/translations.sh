#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: translations.sh ROOT LUPDATE
#
# Fails where a text of the programs has no German translation, or a plural no English one, and
# where the translation has not as many placeholders as the text.
set -euo pipefail

root=${1:?usage: translations.sh ROOT LUPDATE}
lupdate=${2:?usage: translations.sh ROOT LUPDATE}
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT

bad=0
for language in de en; do
    options=()
    [[ $language == en ]] && options=(-pluralonly)
    copy=$folder/slicetool_$language.ts
    cp "$root/translations/slicetool_$language.ts" "$copy"
    "$lupdate" -silent -locations none -no-ui-lines "${options[@]}" \
        -I "$root/src" "$root/src" "$root/forms" -ts "$copy"
    if grep -nE '<(translation|numerusform)></' "$copy"; then
        echo "slicetool_$language.ts has empty translations"
        bad=1
    fi
    if grep -q 'type="unfinished"' "$copy"; then
        echo "slicetool_$language.ts lacks translations of:"
        grep -B 3 'type="unfinished"' "$copy" | sed -n 's/^ *<source>\(.*\)<\/source>.*/  \1/p'
        bad=1
    fi
done

# %1 and its like have to be there as often as in the source.
awk '
    /<source>/ { source = $0 }
    /<translation>[^<]/ || /<numerusform>/ {
        for (i = 1; i <= 9; ++i) {
            a = source; b = $0
            if (gsub("%L?" i, "", a) != gsub("%L?" i, "", b)) {
                print "placeholders differ:" source "  →" $0
                bad = 1
            }
        }
    }
    END { exit bad }
' "$root/translations/slicetool_de.ts" || bad=1
exit "$bad"
