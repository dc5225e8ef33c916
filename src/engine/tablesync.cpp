// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tablesync.h"

#include "engine/keyedcomparison.h"
#include "engine/multisetcomparison.h"
#include "engine/rowreader.h"

namespace slicetool {

namespace {

/// How often what still differs after a write is written again: a dump may have brought rows
/// later than the snapshot, and a server without transactions may still be moving.
constexpr int repairsAtMost = 3;

struct Traffic {
    qint64 received = 0;
    qint64 sent = 0;
    int reconnects = 0;
};

Result<Traffic> traffic(Lane &lane)
{
    return lane.call([](Session &session) {
        return Result<Traffic>(
            Traffic{session.bytesReceived(), session.bytesSent(), session.reconnects()});
    });
}

} // namespace

TableSync::TableSync(const TablePair &pair, const TableLanes &lanes, TableMonitor &monitor,
                     const TableSyncOptions &options)
    : m_pair(pair)
    , m_lanes(lanes)
    , m_monitor(monitor)
    , m_options(options)
    , m_applier(pair, lanes, monitor, options.programs, options.stop)
{ }

Result<void> TableSync::run(TableReport &report)
{
    const Result<Traffic> readBefore = traffic(m_lanes.source);
    if (!readBefore)
        return readBefore.error();
    const Result<Traffic> writtenBefore = traffic(m_lanes.writer);
    if (!writtenBefore)
        return writtenBefore.error();

    Result<void> done = m_pair.identity.isEmpty() ? runKeyless(report) : runKeyed(report);

    const Result<Traffic> read = traffic(m_lanes.source);
    const Result<Traffic> written = traffic(m_lanes.writer);
    if (read)
        report.bytesRead = read->received - readBefore->received + m_applier.bytesByDump();
    if (written)
        report.bytesWritten = written->sent - writtenBefore->sent + m_applier.bytesByDump();
    if (done && !report.verified && m_options.applies()) {
        // Equal is what it should be by now. If the source has moved under us, that is why.
        const bool moved = !m_pair.source.isTransactional()
                           || (read && read->reconnects != readBefore->reconnects);
        if (moved) {
            report.status = TableStatus::Live;
            report.message =
                QStringLiteral("upstream moved while it was read; run it again to settle it");
        } else {
            done = Error{ErrorCode::Query, QStringLiteral("verifying `%1`").arg(m_pair.name()),
                         QStringLiteral("rows still differ after they were written"),
                         QStringLiteral("Does something else write to the table downstream?"), 0};
        }
    }
    return done;
}

Result<void> TableSync::bringTail(KeyedComparison &comparison, DifferenceSpool &differences,
                                  bool &applied)
{
    const auto tail = comparison.findTail();
    if (!tail)
        return tail.error();
    if (!tail->has_value())
        return {};
    // A new row may hold a unique value that a changed row of the target still has: then it has
    // to wait until those are gone.
    const bool safe = !m_pair.target.hasSecondaryUniqueKey()
                      || (*tail)->range.after == std::nullopt; // an empty target
    if (!m_options.applies() || !safe) {
        differences.add(**tail);
        return {};
    }
    m_monitor.enter(Phase::Applying, (*tail)->sourceRows);
    applied = true;
    return m_applier.insertRange(**tail);
}

Result<void> TableSync::runKeyed(TableReport &report)
{
    KeyedComparison comparison(m_pair, m_lanes, m_monitor, bool(m_options.onDifferingRow));
    DifferenceSpool differences;
    ChangeCounts counts;
    bool applied = false;
    m_monitor.enter(Phase::Comparing, m_pair.source.rowEstimate);
    if (Result<void> done = bringTail(comparison, differences, applied); !done)
        return done;
    if (applied) {
        counts.inserted += comparison.sourceRows();
        m_monitor.enter(Phase::Comparing, m_pair.target.rowEstimate);
    }
    if (Result<void> done = comparison.compareBody(differences); !done)
        return done;
    counts += differences.counts();
    report.sourceRows = comparison.sourceRows();
    report.density = comparison.density();
    if (m_options.onDifferingRow && !m_options.applies()) {
        if (Result<void> done =
                RowReader(m_pair, m_lanes, m_options.onDifferingRow).read(differences);
            !done)
            return done;
    }
    if (!m_options.applies()) {
        conclude(report, counts, differences.isEmpty());
        return {};
    }
    bool equalNow = differences.isEmpty() && !applied;
    DifferenceSpool *pending = &differences;
    std::unique_ptr<DifferenceSpool> left;
    for (int round = 0; !equalNow && round <= repairsAtMost; ++round) {
        if (!pending->isEmpty()) {
            m_monitor.enter(Phase::Applying, pending->counts().total());
            if (Result<void> done = m_applier.apply(*pending); !done)
                return done;
        }
        m_monitor.enter(Phase::Verifying, 0);
        left = std::make_unique<DifferenceSpool>();
        if (Result<void> done = comparison.compareDirty(*left); !done)
            return done;
        equalNow = left->isEmpty();
        pending = left.get();
    }
    conclude(report, counts, equalNow);
    return {};
}

Result<void> TableSync::runKeyless(TableReport &report)
{
    MultisetComparison comparison(m_pair, m_lanes, m_monitor, bool(m_options.onDifferingRow));
    m_monitor.enter(Phase::Comparing, m_pair.source.rowEstimate);
    ChangeCounts counts;
    bool equalNow = false;
    for (int round = 0; !equalNow && round <= repairsAtMost; ++round) {
        if (round > 0)
            m_monitor.enter(Phase::Verifying, 0);
        const auto differences = comparison.compare();
        if (!differences)
            return differences.error();
        equalNow = differences->isEmpty();
        ChangeCounts found;
        for (const MultisetDifference &difference : *differences)
            found.add(difference);
        if (round == 0) {
            counts = found;
            report.sourceRows = comparison.sourceRows();
            m_monitor.addChanges(found.total());
            if (m_options.onDifferingRow && !m_options.applies()) {
                RowReader reader(m_pair, m_lanes, m_options.onDifferingRow);
                if (Result<void> done = reader.read(*differences); !done)
                    return done;
            }
        }
        if (!m_options.applies() || equalNow || round == repairsAtMost)
            break;
        m_monitor.enter(Phase::Applying, found.total());
        const Result<void> done = comparison.targetRows() == 0
                                      ? m_applier.insertAll(comparison.sourceRows())
                                      : m_applier.apply(*differences);
        if (!done)
            return done;
    }
    conclude(report, counts, equalNow);
    return {};
}

void TableSync::conclude(TableReport &report, const ChangeCounts &counts, bool equalNow)
{
    report.inserted = counts.inserted;
    report.updated = counts.updated;
    report.deleted = counts.deleted;
    report.verified = equalNow;
    if (counts.total() == 0)
        report.status = TableStatus::InSync;
    else
        report.status = m_options.applies() ? TableStatus::Synced : TableStatus::Differs;
}

} // namespace slicetool
