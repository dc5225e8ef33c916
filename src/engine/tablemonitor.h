// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/progress.h"

#include <QElapsedTimer>

namespace slicetool {

/// Gathers one table's progress and passes it on, at most every 50 ms within a phase.
/// Thread: the table's.
class TableMonitor
{
public:
    TableMonitor(const QString &table, ProgressSink sink);

    void enter(Phase phase, qint64 rowsTotal);
    void addRows(qint64 rows);
    void addChanges(qint64 changes);
    void addBytes(qint64 bytes);
    void finish(TableStatus status);

private:
    void publish(bool now);

    TableProgress m_progress;
    ProgressSink m_sink;
    QElapsedTimer m_sincePublished;
};

} // namespace slicetool
