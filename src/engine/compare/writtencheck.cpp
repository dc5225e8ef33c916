// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/writtencheck.h"

#include "base/message.h"
#include "engine/compare/rowmatch.h"

namespace slicetool {

namespace {

constexpr int rowsPerQuery = 2000;

} // namespace

WrittenCheck::WrittenCheck(const TableContext &table)
    : m_table(table)
    , m_doing(Message::tr("verifying `%1`").arg(table.pair.name()))
{ }

Result<void> WrittenCheck::check(
    DifferenceSpool &written, DifferenceSpool &found,
    const std::function<Result<void>(const RangeDifference &)> &range) const
{
    return written.forEach(
        rowsPerQuery, [&](const QList<RowDifference> &rows) { return checkRows(rows, found); },
        range);
}

Result<void> WrittenCheck::checkRows(const QList<RowDifference> &rows, DifferenceSpool &found) const
{
    QList<KeyValue> keys;
    for (const RowDifference &row : rows)
        keys << row.key;
    QHash<KeyValue, QByteArray> hashes;
    for (const auto &batch : sql::keyBatches(m_table.pair.identity, keys, rowsPerQuery,
                                             m_table.pair.limits.statement)) {
        const auto lines =
            m_table.connections.target
                .selectLines(sql::keyFingerprints(m_table.pair.targetRows, m_table.pair.identity,
                                                  batch, m_table.pair.hash),
                             m_doing)
                .get();
        if (!lines)
            return lines.error();
        SLICETOOL_TRY(checkRowLines(*lines, m_doing));
        for (const QByteArray &line : *lines) {
            const KeyedRow row = KeyedRow::fromLine(line);
            hashes.insert(row.key, row.hash);
        }
    }
    for (const RowDifference &row : rows) {
        const auto there = hashes.constFind(row.key);
        const bool present = there != hashes.constEnd();
        const bool isRight =
            row.change == RowChange::Delete ? !present : present && *there == row.sourceHash;
        if (isRight)
            continue;
        RowDifference left = row;
        if (row.change != RowChange::Delete)
            left.change = present ? RowChange::Update : RowChange::Insert;
        found.add(left);
    }
    m_table.monitor.addRows(rows.size());
    return {};
}

} // namespace slicetool
