// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace slicetool {

/// A thread with one session in it, so that both servers can be asked at the same time although
/// a session belongs to its thread.
///
/// Not QtConcurrent: waiting for a QFuture may run the task in the waiting thread, where the
/// session must not be used. Jobs run one after the other in the order of their posting. The
/// session is opened by the first job. Thread safe.
class SessionThread
{
public:
    SessionThread(const Endpoint &endpoint, SessionPurpose purpose, const SessionContext &context)
        : m_endpoint(endpoint)
        , m_purpose(purpose)
        , m_context(context)
        , m_thread([this] { work(); })
    { }

    /// Ends the jobs that were posted, then the session.
    ~SessionThread();
    SessionThread(const SessionThread &) = delete;
    SessionThread &operator=(const SessionThread &) = delete;

    const Endpoint &endpoint() const { return m_endpoint; }

    /// Runs `job`, a callable from Session & to a Result<T>, in its thread.
    template <typename Job>
    auto post(Job job) -> std::future<std::invoke_result_t<Job, Session &>>
    {
        using Outcome = std::invoke_result_t<Job, Session &>;
        auto task = std::make_shared<std::packaged_task<Outcome()>>(
            [this, job = std::move(job)]() -> Outcome {
                SLICETOOL_TRY(openSession());
                return job(*m_session);
            });
        std::future<Outcome> outcome = task->get_future();
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back([task] { (*task)(); });
        }
        m_wake.notify_one();
        return outcome;
    }

    /// post() and wait.
    template <typename Job>
    auto call(Job job)
    {
        return post(std::move(job)).get();
    }

    std::future<Result<ResultRows>> select(const QString &sql, const QString &doing)
    {
        return post([sql, doing](Session &session) { return session.select(sql, doing); });
    }

    std::future<Result<QByteArrayList>> selectLines(const QString &sql, const QString &doing)
    {
        return post([sql, doing](Session &session) { return session.selectLines(sql, doing); });
    }

    /// See Session::selectAll().
    std::future<Result<ResultRows>> selectAll(const QString &sql, qsizetype columns,
                                              const QString &doing)
    {
        return post([sql, columns, doing](Session &session) {
            return session.selectAll(sql, columns, doing);
        });
    }

    std::future<Result<ResultRow>> selectOne(const QString &sql, qsizetype columns,
                                             const QString &doing)
    {
        return post([sql, columns, doing](Session &session) {
            return session.selectOne(sql, columns, doing);
        });
    }

    Result<qint64> selectCount(const QString &sql, const QString &doing)
    {
        return call([&](Session &session) { return session.selectCount(sql, doing); });
    }

    Result<qint64> execute(const QString &sql, const QString &doing)
    {
        return call([&](Session &session) { return session.execute(sql, doing); });
    }

private:
    void work();
    Result<void> openSession();

    Endpoint m_endpoint;
    SessionPurpose m_purpose;
    SessionContext m_context;
    std::unique_ptr<Session> m_session; ///< of m_thread
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_ended = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace slicetool
