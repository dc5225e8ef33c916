// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/appendfile.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace slicetool::gui {

namespace {

constexpr qsizetype bufferBytes = 1 << 16;

} // namespace

bool AppendFile::open(const QString &path)
{
    m_file.setFileName(path);
    return m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered);
}

QString AppendFile::failure() const
{
    return m_errno != 0 ? QString::fromLocal8Bit(std::strerror(m_errno)) : m_file.errorString();
}

bool AppendFile::append(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() < bufferBytes || flush())
        return true;
    m_buffer.chop(bytes.size());
    return false;
}

QByteArray AppendFile::read(qint64 at, qint64 length)
{
    const qint64 onDisk = std::clamp(m_written - at, qint64(0), length);
    QByteArray bytes(qsizetype(onDisk), Qt::Uninitialized);
    qint64 done = 0;
    while (done < onDisk) {
        const ssize_t got =
            ::pread(m_file.handle(), bytes.data() + done, size_t(onDisk - done), at + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            m_errno = got < 0 ? errno : EIO;
            return {};
        }
        done += got;
    }
    if (onDisk < length)
        bytes += m_buffer.mid(qsizetype(at + onDisk - m_written), qsizetype(length - onDisk));
    return bytes;
}

bool AppendFile::flush()
{
    // What a failure leaves half written is overwritten the next time.
    for (qint64 done = 0; done < m_buffer.size();) {
        const ssize_t put = ::pwrite(m_file.handle(), m_buffer.constData() + done,
                                     size_t(m_buffer.size() - done), m_written + done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0) {
            m_errno = put < 0 ? errno : ENOSPC;
            return false;
        }
        done += put;
    }
    m_written += m_buffer.size();
    m_buffer.clear();
    return true;
}

} // namespace slicetool::gui
