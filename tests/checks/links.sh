#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: links.sh PROGRAM
#
# Fails where the command line program loads a library with windows, be it through another one.
set -euo pipefail
export LC_ALL=C

libraries=$(ldd "${1:?usage: links.sh PROGRAM}")
if [[ $libraries != *libQt6Core* ]]; then
    printf '%s\nnot a program of ours: it does not load Qt Core\n' "$libraries"
    exit 1
fi
if windows=$(grep -E 'libQt6(Widgets|Gui|Quick|Qml|OpenGL)|libX11|libwayland' <<<"$libraries"); then
    printf '%s\n%s must not load these\n' "$windows" "$1"
    exit 1
fi
printf '%d libraries, none with windows\n' "$(wc -l <<<"$libraries")"
