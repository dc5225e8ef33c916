// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transfer/longrowtransfer.h"

#include "base/message.h"
#include "sql/columntext.h"
#include "sql/quote.h"

#include <algorithm>

namespace slicetool {

namespace {

constexpr qint64 maxPieceBytes = 2 << 20;
constexpr qint64 maxLiteralBytes = 1024; // longer values go through a variable

const QLatin1String sourceVariable("@slicetool_value");

/// A binary string with this content as a value for the column.
QString valueOf(const Column &column, const QString &bytes)
{
    // JSON refuses binary strings; into everything else bytes go as they are.
    return column.family == TypeFamily::Json
               ? QStringLiteral("CONVERT(%1 USING utf8mb4)").arg(bytes)
               : bytes;
}

} // namespace

LongRowTransfer::LongRowTransfer(const TableContext &table)
    : m_table(table)
    , m_doing(Message::tr("transferring a long row of `%1`").arg(table.pair.name()))
    // In hex a piece is twice as long, and a statement is more than its piece.
    , m_pieceBytes(std::min(
          {maxPieceBytes, table.pair.limits.sourcePacket / 4, table.pair.limits.targetPacket / 4}))
{ }

Result<ResultRow> LongRowTransfer::readRow(const QStringList &columns, const QString &predicate)
{
    const auto rows = m_table.connections.source
                          .selectAll(QLatin1String("(SELECT ") + columns.join(QLatin1Char(','))
                                         + QLatin1String(" FROM ") + m_table.pair.sourceRows.from
                                         + sql::whereClause(predicate) + QLatin1String(" LIMIT 1)"),
                                     columns.size(), m_doing)
                          .get();
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? ResultRow() : rows->first();
}

Result<qint64> LongRowTransfer::insert(const QString &predicate, qint64 copies)
{
    QList<Column> columns;
    QStringList shown;
    for (const Column &column : m_table.pair.source.columns) {
        if (!column.isWritable())
            continue;
        columns << column;
        shown << (sql::hasOwnLength(column)
                      ? QStringLiteral("LENGTH(%1)").arg(sql::identifier(column.name))
                      : sql::literalText(column));
    }
    const Result<ResultRow> row = readRow(shown, predicate);
    if (!row)
        return row.error();
    if (row->isEmpty())
        return 0;
    QStringList values;
    m_variables.clear();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString variable = QStringLiteral("@slicetool_%1").arg(i);
        const Result<QString> value = carry(columns.at(i), row->at(i), variable, predicate);
        if (!value)
            return value.error();
        values << *value;
    }
    const QString insert =
        QLatin1String("INSERT INTO ")
        + sql::qualified(m_table.pair.target.schema, m_table.pair.target.name) + QLatin1String(" (")
        + sql::identifierList(m_table.pair.source.writableColumns()) + QLatin1String(") VALUES (")
        + values.join(QLatin1Char(',')) + QLatin1Char(')');
    qint64 inserted = 0;
    for (; inserted < copies; ++inserted) {
        SLICETOOL_TRY(m_table.connections.writer.execute(insert, m_doing));
        m_table.monitor.addRows(1);
    }
    // They would keep their memory as long as the sessions live.
    for (const QString &variable : std::as_const(m_variables)) {
        SLICETOOL_TRY(m_table.connections.writer.execute(
            QStringLiteral("SET %1 = NULL").arg(variable), m_doing));
    }
    if (!m_variables.isEmpty())
        (void)m_table.connections.source.execute(
            QStringLiteral("SET %1 = NULL").arg(sourceVariable), m_doing);
    return inserted;
}

/// @param shown the value's length in bytes, for a column that may be long, else its literal
Result<QString> LongRowTransfer::carry(const Column &column, const QByteArray &shown,
                                       const QString &variable, const QString &predicate)
{
    if (!sql::hasOwnLength(column))
        return QString::fromLatin1(shown);
    if (shown.isNull())
        return QStringLiteral("NULL");
    const qint64 bytes = shown.toLongLong();
    if (bytes <= maxLiteralBytes) {
        const Result<ResultRow> row = readRow({sql::literalText(column)}, predicate);
        if (!row)
            return row.error();
        return row->isEmpty() ? QStringLiteral("NULL") : QString::fromLatin1(row->first());
    }
    if (bytes > std::min(m_table.pair.limits.sourcePacket, m_table.pair.limits.targetPacket))
        return tooLong(column, bytes);
    SLICETOOL_TRY(m_table.connections.source.execute(
        QStringLiteral("SET ") + sourceVariable + QLatin1String(" = (SELECT ")
            + sql::bytesText(column) + QLatin1String(" FROM ") + m_table.pair.sourceRows.from
            + sql::whereClause(predicate) + QLatin1String(" LIMIT 1)"),
        m_doing));
    const auto read = [&](qint64 at) {
        return m_table.connections.source.selectOne(
            QStringLiteral("SELECT HEX(SUBSTRING(%1,%2,%3))")
                .arg(sourceVariable, QString::number(at + 1), QString::number(m_pieceBytes)),
            1, m_doing);
    };
    // The next piece is read while the last is written. Each has a variable of its own: putting
    // them together as they come would copy the beginning over and over.
    QStringList pieces;
    auto next = read(0);
    for (qint64 at = 0; at < bytes; at += m_pieceBytes) {
        const auto piece = next.get();
        if (!piece)
            return piece.error();
        if (piece->first().isNull())
            return tooLong(column, bytes);
        if (at + m_pieceBytes < bytes)
            next = read(at + m_pieceBytes);
        pieces << QStringLiteral("%1_%2").arg(variable).arg(pieces.size());
        SLICETOOL_TRY(m_table.connections.writer.execute(
            QLatin1String("SET ") + pieces.last() + QLatin1String(" = x'")
                + QString::fromLatin1(piece->first()) + QLatin1Char('\''),
            m_doing));
        m_variables << pieces.last();
        m_table.monitor.addBytes(2 * m_pieceBytes);
    }
    return valueOf(column,
                   QLatin1String("CONCAT(") + pieces.join(QLatin1Char(',')) + QLatin1Char(')'));
}

Error LongRowTransfer::tooLong(const Column &column, qint64 bytes) const
{
    const bool atTarget = m_table.pair.limits.targetPacket < m_table.pair.limits.sourcePacket;
    return {
        ErrorCode::Refused, m_doing,
        Message::tr(
            "a value of column `%1` has %2 bytes, but max_allowed_packet on the %3's server is %4")
            .arg(column.name, QString::number(bytes),
                 atTarget ? Message::tr("target") : Message::tr("source"),
                 QString::number(
                     std::min(m_table.pair.limits.sourcePacket, m_table.pair.limits.targetPacket))),
        Message::tr("Raise max_allowed_packet on that server, or skip the table.")};
}

} // namespace slicetool
