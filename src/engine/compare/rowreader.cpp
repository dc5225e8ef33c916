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

constexpr int maxRowsPerPage = 250;
constexpr qint64 bytesPerPage = 4 << 20;
constexpr qint64 mostTupleBytes = 64 << 20; // of rows without a key, which have no spool

bool isBinary(const Column &column)
{
    return column.family == TypeFamily::Binary || column.family == TypeFamily::Spatial;
}

} // namespace

RowReader::RowReader(const TablePair &pair, const TableConnections &connections,
                     DifferingRowSink sink, qint64 limit, Tuples tuples)
    : m_pair(pair)
    , m_connections(connections)
    , m_sink(std::move(sink))
    , m_rowsLeft(limit > 0 ? limit : std::numeric_limits<qint64>::max())
    , m_doing(Message::tr("reading the differing rows of `%1`").arg(pair.name()))
{
    QStringList columns;
    QString rounded;
    for (const Column &column : pair.source.columns) {
        // A derived slice selects what is compared, and perhaps nothing else.
        if (pair.sliceIsDerived && !column.isCompared())
            continue;
        if (const auto decimals = pair.rounded.constFind(column.name);
            decimals != pair.rounded.constEnd()) {
            Column compared = column;
            compared.decimals = *decimals;
            rounded += QLatin1String(",CONCAT(")
                       + sql::comparisonTexts(compared).join(QLatin1Char(',')) + QLatin1Char(')');
            m_rounded << m_shown.size();
        }
        m_shown << column;
        columns << sql::displayText(column);
    }
    m_columns = m_sourceColumns = columns.join(QLatin1Char(','));
    if (tuples == Tuples::Wanted)
        m_tuple = sql::RowTuple(m_shown, pair.source, pair.limits.sourcePacket);
    for (const QString &complement : m_tuple.complements())
        m_sourceColumns += QLatin1Char(',') + complement;
    m_columns += rounded;
    m_sourceColumns += rounded;
    const qint64 rowBytes =
        pair.source.dataBytes / std::max<qint64>(1, pair.source.rowEstimate) + 1;
    m_rowsPerPage = int(std::clamp<qint64>(bytesPerPage / rowBytes, 1, maxRowsPerPage));
}

SessionThread &RowReader::connection(Side side) const
{
    return side == Side::Source ? m_connections.source : m_connections.target;
}

const sql::RowSet &RowReader::rows(Side side) const
{
    return side == Side::Source ? m_pair.sourceRows : m_pair.targetRows;
}

const QString &RowReader::columns(Side side) const
{
    return side == Side::Source ? m_sourceColumns : m_columns;
}

qsizetype RowReader::width(Side side) const
{
    return m_shown.size() + (side == Side::Source ? m_tuple.complements().size() : 0)
           + m_rounded.size();
}

Result<void> RowReader::read(DifferenceSpool &differences, DifferenceSpool *fetched)
{
    return differences.forEach(
        m_rowsPerPage, [&](const QList<RowDifference> &rows) { return readRows(rows, fetched); },
        [&](const RangeDifference &range) { return readRange(range, fetched); });
}

Result<void> RowReader::readRows(const QList<RowDifference> &rows, DifferenceSpool *fetched)
{
    QHash<QByteArray, Fetched> source;
    QHash<QByteArray, Fetched> target;
    if (m_rowsLeft > 0) {
        QList<KeyValue> keys;
        for (const RowDifference &row : rows)
            keys << row.key;
        auto fromSource = fetch(Side::Source, keys);
        if (!fromSource)
            return fromSource.error();
        auto fromTarget = fetch(Side::Target, keys);
        if (!fromTarget)
            return fromTarget.error();
        source = std::move(*fromSource);
        target = std::move(*fromTarget);
        for (const RowDifference &row : rows) {
            const QByteArray key = row.key.join(',');
            Fetched here = source.value(key);
            Fetched there = target.value(key);
            if (row.change == RowChange::Update)
                markRounded(here, there);
            emitRow(row.change, row.key,
                    row.change == RowChange::Delete ? std::nullopt
                                                    : std::optional(std::move(here.cells)),
                    row.change == RowChange::Insert ? std::nullopt
                                                    : std::optional(std::move(there.cells)));
        }
    }
    if (!fetched)
        return {};
    for (RowDifference row : rows) {
        if (row.change != RowChange::Delete)
            row.tuple = source.value(row.key.join(',')).tuple;
        fetched->add(row);
    }
    return {};
}

Result<void> RowReader::readRange(const RangeDifference &range, DifferenceSpool *fetched)
{
    const bool takesApart = fetched && range.isPureInsert() && m_tuple.isPossible()
                            && m_pair.keyOrder != KeyOrder::None && m_rowsLeft >= range.sourceRows;
    if (range.sourceRows > 0) {
        const Result<void> read =
            readSide(Side::Source, range.range, [&](const KeyValue &key, const QByteArray &tuple) {
                if (takesApart)
                    fetched->add(RowDifference{RowChange::Insert, key, {}, tuple});
            });
        if (!read)
            return read;
    }
    if (fetched && !takesApart)
        fetched->add(range);
    return range.targetRows > 0 ? readSide(Side::Target, range.range, {}) : Result<void>();
}

Result<void> RowReader::readSide(
    Side side, const KeyRange &range,
    const std::function<void(const KeyValue &, const QByteArray &)> &tuple)
{
    if (m_pair.keyOrder == KeyOrder::None && side == Side::Source)
        return readSource(); // there are no other ranges then
    KeyRange rest = range;
    for (bool isLast = false; !isLast && m_rowsLeft > 0;) {
        const auto page =
            connection(side)
                .selectAll(QLatin1String("(SELECT ") + sql::keyColumns(m_pair.identity)
                               + QLatin1Char(',') + columns(side) + QLatin1String(" FROM ")
                               + rows(side).from
                               + sql::whereClause(sql::allOf(
                                   {sql::rangePredicate(m_pair.identity, rest), rows(side).where}))
                               + QLatin1String(" ORDER BY ") + sql::keyOrder(m_pair.identity)
                               + QLatin1String(" LIMIT ") + QString::number(m_rowsPerPage)
                               + QLatin1Char(')'),
                           m_pair.identity.size() + width(side), m_doing)
                .get();
        if (!page)
            return page.error();
        for (const ResultRow &row : *page) {
            const KeyValue key = row.mid(0, m_pair.identity.size());
            Fetched values = fetched(side, row, key.size());
            if (tuple)
                tuple(key, values.tuple);
            emitOneSided(side, key, std::move(values.cells));
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
        return readSide(Side::Source, {}, {});
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
                .selectAll(QLatin1String("SELECT ") + m_sourceColumns + keys
                               + QLatin1String(" FROM ") + m_pair.sourceRows.from
                               + sql::whereClause(sql::allOf({piece, m_pair.sourceRows.where})),
                           width(Side::Source) + m_pair.identity.size(), m_doing)
                .get();
        if (!rows)
            return rows.error();
        for (const ResultRow &row : *rows)
            emitOneSided(Side::Source, row.mid(width(Side::Source)),
                         fetched(Side::Source, row, 0).cells);
    }
    return {};
}

Result<void> RowReader::read(QList<MultisetDifference> &differences)
{
    qint64 tupleBytes = 0;
    for (MultisetDifference &difference : differences) {
        if (m_rowsLeft <= 0)
            break;
        const Side side =
            difference.sourceRows > difference.targetRows ? Side::Source : Side::Target;
        const auto row =
            connection(side)
                .selectAll(QLatin1String("(SELECT ") + columns(side) + QLatin1String(" FROM ")
                               + rows(side).from
                               + sql::whereClause(sql::allOf(
                                   {hashPredicate(m_pair, {difference.hash}), rows(side).where}))
                               + QLatin1String(" LIMIT 1)"),
                           width(side), m_doing)
                .get();
        if (!row)
            return row.error();
        if (row->isEmpty())
            continue; // went away meanwhile
        const Fetched values = fetched(side, row->first(), 0);
        if (tupleBytes + values.tuple.size() <= mostTupleBytes) {
            difference.tuple = values.tuple;
            tupleBytes += values.tuple.size();
        }
        for (qint64 i = 0; i < std::abs(difference.sourceRows - difference.targetRows); ++i)
            emitOneSided(side, {}, values.cells);
    }
    return {};
}

/// @param first where the columns of the side's list begin
RowReader::Fetched RowReader::fetched(Side side, const ResultRow &row, qsizetype first) const
{
    Fetched values;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const Column &column = m_shown.at(i);
        const QByteArray &text = row.at(first + i);
        const bool binary = isBinary(column);
        values.cells << CellValue{column.name,
                                  text.isNull(),
                                  binary,
                                  binary ? QByteArray::fromHex(text) : text,
                                  !column.isWritable(),
                                  m_pair.ignored.contains(column.name)};
    }
    values.rounded = row.mid(first + width(side) - m_rounded.size(), m_rounded.size());
    if (side == Side::Source && m_tuple.isPossible())
        values.tuple = m_tuple.text(row.mid(first, width(side) - m_rounded.size()));
    // What is longer goes by pieces.
    if (values.tuple.size() > m_pair.limits.statement / 2)
        values.tuple = QByteArray();
    return values;
}

Result<QHash<QByteArray, RowReader::Fetched>> RowReader::fetch(Side side,
                                                               const QList<KeyValue> &keys)
{
    // Each key with its number: under a case-insensitive collation the key that is found may be
    // spelled differently from the one that is asked for.
    QHash<QByteArray, Fetched> found;
    const qint64 perKey = columns(side).size() + rows(side).from.size() + 40;
    for (const auto &batch :
         sql::keyBatches(m_pair.identity, keys, maxRowsPerPage, m_pair.limits.statement, perKey)) {
        QStringList parts;
        for (qsizetype i = 0; i < batch.size(); ++i)
            parts << QStringLiteral("SELECT %1,").arg(i) + columns(side) + QLatin1String(" FROM ")
                         + rows(side).from
                         + sql::whereClause(sql::keyPredicate(m_pair.identity, batch.at(i)));
        const auto result =
            connection(side)
                .selectAll(parts.join(QLatin1String(" UNION ALL ")), 1 + width(side), m_doing)
                .get();
        if (!result)
            return result.error();
        for (const ResultRow &row : *result)
            found.insert(batch.at(row.at(0).toInt()).join(','), fetched(side, row, 1));
    }
    return found;
}

void RowReader::markRounded(Fetched &source, Fetched &target) const
{
    // A row that has gone meanwhile has none.
    if (source.cells.isEmpty() || target.cells.isEmpty())
        return;
    for (qsizetype i = 0; i < m_rounded.size(); ++i) {
        CellValue &here = source.cells[m_rounded.at(i)];
        CellValue &there = target.cells[m_rounded.at(i)];
        here.rounded = there.rounded = here.null == there.null && here.bytes != there.bytes
                                       && source.rounded.at(i) == target.rounded.at(i);
    }
}

void RowReader::emitOneSided(Side side, const KeyValue &key, Cells cells)
{
    if (side == Side::Source)
        emitRow(RowChange::Insert, key, std::move(cells), std::nullopt);
    else
        emitRow(RowChange::Delete, key, std::nullopt, std::move(cells));
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
