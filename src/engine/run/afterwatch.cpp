// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/afterwatch.h"

#include "base/message.h"
#include "engine/compare/knownrows.h"
#include "engine/compare/rowmatch.h"
#include "engine/run/tablesync.h"
#include "engine/table/tablepreparation.h"
#include "sql/translation/ddltranslation.h"

#include <QJsonArray>

#include <algorithm>

namespace slicetool {

namespace {

constexpr int keysPerWatchBatch = 1000;

} // namespace

AfterWatch::AfterWatch(const Plan &plan, const Preflight &flight, const SessionContext &context)
    : m_plan(plan)
    , m_flight(flight)
    , m_statements(flight.target, SessionPurpose::Statements, context)
    , m_before(flight.target, SessionPurpose::Snapshot, context)
    , m_source(flight.source, SessionPurpose::Read, context)
{ }

Result<void> AfterWatch::begin()
{
    const QString doing = Message::tr("starting the after statements");
    for (const char *statement : {"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
                                  "START TRANSACTION WITH CONSISTENT SNAPSHOT"}) {
        SLICETOOL_TRY(m_statements.execute(QString::fromLatin1(statement), doing));
    }
    SLICETOOL_TRY(m_before.selectOne(QStringLiteral("SELECT 1"), 1, doing).get());
    return {};
}

Result<QStringList> AfterWatch::remember(const QStringList &tables, PairMemory &memory)
{
    QStringList untold;
    for (const PlannedTable &table : m_flight.tables) {
        if (table.skipped || table.obstacle || !tables.contains(table.name))
            continue;
        const Result<bool> known = rememberTable(table, memory);
        if (!known)
            return known.error();
        if (!*known)
            untold << table.name;
    }
    return untold;
}

/// False where there are too many rows, or no key to tell them by.
Result<bool> AfterWatch::rememberTable(const PlannedTable &table, PairMemory &memory)
{
    const TableDefinition *source = m_flight.sourceCatalog.find(table.name);
    const TableDefinition *target = m_flight.targetCatalog.find(table.name);
    if (!source)
        return true;
    // What the run itself created was not there when the catalog was read.
    TableDefinition definition = target ? *target
                                        : sql::expectedDefinition(*source, m_flight.sourceDialect(),
                                                                  m_flight.targetDialect());
    definition.schema = m_flight.target.schema;
    // The pair of a comparison, for its hash; both its sides are the target here.
    // What is remembered is what comparisons ask for: they ignore and round columns, and an undo does not.
    TableStep step = table.step;
    step.ignored = m_plan.ignoredIn(table.step.table);
    step.rounded = m_plan.stepFor(table.step.table).rounded;
    const auto prepared = preparePair(step, *source, definition, m_plan.variables,
                                      {m_source, m_before, m_statements, m_flight.rowsStay});
    if (!prepared)
        return prepared.error();
    if (prepared->identity.isEmpty())
        return false;
    const TablePair pair = prepared->ofTargetAlone();
    const TableConnections connections{m_before, m_statements, m_statements, false};
    QList<KeyValue> keys;
    TableMonitor silent(table.name, {});
    TableSyncOptions options;
    options.mode = RunMode::Compare;
    options.maxDifferingRows = maxRows + 1;
    options.onDifferingRow = [&](const DifferingRow &row) { keys << row.keyText; };
    TableReport report;
    SLICETOOL_TRY(TableSync({pair, connections, silent}, options).run(report));
    if (keys.size() > maxRows)
        return false;
    const QString memoryName = KnownRows::memoryName(pair);
    KnownRows known(memory.of(memoryName));
    for (const auto &batch :
         sql::keyBatches(pair.identity, keys, keysPerWatchBatch, pair.limits.statement)) {
        const QString sql = sql::keyFingerprints(pair.targetRows, pair.identity, batch, pair.hash);
        const auto lines = askBothForLines(
            connections, sql, sql,
            Message::tr("checking what the statements changed in `%1`").arg(table.name));
        if (!lines)
            return lines.error();
        const auto before = hashesByKey(lines->source);
        const auto after = hashesByKey(lines->target);
        for (const KeyValue &key : batch)
            known.add(key, before.value(key.join(',')), after.value(key.join(',')));
    }
    if (known.isEmpty())
        memory.forget(memoryName);
    else
        memory.remember(memoryName, known.toJson());
    return known.size() <= maxRows;
}

QStringList tablesOfStatements(Session &session, const Catalog &catalog,
                               const QStringList &statements)
{
    QStringList all;
    for (const TableDefinition &table : catalog.tables)
        all << table.name;
    QStringList named;
    for (const QString &statement : statements) {
        constexpr int tableColumn = 2; // after id and select_type; MySQL's is the same
        const auto rows = session.select(QLatin1String("EXPLAIN ") + statement,
                                         Message::tr("checking which tables a statement names"));
        if (!rows)
            return all;
        for (const ResultRow &row : *rows) {
            const QString name = QString::fromUtf8(row.value(tableColumn));
            const auto found = std::find_if(all.begin(), all.end(), [&](const QString &table) {
                return table.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (found == all.end())
                return all; // an alias, or something else that is no name
            named << *found;
        }
        // EXPLAIN tells aliases, and one may be called as another table is.
        for (const QString &table : std::as_const(all)) {
            if (statement.contains(table, Qt::CaseInsensitive))
                named << table;
        }
    }
    named.removeDuplicates();
    return named;
}

} // namespace slicetool
