// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"
#include "engine/table/tablecreation.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

using namespace slicetool;
using namespace slicetool::test;

/// Building a drifted table anew must lose nothing that the plan does not own, and leave nothing
/// behind.
class TestRecreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void buildsAnewAndSwaps();
    void refusesForeignKeysOfOthers();
    void refusesOwnForeignKeys();
    void refusesToLoseKeptRows();
    void cancelledLeavesNothingBehind();
    void sweepsWhatAKilledRunLeft();
    void aFailedLoadDoesNotSpillRows();
    void refusesSystemSchemas();

private:
    Result<RunReport> pull();
    void local(const QString &script);
    QByteArray ask(const QString &sql);

    std::unique_ptr<ServerFixture> m_servers;
    Plan m_plan;
    RunOptions m_options;
    Endpoints m_endpoints;
    std::stop_source m_stop;
};

void TestRecreate::initTestCase()
{
    auto servers = ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
}

void TestRecreate::init()
{
    m_plan = Plan();
    m_options = RunOptions();
    m_stop = std::stop_source();
    m_endpoints = {
        m_servers->upstream().endpoint(QStringLiteral("foo"), QStringLiteral("upstream")),
        m_servers->local().endpoint(QStringLiteral("foo0"), QStringLiteral("base")),
        {}};
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("foo")));
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(m_servers->local(), QStringLiteral("foo0")));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("CREATE TABLE a (id INT PRIMARY KEY, v VARCHAR(200));\n"
                       "INSERT INTO a SELECT seq, REPEAT('secret', 20) FROM seq_1_to_20000;\n"
                       "CREATE TABLE c (id INT PRIMARY KEY, aid INT, KEY (aid)); INSERT INTO c "
                       "VALUES (1, 1);"),
        QStringLiteral("foo")));
    SLICETOOL_VERIFY(pull());
    local(QStringLiteral("ALTER TABLE a ADD extra INT;"));
    m_options.recreate = true;
}

Result<RunReport> TestRecreate::pull()
{
    return runPlan(m_plan, m_endpoints, m_options, m_stop.get_token());
}

void TestRecreate::local(const QString &script)
{
    SLICETOOL_VERIFY(m_servers->local().execute(script, QStringLiteral("foo0")));
}

QByteArray TestRecreate::ask(const QString &sql)
{
    const auto answer = m_servers->local().query(sql, QStringLiteral("foo0"));
    return answer ? answer->trimmed() : answer.error().message().toUtf8();
}

void TestRecreate::buildsAnewAndSwaps()
{
    const auto report = pull();
    SLICETOOL_VERIFY(report);
    QVERIFY2(report->tables.first().status == TableStatus::Synced,
             qPrintable(report->tables.first().message));
    QVERIFY(report->tables.first().verified);
    QCOMPARE(report->tables.first().inserted, 20000);
    SLICETOOL_VERIFY_EQUAL(compareSchemas(m_servers->upstream(), QStringLiteral("foo"),
                                          m_servers->local(), QStringLiteral("foo0")));
    QCOMPARE(ask(QStringLiteral("SHOW TABLES")), QByteArray("a\nc"));
}

void TestRecreate::refusesForeignKeysOfOthers()
{
    local(QStringLiteral("ALTER TABLE c ADD CONSTRAINT fk FOREIGN KEY (aid) REFERENCES a (id);"));
    const auto report = pull();
    SLICETOOL_VERIFY(report);
    QVERIFY(report->tables.first().status == TableStatus::Failed);
    QVERIFY2(report->tables.first().message.contains(QLatin1String("c.fk")),
             qPrintable(report->tables.first().message));
    QCOMPARE(report->exitCode(), 3);
    local(QStringLiteral("INSERT INTO c VALUES (2, 2);")); // still tied to the table that is there
}

void TestRecreate::refusesOwnForeignKeys()
{
    local(QStringLiteral("ALTER TABLE a ADD c INT DEFAULT 1, ADD CONSTRAINT own FOREIGN KEY (c) "
                         "REFERENCES c (id);"));
    const auto report = pull();
    SLICETOOL_VERIFY(report);
    QVERIFY(report->tables.first().status == TableStatus::Failed);
    QVERIFY2(report->tables.first().message.contains(QLatin1String("a.own")),
             qPrintable(report->tables.first().message));
}

void TestRecreate::refusesToLoseKeptRows()
{
    local(QStringLiteral("INSERT INTO a VALUES (99999, 'mine', 1);"));
    m_plan.defaultStep.stale = Stale::Keep;
    const auto report = pull();
    SLICETOOL_VERIFY(report);
    QVERIFY(report->tables.first().status == TableStatus::Failed);
    QCOMPARE(ask(QStringLiteral("SELECT v FROM a WHERE id = 99999")), QByteArray("mine"));
}

void TestRecreate::cancelledLeavesNothingBehind()
{
    m_options.onProgress = [this](const TableProgress &progress) {
        if (progress.table == QLatin1String("a") && progress.phase == Phase::Applying)
            m_stop.request_stop();
    };
    const auto report = pull();
    SLICETOOL_VERIFY(report);
    QVERIFY(report->tables.first().status == TableStatus::Cancelled);
    QCOMPARE(report->tables.first().changes(), 0);
    QCOMPARE(ask(QStringLiteral("SHOW TABLES")), QByteArray("a\nc"));
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(extra IS NULL) FROM a")), QByteArray("20000"));
}

void TestRecreate::sweepsWhatAKilledRunLeft()
{
    local(QStringLiteral("CREATE TABLE %1 (id INT PRIMARY KEY); ALTER TABLE a DROP extra;")
              .arg(buildName(QStringLiteral("a"))));
    m_options.recreate = false;
    SLICETOOL_VERIFY(pull());
    QCOMPARE(ask(QStringLiteral("SHOW TABLES")), QByteArray("a\nc"));
}

void TestRecreate::aFailedLoadDoesNotSpillRows()
{
    local(QStringLiteral(
        "DROP TABLE a; CREATE TABLE a (id INT PRIMARY KEY, v VARCHAR(200), UNIQUE KEY (v)) "
        "CHARSET utf8mb4;"));
    m_options.recreate = false;
    const auto report = pull();
    SLICETOOL_VERIFY(report);
    const TableReport &table = report->tables.first();
    QVERIFY(table.status == TableStatus::Failed);
    QVERIFY2(table.message.contains(QLatin1String("Duplicate entry")), qPrintable(table.message));
    QVERIFY(table.message.size() < 1000);
    QVERIFY(report->tables.last().verified); // the other table is done
}

void TestRecreate::refusesSystemSchemas()
{
    for (const char *schema : {"mysql", "SYS", "information_schema", "performance_schema"}) {
        m_endpoints.base.schema = QLatin1String(schema);
        const auto report = pull();
        QVERIFY2(!report, schema);
        QVERIFY(report.error().code == ErrorCode::Refused);
    }
}

SLICETOOL_TEST(TestRecreate)
#include "tst_recreate.moc"
