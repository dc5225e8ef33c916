// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sessionthread.h"

namespace slicetool {

SessionThread::~SessionThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

Result<void> SessionThread::openSession()
{
    if (m_session)
        return {};
    auto opened = Session::open(m_endpoint, m_purpose, m_context);
    if (!opened)
        return opened.error();
    m_session = std::move(*opened);
    return {};
}

void SessionThread::work()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ended || !m_jobs.empty(); });
            if (m_jobs.empty())
                break;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
    m_session.reset(); // in the thread that it belongs to
}

} // namespace slicetool
