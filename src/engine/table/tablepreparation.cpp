// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/tablepreparation.h"

#include "base/message.h"
#include "engine/table/heldvalues.h"
#include "plan/columnpattern.h"
#include "sql/quote.h"
#include "sql/statementtext.h"
#include "sql/translation/collationtranslation.h"

#include <algorithm>

namespace slicetool {

namespace {

/// Alias of the plan's query inside our statements.
const QLatin1String queryAlias("slicetool_query");

/// Bytes; some thousands of such rows are held at once.
constexpr qint64 longRow = 16 * 1024;

Result<QString> bound(Result<QString> checked, const QMap<QString, QJsonValue> &variables,
                      const QString &doing)
{
    if (checked)
        checked = sql::bindVariables(*checked, variables);
    if (!checked) {
        Error error = checked.error();
        error.doing = doing;
        return error;
    }
    // The line break ends a comment that the text may end with.
    return QLatin1String("(\n") + *checked + QLatin1String("\n)");
}

Result<void> sliceByPredicate(TablePair &pair, const QMap<QString, QJsonValue> &variables,
                              const TableConnections &connections)
{
    const QString doing = Message::tr("reading the predicate of `%1`").arg(pair.name());
    const Result<QString> predicate = bound(sql::asPredicate(pair.step.where), variables, doing);
    if (!predicate)
        return predicate.error();
    pair.sourceRows = sql::RowSet::of(pair.source, *predicate);
    return connections.source.call([&](Session &session) {
        return session.prepare(QLatin1String("SELECT 1 FROM ") + pair.sourceRows.from
                                   + sql::whereClause(pair.sourceRows.where),
                               doing);
    });
}

Result<void> sliceByQuery(TablePair &pair, const QMap<QString, QJsonValue> &variables,
                          const TableConnections &connections)
{
    const QString doing = Message::tr("reading the query of `%1`").arg(pair.name());
    const Result<QString> query = bound(sql::asSubquery(pair.step.sql), variables, doing);
    if (!query)
        return query.error();
    const QString derived = *query + QLatin1String(" AS ") + sql::identifier(queryAlias);
    const Result<QStringList> selected =
        connections.source.call([&](Session &session) -> Result<QStringList> {
            const QString probe =
                QLatin1String("SELECT * FROM ") + derived + QLatin1String(" LIMIT 0");
            // Prepared first: that takes a single statement only. Without its columns, for each of
            // which the driver would set aside as much memory as a value may have: 4 GB for a
            // geometry.
            SLICETOOL_TRY(session.prepare(
                QLatin1String("SELECT 1 FROM ") + derived + QLatin1String(" LIMIT 0"), doing));
            return session.resultColumns(probe, doing);
        });
    if (!selected)
        return selected.error();

    QStringList needed; // as the query calls them
    for (const Column &column : pair.identity.isEmpty() ? pair.source.columns : pair.identity) {
        if (!pair.identity.isEmpty() || column.isCompared())
            needed << pair.source.serverName(column);
    }
    for (const QString &name : std::as_const(needed)) {
        if (!selected->contains(name, Qt::CaseInsensitive))
            return Error{
                ErrorCode::Plan, doing,
                Message::tr("it selects %1, but not `%2`")
                    .arg(selected->join(QLatin1String(", ")), name),
                pair.identity.isEmpty()
                    ? Message::tr("The table has no key, so the query has to select all columns.")
                    : Message::tr("The query has to select the key columns: %1.")
                          .arg(needed.join(QLatin1String(", ")))};
    }
    pair.sliceIsQuery = true;
    if (pair.identity.isEmpty()) {
        pair.sliceIsDerived = true;
        pair.sourceRows.from = sql::queryRows(pair.source, *query, queryAlias);
    } else {
        for (const Column &column : pair.identity) {
            if (hasEmptyMember(column))
                return Error{ErrorCode::Refused, doing,
                             Message::tr("key column `%1` has a member with an empty name, which a "
                                         "query's result does not distinguish from no member")
                                 .arg(column.name),
                             Message::tr("Scan the table with a \"where\" instead.")};
        }
        const QString key = sql::identifierList(needed);
        pair.sourceRows = sql::RowSet::of(
            pair.source, QStringLiteral("(%1) IN (SELECT %1 FROM %2)").arg(key, derived));
        pair.pickedFrom = derived;
    }
    return {};
}

/// Whether two servers write another end of time into rows that are there: MariaDB's TIMESTAMP
/// ends in 2038, and since 11.5 in 2106.
bool timeEndsElsewhere(const sql::Dialect &from, const sql::Dialect &to)
{
    return from.hasWideTimestamps() != to.hasWideTimestamps();
}

/// A column that every present row has the same value in, which the server itself writes.
void leaveOutColumn(TableDefinition &table, qsizetype index)
{
    const QString name = table.columns.at(index).name;
    for (Index &key : table.indexes)
        key.parts.removeIf([&](const KeyPart &part) { return part.column == name; });
    table.indexes.removeIf([](const Index &key) { return key.parts.isEmpty(); });
    table.columns.removeAt(index);
}

/// The times of a versioned table's rows are values like any other where the target's server lets
/// them be written, which MariaDB does since 10.11.
Result<void> carryRowTimes(TablePair &pair, const sql::Dialect &from, const sql::Dialect &to)
{
    for (qsizetype i = 0; i < pair.source.columns.size();) {
        Column &column = pair.source.columns[i];
        if (!column.rowTime) {
            ++i;
        } else if (!pair.target.column(column.name)) {
            pair.source.columns.removeAt(i); // a server without versioned tables
        } else if (column.expression.compare(QLatin1String("ROW END"), Qt::CaseInsensitive) == 0
                   && timeEndsElsewhere(from, to)) {
            leaveOutColumn(pair.source, i);
        } else if (to.isMariaDb(101100) && column.family == TypeFamily::Temporal) {
            column.generated = Column::Generated::No;
            ++i;
        } else {
            return Error{ErrorCode::Refused, Message::tr("preparing `%1`").arg(pair.name()),
                         Message::tr("column `%1` (%2) records when a row was valid, and %3 "
                                     "does not let its value be set")
                             .arg(column.name, column.columnType, to.display()),
                         Message::tr("Skip the table.")};
        }
    }
    return {};
}

/// What the target's server cannot compute gets the source's values.
void fillComputed(TablePair &pair)
{
    for (Column &column : pair.source.columns) {
        const Column *there = pair.target.column(column.name);
        if (column.generated != Column::Generated::Stored || column.rowTime || !there
            || there->generated != Column::Generated::No)
            continue;
        column.generated = Column::Generated::No;
        pair.fillsComputed = true;
    }
}

/// Rows with such members would come to mean "?". Members that no row has do no harm.
Result<void> refuseHiddenMembers(SessionThread &source, const TableDefinition &table)
{
    for (const Column &column : table.columns) {
        if (!mayHideMembers(column))
            continue;
        const QString doing = Message::tr("preparing `%1`").arg(table.name);
        const auto rows =
            source
                .selectAll(
                    QStringLiteral("(SELECT 1 FROM %1 WHERE HEX(CONVERT(CONVERT(%2 USING "
                                   "utf8mb3) USING utf8mb4)) <> HEX(CONVERT(%2 USING utf8mb4)) "
                                   "LIMIT 1)")
                        .arg(sql::RowSet::of(table).from, sql::identifier(column.name)),
                    1, doing)
                .get();
        if (!rows)
            return rows.error();
        if (!rows->isEmpty())
            return Error{ErrorCode::Refused, doing,
                         Message::tr("column `%1` has members with characters outside the Basic "
                                     "Multilingual Plane, and the server does not show which")
                             .arg(column.name),
                         Message::tr("Skip the table.")};
    }
    return {};
}

KeyOrder keyOrder(const TablePair &pair, const sql::Dialect &from, const sql::Dialect &to)
{
    if (!pair.source.identityHasOneOrder() || !pair.target.identityHasOneOrder())
        return KeyOrder::None;
    const bool shared =
        std::all_of(pair.identity.begin(), pair.identity.end(), [&](const Column &column) {
            const Column *there = pair.target.column(column.name);
            return there && sql::sameOrder(column, from, *there, to);
        });
    return shared ? KeyOrder::Shared : KeyOrder::PerServer;
}

/// Where the index of one side has another idea of equality than its predicates.
void chooseLookups(TablePair &pair)
{
    const auto hasPrefix = [](const TableDefinition &table, const QString &column) {
        const Index *index = table.identityIndex();
        return index
               && std::any_of(index->parts.begin(), index->parts.end(), [&](const KeyPart &part) {
                      return part.prefix > 0
                             && part.column.compare(column, Qt::CaseInsensitive) == 0;
                  });
    };
    for (Column &column : pair.identity) {
        if (column.family != TypeFamily::Text)
            continue;
        const Column *there = pair.target.column(column.name);
        if (pair.source.indexMisleads(column) || (there && pair.target.indexMisleads(*there)))
            column.lookup = Column::Lookup::Bytes;
        // 'Ⅷ' and 'viii' are two keys in an index of three characters, and one value.
        else if (hasPrefix(pair.source, column.name) || hasPrefix(pair.target, column.name))
            column.lookup = Column::Lookup::ValueAndBytes;
    }
}

/// The columns that the step leaves out of the comparison. Keys always count: a row that is equal but for
/// a unique value would stand in another one's way.
QStringList ignoredColumns(const TablePair &pair)
{
    QStringList columns;
    for (const Column &column : pair.source.comparedColumns()) {
        if (!pair.source.tellsRowsApart(column.name) && !pair.target.tellsRowsApart(column.name))
            columns << column.name;
    }
    return matchingColumns(pair.step.ignored, columns);
}

/// The columns that the step rounds, and to how many decimals.
QMap<QString, int> roundedColumns(const TablePair &pair)
{
    QStringList columns;
    for (const Column &column : pair.source.comparedColumns()) {
        if (column.isFloating() && !pair.ignored.contains(column.name)
            && !pair.source.tellsRowsApart(column.name) && !pair.target.tellsRowsApart(column.name))
            columns << column.name;
    }
    return matchingDecimals(pair.step.rounded, columns);
}

QList<Column> countingColumns(const TablePair &pair)
{
    QList<Column> columns = pair.source.comparedColumns();
    columns.removeIf([&](const Column &column) { return pair.ignored.contains(column.name); });
    for (Column &column : columns) {
        if (const auto found = pair.rounded.constFind(column.name);
            found != pair.rounded.constEnd())
            column.decimals = *found;
    }
    return columns;
}

/// Has rows found by the key that the plan names.
Result<void> chooseKey(TablePair &pair)
{
    const QStringList &wanted = pair.step.key;
    if (wanted.isEmpty())
        return {};
    for (TableDefinition *table : {&pair.source, &pair.target}) {
        if (!table->hasKeyOf(wanted)) {
            QStringList keys;
            for (const Index &index : std::as_const(table->indexes)) {
                QStringList columns;
                for (const KeyPart &part : index.parts)
                    columns << part.column;
                if (index.unique && table->hasKeyOf(columns))
                    keys << QLatin1Char('(') + columns.join(QLatin1String(", ")) + QLatin1Char(')');
            }
            keys.sort();
            const QString reason =
                table == &pair.source
                    ? Message::tr("\"key\" names (%1), which is no unique key at the source whose "
                                  "columns are all NOT NULL, indexed whole, and in order (BTREE)")
                    : Message::tr("\"key\" names (%1), which is no unique key downstream whose "
                                  "columns are all NOT NULL, indexed whole, and in order (BTREE)");
            return Error{ErrorCode::Plan, Message::tr("preparing `%1`").arg(pair.name()),
                         reason.arg(wanted.join(QLatin1String(", "))),
                         keys.isEmpty()
                             ? Message::tr("Remove \"key\": the table has none.")
                             : Message::tr("It has: %1.").arg(keys.join(QLatin1String(", ")))};
        }
        table->keyColumns = wanted;
    }
    return {};
}

sql::HashServers hashServers(const TablePair &pair, const ServerFacts &source,
                             const ServerFacts &target)
{
    if (source.version.isMariaDb() && target.version.isMariaDb())
        return sql::HashServers::MariaDb;
    if (source.version.isMariaDb() || target.version.isMariaDb())
        return sql::HashServers::Any;
    const bool haveOneCharset = std::all_of(
        pair.source.columns.begin(), pair.source.columns.end(), [&](const Column &column) {
            const Column *there = pair.target.column(column.name);
            return there && there->charset == column.charset;
        });
    return haveOneCharset ? sql::HashServers::MySql : sql::HashServers::Any;
}

} // namespace

Result<TablePair> preparePair(const TableStep &step, const TableDefinition &source,
                              const TableDefinition &target,
                              const QMap<QString, QJsonValue> &variables,
                              const TableConnections &connections)
{
    const auto unknown =
        std::find_if(source.columns.begin(), source.columns.end(),
                     [](const Column &c) { return c.family == TypeFamily::Unknown; });
    if (unknown != source.columns.end())
        return Error{ErrorCode::Refused, Message::tr("preparing `%1`").arg(source.name),
                     Message::tr("column `%1` has type %2, which slicetool does not support")
                         .arg(unknown->name, unknown->columnType),
                     Message::tr("Skip the table.")};

    if (!connections.rowsStay) {
        SLICETOOL_TRY(refuseHiddenMembers(connections.source, source));
    }

    const auto factsOf = [](Session &session) { return Result<ServerFacts>(session.facts()); };
    const Result<ServerFacts> sourceFacts = connections.source.call(factsOf);
    const Result<ServerFacts> targetFacts = connections.writer.call(factsOf);
    if (!sourceFacts)
        return sourceFacts.error();
    if (!targetFacts)
        return targetFacts.error();
    const qint64 packet = std::min(sourceFacts->maxAllowedPacket, targetFacts->maxAllowedPacket);

    TablePair pair;
    pair.step = step;
    pair.source = source;
    pair.target = target;
    SLICETOOL_TRY(
        carryRowTimes(pair, sourceFacts->version.dialect(), targetFacts->version.dialect()));
    fillComputed(pair);
    const bool hidesKey = forgetInvisibleKey(pair.source, pair.target);
    SLICETOOL_TRY(chooseKey(pair));
    pair.identity = pair.source.identity();
    pair.keyOrder = keyOrder(pair, sourceFacts->version.dialect(), targetFacts->version.dialect());
    chooseLookups(pair);
    pair.sourceRows = sql::RowSet::of(pair.source);
    pair.targetRows = sql::RowSet::table(target.schema, target.name);
    for (Column &column : pair.source.columns) {
        column.onMariaDb = sourceFacts->version.isMariaDb() && targetFacts->version.isMariaDb();
        column.arrivesAsText = column.family == TypeFamily::Json && !connections.rowsStay
                               && !targetFacts->version.isMariaDb();
    }
    pair.ignored = ignoredColumns(pair);
    pair.rounded = roundedColumns(pair);
    // A chunk that is replaced whole would take the rows with it that are equal but for these.
    if (!pair.comparesWholeRows() && !pair.step.zoom.endsAtRows())
        pair.step.zoom.levels << 1;
    pair.hash = sql::rowHash(countingColumns(pair), packet / 2,
                             hashServers(pair, *sourceFacts, *targetFacts));
    pair.limits.statement = std::min<qint64>(packet / 2, 1 << 20);
    pair.limits.sourcePacket = sourceFacts->maxAllowedPacket;
    pair.limits.targetPacket = targetFacts->maxAllowedPacket;
    pair.haveOneVersion = sourceFacts->version == targetFacts->version
                          && sourceFacts->version.number > 0 && !hidesKey;
    pair.targetLoads = targetFacts->localInfile;
    pair.targetIsMySql = !targetFacts->version.isMariaDb();
    // MySQL resolves the parts of a UNION one inside the other, on a stack that is bounded. How many
    // it takes was not measured, so they stay few.
    if (!sourceFacts->version.isMariaDb() || !targetFacts->version.isMariaDb())
        pair.limits.rangesPerQuery = 256;
    pair.rowsMayBeLong = source.maximumValueBytes() > std::min(longRow, packet / 4);
    Result<void> sliced;
    if (step.kind == StepKind::Query)
        sliced = sliceByQuery(pair, variables, connections);
    else if (!step.where.isEmpty())
        sliced = sliceByPredicate(pair, variables, connections);
    if (!sliced)
        return sliced.error();
    if (!connections.rowsStay) {
        SLICETOOL_TRY(checkHeldValues(pair, connections.source, sourceFacts->version.dialect(),
                                      targetFacts->version.dialect()));
    }
    return pair;
}

} // namespace slicetool
