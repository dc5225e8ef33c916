#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: otherdebian.sh SUITE [DEV ARGUMENTS...]
#
# Runs ./dev in another Debian: the root of that suite is made by mmdebstrap from the archive that apt has
# here, and kept in the user's cache with what was built in it; the files that git knows are copied there
# as they stand. The default is ./dev test. Needs root: it mounts /proc and /dev inside, in a mount
# namespace that ends with it.
set -euo pipefail

suite=${1:?usage: otherdebian.sh SUITE [DEV ARGUMENTS...]}
shift
(($#)) || set -- test
[[ $suite =~ ^[a-z]+$ ]] || {
    echo "debian: not the name of a suite: $suite" >&2
    exit 2
}
((EUID == 0)) || {
    echo "debian: this takes root" >&2
    exit 1
}
project=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
root=${XDG_CACHE_HOME:-$HOME/.cache}/slicetool/debian/$suite

say() { printf 'debian: %s\n' "$*" >&2; }
die() {
    say "$@"
    exit 1
}

# Where apt reaches its archive by a proxy here, it does so in there.
proxy=
eval "$(apt-config shell proxy Acquire::http::Proxy)"
archive=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' \
    'Component: main' | { grep -v -- '-security' || true; } | sort -u | head -n 1)
[[ $archive ]] || die "apt has no archive of Debian here"

if [[ ! -e $root/ready ]]; then
    say "making a root of $suite"
    rm -rf -- "$root"
    mkdir -p -- "$root"
    options=(--variant=minbase --quiet --include=ca-certificates,procps,git)
    [[ -z $proxy ]] || options+=(--aptopt="Acquire::http::Proxy \"$proxy\"")
    mmdebstrap "${options[@]}" "$suite" "$root/root" "deb $archive $suite main"
    touch -- "$root/ready"
fi

say "copying the project"
there=$root/root/slicetool/project
mkdir -p -- "$there" "$root/root/slicetool/shared"
# With their times, so that nothing is built again that is as it was; what has gone goes.
list=$(mktemp)
trap 'rm -f -- "$list"' EXIT
(cd -- "$project" && git ls-files --cached --others --exclude-standard | while IFS= read -r file; do
    [[ ! -e $file ]] || printf '%s\n' "$file"
done) | sort >"$list"
(cd -- "$there" && find . -path './build*' -prune -o -type f -printf '%P\n' | sort |
    comm -13 "$list" - | tr '\n' '\0' | xargs -0 -r rm -f --)
tar --directory "$project" --files-from "$list" --create | tar --directory "$there" --extract
rm -f -- "$list"
if [[ -d $project/../shared/data ]]; then
    cp -r --update -- "$project/../shared/data" "$root/root/slicetool/shared"
fi

say "./dev $* in $suite"
exec unshare --mount --pid --fork bash -euo pipefail -c '
    root=$1
    shift
    mount --make-rprivate /
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    exec chroot "$root" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        LC_ALL=C.UTF-8 JOBS="${JOBS:-}" bash -c "cd /slicetool/project && exec ./dev \"\$@\"" dev "$@"
' otherdebian "$root/root" "$@" </dev/null
