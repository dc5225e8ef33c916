// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace slicetool::bench {

/// A command as a shell would be told it: program and arguments, no quoting.
using Command = QStringList;

/// What a command took, as a whole process.
struct TimedRun {
    double seconds = 0;
    qint64 peakKilobytes = 0; ///< resident, of the largest process
    QByteArray out;           ///< standard output
    bool timedOut = false;    ///< was killed after the time that it had
};

/// Runs a command to its end. Error: exit code above `worstExitCode`, with what it wrote to standard
/// error. Blocks.
Result<TimedRun> timed(const Command &command, int worstExitCode = 0, double timeoutSeconds = 3600);

/// Runs all of them at the same time; the time is that of the slowest.
Result<TimedRun> timedTogether(const QList<Command> &commands);

/// The first's output is the second's input.
Result<TimedRun> timedPipe(const Command &from, const Command &to);

} // namespace slicetool::bench
