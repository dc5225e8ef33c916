// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rowtransfer.h"

#include "engine/hashpredicate.h"
#include "sql/columntext.h"
#include "sql/quote.h"

namespace slicetool {

namespace {

constexpr int rowsPerPage = 2000;
constexpr int longRowsPerPage = 200;
constexpr qint64 bytesPerBatch = 4 << 20; // of long values that are read at once

QString tupleText(const TableDefinition &table)
{
    QStringList values;
    for (const Column &column : table.columns) {
        if (column.isWritable())
            values << sql::literalText(column);
    }
    return QLatin1String("CONCAT_WS(',',") + values.join(QLatin1Char(',')) + QLatin1Char(')');
}

/// Bytes that the long values of a row have.
QString sizeText(const TableDefinition &table)
{
    QStringList sizes;
    for (const Column &column : table.columns) {
        if (column.isWritable() && sql::hasOwnLength(column))
            sizes << QLatin1String("IFNULL(LENGTH(") + sql::identifier(column.name)
                         + QLatin1String("),0)");
    }
    return sizes.join(QLatin1Char('+'));
}

} // namespace

RowTransfer::RowTransfer(const TablePair &pair, const TableLanes &lanes, TableMonitor &monitor)
    : m_pair(pair)
    , m_lanes(lanes)
    , m_monitor(monitor)
    , m_doing(QStringLiteral("transferring rows of `%1`").arg(pair.name()))
    , m_tuple(tupleText(pair.source))
    , m_insert(QLatin1String("INSERT INTO ") + sql::qualified(pair.target.schema, pair.target.name)
               + QLatin1String(" (") + sql::identifierList(pair.source.writableColumns())
               + QLatin1String(") VALUES "))
{ }

Result<qint64> RowTransfer::insertKeys(const QList<KeyValue> &keys)
{
    if (!m_pair.source.hasLongValues()) {
        if (Result<void> done = insertWhere(sql::keysPredicate(m_pair.identity, keys)); !done)
            return done.error();
        return finish();
    }
    const auto sizes =
        m_lanes.source
            .select(QLatin1String("SELECT ") + sizeText(m_pair.source) + QLatin1Char(',')
                        + sql::keyColumns(m_pair.identity) + QLatin1String(" FROM ")
                        + m_pair.sourceRows.from
                        + sql::whereClause(sql::keysPredicate(m_pair.identity, keys)),
                    m_doing)
            .get();
    if (!sizes)
        return sizes.error();
    for (const QList<KeyValue> &batch : bySize(*sizes)) {
        if (Result<void> done = insertWhere(sql::keysPredicate(m_pair.identity, batch)); !done)
            return done.error();
    }
    return finish();
}

Result<qint64> RowTransfer::insertRange(const KeyRange &range)
{
    const bool isLong = m_pair.source.hasLongValues();
    const int limit = isLong ? longRowsPerPage : rowsPerPage;
    KeyRange rest = range;
    for (bool isLast = false; !isLast;) {
        const auto page =
            m_lanes.source
                .select(
                    QLatin1String("SELECT ") + (isLong ? sizeText(m_pair.source) : m_tuple)
                        + QLatin1Char(',') + sql::keyColumns(m_pair.identity)
                        + QLatin1String(" FROM ") + m_pair.sourceRows.from
                        + sql::whereClause(sql::allOf(
                            {sql::rangePredicate(m_pair.identity, rest), m_pair.sourceRows.where}))
                        + QLatin1String(" ORDER BY ") + sql::keyOrder(m_pair.identity)
                        + QLatin1String(" LIMIT ") + QString::number(limit),
                    m_doing)
                .get();
        if (!page)
            return page.error();
        isLast = page->size() < limit;
        if (isLong) {
            for (const QList<KeyValue> &batch : bySize(*page)) {
                if (Result<void> done = insertWhere(sql::keysPredicate(m_pair.identity, batch));
                    !done)
                    return done.error();
            }
        } else if (Result<void> done = insertTuples(*page, 0); !done) {
            return done.error();
        }
        if (!page->isEmpty())
            rest.after = page->last().mid(1);
    }
    return finish();
}

Result<qint64> RowTransfer::insertHashes(const QList<quint64> &hashes)
{
    const qsizetype batch = m_pair.source.hasLongValues() ? 10 : 1000;
    for (qsizetype i = 0; i < hashes.size(); i += batch) {
        const QString predicate =
            sql::allOf({hashPredicate(m_pair, hashes.mid(i, batch)), m_pair.sourceRows.where});
        if (Result<void> done = insertWhere(predicate); !done)
            return done.error();
    }
    return finish();
}

Result<qint64> RowTransfer::insertAll()
{
    if (!m_pair.identity.isEmpty())
        return insertRange({});
    // Without a key there is no order to page by; a part of the hash gives pieces of a size that
    // the driver can hold.
    const auto count =
        m_lanes.source.select(sql::countRows(m_pair.sourceRows, {}, {}), m_doing).get();
    if (!count)
        return count.error();
    const qint64 perPiece = m_pair.source.hasLongValues() ? longRowsPerPage : 10 * rowsPerPage;
    const qint64 pieces = count->first().first().toLongLong() / perPiece + 1;
    for (qint64 i = 0; i < pieces; ++i) {
        const QString piece =
            m_pair.hash.number + QStringLiteral(" MOD %1 = %2").arg(pieces).arg(i);
        if (Result<void> done = insertWhere(sql::allOf({piece, m_pair.sourceRows.where})); !done)
            return done.error();
    }
    return finish();
}

Result<void> RowTransfer::insertWhere(const QString &predicate)
{
    const auto rows = m_lanes.source
                          .select(QLatin1String("SELECT ") + m_tuple + QLatin1String(" FROM ")
                                      + m_pair.sourceRows.from + sql::whereClause(predicate),
                                  m_doing)
                          .get();
    if (!rows)
        return rows.error();
    return insertTuples(*rows, 0);
}

Result<void> RowTransfer::insertTuples(const ResultRows &rows, qsizetype column)
{
    for (const ResultRow &row : rows) {
        const QByteArray &tuple = row.at(column);
        if (tuple.isNull())
            return tooLong(QStringLiteral("a row is longer than the source's max_allowed_packet"));
        if (m_insert.size() + tuple.size() + 2 > m_pair.maximumPacket)
            return tooLong(QStringLiteral("a row needs %1 bytes in a statement, and the target's "
                                          "max_allowed_packet is %2")
                               .arg(tuple.size())
                               .arg(m_pair.maximumPacket));
        if (!m_statement.isEmpty()
            && m_statement.size() + tuple.size() + 3 > m_pair.maximumStatement) {
            if (Result<void> done = send(); !done)
                return done;
        }
        m_statement += m_statement.isEmpty() ? m_insert : QStringLiteral(",");
        m_statement += QLatin1Char('(') + QString::fromLatin1(tuple) + QLatin1Char(')');
    }
    return {};
}

Result<void> RowTransfer::send()
{
    if (Result<void> before = awaitPending(); !before)
        return before;
    m_monitor.addBytes(m_statement.size());
    m_pending =
        m_lanes.writer.post([statement = std::exchange(m_statement, QString()), doing = m_doing](
                                Session &session) { return session.execute(statement, doing); });
    return {};
}

Result<void> RowTransfer::awaitPending()
{
    if (!m_pending.valid())
        return {};
    const Result<qint64> inserted = m_pending.get();
    if (!inserted)
        return inserted.error();
    m_inserted += *inserted;
    m_monitor.addRows(*inserted);
    return {};
}

Result<qint64> RowTransfer::finish()
{
    if (!m_statement.isEmpty()) {
        if (Result<void> sent = send(); !sent)
            return sent.error();
    }
    if (Result<void> done = awaitPending(); !done)
        return done.error();
    return std::exchange(m_inserted, 0);
}

Error RowTransfer::tooLong(const QString &reason) const
{
    return {ErrorCode::Refused, m_doing, reason,
            QStringLiteral("Raise max_allowed_packet on that server, or leave the table out."), 0};
}

QList<QList<KeyValue>> RowTransfer::bySize(const ResultRows &keysAndSizes) const
{
    QList<QList<KeyValue>> batches;
    qint64 bytes = 0;
    for (const ResultRow &row : keysAndSizes) {
        const qint64 size = row.first().toLongLong();
        if (batches.isEmpty() || bytes + size > bytesPerBatch) {
            batches << QList<KeyValue>();
            bytes = 0;
        }
        batches.last() << row.mid(1);
        bytes += size;
    }
    return batches;
}

} // namespace slicetool
