// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slicetool::test {

namespace {

constexpr quint32 clientSsl = 0x800;
constexpr int timeoutMs = 3000;

QByteArray packet(int sequence, const QByteArray &payload)
{
    QByteArray head;
    for (int i = 0; i < 3; ++i)
        head += char(payload.size() >> (8 * i) & 0xff);
    return head + char(sequence) + payload;
}

QByteArray greeting(const FakeServer::Options &options)
{
    // Protocol 4.1, plugins, secure connection.
    const quint32 capabilities = 0x0018a205 | (options.certificates.isEmpty() ? 0 : clientSsl);
    const QByteArray salt("abcdefghijklmnopqrst");
    const auto half = [](quint32 value) {
        return QByteArray() + char(value & 0xff) + char(value >> 8 & 0xff);
    };
    return '\x0a' + QByteArray("5.5.5-10.11.6-MariaDB") + '\0' + QByteArray("\7\0\0\0", 4)
           + salt.left(8) + '\0' + half(capabilities) + '\x2d' + QByteArray("\2\0", 2)
           + half(capabilities >> 16) + char(21) + QByteArray(10, '\0') + salt.mid(8) + '\0'
           + options.greetingPlugin + '\0';
}

} // namespace

Result<std::unique_ptr<FakeServer>> FakeServer::start(const Options &options)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const any = reinterpret_cast<sockaddr *>(&address);
    if (listener < 0 || ::bind(listener, any, size) != 0 || ::listen(listener, 16) != 0
        || ::getsockname(listener, any, &size) != 0)
        return Error{
            ErrorCode::Io, QStringLiteral("starting a fake server"), qt_error_string(errno), {}, 0};
    return std::unique_ptr<FakeServer>(new FakeServer(listener, ntohs(address.sin_port), options));
}

FakeServer::FakeServer(int listener, int port, const Options &options)
    : m_options(options)
    , m_listener(listener)
    , m_port(port)
    , m_thread([this] { work(); })
{ }

FakeServer::~FakeServer()
{
    m_ended = true;
    m_thread.join();
    ::close(m_listener);
}

QByteArray FakeServer::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

int FakeServer::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

void FakeServer::work()
{
    while (!m_ended) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0)
            continue;
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            continue;
        int connection = 0;
        {
            const std::lock_guard lock(m_mutex);
            connection = m_connections++;
        }
        serve(descriptor, connection);
        ::close(descriptor);
    }
}

void FakeServer::serve(int descriptor, int connection)
{
    const auto pause = [&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(m_options.slowMs));
    };
    // Without a buffer until TLS begins: its first bytes must be left where they are.
    QSslSocket tls;
    const auto send = [&](const QByteArray &bytes) {
        pause();
        if (tls.isEncrypted()) {
            tls.write(bytes);
            tls.waitForBytesWritten(timeoutMs);
        } else {
            (void)::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
        }
    };
    /// Waits for some bytes, at most so many; empty where there is an end.
    const auto some = [&](qsizetype most) {
        QByteArray bytes(most, '\0');
        qint64 count = 0;
        if (tls.isEncrypted()) {
            if (tls.bytesAvailable() == 0)
                tls.waitForReadyRead(timeoutMs);
            count = tls.read(bytes.data(), most);
        } else {
            pollfd waiting{descriptor, POLLIN, 0};
            if (::poll(&waiting, 1, timeoutMs) > 0)
                count = ::recv(descriptor, bytes.data(), size_t(most), 0);
        }
        bytes.truncate(qMax<qint64>(0, count));
        return bytes;
    };
    const auto read = [&] {
        QByteArray bytes;
        qsizetype wanted = 4;
        while (!m_ended && bytes.size() < wanted) {
            const QByteArray more = some(wanted - bytes.size());
            if (more.isEmpty())
                break;
            bytes += more;
            if (bytes.size() == 4 && wanted == 4)
                wanted +=
                    quint8(bytes.at(0)) | quint8(bytes.at(1)) << 8 | quint8(bytes.at(2)) << 16;
        }
        const std::lock_guard lock(m_mutex);
        m_received += bytes;
        return bytes;
    };
    if (!m_options.greeting.isEmpty()) {
        send(m_options.greeting);
        read();
        return;
    }
    send(packet(0, greeting(m_options)));
    QByteArray answer = read();
    // A request for TLS is as an answer without an account.
    constexpr qsizetype requestSize = 4 + 32;
    if (!m_options.certificates.isEmpty() && answer.size() == requestSize
        && (quint8(answer.at(5)) & (clientSsl >> 8)) != 0) {
        const qsizetype index = qMin<qsizetype>(connection, m_options.certificates.size() - 1);
        QFile file(m_options.certificates.at(index));
        file.open(QIODevice::ReadOnly);
        const QByteArray pem = file.readAll();
        pause();
        tls.setSocketDescriptor(::dup(descriptor));
        tls.setLocalCertificate(QSslCertificate(pem, QSsl::Pem));
        tls.setPrivateKey(QSslKey(pem, QSsl::Rsa, QSsl::Pem));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.startServerEncryption();
        if (!tls.waitForEncrypted(timeoutMs))
            return;
        answer = read();
    }
    if (answer.size() < 4 || m_options.switchPlugin.isEmpty())
        return;
    send(packet(quint8(answer.at(3)) + 1, '\xfe' + m_options.switchPlugin + '\0'
                                              + (m_options.switchPlugin == "dialog"
                                                     ? QByteArray("\4Password: ")
                                                     : QByteArray("abcdefghijklmnopqrst") + '\0')));
    answer = read();
    if (answer.size() < 4 || !m_options.wantsAll)
        return;
    send(packet(quint8(answer.at(3)) + 1, "\1\4"));
    read();
}

} // namespace slicetool::test
