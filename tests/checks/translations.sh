#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: translations.sh ROOT LUPDATE
#
# Fails where a text of the programs has no translation in one of the languages, or a plural no English
# one, and where a translation has not as many placeholders, backticks or line ends as the text, or
# a key for the menu more or less.
set -euo pipefail

root=${1:?usage: translations.sh ROOT LUPDATE}
lupdate=${2:?usage: translations.sh ROOT LUPDATE}
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT

bad=0
languages=(de es fr zh_CN)
for language in "${languages[@]}" en; do
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

# Of a plural "one", %n may be a word.
for language in "${languages[@]}"; do
    awk -v language="$language" '
        function count(what, text) { return gsub(what, "", text) }
        function differ(what) {
            print language ": " what " differ:" source "  →" $0
            bad = 1
        }
        /<source>/ { source = $0 }
        /<translation>[^<]/ || /<numerusform>/ {
            for (i = 1; i <= 9; ++i)
                if (count("%L?" i, source) != count("%L?" i, $0))
                    differ("placeholders")
            if (count("`", source) != count("`", $0))
                differ("backticks")
            if ((source ~ /&amp;[[:alnum:]]/) != ($0 ~ /&amp;[[:alnum:]]/))
                differ("menu keys")
            if ((source ~ /…<\/source>/) != ($0 ~ /…<\/(translation|numerusform)>/))
                differ("ellipses")
        }
        END { exit bad }
    ' "$root/translations/slicetool_$language.ts" || bad=1
done
exit "$bad"
