#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by trypackages.sh inside of a bare Debian with the packages at /try/packages, and the same with a
# lower version at /try/older. Every step says what it found.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive HOME=/root XDG_RUNTIME_DIR=/root

say() { printf 'try: %s\n' "$*"; }
die() {
    say "$@"
    exit 1
}
quietly() { "$@" >/try/log 2>&1 || { cat /try/log; die "failed: $*"; }; }
apt() { quietly apt-get -y -q --no-install-recommends "$@"; }

version_of() { dpkg-query -W -f '${Version}' "$1"; }

# Files but those in which apt and dpkg keep what they did and what they fetched.
files_here() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /try \
        -o -path /var/log -o -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune \
        -o -print | sort
}

check_cli() { # VERSION
    local output
    [[ $(version_of slicetool-cli) == "$1" ]] || die "slicetool-cli is not at $1"
    output=$(slicetool-cli --version)
    say "slicetool-cli --version: $output"
    [[ $output == 'slicetool-cli '[0-9]* ]] || die "not a version"
    output=$(slicetool-cli demo --help)
    [[ $output == *--headless* ]] || die "demo --help does not tell of --headless: $output"
    say "man -w slicetool-cli: $(man -w slicetool-cli)"
    # By its file, or man would keep what it has formatted.
    grep -q 'EXIT STATUS' <<<"$(man -P cat -l "$(man -w slicetool-cli)")" || die "man does not show the page"
    dpkg -V slicetool-cli || die "files are not as packed"
    bash -c '. /usr/share/bash-completion/completions/slicetool-cli
        COMP_WORDS=(slicetool-cli pu) COMP_CWORD=1
        _slicetool_cli
        [[ ${COMPREPLY[*]} == pull ]]' || die "bash does not complete pu"
}

check_window() { # VERSION
    local output
    [[ $(version_of slicetool) == "$1" ]] || die "slicetool is not at $1"
    output=$(slicetool --version)
    say "slicetool --version: $output"
    [[ $output == Slicetool* || $output == slicetool* ]] || die "not a version"
    say "man -w slicetool: $(man -w slicetool)"
    dpkg -V slicetool || die "files are not as packed"
    [[ -e /usr/share/doc/slicetool/manual/connections.md ]] || die "there is no manual"
}

older=$(dpkg-deb -f /try/older/slicetool-cli_*.deb Version)
newer=$(dpkg-deb -f /try/packages/slicetool-cli_*.deb Version)
dpkg --compare-versions "$older" lt "$newer" || die "$older is not lower than $newer"

apt install man-db
files_here >/try/before

say "installing slicetool-cli $older"
apt install /try/older/slicetool-cli_*.deb
check_cli "$older"
windows=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 'libqt6*' 'libx11-*' 'libwayland*' 2>/dev/null |
    grep -E '^installed (libqt6(gui|widgets|quick|opengl)|libx11|libwayland)' || true)
[[ -z $windows ]] || die "slicetool-cli brought windows: $windows"
say "no window library came with it"

say "installing slicetool $older"
apt install /try/older/slicetool_*.deb
check_window "$older"

say "upgrading both to $newer"
apt install /try/packages/*.deb
check_cli "$newer"
check_window "$newer"

say "removing both"
apt remove slicetool slicetool-cli
for name in slicetool slicetool-cli; do
    ! command -v "$name" || die "$name is still there"
    ! man -w "$name" 2>/dev/null || die "the page of $name is still there"
done

say "purging both, and what only they needed"
# apt knows no package that is neither installed nor in an archive.
quietly dpkg --purge slicetool slicetool-cli
apt autoremove --purge
files_here >/try/after
left=$(comm -13 /try/before /try/after)
[[ -z $left ]] || say "left by what they needed:" $left
named=$(find / -xdev -path /try -prune -o -path /proc -prune -o -iname '*slicetool*' -print)
[[ -z $named ]] || die "left, by name:" $named
told=$(grep -rIlsi slicetool /etc /usr /var/lib/dpkg /var/cache/man /var/cache/debconf || true)
[[ -z $told ]] || die "left, in:" $told
if dpkg-query -W 'slicetool*' 2>/dev/null; then die "dpkg still knows them"; fi
say "nothing of slicetool is left"
