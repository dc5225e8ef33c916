// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transfer/splitfill.h"

#include "engine/transfer/rowtransfer.h"
#include "engine/transfer/transfer.h"

#include <array>
#include <chrono>
#include <future>

namespace slicetool {

namespace {

constexpr qint64 rowsAtLeast = 20'000; // below it, another connection costs more than it saves

Result<void> begin(Lane &lane)
{
    return lane.call([](Session &session) { return session.begin(); });
}

Result<void> commit(Lane &lane)
{
    return lane.call([](Session &session) { return session.commit(); });
}

void rollback(Lane &lane)
{
    (void)lane.call([](Session &session) {
        session.rollback();
        return Result<void>();
    });
}

} // namespace

SplitFill::SplitFill(const TablePair &pair, const TableLanes &lanes, TableMonitor &monitor)
    : m_pair(pair)
    , m_lanes(lanes)
    , m_monitor(monitor)
    , m_doing(QStringLiteral("filling `%1`").arg(pair.name()))
{ }

bool SplitFill::canCarry(const TablePair &pair, const TableLanes &lanes)
{
    return pair.target.name != pair.source.name && couldCarry(pair, lanes);
}

bool SplitFill::couldCarry(const TablePair &pair, const TableLanes &lanes)
{
    return lanes.sessions && !lanes.sameServer && pair.targetIsMySql && !pair.targetLoads
           && !pair.identity.isEmpty() && pair.keyOrder != KeyOrder::None && !pair.sliceIsQuery
           && pair.sourceStands() && pair.target.isTransactional();
}

Result<bool> SplitFill::insertRange(const RangeDifference &range)
{
    if (range.sourceRows < rowsAtLeast)
        return false;
    Lane another(m_lanes.writer.endpoint(), SessionPurpose::Write, *m_lanes.sessions);
    if (const Result<void> opened = begin(another); !opened)
        return opened.error().isCancelled() ? Result<bool>(opened.error()) : Result<bool>(false);
    const Result<KeyValue> middle = middleOf(range);
    if (!middle)
        return middle.error();
    SLICETOOL_TRY(begin(m_lanes.writer));

    Half first{{range.range.after, *middle}, m_lanes.writer};
    Half second{{*middle, range.range.upTo}, another};
    Result<void> done = fillBoth(first, second);
    if (const qint64 rows = first.rows + second.rows; done && rows != range.sourceRows)
        done = brokenAnswer(m_doing, rows);
    if (!done) {
        rollback(another);
        rollback(m_lanes.writer);
        return isWorthRepeating(done.error()) ? Result<bool>(false) : done.error();
    }
    for (Lane *writer : {&another, &m_lanes.writer}) {
        if (Result<void> committed = commit(*writer); !committed) {
            rollback(another);
            rollback(m_lanes.writer);
            return committed.error();
        }
    }
    const Result<qint64> sent =
        another.call([](Session &session) { return Result<qint64>(session.bytesSent()); });
    m_bytes = sent ? *sent : 0;
    return true;
}

/// The key that half of the rows are behind of.
Result<KeyValue> SplitFill::middleOf(const RangeDifference &range) const
{
    const auto rows =
        m_lanes.source
            .selectAll(QLatin1String("(SELECT ") + sql::keyColumns(m_pair.identity)
                           + QLatin1String(" FROM ") + m_pair.sourceRows.from
                           + sql::whereClause(
                               sql::allOf({sql::rangePredicate(m_pair.identity, range.range),
                                           m_pair.sourceRows.where}))
                           + QLatin1String(" ORDER BY ") + sql::keyOrder(m_pair.identity)
                           + QStringLiteral(" LIMIT 1 OFFSET %1)").arg(range.sourceRows / 2),
                       m_pair.identity.size(), m_doing)
            .get();
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Result<KeyValue>(brokenAnswer(m_doing, 0)) : rows->first();
}

Result<void> SplitFill::fillBoth(Half &first, Half &second)
{
    const std::array<Half *, 2> halves{&first, &second};
    std::array<std::future<Result<void>>, 2> working;
    for (size_t i = 0; i < halves.size(); ++i)
        working.at(i) =
            std::async(std::launch::async, [this, half = halves.at(i)] { return fill(*half); });
    // The monitor is this thread's.
    qint64 rowsTold = 0;
    qint64 bytesTold = 0;
    const auto tell = [&] {
        const qint64 rows = first.rows + second.rows;
        const qint64 bytes = first.bytes + second.bytes;
        m_monitor.addRows(rows - std::exchange(rowsTold, rows));
        m_monitor.addBytes(bytes - std::exchange(bytesTold, bytes));
    };
    for (const auto &one : working) {
        while (one.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready)
            tell();
    }
    tell();
    const Result<void> firstDone = working.at(0).get();
    const Result<void> secondDone = working.at(1).get();
    return firstDone ? secondDone : firstDone;
}

Result<void> SplitFill::fill(Half &half) const
{
    TableMonitor monitor(m_pair.name(), [&](const TableProgress &progress) {
        half.rows = progress.rowsDone;
        half.bytes = progress.bytes;
    });
    const TableLanes lanes{m_lanes.source, m_lanes.target, half.writer, false};
    RowTransfer transfer(m_pair, lanes, monitor);
    Result<void> done = transfer.insertRange(half.range);
    if (done)
        done = transfer.finish();
    if (!done)
        transfer.abandon();
    monitor.finish(TableStatus::Synced);
    return done;
}

} // namespace slicetool
