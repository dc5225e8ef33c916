// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/checksumproof.h"

#include "base/message.h"
#include "engine/table/bothsides.h"
#include "sql/columntext.h"
#include "sql/quote.h"

#include <algorithm>

namespace slicetool {

namespace {

/// About four seconds of reading, where the table is in memory.
constexpr qint64 maxChecksummedBytes = qint64(2) << 30;
constexpr qint64 maxChecksummedRows = 10'500'000;

/// Fewer are hashed as soon.
constexpr qint64 minChecksummedRows = 10'000;

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
           && !table.systemVersioned && table.dataBytes <= maxChecksummedBytes
           && table.rowEstimate <= maxChecksummedRows;
}

QString checksumOf(const TableDefinition &table)
{
    return QLatin1String("CHECKSUM TABLE ") + sql::qualified(table.schema, table.name);
}

} // namespace

ChecksumProof::ChecksumProof(const TablePair &pair, const TableConnections &connections,
                             VerifiedMarks &marks)
    : m_pair(pair)
    , m_connections(connections)
    , m_marks(marks)
    , m_doing(Message::tr("comparing `%1`").arg(pair.name()))
{ }

Result<std::optional<qint64>> ChecksumProof::equalRows() const
{
    using Rows = std::optional<qint64>;
    if (!isPossible())
        return Rows();
    const Result<bool> unchanged = isUnchanged();
    if (!unchanged)
        return unchanged.error();
    if (!*unchanged)
        return Rows();
    const auto sums = askBothForOne(m_connections, checksumOf(m_pair.source),
                                    checksumOf(m_pair.target), 2, m_doing);
    if (!sums)
        return sums.error();
    const QByteArray source = sums->source.at(1);
    const QByteArray found = sums->target.at(1);
    if (source.isNull() || source != found)
        return Rows();
    if (const Rows known = m_marks.rows(m_pair.name()))
        return known;
    const auto rows = m_connections.target.selectCount(
        sql::countRows(m_pair.targetRows, m_pair.identity, {}), m_doing);
    if (!rows)
        return rows.error();
    return Rows(*rows);
}

Result<bool> ChecksumProof::isUnchanged() const
{
    const TableStamp target{m_pair.target.createdAt, m_pair.target.writtenAt};
    const Evidence ofSource = m_marks.sourceEvidence(m_pair.name(), sourceStamp());
    const Evidence ofTarget = m_marks.targetEvidence(m_pair.name(), target);
    if (ofSource == Evidence::None || ofTarget == Evidence::None)
        return false;
    // Asked now: the source's snapshot was taken before.
    const auto stands = [](SessionThread &connection, Evidence evidence,
                           qint64 position) -> Result<bool> {
        if (evidence == Evidence::LastWrite)
            return true;
        const Result<qint64> now = connection.call(logPositionOf);
        if (!now)
            return now.error();
        return *now == position;
    };
    const Result<bool> source =
        stands(m_connections.source, ofSource, m_marks.sourceLogPosition(m_pair.name()));
    return source && *source
               ? stands(m_connections.target, ofTarget, m_marks.targetLogPosition(m_pair.name()))
               : source;
}

Result<void> ChecksumProof::remember(qint64 rows) const
{
    // Equal but for some columns is not equal.
    if (!isPossible() || !m_pair.comparesWholeRows())
        return {};
    const auto target = m_connections.target.call([&](Session &session) {
        return stampOf(session, m_pair.target.schema, m_pair.target.name);
    });
    if (!target)
        return target.error();
    m_marks.remember(m_pair.name(), sourceStamp(), *target, rows);
    return {};
}

bool ChecksumProof::isPossible() const
{
    // What is remembered of a table does not tell which of upstream's it was.
    return m_pair.haveOneVersion && !m_pair.source.isRenamed()
           && m_pair.source.rowEstimate >= minChecksummedRows && m_pair.sourceRows.where.isEmpty()
           && !m_pair.sliceIsQuery && !m_pair.keepsStale() && isPlain(m_pair.source)
           && isPlain(m_pair.target) && haveOneDefinition(m_pair.source, m_pair.target);
}

TableStamp ChecksumProof::sourceStamp() const
{
    return {m_pair.source.createdAt, m_pair.source.writtenAt};
}

} // namespace slicetool
