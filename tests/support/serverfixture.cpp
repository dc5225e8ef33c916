// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverfixture.h"

#include "support/portablesql.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>
#include <QThread>

#include <cstdlib>
#include <future>
#include <optional>

namespace slicetool::test {

using demo::PrivateServer;

QString sharedData(const QString &path)
{
    const QString folder = qEnvironmentVariable("SLICETOOL_SHARED_DATA");
    return folder.isEmpty() ? QString() : QDir(folder).filePath(path);
}

QString sharedDataMissing(const QString &path)
{
    const QString folder = qEnvironmentVariable("SLICETOOL_SHARED_DATA");
    if (folder.isEmpty())
        return QStringLiteral("skipped: SLICETOOL_SHARED_DATA does not say where %1 is").arg(path);
    return QStringLiteral("skipped: %1 is not in %2").arg(path, folder);
}

namespace {

QString installed()
{
    return QStringLiteral("mariadb");
}

/// The user's, asked for as the program begins: tests of the window move it.
const QString cacheAtStart = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);

bool isMySql(const QString &name)
{
    return name.startsWith(QLatin1String("mysql"));
}

} // namespace

QString serverRoot(const QString &name)
{
    QString folder = qEnvironmentVariable("SLICETOOL_SERVERS");
    if (folder.isEmpty())
        folder = cacheAtStart + QLatin1String("/slicetool/servers");
    const QString root = QDir(folder).filePath(name);
    return name != installed() && QDir(root + QLatin1String("/run")).exists() ? root : QString();
}

void skipWithout(const QString &what, const QString &name)
{
    constexpr int skipped = 77; // SKIP_RETURN_CODE of the tests
    std::printf("skipped: there is no %s; ./dev servers %s fetches it\n", qPrintable(what),
                qPrintable(name));
    std::fflush(stdout);
    std::_Exit(skipped);
}

bool ServerPair::isUsual() const
{
    return upstream == installed() && local == installed();
}

bool ServerPair::isLocalMySql() const
{
    return isMySql(local);
}

ServerPair ServerPair::wanted()
{
    const QStringList names =
        qEnvironmentVariable("SLICETOOL_TEST_SERVERS", QStringLiteral("mariadb:mariadb"))
            .split(QLatin1Char(':'));
    if (names.size() != 2)
        qFatal("SLICETOOL_TEST_SERVERS is not UPSTREAM:LOCAL");
    for (const QString &name : names) {
        if (name != installed() && serverRoot(name).isEmpty()) {
            skipWithout(name, name);
        }
    }
    return {names.first(), names.last()};
}

void choose(PrivateServer::Options &options, const QString &name)
{
    options.root = serverRoot(name);
    // Its negative zero goes to no newer MariaDB, and tests of one of them all rows alike.
    if (name == QLatin1String("maria105"))
        options.rewrite = [](QByteArray script) { return script.replace("-0e0", "0e0"); };
    if (!isMySql(name))
        return;
    options.rewrite = forMySql;
    options.arguments.prepend(QStringLiteral("--cte-max-recursion-depth=100000000"));
}

int lastingSessions(PrivateServer &server, const QString &condition)
{
    std::optional<QSet<QByteArray>> lasting;
    for (int look = 0; look < 2; ++look) {
        if (look > 0)
            QThread::msleep(20);
        const auto answer =
            server.query(QStringLiteral("SELECT ID FROM information_schema.PROCESSLIST "
                                        "WHERE ID <> CONNECTION_ID() AND (%1)")
                             .arg(condition));
        if (!answer)
            return -1;
        const QList<QByteArray> ids = answer->trimmed().split('\n');
        const QSet<QByteArray> seen(ids.begin(), ids.end());
        lasting = lasting ? *lasting & seen : seen;
    }
    lasting->remove({});
    return int(lasting->size());
}

Result<std::unique_ptr<ServerFixture>> ServerFixture::start(const Options &options)
{
    const ServerPair pair = ServerPair::wanted();
    PrivateServer::Options upstream;
    upstream.name = QStringLiteral("upstream");
    upstream.arguments =
        QStringList{
            QStringLiteral("--default-time-zone=+05:30"),
            QStringLiteral("--sql-mode=ANSI_QUOTES,NO_BACKSLASH_ESCAPES,STRICT_TRANS_TABLES")}
        + options.upstreamArguments;
    upstream.bufferPoolMegabytes = options.bufferPoolMegabytes;
    upstream.tcp = true;
    choose(upstream, pair.upstream);

    PrivateServer::Options local;
    local.name = QStringLiteral("local");
    local.arguments = QStringList{QStringLiteral("--default-time-zone=-03:00"),
                                  QStringLiteral("--character-set-server=latin1")}
                      + options.localArguments;
    local.bufferPoolMegabytes = options.bufferPoolMegabytes;
    local.tcp = true;
    choose(local, pair.local);

    auto starting = std::async(std::launch::async, [&] { return PrivateServer::start(upstream); });
    auto localServer = PrivateServer::start(local);
    auto upstreamServer = starting.get();
    if (!upstreamServer)
        return upstreamServer.error();
    if (!localServer)
        return localServer.error();

    std::unique_ptr<ServerFixture> fixture(new ServerFixture);
    fixture->m_pair = pair;
    fixture->m_upstream = std::move(*upstreamServer);
    fixture->m_local = std::move(*localServer);
    return fixture;
}

Result<void> ServerFixture::recreateSchema(PrivateServer &server, const QString &schema)
{
    QString name = schema;
    name.replace(QLatin1Char('`'), QLatin1String("``"));
    return server.execute(
        QStringLiteral("DROP DATABASE IF EXISTS `%1`;\nCREATE DATABASE `%1`;\n").arg(name));
}

Result<void> ServerFixture::loadSakila(PrivateServer &server)
{
    auto done = server.executeFile(sharedData(QStringLiteral("sakila/sakila-mv-schema.sql")));
    if (done)
        done = server.executeFile(sharedData(QStringLiteral("sakila/sakila-mv-data.sql")));
    return done;
}

} // namespace slicetool::test
