// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sshtunnel.h"

#include "base/childenvironment.h"
#include "base/displaytext.h"
#include "base/message.h"
#include "server/endpointcheck.h"
#include "server/localport.h"
#include "server/sshprocess.h"

#include <QProcessEnvironment>
#include <QStandardPaths>

#include <chrono>
#include <memory>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slicetool {

namespace {

using namespace std::chrono_literals;

constexpr int maxTunnelSeconds = 20;
constexpr auto pause = 50ms;
constexpr int connectSeconds = 15;

sockaddr_in localAddress(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool answers(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = localAddress(port);
    const bool isThere =
        socket >= 0
        && ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    if (socket >= 0)
        ::close(socket);
    return isThere;
}

} // namespace

Result<void> openTunnel(Endpoint &endpoint, std::stop_token stop)
{
    if (endpoint.ssh.isEmpty() || endpoint.tunnel)
        return {};
    const QString doing = Message::tr("opening the SSH tunnel to %1 for %2")
                              .arg(displayText(endpoint.ssh), endpoint.label);
    const auto failed = [&](ErrorCode code, const QString &reason, const QString &remedy) {
        return Error{code, doing, reason, remedy};
    };
    SLICETOOL_TRY(checkEndpoint(endpoint));
    if (endpoint.usesSocket())
        return failed(
            ErrorCode::Plan, Message::tr("localhost means the socket of this machine"),
            Message::tr(
                "Name the server as the SSH host sees it: 127.0.0.1 for a server on that host."));
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ssh"));
    if (program.isEmpty())
        return failed(ErrorCode::Unreachable, Message::tr("the program ssh was not found"),
                      Message::tr("Install an SSH client."));

    const int port = freeLocalPort(); // ssh says so where somebody was faster
    QString host = endpoint.host;
    if (host.contains(QLatin1Char(':')))
        host = QLatin1Char('[') + host + QLatin1Char(']');
    const QString forward = QStringLiteral("127.0.0.1:%1:%2:%3")
                                .arg(QString::number(port), host,
                                     QString::number(endpoint.port == 0 ? 3306 : endpoint.port));
    auto ssh = std::make_shared<SshProcess>();
    const QStringList arguments{
        QStringLiteral("-N"),
        QStringLiteral("-o"),
        QStringLiteral("BatchMode=yes"),
        QStringLiteral("-o"),
        QStringLiteral("ExitOnForwardFailure=yes"),
        QStringLiteral("-o"),
        QStringLiteral("ConnectTimeout=%1").arg(std::min(connectSeconds, endpoint.timeoutSeconds)),
        QStringLiteral("-L"),
        forward,
        QStringLiteral("--"),
        endpoint.ssh};
    if (port == 0 || !ssh->start(program, arguments, childEnvironment().toStringList()))
        return failed(ErrorCode::Unreachable, Message::tr("ssh could not be started"), {});
    const auto giveUpAt =
        std::chrono::steady_clock::now()
        + std::chrono::seconds(std::min(maxTunnelSeconds, endpoint.timeoutSeconds));
    while (!answers(port)) {
        if (stop.stop_requested())
            return failed(ErrorCode::Cancelled, Message::tr("cancelled"), {});
        const bool hasEnded = ssh->hasEnded();
        if (hasEnded || std::chrono::steady_clock::now() > giveUpAt) {
            const QString words = ssh->words();
            return failed(ErrorCode::Unreachable,
                          !words.isEmpty() ? words
                          : hasEnded       ? Message::tr("ssh exited without output")
                                           : Message::tr("ssh did not answer in time"),
                          Message::tr("Try it in a terminal: ssh %1").arg(endpoint.ssh));
        }
        std::this_thread::sleep_for(pause);
    }
    endpoint.shownHost = endpoint.host;
    endpoint.shownPort = endpoint.port;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = port;
    endpoint.tunnel = std::move(ssh);
    return {};
}

} // namespace slicetool
