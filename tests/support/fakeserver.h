// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <memory>
#include <mutex>
#include <thread>

namespace slicetool::test {

/// Somebody who answers where a server is expected: greets as one, asks for the password by a plugin
/// of his choice, and keeps what he gets. Never lets anybody in.
/// Thread: has one of its own; one connection at a time.
class FakeServer
{
public:
    struct Options {
        QByteArray greetingPlugin = "mysql_native_password";
        QByteArray switchPlugin; ///< asked for after the client's answer; empty: not
        /// PEM files, certificate and key in one, for the first connection, the second, …; the
        /// last serves all further ones. None: no TLS is offered.
        QStringList certificates;
        bool wantsAll = false; ///< not content with a hash, as one of caching_sha2_password may be
        int slowMs = 0;        ///< before every word of his
        QByteArray greeting;   ///< sent instead of a greeting, and that is all
    };

    static Result<std::unique_ptr<FakeServer>> start(const Options &options);
    ~FakeServer();
    FakeServer(const FakeServer &) = delete;
    FakeServer &operator=(const FakeServer &) = delete;

    int port() const { return m_port; } ///< of 127.0.0.1

    /// All that clients sent, decrypted.
    QByteArray received() const;
    int connections() const; ///< so far

private:
    FakeServer(int listener, int port, const Options &options);
    void work();
    void serve(int descriptor, int connection);

    const Options m_options;
    const int m_listener;
    const int m_port;
    mutable std::mutex m_mutex;
    QByteArray m_received;
    int m_connections = 0;
    std::atomic<bool> m_ended = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace slicetool::test
