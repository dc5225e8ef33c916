#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# troubleshooting.sh ROOT: the manual explains messages that exist. Each heading with a message has to be
# one that the program has, or how one begins; … stands for what is filled in.
set -euo pipefail

root=$1
page=$root/docs/manual/troubleshooting.md
# The German translation has every message in one piece. &amp; last: it makes the others' first character.
messages=$(sed -n 's:.*<source>\(.*\)</source>.*:\1:p' "$root/translations/slicetool_de.ts" |
    sed -e 's/%[0-9]/…/g' -e 's/`…`/…/g' -e "s/&apos;/'/g" -e 's/&quot;/"/g' -e 's/&lt;/</g' \
        -e 's/&gt;/>/g' -e 's/&amp;/\&/g')
count=0
code=0
while IFS= read -r message; do
    ((count += 1))
    if ! grep -qxF -- "$message" <<<"$messages" &&
        ! grep -F -- "$message" <<<"$messages" | awk -v wanted="$message" \
            'index($0, wanted) == 1 { found = 1 } END { exit !found }'; then
        echo "$page: there is no message that begins so: $message" >&2
        code=1
    fi
done < <(sed -n 's/^### `\(.*\)`$/\1/p' "$page")
if ((count == 0)); then
    echo "$page has no messages" >&2
    code=1
fi
exit $code
