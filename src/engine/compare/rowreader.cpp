// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/rowreader.h"

#include "base/message.h"
#include "engine/table/hashpredicate.h"
#include "sql/columntext.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace slicetool {

namespace {

constexpr int maxRows = 250;
constexpr qint64 bytesPerPage = 4 << 20;

bool isBinary(const Column &column)
{
    return column.family == TypeFamily::Binary || column.family == TypeFamily::Spatial;
}

} // namespace

RowReader::RowReader(const TablePair &pair, const TableConnections &connections,
                     DifferingRowSink sink, qint64 limit)
    : m_pair(pair)
    , m_connections(connections)
    , m_sink(std::move(sink))
    , m_rowsLeft(limit > 0 ? limit : std::numeric_limits<qint64>::max())
    , m_doing(Message::tr("reading the differing rows of `%1`").arg(pair.name()))
{
    QStringList columns;
    for (const Column &column : pair.source.columns) {
        // A derived slice selects what is compared, and perhaps nothing else.
        if (pair.sliceIsDerived && !column.isCompared())
            continue;
        m_shown << column;
        columns << sql::displayText(column);
    }
    m_columns = columns.join(QLatin1Char(','));
    const qint64 rowBytes =
        pair.source.dataBytes / std::max<qint64>(1, pair.source.rowEstimate) + 1;
    m_rowsPerPage = int(std::clamp<qint64>(bytesPerPage / rowBytes, 1, maxRows));
}

Result<void> RowReader::read(DifferenceSpool &differences)
{
    return differences.forEach(
        m_rowsPerPage,
        [&](const QList<RowDifference> &rows) -> Result<void> {
            if (m_rowsLeft <= 0)
                return {};
            QList<KeyValue> keys;
            for (const RowDifference &row : rows)
                keys << row.key;
            auto source = fetch(m_connections.source, m_pair.sourceRows, keys);
            if (!source)
                return source.error();
            auto target = fetch(m_connections.target, m_pair.targetRows, keys);
            if (!target)
                return target.error();
            for (const RowDifference &row : rows) {
                const QByteArray key = row.key.join(',');
                emitRow(row.change, row.key,
                        row.change == RowChange::Delete ? std::nullopt
                                                        : std::optional(source->value(key)),
                        row.change == RowChange::Insert ? std::nullopt
                                                        : std::optional(target->value(key)));
            }
            return {};
        },
        [&](const RangeDifference &range) -> Result<void> {
            if (range.sourceRows > 0) {
                SLICETOOL_TRY(readRange(range.range, RowChange::Insert));
            }
            return range.targetRows > 0 ? readRange(range.range, RowChange::Delete)
                                        : Result<void>();
        });
}

Result<void> RowReader::readRange(const KeyRange &range, RowChange change)
{
    const bool fromSource = change == RowChange::Insert;
    if (m_pair.keyOrder == KeyOrder::None && fromSource)
        return readSource(); // there are no other ranges then
    SessionThread &connection = fromSource ? m_connections.source : m_connections.target;
    const sql::RowSet &rows = fromSource ? m_pair.sourceRows : m_pair.targetRows;
    KeyRange rest = range;
    for (bool isLast = false; !isLast && m_rowsLeft > 0;) {
        const auto page =
            connection
                .selectAll(QLatin1String("(SELECT ") + sql::keyColumns(m_pair.identity)
                               + QLatin1Char(',') + m_columns + QLatin1String(" FROM ") + rows.from
                               + sql::whereClause(sql::allOf(
                                   {sql::rangePredicate(m_pair.identity, rest), rows.where}))
                               + QLatin1String(" ORDER BY ") + sql::keyOrder(m_pair.identity)
                               + QLatin1String(" LIMIT ") + QString::number(m_rowsPerPage)
                               + QLatin1Char(')'),
                           m_pair.identity.size() + m_shown.size(), m_doing)
                .get();
        if (!page)
            return page.error();
        for (const ResultRow &row : *page) {
            const Cells values = cells(row, m_pair.identity.size());
            emitRow(change, row.mid(0, m_pair.identity.size()),
                    fromSource ? std::optional(values) : std::nullopt,
                    fromSource ? std::nullopt : std::optional(values));
        }
        isLast = page->size() < m_rowsPerPage;
        if (!page->isEmpty())
            rest.after = page->last().mid(0, m_pair.identity.size());
    }
    return {};
}

Result<void> RowReader::readSource()
{
    if (!m_pair.identity.isEmpty() && m_pair.keyOrder != KeyOrder::None)
        return readRange({}, RowChange::Insert);
    // There is no order to page by; a part of the hash gives pieces of about a page.
    const auto count =
        m_connections.source.selectCount(sql::countRows(m_pair.sourceRows, {}, {}), m_doing);
    if (!count)
        return count.error();
    const QString keys =
        m_pair.identity.isEmpty() ? QString() : QLatin1Char(',') + sql::keyColumns(m_pair.identity);
    const qint64 pieces = *count / (10 * m_rowsPerPage) + 1;
    for (qint64 i = 0; i < pieces && m_rowsLeft > 0; ++i) {
        const QString piece =
            m_pair.hash.number + QStringLiteral(" MOD %1 = %2").arg(pieces).arg(i);
        const auto rows =
            m_connections.source
                .selectAll(QLatin1String("SELECT ") + m_columns + keys + QLatin1String(" FROM ")
                               + m_pair.sourceRows.from
                               + sql::whereClause(sql::allOf({piece, m_pair.sourceRows.where})),
                           m_shown.size() + m_pair.identity.size(), m_doing)
                .get();
        if (!rows)
            return rows.error();
        for (const ResultRow &row : *rows)
            emitRow(RowChange::Insert, row.mid(m_shown.size()), cells(row, 0), std::nullopt);
    }
    return {};
}

Result<void> RowReader::read(const QList<MultisetDifference> &differences)
{
    for (const MultisetDifference &difference : differences) {
        if (m_rowsLeft <= 0)
            break;
        const bool atSource = difference.sourceRows > difference.targetRows;
        SessionThread &connection = atSource ? m_connections.source : m_connections.target;
        const sql::RowSet &rows = atSource ? m_pair.sourceRows : m_pair.targetRows;
        const auto row =
            connection
                .selectAll(QLatin1String("(SELECT ") + m_columns + QLatin1String(" FROM ")
                               + rows.from
                               + sql::whereClause(sql::allOf(
                                   {hashPredicate(m_pair, {difference.hash}), rows.where}))
                               + QLatin1String(" LIMIT 1)"),
                           m_shown.size(), m_doing)
                .get();
        if (!row)
            return row.error();
        if (row->isEmpty())
            continue; // went away meanwhile
        const Cells values = cells(row->first(), 0);
        for (qint64 i = 0; i < std::abs(difference.sourceRows - difference.targetRows); ++i)
            emitRow(atSource ? RowChange::Insert : RowChange::Delete, {},
                    atSource ? std::optional(values) : std::nullopt,
                    atSource ? std::nullopt : std::optional(values));
    }
    return {};
}

RowReader::Cells RowReader::cells(const ResultRow &row, qsizetype first) const
{
    Cells values;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const Column &column = m_shown.at(i);
        const QByteArray &text = row.at(first + i);
        const bool binary = isBinary(column);
        values << CellValue{column.name, text.isNull(), binary,
                            binary ? QByteArray::fromHex(text) : text, !column.isWritable()};
    }
    return values;
}

Result<QHash<QByteArray, RowReader::Cells>> RowReader::fetch(SessionThread &connection,
                                                             const sql::RowSet &rows,
                                                             const QList<KeyValue> &keys)
{
    // Each key with its number: under a case-insensitive collation the key that is found may be
    // spelled differently from the one that is asked for.
    QHash<QByteArray, Cells> found;
    const qint64 perKey = m_columns.size() + rows.from.size() + 40;
    for (const auto &batch :
         sql::keyBatches(m_pair.identity, keys, maxRows, m_pair.maximumStatement, perKey)) {
        QStringList parts;
        for (qsizetype i = 0; i < batch.size(); ++i)
            parts << QStringLiteral("SELECT %1,").arg(i) + m_columns + QLatin1String(" FROM ")
                         + rows.from
                         + sql::whereClause(sql::keyPredicate(m_pair.identity, batch.at(i)));
        const auto result =
            connection
                .selectAll(parts.join(QLatin1String(" UNION ALL ")), 1 + m_shown.size(), m_doing)
                .get();
        if (!result)
            return result.error();
        for (const ResultRow &row : *result)
            found.insert(batch.at(row.at(0).toInt()).join(','), cells(row, 1));
    }
    return found;
}

void RowReader::emitRow(RowChange change, const KeyValue &key, std::optional<Cells> source,
                        std::optional<Cells> target)
{
    DifferingRow row;
    row.keyText = key;
    row.table = m_pair.name();
    row.change = change;
    const Cells &values = source ? *source : *target;
    for (const Column &column : m_pair.identity) {
        for (const CellValue &value : values) {
            if (value.column == column.name)
                row.key << value;
        }
    }
    row.source = std::move(source);
    row.target = std::move(target);
    if (--m_rowsLeft >= 0)
        m_sink(row);
}

} // namespace slicetool
