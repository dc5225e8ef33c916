// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace slicetool::test {

/// A far server, played on this machine: passes TCP connections on to a near one, as late and as slowly
/// as a line of a given latency and bandwidth would, and counts what goes over it.
///
/// All connections share the line; each direction has the whole bandwidth. What is sent waits until
/// the line is free, takes as long as its bytes need, and arrives half a round trip later.
/// Thread: has one of its own; the counters may be read from any.
class LinkProxy
{
public:
    struct Line {
        double roundTripSeconds = 0.05;
        double bytesPerSecond = 20e6 / 8;
    };

    /// What went over the line.
    struct Traffic {
        qint64 bytesUp = 0;    ///< to the server
        qint64 bytesDown = 0;  ///< from the server
        qint64 roundTrips = 0; ///< connecting, and every time that a client asked after an answer
        qint64 connections = 0;
    };

    /// Listens on a free port of 127.0.0.1 and passes on to `port`.
    static Result<std::unique_ptr<LinkProxy>> start(int port, const Line &line);

    ~LinkProxy();
    LinkProxy(const LinkProxy &) = delete;
    LinkProxy &operator=(const LinkProxy &) = delete;

    enum Direction { Up, Down };

    /// A network that falls silent: once so many more bytes went this way, over all connections
    /// together, nothing goes either way any more, and nothing ends. New connections are accepted, and
    /// as silent. With a text the bytes count from the piece that contains it.
    void fallSilentAfter(Direction direction, qint64 bytes, const QByteArray &text = {});
    bool isSilent() const { return m_silent; }
    /// Ends the connections that are there; new ones work as before.
    void speakAgain();

    int port() const { return m_port; }
    Traffic traffic() const;
    void resetTraffic();

    /// Ends all connections once so many bytes more have come from the server, in the middle of what
    /// it says; negative: never. Also lets connections in again.
    /// @param refuses whether nobody is let in afterwards
    void cutAfter(qint64 bytesDown, bool refuses);

    /// After the next cut, so many new connections are cut, too, each in its handshake.
    void cutHandshakesAfterCut(int connections) { m_handshakesAfterCut = connections; }
    int handshakesToCut() const { return m_handshakesToCut; }

    /// From the next cut on, new connections are led to another server.
    void leadAwayAfterCut(int serverPort) { m_portAfterCut = serverPort; }

    /// Once so many connections more were let in, further ones are led to another server; those that
    /// are there stay.
    void leadAwayAfterConnections(int connections, int serverPort);
    void leadBack();

    qint64 cuts() const { return m_cuts; } ///< since it was started

private:
    LinkProxy(int listener, int port, int serverPort, const Line &line);

    void work();
    void countToSilence(int direction, QByteArray &bytes);

    int m_listener;
    int m_port;
    const int m_firstServerPort;
    std::atomic<int> m_serverPort;
    std::atomic<int> m_portAfterCut = 0; ///< 0: the same
    std::atomic<int> m_portLater = 0;
    std::atomic<qint64> m_untilLater = -1; ///< connections; negative: never
    Line m_line;
    std::atomic<bool> m_ended = false;
    std::atomic<bool> m_silent = false;
    std::atomic<bool> m_speaksAgain = false;
    std::mutex m_silenceMutex;
    qint64 m_bytesToSilence[2] = {-1, -1}; ///< -1 for none
    qint64 m_bytesAfterText = 0;
    QByteArray m_silenceText;
    Direction m_textDirection = Up;
    std::atomic<qint64> m_bytes[2] = {0, 0};
    std::atomic<qint64> m_roundTrips = 0;
    std::atomic<qint64> m_connections = 0;
    std::atomic<qint64> m_untilCut = -1; ///< bytes from the server; negative: never
    std::atomic<int> m_handshakesAfterCut = 0;
    std::atomic<int> m_handshakesToCut = 0;
    std::atomic<bool> m_refusesAfterCut = false;
    std::atomic<bool> m_refuses = false;
    std::atomic<qint64> m_cuts = 0;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace slicetool::test
