// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sshtunnel.h"

#include "base/childenvironment.h"
#include "base/displaytext.h"
#include "server/endpointcheck.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <chrono>
#include <memory>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slicetool {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 20s;
constexpr auto pause = 50ms;
constexpr auto graceToEnd = 1000ms; ///< from SIGTERM to SIGKILL
constexpr auto shortPause = 10ms;

sockaddr_in localAddress(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// A port that nobody listens on; ssh takes it in a moment, and says so where somebody was faster.
int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = localAddress(0);
    socklen_t length = sizeof address;
    int port = 0;
    if (socket >= 0 && ::bind(socket, reinterpret_cast<sockaddr *>(&address), length) == 0
        && ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length) == 0)
        port = ntohs(address.sin_port);
    if (socket >= 0)
        ::close(socket);
    return port;
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

/// The process; not a QProcess, because it belongs to no thread.
class Ssh
{
public:
    ~Ssh()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGTERM);
        for (auto waited = 0ms; waited < graceToEnd; waited += shortPause) {
            if (hasEnded())
                return;
            std::this_thread::sleep_for(shortPause);
        }
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }

    bool start(const QString &program, const QStringList &arguments)
    {
        if (!m_output.open())
            return false;
        QByteArrayList bytes{QFile::encodeName(program)};
        for (const QString &argument : arguments)
            bytes << argument.toLocal8Bit();
        std::vector<char *> argv;
        for (QByteArray &argument : bytes)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        QByteArrayList settings;
        for (const QString &setting : childEnvironment().toStringList())
            settings << setting.toLocal8Bit();
        std::vector<char *> envp;
        for (QByteArray &setting : settings)
            envp.push_back(setting.data());
        envp.push_back(nullptr);
        const QByteArray output = QFile::encodeName(m_output.fileName());
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions, 1, output.constData(), O_WRONLY | O_APPEND, 0);
        posix_spawn_file_actions_adddup2(&actions, 1, 2);
        // A group of its own: Ctrl+C in the terminal is for us, who still need the tunnel to clean up.
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
        const int failed = ::posix_spawn(&m_pid, bytes.first().constData(), &actions, &attributes,
                                         argv.data(), envp.data());
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
        if (failed != 0)
            m_pid = 0;
        return failed == 0;
    }

    bool hasEnded()
    {
        if (m_pid > 0 && ::waitpid(m_pid, nullptr, WNOHANG) == m_pid)
            m_pid = 0;
        return m_pid == 0;
    }

    QString words()
    {
        QFile file(m_output.fileName());
        return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()).trimmed()
                                              : QString();
    }

private:
    pid_t m_pid = 0;
    QTemporaryFile m_output;
};

} // namespace

Result<void> openTunnel(Endpoint &endpoint, std::stop_token stop)
{
    if (endpoint.ssh.isEmpty() || endpoint.tunnel)
        return {};
    const QString doing = QStringLiteral("opening the SSH tunnel to %1 for %2")
                              .arg(displayText(endpoint.ssh), endpoint.label);
    const auto failed = [&](ErrorCode code, const QString &reason, const QString &remedy) {
        return Error{code, doing, reason, remedy, 0};
    };
    if (Result<void> checked = checkEndpoint(endpoint); !checked)
        return checked;
    if (endpoint.usesSocket())
        return failed(ErrorCode::Plan, QStringLiteral("localhost means the socket of this machine"),
                      QStringLiteral("Name the server as the other end sees it: 127.0.0.1 for its "
                                     "own."));
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ssh"));
    if (program.isEmpty())
        return failed(ErrorCode::Unreachable, QStringLiteral("there is no program ssh"),
                      QStringLiteral("Install an SSH client."));

    const int port = freePort();
    QString host = endpoint.host;
    if (host.contains(QLatin1Char(':')))
        host = QLatin1Char('[') + host + QLatin1Char(']');
    const QString forward = QStringLiteral("127.0.0.1:%1:%2:%3")
                                .arg(QString::number(port), host,
                                     QString::number(endpoint.port == 0 ? 3306 : endpoint.port));
    auto ssh = std::make_shared<Ssh>();
    const QStringList arguments{QStringLiteral("-N"),
                                QStringLiteral("-o"),
                                QStringLiteral("BatchMode=yes"),
                                QStringLiteral("-o"),
                                QStringLiteral("ExitOnForwardFailure=yes"),
                                QStringLiteral("-o"),
                                QStringLiteral("ConnectTimeout=15"),
                                QStringLiteral("-L"),
                                forward,
                                QStringLiteral("--"),
                                endpoint.ssh};
    if (port == 0 || !ssh->start(program, arguments))
        return failed(ErrorCode::Unreachable, QStringLiteral("ssh could not be started"), {});
    const auto giveUpAt = std::chrono::steady_clock::now() + patience;
    while (!answers(port)) {
        if (stop.stop_requested())
            return failed(ErrorCode::Cancelled, QStringLiteral("cancelled"), {});
        const bool hasEnded = ssh->hasEnded();
        if (hasEnded || std::chrono::steady_clock::now() > giveUpAt) {
            const QString words = ssh->words();
            return failed(ErrorCode::Unreachable,
                          words.isEmpty() ? QStringLiteral("ssh %1").arg(
                              hasEnded ? QStringLiteral("ended without a word")
                                       : QStringLiteral("did not answer in time"))
                                          : words,
                          QStringLiteral("Try it in a terminal: ssh %1").arg(endpoint.ssh));
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
