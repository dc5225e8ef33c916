// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "engine/run/run.h"

#include <mutex>

namespace slicetool::test {

void RunTest::initTestCase()
{
    auto started = ServerFixture::start(m_serverOptions);
    SLICETOOL_VERIFY(started);
    m_servers = std::move(*started);
}

void RunTest::init()
{
    m_plan = Plan();
    m_options = RunOptions();
    m_stop = std::stop_source();
    m_endpoints.upstream =
        m_servers->upstream().endpoint(QStringLiteral("foo"), QStringLiteral("upstream"));
    m_endpoints.base = m_servers->local().endpoint(QStringLiteral("foo0"), QStringLiteral("base"));
    m_endpoints.work = m_servers->local().endpoint(QStringLiteral("foo1"), QStringLiteral("work"));
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("foo")));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("DROP DATABASE IF EXISTS foo0; DROP DATABASE IF EXISTS foo1;")));
    allowLoads(true);
}

std::unique_ptr<LinkProxy> RunTest::lineTo(demo::PrivateServer &server, Endpoint &endpoint,
                                           const LinkProxy::Line &line)
{
    auto proxy = LinkProxy::start(server.port(), line);
    if (!proxy)
        qFatal("%s", qPrintable(proxy.error().message()));
    endpoint = server.tcpEndpoint(endpoint.schema, endpoint.label);
    endpoint.port = (*proxy)->port();
    return std::move(*proxy);
}

void RunTest::allowLoads(bool allowed)
{
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("SET GLOBAL local_infile = %1").arg(allowed ? 1 : 0)));
}

Result<RunReport> RunTest::run(Leg leg, RunMode mode)
{
    m_options.leg = leg;
    m_options.mode = mode;
    return runPlan(m_plan, m_endpoints, m_options, m_stop.get_token());
}

Result<RunReport> RunTest::runAndCancelAtFirstRows()
{
    m_options.onProgress = [this](const TableProgress &progress) {
        if (progress.phase == Phase::Applying && progress.rowsDone > 0)
            m_stop.request_stop();
    };
    auto report = run();
    m_options.onProgress = {};
    m_stop = std::stop_source();
    return report;
}

void RunTest::fill(const QString &script)
{
    SLICETOOL_VERIFY(m_servers->upstream().execute(script, QStringLiteral("foo")));
}

QByteArray RunTest::ask(demo::PrivateServer &server, const QString &sql, const QString &schema)
{
    const auto answer = server.query(sql, schema);
    return answer ? answer->trimmed() : answer.error().message().toUtf8();
}

void RunTest::checkEqual()
{
    SLICETOOL_VERIFY_EQUAL(compareSchemas(m_servers->upstream(), QStringLiteral("foo"),
                                          m_servers->local(), QStringLiteral("foo0")));
}

void RunTest::checkExitCode(const Result<RunReport> &report, int code)
{
    SLICETOOL_VERIFY(report);
    QVERIFY2(report->exitCode() == code, qPrintable(summary(*report)));
}

TableReport RunTest::resultOf(const Result<RunReport> &report, int code)
{
    checkExitCode(report, code);
    return report && !report->tables.isEmpty() ? report->tables.first() : TableReport();
}

QList<DifferingRow> RunTest::differingRows()
{
    QList<DifferingRow> rows;
    std::mutex mutex;
    m_options.onDifferingRow = [&](const DifferingRow &row) {
        const std::lock_guard lock(mutex);
        rows << row;
    };
    checkExitCode(run(Leg::Pull, RunMode::Compare), 1);
    m_options.onDifferingRow = {};
    return rows;
}

void RunTest::change(const QString &script, const char *schema)
{
    SLICETOOL_VERIFY(m_servers->local().execute(script, QLatin1String(schema)));
}

QByteArray RunTest::askHere(const char *sql, const char *schema)
{
    return ask(m_servers->local(), QLatin1String(sql), QLatin1String(schema));
}

} // namespace slicetool::test
