// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/afterwatch.h"

#include "engine/rowmatch.h"
#include "engine/rowreader.h"
#include "engine/tablepreparation.h"
#include "engine/tablesync.h"
#include "sql/ddltranslation.h"

#include <QCryptographicHash>

#include <algorithm>

namespace slicetool {

namespace {

constexpr qint64 rangeAtMost = 10'000; // rows of a range that is looked through
constexpr int batchRows = 1000;

/// Of everything that can be seen of a differing row.
QByteArray digestOf(const DifferingRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&](const std::optional<QList<CellValue>> &cells) {
        hash.addData(QByteArray(cells ? "+" : "-"));
        if (!cells)
            return;
        for (const CellValue &cell : *cells) {
            // Lengths make the text injective.
            hash.addData(QByteArray(cell.null ? "n" : "v") + QByteArray::number(cell.bytes.size())
                         + ':');
            hash.addData(cell.bytes);
        }
    };
    add(row.source);
    add(row.target);
    return hash.result().toBase64();
}

} // namespace

KnownRows::KnownRows(const QJsonObject &memory)
{
    for (auto row = memory.begin(); row != memory.end(); ++row)
        m_digests.insert(QByteArray::fromBase64(row.key().toLatin1()),
                         row.value().toString().toLatin1());
}

void KnownRows::add(const DifferingRow &row)
{
    m_digests.insert(row.keyText.join(','), digestOf(row));
}

QJsonObject KnownRows::toJson() const
{
    QJsonObject json;
    for (auto row = m_digests.begin(); row != m_digests.end(); ++row)
        json.insert(QString::fromLatin1(row.key().toBase64()), QString::fromLatin1(row.value()));
    return json;
}

Result<void> KnownRows::find(const TablePair &pair, const TableLanes &lanes,
                             DifferenceSpool &differences)
{
    // Their values are asked for only where the key is one of ours.
    DifferenceSpool candidates;
    const Result<void> chosen = differences.forEach(
        batchRows,
        [&](const QList<RowDifference> &rows) -> Result<void> {
            for (const RowDifference &row : rows) {
                if (m_digests.contains(row.key.join(',')))
                    candidates.add(row);
            }
            return {};
        },
        [&](const RangeDifference &range) -> Result<void> {
            // A range with rows on both sides counts them as replaced, not as what they are.
            if ((range.isPureInsert() && range.sourceRows <= rangeAtMost)
                || (range.isPureDelete() && range.targetRows <= rangeAtMost))
                candidates.add(range);
            return {};
        });
    if (!chosen || candidates.isEmpty())
        return chosen;
    const auto sink = [&](const DifferingRow &row) {
        const QByteArray key = row.keyText.join(',');
        const auto known = m_digests.constFind(key);
        if (known == m_digests.constEnd() || *known != digestOf(row))
            return;
        m_found.insert(key);
        RowDifference difference;
        difference.change = row.change;
        m_counts.add(difference);
    };
    return RowReader(pair, lanes, sink).read(candidates);
}

AfterWatch::AfterWatch(const Plan &plan, const Preflight &flight, const SessionContext &context)
    : m_plan(plan)
    , m_flight(flight)
    , m_before(flight.target, SessionPurpose::Snapshot, context)
    , m_source(flight.source, SessionPurpose::Snapshot, context)
    , m_target(flight.target, SessionPurpose::Read, context)
{
    const auto first = m_before
                           .select(QStringLiteral("SELECT 1"),
                                   QStringLiteral("looking at the target before statements"))
                           .get();
    if (!first)
        m_begun = first.error();
}

Result<QStringList> AfterWatch::remember(const QStringList &tables, PairMemory &memory)
{
    if (!m_begun)
        return m_begun.error();
    QStringList untold;
    for (const PlannedTable &table : m_flight.tables) {
        memory.forget(table.name); // the run has written its rows anew
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
    const TableLanes lanes{m_source, m_target, m_target, m_flight.sameServer};
    auto pair = preparePair(table.step, *source, definition, m_plan.variables, lanes);
    if (!pair)
        return pair.error();
    if (pair->identity.isEmpty())
        return false;
    // Rows that differ now, by key.
    QHash<QByteArray, DifferingRow> differing;
    TableMonitor silent(table.name, {});
    TableSyncOptions options;
    options.mode = RunMode::Compare;
    options.differingRowsAtMost = rowsAtMost + 1;
    options.onDifferingRow = [&](const DifferingRow &row) {
        differing.insert(row.keyText.join(','), row);
    };
    TableReport report;
    if (Result<void> compared = TableSync(*pair, lanes, silent, options).run(report); !compared)
        return compared.error();
    if (differing.size() > rowsAtMost)
        return false;
    // Of those, the ones that are not what they were before the statements.
    QList<KeyValue> keys;
    for (const DifferingRow &row : std::as_const(differing))
        keys << row.keyText;
    KnownRows known;
    for (const auto &batch :
         sql::keyBatches(pair->identity, keys, batchRows, pair->maximumStatement)) {
        const QString sql =
            sql::keyFingerprints(pair->targetRows, pair->identity, batch, pair->hash);
        const QString doing = QStringLiteral("looking what statements did to `%1`").arg(table.name);
        const auto before = m_before.selectLines(sql, doing).get();
        const auto after = m_target.selectLines(sql, doing).get();
        if (!before || !after)
            return before ? after.error() : before.error();
        RowMatch match;
        for (const QByteArray &line : *before)
            match.addSource(KeyedRow::fromLine(line));
        for (const QByteArray &line : *after)
            match.addTarget(KeyedRow::fromLine(line));
        const QList<RowDifference> changed = match.differences(true);
        for (const RowDifference &difference : changed) {
            const auto row = differing.constFind(difference.key.join(','));
            if (row != differing.constEnd())
                known.add(*row);
        }
    }
    if (!known.isEmpty())
        memory.remember(table.name, known.toJson());
    return true;
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
                                         QStringLiteral("looking which tables a statement names"));
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
    }
    named.removeDuplicates();
    return named;
}

} // namespace slicetool
