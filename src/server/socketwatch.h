// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace slicetool {

/// How one connection waits for its server, and which file it may be asked for.
///
/// The client library waits for ever, cannot be interrupted, and sends whatever file a server asks
/// for. This stands in its place: it waits in short pieces, looks for a stop and for silence in
/// between, and serves LOAD DATA LOCAL only the file that was offered. What ended a wait is told by
/// verdict(); every later wait of the connection fails at once.
///
/// Thread: the one of the connection, and only that.
class SocketWatch
{
public:
    enum class Verdict {
        None,      ///< the connection was not cut by us
        Cancelled, ///< a stop was requested, and the server did not answer soon enough
        Silent,    ///< not a byte in time, and the server is not seen at work
        Plain,     ///< the server offers no TLS, and it was insisted on
    };

    struct Rules {
        std::stop_token stop;
        /// Since when a stop is requested, as far as somebody knows better than this connection,
        /// which may look late.
        std::function<std::optional<std::chrono::steady_clock::time_point>()> stoppedAt;
        int connectTimeoutSeconds = 10; ///< without a byte while connecting
        int timeoutSeconds = 30;        ///< without a byte while an answer is due
        /// Asked where there was no byte in time: whether the server is seen at work on what this
        /// connection asked. May take a while. Unset: it never is.
        std::function<bool()> isAtWork;
        /// Nobody logs in where the server offers no TLS. The library goes on without where it asked
        /// for it in vain, and sends a password as it is to a server that wants all of it.
        bool insistsOnTls = false;
    };

    explicit SocketWatch(Rules rules);
    ~SocketWatch();
    SocketWatch(const SocketWatch &) = delete;
    SocketWatch &operator=(const SocketWatch &) = delete;

    /// While it lives, what this thread connects to a server is watched by `watch`.
    class Opening
    {
    public:
        explicit Opening(SocketWatch &watch);
        ~Opening();
        Opening(const Opening &) = delete;
        Opening &operator=(const Opening &) = delete;

    private:
        SocketWatch *m_before;
    };

    /// Steps into the client library, once; any thread. False where it is another library than the
    /// one this was built with.
    static bool install();

    /// Whether a connection was made while Opening lived.
    bool isAttached() const { return m_handle >= 0; }
    Verdict verdict() const { return m_verdict; }
    /// How long it was silent; seconds.
    int silentSeconds() const { return m_silentSeconds; }

    /// The file that the server may ask for in answer to the statement that comes; empty for none.
    void offer(const QByteArray &path) { m_offered = path; }
    /// What it asked for instead, as it wrote it; empty where it did not. Forgotten by reading it.
    QString takeUnofferedFile();

    /// For the client library only: its handle became this, it waits, it wants a file.
    void attach(int handle);
    /// Whether the library may go on with these bytes, which are the next ones from the server.
    bool isWelcome(QByteArrayView bytes);
    int wait(int handle, bool forReading);
    bool openFile(const char *path);
    int readFile(char *buffer, unsigned int size);
    void closeFile();

private:
    using Clock = std::chrono::steady_clock;

    bool isConnecting() const;
    bool mustStop(Clock::time_point waitingSince);
    bool isSilent(int handle, short events, int seconds);
    int giveUp(Verdict verdict);

    Rules m_rules;
    int m_handle = -1;
    std::optional<QByteArray> m_greeting; ///< what came of it, until it is whole
    int m_file = -1;
    Verdict m_verdict = Verdict::None;
    int m_silentSeconds = 0;
    std::optional<Clock::time_point> m_stoppedAt;
    QByteArray m_offered;
    QString m_unoffered;
};

} // namespace slicetool
