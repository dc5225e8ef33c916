#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# compilecommands.sh BUILD-FOLDER: compile commands, one for each file of src, out of a build that compiles
# sixteen files as one; for programs that look at single files. Precompiled headers are left out, since
# they are GCC's.
set -euo pipefail

build=$1
ninja -C "$build" -t compdb | awk -v build="$build" '
    /^    "command": / { command = $0 }
    /^    "file": / { file = $0; sub(/^ *"file": "/, "", file); sub(/",?$/, "", file) }
    /^  }/ {
        if (command !~ /c\+\+ / || file !~ /\/src\/.*Unity\/unity_[0-9]+_cxx\.cxx$|\/src\/.*\.cpp$/) next
        path = file ~ /^\// ? file : build "/" file
        gsub(/ -Winvalid-pch| -include [^ "]*cmake_pch\.hxx/, "", command)
        if (path !~ /\.cxx$/) { print_one(command, path); next }
        while ((getline line <path) > 0) {
            if (line !~ /^#include ".*\.cpp"$/) continue
            source = line
            gsub(/^#include "|"$/, "", source)
            one = command
            at = index(one, file)
            one = substr(one, 1, at - 1) source substr(one, at + length(file))
            print_one(one, source)
        }
        close(path)
    }
    function print_one(text, source) {
        printf "%s  {\n    \"directory\": \"%s\",\n%s\n    \"file\": \"%s\"\n  }", before, build, text, source
        before = ",\n"
    }
    BEGIN { printf "[\n" }
    END { printf "\n]\n" }'
