// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/clientprograms.h"

#include "base/childenvironment.h"
#include "base/message.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <csignal>

#include <sys/prctl.h>

namespace slicetool {

namespace {

constexpr int versionTimeoutMs = 10000;

// The programs' own defaults, 16 and 24 MiB, are less than a row may have.
const QString maxAllowedPacket = QStringLiteral("--max-allowed-packet=1073741824");

Result<ServerVersion> askVersion(const QString &path)
{
    QProcess process;
    process.setProcessEnvironment(databaseEnvironment());
    // --no-defaults: an option file that the program dislikes must not hide its version.
    process.start(path, {QStringLiteral("--no-defaults"), QStringLiteral("--version")});
    const QString doing = Message::tr("asking %1 for its version").arg(path);
    if (!process.waitForFinished(versionTimeoutMs)) {
        process.kill();
        process.waitForFinished(1000);
        return Error{ErrorCode::Process, doing, process.errorString()};
    }
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    const ServerVersion version = parseClientVersion(output);
    if (version.number == 0) {
        return Error{ErrorCode::Process, doing,
                     Message::tr("unexpected output: %1").arg(output.left(200).trimmed())};
    }
    return version;
}

Result<ClientProgram> findProgram(const QString &mariaDbName, const QString &mySqlName,
                                  ServerVersion::Family preferred)
{
    QStringList names = {mariaDbName, mySqlName};
    if (preferred == ServerVersion::Family::MySql)
        names.swapItemsAt(0, 1);
    std::optional<ClientProgram> other;
    std::optional<Error> firstError;
    QSet<QString> asked;
    // What a name stands for is another thing from machine to machine: mysqldump may be MariaDB's.
    for (const QString &name : std::as_const(names)) {
        for (const QString &folder : qEnvironmentVariable("PATH").split(QLatin1Char(':'))) {
            const QString path = QStandardPaths::findExecutable(name, {folder});
            const QString file = QFileInfo(path).canonicalFilePath();
            if (path.isEmpty() || asked.contains(file))
                continue;
            asked.insert(file);
            const auto version = askVersion(path);
            if (version && version->family == preferred)
                return ClientProgram{path, *version};
            if (version && !other)
                other = ClientProgram{path, *version};
            if (!version && !firstError)
                firstError = version.error();
        }
    }
    if (other)
        return *other;
    if (firstError)
        return *firstError;
    return Error{ErrorCode::Process,
                 Message::tr("looking for %1 or %2").arg(mariaDbName, mySqlName),
                 Message::tr("neither %1 nor %2 is on the PATH").arg(mariaDbName, mySqlName),
                 Message::tr("Install the client programs: mariadb-client, or mysql-client.")};
}

} // namespace

ServerVersion parseClientVersion(const QString &output)
{
    // Oldest form last: it has a number of the program itself before the one that counts.
    static const QRegularExpression forms[] = {
        QRegularExpression(QStringLiteral(R"(\bfrom (\d+\.\d+[^\s,]*))")),
        QRegularExpression(QStringLiteral(R"(\bDistrib (\d+\.\d+[^\s,]*))")),
        QRegularExpression(QStringLiteral(R"(\bVer (\d+\.\d+[^\s,]*))")),
    };
    for (const QRegularExpression &form : forms) {
        const QRegularExpressionMatch match = form.match(output);
        if (match.hasMatch())
            return ServerVersion::parse(match.captured(1));
    }
    return {};
}

Result<DumpProgram> findDumpProgram(ServerVersion::Family preferred)
{
    return findProgram(QStringLiteral("mariadb-dump"), QStringLiteral("mysqldump"), preferred);
}

Result<ClientProgram> findLoadProgram(ServerVersion::Family preferred)
{
    return findProgram(QStringLiteral("mariadb"), QStringLiteral("mysql"), preferred);
}

QStringList dumpArguments(const DumpProgram &program, const ServerVersion &server,
                          const DumpRequest &request)
{
    QStringList arguments = {
        QStringLiteral("--defaults-file=") + request.optionFile, // must come first
        QStringLiteral("--no-create-info"),
        QStringLiteral("--skip-triggers"),
        QStringLiteral("--no-tablespaces"), // reading them needs the PROCESS privilege
        QStringLiteral("--single-transaction"),
        QStringLiteral("--skip-lock-tables"),
        QStringLiteral("--skip-add-locks"),
        QStringLiteral("--skip-disable-keys"),
        QStringLiteral("--quick"),
        QStringLiteral("--skip-comments"),
        QStringLiteral("--complete-insert"), // carries invisible columns, too
        QStringLiteral("--extended-insert"),
        QStringLiteral("--tz-utc"),
        QStringLiteral("--default-character-set=binary"),
        QStringLiteral("--set-charset"), // the stream says SET NAMES binary itself
        // In a binary session the quoted form is as exact as the hex form and half as long:
        // loading is 20 % faster, and long rows fit into the target's max_allowed_packet.
        QStringLiteral("--skip-hex-blob"),
        maxAllowedPacket,
    };
    if (!program.version.isMariaDb()) {
        // Only servers of MySQL 8 have the statistics that its program asks for.
        if (program.version.number >= 80000)
            arguments.append(QStringLiteral("--column-statistics=0"));
        // Else the program locks tables for it, and the load would set the target's GTIDs.
        if (program.version.number >= 50609 && !server.isMariaDb())
            arguments.append(QStringLiteral("--set-gtid-purged=OFF"));
    }
    if (request.netBufferLength > 0)
        arguments.append(QStringLiteral("--net-buffer-length=%1").arg(request.netBufferLength));
    if (request.oneTransaction)
        arguments.append(QStringLiteral("--no-autocommit"));
    if (request.compress)
        arguments.append(QStringLiteral("--compress"));
    if (!request.where.isEmpty())
        arguments.append(QStringLiteral("--where=") + request.where);
    // After --, a name that begins with a dash is a name.
    arguments << QStringLiteral("--") << request.schema << request.table;
    return arguments;
}

QStringList loadArguments(const ClientProgram & /* all versions known take the same */,
                          const QString &optionFile, const QString &schema,
                          const QString &initCommand)
{
    QStringList arguments = {
        QStringLiteral("--defaults-file=") + optionFile,
        QStringLiteral("--batch"),
        QStringLiteral("--binary-mode"), // no \! or other client commands, no change of line ends
        QStringLiteral("--default-character-set=binary"),
        QStringLiteral("--skip-reconnect"), // a new session would not have our settings
        QStringLiteral("--no-auto-rehash"),
        QStringLiteral("--local-infile=0"),
        maxAllowedPacket,
        QStringLiteral("--database=") + schema,
    };
    if (!initCommand.isEmpty())
        arguments.append(QStringLiteral("--init-command=") + initCommand);
    return arguments;
}

void prepareClient(QProcess &process)
{
    process.setProcessEnvironment(databaseEnvironment());
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

qsizetype sandboxLineLength(const QByteArray &head)
{
    if (!head.startsWith("/*"))
        return 0;
    const qsizetype end = head.indexOf('\n');
    if (end < 0 || !head.left(end).contains("999999\\-"))
        return 0;
    return end + 1;
}

QString dumpObstacle(const DumpProgram &program, const ServerVersion &source,
                     const ServerVersion &target, const QString &dataType, bool generated)
{
    const QString type = dataType.toLower();
    if (generated) {
        // MySQL's program leaves generated columns out. MariaDB's writes their values, which
        // a MariaDB server ignores and a MySQL server refuses.
        const bool refused = program.version.isMariaDb() && !target.isMariaDb();
        return refused ? Message::tr("the dump sets generated columns, which MySQL rejects")
                       : QString();
    }
    if (type == QLatin1String("float"))
        return Message::tr("a dump rounds FLOAT to six digits");
    if (type == QLatin1String("inet4") || type == QLatin1String("inet6")
        || type == QLatin1String("uuid"))
        return Message::tr("the text of %1 is not accepted in a binary session")
            .arg(type.toUpper());
    // An alias of LONGTEXT in MariaDB; a type of its own in MySQL.
    if (type == QLatin1String("json") && (!source.isMariaDb() || !target.isMariaDb()))
        return Message::tr("MySQL does not accept JSON in a binary session");
    // Said by no experiment to survive, so it is not given to a dump.
    if (type == QLatin1String("vector"))
        return Message::tr("VECTOR in a dump is untested");
    return QString();
}

bool honoursTransport(const ClientProgram &program, const Endpoint &endpoint)
{
    if (endpoint.usesSocket())
        return true;
    switch (endpoint.sslMode) {
    case SslMode::Disabled:
    case SslMode::Preferred:
        return true;
    case SslMode::Required:
    case SslMode::VerifyCa:
        return !program.version.isMariaDb();
    case SslMode::VerifyIdentity:
        // Without a CA they compare no names, and through a tunnel the tunnel's near end's.
        return !endpoint.sslCa.isEmpty() && !endpoint.tunnel;
    }
    Q_UNREACHABLE();
}

} // namespace slicetool
