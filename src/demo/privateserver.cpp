// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/privateserver.h"

#include "base/message.h"
#include "demo/scriptconnection.h"
#include "demo/serverfolder.h"
#include "server/localport.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace slicetool::demo {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestScript = 16 << 10; ///< bytes, what any server takes as one packet

bool acceptsConnections(const QString &socketPath)
{
    const QByteArray path = QFile::encodeName(socketPath);
    sockaddr_un address{};
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return false;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    const bool accepted =
        connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    close(descriptor);
    return accepted;
}

QString randomPassword()
{
    QString password;
    for (int i = 0; i < 4; ++i)
        password += QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16,
                                             QLatin1Char('0'));
    return password;
}

/// Settings that the data folder is made with, and that must not change afterwards.
bool bindsDataFolder(const QString &argument)
{
    return argument.startsWith(QLatin1String("--lower-case-table-names"))
           || argument.startsWith(QLatin1String("--lower_case_table_names"))
           || argument.startsWith(QLatin1String("--innodb-page-size"))
           || argument.startsWith(QLatin1String("--innodb_page_size"));
}

} // namespace

PrivateServer::PrivateServer(Options options, ServerInstall install,
                             std::unique_ptr<ServerFolder> folder)
    : m_options(std::move(options))
    , m_install(std::move(install))
    , m_folder(std::move(folder))
{ }

PrivateServer::~PrivateServer()
{
    (void)stop();
}

Result<std::unique_ptr<PrivateServer>> PrivateServer::start(const Options &options,
                                                            std::stop_token stop)
{
    auto install = ServerInstall::find(options.programFolders, options.root);
    if (!install)
        return install.error();
    auto folder = ServerFolder::create(options.name);
    if (!folder)
        return folder.error();
    std::unique_ptr<PrivateServer> server(
        new PrivateServer(options, std::move(*install), std::move(*folder)));

    QStringList arguments = server->serverArguments();
    for (const QString &argument : options.arguments) {
        if (bindsDataFolder(argument))
            arguments << argument;
    }
    SLICETOOL_TRY(server->m_install.initialize(server->m_folder->filePath(QStringLiteral("data")),
                                               arguments, server->logFile(), stop));
    SLICETOOL_TRY(server->launch(stop));
    if (options.tcp) {
        SLICETOOL_TRY(server->openTcpAccount());
    }
    return server;
}

Result<void> PrivateServer::launch(std::stop_token stop)
{
    QStringList arguments = serverArguments();
    arguments << QStringLiteral("--socket=") + socketPath()
              << QStringLiteral("--pid-file=") + m_folder->filePath(QStringLiteral("pid"))
              // Like a crash, and as quick, but not while the system tables are made.
              << QStringLiteral("--innodb-fast-shutdown=2");
    for (int attempt = 1;; ++attempt) {
        QStringList listening{QStringLiteral("--skip-networking")};
        if (m_options.tcp) {
            if (m_port == 0 || attempt > 1)
                m_port = freeLocalPort(); // taken meanwhile: tried again
            listening = QStringList{QStringLiteral("--bind-address=127.0.0.1"),
                                    QStringLiteral("--port=%1").arg(m_port)};
        }
        m_process = std::make_unique<ServerProcess>();
        auto done = m_process->start(m_install.program(),
                                     arguments + listening + m_options.arguments, logFile());
        if (done)
            done = waitUntilItAnswers(stop);
        m_answered = bool(done);
        if (done)
            return {};
        const bool portTaken =
            m_options.tcp && done.error().reason.contains(QLatin1String("Address already in use"));
        if (!portTaken || attempt == 3)
            return done;
    }
}

Result<void> PrivateServer::waitUntilItAnswers(std::stop_token stop)
{
    const QDeadlineTimer deadline(60s);
    Error last = startError(Message::tr("it did not answer within 60 s"));
    bool accepted = false;
    while (!deadline.hasExpired()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, last.doing, Message::tr("cancelled")};
        if (m_process->waitForFinished(10ms))
            return startError(Message::tr("it exited at once"));
        accepted = accepted || acceptsConnections(socketPath());
        if (!accepted)
            continue;
        const auto answer = query(QStringLiteral("SELECT 1"));
        if (answer)
            return {};
        last = startError(answer.error().reason);
        QThread::msleep(100);
    }
    return last;
}

Result<void> PrivateServer::openTcpAccount()
{
    m_tcpPassword = randomPassword();
    return execute(
        QStringLiteral("CREATE USER 'root'@'127.0.0.1' IDENTIFIED BY '%1';\n"
                       "GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;\n")
            .arg(m_tcpPassword));
}

QStringList PrivateServer::serverArguments() const
{
    QStringList arguments{QStringLiteral("--no-defaults")};
    arguments << m_install.locationArguments();
    // A server refuses to run as root unless told so; as anybody else there is nothing to say.
    if (geteuid() == 0)
        arguments << QStringLiteral("--user=root");
    arguments << QStringLiteral("--datadir=") + m_folder->filePath(QStringLiteral("data"))
              << QStringLiteral("--tmpdir=") + m_folder->path()
              << QStringLiteral("--secure-file-priv=") + m_folder->path()
              << QStringLiteral("--log-error=") + logFile()
              << QStringLiteral("--innodb-buffer-pool-size=%1M").arg(m_options.bufferPoolMegabytes)
              << QStringLiteral("--character-set-server=utf8mb4")
              << QStringLiteral("--skip-name-resolve") << QStringLiteral("--skip-log-bin")
              << QStringLiteral("--sync-binlog=0") << QStringLiteral("--performance-schema=OFF")
              << QStringLiteral("--max-connections=100") << QStringLiteral("--table-open-cache=400")
              << QStringLiteral("--max-allowed-packet=64M")
              << QStringLiteral("--key-buffer-size=1M")
              // Nothing here has to outlive the machine, let alone the process.
              << QStringLiteral("--innodb-flush-log-at-trx-commit=0")
              << QStringLiteral("--innodb-doublewrite=0")
              << QStringLiteral("--innodb-buffer-pool-load-at-startup=OFF")
              << QStringLiteral("--innodb-buffer-pool-dump-at-shutdown=OFF");
    // Room for the log of a bulk load; where the one name is unknown, the other is not.
    if (m_install.isMariaDb()) {
        arguments << QStringLiteral("--innodb-log-file-size=96M")
                  << QStringLiteral("--loose-aria-pagecache-buffer-size=8M");
    } else {
        arguments << QStringLiteral("--loose-innodb-redo-log-capacity=192M")
                  << QStringLiteral("--innodb-flush-method=nosync")
                  << QStringLiteral("--loose-mysqlx=OFF");
    }
    return arguments;
}

QStringList PrivateServer::clientArguments(const QString &schema, Charset charset) const
{
    QStringList arguments{QStringLiteral("--no-defaults"),
                          QStringLiteral("--protocol=SOCKET"),
                          QStringLiteral("--socket=") + socketPath(),
                          QStringLiteral("--user=root"),
                          QStringLiteral("--batch"),
                          QStringLiteral("--raw"),
                          QStringLiteral("--skip-column-names"),
                          QStringLiteral("--binary-mode"),
                          QStringLiteral("--max-allowed-packet=64M"),
                          charset == Charset::Utf8
                              ? QStringLiteral("--default-character-set=utf8mb4")
                              : QStringLiteral("--default-character-set=binary")};
    if (!schema.isEmpty())
        arguments << QStringLiteral("--database=") + schema;
    return arguments;
}

QByteArray PrivateServer::rewritten(const QByteArray &sql) const
{
    return m_options.rewrite ? m_options.rewrite(sql) : sql;
}

QString PrivateServer::folder() const
{
    return m_folder ? m_folder->path() : QString();
}

QString PrivateServer::socketPath() const
{
    return m_folder ? m_folder->filePath(QStringLiteral("s.sock")) : QString();
}

QString PrivateServer::logFile() const
{
    return m_folder->filePath(QStringLiteral("error.log"));
}

Error PrivateServer::startError(const QString &reason) const
{
    QString text = reason;
    const QString tail = ServerInstall::logTail(logFile());
    if (!tail.isEmpty())
        text = Message::tr("%1; its log ends:\n%2").arg(text, tail);
    return {ErrorCode::Process, Message::tr("starting the private server %1").arg(m_options.name),
            text};
}

Endpoint PrivateServer::endpoint(const QString &schema, const QString &label) const
{
    Endpoint endpoint;
    endpoint.label = label;
    endpoint.host = QStringLiteral("localhost");
    endpoint.socket = socketPath();
    endpoint.user = QStringLiteral("root");
    endpoint.password = QStringLiteral(""); // known to be none: nothing is looked up or asked
    endpoint.schema = schema;
    return endpoint;
}

Endpoint PrivateServer::tcpEndpoint(const QString &schema, const QString &label) const
{
    Q_ASSERT(m_options.tcp);
    Endpoint endpoint;
    endpoint.label = label;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = m_port;
    endpoint.user = QStringLiteral("root");
    endpoint.password = m_tcpPassword;
    endpoint.schema = schema;
    return endpoint;
}

Result<void> PrivateServer::endProcess(const QString &doing)
{
    Result<void> result;
    if (m_process) {
        if (!m_process->isRunning()) {
            result = Error{ErrorCode::Process, doing,
                           Message::tr("it had exited by itself; its log ends:\n%1")
                               .arg(ServerInstall::logTail(logFile()))};
        } else {
            // A server that is only beginning does not always hear a SIGTERM, and has nothing to
            // put in order.
            if (m_answered)
                m_process->terminate();
            else
                m_process->kill();
            if (!m_process->waitForFinished(15s)) {
                m_process->kill();
                m_process->waitForFinished(15s);
                result =
                    Error{ErrorCode::Process, doing, Message::tr("it had to be killed after 15 s")};
            }
        }
    }
    m_process.reset();
    return result;
}

Result<void> PrivateServer::stop()
{
    if (!m_folder)
        return {};
    Result<void> result =
        endProcess(Message::tr("stopping the private server %1").arg(m_options.name));
    m_folder.reset();
    m_port = 0;
    return result;
}

Result<void> PrivateServer::restart(std::stop_token stop)
{
    Result<void> ended =
        endProcess(Message::tr("restarting the private server %1").arg(m_options.name));
    return ended ? launch(std::move(stop)) : ended;
}

Result<QByteArray> PrivateServer::run(const QString &script, const QString &schema, Charset charset,
                                      const QString &doing, std::stop_token stop)
{
    const QByteArray sql = rewritten(script.toUtf8());
    // A connection of our own takes a hundredth of the time that a program takes to start, but cannot
    // be stopped, and knows no command of the client's.
    if (!stop.stop_possible() && sql.size() < longestScript && !sql.contains("DELIMITER"))
        return runScript({.socketPath = socketPath(),
                          .schema = schema,
                          .charset = charset == Charset::Utf8 ? "utf8mb4" : "binary"},
                         sql, doing);
    // MySQL's client fills a buffer of its longest packet with zeros in search of the end of a last
    // line that has none: measured, 175 ms instead of 50 for a SELECT.
    return runProgram({.program = m_install.client(),
                       .arguments = clientArguments(schema, charset),
                       .input = sql + '\n',
                       .inputFile = {},
                       .doing = doing},
                      stop);
}

Result<void> PrivateServer::execute(const QString &script, const QString &schema,
                                    std::stop_token stop)
{
    auto done = run(script, schema, Charset::Utf8,
                    Message::tr("running SQL on the private server %1").arg(name()), stop);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> PrivateServer::executeFile(const QString &path, const QString &schema)
{
    const QString doing = Message::tr("loading %1 into the private server %2").arg(path, name());
    if (!QFile::exists(path))
        return Error{ErrorCode::Io, doing, Message::tr("the file does not exist")};
    ProgramRun run{.program = m_install.client(),
                   .arguments = clientArguments(schema, Charset::Utf8),
                   .input = {},
                   .inputFile = path,
                   .doing = doing};
    if (m_options.rewrite) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Io, doing, file.errorString()};
        run.input = rewritten(file.readAll()) + '\n';
        run.inputFile.clear();
    }
    auto done = runProgram(run);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QByteArray> PrivateServer::query(const QString &sql, const QString &schema, Charset charset)
{
    return run(sql, schema, charset, Message::tr("asking the private server %1").arg(name()), {});
}

} // namespace slicetool::demo
