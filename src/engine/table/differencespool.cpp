// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/differencespool.h"

namespace slicetool {

namespace {

constexpr qint8 rangeMark = 3; // RowChange takes 0 to 2

QDataStream &operator<<(QDataStream &stream, const std::optional<KeyValue> &key)
{
    stream << key.has_value();
    if (key)
        stream << *key;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, std::optional<KeyValue> &key)
{
    bool present = false;
    stream >> present;
    key.reset();
    if (present) {
        key.emplace();
        stream >> *key;
    }
    return stream;
}

} // namespace

DifferenceSpool::DifferenceSpool(qint64 memoryBytes) : m_records(memoryBytes)
{
    m_packed.open(QIODevice::WriteOnly);
    m_packing.setDevice(&m_packed);
    m_packing.setVersion(RecordFile::streamVersion);
}

void DifferenceSpool::clear()
{
    m_records.clear();
    m_error.reset();
    m_rows = m_ranges = 0;
    m_counts = {};
}

template <typename... Parts>
void DifferenceSpool::append(const Parts &...parts)
{
    if (m_error)
        return;
    m_packed.seek(0);
    (m_packing << ... << parts);
    const auto place = m_records.append({m_packed.data().constData(), m_packed.pos()});
    if (!place)
        m_error = place.error();
}

void DifferenceSpool::add(const RowDifference &difference)
{
    append(qint8(difference.change), difference.key, difference.sourceHash, difference.tuple);
    ++m_rows;
    m_counts.add(difference);
}

void DifferenceSpool::add(const RangeDifference &difference)
{
    append(rangeMark, difference.range.after, difference.range.upTo, difference.sourceRows,
           difference.targetRows);
    ++m_ranges;
    m_counts.add(difference);
}

Result<void> DifferenceSpool::forEach(
    int batchRows, const std::function<Result<void>(const QList<RowDifference> &)> &rows,
    const std::function<Result<void>(const RangeDifference &)> &range)
{
    if (m_error)
        return *m_error;
    QBuffer record;
    record.open(QIODevice::ReadOnly);
    QDataStream stream(&record);
    stream.setVersion(RecordFile::streamVersion);
    QList<RowDifference> batch;
    qint64 place = 0;
    for (qint64 i = 0; i < m_rows + m_ranges; ++i) {
        const auto bytes = m_records.read(place);
        if (!bytes)
            return bytes.error();
        place = RecordFile::after(place, *bytes);
        record.buffer() = *bytes;
        record.seek(0);
        qint8 mark = 0;
        stream >> mark;
        if (mark == rangeMark) {
            RangeDifference difference;
            stream >> difference.range.after >> difference.range.upTo >> difference.sourceRows
                >> difference.targetRows;
            SLICETOOL_TRY(range(difference));
            continue;
        }
        RowDifference difference;
        difference.change = RowChange(mark);
        stream >> difference.key >> difference.sourceHash >> difference.tuple;
        batch << difference;
        if (batch.size() >= batchRows) {
            SLICETOOL_TRY(rows(batch));
            batch.clear();
        }
    }
    if (!batch.isEmpty())
        return rows(batch);
    return {};
}

} // namespace slicetool
