#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: includes.sh SRC [QT_INCLUDE_DIR]
#
# Fails where a file of SRC includes something that its room must not know: another room
# against the direction of the house, or a window. The compiler does not find these:
# every room of the library is on one include path, and <QtWidgets/QWidget> compiles
# without linking Widgets.
set -euo pipefail
export LC_ALL=C

src=${1:?usage: includes.sh SRC [QT_INCLUDE_DIR]}
qt=${2:-}

# Which rooms each room may include, itself aside.
declare -A may=(
    [base]=''
    [plan]='base sql'
    [sql]='base'
    [report]='base plan'
    [server]='base sql'
    [engine]='base plan sql server report'
    [demo]='base plan sql server engine report'
    [schedule]='base'
    [cli]='base plan sql server engine report schedule demo'
    [gui]='base plan sql server engine report schedule demo'
)

# Which Qt modules each room may name. The first three hold values and pure functions.
plain='QtCore'
declare -A modules=(
    [base]=$plain [plan]=$plain [sql]=$plain [schedule]=$plain
    [report]="$plain QtSql"
    [server]="$plain QtSql QtConcurrent QtNetwork"
    [engine]="$plain QtSql QtConcurrent QtNetwork"
    [demo]="$plain QtSql QtConcurrent QtNetwork"
    [cli]="$plain QtSql QtConcurrent QtNetwork"
    [gui]="$plain QtSql QtConcurrent QtNetwork QtGui QtWidgets QtSvg QtDBus"
)
# The modules that a header without its module's name is looked for in.
known_modules='QtCore QtSql QtConcurrent QtNetwork QtGui QtWidgets QtSvg QtPrintSupport QtOpenGL QtOpenGLWidgets QtDBus QtXml QtTest'

violations=0
files=0
violation() { # FILE LINE TEXT
    printf '%s:%s: %s\n' "$1" "$2" "$3"
    violations=$((violations + 1))
}

has_word() { [[ " $1 " == *" $2 "* ]]; }

# The Qt module that ships a header named without one; nothing for a header that is not Qt's.
module_of() {
    local module
    [[ $1 == [Qq]* && -n $qt ]] || return 0
    for module in $known_modules; do
        if [[ -e $qt/$module/$1 ]]; then
            printf '%s' "$module"
            return
        fi
    done
}

check_include() { # ROOM FILE LINE INCLUDED
    local room=$1 file=$2 line=$3 included=$4 first=${4%%/*} module
    case $included in
        ../* | */../*) violation "$file" "$line" "includes \"$included\": name the room instead" ;;
        Qt[A-Z]*/*)
            has_word "${modules[$room]}" "$first" ||
                violation "$file" "$line" "$room must not know $first (<$included>)"
            ;;
        */*)
            if [[ -n ${may[$first]+known} ]]; then
                [[ $first == "$room" ]] || has_word "${may[$room]}" "$first" ||
                    violation "$file" "$line" "$room must not know $first (\"$included\")"
            fi
            ;;
        Qt[A-Z]*)
            # <QtWidgets> alone is the whole module; <QtGlobal> and its like are headers of Core.
            module=$(module_of "$included")
            if has_word "$known_modules QtQuick QtQml" "$included"; then module=$included; fi
            [[ -z $module ]] || has_word "${modules[$room]}" "$module" ||
                violation "$file" "$line" "$room must not know $module (<$included>)"
            ;;
        *)
            module=$(module_of "$included")
            [[ -z $module ]] || has_word "${modules[$room]}" "$module" ||
                violation "$file" "$line" "$room must not know $module (<$included>)"
            ;;
    esac
}

for folder in "$src"/*/; do
    room=$(basename "$folder")
    if [[ -z ${may[$room]+known} ]]; then
        violation "$folder" 0 "a room that this check does not know: say in includes.sh what it may include"
        continue
    fi
    files=$((files + $(find "$folder" \( -name '*.cpp' -o -name '*.h' \) | wc -l)))
    while IFS=: read -r file line text; do
        [[ $text =~ ^[[:space:]]*#[[:space:]]*include[[:space:]]*[\"\<]([^\"\>]+)[\"\>] ]] || continue
        check_include "$room" "$file" "$line" "${BASH_REMATCH[1]}"
    done < <(grep -rnE --include='*.cpp' --include='*.h' '^[[:space:]]*#[[:space:]]*include' "$folder" || true)
done

if ((files == 0)); then
    printf 'no source file below %s: nothing was checked\n' "$src"
    exit 1
fi
printf '%d files, %d violations\n' "$files" "$violations"
((violations == 0))
