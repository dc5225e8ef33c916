// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recordfile.h"

#include "base/message.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace slicetool {

namespace {

/// Each record has its length before it.
using Length = qint64;
constexpr qint64 lengthBytes = sizeof(Length);

/// Read at once: some rows, when they are read one after the other.
constexpr qint64 windowBytes = 1 << 14;

Error ioError(int number)
{
    return {ErrorCode::Io, Message::tr("storing the differences in a temporary file"),
            QString::fromLocal8Bit(std::strerror(number)),
            Message::tr("Is there space in the folder for temporary files (TMPDIR)?")};
}

/// A descriptor, or -1 with errno.
int openNameless()
{
    QByteArray path = QFile::encodeName(QDir::tempPath() + QStringLiteral("/slicetool-XXXXXX"));
    const int file = ::mkostemp(path.data(), O_CLOEXEC);
    if (file >= 0)
        ::unlink(path.constData());
    return file;
}

} // namespace

RecordFile::RecordFile(qint64 memoryBytes) : m_memoryBytes(memoryBytes) { }

RecordFile::~RecordFile()
{
    clear();
}

void RecordFile::clear()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
    m_written = 0;
    m_buffer.clear();
    m_window.clear();
}

Result<qint64> RecordFile::append(QByteArrayView record)
{
    const qint64 place = m_written + m_buffer.size();
    const Length length = record.size();
    const qsizetype kept = m_buffer.size();
    m_buffer.append(reinterpret_cast<const char *>(&length), lengthBytes).append(record);
    if (m_buffer.size() > m_memoryBytes) {
        if (const auto flushed = flush(); !flushed) {
            m_buffer.truncate(kept);
            return flushed.error();
        }
    }
    return place;
}

Result<void> RecordFile::flush()
{
    if (m_file < 0)
        m_file = openNameless();
    if (m_file < 0)
        return ioError(errno);
    // What a failure leaves half written is overwritten the next time.
    for (qint64 done = 0; done < m_buffer.size();) {
        const ssize_t put = ::pwrite(m_file, m_buffer.constData() + done,
                                     size_t(m_buffer.size() - done), m_written + done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return ioError(put < 0 ? errno : ENOSPC);
        done += put;
    }
    m_written += m_buffer.size();
    m_buffer.clear();
    return {};
}

Result<QByteArray> RecordFile::read(qint64 place) const
{
    const auto head = bytes(place, lengthBytes);
    if (!head)
        return head.error();
    Length length = 0;
    std::memcpy(&length, *head, lengthBytes);
    const auto record = bytes(place + lengthBytes, length);
    return record ? Result<QByteArray>(QByteArray(*record, length)) : record.error();
}

/// Good until the next call, and of so many bytes: in memory, or in the window, which is moved there.
Result<const char *> RecordFile::bytes(qint64 at, qint64 length) const
{
    const qint64 end = at + length;
    if (at >= m_written && end <= m_written + m_buffer.size())
        return m_buffer.constData() + (at - m_written);
    if (end > m_written) // a record is never in both
        return ioError(EIO);
    if (at < m_windowAt || end > m_windowAt + m_window.size()) {
        m_window.resize(std::min(std::max(length, windowBytes), m_written - at));
        m_windowAt = at;
        for (qint64 done = 0; done < m_window.size();) {
            const ssize_t got =
                ::pread(m_file, m_window.data() + done, size_t(m_window.size() - done), at + done);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0) {
                const int number = got < 0 ? errno : EIO;
                m_window.clear();
                return ioError(number);
            }
            done += got;
        }
    }
    return m_window.constData() + (at - m_windowAt);
}

qint64 RecordFile::after(qint64 place, QByteArrayView record)
{
    return place + lengthBytes + record.size();
}

} // namespace slicetool
