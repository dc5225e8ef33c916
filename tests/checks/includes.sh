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

# Which rooms each room may include, itself aside. A room that has rooms of its own in here is named
# with them; who may include the outer one may include each of the inner ones.
declare -A may=(
    [base]=''
    [plan]='base sql'
    [sql]='base'
    [sql/translation]='base sql'
    [report]='base plan'
    [server]='base sql'
    [engine/table]='base plan sql server report'
    [engine/compare]='base plan sql server report engine/table'
    [engine/transfer]='base plan sql server report engine/table'
    [engine/run]='base plan sql server report engine/table engine/compare engine/transfer'
    [engine/check]='base plan sql server report engine'
    [grants]='base plan sql server engine'
    [advice]='base plan sql server report engine/table'
    [app]='base plan server engine/run grants advice report'
    [demo]='base plan sql server engine report'
    [schedule]='base'
    [cli/terminal]='base report'
    [cli/summaries]='base plan report engine cli/terminal'
    [cli/commands]='base plan sql server engine grants advice app report schedule demo cli/terminal cli/summaries'
    [cli]='plan cli/terminal cli/commands'
    [cli/docs]='cli'
    [gui/base]='base report server'
    [gui/connections]='base plan sql server engine app gui/base'
    [gui/plan]='base plan sql server engine report gui/base'
    [gui/diff]='base plan sql report engine/run gui/base'
    [gui/run]='base plan server engine app report gui/base gui/diff'
    [gui/daily]='base plan server grants advice app report schedule gui/base gui/connections'
    [gui/start]='base plan server engine advice app gui/base gui/connections'
    [gui/window]='base plan sql server engine grants advice app report schedule demo gui'
)

# Which Qt modules each room may name. The first three hold values and pure functions.
plain='QtCore'
declare -A modules=(
    [base]=$plain [plan]=$plain [sql]=$plain [schedule]=$plain
    [report]="$plain QtSql"
    [server]="$plain QtSql QtConcurrent QtNetwork"
    [engine]="$plain QtSql QtConcurrent QtNetwork"
    [grants]="$plain QtSql"
    [advice]="$plain QtSql"
    [app]="$plain QtSql"
    [demo]="$plain QtSql QtConcurrent QtNetwork"
    [cli]="$plain QtSql QtConcurrent QtNetwork"
    [gui]="$plain QtSql QtConcurrent QtNetwork QtGui QtWidgets QtSvg QtDBus"
)
# The modules that a header without its module's name is looked for in.
known_modules='QtCore QtSql QtConcurrent QtNetwork QtGui QtWidgets QtSvg QtPrintSupport QtOpenGL QtOpenGLWidgets QtDBus QtXml QtTest'

violations=0
violation() { # FILE LINE TEXT
    printf '%s:%s: %s\n' "$1" "$2" "$3"
    violations=$((violations + 1))
}

has_word() { [[ " $1 " == *" $2 "* ]]; }

# These two set a variable: a subshell for each of thousands of lines takes minutes.
# module: the Qt module that ships a header named without one; empty for a header that is not Qt's.
find_module() {
    module=
    [[ $1 == [Qq]* && -n $qt ]] || return 0
    for module in $known_modules; do
        [[ ! -e $qt/$module/$1 ]] || return 0
    done
    module=
}

# room: of a file below src, or of an include: its first folders that the table knows.
find_room() {
    local first=${1%%/*} rest=${1#*/}
    room=$first
    [[ $rest != */* || -z ${may[$first/${rest%%/*}]+known} ]] || room=$first/${rest%%/*}
}

check_include() { # ROOM FILE LINE INCLUDED
    local own=$1 outer=${1%%/*} file=$2 line=$3 included=$4 first=${4%%/*} module room
    case $included in
        ../* | */../*) violation "$file" "$line" "includes \"$included\": name the room instead" ;;
        Qt[A-Z]*/*)
            has_word "${modules[$outer]}" "$first" ||
                violation "$file" "$line" "$own must not know $first (<$included>)"
            ;;
        */*)
            find_room "$included"
            if [[ -n ${modules[$first]+known} ]]; then
                [[ $room == "$own" ]] || has_word "${may[$own]}" "$room" ||
                    { [[ $room == "$first"/* ]] && has_word "${may[$own]}" "$first"; } ||
                    violation "$file" "$line" "$own must not know $room (\"$included\")"
            fi
            ;;
        *)
            # <QtWidgets> alone is the whole module; <QtGlobal> and its like are headers of Core.
            find_module "$included"
            if has_word "$known_modules QtQuick QtQml" "$included"; then module=$included; fi
            [[ -z $module ]] || has_word "${modules[$outer]}" "$module" ||
                violation "$file" "$line" "$own must not know $module (<$included>)"
            ;;
    esac
}

shopt -s nullglob
rooms=()
for folder in "$src"/*/; do
    room=${folder%/}
    if [[ -n ${modules[${room##*/}]+known} ]]; then
        rooms+=("$folder")
    else
        violation "$folder" 0 "a room that this check does not know: say in includes.sh what it may include"
    fi
done

files=0
((${#rooms[@]} == 0)) ||
    files=$(find "${rooms[@]}" \( -name '*.cpp' -o -name '*.h' \) | wc -l)
if ((files == 0)); then
    printf 'no source file below %s: nothing was checked\n' "$src"
    exit 1
fi

while IFS=: read -r file line text; do
    [[ $text =~ ^[[:space:]]*#[[:space:]]*include[[:space:]]*[\"\<]([^\"\>]+)[\"\>] ]] || continue
    find_room "${file#"$src"/}"
    if [[ -z ${may[$room]+known} ]]; then
        violation "$file" 0 "a room that this check does not know: say in includes.sh what it may include"
        continue
    fi
    check_include "$room" "$file" "$line" "${BASH_REMATCH[1]}"
done < <(grep -rnE --include='*.cpp' --include='*.h' '^[[:space:]]*#[[:space:]]*include' "${rooms[@]}" || true)

printf '%d files, %d violations\n' "$files" "$violations"
((violations == 0))
