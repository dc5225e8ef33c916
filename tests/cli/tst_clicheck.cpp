// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace slicetool;
using namespace slicetool::test;

/// slicetool-cli check between real servers: what it finds, and that it leaves no trace.
class TestCliCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingToMend();
    void afterARun();
    void aKeyThatOnlyBaseHas();
    void everythingWrongAtOnce();
    void unreachablePlaceDoesNotHideOthers();
    void missingUpstreamSchema();
    void targetIsUpstream();
    void workIsUpstream();
    void privilegesOfTarget();
    void privilegesOfUpstream();
    void unknownTableAsked();
    void quiet();

private:
    CliOutcome check(const QJsonObject &keys = {}, const QStringList &options = {});

    std::unique_ptr<CliFixture> m_cli;
};

void TestCliCheck::initTestCase()
{
    auto started = CliFixture::start();
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
}

void TestCliCheck::init()
{
    SLICETOOL_VERIFY(m_cli->reset());
}

CliOutcome TestCliCheck::check(const QJsonObject &keys, const QStringList &options)
{
    const QByteArray upstream = CliFixture::state(m_cli->upstream(), QStringLiteral("foo"));
    const QByteArray base = CliFixture::state(m_cli->local(), QStringLiteral("foo0"));
    const QByteArray work = CliFixture::state(m_cli->local(), QStringLiteral("foo1"));
    const auto schemas = m_cli->local().query(QStringLiteral("SHOW DATABASES"));
    CliOutcome outcome =
        m_cli->run(QStringList{QStringLiteral("check"), m_cli->writePlan(keys)} + options);
    const auto schemasAfter = m_cli->local().query(QStringLiteral("SHOW DATABASES"));
    const bool untouched =
        schemas && schemasAfter && *schemas == *schemasAfter
        && upstream == CliFixture::state(m_cli->upstream(), QStringLiteral("foo"))
        && base == CliFixture::state(m_cli->local(), QStringLiteral("foo0"))
        && work == CliFixture::state(m_cli->local(), QStringLiteral("foo1"));
    if (!untouched) {
        outcome.error += QStringLiteral("\nCHECK CHANGED SOMETHING");
        outcome.exitCode = -3;
    }
    return outcome;
}

void TestCliCheck::nothingToMend()
{
    const CliOutcome outcome = check();
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, m_cli->upstream().isMariaDb() ? "MariaDB 1" : "MySQL 9");
    SLICETOOL_SAYS(outcome.out, "through the socket");
    SLICETOOL_SAYS(outcome.out, "there is no schema `foo0` yet");
    SLICETOOL_SAYS(outcome.out, "notes");
    SLICETOOL_SAYS(outcome.out, "not carried: 1 view");
    SLICETOOL_SAYS(outcome.out, "Nothing would stop a run: 6 tables checked");
    QCOMPARE(outcome.error, QString());
}

void TestCliCheck::afterARun()
{
    const QString plan = m_cli->writePlan();
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), plan}), 0);
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("undo"), plan}), 0);
    const CliOutcome outcome = check();
    SLICETOOL_EXIT(outcome, 0);
    QVERIFY2(!outcome.out.contains(QLatin1String("yet")), qPrintable(outcome.out));
}

void TestCliCheck::aKeyThatOnlyBaseHas()
{
    const QString plan = m_cli->writePlan();
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), plan}), 0);
    // Values of it are shared upstream; those of the other one are not.
    SLICETOOL_VERIFY(m_cli->local().execute(QStringLiteral(
        "DELETE FROM foo0.orders; ALTER TABLE foo0.orders ADD UNIQUE KEY mine (state);"
        "ALTER TABLE foo0.customers ADD UNIQUE KEY other (name, city)")));
    const CliOutcome outcome = check();
    QVERIFY2(outcome.exitCode != 0, qPrintable(outcome.out));
    SLICETOOL_SAYS(outcome.out, "its unique key `mine`");
    QVERIFY2(!outcome.out.contains(QLatin1String("its unique key `other`")),
             qPrintable(outcome.out));
    // It is as it says.
    QVERIFY(m_cli->run({QStringLiteral("pull"), plan}).exitCode != 0);
    SLICETOOL_VERIFY(
        m_cli->local().execute(QStringLiteral("ALTER TABLE foo0.orders DROP KEY mine")));
    SLICETOOL_EXIT(check(), 0);
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), plan}), 0);
}

void TestCliCheck::everythingWrongAtOnce()
{
    const QString good = m_cli->writePlan();
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), good}), 0);
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("undo"), good}), 0);
    SLICETOOL_VERIFY(m_cli->local().execute(QStringLiteral(
        "ALTER TABLE foo0.orders DROP COLUMN doc, ADD COLUMN extra INT;\n"
        "ALTER TABLE foo1.customers MODIFY city VARCHAR(10);\n"
        "CREATE TRIGGER foo0.t BEFORE INSERT ON foo0.notes FOR EACH ROW SET NEW.id = 1;")));
    const CliOutcome outcome = check({
        {QStringLiteral("steps"),
         QJsonArray{
             QJsonObject{{QStringLiteral("table"), QStringLiteral("nowhere")},
                         {QStringLiteral("step"), QStringLiteral("scan")}},
             QJsonObject{{QStringLiteral("table"), QStringLiteral("events")},
                         {QStringLiteral("step"), QStringLiteral("scan")},
                         {QStringLiteral("where"), QStringLiteral("no_column > 1")}},
             QJsonObject{{QStringLiteral("table"), QStringLiteral("items")},
                         {QStringLiteral("step"), QStringLiteral("query")},
                         {QStringLiteral("sql"), QStringLiteral("SELECT order_id FROM items")}},
             QJsonObject{{QStringLiteral("table"), QStringLiteral("sessions")},
                         {QStringLiteral("step"), QStringLiteral("skip")}}}},
        {QStringLiteral("after"),
         QJsonArray{QJsonObject{
             {QStringLiteral("leg"), QStringLiteral("undo")},
             {QStringLiteral("sql"), QStringLiteral("UPDATE customers SET nothing = 1")}}}},
    });
    SLICETOOL_EXIT(outcome, 3);
    SLICETOOL_SAYS(outcome.out, "nowhere");
    SLICETOOL_SAYS(outcome.out, "no_column");
    SLICETOOL_SAYS(outcome.out, "The query has to select the key columns: order_id, line");
    SLICETOOL_SAYS(outcome.out, "`doc` is missing downstream");
    SLICETOOL_SAYS(outcome.out, "`extra` is only downstream");
    SLICETOOL_SAYS(outcome.out, "varchar(10)");
    SLICETOOL_SAYS(outcome.out, "Alter it (pull --alter), which keeps its rows, or recreate it");
    SLICETOOL_SAYS(outcome.out, "undo --");
    SLICETOOL_SAYS(outcome.out, "triggers (t)");
    SLICETOOL_SAYS(outcome.out, "statement 1 of \"after\"");
    SLICETOOL_SAYS(outcome.out, "8 problems to fix");
    SLICETOOL_SAYS(outcome.out, "1 skipped");
}

void TestCliCheck::unreachablePlaceDoesNotHideOthers()
{
    const CliOutcome outcome = check({
        {QStringLiteral("upstream"), QStringLiteral("mysql://nobody@127.0.0.1:1/foo")},
        {QStringLiteral("work"),
         m_cli->local().tcpEndpoint(QStringLiteral("foo1"), QStringLiteral("work")).toUrl()},
    });
    SLICETOOL_EXIT(outcome, 4);
    SLICETOOL_SAYS(outcome.out, "2 problems to fix"); // no upstream, no password for work
    SLICETOOL_SAYS(outcome.out, "Access denied");
    SLICETOOL_SAYS(outcome.out, "there is no schema `foo0` yet");
}

void TestCliCheck::missingUpstreamSchema()
{
    const CliOutcome outcome = check(
        {{QStringLiteral("upstream"),
          m_cli->upstream().endpoint(QStringLiteral("fou"), QStringLiteral("upstream")).toUrl()}});
    SLICETOOL_EXIT(outcome, 4);
    SLICETOOL_SAYS(outcome.out, "there is no schema `fou`");
}

void TestCliCheck::targetIsUpstream()
{
    const Endpoint tcp =
        m_cli->upstream().tcpEndpoint(QStringLiteral("foo"), QStringLiteral("base"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_BASE_PASSWORD"),
                              tcp.password.value_or(QString()));
    const CliOutcome outcome = check({{QStringLiteral("base"), tcp.toUrl()}});
    SLICETOOL_EXIT(outcome, 2);
    SLICETOOL_SAYS(outcome.out, "are the same schema on the same server");
    SLICETOOL_SAYS(outcome.out, "1 problem to fix");
}

void TestCliCheck::workIsUpstream()
{
    const Endpoint tcp =
        m_cli->upstream().tcpEndpoint(QStringLiteral("foo"), QStringLiteral("work"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_WORK_PASSWORD"),
                              tcp.password.value_or(QString()));
    const CliOutcome outcome = check({{QStringLiteral("work"), tcp.toUrl()}});
    SLICETOOL_EXIT(outcome, 2);
    SLICETOOL_SAYS(outcome.out, "are the same schema on the same server");
}

void TestCliCheck::privilegesOfTarget()
{
    const QString plan = m_cli->writePlan();
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), plan}), 0);
    SLICETOOL_VERIFY(m_cli->local().execute(
        QStringLiteral("DROP TABLE foo0.sessions; ALTER TABLE foo0.notes ADD x INT")));
    const Endpoint dev = m_cli->account(
        m_cli->local(), QStringLiteral("dev"), QStringLiteral("p"),
        {QStringLiteral("SELECT, INSERT ON foo0.*"), QStringLiteral("DELETE ON foo0.orders")},
        QStringLiteral("foo0"), QStringLiteral("base"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_BASE_PASSWORD"), QStringLiteral("p"));
    CliOutcome outcome =
        check({{QStringLiteral("base"), dev.toUrl()}, {QStringLiteral("work"), QJsonValue()}});
    SLICETOOL_EXIT(outcome, 3);
    SLICETOOL_SAYS(outcome.out, "the account may not DELETE");
    SLICETOOL_SAYS(outcome.out, "GRANT DELETE ON `foo0`.`customers` TO 'dev'@'%'");
    QVERIFY2(!outcome.out.contains(QLatin1String("DELETE ON `foo0`.`orders`")),
             qPrintable(outcome.out));
    SLICETOOL_SAYS(outcome.out, "GRANT CREATE ON `foo0`.* TO 'dev'@'%'");
    SLICETOOL_SAYS(outcome.out, "--recreate needs ALTER, CREATE, DROP and INSERT");
    // The remedies do mend it.
    SLICETOOL_VERIFY(m_cli->local().execute(QStringLiteral(
        "ALTER TABLE foo0.notes DROP x; GRANT DELETE, CREATE ON `foo0`.* TO 'dev'@'%';")));
    SLICETOOL_EXIT(
        check({{QStringLiteral("base"), dev.toUrl()}, {QStringLiteral("work"), QJsonValue()}}), 0);
    outcome = m_cli->run({QStringLiteral("pull"), m_cli->path(QStringLiteral("plan.slice.json"))});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    // Where nothing has to be created, the privilege for that is not needed either.
    SLICETOOL_VERIFY(
        m_cli->local().execute(QStringLiteral("REVOKE CREATE ON `foo0`.* FROM 'dev'@'%'")));
    SLICETOOL_EXIT(
        check({{QStringLiteral("base"), dev.toUrl()}, {QStringLiteral("work"), QJsonValue()}}), 0);
    SLICETOOL_EXIT(
        m_cli->run({QStringLiteral("pull"), m_cli->path(QStringLiteral("plan.slice.json"))}), 0);
}

void TestCliCheck::privilegesOfUpstream()
{
    QStringList grants{QStringLiteral("INSERT ON foo.events")}; // so that it is seen, but not read
    for (const char *table : {"customers", "items", "notes", "orders", "sessions"})
        grants << QStringLiteral("SELECT ON foo.%1").arg(QLatin1String(table));
    const Endpoint reader =
        m_cli->account(m_cli->upstream(), QStringLiteral("reader"), QStringLiteral("p"), grants,
                       QStringLiteral("foo"), QStringLiteral("upstream"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_UPSTREAM_PASSWORD"), QStringLiteral("p"));
    const CliOutcome outcome = check({{QStringLiteral("upstream"), reader.toUrl()}});
    SLICETOOL_EXIT(outcome, 3);
    SLICETOOL_SAYS(outcome.out, "the account may not SELECT");
    SLICETOOL_SAYS(outcome.out, "GRANT SELECT ON `foo`.`events` TO 'reader'@'%'");
    SLICETOOL_SAYS(outcome.out, "1 problem to fix");

    // All columns are enough to read the rows, and not to make the table.
    SLICETOOL_VERIFY(m_cli->upstream().execute(
        QStringLiteral("CREATE TABLE foo.two (id INT PRIMARY KEY, x INT); INSERT INTO foo.two "
                       "VALUES (1, 1); GRANT SELECT ON foo.events TO 'reader'@'%'; GRANT "
                       "SELECT(id, x) ON foo.two TO 'reader'@'%'")));
    for (const char *command : {"check", "pull"}) {
        const CliOutcome columns =
            m_cli->run({QLatin1String(command), m_cli->path(QStringLiteral("plan.slice.json"))});
        SLICETOOL_EXIT(columns, 3);
        SLICETOOL_SAYS(columns.out, "GRANT SELECT ON `foo`.`two`");
    }
    SLICETOOL_VERIFY(
        m_cli->upstream().execute(QStringLiteral("GRANT SELECT ON foo.two TO 'reader'@'%'")));
    SLICETOOL_EXIT(
        m_cli->run({QStringLiteral("pull"), m_cli->path(QStringLiteral("plan.slice.json"))}), 0);
}

void TestCliCheck::unknownTableAsked()
{
    const CliOutcome outcome = check({}, {QStringLiteral("--table"), QStringLiteral("ordres")});
    SLICETOOL_EXIT(outcome, 2);
    SLICETOOL_SAYS(outcome.error, "`ordres`");
    SLICETOOL_EXIT(check({}, {QStringLiteral("--table"), QStringLiteral("orders")}), 0);
}

void TestCliCheck::quiet()
{
    const CliOutcome good = check({}, {QStringLiteral("--quiet")});
    SLICETOOL_EXIT(good, 0);
    QCOMPARE(good.out, QString());
    const CliOutcome bad =
        check({{QStringLiteral("steps"),
                QJsonArray{QJsonObject{{QStringLiteral("table"), QStringLiteral("nowhere")},
                                       {QStringLiteral("step"), QStringLiteral("scan")}}}}},
              {QStringLiteral("--quiet")});
    SLICETOOL_EXIT(bad, 3);
    SLICETOOL_SAYS(bad.out, "nowhere");
    QVERIFY2(!bad.out.contains(QLatin1String("through the socket")), qPrintable(bad.out));
}

SLICETOOL_TEST(TestCliCheck)
#include "tst_clicheck.moc"
