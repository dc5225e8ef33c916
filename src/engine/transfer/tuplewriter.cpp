// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transfer/tuplewriter.h"

#include "base/message.h"
#include "sql/quote.h"

#include <utility>

namespace slicetool {

namespace {

constexpr qint64 packetOverhead = 16; // a packet is more than its statement

} // namespace

TupleWriter::TupleWriter(const TableContext &table)
    : m_table(table)
    , m_doing(Message::tr("transferring rows of `%1`").arg(table.pair.name()))
    , m_insert(QLatin1String("INSERT INTO ")
               + sql::qualified(table.pair.target.schema, table.pair.target.name)
               + QLatin1String(" (") + sql::identifierList(table.pair.source.writableColumns())
               + QLatin1String(") VALUES "))
{ }

Result<void> TupleWriter::add(const QByteArray &tuple)
{
    if (tuple.isNull())
        return tooLong(Message::tr("a row is longer than the source's max_allowed_packet"));
    if (m_insert.size() + tuple.size() + packetOverhead > m_table.pair.limits.targetPacket)
        return tooLong(Message::tr("a row needs %1 bytes in a statement, but the target's "
                                   "max_allowed_packet is %2")
                           .arg(tuple.size())
                           .arg(m_table.pair.limits.targetPacket));
    if (!m_statement.isEmpty()
        && m_statement.size() + tuple.size() + 3 > m_table.pair.limits.statement) {
        SLICETOOL_TRY(send());
    }
    m_statement += m_statement.isEmpty() ? m_insert : QStringLiteral(",");
    m_statement += QLatin1Char('(') + QString::fromLatin1(tuple) + QLatin1Char(')');
    ++m_statementRows;
    return {};
}

Result<void> TupleWriter::send()
{
    SLICETOOL_TRY(awaitPending());
    m_table.monitor.addBytes(m_statement.size());
    m_pending = m_table.connections.writer.post([statement = std::exchange(m_statement, QString()),
                                                 rows = std::exchange(m_statementRows, 0),
                                                 doing =
                                                     m_doing](Session &session) -> Result<qint64> {
        auto inserted = session.execute(statement, doing);
        if (inserted && *inserted != rows)
            return Error{ErrorCode::Query, doing,
                         Message::tr("of %1 rows the server accepted %2").arg(rows).arg(*inserted)};
        return inserted;
    });
    return {};
}

Result<void> TupleWriter::awaitPending()
{
    if (!m_pending.valid())
        return {};
    const Result<qint64> inserted = m_pending.get();
    if (!inserted)
        return inserted.error();
    m_table.monitor.addRows(*inserted);
    return {};
}

Result<void> TupleWriter::finish()
{
    if (!m_statement.isEmpty()) {
        SLICETOOL_TRY(send());
    }
    return awaitPending();
}

void TupleWriter::abandon()
{
    if (m_pending.valid())
        (void)m_pending.get();
    m_statement.clear();
    m_statementRows = 0;
}

Error TupleWriter::tooLong(const QString &reason) const
{
    return {ErrorCode::Refused, m_doing, reason,
            Message::tr("Raise max_allowed_packet on that server, or skip the table.")};
}

} // namespace slicetool
