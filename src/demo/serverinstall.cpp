// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/serverinstall.h"

#include "base/message.h"
#include "demo/programs.h"
#include "server/serverversion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace slicetool::demo {

namespace {

QString installRemedy()
{
    return Message::tr("Install a server and its client: the packages mariadb-server-core and "
                       "mariadb-client-core are enough; nothing has to be started.");
}

/// Whether a data folder that was made without these arguments would do.
bool isUsual(const QStringList &arguments)
{
    return std::none_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument.contains(QLatin1String("case-table-names"))
               || argument.contains(QLatin1String("case_table_names"))
               || argument.contains(QLatin1String("page-size"))
               || argument.contains(QLatin1String("page_size"));
    });
}

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    const QFileInfoList entries =
        QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return std::all_of(entries.begin(), entries.end(), [&](const QFileInfo &entry) {
        const QString copy = to + QLatin1Char('/') + entry.fileName();
        return entry.isDir() ? copyFolder(entry.filePath(), copy)
                             : QFile::copy(entry.filePath(), copy);
    });
}

} // namespace

Result<ServerInstall> ServerInstall::find(const QStringList &folders, const QString &root)
{
    const QString doing = Message::tr("looking for a database server to start");
    const QStringList servers{QStringLiteral("mariadbd"), QStringLiteral("mysqld")};
    const QStringList clients{QStringLiteral("mariadb"), QStringLiteral("mysql")};
    ServerInstall install;
    if (!root.isEmpty()) {
        install.m_root = QDir::cleanPath(root);
        const QString run = install.m_root + QLatin1String("/run");
        for (qsizetype i = 1; i >= 0; --i) {
            if (QFileInfo(QDir(run).filePath(servers.at(i))).isExecutable())
                install.m_program = QDir(run).filePath(servers.at(i));
            if (QFileInfo(QDir(run).filePath(clients.at(i))).isExecutable())
                install.m_client = QDir(run).filePath(clients.at(i));
        }
        if (install.m_program.isEmpty() || install.m_client.isEmpty()) {
            return Error{ErrorCode::Process, doing,
                         Message::tr("%1 does not have a server and its client").arg(run),
                         Message::tr("./dev servers fetches servers of other versions.")};
        }
    } else {
        install.m_program = findProgram(servers, folders);
        install.m_client = findProgram(clients);
    }
    if (install.m_program.isEmpty()) {
        QStringList searched(QStringLiteral("PATH"));
        searched += folders;
        return Error{ErrorCode::Process, doing,
                     Message::tr("neither mariadbd nor mysqld is in %1")
                         .arg(searched.join(QStringLiteral(", "))),
                     installRemedy()};
    }
    if (install.m_client.isEmpty()) {
        return Error{ErrorCode::Process, doing,
                     Message::tr("neither mariadb nor mysql, the client, is in PATH"),
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
    const auto told = ServerVersion::parse(
        QString::fromUtf8(*version).section(QStringLiteral(" Ver "), 1).trimmed());
    install.m_version = told.display();
    install.m_isMariaDb = told.isMariaDb();
    return install;
}

QStringList ServerInstall::locationArguments() const
{
    if (m_root.isEmpty())
        return {};
    QString share = m_root + QLatin1String("/usr/share/mysql");
    if (m_isMariaDb && QFileInfo::exists(m_root + QLatin1String("/usr/share/mariadb/charsets")))
        share = m_root + QLatin1String("/usr/share/mariadb");
    return {QStringLiteral("--basedir=%1/usr").arg(m_root),
            QStringLiteral("--lc-messages-dir=") + share,
            QStringLiteral("--character-sets-dir=%1/charsets").arg(share),
            QStringLiteral("--plugin-dir=%1/usr/lib/mysql/plugin").arg(m_root)};
}

Result<void> ServerInstall::initialize(const QString &dataFolder, const QStringList &arguments,
                                       const QString &logFile, std::stop_token stop) const
{
    ProgramRun run{.program = m_program,
                   .arguments = arguments,
                   .input = {},
                   .inputFile = {},
                   .doing = Message::tr("creating the server's system tables"),
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
        // It takes seconds, most of them for the certificates: `./dev servers` has done it.
        const QString made = m_root + QLatin1String("/data");
        if (!m_root.isEmpty() && QFileInfo(made).isDir() && isUsual(arguments)) {
            if (copyFolder(made, dataFolder))
                return {};
            return Error{ErrorCode::Io, run.doing,
                         Message::tr("%1 cannot be copied to %2").arg(made, dataFolder)};
        }
        run.arguments << QStringLiteral("--initialize-insecure");
    }
    if (!QDir().mkpath(dataFolder)) {
        return Error{ErrorCode::Io, run.doing, Message::tr("%1 cannot be created").arg(dataFolder)};
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
        const QString path = findSystemSql(QLatin1String(stem));
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
            return Error{
                ErrorCode::Process, Message::tr("creating the server's system tables"),
                Message::tr("mysql%1 was not found beside %2").arg(QLatin1String(stem), m_program),
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

/// The folder that holds the SQL of the system tables, and the names there before and after 11.
QString ServerInstall::findSystemSql(const QString &stem) const
{
    const QString folder = QFileInfo(QFileInfo(m_program).canonicalFilePath()).absolutePath();
    QStringList folders = {
        folder + QStringLiteral("/../share/mysql"), folder + QStringLiteral("/../share/mariadb"),
        folder + QStringLiteral("/../share"),       folder + QStringLiteral("/../scripts"),
        QStringLiteral("/usr/share/mysql"),         QStringLiteral("/usr/share/mariadb")};
    if (!m_root.isEmpty())
        folders = {m_root + QStringLiteral("/usr/share/mysql"),
                   m_root + QStringLiteral("/usr/share/mariadb")};
    for (const QString &candidate : std::as_const(folders)) {
        for (const char *family : {"mysql", "mariadb"}) {
            const QString path = QDir(candidate).filePath(QLatin1String(family) + stem);
            if (QFileInfo(path).isReadable())
                return QDir::cleanPath(path);
        }
    }
    return {};
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
