// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal/progressdisplay.h"

#include <QHash>

#include <mutex>

namespace slicetool::cli {

/// --progress json: one object per line, for programs.
///
/// - {"event":"start","tables":["customers","orders"]}, once, first;
/// - {"event":"progress","table":"orders","phase":"comparing","rows_done":1000,"rows_total":5000,
///   "bytes":812,"changes":0,"seconds":0.4}: rows_total is 0 where it is not known, seconds
///   count from the start of the run; for a table at most ten a second, and every new phase;
/// - {"event":"stopping"} when the run was asked to end;
/// - {"event":"done","table":"orders","status":"synced","bytes":48211,"changes":24,"seconds":1.2},
///   once for each table.
class ProgressJson : public ProgressDisplay
{
public:
    ProgressJson(ProgressWriter writer, ProgressClock clock);

    void start(const QStringList &tables) override;
    void update(const TableProgress &progress) override;
    void stopping() override;
    void finish() override { }

private:
    struct Shown {
        Phase phase = Phase::Waiting;
        qint64 at = 0;
    };

    double seconds(qint64 now) const { return double(now - m_started) / 1000; }

    const ProgressWriter m_writer;
    const ProgressClock m_clock;
    std::mutex m_mutex; ///< guards what follows, and keeps lines whole
    qint64 m_started = 0;
    QHash<QString, Shown> m_shown; ///< what was last written of each table
};

} // namespace slicetool::cli
