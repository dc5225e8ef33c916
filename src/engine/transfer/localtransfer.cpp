// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"
#include "engine/table/hashpredicate.h"
#include "engine/transfer/transfer.h"
#include "sql/columntext.h"
#include "sql/quote.h"

namespace slicetool {

LocalTransfer::LocalTransfer(const TableContext &table) : m_table(table) { }

Result<void> LocalTransfer::insertWhere(const QString &predicate)
{
    QStringList values;
    for (const Column &column : m_table.pair.source.columns) {
        if (column.isWritable())
            values << sql::copiedValue(column);
    }
    const Result<qint64> inserted = m_table.connections.writer.execute(
        QLatin1String("INSERT INTO ")
            + sql::qualified(m_table.pair.target.schema, m_table.pair.target.name)
            + QLatin1String(" (") + sql::identifierList(m_table.pair.source.writableColumns())
            + QLatin1String(") SELECT ") + values.join(QLatin1Char(',')) + QLatin1String(" FROM ")
            + m_table.pair.sourceRows.from + sql::whereClause(predicate),
        Message::tr("copying rows of `%1`").arg(m_table.pair.name()));
    if (!inserted)
        return inserted.error();
    m_table.monitor.addRows(*inserted);
    return {};
}

Result<void> LocalTransfer::insertKeys(const QList<KeyValue> &keys)
{
    return insertWhere(sql::keysPredicate(m_table.pair.identity, keys));
}

Result<void> LocalTransfer::insertRange(const KeyRange &range)
{
    return insertWhere(sql::allOf(
        {sql::rangePredicate(m_table.pair.identity, range), m_table.pair.sourceRows.where}));
}

Result<void> LocalTransfer::insertHashes(const QList<quint64> &hashes)
{
    return insertWhere(
        sql::allOf({hashPredicate(m_table.pair, hashes), m_table.pair.sourceRows.where}));
}

Result<void> LocalTransfer::insertAll()
{
    return insertWhere(m_table.pair.sourceRows.where);
}

} // namespace slicetool
