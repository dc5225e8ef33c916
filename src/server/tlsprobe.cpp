// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tlsprobe.h"

#include "base/displaytext.h"
#include "base/message.h"
#include "server/greeting.h"
#include "server/servererrors.h"

#include <QDeadlineTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <optional>

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slicetool {

namespace {

constexpr int sliceMs = 100; // how soon a stop is noticed
constexpr int longestPacket = 1 << 16;

// Of the protocol.
constexpr quint32 clientLongPassword = 1;
constexpr quint32 clientProtocol41 = 0x200;
constexpr quint32 clientSsl = 0x800;
constexpr quint32 clientSecureConnection = 0x8000;
constexpr quint32 clientPluginAuth = 0x80000;

QByteArray littleEndian(quint32 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += char(value >> (8 * i) & 0xff);
    return text;
}

QByteArray packet(int sequence, const QByteArray &payload)
{
    return littleEndian(quint32(payload.size()), 3) + char(sequence) + payload;
}

QByteArray handshakeHead(quint32 capabilities)
{
    constexpr quint32 largestPacket = 1 << 24;
    constexpr char utf8mb4 = 45;
    return littleEndian(capabilities, 4) + littleEndian(largestPacket, 4) + utf8mb4
           + QByteArray(23, '\0');
}

/// A connection on which nobody ever logs in.
class GreetingProbe
{
public:
    GreetingProbe(const Endpoint &endpoint, int timeoutSeconds, std::stop_token stop)
        : m_endpoint(endpoint)
        , m_timeoutMs(timeoutSeconds * 1000)
        , m_stop(std::move(stop))
    { }

    QSslSocket &socket() { return m_socket; }

    Error error(ErrorCode code, const QString &reason, const QString &remedy = {}) const
    {
        const QString doing =
            Message::tr("connecting to %1 (%2)").arg(m_endpoint.label, m_endpoint.display());
        if (m_stop.stop_requested())
            return {ErrorCode::Cancelled, doing, Message::tr("cancelled")};
        return {code, doing, reason, remedy, code == ErrorCode::Unreachable ? 2003 : 0};
    }

    Result<void> connect()
    {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        addrinfo *found = nullptr;
        const int port = m_endpoint.port > 0 ? m_endpoint.port : 3306;
        const int failed = ::getaddrinfo(m_endpoint.host.toUtf8().constData(),
                                         QByteArray::number(port).constData(), &hints, &found);
        if (failed != 0)
            return error(ErrorCode::Unreachable,
                         Message::tr("the host is unknown: %1")
                             .arg(QString::fromLocal8Bit(::gai_strerror(failed))));
        int problem = ECONNREFUSED;
        for (const addrinfo *one = found; one && !m_stop.stop_requested(); one = one->ai_next) {
            const int descriptor = ::socket(
                one->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, one->ai_protocol);
            problem = descriptor < 0 ? errno : connectOne(descriptor, *one);
            if (problem == 0 && m_socket.setSocketDescriptor(descriptor)) {
                ::freeaddrinfo(found);
                return {};
            }
            if (descriptor >= 0)
                ::close(descriptor);
        }
        ::freeaddrinfo(found);
        return error(ErrorCode::Unreachable, qt_error_string(problem));
    }

    /// One packet's payload; nothing where the other end is silent, or says what is no packet.
    std::optional<QByteArray> read()
    {
        const auto have = [&](qint64 bytes) {
            QDeadlineTimer deadline(m_timeoutMs);
            while (m_socket.bytesAvailable() < bytes) {
                if (deadline.hasExpired() || m_stop.stop_requested())
                    return false;
                if (!m_socket.waitForReadyRead(sliceMs)
                    && m_socket.state() != QAbstractSocket::ConnectedState
                    && m_socket.bytesAvailable() < bytes)
                    return false;
            }
            return true;
        };
        if (!have(packetHeadBytes))
            return std::nullopt;
        const qsizetype size = payloadBytes(m_socket.read(packetHeadBytes));
        if (size > longestPacket || !have(size))
            return std::nullopt;
        return m_socket.read(size);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        QDeadlineTimer deadline(m_timeoutMs);
        while (m_socket.bytesToWrite() > 0 && !deadline.hasExpired() && !m_stop.stop_requested()
               && m_socket.state() == QAbstractSocket::ConnectedState)
            m_socket.waitForBytesWritten(sliceMs);
    }

    bool encrypt()
    {
        m_socket.startClientEncryption();
        QDeadlineTimer deadline(m_timeoutMs);
        while (!m_socket.isEncrypted()) {
            if (deadline.hasExpired() || m_stop.stop_requested())
                return false;
            if (!m_socket.waitForEncrypted(sliceMs)
                && m_socket.state() != QAbstractSocket::ConnectedState)
                return false;
        }
        return true;
    }

private:
    /// 0, or what went wrong.
    int connectOne(int descriptor, const addrinfo &address) const
    {
        if (::connect(descriptor, address.ai_addr, address.ai_addrlen) == 0)
            return 0;
        if (errno != EINPROGRESS)
            return errno;
        QDeadlineTimer deadline(m_timeoutMs);
        pollfd waiting{descriptor, POLLOUT, 0};
        while (::poll(&waiting, 1, sliceMs) == 0) {
            if (deadline.hasExpired() || m_stop.stop_requested())
                return ETIMEDOUT;
        }
        int problem = 0;
        socklen_t size = sizeof problem;
        return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &problem, &size) == 0 ? problem
                                                                                    : errno;
    }

    const Endpoint &m_endpoint;
    const int m_timeoutMs;
    const std::stop_token m_stop;
    QSslSocket m_socket;
};

/// What is wrong with the certificate by what the mode looks at; empty where nothing is.
QString certificateProblem(const QList<QSslError> &errors, SslMode mode)
{
    QStringList problems;
    for (const QSslError &error : errors) {
        if (mode == SslMode::VerifyCa && error.error() == QSslError::HostNameMismatch)
            continue;
        problems << error.errorString();
    }
    problems.removeDuplicates();
    return mode == SslMode::Required ? QString() : problems.join(QLatin1String("; "));
}

} // namespace

bool needsCertainTls(const Endpoint &endpoint)
{
    return !endpoint.usesSocket() && endpoint.sslMode != SslMode::Disabled
           && endpoint.sslMode != SslMode::Preferred;
}

Result<QByteArray> certificateToPin(const Endpoint &endpoint, int timeoutSeconds,
                                    std::stop_token stop)
{
    GreetingProbe probe(endpoint, timeoutSeconds, std::move(stop));
    const QString mode = toString(endpoint.sslMode);
    if (!QSslSocket::supportsSsl())
        return probe.error(
            ErrorCode::LoginDenied,
            Message::tr("ssl-mode %1 was requested, but Qt has no TLS support here").arg(mode),
            Message::tr("Install the OpenSSL that Qt was built for."));
    QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
    settings.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!endpoint.sslCa.isEmpty() && endpoint.sslMode != SslMode::Required) {
        const QList<QSslCertificate> authorities =
            QSslCertificate::fromPath(endpoint.sslCa, QSsl::Pem);
        if (authorities.isEmpty())
            return probe.error(ErrorCode::Plan,
                               Message::tr("the ssl-ca file (%1) contains no readable certificate")
                                   .arg(displayText(endpoint.sslCa)),
                               Message::tr("Give the authority's certificate in PEM format."));
        settings.setCaCertificates(authorities);
    }
    probe.socket().setSslConfiguration(settings);
    probe.socket().setPeerVerifyName(endpoint.serverHost());

    SLICETOOL_TRY(probe.connect());
    const auto first = probe.read();
    if (!first && probe.socket().error() == QAbstractSocket::RemoteHostClosedError)
        return probe.error(
            ErrorCode::Unreachable,
            Message::tr("the connection closed before a server identified itself"),
            Message::tr("Check host and port, and whether a firewall or tunnel is in between."));
    if (!first)
        return probe.error(ErrorCode::Unreachable,
                           Message::tr("what answers there does not behave like a MySQL server"),
                           Message::tr("Check host and port."));
    const Greeting greeting = readGreeting(*first);
    const QByteArray none(40, '0');
    if (greeting.refuses)
        return none;
    if (!greeting.offersTls())
        return probe.error(
            ErrorCode::LoginDenied,
            Message::tr("ssl-mode %1 was requested, but the server offers no TLS").arg(mode),
            Message::tr("No password was sent. Enable TLS on the server; without ssl-mode in "
                        "the URL, encryption is not enforced."));
    probe.send(packet(1, handshakeHead(clientLongPassword | clientProtocol41 | clientSsl
                                       | clientSecureConnection | clientPluginAuth)));
    // All errors are looked at below; nothing secret is ever sent on this connection.
    probe.socket().ignoreSslErrors();
    const bool encrypted = probe.encrypt();
    if (!encrypted && probe.socket().error() == QAbstractSocket::RemoteHostClosedError)
        return probe.error(ErrorCode::Unreachable,
                           Message::tr("the connection closed in the middle of the TLS handshake"),
                           Message::tr("No password was sent.") + u' ' + remedyOfCutTls());
    const QSslCertificate certificate = probe.socket().peerCertificate();
    const QString problem =
        !encrypted || certificate.isNull()
            ? displayText(probe.socket().errorString())
            : certificateProblem(probe.socket().sslHandshakeErrors(), endpoint.sslMode);
    if (!encrypted || certificate.isNull() || !problem.isEmpty())
        return probe.error(
            ErrorCode::LoginDenied,
            Message::tr("the server's TLS does not meet ssl-mode %1: %2").arg(mode, problem),
            Message::tr("No password was sent. Check ssl-ca, the host's name and the server's "
                        "certificate."));
    return certificate.digest(QCryptographicHash::Sha1).toHex();
}

QString wantedAuthPlugin(const Endpoint &endpoint, int timeoutSeconds, std::stop_token stop)
{
    GreetingProbe probe(endpoint, timeoutSeconds, std::move(stop));
    if (!probe.connect())
        return {};
    const auto first = probe.read();
    if (!first || readGreeting(*first).refuses)
        return {};
    // An account, and an answer to the salt that is empty, as for no password.
    probe.send(packet(1, handshakeHead(clientLongPassword | clientProtocol41
                                       | clientSecureConnection | clientPluginAuth)
                             + endpoint.user.toUtf8() + QByteArray(2, '\0')
                             + QByteArray("mysql_native_password") + '\0'));
    const auto answer = probe.read();
    if (!answer || answer->isEmpty() || quint8(answer->at(0)) != 0xfe)
        return {};
    return answer->size() == 1
               ? QStringLiteral("mysql_old_password")
               : displayText(QString::fromLatin1(answer->mid(1, answer->indexOf('\0', 1) - 1)));
}

} // namespace slicetool
