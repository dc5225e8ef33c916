// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/tablemonitor.h"

namespace slicetool {

TableMonitor::TableMonitor(const QString &table, ProgressSink sink) : m_sink(std::move(sink))
{
    m_progress.table = table;
    m_sincePublished.start();
    m_sinceLooked.start();
}

void TableMonitor::enter(Phase phase, qint64 rowsTotal)
{
    m_progress.phase = phase;
    m_progress.rowsDone = 0;
    m_progress.rowsTotal = rowsTotal;
    publish(true);
}

void TableMonitor::addRows(qint64 rows)
{
    m_progress.rowsDone += rows;
    publish(false);
}

void TableMonitor::addChanges(qint64 changes)
{
    m_progress.changes += changes;
    publish(false);
}

void TableMonitor::addBytes(qint64 bytes)
{
    m_progress.bytes += bytes;
    publish(false);
}

void TableMonitor::finish(TableStatus status)
{
    m_progress.phase = Phase::Done;
    m_progress.status = status;
    publish(true);
}

void TableMonitor::publish(bool now)
{
    if (!m_sink || (!now && m_sincePublished.elapsed() < 50))
        return;
    m_sincePublished.restart();
    lookAtDensity(now);
    m_sink(m_progress);
}

/// It is worked out from thousands of cells, so not as often as the rest.
void TableMonitor::lookAtDensity(bool now)
{
    constexpr int interval = 250;
    if (!m_recorder || m_progress.phase != Phase::Comparing
        || (!now && m_sinceLooked.elapsed() < interval))
        return;
    m_sinceLooked.restart();
    m_progress.density = m_recorder->buckets();
}

} // namespace slicetool
