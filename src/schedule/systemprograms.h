// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace slicetool {

/// What a program of the system came to.
struct ProgramOutcome {
    int exitCode = -1; ///< -1 where it did not run to its end
    QByteArray out;
    QString words; ///< what it said on standard error, or why it said nothing

    bool good() const { return exitCode == 0; }
};

/// The program's path; empty where there is none on PATH.
QString onPath(const char *program);

/// systemctl --user, systemd-analyze and `crontab WHAT` (with a crontab as its input), as found on
/// PATH. Each blocks until it has ended, for half a minute at most.
ProgramOutcome systemctl(const QStringList &arguments);
ProgramOutcome systemdAnalyze(const QStringList &arguments);
ProgramOutcome crontabProgram(const char *what, const QByteArray &input = {});

/// A failure of a program, with its own words. Code: Process.
Error processError(const QString &doing, const ProgramOutcome &outcome);

} // namespace slicetool
