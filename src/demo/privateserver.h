// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "demo/programs.h"
#include "demo/serverinstall.h"
#include "demo/serverprocess.h"
#include "server/endpoint.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

namespace slicetool::demo {

class ServerFolder;

/// A MariaDB or MySQL server of our own: started from the installed program in a folder of its
/// own, on a socket of its own, reading no option file, needing no root and touching no other
/// server. It keeps nothing through a power cut, for speed. It ends with this object, or with
/// this process, even where that is killed; the folder goes with it, or at the next start.
///
/// Thread: any, one at a time; every call blocks.
class PrivateServer
{
public:
    struct Options {
        QString name = QStringLiteral("server"); ///< in the folder's name and in messages
        /// The server's, after ours, so that they win: --default-time-zone=+05:30,
        /// --sql-mode=ANSI_QUOTES, --lower-case-table-names=1, …
        QStringList arguments;
        int bufferPoolMegabytes = 128;
        bool tcp = false; ///< listen on a free port of 127.0.0.1 too
        /// Where the server program is looked for besides PATH.
        QStringList programFolders = serverProgramFolders();
        /// A folder of `./dev servers` to take the programs from; empty for the installed ones.
        QString root = qEnvironmentVariable("SLICETOOL_SERVER_ROOT");
        /// What every script and query goes through on its way to the client; none: as it is.
        std::function<QByteArray(const QByteArray &)> rewrite;
    };

    /// The character set that the client speaks; Binary passes every byte as it is.
    enum class Charset { Utf8, Binary };

    /// Makes and starts a server; returns when it answers, or after 60 s with its error log's
    /// last lines. Once stop is requested, nothing is left of it and the Error says cancelled.
    static Result<std::unique_ptr<PrivateServer>> start(const Options &options,
                                                        std::stop_token stop = {});

    ~PrivateServer(); ///< stops it
    PrivateServer(const PrivateServer &) = delete;
    PrivateServer &operator=(const PrivateServer &) = delete;

    /// root, without a password, through the socket.
    Endpoint endpoint(const QString &schema, const QString &label) const;

    /// root, with a password made for this server, through 127.0.0.1; only with Options::tcp.
    Endpoint tcpEndpoint(const QString &schema, const QString &label) const;

    QString name() const { return m_options.name; }
    QString folder() const;
    QString socketPath() const;
    int port() const { return m_port; }                             ///< 0 without TCP
    qint64 pid() const { return m_process ? m_process->pid() : 0; } ///< 0 once it has ended
    bool isMariaDb() const { return m_install.isMariaDb(); }
    QString version() const { return m_install.version(); } ///< for people

    /// Shuts the server down and removes its folder; harmless when it is already stopped.
    /// An Error says that it had ended by itself, or had to be killed; it is gone all the same.
    Result<void> stop();

    /// Ends the process and starts it again with the same socket, port and data, as after a crash: what
    /// was committed is there. Connections end.
    Result<void> restart(std::stop_token stop = {});

    /// Runs a script, DELIMITER and all, up to its first error, over a connection of its own or with
    /// the client program. schema is the default one; empty for none.
    Result<void> execute(const QString &script, const QString &schema = {},
                         std::stop_token stop = {});

    /// As execute(), with the script in a file, which is passed byte by byte.
    Result<void> executeFile(const QString &path, const QString &schema = {});

    /// What the client prints for a script under --batch --raw --skip-column-names: a line per
    /// row, values separated by tabs, bytes as they are, NULL for a null.
    Result<QByteArray> query(const QString &sql, const QString &schema = {},
                             Charset charset = Charset::Utf8);

private:
    PrivateServer(Options options, ServerInstall install, std::unique_ptr<ServerFolder> folder);

    QStringList serverArguments() const;
    QByteArray rewritten(const QByteArray &sql) const;
    Result<QByteArray> run(const QString &script, const QString &schema, Charset charset,
                           const QString &doing, std::stop_token stop);
    QStringList clientArguments(const QString &schema, Charset charset) const;
    QString logFile() const;
    Error startError(const QString &reason) const;
    Result<void> launch(std::stop_token stop);
    Result<void> endProcess(const QString &doing);
    Result<void> waitUntilItAnswers(std::stop_token stop);
    Result<void> openTcpAccount();

    Options m_options;
    ServerInstall m_install;
    std::unique_ptr<ServerFolder> m_folder; ///< outlives the process; null once stopped
    std::unique_ptr<ServerProcess> m_process;
    bool m_answered = false; ///< the process has been of use
    int m_port = 0;
    QString m_tcpPassword;
};

} // namespace slicetool::demo
