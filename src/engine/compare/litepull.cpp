// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/litepull.h"

#include "base/message.h"
#include "engine/compare/keyedcomparison.h"
#include "sql/quote.h"

#include <QRandomGenerator>

#include <algorithm>

namespace slicetool {

namespace {

constexpr int rowsPerLitePage = 5000;
constexpr qsizetype keysPerLiteQuery = 2000;
constexpr int sampledRanges = 16;
constexpr int rowsPerRange = 500;

bool isTime(const Column &column)
{
    return column.family == TypeFamily::Temporal && column.dataType != QLatin1String("time");
}

Result<std::optional<Column>> modifiedColumn(const TablePair &pair)
{
    const QString doing = Message::tr("finding the modified column of `%1`").arg(pair.name());
    if (!pair.step.modified.isEmpty()) {
        const Column *named = pair.source.column(pair.step.modified);
        if (!named || !pair.target.column(pair.step.modified))
            return Error{ErrorCode::Plan, doing,
                         Message::tr("the table has no column `%1`").arg(pair.step.modified),
                         Message::tr("Fix \"modified\" in the plan.")};
        if (!isTime(*named) && named->family != TypeFamily::Integer)
            return Error{ErrorCode::Plan, doing,
                         Message::tr("`%1` is a %2, neither a date nor a whole number")
                             .arg(named->name, named->columnType),
                         Message::tr("Name a column that increases with every change to a row.")};
        return std::optional<Column>(*named);
    }
    for (const Column &column : pair.source.columns) {
        if (isTime(column)
            && column.extra.contains(QLatin1String("on update"), Qt::CaseInsensitive))
            return std::optional<Column>(column);
    }
    return std::optional<Column>();
}

sql::RowSet withPredicate(const sql::RowSet &rows, const QString &predicate)
{
    return {rows.from, sql::allOf({predicate, rows.where})};
}

/// One row from the far future, such as 9999-12-31, must not keep all others out. A day more than now,
/// because the values may be of any time zone.
QString believable(const Column &column)
{
    return isTime(column) ? sql::identifier(column.name)
                                + QStringLiteral(" <= UTC_TIMESTAMP() + INTERVAL 1 DAY")
                          : QString();
}

QString modifiedSince(const Column &column, const QString &comparison, const QString &literal)
{
    return sql::identifier(column.name) + comparison + literal;
}

} // namespace

Result<void> checkModified(const TablePair &pair)
{
    const auto column = modifiedColumn(pair);
    return column ? Result<void>() : column.error();
}

Result<LiteCriteria> findLiteCriteria(const TablePair &pair, const TableConnections &connections,
                                      int overlap, const LiteCeiling &ceiling)
{
    const auto column = modifiedColumn(pair);
    if (!column)
        return column.error();
    LiteCriteria way;
    if (!*column)
        return way;
    way.column = **column;
    // The target's own rows say how far it is: a clock would have to be the source's.
    QString newest = QLatin1String("MAX(") + sql::identifier(way.column.name) + QLatin1Char(')');
    if (way.column.name == ceiling.column)
        newest = isTime(way.column)
                     ? QStringLiteral("LEAST(CAST(%1 AS DATETIME(6)), CAST(%2 AS DATETIME(6)))")
                           .arg(newest, ceiling.newest)
                     : QStringLiteral("LEAST(%1, %2)").arg(newest, ceiling.newest);
    const QString text =
        isTime(way.column)
            ? QStringLiteral("CAST(%1 AS CHAR), CAST(CAST(%1 AS DATETIME(6)) - "
                             "INTERVAL %2 SECOND AS CHAR)")
                  .arg(newest, QString::number(overlap))
            : QStringLiteral("CAST(%1 AS CHAR), CAST(CAST(%1 AS DECIMAL(30)) - %2 AS CHAR)")
                  .arg(newest, QString::number(overlap));
    const auto found =
        connections.target
            .selectOne(
                QLatin1String("SELECT ") + text + QLatin1String(" FROM ") + pair.targetRows.from
                    + sql::whereClause(sql::allOf({believable(way.column), pair.targetRows.where})),
                2, Message::tr("checking how recent `%1` is").arg(pair.name()))
            .get();
    if (!found)
        return found.error();
    const QByteArray last = found->at(0);
    const QByteArray since = found->at(1);
    const auto literal = [&](const QByteArray &value) {
        return isTime(way.column) ? sql::stringLiteral(QString::fromUtf8(value))
                                  : QString::fromUtf8(value);
    };
    if (!last.isNull())
        way.newest = literal(last);
    if (!since.isNull())
        way.since = literal(since);
    way.wantsAll = way.since.isEmpty();
    return way;
}

QString liteCriteriaText(const TablePair &pair, const LiteCriteria &way)
{
    const bool hasEnd = pair.keyOrder == KeyOrder::Shared;
    const QString end = Message::tr("rows beyond the last key");
    if (!way.hasColumn())
        return hasEnd ? end : Message::tr("nothing: no modified column, and no key order to go by");
    const QString modified =
        way.wantsAll
            ? Message::tr("%1, for which no row here has a usable value").arg(way.column.name)
            : Message::tr("%1 since %2")
                  .arg(way.column.name, QString(way.since)
                                            .remove(QLatin1Char('\''))
                                            .remove(QStringLiteral(".000000")));
    return hasEnd ? Message::tr("%1, and %2").arg(modified, end) : modified;
}

LiteComparison::LiteComparison(const TableContext &table, const LiteCriteria &criteria)
    : m_table(table)
    , m_criteria(criteria)
    , m_queries(table.pair, table.connections)
{ }

Result<ComparisonStart> LiteComparison::start()
{
    using Side = ChunkQueries::Side;
    using Edge = ChunkQueries::Edge;
    if (m_table.pair.keyOrder != KeyOrder::Shared)
        return ComparisonStart{{}, true};
    const auto last = m_queries.edgeKey(Side::Target, Edge::Last, {});
    if (!last)
        return last.error();
    m_targetEnd = *last;
    const auto tail = m_queries.tailAfter(m_targetEnd);
    if (!tail)
        return tail.error();
    if (!*tail)
        return ComparisonStart{{}, !m_targetEnd};
    m_tail = *tail;
    m_sourceRows += m_tail->sourceRows;
    m_table.monitor.addChanges(m_tail->sourceRows);
    return ComparisonStart{m_tail, !m_targetEnd};
}

Result<void> LiteComparison::compareBody(DifferenceSpool &differences)
{
    const qint64 before = differences.counts().total();
    Result<void> done = compareModified(differences);
    if (done)
        m_table.monitor.addChanges(differences.counts().total() - before);
    return done;
}

/// The source's rows page by page, in key order and below the tail; of each page the target's rows
/// with the same keys.
Result<void> LiteComparison::compareModified(DifferenceSpool &differences)
{
    if (!m_criteria.hasColumn() || (m_tail && !m_targetEnd))
        return {};
    const QString doing =
        Message::tr("comparing the modified rows of `%1`").arg(m_table.pair.name());
    const sql::RowSet modified = withPredicate(
        m_table.pair.sourceRows,
        m_criteria.wantsAll
            ? sql::identifier(m_criteria.column.name) + QLatin1String(" IS NOT NULL")
            : modifiedSince(m_criteria.column, QStringLiteral(" >= "), m_criteria.since));
    KeyRange rest{{}, m_tail ? m_targetEnd : std::nullopt};
    for (bool isLast = false; !isLast;) {
        const auto lines =
            m_table.connections.source
                .selectLines(sql::rowFingerprintPage(modified, m_table.pair.identity, rest,
                                                     m_table.pair.hash, rowsPerLitePage),
                             doing)
                .get();
        if (!lines)
            return lines.error();
        SLICETOOL_TRY(checkRowLines(*lines, doing));
        isLast = lines->size() < rowsPerLitePage;
        QList<KeyValue> keys;
        RowMatch match;
        for (const QByteArray &line : *lines) {
            const KeyedRow row = KeyedRow::fromLine(line);
            keys << row.key;
            match.addSource(row);
        }
        if (!keys.isEmpty())
            rest.after = keys.last();
        m_sourceRows += keys.size();
        m_table.monitor.addRows(keys.size());
        for (const auto &batch : sql::keyBatches(m_table.pair.identity, keys, keysPerLiteQuery,
                                                 m_table.pair.limits.statement)) {
            const auto here = m_table.connections.target
                                  .selectLines(sql::keyFingerprints(m_table.pair.targetRows,
                                                                    m_table.pair.identity, batch,
                                                                    m_table.pair.hash),
                                               doing)
                                  .get();
            if (!here)
                return here.error();
            SLICETOOL_TRY(checkRowLines(*here, doing));
            for (const QByteArray &line : *here)
                match.addTarget(KeyedRow::fromLine(line));
        }
        // With deletes: a row of the target that was found by a key of the source and has another
        // one is the same key to the server, spelled differently, and stands in the m_criteria.
        const QList<RowDifference> found = match.differences(true);
        for (const RowDifference &difference : found)
            differences.add(difference);
    }
    return {};
}

Result<void> LiteComparison::compareTail(DifferenceSpool &differences)
{
    if (!m_tail)
        return {};
    QList<Chunk> tail{Chunk{m_tail->range}};
    SLICETOOL_TRY(m_queries.fingerprint(tail, sql::ChunkDetail::Hash));
    if (!tail.first().isEqual())
        differences.add(
            RangeDifference{m_tail->range, tail.first().sourceRows, tail.first().targetRows});
    return {};
}

Result<void> LiteComparison::compareWritten(DifferenceSpool &, DifferenceSpool &differences)
{
    m_sourceRows = m_tail ? m_tail->sourceRows : 0;
    Result<void> done = compareModified(differences);
    return done ? compareTail(differences) : done;
}

namespace {

/// Keys to begin random ranges at: rows that the target draws, which reads its index once. Drawn between
/// the first and the last key instead, they would all lie where keys are sparse.
Result<QList<KeyValue>> randomKeys(const TablePair &pair, const TableConnections &connections,
                                   qint64 rows, QRandomGenerator &random)
{
    const double part = double(sampledRanges) / double(std::max<qint64>(rows, sampledRanges));
    const auto drawn =
        connections.target
            .select(QLatin1String("SELECT ") + sql::keyColumns(pair.identity)
                        + QLatin1String(" FROM ") + pair.targetRows.from
                        + sql::whereClause(sql::allOf(
                            {QStringLiteral("RAND(%1) < %2")
                                 .arg(QString::number(random.generate()), QString::number(part)),
                             pair.targetRows.where}))
                        + QStringLiteral(" LIMIT %1").arg(2 * sampledRanges),
                    Message::tr("choosing ranges of `%1`").arg(pair.name()))
            .get();
    if (!drawn)
        return drawn.error();
    QList<KeyValue> keys;
    for (const ResultRow &row : *drawn)
        keys << row;
    return keys;
}

} // namespace

Result<void> sampleTrust(const TablePair &pair, const TableConnections &connections, quint32 seed,
                         KnownRows known, LiteFigures &figures)
{
    if (pair.keyOrder != KeyOrder::Shared || pair.identity.isEmpty() || pair.sliceIsQuery)
        return {};
    QRandomGenerator random(seed != 0 ? seed : QRandomGenerator::global()->generate());
    const ChunkQueries queries(pair, connections);
    // Of a table that is not much larger than the sample, everything is looked at.
    const auto rows = connections.target.selectCount(sql::countRows(pair.targetRows, {}, {}),
                                                     Message::tr("counting `%1`").arg(pair.name()));
    if (!rows)
        return rows.error();
    const qint64 targetRows = *rows;
    QList<Chunk> chunks;
    if (targetRows <= 2 * qint64(sampledRanges) * rowsPerRange) {
        chunks << Chunk{KeyRange{}};
    } else {
        const auto keys = randomKeys(pair, connections, targetRows, random);
        if (!keys)
            return keys.error();
        for (const KeyValue &key : *keys) {
            bool isLast = false;
            const auto ranges = queries.nextRanges({key, {}}, rowsPerRange, 1, isLast);
            if (!ranges)
                return ranges.error();
            if (!ranges->isEmpty())
                chunks << Chunk{ranges->first()};
        }
    }
    if (chunks.isEmpty())
        return {};
    SLICETOOL_TRY(queries.fingerprint(chunks, sql::ChunkDetail::Hash));
    // It counts rows, not the table's progress.
    TableMonitor silent(pair.name(), {});
    bool wasAsked = false;
    for (const Chunk &chunk : std::as_const(chunks)) {
        figures.sampledRanges += 1;
        figures.sampledRows += chunk.rows();
        if (chunk.isEqual())
            continue;
        KeyedComparison closer({pair, connections, silent}, true);
        DifferenceSpool differences;
        SLICETOOL_TRY(closer.compareWithin(chunk.range, differences));
        figures.sampledDifferent += differences.counts().total();
        if (known.isEmpty())
            continue;
        if (!wasAsked) {
            SLICETOOL_TRY(known.find(pair, connections));
            wasAsked = true;
        }
        const auto countKnown = [&](const QList<RowDifference> &batch) {
            figures.sampledDifferent -=
                std::count_if(batch.begin(), batch.end(),
                              [&](const RowDifference &row) { return known.wasFound(row.key); });
            return Result<void>();
        };
        constexpr int rowsPerKnownBatch = 1000;
        if (Result<void> counted =
                differences.forEach(rowsPerKnownBatch, countKnown,
                                    [](const RangeDifference &) { return Result<void>(); });
            !counted)
            return counted;
    }
    figures.sampledRows = std::max(figures.sampledRows, figures.sampledDifferent);
    return {};
}

Result<qint64> countModifiedAfter(const TablePair &pair, const TableConnections &connections,
                                  const QString &column, const QString &newest)
{
    const Column *known = pair.source.column(column);
    if (!known || newest.isEmpty())
        return 0;
    // What is not believable was never gone by.
    const QString since = modifiedSince(*known, QStringLiteral(" > "), newest);
    return connections.source.selectCount(
        sql::countRows(withPredicate(pair.sourceRows, sql::allOf({since, believable(*known)})), {},
                       {}),
        Message::tr("counting what changed in `%1` since").arg(pair.name()));
}

} // namespace slicetool
