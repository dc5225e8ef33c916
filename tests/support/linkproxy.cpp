// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/linkproxy.h"

#include <QByteArray>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <deque>
#include <list>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slicetool::test {

namespace {

constexpr qsizetype pieceBytes = 16 * 1024;
constexpr qint64 bytesOnTheWay = 4 << 20; // as far as a window reaches
constexpr int pollMilliseconds = 50;

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

sockaddr_in loopback(int port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void prepare(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(socket, F_SETFL, O_NONBLOCK);
}

struct Piece {
    QByteArray bytes;
    double arrives = 0;
};

/// One direction of one connection.
struct Stream {
    int from = -1;
    int to = -1;
    std::deque<Piece> pieces;
    qint64 onTheWay = 0;
    bool ended = false; ///< nothing more comes from `from`
    bool closed = false;
};

struct Connection {
    Stream streams[2]; ///< up, down
    bool answered = true;
    qint64 bytesToEnd = -1; ///< from the server; negative: it is not cut alone
};

/// More than a greeting, less than what follows it.
constexpr qint64 bytesOfHalfAHandshake = 150;

} // namespace

Result<std::unique_ptr<LinkProxy>> LinkProxy::start(int port, const Line &line)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (listener < 0 || bind(listener, reinterpret_cast<sockaddr *>(&address), length) != 0
        || listen(listener, 64) != 0
        || getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return Error{
            ErrorCode::Io, QStringLiteral("listening"), QStringLiteral("no socket"), {}, 0};
    return std::unique_ptr<LinkProxy>(new LinkProxy(listener, ntohs(address.sin_port), port, line));
}

LinkProxy::LinkProxy(int listener, int port, int serverPort, const Line &line)
    : m_listener(listener)
    , m_port(port)
    , m_firstServerPort(serverPort)
    , m_serverPort(serverPort)
    , m_line(line)
    , m_thread([this] { work(); })
{ }

LinkProxy::~LinkProxy()
{
    m_ended = true;
    m_thread.join();
    close(m_listener);
}

LinkProxy::Traffic LinkProxy::traffic() const
{
    return {m_bytes[0], m_bytes[1], m_roundTrips, m_connections};
}

void LinkProxy::resetTraffic()
{
    m_bytes[0] = m_bytes[1] = m_roundTrips = m_connections = 0;
}

void LinkProxy::cutAfter(qint64 bytesDown, bool refuses)
{
    m_refuses = false;
    m_refusesAfterCut = refuses;
    m_untilCut = bytesDown;
}

void LinkProxy::fallSilentAfter(Direction direction, qint64 bytes, const QByteArray &text)
{
    const std::lock_guard lock(m_silenceMutex);
    m_silenceText = text;
    m_textDirection = direction;
    m_bytesAfterText = bytes;
    if (text.isEmpty())
        m_bytesToSilence[direction] = bytes;
}

void LinkProxy::speakAgain()
{
    {
        const std::lock_guard lock(m_silenceMutex);
        m_silenceText.clear();
        m_bytesToSilence[Up] = m_bytesToSilence[Down] = -1;
    }
    m_speaksAgain = true;
    while (m_speaksAgain)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

/// Cuts off what does not go through any more.
void LinkProxy::countToSilence(int direction, QByteArray &bytes)
{
    const std::lock_guard lock(m_silenceMutex);
    if (!m_silenceText.isEmpty() && direction == m_textDirection && bytes.contains(m_silenceText)) {
        m_silenceText.clear();
        m_bytesToSilence[direction] = m_bytesAfterText;
    }
    qint64 &left = m_bytesToSilence[direction];
    if (left < 0)
        return;
    if (bytes.size() >= left) {
        bytes.truncate(left);
        m_silent = true;
    }
    left -= bytes.size();
}

void LinkProxy::leadAwayAfterConnections(int connections, int serverPort)
{
    m_portLater = serverPort;
    m_untilLater = connections;
}

void LinkProxy::leadBack()
{
    m_untilLater = -1;
    m_serverPort = m_firstServerPort;
}

void LinkProxy::work()
{
    std::list<Connection> connections;
    double lineFree[2] = {0, 0};
    bool isCut = false; // as soon as what came before is delivered

    const auto accept = [&] {
        const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (m_refuses) {
            close(client);
            return;
        }
        const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (m_untilLater == 0)
            m_serverPort = m_portLater.load();
        if (m_untilLater >= 0)
            --m_untilLater;
        const sockaddr_in address = loopback(m_serverPort);
        if (client < 0
            || connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            close(client);
            close(server);
            return;
        }
        prepare(client);
        prepare(server);
        Connection connection;
        connection.streams[0].from = connection.streams[1].to = client;
        connection.streams[0].to = connection.streams[1].from = server;
        if (m_handshakesToCut > 0) {
            --m_handshakesToCut;
            connection.bytesToEnd = bytesOfHalfAHandshake;
        }
        // Whoever connects waits for a round trip before anything is said.
        connection.streams[1].pieces.push_back({QByteArray(), now() + m_line.roundTripSeconds});
        connections.push_back(std::move(connection));
        ++m_connections;
        ++m_roundTrips;
    };

    const auto receive = [&](Connection &connection, int direction) {
        Stream &stream = connection.streams[direction];
        QByteArray bytes(pieceBytes, Qt::Uninitialized);
        const ssize_t got = recv(stream.from, bytes.data(), size_t(bytes.size()), 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (got <= 0) {
            stream.ended = true;
            return;
        }
        bytes.truncate(got);
        if (direction == 1 && m_untilCut >= 0) {
            if (got >= m_untilCut)
                bytes.truncate(m_untilCut);
            m_untilCut -= bytes.size();
            isCut = m_untilCut == 0;
        }
        if (direction == 1 && connection.bytesToEnd >= 0) {
            bytes.truncate(connection.bytesToEnd);
            connection.bytesToEnd -= bytes.size();
            if (connection.bytesToEnd == 0)
                connection.streams[0].ended = connection.streams[1].ended = true;
        }
        countToSilence(direction, bytes);
        if (bytes.isEmpty())
            return;
        m_bytes[direction] += bytes.size();
        if (direction == 0 && connection.answered)
            ++m_roundTrips;
        connection.answered = direction == 1;
        const double begins = std::max(now(), lineFree[direction]);
        lineFree[direction] = begins + double(got) / m_line.bytesPerSecond;
        double arrives = lineFree[direction] + m_line.roundTripSeconds / 2;
        if (!stream.pieces.empty())
            arrives = std::max(arrives, stream.pieces.back().arrives);
        stream.pieces.push_back({bytes, arrives});
        stream.onTheWay += bytes.size();
    };

    const auto deliver = [](Stream &stream) {
        while (!stream.pieces.empty() && stream.pieces.front().arrives <= now()) {
            Piece &piece = stream.pieces.front();
            const ssize_t sent = piece.bytes.isEmpty()
                                     ? 0
                                     : send(stream.to, piece.bytes.constData(),
                                            size_t(piece.bytes.size()), MSG_NOSIGNAL);
            if (sent < 0 && errno != EAGAIN && errno != EINTR) {
                // Nobody listens any more.
                stream.pieces.clear();
                stream.ended = true;
                break;
            }
            if (sent < 0)
                break;
            stream.onTheWay -= sent;
            piece.bytes.remove(0, sent);
            if (!piece.bytes.isEmpty())
                break;
            stream.pieces.pop_front();
        }
        if (stream.ended && stream.pieces.empty() && !stream.closed) {
            shutdown(stream.to, SHUT_WR);
            stream.closed = true;
        }
    };

    const auto endAll = [&] {
        for (Connection &connection : connections) {
            close(connection.streams[0].from);
            close(connection.streams[0].to);
        }
        connections.clear();
    };

    while (!m_ended) {
        if (m_speaksAgain) {
            endAll();
            m_silent = false;
            m_speaksAgain = false;
        }
        std::vector<pollfd> fds{{m_listener, POLLIN, 0}};
        std::vector<std::pair<Connection *, int>> readers;
        double next = now() + pollMilliseconds / 1000.0;
        for (Connection &connection : connections) {
            for (int direction = 0; direction < 2; ++direction) {
                Stream &stream = connection.streams[direction];
                if (!stream.pieces.empty())
                    next = std::min(next, stream.pieces.front().arrives);
                if (stream.ended || stream.onTheWay > bytesOnTheWay || m_silent)
                    continue;
                fds.push_back({stream.from, POLLIN, 0});
                readers.emplace_back(&connection, direction);
            }
        }
        const double wait = std::max(next - now(), 0.0);
        const timespec timeout{time_t(wait), long((wait - double(time_t(wait))) * 1e9)};
        ppoll(fds.data(), fds.size(), &timeout, nullptr);
        if (fds.front().revents & POLLIN)
            accept();
        for (size_t i = 0; i < readers.size(); ++i) {
            if (fds[i + 1].revents && !m_silent)
                receive(*readers[i].first, readers[i].second);
        }
        // Told before anybody can notice.
        if (isCut)
            ++m_cuts;
        for (auto connection = connections.begin(); connection != connections.end();) {
            deliver(connection->streams[0]);
            deliver(connection->streams[1]);
            if (isCut)
                connection->streams[0].closed = connection->streams[1].closed = true;
            if (connection->streams[0].closed && connection->streams[1].closed) {
                close(connection->streams[0].from);
                close(connection->streams[0].to);
                connection = connections.erase(connection);
            } else {
                ++connection;
            }
        }
        if (std::exchange(isCut, false)) {
            m_untilCut = -1;
            m_refuses = m_refusesAfterCut.load();
            m_handshakesToCut = m_handshakesAfterCut.exchange(0);
            if (const int port = m_portAfterCut.exchange(0); port > 0)
                m_serverPort = port;
        }
    }
    endAll();
}

} // namespace slicetool::test
