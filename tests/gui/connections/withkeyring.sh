#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: withkeyring.sh usable|locked|absent PROGRAM
#
# Runs a program on a session bus of its own, with an empty home: with a keyring that is unlocked,
# with one that is locked and nobody there to unlock it, or without any.
set -euo pipefail

state=${1:?usage: withkeyring.sh usable|locked|absent PROGRAM}
program=${2:?usage: withkeyring.sh usable|locked|absent PROGRAM}
if ! command -v dbus-run-session >/dev/null || ! command -v gnome-keyring-daemon >/dev/null; then
    echo "dbus-run-session or gnome-keyring-daemon is missing: see packaging/debian-packages.txt" >&2
    exit 1
fi
home=$(mktemp -d)
trap 'rm -rf -- "$home"' EXIT
mkdir -m 700 "$home/runtime"
export HOME=$home XDG_RUNTIME_DIR=$home/runtime XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config
export SLICETOOL_KEYCHAIN=$state
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

case $state in
    usable)
        exec dbus-run-session -- bash -c '
            printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
            "$0"' "$program"
        ;;
    locked)
        # Made with a password by one daemon, and found locked by another.
        dbus-run-session -- bash -c '
            printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
            SLICETOOL_KEYCHAIN=usable "$0" writesReadsAndDeletes >/dev/null' "$program"
        exec dbus-run-session -- bash -c '
            gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
            "$0"' "$program"
        ;;
    absent) exec "$program" ;;
    *) echo "withkeyring.sh: no state '$state'" >&2; exit 2 ;;
esac
