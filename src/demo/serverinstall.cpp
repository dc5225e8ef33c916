// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/serverinstall.h"

#include "demo/programs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace slicetool::demo {

namespace {

QString installRemedy()
{
    return QStringLiteral("Install a server and its client: the packages mariadb-server-core and "
                          "mariadb-client-core are enough; nothing has to be started.");
}

/// The folder that holds the SQL of the system tables, and the names there before and after 11.
QString findSystemSql(const QString &program, const QString &stem)
{
    const QString folder = QFileInfo(QFileInfo(program).canonicalFilePath()).absolutePath();
    const QStringList folders = {
        folder + QStringLiteral("/../share/mysql"), folder + QStringLiteral("/../share/mariadb"),
        folder + QStringLiteral("/../share"),       folder + QStringLiteral("/../scripts"),
        QStringLiteral("/usr/share/mysql"),         QStringLiteral("/usr/share/mariadb")};
    for (const QString &candidate : folders) {
        for (const char *family : {"mysql", "mariadb"}) {
            const QString path = QDir(candidate).filePath(QLatin1String(family) + stem);
            if (QFileInfo(path).isReadable())
                return QDir::cleanPath(path);
        }
    }
    return {};
}

} // namespace

Result<ServerInstall> ServerInstall::find(const QStringList &folders)
{
    const QString doing = QStringLiteral("looking for a database server to start");
    ServerInstall install;
    install.m_program =
        findProgram({QStringLiteral("mariadbd"), QStringLiteral("mysqld")}, folders);
    if (install.m_program.isEmpty()) {
        QStringList searched(QStringLiteral("PATH"));
        searched += folders;
        return Error{ErrorCode::Process, doing,
                     QStringLiteral("neither mariadbd nor mysqld is in %1")
                         .arg(searched.join(QStringLiteral(", "))),
                     installRemedy()};
    }
    install.m_client = findProgram({QStringLiteral("mariadb"), QStringLiteral("mysql")});
    if (install.m_client.isEmpty()) {
        return Error{ErrorCode::Process, doing,
                     QStringLiteral("neither mariadb nor mysql, the client, is in PATH"),
                     installRemedy()};
    }
    const auto version =
        runProgram({.program = install.m_program,
                    .arguments = {QStringLiteral("--no-defaults"), QStringLiteral("--version")},
                    .input = {},
                    .inputFile = {},
                    .doing = doing});
    if (!version)
        return version.error();
    install.m_version = QString::fromUtf8(*version).trimmed();
    install.m_isMariaDb = install.m_version.contains(QLatin1String("MariaDB"));
    return install;
}

Result<void> ServerInstall::initialize(const QString &dataFolder, const QStringList &arguments,
                                       const QString &logFile, std::stop_token stop) const
{
    ProgramRun run{.program = m_program,
                   .arguments = arguments,
                   .input = {},
                   .inputFile = {},
                   .doing = QStringLiteral("making the server's system tables"),
                   .timeout = std::chrono::minutes(2)};
    if (m_isMariaDb) {
        // What mariadb-install-db does, less what a private server has no use for (help texts,
        // the sys schema, time zones); and, where root runs it, without the script's habit of
        // changing the owner of a system folder.
        auto script = bootstrapScript();
        if (!script)
            return script.error();
        run.input = std::move(*script);
        run.arguments << QStringLiteral("--bootstrap") << QStringLiteral("--log-warnings=0");
    } else {
        run.arguments << QStringLiteral("--initialize-insecure");
    }
    if (!QDir().mkpath(dataFolder)) {
        return Error{
            ErrorCode::Io, run.doing, QStringLiteral("%1 cannot be made").arg(dataFolder), {}};
    }
    auto done = runProgram(run, stop);
    if (!done) {
        Error error = done.error();
        const QString tail = logTail(logFile);
        if (!error.isCancelled() && !tail.isEmpty())
            error.reason += QStringLiteral("\n") + tail;
        return error;
    }
    return {};
}

Result<QByteArray> ServerInstall::bootstrapScript() const
{
    QByteArray script("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n");
    for (const char *stem : {"_system_tables.sql", "_system_tables_data.sql"}) {
        const QString path = findSystemSql(m_program, QLatin1String(stem));
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
            return Error{ErrorCode::Process, QStringLiteral("making the server's system tables"),
                         QStringLiteral("mysql%1 was not found beside %2")
                             .arg(QLatin1String(stem), m_program),
                         installRemedy()};
        }
        script += file.readAll() + '\n';
    }
    // Nobody can come but root, through the socket, which lies in a folder closed to others.
    // (mariadb.sys, which is locked, owns the view mysql.user.)
    script += "DELETE FROM global_priv WHERE Host <> 'localhost' OR User = '';\n"
              "DELETE FROM proxies_priv;\n";
    return script;
}

QString ServerInstall::logTail(const QString &logFile)
{
    QFile file(logFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 mostBytes = 4000;
    constexpr qsizetype mostLines = 15;
    if (file.size() > mostBytes)
        file.seek(file.size() - mostBytes);
    const QStringList lines =
        QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return lines.mid(qMax<qsizetype>(0, lines.size() - mostLines)).join(QLatin1Char('\n'));
}

} // namespace slicetool::demo
