#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: changelog.sh SOURCES
#
# Fails where Debian's form of a changelog is not what it should be, or lacks an entry of CHANGELOG.md.
set -euo pipefail
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=86400

sources=${1:?usage: changelog.sh SOURCES}
make() { bash "$sources/packaging/debianchangelog.sh" tool 0.3.0-1 'A B <a@example.org>' "$1"; }
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT

cat >"$scratch/small.md" <<'END'
# Changelog

What users notice.

## Unreleased

### Added
- One.

## 0.2.0 - 2026-02-28

### Fixed
- Words that go on and on until the line is so long that it has to be continued below.
END
cat >"$scratch/wanted" <<'END'
tool (0.3.0-1) unstable; urgency=medium

  * Added: One.

 -- A B <a@example.org>  Fri, 02 Jan 1970 00:00:00 +0000

tool (0.2.0-1) unstable; urgency=medium

  * Fixed: Words that go on and on until the line is so long that it has to be
    continued below.

 -- A B <a@example.org>  Sat, 28 Feb 2026 12:00:00 +0000
END
diff "$scratch/wanted" <(make "$scratch/small.md")

if make /dev/null; then
    echo "an empty changelog is taken"
    exit 1
fi
wanted=$(grep -c '^- ' "$sources/CHANGELOG.md")
got=$(make "$sources/CHANGELOG.md" | grep -c '^  \* ')
[[ $wanted == "$got" ]] || {
    echo "CHANGELOG.md has $wanted entries, Debian's form has $got"
    exit 1
}
echo "$got entries"
