// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/grants.h"

#include "server/session.h"
#include "sql/grantstatement.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

using namespace slicetool;
using test::ServerFixture;

namespace {

const QString upstreamSchema = QStringLiteral("shop_%1");
const QString workSchema = QStringLiteral("my_shop");

/// All that a test may leave behind.
constexpr const char *cleaning =
    "DROP DATABASE IF EXISTS `shop_%1`; DROP DATABASE IF EXISTS shopx1;"
    "DROP DATABASE IF EXISTS my_shop; DROP DATABASE IF EXISTS other;"
    "DROP USER IF EXISTS app@'%', reader@localhost, `any`@`10.%`, \"x\"@`%`, `o'n\"e``i\\l`@`10.%`,"
    " stranger@'%', boss@'%', little@'%', r1@'%';"
    "DROP ROLE IF EXISTS r1; DROP ROLE IF EXISTS r2; DROP ROLE IF EXISTS r3;"
    "DROP ROLE IF EXISTS idle; DROP ROLE IF EXISTS `ro``le`;"
    "DELETE FROM mysql.db WHERE User IN ('PUBLIC', '');"
    "FLUSH PRIVILEGES;";

constexpr const char *objects = "CREATE TABLE `t``a` (a INT, `b``c` INT, `d,e` INT);"
                                "CREATE TABLE plain (id INT);"
                                "CREATE VIEW seen AS SELECT id FROM plain;"
                                "CREATE FUNCTION f() RETURNS INT RETURN 1;"
                                "CREATE PROCEDURE p() SELECT 1;";

} // namespace

/// Grants of one real server carried to another.
class TestGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void carriesEveryLevel();
    void carriesRoles();
    void everybody();
    void strangersStay();
    void namedAccounts();
    void mostExactPattern();
    void whatWorkLacks();
    void existingAccounts();
    void noSecrets();
    void mayNotLook();
    void mayNotGrant();
    void olderServer();
    void tooLongName();
    void sameServer();
    void goesByThePlansNames();
    void refusesPlaces();

private:
    Result<GrantPlan> plan(const QStringList &accounts = {});
    Result<GrantPlan> planBetween(const Endpoint &upstream, const Endpoint &work,
                                  const QStringList &accounts = {});
    void apply(const GrantPlan &plan);
    void atUpstream(const char *script);
    void atWork(const char *script);
    /// SHOW GRANTS, without passwords.
    static QStringList grants(demo::PrivateServer &server, const QString &account);
    /// What upstream's lines are to be at work.
    static QStringList expected(QStringList lines);

    std::unique_ptr<ServerFixture> m_servers;
};

void TestGrants::initTestCase()
{
    auto started = ServerFixture::start();
    SLICETOOL_VERIFY(started);
    m_servers = std::move(*started);
}

void TestGrants::init()
{
    // Upstream has NO_BACKSLASH_ESCAPES and ANSI_QUOTES, work has not; backquotes hold in both.
    for (demo::PrivateServer *server : {&m_servers->upstream(), &m_servers->local()})
        SLICETOOL_VERIFY(
            server->execute(QStringLiteral("SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES';")
                            + QLatin1String(cleaning)));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("CREATE DATABASE `shop_%1`; CREATE DATABASE shopx1; USE `shop_%1`;")
        + QLatin1String(objects)));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("CREATE DATABASE my_shop; CREATE DATABASE other; USE my_shop;")
        + QLatin1String(objects)));
}

Result<GrantPlan> TestGrants::planBetween(const Endpoint &upstream, const Endpoint &work,
                                          const QStringList &accounts)
{
    const auto source = Session::open(upstream, SessionPurpose::Read, {});
    if (!source)
        return source.error();
    const auto target = Session::open(work, SessionPurpose::Statements, {});
    if (!target)
        return target.error();
    return planGrants(**source, upstreamSchema, **target, workSchema, accounts);
}

Result<GrantPlan> TestGrants::plan(const QStringList &accounts)
{
    return planBetween(m_servers->upstream().endpoint({}, QStringLiteral("upstream")),
                       m_servers->local().endpoint({}, QStringLiteral("work")), accounts);
}

void TestGrants::apply(const GrantPlan &plan)
{
    const auto work = Session::open(m_servers->local().endpoint({}, QStringLiteral("work")),
                                    SessionPurpose::Statements, {});
    SLICETOOL_VERIFY(work);
    SLICETOOL_VERIFY(applyGrants(**work, plan));
    SLICETOOL_VERIFY(applyGrants(**work, plan)); // again, it does no harm
}

void TestGrants::atUpstream(const char *script)
{
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("SET sql_mode = 'NO_BACKSLASH_ESCAPES';") + QString::fromUtf8(script)));
}

void TestGrants::atWork(const char *script)
{
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("SET sql_mode = 'NO_BACKSLASH_ESCAPES';") + QString::fromUtf8(script)));
}

QStringList TestGrants::grants(demo::PrivateServer &server, const QString &account)
{
    const auto printed =
        server.query(QLatin1String("SET sql_mode = ''; SHOW GRANTS FOR ") + account);
    if (!printed)
        return {printed.error().message()};
    QStringList lines = QString::fromUtf8(*printed).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString &line : lines) {
        const qsizetype password = line.indexOf(QLatin1String(" IDENTIFIED BY PASSWORD"));
        if (password >= 0)
            line.truncate(password);
    }
    lines.sort();
    return lines;
}

QStringList TestGrants::expected(QStringList lines)
{
    lines.replaceInStrings(QStringLiteral("`shop\\_\\%1`.*"), QStringLiteral("`my\\_shop`.*"));
    lines.replaceInStrings(QStringLiteral("`shop%`.*"), QStringLiteral("`my\\_shop`.*"));
    lines.replaceInStrings(QStringLiteral("`shop_%1`"), QStringLiteral("`my_shop`"));
    lines.sort();
    return lines;
}

void TestGrants::carriesEveryLevel()
{
    atUpstream(
        "CREATE USER app@'%' IDENTIFIED BY 'secret'; CREATE USER `o'n\"e``i\\l`@`10.%`;"
        "CREATE USER `any`@`10.%`; CREATE USER reader@localhost;"
        "GRANT SELECT, LOCK TABLES, DELETE HISTORY ON `shop\\_\\%1`.* TO app@'%' WITH GRANT "
        "OPTION;"
        "GRANT SELECT (a, `b``c`), UPDATE (`d,e`), INSERT ON `shop_%1`.`t``a` TO app@'%';"
        "GRANT EXECUTE ON FUNCTION `shop_%1`.f TO app@'%';"
        "GRANT EXECUTE, ALTER ROUTINE ON PROCEDURE `shop_%1`.p TO app@'%' WITH GRANT OPTION;"
        "GRANT SELECT, SHOW VIEW ON `shop_%1`.seen TO `o'n\"e``i\\l`@`10.%` WITH GRANT OPTION;"
        "GRANT INSERT ON `shop%`.* TO `any`@`10.%`;"
        "GRANT ALL ON `shop_%1`.plain TO reader@localhost;"
        "GRANT USAGE ON `shop\\_\\%1`.* TO reader@localhost WITH GRANT OPTION;");
    const auto made = plan();
    SLICETOOL_VERIFY(made);
    apply(*made);
    for (const char *name :
         {"app@'%'", "`o'n\"e``i\\l`@`10.%`", "`any`@`10.%`", "reader@localhost"}) {
        const QString account = QString::fromLatin1(name);
        const QStringList there = grants(m_servers->upstream(), account);
        QVERIFY2(there.size() > 1, qPrintable(there.join(QLatin1Char('\n'))));
        QCOMPARE(grants(m_servers->local(), account), expected(there));
    }
    QCOMPARE(made->statements.filter(QStringLiteral("ACCOUNT LOCK")).size(), 4);
    // Nobody gets in until somebody says so; the note says how.
    Endpoint app = m_servers->local().tcpEndpoint(workSchema, QStringLiteral("work"));
    app.user = QStringLiteral("app");
    app.password = QString();
    QVERIFY(!Session::open(app, SessionPurpose::Read, {}));
    const QStringList unlocks = made->notes.filter(QStringLiteral("ALTER USER `app`@`%`"));
    QCOMPARE(unlocks.size(), 1);
    QString unlock = unlocks.first().mid(unlocks.first().indexOf(QLatin1String("ALTER USER")));
    unlock.replace(QStringLiteral("<a new password>"), QStringLiteral("'own'"));
    SLICETOOL_VERIFY(m_servers->local().execute(unlock));
    app.password = QStringLiteral("own");
    const auto session = Session::open(app, SessionPurpose::Read, {});
    SLICETOOL_VERIFY(session);
    SLICETOOL_VERIFY((*session)->select(QStringLiteral("SELECT f(), COUNT(*) FROM plain"),
                                        QStringLiteral("using the grants")));
}

void TestGrants::carriesRoles()
{
    atUpstream("CREATE ROLE r1; CREATE ROLE r2; CREATE ROLE r3; CREATE ROLE idle;"
               "CREATE USER app@'%'; CREATE USER boss@'%'; CREATE USER stranger@'%';"
               "GRANT r2 TO r1; GRANT r1 TO app@'%'; GRANT r1 TO boss@'%' WITH ADMIN OPTION;"
               "GRANT r3 TO app@'%'; GRANT r3 TO stranger@'%'; SET DEFAULT ROLE r1 FOR app@'%';"
               "GRANT SELECT ON `shop\\_\\%1`.* TO r2; GRANT UPDATE (a) ON `shop_%1`.`t``a` TO r1;"
               "GRANT SELECT ON shopx1.* TO r3; GRANT SELECT ON `shop\\_\\%1`.* TO idle;");
    const auto made = plan();
    SLICETOOL_VERIFY(made);
    apply(*made);
    QCOMPARE(grants(m_servers->local(), QStringLiteral("app@'%'")),
             (QStringList{QStringLiteral("GRANT USAGE ON *.* TO `app`@`%`"),
                          QStringLiteral("GRANT `r1` TO `app`@`%`"),
                          QStringLiteral("SET DEFAULT ROLE `r1` FOR `app`@`%`")}));
    QCOMPARE(grants(m_servers->local(), QStringLiteral("boss@'%'")),
             (QStringList{QStringLiteral("GRANT USAGE ON *.* TO `boss`@`%`"),
                          QStringLiteral("GRANT `r1` TO `boss`@`%` WITH ADMIN OPTION")}));
    QCOMPARE(grants(m_servers->local(), QStringLiteral("r1")),
             expected(grants(m_servers->upstream(), QStringLiteral("r1"))));
    const QString all = made->statements.join(QLatin1Char('\n'));
    for (const char *gone : {"r3", "stranger", "idle", "root"})
        QVERIFY2(!all.contains(QLatin1String(gone)), qPrintable(all));
    const QString notes = made->notes.join(QLatin1Char('\n'));
    QVERIFY2(notes.contains(QLatin1String("the role `idle` is left out")), qPrintable(notes));
    QVERIFY2(notes.contains(QLatin1String("the roles `r3`")), qPrintable(notes));
    QVERIFY2(notes.contains(QLatin1String("`root`@`localhost`")), qPrintable(notes));

    const auto named = plan({QStringLiteral("idle")});
    SLICETOOL_VERIFY(named);
    QCOMPARE(named->statements, (QStringList{QStringLiteral("CREATE ROLE IF NOT EXISTS `idle`"),
                                             QStringLiteral("GRANT SELECT ON `my\\_shop`.* TO "
                                                            "`idle`")}));
}

void TestGrants::everybody()
{
    atUpstream("GRANT SELECT ON `shop\\_\\%1`.* TO PUBLIC");
    const auto made = plan();
    SLICETOOL_VERIFY(made);
    QCOMPARE(made->statements, QStringList());
    QCOMPARE(made->notes.filter(QStringLiteral("to PUBLIC is left out")).size(), 1);
}

void TestGrants::strangersStay()
{
    atUpstream(
        "CREATE USER stranger@'%'; CREATE USER boss@'%'; CREATE USER app@'%';"
        "GRANT SELECT ON shopx1.* TO stranger@'%'; GRANT SELECT ON `shop_%1x`.* TO stranger@'%';"
        "GRANT ALL ON *.* TO boss@'%' WITH GRANT OPTION;"
        "GRANT SELECT ON `shop\\_\\%1`.* TO app@'%'; GRANT RELOAD ON *.* TO app@'%';"
        "INSERT INTO mysql.proxies_priv (Host, User, Proxied_host, Proxied_user, Grantor) VALUES "
        "('%', 'app', '%', 'boss', ''); FLUSH PRIVILEGES;");
    const auto made = plan();
    SLICETOOL_VERIFY(made);
    QCOMPARE(made->statements,
             (QStringList{QStringLiteral("CREATE USER IF NOT EXISTS `app`@`%` ACCOUNT LOCK"),
                          QStringLiteral("GRANT SELECT ON `my\\_shop`.* TO `app`@`%`")}));
    const QString notes = made->notes.join(QLatin1Char('\n'));
    QVERIFY2(notes.contains(QLatin1String("RELOAD ON *.*, PROXY")), qPrintable(notes));
    QVERIFY2(notes.contains(QLatin1String("`boss`@`%`")), qPrintable(notes));
}

void TestGrants::namedAccounts()
{
    atUpstream("CREATE USER app@'%'; CREATE USER reader@localhost; CREATE USER stranger@'%';"
               "GRANT SELECT ON `shop\\_\\%1`.* TO app@'%'; GRANT INSERT ON `shop\\_\\%1`.* TO "
               "reader@localhost;");
    const auto made = plan({QStringLiteral("app"), QStringLiteral("'stranger'@'%'")});
    SLICETOOL_VERIFY(made);
    QCOMPARE(made->statements.size(), 2);
    QVERIFY(made->statements.last().endsWith(QLatin1String("TO `app`@`%`")));
    QVERIFY(!made->notes.filter(QStringLiteral("`stranger`@`%` has no privileges")).isEmpty());
    const auto missing = plan({QStringLiteral("app@nowhere")});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::Usage);
    const auto broken = plan({QStringLiteral("'app")});
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Usage);
}

void TestGrants::mostExactPattern()
{
    atUpstream(
        "CREATE USER app@'%'; GRANT ALL ON `%`.* TO app@'%'; GRANT SELECT ON `shop\\_\\%1`.* TO "
        "app@'%'; GRANT SELECT, INSERT ON `sho%`.* TO app@'%';");
    const auto made = plan();
    SLICETOOL_VERIFY(made);
    QCOMPARE(made->statements.last(), QStringLiteral("GRANT SELECT ON `my\\_shop`.* TO `app`@`%`"));
    QCOMPARE(made->statements.size(), 2);
    QVERIFY(!made->notes.filter(QStringLiteral("`sho%`.*")).isEmpty());

    // Which of two patterns counts is not worked out here.
    atUpstream("REVOKE SELECT ON `shop\\_\\%1`.* FROM app@'%'");
    const auto doubtful = plan();
    SLICETOOL_VERIFY(doubtful);
    QCOMPARE(doubtful->statements, QStringList());
    QVERIFY(!doubtful->notes.filter(QStringLiteral("depends on its version")).isEmpty());
}

void TestGrants::whatWorkLacks()
{
    atUpstream(
        "CREATE USER app@'%'; CREATE TABLE `shop_%1`.fresh (a INT);"
        "ALTER TABLE `shop_%1`.plain ADD extra INT;"
        "CREATE FUNCTION `shop_%1`.g() RETURNS INT RETURN 1;"
        "GRANT SELECT ON `shop_%1`.fresh TO app@'%'; GRANT SELECT ON `shop_%1`.plain TO app@'%';"
        "GRANT UPDATE (extra) ON `shop_%1`.plain TO app@'%';"
        "GRANT EXECUTE ON FUNCTION `shop_%1`.g TO app@'%';"
        "GRANT EXECUTE ON FUNCTION `shop_%1`.f TO app@'%';");
    const auto made = plan();
    SLICETOOL_VERIFY(made);
    apply(*made);
    QCOMPARE(made->statements.size(), 2); // the account and f
    const QString notes = made->notes.join(QLatin1Char('\n'));
    QVERIFY2(notes.contains(QLatin1String("no table `fresh`, so this is left out: GRANT SELECT ON "
                                          "`my_shop`.`fresh` TO `app`@`%`;")),
             qPrintable(notes));
    QVERIFY2(notes.contains(QLatin1String("no column `plain`.`extra`")), qPrintable(notes));
    QVERIFY2(notes.contains(QLatin1String("no function `g`")), qPrintable(notes));
}

void TestGrants::existingAccounts()
{
    atUpstream("CREATE USER app@'%'; CREATE ROLE r1; GRANT r1 TO app@'%';"
               "GRANT SELECT ON `shop\\_\\%1`.* TO r1;");
    atWork("CREATE USER app@'%' IDENTIFIED BY 'mine'; CREATE ROLE r1;");
    const auto made = plan();
    SLICETOOL_VERIFY(made);
    QCOMPARE(made->statements, (QStringList{QStringLiteral("GRANT SELECT ON `my\\_shop`.* TO `r1`"),
                                            QStringLiteral("GRANT `r1` TO `app`@`%`")}));
    apply(*made);
    Endpoint app = m_servers->local().tcpEndpoint({}, QStringLiteral("work"));
    app.user = QStringLiteral("app");
    app.password = QStringLiteral("mine");
    SLICETOOL_VERIFY(Session::open(app, SessionPurpose::Read, {}));
}

void TestGrants::noSecrets()
{
    atUpstream(
        "CREATE USER app@'%' IDENTIFIED BY 'hush'; GRANT SELECT ON `shop_%1`.plain TO app@'%'; "
        "GRANT USAGE ON *.* TO app@'%' REQUIRE SSL WITH MAX_USER_CONNECTIONS 3;");
    const auto made = plan();
    SLICETOOL_VERIFY(made);
    const QString all = (made->statements + made->notes).join(QLatin1Char('\n'));
    const auto hash = m_servers->upstream().query(QStringLiteral("SELECT PASSWORD('hush')"));
    SLICETOOL_VERIFY(hash);
    QVERIFY(hash->trimmed().size() > 20);
    QVERIFY2(!all.contains(QString::fromUtf8(hash->trimmed())), qPrintable(all));
    QVERIFY2(all.contains(QLatin1String("the password, REQUIRE, MAX_USER_CONNECTIONS")),
             qPrintable(all));
}

void TestGrants::mayNotLook()
{
    atUpstream(
        "CREATE USER little@'%' IDENTIFIED BY 'p'; CREATE USER app@'%'; CREATE ROLE r1;"
        "GRANT SELECT ON `shop\\_\\%1`.* TO little@'%'; GRANT INSERT ON `shop_%1`.plain TO r1;"
        "GRANT r1 TO little@'%'; SET DEFAULT ROLE r1 FOR little@'%';"
        "GRANT SELECT ON `shop\\_\\%1`.* TO app@'%';");
    Endpoint little = m_servers->upstream().tcpEndpoint({}, QStringLiteral("upstream"));
    little.user = QStringLiteral("little");
    little.password = QStringLiteral("p");
    const Endpoint work = m_servers->local().endpoint({}, QStringLiteral("work"));
    const auto made = planBetween(little, work);
    SLICETOOL_VERIFY(made);
    // Upstream may go by little@localhost for some logins, which nobody knows who may not look.
    const auto session = Session::open(work, SessionPurpose::Statements, {});
    SLICETOOL_VERIFY(session);
    const auto refused = applyGrants(**session, *made);
    QVERIFY(!refused && refused.error().code == ErrorCode::Privilege);
    QVERIFY2(
        refused.error().remedy.contains(QLatin1String("GRANT SELECT ON `mysql`.* TO `little`@")),
        qPrintable(refused.error().message()));
    QCOMPARE(made->statements.filter(QStringLiteral("app")), QStringList());
    QVERIFY(
        made->statements.contains(QStringLiteral("GRANT SELECT ON `my\\_shop`.* TO `little`@`%`")));
    QVERIFY(made->statements.contains(QStringLiteral("GRANT INSERT ON `my_shop`.`plain` TO `r1`")));
    const QString remedy = QStringLiteral("GRANT SELECT ON `mysql`.* TO `little`@`%`;");
    QCOMPARE(made->notes.filter(remedy).size(), 1);
    const auto other = planBetween(little, work, {QStringLiteral("app@%")});
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Privilege);
    QVERIFY(other.error().remedy.contains(remedy));
    // The remedy is one.
    SLICETOOL_VERIFY(m_servers->upstream().execute(remedy));
    const auto better = planBetween(little, work);
    SLICETOOL_VERIFY(better);
    QVERIFY(!better->statements.filter(QStringLiteral("`app`@`%`")).isEmpty());
    apply(*better);
    // One for a single host has no closer one.
    atUpstream("DROP USER little@'%'; CREATE USER little@'127.0.0.1' IDENTIFIED BY 'p'; "
               "GRANT SELECT ON `shop\\_\\%1`.* TO little@'127.0.0.1'");
    const auto exact = planBetween(little, work);
    SLICETOOL_VERIFY(exact);
    QVERIFY(exact->isSafe());
    atUpstream("DROP USER little@'127.0.0.1'");
}

void TestGrants::mayNotGrant()
{
    atUpstream("CREATE USER app@'%'; GRANT SELECT ON `shop\\_\\%1`.* TO app@'%';");
    atWork("CREATE USER little@'%' IDENTIFIED BY 'p'; GRANT ALL ON my_shop.* TO little@'%';"
           "CREATE USER app@'%';");
    Endpoint little = m_servers->local().tcpEndpoint({}, QStringLiteral("work"));
    little.user = QStringLiteral("little");
    little.password = QStringLiteral("p");
    const auto made =
        planBetween(m_servers->upstream().endpoint({}, QStringLiteral("upstream")), little);
    SLICETOOL_VERIFY(made);
    // It cannot see whether the account is there.
    QVERIFY(!made->notes.filter(QStringLiteral("which this account may not see")).isEmpty());
    atWork("GRANT SELECT ON mysql.* TO little@'%';");
    const auto seen =
        planBetween(m_servers->upstream().endpoint({}, QStringLiteral("upstream")), little);
    SLICETOOL_VERIFY(seen);
    const auto work = Session::open(little, SessionPurpose::Statements, {});
    SLICETOOL_VERIFY(work);
    const auto applied = applyGrants(**work, *seen);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Privilege);
    QVERIFY2(applied.error().doing.contains(QLatin1String("statement 1 of 1")),
             qPrintable(applied.error().message()));
    QVERIFY(applied.error().serverCode != 0);
    QCOMPARE(grants(m_servers->local(), QStringLiteral("app@'%'")),
             QStringList{QStringLiteral("GRANT USAGE ON *.* TO `app`@`%`")});
}

/// One that can neither lock an account nor grant to everybody; it only says that it is that old.
void TestGrants::olderServer()
{
    demo::PrivateServer::Options options;
    options.name = QStringLiteral("old");
    options.arguments = QStringList{QStringLiteral("--version=10.3.2-MariaDB")};
    const auto old = demo::PrivateServer::start(options);
    SLICETOOL_VERIFY(old);
    SLICETOOL_VERIFY((*old)->execute(QStringLiteral("CREATE USER reader@localhost;")));
    atUpstream("CREATE USER app@'%'; CREATE USER reader@localhost; CREATE ROLE r1; GRANT r1 TO "
               "reader@localhost; GRANT SELECT ON `shop\\_\\%1`.* TO app@'%';"
               "GRANT INSERT, DELETE HISTORY ON `shop\\_\\%1`.* TO r1;"
               "GRANT SELECT ON `shop\\_\\%1`.* TO PUBLIC;");
    const auto made = planBetween(m_servers->upstream().endpoint({}, QStringLiteral("upstream")),
                                  (*old)->endpoint({}, QStringLiteral("work")));
    SLICETOOL_VERIFY(made);
    QCOMPARE(made->statements, (QStringList{QStringLiteral("CREATE ROLE IF NOT EXISTS `r1`"),
                                            QStringLiteral("GRANT INSERT ON `my\\_shop`.* TO `r1`"),
                                            QStringLiteral("GRANT `r1` TO `reader`@`localhost`")}));
    for (const char *words :
         {"to PUBLIC is left out", "`app`@`%` is not on work's server", "DELETE HISTORY"})
        QCOMPARE(made->notes.filter(QLatin1String(words)).size(), 1);
}

void TestGrants::tooLongName()
{
    atUpstream("CREATE USER app@'%'; GRANT SELECT ON `shop\\_\\%1`.* TO app@'%'");
    const auto upstream = Session::open(
        m_servers->upstream().endpoint({}, QStringLiteral("upstream")), SessionPurpose::Read, {});
    SLICETOOL_VERIFY(upstream);
    const auto work = Session::open(m_servers->local().endpoint({}, QStringLiteral("work")),
                                    SessionPurpose::Statements, {});
    SLICETOOL_VERIFY(work);
    const auto made =
        planGrants(**upstream, upstreamSchema, **work, QStringLiteral("a_").repeated(30), {});
    SLICETOOL_VERIFY(made);
    QCOMPARE(made->statements, QStringList());
    QCOMPARE(made->notes.filter(QStringLiteral("is too long")).size(), 1);
}

void TestGrants::sameServer()
{
    atUpstream("CREATE USER app@'%'; GRANT SELECT ON `shop\\_\\%1`.* TO app@'%'; CREATE ROLE r1;"
               "GRANT INSERT ON `shop_%1`.plain TO r1; GRANT r1 TO app@'%';"
               "CREATE DATABASE my_shop; CREATE TABLE my_shop.plain (id INT);");
    const Endpoint here = m_servers->upstream().endpoint({}, QStringLiteral("upstream"));
    const auto made = planBetween(here, m_servers->upstream().endpoint({}, QStringLiteral("work")));
    SLICETOOL_VERIFY(made);
    QCOMPARE(made->statements,
             (QStringList{QStringLiteral("GRANT INSERT ON `my_shop`.`plain` TO `r1`"),
                          QStringLiteral("GRANT SELECT ON `my\\_shop`.* TO `app`@`%`"),
                          QStringLiteral("GRANT `r1` TO `app`@`%`")}));
}

/// What the plan calls otherwise is granted under its name, and a table that it has twice on both.
void TestGrants::goesByThePlansNames()
{
    atUpstream(
        "CREATE USER app; GRANT SELECT, UPDATE (id) ON `shop_%1`.plain TO app; GRANT INSERT ON "
        "`shop_%1`.`t``a` TO app");
    atWork("CREATE TABLE my_shop.simple (number INT); CREATE USER app");
    TableStep step;
    step.table = QStringLiteral("simple");
    step.upstreamTable = QStringLiteral("plain");
    step.upstreamColumns = {{QStringLiteral("number"), QStringLiteral("ID")}};
    Plan plan;
    plan.steps = {step};
    const auto made = [&] {
        const auto source =
            Session::open(m_servers->upstream().endpoint({}, QStringLiteral("upstream")),
                          SessionPurpose::Read, {});
        const auto target = Session::open(m_servers->local().endpoint({}, QStringLiteral("work")),
                                          SessionPurpose::Statements, {});
        const auto grants = planGrants(**source, upstreamSchema, **target, workSchema, {}, plan);
        return grants ? grants->statements : QStringList(grants.error().message());
    };
    const QString other = QStringLiteral("GRANT INSERT ON `my_shop`.`t``a` TO `app`@`%`");
    const QString renamed =
        QStringLiteral("GRANT SELECT, UPDATE (`number`) ON `my_shop`.`simple` TO `app`@`%`");
    const QString own =
        QStringLiteral("GRANT SELECT, UPDATE (`id`) ON `my_shop`.`plain` TO `app`@`%`");
    QCOMPARE(made(), (QStringList{renamed, other}));
    step = {};
    step.table = QStringLiteral("plain");
    plan.steps << step;
    QStringList both = made();
    both.sort();
    QCOMPARE(both, (QStringList{other, own, renamed}));
    atWork("DROP TABLE my_shop.simple");
}

void TestGrants::refusesPlaces()
{
    const auto open = [](const Endpoint &endpoint) {
        auto session = Session::open(endpoint, SessionPurpose::Statements, {});
        return session ? std::move(*session) : nullptr;
    };
    const auto upstream = open(m_servers->upstream().endpoint({}, QStringLiteral("upstream")));
    const auto work = open(m_servers->upstream().tcpEndpoint({}, QStringLiteral("work")));
    QVERIFY(upstream && work);
    const auto same = planGrants(*upstream, upstreamSchema, *work, upstreamSchema, {});
    QVERIFY(!same);
    QCOMPARE(same.error().code, ErrorCode::Refused);
    const auto system = planGrants(*upstream, upstreamSchema, *work, QStringLiteral("mysql"), {});
    QVERIFY(!system);
    QCOMPARE(system.error().code, ErrorCode::Refused);
    const auto missing = planGrants(*upstream, QStringLiteral("nothing"), *work, workSchema, {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::MissingSchema);
}

SLICETOOL_TEST(TestGrants)
#include "tst_grants.moc"
