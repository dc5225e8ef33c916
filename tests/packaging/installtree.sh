#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: installtree.sh BUILD SOURCES
#
# Installs into a temporary folder, and fails where a file is missing there, or where there is one that
# nobody expects, or one that tells where it was built.
set -euo pipefail
export LC_ALL=C

build=$(readlink -f -- "${1:?usage: installtree.sh BUILD SOURCES}")
sources=$(readlink -f -- "$2")
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
folder=$scratch/root
cmake --install "$build" --prefix "$folder" >"$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }

wanted=$(sort <<END
bin/slicetool
bin/slicetool-cli
share/applications/org.slicetool.Slicetool.desktop
share/bash-completion/completions/slicetool-cli
share/doc/slicetool-cli/changelog.gz
share/doc/slicetool-cli/copyright
share/doc/slicetool/changelog.gz
share/doc/slicetool/copyright
$(cd "$sources/docs" && printf 'share/doc/slicetool/%s\n' manual/*.md)
share/fish/vendor_completions.d/slicetool-cli.fish
share/icons/hicolor/scalable/apps/org.slicetool.Slicetool.svg
share/man/man1/slicetool-cli.1.gz
share/man/man1/slicetool.1.gz
share/metainfo/org.slicetool.Slicetool.metainfo.xml
share/mime/packages/org.slicetool.Slicetool.xml
$(cd "$sources/resources" && printf 'share/slicetool/%s\n' *.schema.json)
share/zsh/vendor-completions/_slicetool-cli
END
)
got=$(cd "$folder" && find . ! -type d -printf '%P\n' | sort)
if [[ $got != "$wanted" ]]; then
    diff <(printf '%s\n' "$wanted") <(printf '%s\n' "$got") || true
    echo "< is missing, > is not expected"
    exit 1
fi
if empty=$(find "$folder" -type f -empty | grep .); then
    printf 'empty: %s\n' "$empty"
    exit 1
fi
# A name and a time in the head of a packed file would differ from build to build.
for file in "$folder"/share/man/man1/*.gz "$folder"/share/doc/*/*.gz; do
    gzip -t "$file"
    [[ $(head -c 8 "$file" | od -An -tx1 | tr -d ' \n') == 1f8b080000000000 ]] || {
        echo "$file has a name or a time in it"
        exit 1
    }
done
if told=$(grep -rlIF -e "$sources/src/" -e "$build/" "$folder/share"); then
    printf 'tell where they were built: %s\n' "$told"
    exit 1
fi
version=$("$folder/bin/slicetool-cli" --version)
zcat "$folder/share/man/man1/slicetool-cli.1.gz" | head -n 1 | sed 's/\\-/-/g' | grep -qF "\"$version\"" || {
    echo "the man page is of another version than $version"
    exit 1
}
printf '%d files\n' "$(wc -l <<<"$got")"
