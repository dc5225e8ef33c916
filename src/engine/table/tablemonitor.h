// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/densityrecorder.h"
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

    /// Where the density comes from that is told along; nullptr for none. Must outlive this, or be
    /// taken back.
    void watch(const DensityRecorder *recorder) { m_recorder = recorder; }

private:
    void publish(bool now);
    void lookAtDensity(bool now);

    const DensityRecorder *m_recorder = nullptr;
    QElapsedTimer m_sinceLooked;

    TableProgress m_progress;
    ProgressSink m_sink;
    QElapsedTimer m_sincePublished;
};

/// Has a monitor tell a recorder's density for as long as it lives.
class DensityWatch
{
public:
    DensityWatch(TableMonitor &monitor, const DensityRecorder &recorder) : m_monitor(monitor)
    {
        m_monitor.watch(&recorder);
    }
    ~DensityWatch() { m_monitor.watch(nullptr); }
    DensityWatch(const DensityWatch &) = delete;
    DensityWatch &operator=(const DensityWatch &) = delete;

private:
    TableMonitor &m_monitor;
};

} // namespace slicetool
