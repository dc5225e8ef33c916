// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/privateserver.h"
#include "support/tablecomparison.h"

#include <QFileInfo>
#include <QTest>

#include <memory>

/// Leaves the test function, as failed, with the Error of a Result that should have been good.
#define SLICETOOL_VERIFY(result)                                                                   \
    do {                                                                                           \
        const auto &verifiedResult = (result);                                                     \
        QVERIFY2(bool(verifiedResult),                                                             \
                 verifiedResult ? "" : qPrintable(verifiedResult.error().message()));              \
    } while (false)

/// Fails, with the lines, if a comparison (see tablecomparison.h) found differences.
#define SLICETOOL_VERIFY_EQUAL(comparison)                                                         \
    do {                                                                                           \
        const auto &comparedResult = (comparison);                                                 \
        SLICETOOL_VERIFY(comparedResult);                                                          \
        QVERIFY2((*comparedResult).isEmpty(),                                                      \
                 qPrintable((*comparedResult).join(QLatin1Char('\n'))));                           \
    } while (false)

/// Skips the test function where the shared test data is not there; says so.
#define SLICETOOL_NEED_SHARED_DATA(path)                                                           \
    do {                                                                                           \
        if (!QFileInfo::exists(slicetool::test::sharedData(path)))                                 \
            QSKIP(qPrintable(slicetool::test::sharedDataMissing(path)));                           \
    } while (false)

namespace slicetool::test {

/// The file or folder of that name in the shared test data (SLICETOOL_SHARED_DATA).
QString sharedData(const QString &path);
QString sharedDataMissing(const QString &path); ///< what the skipped test says

/// Which servers a test was asked to use: SLICETOOL_TEST_SERVERS is UPSTREAM:LOCAL, each of them the
/// name of a server that `./dev servers` fetched, or mariadb, the installed one, as which both go
/// where it is not set. Leaves the process with code 77, for "skipped", where one is not there.
struct ServerPair {
    QString upstream; ///< mariadb, mysql97, …
    QString local;

    static ServerPair wanted();

    bool isUsual() const;      ///< the installed server on both sides
    bool isLocalMySql() const; ///< of whatever version
};

/// The folder of a server that `./dev servers` fetched; empty for mariadb, and where there is none.
QString serverRoot(const QString &name);

/// Ends the program as skipped, and says why and which `./dev servers NAME` would help.
[[noreturn]] void skipWithout(const QString &what, const QString &name);

/// Makes a private server be the one of that name, with the scripts of tests in its words.
void choose(demo::PrivateServer::Options &options, const QString &name);

/// How many sessions of the server, of those that the condition on PROCESSLIST picks, are more than
/// one that is just ending: seen twice, 20 ms apart. Not the asking one. -1 where the server does not
/// answer.
int lastingSessions(demo::PrivateServer &server, const QString &condition);

/// Two private servers that agree on as little as possible: another time zone, another sql_mode,
/// another default character set. Both listen on a socket and on a port of 127.0.0.1.
class ServerFixture
{
public:
    struct Options {
        QStringList upstreamArguments; ///< after the fixture's own, so that they win
        QStringList localArguments;
        int bufferPoolMegabytes = 128;
    };

    /// Starts both at once; some half a second.
    static Result<std::unique_ptr<ServerFixture>> start(const Options &options);
    static Result<std::unique_ptr<ServerFixture>> start() { return start(Options{}); }

    const ServerPair &pair() const { return m_pair; }
    demo::PrivateServer &upstream() { return *m_upstream; }
    demo::PrivateServer &local() { return *m_local; }

    /// Drops the schema if it is there and makes it anew, empty.
    static Result<void> recreateSchema(demo::PrivateServer &server, const QString &schema);

    /// Makes schema sakila on server from the shared data, rows and all.
    static Result<void> loadSakila(demo::PrivateServer &server);

private:
    ServerFixture() = default;

    ServerPair m_pair;
    std::unique_ptr<demo::PrivateServer> m_upstream;
    std::unique_ptr<demo::PrivateServer> m_local;
};

} // namespace slicetool::test
