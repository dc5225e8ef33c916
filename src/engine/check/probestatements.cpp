// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/probestatements.h"

#include "base/message.h"
#include "sql/columntext.h"
#include "sql/loaddata.h"
#include "sql/quote.h"
#include "sql/renaming.h"

#include <algorithm>

namespace slicetool {

namespace {

/// Rows with the columns of a table and nothing in them.
QString noRows(const TableDefinition &table)
{
    QStringList columns;
    for (const Column &column : table.columns)
        columns << QLatin1String("NULL AS ") + sql::identifier(column.name);
    return QStringLiteral("(SELECT %1) AS `q`").arg(columns.join(QLatin1Char(',')));
}

} // namespace

QList<Probe> probesOf(const TablePair &pair, bool hasTable)
{
    sql::RowSet rows;
    const QString table = sql::qualified(pair.source.schema, pair.source.serverName());
    // By name: SELECT * does not show them all.
    rows.from = hasTable ? QStringLiteral("(SELECT %1 FROM %2 LIMIT 1) AS `q`")
                               .arg(sql::selectedColumns(pair.source).join(QLatin1Char(',')), table)
                         : noRows(pair.source);
    if (!hasTable)
        rows.where = QStringLiteral("1 = 0");

    QList<Probe> probes;
    if (pair.identity.isEmpty()) {
        probes << Probe{Message::tr("asking for a fingerprint"),
                        sql::bucketFingerprints(rows, pair.hash, 16)};
    } else {
        probes << Probe{Message::tr("asking for a fingerprint"),
                        sql::chunkFingerprints(rows, pair.identity, {KeyRange{}}, pair.hash,
                                               sql::ChunkDetail::TracedHash)}
               << Probe{Message::tr("asking for the fingerprints of rows"),
                        sql::rowFingerprintPage(rows, pair.identity, {}, pair.hash, 1)};
    }
    QStringList literals;
    for (const Column &column : pair.source.columns) {
        if (column.isWritable())
            literals << sql::literalText(column);
    }
    if (!literals.isEmpty())
        probes << Probe{
            Message::tr("asking for a row's values"),
            QStringLiteral("SELECT %1 FROM %2%3")
                .arg(literals.join(QLatin1Char(',')), rows.from, sql::whereClause(rows.where))};
    if (std::all_of(pair.source.columns.begin(), pair.source.columns.end(), sql::canBeLoaded))
        probes << Probe{
            Message::tr("asking for a row in bulk"),
            QStringLiteral("SELECT %1 FROM %2%3")
                .arg(sql::loadLine(pair.source), rows.from, sql::whereClause(rows.where))};
    if (hasTable)
        probes << Probe{Message::tr("asking for a checksum"),
                        QStringLiteral("CHECKSUM TABLE %1 QUICK").arg(table)};
    return probes;
}

QList<Probe> writingProbesOf(const TablePair &pair)
{
    const QString table = sql::qualified(pair.target.schema, pair.target.name);
    QStringList columns;
    QStringList values;
    for (const Column &column : pair.source.columns) {
        if (!column.isWritable())
            continue;
        columns << sql::identifier(column.name);
        values << QStringLiteral("NULL");
    }
    return {{Message::tr("deleting rows"), QStringLiteral("DELETE FROM %1 WHERE 1 = 0").arg(table)},
            {Message::tr("inserting rows"),
             QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                 .arg(table, columns.join(QLatin1Char(',')), values.join(QLatin1Char(',')))}};
}

} // namespace slicetool
