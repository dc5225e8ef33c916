// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transfer/rowtransfer.h"

#include "base/message.h"
#include "engine/table/hashpredicate.h"
#include "sql/columntext.h"
#include "sql/quote.h"

#include <algorithm>

namespace slicetool {

namespace {

constexpr int rowsPerTransferPage = 2000;
constexpr qint64 rowsPerUnkeyedPiece = 10 * rowsPerTransferPage; // of a table without a key
constexpr qint64 bytesPerBatch = 4 << 20; // of long values that are read at once
constexpr qsizetype keysPerBatch = 500;

QString tupleText(const TableDefinition &table)
{
    QStringList values;
    for (const Column &column : table.columns) {
        if (column.isWritable())
            values << sql::literalText(column);
    }
    // NULL where one of them is too long, unlike CONCAT_WS.
    return QLatin1String("CONCAT(") + values.join(QLatin1String(",',',")) + QLatin1Char(')');
}

} // namespace

RowTransfer::RowTransfer(const TableContext &table)
    : m_table(table)
    , m_longRows(table)
    , m_longRow(longRowBytes(table.pair))
    , m_doing(Message::tr("transferring rows of `%1`").arg(table.pair.name()))
    , m_tuple(tupleText(table.pair.source))
    , m_writer(table)
{ }

Result<void> RowTransfer::insertKeys(const QList<KeyValue> &keys)
{
    if (!m_table.pair.rowsMayBeLong) {
        // The next rows are read while the last are written.
        auto reading = select(sql::keysPredicate(m_table.pair.identity, keys));
        SLICETOOL_TRY(takeReading());
        m_reading = std::move(reading);
        return {};
    }
    const auto sizes =
        m_table.connections.source
            .selectAll(QLatin1String("SELECT ") + sql::ownLengths(m_table.pair.source)
                           + QLatin1Char(',') + sql::keyColumns(m_table.pair.identity)
                           + QLatin1String(" FROM ") + m_table.pair.sourceRows.from
                           + sql::whereClause(sql::keysPredicate(m_table.pair.identity, keys)),
                       1 + m_table.pair.identity.size(), m_doing)
            .get();
    if (!sizes)
        return sizes.error();
    return insertMeasured(*sizes);
}

Result<void> RowTransfer::insertRange(const KeyRange &range)
{
    if (m_table.pair.keyOrder == KeyOrder::None)
        return insertAll(); // there are no other ranges then
    const bool isLong = m_table.pair.rowsMayBeLong;
    KeyRange rest = range;
    for (bool isLast = false; !isLast;) {
        const auto page =
            m_table.connections.source
                .selectAll(QLatin1String("(SELECT ")
                               + (isLong ? sql::ownLengths(m_table.pair.source) : m_tuple)
                               + QLatin1Char(',') + sql::keyColumns(m_table.pair.identity)
                               + QLatin1String(" FROM ") + m_table.pair.sourceRows.from
                               + sql::whereClause(
                                   sql::allOf({sql::rangePredicate(m_table.pair.identity, rest),
                                               m_table.pair.sourceRows.where}))
                               + QLatin1String(" ORDER BY ") + sql::keyOrder(m_table.pair.identity)
                               + QLatin1String(" LIMIT ") + QString::number(rowsPerTransferPage)
                               + QLatin1Char(')'),
                           1 + m_table.pair.identity.size(), m_doing)
                .get();
        if (!page)
            return page.error();
        isLast = page->size() < rowsPerTransferPage;
        SLICETOOL_TRY(isLong ? insertMeasured(*page) : insertTuples(*page, 0));
        if (!page->isEmpty())
            rest.after = page->last().mid(1);
    }
    return {};
}

Result<void> RowTransfer::insertHashes(const QList<quint64> &hashes)
{
    const qsizetype hashesPerBatch = hashesThatFit(m_table.pair);
    for (qsizetype i = 0; i < hashes.size(); i += hashesPerBatch) {
        const QString predicate =
            sql::allOf({hashPredicate(m_table.pair, hashes.mid(i, hashesPerBatch)),
                        m_table.pair.sourceRows.where});
        SLICETOOL_TRY(insertWithoutKeys(predicate));
    }
    return {};
}

Result<void> RowTransfer::insertAll()
{
    if (!m_table.pair.identity.isEmpty() && m_table.pair.keyOrder != KeyOrder::None)
        return insertRange({});
    // There is no order to page by; a part of the hash gives pieces of a size that the driver can
    // hold.
    const auto count = m_table.connections.source.selectCount(
        sql::countRows(m_table.pair.sourceRows, {}, {}), m_doing);
    if (!count)
        return count.error();
    const qint64 pieces = *count / rowsPerUnkeyedPiece + 1;
    for (qint64 i = 0; i < pieces; ++i) {
        const QString predicate = sql::allOf(
            {m_table.pair.hash.number + QStringLiteral(" MOD %1 = %2").arg(pieces).arg(i),
             m_table.pair.sourceRows.where});
        SLICETOOL_TRY(insertWithoutKeys(predicate));
    }
    return {};
}

/// @param sizesAndKeys (bytes of the long values, key columns …)
Result<void> RowTransfer::insertMeasured(const ResultRows &sizesAndKeys)
{
    QList<Batch> batches;
    for (const ResultRow &row : sizesAndKeys) {
        const qint64 bytes = row.first().toLongLong();
        if (batches.isEmpty() || batches.last().bytes + bytes > std::min(bytesPerBatch, m_longRow)
            || batches.last().keys.size() == keysPerBatch)
            batches << Batch();
        batches.last().keys << row.mid(1);
        batches.last().bytes += bytes;
    }
    for (const Batch &batch : std::as_const(batches)) {
        for (const auto &keys : sql::keyBatches(m_table.pair.identity, batch.keys, keysPerBatch,
                                                m_table.pair.limits.statement)) {
            const QString predicate = sql::keysPredicate(m_table.pair.identity, keys);
            SLICETOOL_TRY(batch.bytes > m_longRow ? insertLong(predicate, 1)
                                                  : insertWhere(predicate));
        }
    }
    return {};
}

/// The predicate picks rows by their hashes.
Result<void> RowTransfer::insertWithoutKeys(const QString &predicate)
{
    return m_table.pair.rowsMayBeLong ? insertMeasuredHashes(predicate) : insertWhere(predicate);
}

Result<void> RowTransfer::insertMeasuredHashes(const QString &predicate)
{
    const auto sizes =
        m_table.connections.source
            .selectAll(QStringLiteral("SELECT CAST(%1 AS CHAR),MAX(%2),COUNT(*) FROM ")
                               .arg(m_table.pair.hash.number, sql::ownLengths(m_table.pair.source))
                           + m_table.pair.sourceRows.from + sql::whereClause(predicate)
                           + QLatin1String(" GROUP BY 1"),
                       3, m_doing)
            .get();
    if (!sizes)
        return sizes.error();
    const qsizetype hashesPerBatch = hashesThatFit(m_table.pair);
    QList<quint64> gathered;
    qint64 bytes = 0;
    const auto insertGathered = [&]() -> Result<void> {
        bytes = 0;
        return gathered.isEmpty() ? Result<void>()
                                  : insertWhere(sql::allOf(
                                      {hashPredicate(m_table.pair, std::exchange(gathered, {})),
                                       m_table.pair.sourceRows.where}));
    };
    for (const ResultRow &row : *sizes) {
        const quint64 hash = row.at(0).toULongLong();
        const qint64 size = row.at(1).toLongLong();
        const qint64 copies = row.at(2).toLongLong();
        if (size > m_longRow) {
            SLICETOOL_TRY(insertLong(
                sql::allOf({hashPredicate(m_table.pair, {hash}), m_table.pair.sourceRows.where}),
                copies));
            continue;
        }
        gathered << hash;
        bytes += size * copies;
        if (bytes > bytesPerBatch || gathered.size() == hashesPerBatch) {
            SLICETOOL_TRY(insertGathered());
        }
    }
    return insertGathered();
}

Result<void> RowTransfer::insertLong(const QString &predicate, qint64 copies)
{
    const Result<qint64> inserted = m_longRows.insert(predicate, copies);
    return inserted ? Result<void>() : inserted.error();
}

std::future<Result<ResultRows>> RowTransfer::select(const QString &predicate) const
{
    return m_table.connections.source.selectAll(
        QLatin1String("SELECT ") + m_tuple + QLatin1String(" FROM ") + m_table.pair.sourceRows.from
            + sql::whereClause(predicate),
        1, m_doing);
}

Result<void> RowTransfer::insertWhere(const QString &predicate)
{
    const auto rows = select(predicate).get();
    return rows ? insertTuples(*rows, 0) : rows.error();
}

/// Rows that were asked for earlier.
Result<void> RowTransfer::takeReading()
{
    if (!m_reading.valid())
        return {};
    const auto rows = m_reading.get();
    return rows ? insertTuples(*rows, 0) : rows.error();
}

Result<void> RowTransfer::insertTuples(const ResultRows &rows, qsizetype column)
{
    for (const ResultRow &row : rows) {
        SLICETOOL_TRY(m_writer.add(row.at(column)));
    }
    return {};
}

void RowTransfer::abandon()
{
    if (m_reading.valid())
        (void)m_reading.get();
    m_writer.abandon();
}

Result<void> RowTransfer::finish()
{
    SLICETOOL_TRY(takeReading());
    return m_writer.finish();
}

} // namespace slicetool
