// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/differencespool.h"

#include "base/message.h"

#include <QDataStream>

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

DifferenceSpool::DifferenceSpool(qint64 memoryBytes) : m_memoryBytes(memoryBytes)
{
    clear();
}

DifferenceSpool::~DifferenceSpool() = default;

void DifferenceSpool::clear()
{
    m_buffer.close();
    m_buffer.setData(QByteArray());
    m_buffer.open(QIODevice::ReadWrite);
    m_stream = std::make_unique<QDataStream>(&m_buffer);
    m_file.reset();
    m_rows = m_ranges = 0;
    m_counts = {};
}

QDataStream &DifferenceSpool::writer()
{
    if (!m_file && m_buffer.size() > m_memoryBytes) {
        m_file = std::make_unique<QTemporaryFile>();
        if (m_file->open())
            m_file->write(m_buffer.data());
        m_buffer.close();
        m_buffer.setData(QByteArray());
        m_stream = std::make_unique<QDataStream>(m_file.get());
    }
    return *m_stream;
}

void DifferenceSpool::add(const RowDifference &difference)
{
    writer() << qint8(difference.change) << difference.key << difference.sourceHash
             << difference.tuple;
    ++m_rows;
    m_counts.add(difference);
}

void DifferenceSpool::add(const RangeDifference &difference)
{
    writer() << rangeMark << difference.range.after << difference.range.upTo
             << difference.sourceRows << difference.targetRows;
    ++m_ranges;
    m_counts.add(difference);
}

Result<void> DifferenceSpool::writeError() const
{
    if (m_stream->status() == QDataStream::Ok && (!m_file || m_file->error() == QFile::NoError))
        return {};
    return Error{ErrorCode::Io, Message::tr("storing the differences in a temporary file"),
                 m_file ? m_file->errorString() : Message::tr("out of memory"),
                 Message::tr("Is there space in the folder for temporary files (TMPDIR)?")};
}

Result<void> DifferenceSpool::forEach(
    int batchRows, const std::function<Result<void>(const QList<RowDifference> &)> &rows,
    const std::function<Result<void>(const RangeDifference &)> &range)
{
    SLICETOOL_TRY(writeError());
    QIODevice *device = m_stream->device();
    device->seek(0);
    QList<RowDifference> batch;
    for (qint64 i = 0; i < m_rows + m_ranges; ++i) {
        qint8 mark = 0;
        *m_stream >> mark;
        if (mark == rangeMark) {
            RangeDifference difference;
            *m_stream >> difference.range.after >> difference.range.upTo >> difference.sourceRows
                >> difference.targetRows;
            SLICETOOL_TRY(range(difference));
            continue;
        }
        RowDifference difference;
        difference.change = RowChange(mark);
        *m_stream >> difference.key >> difference.sourceHash >> difference.tuple;
        batch << difference;
        if (batch.size() >= batchRows) {
            SLICETOOL_TRY(rows(batch));
            batch.clear();
        }
    }
    SLICETOOL_TRY(writeError());
    if (!batch.isEmpty())
        return rows(batch);
    return {};
}

} // namespace slicetool
