// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transfer/splitfill.h"

#include "base/message.h"
#include "engine/transfer/rowtransfer.h"
#include "engine/transfer/transfer.h"

#include <array>
#include <chrono>
#include <future>

namespace slicetool {

namespace {

constexpr qint64 minRowsToSplit = 20'000; // below it, another connection costs more than it saves

Result<void> begin(SessionThread &connection)
{
    return connection.call([](Session &session) { return session.begin(); });
}

Result<void> commit(SessionThread &connection)
{
    return connection.call([](Session &session) { return session.commit(); });
}

void rollback(SessionThread &connection)
{
    (void)connection.call([](Session &session) {
        session.rollback();
        return Result<void>();
    });
}

} // namespace

SplitFill::SplitFill(const TableContext &table)
    : m_table(table)
    , m_doing(Message::tr("filling `%1`").arg(table.pair.name()))
{ }

bool SplitFill::canCarry(const TablePair &pair, const TableConnections &connections)
{
    return pair.target.name != pair.source.name && couldCarry(pair, connections);
}

bool SplitFill::couldCarry(const TablePair &pair, const TableConnections &connections)
{
    return connections.context && !connections.rowsStay && pair.targetIsMySql && !pair.targetLoads
           && !pair.identity.isEmpty() && pair.keyOrder != KeyOrder::None && !pair.sliceIsQuery
           && pair.sourceStands() && pair.target.isTransactional();
}

Result<bool> SplitFill::insertRange(const RangeDifference &range)
{
    if (range.sourceRows < minRowsToSplit)
        return false;
    SessionThread another(m_table.connections.writer.endpoint(), SessionPurpose::Write,
                          *m_table.connections.context);
    if (const Result<void> opened = begin(another); !opened)
        return opened.error().isCancelled() ? Result<bool>(opened.error()) : Result<bool>(false);
    const Result<KeyValue> middle = middleOf(range);
    if (!middle)
        return middle.error();
    SLICETOOL_TRY(begin(m_table.connections.writer));

    Half first{{range.range.after, *middle}, m_table.connections.writer};
    Half second{{*middle, range.range.upTo}, another};
    Result<void> done = fillBoth(first, second);
    if (const qint64 rows = first.rows + second.rows; done && rows != range.sourceRows)
        done = brokenAnswer(m_doing, rows);
    if (!done) {
        rollback(another);
        rollback(m_table.connections.writer);
        return isWorthRepeating(done.error()) ? Result<bool>(false) : done.error();
    }
    for (SessionThread *writer : {&another, &m_table.connections.writer}) {
        if (Result<void> committed = commit(*writer); !committed) {
            rollback(another);
            rollback(m_table.connections.writer);
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
        m_table.connections.source
            .selectAll(QLatin1String("(SELECT ") + sql::keyColumns(m_table.pair.identity)
                           + QLatin1String(" FROM ") + m_table.pair.sourceRows.from
                           + sql::whereClause(
                               sql::allOf({sql::rangePredicate(m_table.pair.identity, range.range),
                                           m_table.pair.sourceRows.where}))
                           + QLatin1String(" ORDER BY ") + sql::keyOrder(m_table.pair.identity)
                           + QStringLiteral(" LIMIT 1 OFFSET %1)").arg(range.sourceRows / 2),
                       m_table.pair.identity.size(), m_doing)
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
        m_table.monitor.addRows(rows - std::exchange(rowsTold, rows));
        m_table.monitor.addBytes(bytes - std::exchange(bytesTold, bytes));
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
    TableMonitor monitor(m_table.pair.name(), [&](const TableProgress &progress) {
        half.rows = progress.rowsDone;
        half.bytes = progress.bytes;
    });
    const TableConnections connections{m_table.connections.source, m_table.connections.target,
                                       half.writer, false};
    RowTransfer transfer({m_table.pair, connections, monitor});
    Result<void> done = transfer.insertRange(half.range);
    if (done)
        done = transfer.finish();
    if (!done)
        transfer.abandon();
    monitor.finish(TableStatus::Synced);
    return done;
}

} // namespace slicetool
