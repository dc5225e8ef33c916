// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/timedrun.h"

#include <functional>

namespace slicetool::bench {

/// Who takes part in a job, and what has to be done around each of its runs. What is not the run
/// itself is not timed.
struct Contender {
    QString name;
    std::function<Result<TimedRun>()> run;
    std::function<Result<void>()> prepare = {}; ///< before each run
    std::function<Result<void>()> check = {};   ///< after each run: whether the job was done
    int maxRounds = 100;                        ///< for what takes very long
    bool mayBeWrong = false;                    ///< what its check finds is told, and no failure
};

/// What a contender's runs took.
struct Measured {
    QString name;
    QList<double> seconds; ///< one a run
    qint64 peakKilobytes = 0;
    bool timedOut = false;
    bool wrong = false; ///< the job was not done right

    double median() const;
    double minimum() const;
    double maximum() const;
};

/// Something that a job has to reach, and whether it did.
struct Requirement {
    QString what;
    QString found;
    bool met = false;
};

/// One job's figures.
struct JobResult {
    QString title;
    QList<Measured> measured; ///< the first is slicetool's, which the others are compared with
    QList<Requirement> requirements;
    QStringList notes;

    const Measured *find(const QString &name) const;
};

/// Runs all contenders in turn, so many rounds, so that a machine that becomes slower does so for
/// all; says on standard error what it is doing.
Result<QList<Measured>> race(const QList<Contender> &contenders, int rounds);

/// "slicetool is at least 8x faster than pt-table-sync"
Requirement atLeastTimesFaster(const JobResult &result, double times, const QString &rival);

/// "slicetool takes at most 1.5x of checksums plus 0.2 s"
Requirement atMostTimes(const JobResult &result, double times, const QString &rival,
                        double plusSeconds = 0);

} // namespace slicetool::bench
