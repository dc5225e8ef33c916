// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rowpipe.h"

#include "base/message.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace slicetool {

namespace {

constexpr int waitMilliseconds = 50; // how soon giving up is noticed
constexpr int pipeBytes = 1 << 20;

} // namespace

Result<std::unique_ptr<RowPipe>> RowPipe::create()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0 || fcntl(ends[1], F_SETFL, O_NONBLOCK) != 0)
        return Error{ErrorCode::Io, Message::tr("creating a pipe for rows"),
                     QString::fromLocal8Bit(std::strerror(errno))};
    fcntl(ends[1], F_SETPIPE_SZ, pipeBytes); // a wish
    return std::unique_ptr<RowPipe>(new RowPipe(ends[0], ends[1]));
}

RowPipe::~RowPipe()
{
    close();
    ::close(m_readEnd);
}

QString RowPipe::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_readEnd);
}

bool RowPipe::write(const QByteArray &bytes, const GiveUp &giveUp)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t taken =
            ::write(m_writeEnd, bytes.constData() + written, size_t(bytes.size() - written));
        if (taken >= 0) {
            written += taken;
            continue;
        }
        if (errno != EAGAIN && errno != EINTR)
            return false;
        pollfd ready{m_writeEnd, POLLOUT, 0};
        if (poll(&ready, 1, waitMilliseconds) == 0 && giveUp())
            return false;
    }
    return true;
}

void RowPipe::close()
{
    if (m_writeEnd >= 0)
        ::close(m_writeEnd);
    m_writeEnd = -1;
}

} // namespace slicetool
