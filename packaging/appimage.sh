#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: appimage.sh BUILD
#
# The window as an AppImage, BUILD/Slicetool-*.AppImage, of what was built in BUILD. Needs linuxdeploy
# and its plugin for Qt in the PATH.
#
# Tried: the folder that is packed, up to the call of linuxdeploy. Not tried: linuxdeploy itself, and
# the image on other systems; it is as old as the system that it is built on, and no older one runs it.
set -euo pipefail

build=$(cd -- "${1:?usage: appimage.sh BUILD}" && pwd)
folder=$build/appimage
rm -rf -- "$folder"
DESTDIR=$folder cmake --install "$build" --prefix /usr --strip >/dev/null
# Shells look for completions in the system only.
rm -rf -- "$folder"/usr/share/{bash-completion,zsh,fish}

command -v linuxdeploy >/dev/null || {
    printf 'appimage: %s is ready, but there is no linuxdeploy\n' "$folder" >&2
    exit 1
}
cd -- "$build"
# Loaded while it runs, so that no program names them: drivers, and what draws icons.
export EXTRA_QT_PLUGINS='sqldrivers;svg;iconengines' QMAKE=${QMAKE:-qmake6}
exec linuxdeploy --appdir "$folder" --plugin qt --output appimage \
    --desktop-file "$folder/usr/share/applications/org.slicetool.Slicetool.desktop" \
    --icon-file "$folder/usr/share/icons/hicolor/scalable/apps/org.slicetool.Slicetool.svg"
