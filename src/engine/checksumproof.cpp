// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checksumproof.h"

#include "engine/bothsides.h"
#include "sql/columntext.h"
#include "sql/quote.h"

#include <algorithm>

namespace slicetool {

namespace {

/// About four seconds of reading, where the table is in memory.
constexpr qint64 bytesAtMost = qint64(2) << 30;
constexpr qint64 rowsAtMost = 10'500'000;

/// Whether CHECKSUM TABLE reads both tables alike.
bool haveOneDefinition(const TableDefinition &a, const TableDefinition &b)
{
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const Column &x, const Column &y) {
                          return x.name == y.name && x.columnType == y.columnType
                                 && x.nullable == y.nullable && x.charset == y.charset
                                 && x.generated == y.generated;
                      });
}

bool isPlain(const TableDefinition &table)
{
    return table.engine.compare(QLatin1String("InnoDB"), Qt::CaseInsensitive) == 0
           && !table.systemVersioned && table.dataBytes <= bytesAtMost
           && table.rowEstimate <= rowsAtMost;
}

/// Whether values of the column may have different lengths in what is summed up.
bool variesInLength(const Column &column)
{
    return sql::hasOwnLength(column) && column.dataType != QLatin1String("char")
           && column.dataType != QLatin1String("binary");
}

QString checksumOf(const TableDefinition &table)
{
    return QLatin1String("CHECKSUM TABLE ") + sql::qualified(table.schema, table.name);
}

/// Seconds since the server last saw a write to the table; NULL where it does not know.
QString secondsSinceWrite(const TableDefinition &table)
{
    return QStringLiteral("SELECT TIMESTAMPDIFF(SECOND, UPDATE_TIME, NOW()) FROM "
                          "information_schema.TABLES WHERE TABLE_SCHEMA = %1 AND TABLE_NAME = %2")
        .arg(sql::stringLiteral(table.schema), sql::stringLiteral(table.name));
}

} // namespace

ChecksumProof::ChecksumProof(const TablePair &pair, const TableLanes &lanes)
    : m_pair(pair)
    , m_lanes(lanes)
    , m_doing(QStringLiteral("comparing `%1`").arg(pair.name()))
{ }

Result<std::optional<qint64>> ChecksumProof::equalRows() const
{
    using Rows = std::optional<qint64>;
    if (!isSound() || !haveOneVersion())
        return Rows();
    const Result<bool> possible = mayBeUnchanged();
    if (!possible)
        return possible.error();
    if (!*possible)
        return Rows();

    const auto sums =
        askBoth(m_lanes, checksumOf(m_pair.source), checksumOf(m_pair.target), m_doing);
    if (!sums)
        return sums.error();
    const QByteArray source = sums->source.first().at(1);
    const QByteArray target = sums->target.first().at(1);
    if (source.isNull() || source != target)
        return Rows();
    const auto rows =
        m_lanes.target.select(sql::countRows(m_pair.targetRows, m_pair.identity, {}), m_doing)
            .get();
    if (!rows)
        return rows.error();
    return Rows(rows->first().first().toLongLong());
}

bool ChecksumProof::isSound() const
{
    const QList<Column> &columns = m_pair.source.columns;
    return !m_lanes.sameServer && m_pair.sourceRows.where.isEmpty() && !m_pair.sliceIsQuery
           && !m_pair.keepsStale() && isPlain(m_pair.source) && isPlain(m_pair.target)
           && haveOneDefinition(m_pair.source, m_pair.target)
           && std::count_if(columns.begin(), columns.end(), variesInLength) <= 1;
}

bool ChecksumProof::haveOneVersion() const
{
    const auto versionOf = [](Lane &lane) {
        return lane.call(
            [](Session &session) { return Result<ServerVersion>(session.facts().version); });
    };
    const Result<ServerVersion> source = versionOf(m_lanes.source);
    const Result<ServerVersion> target = versionOf(m_lanes.target);
    return source && target && source->isMariaDb() && target->isMariaDb()
           && source->number == target->number;
}

/// Upstream was written to later than the target: then it is not worth while, and not safe.
Result<bool> ChecksumProof::mayBeUnchanged() const
{
    const auto ages = askBoth(m_lanes, secondsSinceWrite(m_pair.source),
                              secondsSinceWrite(m_pair.target), m_doing);
    if (!ages)
        return ages.error();
    const auto age = [](const ResultRows &answer) {
        return answer.isEmpty() ? QByteArray() : answer.first().first();
    };
    const QByteArray source = age(ages->source);
    const QByteArray target = age(ages->target);
    return source.isNull() || target.isNull() || source.toLongLong() > target.toLongLong();
}

} // namespace slicetool
