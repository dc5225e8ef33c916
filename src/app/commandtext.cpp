// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandtext.h"

#include "base/shellword.h"

#include <QStringList>

namespace slicetool {

namespace {

QString verbOf(const RunRequest &request)
{
    switch (request.mode) {
    case RunMode::Compare:
        return QStringLiteral("compare");
    case RunMode::SchemaOnly:
        return QStringLiteral("schema");
    case RunMode::Apply:
    case RunMode::DryRun:
        break;
    }
    return toString(request.leg);
}

} // namespace

QString commandOf(const RunRequest &request, const QString &planPath)
{
    QStringList words{QStringLiteral("slicetool-cli"), verbOf(request)};
    // The other commands say by their names which leg they are of.
    if (request.mode == RunMode::Compare && request.leg == Leg::Undo)
        words << QStringLiteral("--leg") << toString(request.leg);
    if (request.mode == RunMode::DryRun)
        words << QStringLiteral("--dry-run");
    if (request.lite)
        words << QStringLiteral("--lite");
    if (request.alter)
        words << QStringLiteral("--alter");
    if (request.recreate)
        words << QStringLiteral("--recreate");
    if (request.afterAnyway)
        words << QStringLiteral("--after-anyway");
    for (const QString &table : request.chosenTables())
        words << QStringLiteral("--table") << shellWord(table);
    // What begins like an option is none after this.
    if (planPath.startsWith(QLatin1Char('-')))
        words << QStringLiteral("--");
    words << shellWord(planPath);
    return words.join(QLatin1Char(' '));
}

} // namespace slicetool
