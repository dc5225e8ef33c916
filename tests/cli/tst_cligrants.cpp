// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace slicetool;
using namespace slicetool::test;

/// slicetool-cli grants: what it prints where, what it asks for, and what it leaves alone.
class TestCliGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsOnly();
    void whatIsPrintedRuns();
    void applies();
    void appliesQuietly();
    void asksOrRefuses();
    void nothingToCarry();
    void chosenAccounts();
    void upstreamsAccountMayNotLook();
    void serversWords();
    void badPlaces();
    void productionIsRefused();

private:
    CliOutcome grants(const QStringList &options = {}, const QJsonObject &keys = {});
    /// The work server's accounts and their grants on foo1, one per line.
    QByteArray granted(demo::PrivateServer &server);

    std::unique_ptr<CliFixture> m_cli;
};

void TestCliGrants::initTestCase()
{
    auto started = CliFixture::start();
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
}

void TestCliGrants::init()
{
    SLICETOOL_VERIFY(m_cli->reset());
    for (demo::PrivateServer *server : {&m_cli->upstream(), &m_cli->local()})
        SLICETOOL_VERIFY(server->execute(
            QStringLiteral("DROP USER IF EXISTS app@'%', reader@localhost, dev@'%', little@'%';"
                           "DROP ROLE IF EXISTS sales;")));
    SLICETOOL_VERIFY(m_cli->upstream().execute(QStringLiteral(
        "CREATE USER app@'%' IDENTIFIED BY 'hush'; CREATE USER reader@localhost;"
        "CREATE ROLE sales; GRANT sales TO app@'%'; GRANT UPDATE ON foo.orders TO sales;"
        "GRANT SELECT, INSERT ON foo.* TO app@'%' WITH GRANT OPTION; GRANT RELOAD ON *.* TO "
        "app@'%';"
        "GRANT SELECT (city) ON foo.customers TO reader@localhost;")));
    SLICETOOL_VERIFY(m_cli->local().execute(
        QStringLiteral("CREATE DATABASE foo1; CREATE TABLE foo1.orders (id INT);"
                       "CREATE TABLE foo1.customers (name INT, city INT);")));
}

CliOutcome TestCliGrants::grants(const QStringList &options, const QJsonObject &keys)
{
    const QByteArray before = granted(m_cli->upstream());
    CliOutcome outcome =
        m_cli->run(QStringList{QStringLiteral("grants"), m_cli->writePlan(keys)} + options);
    if (granted(m_cli->upstream()) != before) {
        outcome.error += QStringLiteral("\nGRANTS CHANGED UPSTREAM");
        outcome.exitCode = -3;
    }
    return outcome;
}

QByteArray TestCliGrants::granted(demo::PrivateServer &server)
{
    const auto rows = server.query(
        QStringLiteral(
            "SELECT User, Host FROM mysql.user ORDER BY 1, 2;"
            "SELECT GRANTEE, TABLE_SCHEMA, '', PRIVILEGE_TYPE, IS_GRANTABLE FROM "
            "information_schema.SCHEMA_PRIVILEGES ORDER BY 1, 2, 4;"
            "SELECT GRANTEE, TABLE_SCHEMA, TABLE_NAME, PRIVILEGE_TYPE, IS_GRANTABLE FROM "
            "information_schema.TABLE_PRIVILEGES ORDER BY 1, 2, 3, 4;")
        + (server.isMariaDb()
               ? QStringLiteral("SELECT User, Host, Role, Admin_option FROM mysql.roles_mapping")
               : QStringLiteral("SELECT FROM_USER, FROM_HOST, TO_USER, WITH_ADMIN_OPTION FROM "
                                "mysql.role_edges"))
        + QStringLiteral(" ORDER BY 1, 2, 3"));
    return rows ? *rows : rows.error().message().toUtf8();
}

void TestCliGrants::showsOnly()
{
    const QByteArray before = granted(m_cli->local());
    const CliOutcome outcome = grants();
    SLICETOOL_EXIT(outcome, 0);
    QString expected =
        QStringLiteral("CREATE ROLE IF NOT EXISTS `sales`;\n"
                       "CREATE USER IF NOT EXISTS `app`@`%` ACCOUNT LOCK;\n"
                       "CREATE USER IF NOT EXISTS `reader`@`localhost` ACCOUNT LOCK;\n"
                       "GRANT UPDATE ON `foo1`.`orders` TO `sales`;\n"
                       "GRANT SELECT, INSERT ON `foo1`.* TO `app`@`%` WITH GRANT OPTION;\n"
                       "GRANT `sales` TO `app`@`%`;\n"
                       "GRANT SELECT (`city`) ON `foo1`.`customers` TO "
                       "`reader`@`localhost`;\n");
    if (!m_cli->local().isMariaDb()) // whose roles are accounts
        expected.replace(QLatin1String("`sales`"), QLatin1String("`sales`@`%`"));
    QCOMPARE(outcome.out, expected);
    SLICETOOL_SAYS(outcome.error, "RELOAD ON *.*");
    if (m_cli->upstream().isMariaDb()) // whose grants show it
        SLICETOOL_SAYS(outcome.error, "the password");
    SLICETOOL_SAYS(outcome.error, "ALTER USER `app`@`%`");
    QVERIFY2(!outcome.all().contains(QLatin1String("PASSWORD '*")), qPrintable(outcome.all()));
    QCOMPARE(granted(m_cli->local()), before);
}

void TestCliGrants::whatIsPrintedRuns()
{
    const CliOutcome outcome = grants();
    SLICETOOL_EXIT(outcome, 0);
    // Under either reading of double quotes and backslashes.
    SLICETOOL_VERIFY(m_cli->local().execute(
        QStringLiteral("SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES';\n") + outcome.out));
    SLICETOOL_VERIFY(m_cli->local().execute(outcome.out));
    QVERIFY(granted(m_cli->local()).contains("'app'@'%'\tfoo1\t\tINSERT\tYES"));
}

void TestCliGrants::applies()
{
    const CliOutcome outcome = grants({QStringLiteral("--apply"), QStringLiteral("--yes")});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "GRANT SELECT, INSERT ON `foo1`.*");
    SLICETOOL_SAYS(outcome.error, "7 statements applied to");
    const QByteArray now = granted(m_cli->local());
    QVERIFY2(now.contains("'app'@'%'\tfoo1\t\tSELECT\tYES"), now.constData());
    QVERIFY2(now.contains("\nsales\t"), now.constData()); // the role, among the accounts
    // There, the accounts are no news any more.
    const CliOutcome again = grants({QStringLiteral("--apply"), QStringLiteral("--yes")});
    SLICETOOL_EXIT(again, 0);
    QVERIFY2(!again.out.contains(QLatin1String("CREATE")), qPrintable(again.out));
    QCOMPARE(granted(m_cli->local()), now.constData());
}

void TestCliGrants::appliesQuietly()
{
    const CliOutcome outcome =
        grants({QStringLiteral("--apply"), QStringLiteral("--yes"), QStringLiteral("--quiet")});
    SLICETOOL_EXIT(outcome, 0);
    QCOMPARE(outcome.out, QString());
    SLICETOOL_SAYS(outcome.error, "ALTER USER"); // that needs attention
    QVERIFY(!outcome.error.contains(QLatin1String("applied to")));
    QVERIFY(granted(m_cli->local()).contains("'app'@'%'\tfoo1"));
}

void TestCliGrants::asksOrRefuses()
{
    const QByteArray before = granted(m_cli->local());
    const CliOutcome outcome = grants({QStringLiteral("--apply")});
    SLICETOOL_EXIT(outcome, 2);
    SLICETOOL_SAYS(outcome.error, "--yes");
    QCOMPARE(granted(m_cli->local()), before);
    SLICETOOL_EXIT(grants({QStringLiteral("--table"), QStringLiteral("orders")}), 2);
}

void TestCliGrants::nothingToCarry()
{
    SLICETOOL_VERIFY(m_cli->upstream().execute(
        QStringLiteral("DROP USER app@'%', reader@localhost; DROP ROLE sales;")));
    const CliOutcome outcome = grants({QStringLiteral("--apply"), QStringLiteral("--yes")});
    SLICETOOL_EXIT(outcome, 0);
    QCOMPARE(outcome.out, QString());
    SLICETOOL_SAYS(outcome.error, "no grants to carry");
}

void TestCliGrants::chosenAccounts()
{
    const CliOutcome outcome =
        grants({QStringLiteral("--account"), QStringLiteral("reader@localhost")});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "`reader`@`localhost`");
    QVERIFY2(!outcome.out.contains(QLatin1String("app")), qPrintable(outcome.out));
    const CliOutcome missing = grants({QStringLiteral("--account"), QStringLiteral("nobody@%2")});
    SLICETOOL_EXIT(missing, 2);
    SLICETOOL_SAYS(missing.error, "no account `nobody`@`%2`");
}

void TestCliGrants::upstreamsAccountMayNotLook()
{
    const Endpoint little = m_cli->account(m_cli->upstream(), QStringLiteral("little"),
                                           QStringLiteral("p"), {QStringLiteral("SELECT ON foo.*")},
                                           QStringLiteral("foo"), QStringLiteral("upstream"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_UPSTREAM_PASSWORD"), QStringLiteral("p"));
    const CliOutcome outcome = grants({}, {{QStringLiteral("upstream"), little.toUrl()}});
    SLICETOOL_EXIT(outcome, 0);
    QCOMPARE(outcome.out, QStringLiteral("CREATE USER IF NOT EXISTS `little`@`%` ACCOUNT LOCK;\n"
                                         "GRANT SELECT ON `foo1`.* TO `little`@`%`;\n"));
    SLICETOOL_SAYS(outcome.error, "GRANT SELECT ON `mysql`.* TO `little`@`%`;");
    SLICETOOL_EXIT(grants({QStringLiteral("--account"), QStringLiteral("app@%")},
                          {{QStringLiteral("upstream"), little.toUrl()}}),
                   3);
}

void TestCliGrants::serversWords()
{
    const Endpoint dev =
        m_cli->account(m_cli->local(), QStringLiteral("dev"), QStringLiteral("p"),
                       {QStringLiteral("ALL ON foo1.*"),
                        QStringLiteral("SELECT, SHOW VIEW, TRIGGER, EVENT ON *.*")},
                       QStringLiteral("foo1"), QStringLiteral("work"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_WORK_PASSWORD"), QStringLiteral("p"));
    const CliOutcome outcome = grants({QStringLiteral("--apply"), QStringLiteral("--yes")},
                                      {{QStringLiteral("work"), dev.toUrl()}});
    SLICETOOL_EXIT(outcome, 3);
    SLICETOOL_SAYS(outcome.error, "statement 1 of 7");
    SLICETOOL_SAYS(outcome.error, "CREATE USER");
}

void TestCliGrants::badPlaces()
{
    const CliOutcome noWork = grants({}, {{QStringLiteral("work"), QJsonValue()}});
    SLICETOOL_EXIT(noWork, 2);
    SLICETOOL_SAYS(noWork.error, "does not define work");
    SLICETOOL_EXIT(
        grants({}, {{QStringLiteral("upstream"), QStringLiteral("mysql://x@127.0.0.1:1/foo")}}), 4);
    const CliOutcome itself = grants(
        {}, {{QStringLiteral("work"),
              m_cli->upstream().endpoint(QStringLiteral("foo"), QStringLiteral("work")).toUrl()}});
    SLICETOOL_EXIT(itself, 2);
    const CliOutcome missing = grants(
        {},
        {{QStringLiteral("upstream"),
          m_cli->upstream().endpoint(QStringLiteral("fou"), QStringLiteral("upstream")).toUrl()}});
    SLICETOOL_EXIT(missing, 4);
    SLICETOOL_SAYS(missing.error, "there is no schema `fou`");
    // One server for both: the accounts are there already.
    const CliOutcome same = grants(
        {}, {{QStringLiteral("work"),
              m_cli->upstream().endpoint(QStringLiteral("bar"), QStringLiteral("work")).toUrl()}});
    SLICETOOL_EXIT(same, 0);
    SLICETOOL_SAYS(same.out, "GRANT SELECT, INSERT ON `bar`.* TO `app`@`%` WITH GRANT OPTION;");
    QVERIFY2(!same.out.contains(QLatin1String("CREATE")), qPrintable(same.out));
    SLICETOOL_SAYS(same.error, "work has no table `orders`");
}

void TestCliGrants::productionIsRefused()
{
    const QJsonObject live{{QStringLiteral("name"), QStringLiteral("live")},
                           {QStringLiteral("folder"), QString()},
                           {QStringLiteral("environment"), QStringLiteral("production")},
                           {QStringLiteral("url"),
                            m_cli->local().endpoint(QStringLiteral("foo1"), QString()).toUrl()}};
    m_cli->saveConnections({live});
    const QByteArray before = granted(m_cli->local());
    for (const QJsonObject &keys : // by name, by URL
         {QJsonObject{{QStringLiteral("work"), QStringLiteral("live")}}, QJsonObject{}}) {
        const CliOutcome outcome =
            grants({QStringLiteral("--apply"), QStringLiteral("--yes")}, keys);
        SLICETOOL_EXIT(outcome, 2);
        SLICETOOL_SAYS(outcome.error, "production");
    }
    QCOMPARE(granted(m_cli->local()), before);
}

SLICETOOL_TEST(TestCliGrants)
#include "tst_cligrants.moc"
