// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transfer/equalkeys.h"

#include "base/message.h"
#include "engine/transfer/loadtransfer.h"
#include "engine/transfer/rowtransfer.h"
#include "sql/columntext.h"
#include "sql/quote.h"
#include "sql/translation/collationtranslation.h"

#include <algorithm>

namespace slicetool {

namespace {

const QLatin1String keysTableName("slicetool_keys");

/// The first column of a unique key that the two servers do not compare alike; nullptr where they do.
const Column *doubtfulColumn(const TablePair &pair, const Index &index, const sql::Dialect &from,
                             const sql::Dialect &to)
{
    if (!index.unique)
        return nullptr;
    for (const KeyPart &part : index.parts) {
        const Column *here = pair.source.column(part.column);
        const Column *there = pair.target.column(part.column);
        if (!here || !there)
            return nullptr; // a key that nothing is known about
        if (here->family == TypeFamily::Text && !sql::sameOrder(*here, from, *there, to))
            return there;
    }
    return nullptr;
}

/// The pair with the columns of those keys alone, and without keys on the target's side.
TablePair keysAlone(const TablePair &pair, const QList<Index> &indexes)
{
    const auto isNeeded = [&](const Column &column) {
        const auto names = [&](const KeyPart &part) {
            return part.column.compare(column.name, Qt::CaseInsensitive) == 0;
        };
        return std::any_of(pair.identity.begin(), pair.identity.end(),
                           [&](const Column &key) { return key.name == column.name; })
               || std::any_of(indexes.begin(), indexes.end(), [&](const Index &index) {
                      return std::any_of(index.parts.begin(), index.parts.end(), names);
                  });
    };
    TablePair keys = pair;
    keys.source.columns.removeIf([&](const Column &column) { return !isNeeded(column); });
    keys.target.columns.removeIf([&](const Column &column) { return !isNeeded(column); });
    for (TableDefinition *table : {&keys.source, &keys.target}) {
        for (Column &column : table->columns)
            column.generated = Column::Generated::No;
    }
    keys.target.indexes.clear();
    keys.target.name = keysTableName;
    keys.targetRows = sql::RowSet::table(keys.target.schema, keys.target.name);
    return keys;
}

QString creation(const TableDefinition &table)
{
    QStringList items;
    for (const Column &column : table.columns) {
        QString item = sql::identifier(column.name) + QLatin1Char(' ') + column.columnType;
        if (!column.charset.isEmpty())
            item += QStringLiteral(" CHARACTER SET %1 COLLATE %2")
                        .arg(column.charset, column.collation);
        items << item + QLatin1String(" NULL");
    }
    return QStringLiteral("CREATE TEMPORARY TABLE %1 (%2)")
        .arg(sql::qualified(table.schema, table.name), items.join(QLatin1String(", ")));
}

Result<void> bring(const TablePair &keys, const TableConnections &connections, std::stop_token stop)
{
    TableMonitor silent(keys.name(), {});
    if (LoadTransfer::canCarry(keys, connections)) {
        const auto loaded = LoadTransfer({keys, connections, silent}, stop).insertRange({});
        if (loaded || loaded.error().isCancelled()
            || loaded.error().code == ErrorCode::ConnectionLost)
            return loaded ? Result<void>() : loaded.error();
        SLICETOOL_TRY(connections.writer.execute(
            QLatin1String("DELETE FROM ") + keys.targetRows.from, Message::tr("comparing keys")));
    }
    RowTransfer transfer({keys, connections, silent});
    Result<void> done = transfer.insertAll();
    return done ? transfer.finish() : done;
}

/// Refused where rows have the same key there.
Result<void> lookForEqual(const TablePair &pair, const TablePair &keys, const Index &index,
                          const Column &column, const TableConnections &connections,
                          const sql::Dialect &to)
{
    const QString doing = Message::tr("preparing `%1`").arg(pair.name());
    const QString groups = sql::sharedValuesOf(index, keys.targetRows);
    const auto counted =
        connections.writer
            .selectOne(
                QStringLiteral("SELECT COALESCE(SUM(n), 0) FROM (SELECT COUNT(*) AS n%1) AS q")
                    .arg(groups),
                1, doing)
            .get();
    if (!counted)
        return counted.error();
    const qint64 rows = qint64(counted->first().toDouble());
    if (rows == 0)
        return {};
    QString key;
    if (!pair.identity.isEmpty()) {
        const auto one = connections.writer
                             .select(QLatin1String("SELECT ") + sql::keyColumns(pair.identity)
                                         + groups + QLatin1String(" LIMIT 1"),
                                     doing)
                             .get();
        if (!one)
            return one.error();
        if (!one->isEmpty())
            key = Message::tr(" (one of them has the key %1)")
                      .arg(sql::keyDisplay(pair.identity, one->first()));
    }
    const Column *here = pair.source.column(column.name);
    return Error{
        ErrorCode::Refused, doing,
        Message::tr("column `%1` has values in %2 rows%3 that differ under %4 but are equal "
                    "under %5 of %6, and key `%7` is unique")
            .arg(column.name)
            .arg(rows)
            .arg(key, here->collation, column.collation, to.display(), index.name),
        Message::tr("Give the column a collation that both servers have, such as utf8mb4_bin; "
                    "exclude such rows with a \"where\"; or skip the table.")};
}

} // namespace

Result<void> checkEqualKeys(const TablePair &pair, const TableConnections &connections,
                            const sql::Dialect &from, const sql::Dialect &to, std::stop_token stop)
{
    QList<Index> indexes;
    for (const Index &index : pair.target.indexes) {
        if (doubtfulColumn(pair, index, from, to))
            indexes << index;
    }
    if (indexes.isEmpty())
        return {};
    const TablePair keys = keysAlone(pair, indexes);
    const auto made =
        connections.writer.execute(creation(keys.target), Message::tr("comparing keys"));
    if (!made)
        return made.error().code == ErrorCode::ConnectionLost ? made.error() : Result<void>();
    Result<void> done = bring(keys, connections, stop);
    for (qsizetype i = 0; done && i < indexes.size(); ++i)
        done = lookForEqual(pair, keys, indexes.at(i),
                            *doubtfulColumn(pair, indexes.at(i), from, to), connections, to);
    (void)connections.writer.call([&](Session &session) {
        session.cleanUp(QLatin1String("DROP TEMPORARY TABLE IF EXISTS ") + keys.targetRows.from);
        return Result<void>();
    });
    return done;
}

} // namespace slicetool
