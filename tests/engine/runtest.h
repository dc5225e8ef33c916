// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/runoptions.h"
#include "support/linkproxy.h"
#include "support/runsummary.h"
#include "support/serverfixture.h"

namespace slicetool::test {

/// What tests of whole runs share: two servers, upstream with schema `foo`, empty before every
/// test function, the local one with `foo0` and `foo1`, gone before every test function, and a plan
/// that scans everything.
class RunTest : public QObject
{
    Q_OBJECT

protected:
    explicit RunTest(const ServerFixture::Options &servers = {}) : m_serverOptions(servers) { }

    Result<RunReport> run(Leg leg = Leg::Pull, RunMode mode = RunMode::Apply);

    /// Pulls, and cancels when the first rows have been written.
    Result<RunReport> runAndCancelAtFirstRows();

    /// Runs a script in upstream's `foo`.
    void fill(const QString &script);

    /// A line that the endpoint, which is of this server, leads through from now on; over TCP.
    static std::unique_ptr<LinkProxy> lineTo(demo::PrivateServer &server, Endpoint &endpoint,
                                             const LinkProxy::Line &line = {0, 1e9});

    /// Whether the local server takes LOAD DATA LOCAL; where not, bulk goes by dump. It does at the
    /// beginning of every test function.
    void allowLoads(bool allowed);

    /// What the server's client prints for a query; its error where it has none.
    QByteArray ask(demo::PrivateServer &server, const QString &sql, const QString &schema = {});

    /// Fails unless `foo0` has the rows of `foo`.
    void checkEqual();

    /// Fails, with what every table says, unless the run ended with this code.
    void checkExitCode(const Result<RunReport> &report, int code);

    /// The same, and what it says of its first table.
    TableReport resultOf(const Result<RunReport> &report, int code);

    /// The rows that a compare of the pull finds to differ, of which there have to be some.
    QList<DifferingRow> differingRows();

    /// Runs a script downstream.
    void change(const QString &script, const char *schema = "foo0");

    /// As ask(), downstream.
    QByteArray askHere(const char *sql, const char *schema = "foo0");

    std::unique_ptr<ServerFixture> m_servers;
    Plan m_plan;
    Endpoints m_endpoints;
    RunOptions m_options;
    std::stop_source m_stop;

protected Q_SLOTS:
    void initTestCase();
    void init();

private:
    ServerFixture::Options m_serverOptions;
};

} // namespace slicetool::test
