#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: selftest.sh CHECKS_DIR QT_INCLUDE_DIR
#
# Plants one violation after the other in a small tree of its own and fails where the checks
# beside this script do not find it, or where they complain about honest code.
set -euo pipefail

checks=${1:?usage: selftest.sh CHECKS_DIR QT_INCLUDE_DIR}
qt=${2:?usage: selftest.sh CHECKS_DIR QT_INCLUDE_DIR}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tree=$scratch/check/out
mkdir -p "$tree"
failures=0
tried=0

expect() { # found|clean WHAT COMMAND...
    local wanted=$1 what=$2 output status=clean
    shift 2
    output=$("$@" 2>&1) || status=found
    tried=$((tried + 1))
    [[ $status == "$wanted" ]] && return
    printf 'expected %s, got %s: %s\n%s\n' "$wanted" "$status" "$what" "$output"
    failures=$((failures + 1))
}

plant() { # ROOM LINE
    rm -rf "$tree/src"
    mkdir -p "$tree"/src/{base,plan,sql/translation,report,server,grants,advice,demo} \
        "$tree"/src/engine/{table,compare,transfer,run,check} \
        "$tree"/src/cli/{terminal,summaries,commands} "$tree"/src/gui/{base,plan,window}
    printf '#pragma once\n%s\n' "$2" >"$tree/src/$1/planted.h"
}

include() { # found|clean ROOM LINE
    plant "$2" "$3"
    expect "$1" "$2: $3" bash "$checks/includes.sh" "$tree/src" "$qt"
}

for room in base plan sql report server engine/run grants advice demo cli/commands; do
    include found $room '#include <QtWidgets/QWidget>'
    include found $room '#include <QtGui/QColor>'
    include found $room '#include <QWidget>'
    include found $room '#include <QGuiApplication>'
    include found $room '#include <qwidget.h>'
    include found $room '  #  include <QtWidgets>'
    include found $room '#include "gui/mainwindow.h"'
    include clean $room '#include <QtGlobal>'
    include clean $room '#include <QtCore/QString>'
    include clean $room '#include <vector>'
done
include found plan '#include "server/endpoint.h"'
include found plan '#include "report/runreport.h"'
include found plan '#include <QSqlQuery>'
include found sql '#include "plan/plan.h"'
include found sql '#include "server/session.h"'
include found sql '#include <QtSql/QSqlDatabase>'
include found base '#include "plan/plan.h"'
include found report '#include "engine/run/run.h"'
include found server '#include "plan/plan.h"'
include found server '#include "engine/run/run.h"'
include found engine/run '#include "demo/demo.h"'
include found engine/run '#include "cli/commands/command.h"'
include found demo '#include "cli/commands/command.h"'
include found gui/window '#include "cli/commands/command.h"'
include found engine/run '#include "../server/session.h"'
include found engine/table '#include "engine/compare/comparison.h"'
include found engine/compare '#include "engine/transfer/applier.h"'
include found engine/transfer '#include "engine/run/run.h"'
include found engine/run '#include "engine/check/check.h"'
include found engine/run '#include "grants/grants.h"'
include found sql '#include "sql/translation/ddltranslation.h"'
include found cli/terminal '#include "cli/commands/command.h"'
include found gui/plan '#include "gui/window/mainwindow.h"'
include clean engine/check '#include "engine/run/preflight.h"'
include clean sql/translation '#include "sql/quote.h"'
include clean demo '#include "engine/run/run.h"'
include clean plan '#include "sql/quote.h"'
include clean report '#include "plan/plan.h"'
include clean server '#include <QSqlDatabase>'
include clean engine/run '#include "server/session.h"'
include clean cli/commands '#include <CLI/CLI.hpp>'
include clean gui/window '#include <QWidget>'
include clean gui/window '#include "engine/run/run.h"'

plant base '#include <QString>'
mkdir "$tree/src/attic"
expect found 'a room that nobody knows' bash "$checks/includes.sh" "$tree/src" "$qt"
rm -rf "$tree/src/attic"
mkdir "$tree/src/engine/attic"
printf '#include <QString>\n' >"$tree/src/engine/attic/planted.h"
expect found 'a room in a room that nobody knows' bash "$checks/includes.sh" "$tree/src" "$qt"
rm -rf "$tree/src"
mkdir "$tree/src"
expect found 'no source at all' bash "$checks/includes.sh" "$tree/src" "$qt"

message() { # found|clean LINE
    rm -rf "$tree/src"
    mkdir -p "$tree/src/server"
    printf '#include <QString>\n%s\n' "$2" >"$tree/src/server/planted.cpp"
    expect "$1" "$2" bash "$checks/messages.sh" "$tree/src"
}
message found 'return Error{ErrorCode::Io, {}, QStringLiteral("the folder cannot be created")};'
message found $'return {Error{ErrorCode::Io, doing,\n  QStringLiteral("%1 has no key").arg(name)}};'
message found 'error.remedy = QStringLiteral("Run it again.");'
message found 'const QString doing = QStringLiteral("comparing `%1`").arg(name);'
message found 'session.execute(sql, QStringLiteral("reading the slice"));'
message found 'const QString none = Message::tr("no answer");'
message found $'const QStringList words{Message::tr("a"),\n  Message::tr("b")};'
message clean 'return Error{ErrorCode::Io, {}, Message::tr("the folder cannot be created")};'
message clean 'const auto row = session.selectOne(QStringLiteral("SELECT a AS b FROM t"), 1, doing);'
message clean 'words << QStringLiteral("sql_mode = %1").arg(mode);'
message clean $'QString f()\n{\n    const QString none = Message::tr("no answer");'
message clean '// error.reason = QStringLiteral("not a message");'

path() { # found|clean LINE
    rm -rf "$tree/src"
    mkdir "$tree/src"
    printf '%s\n' "$2" >"$tree/src/planted.txt"
    expect "$1" "$2" bash "$checks/paths.sh" "$tree"
}
slash=/
path found "see ${slash}work/main/README.md"
path found "\"${slash}work/shared/data\""
path found "${slash}tmp/bash_jobs.0/stdout"
path found "cd $tree/src"
path clean 'upstream/base/work/ are three places'
path clean '/tmp/slicetool-demo/s.sock'
path clean '"pointer": "/work"'

explained() { # found|clean HEADING
    mkdir -p "$tree/docs/manual" "$tree/translations"
    printf '<source>`%%1` is &quot;gone&quot;: %%2</source>\n' >"$tree/translations/slicetool_de.ts"
    printf '%s\n' "$2" >"$tree/docs/manual/troubleshooting.md"
    expect "$1" "$2" bash "$checks/troubleshooting.sh" "$tree"
}
explained clean '### `… is "gone": …`'
explained clean '### `… is "gone"`'
explained found '### `is "gone"`'
explained found '### `… is away`'
explained found '## no message at all'

manual() { # found|clean LINE
    rm -rf "$tree/docs"
    mkdir -p "$tree/docs/manual"
    printf '#!/bin/sh\n[ "$1" = pull ] && echo "  --table NAME  Only this table"\n' >"$tree/program"
    chmod +x "$tree/program"
    printf '# Index\n\n[One](one.md)\n' >"$tree/docs/manual/README.md"
    printf '# One\n\n## A `head`, 2nd\n\n%b\n' "$2" >"$tree/docs/manual/one.md"
    expect "$1" "$2" bash "$checks/manual.sh" "$tree" "$tree/program"
}
manual clean '[it](#a-head-2nd)'
manual clean '[index](README.md) and [one](../manual/one.md#one)'
manual clean '[elsewhere](https://example.com/none.md)'
manual found '[it](#a-head)'
manual found '[two](two.md)'
manual clean '`slicetool-cli pull PLAN --table NAME`'
manual clean '```\nslicetool-cli pull PLAN [--table NAME]\n```'
manual clean 'slicetool-cli is quick'
manual found '`slicetool-cli push PLAN`'
manual found '```\nslicetool-cli pull PLAN --tables NAME\n```'
manual clean '![picture](../manual/README.md)'
manual found '![picture](picture.png)'
printf '# Two\n' >"$tree/docs/manual/two.md"
expect found 'a page that is not in the index' bash "$checks/manual.sh" "$tree" "$tree/program"

expect found 'a program without Qt' bash "$checks/links.sh" "$(command -v bash)"

printf '%d violations planted or honest lines tried, %d mistakes\n' "$tried" "$failures"
((failures == 0))
