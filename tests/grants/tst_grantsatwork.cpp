// SPDX-License-Identifier: GPL-3.0-or-later
#include "carrygrants.h"
#include "server/session.h"
#include "support/testmain.h"

using namespace slicetool;
using test::ServerFixture;

/// Grants are carried to a server that has accounts, roles and grants of its own: nobody there loses
/// a right or a way to log in, and nobody gets more than upstream gives.
class TestGrantsAtWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void noLoginIsShutOut_data();
    void noLoginIsShutOut();
    void aCloserAccountIsNotPassedBy_data();
    void aCloserAccountIsNotPassedBy();
    void nothingRunsAgainByItself_data();
    void nothingRunsAgainByItself();
    void whatWorkKeepsIsNamed();
    void nobodyLosesWhatOthersWereGranted_data();
    void nobodyLosesWhatOthersWereGranted();
    void membersOfARoleStayWithWhatTheyHave();
    void nothingMoreIsPassedOn_data();
    void nothingMoreIsPassedOn();
    void whatCannotBeSeenIsNotApplied();
    void noGrantIsPassedOver_data();
    void noGrantIsPassedOver();
    void noRoleOfMoreIsGranted_data();
    void noRoleOfMoreIsGranted();
    void whatARoleHoldsCountsToo();
    void rolesOfAnEarlierTimeAreGranted();
    void defaultRolesStay();
    void whatIsActiveTogetherHidesNothing_data();
    void whatIsActiveTogetherHidesNothing();
    void rolesOfEverybodyAreLeftOut();
    void rolesAreNotMerged();
    void namesThatWorkCannotHold();
    void literalSchemas();
    void hostsWhoseOrderIsNotCertain_data();
    void hostsWhoseOrderIsNotCertain();
    void patternsWhoseOrderIsNotCertain();
    void accountsThatAreRoles();
    void lockedAccountsAreLeftOut();
    void allMeansWhatItMeantUpstream();
    void blanksOfNames();

private:
    Result<GrantPlan> plan() { return test::carryGrants(*m_servers, m_accounts); }
    /// Plans, applies, plans and applies again: the second time is to say the same.
    GrantPlan carry();
    void at(demo::PrivateServer &server, const QString &script)
    {
        SLICETOOL_VERIFY(server.execute(script));
    }
    /// Whether the application gets in on work, over TCP as from this machine, and may run it.
    bool may(const QString &sql);
    QString role(const char *name) const
    {
        return QString::fromLatin1(m_servers->local().isMariaDb() ? "`%1`" : "`%1`@`%`")
            .replace(QLatin1String("%1"), QLatin1String(name));
    }
    static bool hasNote(const GrantPlan &plan, const char *words)
    {
        return plan.notes.join(QLatin1Char('\n')).contains(QLatin1String(words));
    }

    std::unique_ptr<ServerFixture> m_servers;
    QStringList m_accounts; ///< of which the grants are carried; all where there are none
};

void TestGrantsAtWork::initTestCase()
{
    auto started = ServerFixture::start();
    SLICETOOL_VERIFY(started);
    m_servers = std::move(*started);
}

void TestGrantsAtWork::init()
{
    m_accounts.clear();
    for (demo::PrivateServer *server : {&m_servers->upstream(), &m_servers->local()}) {
        SLICETOOL_VERIFY(test::dropAccounts(*server));
        at(*server, QStringLiteral(
                        "DROP DATABASE IF EXISTS foo; DROP DATABASE IF EXISTS foo_1; CREATE "
                        "DATABASE foo; CREATE TABLE foo.t (id INT); CREATE DATABASE foo_1; CREATE "
                        "TABLE foo_1.t (id INT)"));
    }
}

GrantPlan TestGrantsAtWork::carry()
{
    const auto first = plan();
    if (!first)
        qWarning("%s", qPrintable(first.error().message()));
    const auto second = plan();
    return first && second && !first->statements.isEmpty() == !second->statements.isEmpty()
               ? *first
               : GrantPlan{{QStringLiteral("failed")}, {}};
}

bool TestGrantsAtWork::may(const QString &sql)
{
    Endpoint app = m_servers->local().tcpEndpoint({}, QStringLiteral("work"));
    app.user = QStringLiteral("app");
    app.password = QStringLiteral("mine");
    const auto session = Session::open(app, SessionPurpose::Statements, {});
    return session && (*session)->execute(sql, QStringLiteral("trying"));
}

void TestGrantsAtWork::noLoginIsShutOut_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("isLeftOut");
    QTest::newRow("a host") << QStringLiteral("`app`@`127.0.0.1`") << true;
    QTest::newRow("a pattern") << QStringLiteral("`app`@`127.%`") << true;
    QTest::newRow("nobody") << QStringLiteral("``@`127.0.0.1`") << true;
    QTest::newRow("nobody from anywhere") << QStringLiteral("``@`%`") << true;
    QTest::newRow("another one") << QStringLiteral("`other`@`127.0.0.1`") << false;
    QTest::newRow("the same") << QStringLiteral("`app`@`%`") << false;
}

void TestGrantsAtWork::noLoginIsShutOut()
{
    QFETCH(QString, account);
    QFETCH(bool, isLeftOut);
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER %1; GRANT SELECT ON foo.* TO %1").arg(account));
    at(m_servers->local(),
       QStringLiteral("CREATE USER app@'%' IDENTIFIED BY 'mine'; GRANT INSERT ON "
                      "foo_1.t TO app@'%'"));
    const GrantPlan made = carry();
    QVERIFY(may(QStringLiteral("INSERT INTO foo_1.t VALUES (1)")));
    QCOMPARE(made.statements.isEmpty(), isLeftOut);
    QVERIFY(!isLeftOut || hasNote(made, "take the place of `app`@`%`")
            || hasNote(made, "apply to everyone"));
}

void TestGrantsAtWork::aCloserAccountIsNotPassedBy_data()
{
    QTest::addColumn<QString>("closer"); // how it is made upstream
    QTest::addColumn<QString>("chosen"); // with --account
    QTest::addColumn<QString>("onWork"); // what there is on work already
    QTest::addColumn<bool>("isLeftOut");
    const QString narrow = QStringLiteral("CREATE USER app@'127.0.0.1' IDENTIFIED BY 'x';");
    const QString reads = narrow + QStringLiteral("GRANT SELECT ON foo.* TO app@'127.0.0.1';");
    const QString all = narrow + QStringLiteral("GRANT ALL ON foo.* TO app@'127.0.0.1';");
    const QString global = narrow + QStringLiteral("GRANT ALL ON *.* TO app@'127.0.0.1';");
    const QString lock = QStringLiteral("ALTER USER app@'127.0.0.1' ACCOUNT LOCK;");
    const QString wide = QStringLiteral("app@%");
    const QString both = QStringLiteral("app@%,app@127.0.0.1");
    const QString none;
    QTest::newRow("not chosen") << reads << wide << none << true;
    QTest::newRow("not chosen, with as much") << all << wide << none << false;
    QTest::newRow("not chosen, with more") << global << wide << none << false;
    const QString mine = QStringLiteral("CREATE USER app@'127.0.0.1' IDENTIFIED BY 'mine';");
    // Without a grant of its own, it has those of the wider one.
    QTest::newRow("not chosen, on work") << reads << wide << mine << true;
    QTest::newRow("not chosen, on work with its own")
        << reads << wide << mine + QStringLiteral("GRANT SELECT ON `foo\\_1`.* TO app@'127.0.0.1';")
        << false;
    QTest::newRow("both chosen") << reads << both << none << false;
    QTest::newRow("all") << reads << none << none << false;
    // Upstream, too, it has those of the wider one.
    QTest::newRow("without a grant") << narrow << none << none << false;
    QTest::newRow("locked") << all + lock << none << none << true;
    QTest::newRow("locked, chosen") << all + lock << both << none << false;
    QTest::newRow("for anybody") << QStringLiteral(
        "CREATE USER ''@'127.0.0.1'; GRANT SELECT ON foo.* TO ''@'127.0.0.1';")
                                 << none << none << true;
    QTest::newRow("for anybody, without a grant")
        << QStringLiteral("CREATE USER ''@'127.0.0.1';") << none << none << true;
    QTest::newRow("for anybody, with as much")
        << QStringLiteral("CREATE USER ''@'127.0.0.1'; GRANT ALL ON foo.* TO ''@'127.0.0.1';")
        << none << none << false;
    QTest::newRow("elsewhere") << QStringLiteral("CREATE USER other@'127.0.0.1';") << none << none
                               << false;
}

/// Where upstream goes by another account for some hosts, work does not let them in by the wider one.
void TestGrantsAtWork::aCloserAccountIsNotPassedBy()
{
    QFETCH(QString, closer);
    QFETCH(QString, chosen);
    QFETCH(QString, onWork);
    QFETCH(bool, isLeftOut);
    at(m_servers->upstream(), closer
                                  + QStringLiteral("CREATE USER app@'%' IDENTIFIED BY 'x'; "
                                                   "GRANT ALL ON foo.* TO app@'%';"));
    if (!onWork.isEmpty())
        at(m_servers->local(), onWork);
    m_accounts = chosen.split(QLatin1Char(','), Qt::SkipEmptyParts);
    const GrantPlan made = carry();
    const QString said = (made.statements + made.notes).join(u'\n');
    QVERIFY2(made.statements.join(u'\n').contains(QLatin1String("TO `app`@`%`")) == !isLeftOut,
             qPrintable(said));
    QVERIFY2(hasNote(made, "which may do less") == isLeftOut, qPrintable(said));
    if (!onWork.isEmpty())
        QVERIFY2(!may(QStringLiteral("INSERT INTO foo_1.t VALUES (1)")), qPrintable(said));
}

void TestGrantsAtWork::nothingRunsAgainByItself_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("named"); // empty where it runs with the rights of who uses it
    QTest::newRow("view") << QStringLiteral("DEFINER = app@'%' VIEW foo_1.v AS SELECT 1 AS a")
                          << QStringLiteral("view `foo_1`.`v`");
    QTest::newRow("view of another schema")
        << QStringLiteral("DEFINER = app@'%' VIEW other.v AS SELECT 1 AS a")
        << QStringLiteral("view `other`.`v`");
    QTest::newRow("view of who asks")
        << QStringLiteral("DEFINER = app@'%' SQL SECURITY INVOKER VIEW foo_1.v AS SELECT 1 AS a")
        << QString();
    QTest::newRow("procedure") << QStringLiteral("DEFINER = app@'%' PROCEDURE foo_1.p() DO 1")
                               << QStringLiteral("procedure `foo_1`.`p`");
    QTest::newRow("function") << QStringLiteral(
        "DEFINER = app@'%' FUNCTION foo_1.f() RETURNS INT DETERMINISTIC RETURN 1")
                              << QStringLiteral("function `foo_1`.`f`");
    QTest::newRow("trigger") << QStringLiteral(
        "DEFINER = app@'%' TRIGGER foo_1.g BEFORE INSERT ON foo_1.t FOR EACH ROW SET @a = 1")
                             << QStringLiteral("trigger `foo_1`.`g`");
    QTest::newRow("of a host that the account is for")
        << QStringLiteral("DEFINER = app@'localhost' VIEW foo_1.v AS SELECT 1 AS a")
        << QStringLiteral("view `foo_1`.`v`");
    QTest::newRow("event") << QStringLiteral(
        "DEFINER = app@'%' EVENT foo_1.e ON SCHEDULE EVERY 1 YEAR DO DO 1")
                           << QStringLiteral("event `foo_1`.`e`");
}

/// What somebody defined who is gone cannot run; an account of that name would bring it back to life.
void TestGrantsAtWork::nothingRunsAgainByItself()
{
    QFETCH(QString, object);
    QFETCH(QString, named);
    at(m_servers->upstream(), QStringLiteral("CREATE USER app@'%' IDENTIFIED BY 'x'; "
                                             "GRANT SELECT ON foo.* TO app@'%'"));
    at(m_servers->local(), QStringLiteral("DROP DATABASE IF EXISTS other; CREATE DATABASE other; "
                                          "CREATE USER app@'%%', app@localhost; "
                                          "CREATE %1; DROP USER app@'%%', app@localhost")
                               .replace(QLatin1String("%1"), object)
                               .replace(QLatin1String("%%"), QLatin1String("%")));
    const GrantPlan made = carry();
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP DATABASE other")));
    QCOMPARE(made.statements.isEmpty(), !named.isEmpty());
    QVERIFY2(named.isEmpty() || hasNote(made, qPrintable(named)),
             qPrintable(made.notes.join(u'\n')));
}

void TestGrantsAtWork::whatWorkKeepsIsNamed()
{
    at(m_servers->upstream(), QStringLiteral("CREATE USER app@'%' IDENTIFIED BY 'x'; "
                                             "GRANT SELECT, DELETE ON foo.* TO app@'%'"));
    at(m_servers->local(), QStringLiteral("CREATE USER app@'%' IDENTIFIED BY 'mine'"));
    QVERIFY(!hasNote(carry(), "may do more on work"));
    at(m_servers->upstream(), QStringLiteral("REVOKE DELETE ON foo.* FROM app@'%'"));
    QVERIFY(hasNote(carry(), "`app`@`%` may do more on work than upstream, and keeps that: "));
    at(m_servers->upstream(), QStringLiteral("GRANT ALL ON foo.* TO app@'%'"));
    QVERIFY(!hasNote(carry(), "may do more on work"));
    QVERIFY(!hasNote(carry(), "may do more on work"));
}

void TestGrantsAtWork::nobodyLosesWhatOthersWereGranted_data()
{
    QTest::addColumn<QString>("right");  // of app@%, on work
    QTest::addColumn<QString>("theirs"); // of app@127.0.0.1, upstream
    QTest::newRow("on the schema")
        << QStringLiteral("ALL ON foo_1.*") << QStringLiteral("GRANT SELECT ON foo.* TO %1");
    QTest::newRow("on a table") << QStringLiteral("INSERT ON foo_1.t")
                                << QStringLiteral("GRANT SELECT ON foo.t TO %1");
    QTest::newRow("on a column") << QStringLiteral("INSERT (id) ON foo_1.t")
                                 << QStringLiteral("GRANT SELECT (id) ON foo.t TO %1");
    QTest::newRow("a role") << QStringLiteral("INSERT ON foo_1.t")
                            << QStringLiteral("CREATE ROLE big; GRANT SELECT ON foo.* TO big; "
                                              "GRANT big TO %1; SET DEFAULT ROLE big %2 %1");
}

/// One who is let in as app@127.0.0.1 may do what app@% may, as long as the server finds nothing more
/// exact.
void TestGrantsAtWork::nobodyLosesWhatOthersWereGranted()
{
    QFETCH(QString, right);
    QFETCH(QString, theirs);
    const QString account = QStringLiteral("app@'127.0.0.1'");
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER %1; ").arg(account)
           + theirs
                 .replace(QLatin1String("%2"),
                          QLatin1String(m_servers->upstream().isMariaDb() ? "FOR" : "TO"))
                 .replace(QLatin1String("%1"), account));
    at(m_servers->local(),
       QStringLiteral(
           "CREATE USER %1 IDENTIFIED BY 'mine'; CREATE USER app@'%' IDENTIFIED BY 'his'; "
           "GRANT %2 TO app@'%'")
           .arg(account, right));
    const QString writing = QStringLiteral("INSERT INTO foo_1.t (id) VALUES (1)");
    QVERIFY(may(writing));
    const GrantPlan made = carry();
    QVERIFY2(may(writing), qPrintable(made.statements.join(QLatin1Char('\n'))));
    QVERIFY(hasNote(made, "what others were granted"));
}

void TestGrantsAtWork::membersOfARoleStayWithWhatTheyHave()
{
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER other@'%'; CREATE ROLE big; GRANT SELECT ON foo.* TO big; GRANT "
                      "big TO other@'%'"));
    at(m_servers->local(),
       QStringLiteral("CREATE USER other@'%'; CREATE USER app@'%' IDENTIFIED BY "
                      "'mine'; CREATE ROLE big; GRANT big TO app@'%'"));
    const GrantPlan made = carry();
    QVERIFY2(hasNote(made, "it belongs to `app`@`%`"),
             qPrintable(made.notes.join(QLatin1Char('\n'))));
    QCOMPARE(made.statements, QStringList());
    // Upstream has given it to him as well, whoever is asked for.
    at(m_servers->upstream(), QStringLiteral("CREATE USER app@'%'; GRANT big TO app@'%'"));
    QVERIFY(!carry().statements.isEmpty());
}

void TestGrantsAtWork::nothingMoreIsPassedOn_data()
{
    QTest::addColumn<QString>("there"); // on work
    QTest::addColumn<QString>("comes");
    QTest::addColumn<QString>("passed");
    QTest::addColumn<bool>("isPassed");
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    QTest::newRow("what is there, a table")
        << s("DELETE ON foo_1.t TO app@'%'") << s("SELECT ON foo.t TO app@'%' WITH GRANT OPTION")
        << s("DELETE ON foo_1.t") << false;
    QTest::newRow("what is there, the schema")
        << s("DELETE ON `foo\\_1`.* TO app@'%'")
        << s("SELECT ON foo.* TO app@'%' WITH GRANT OPTION") << s("DELETE ON foo_1.t") << false;
    QTest::newRow("what comes") << s("SELECT ON foo_1.t TO app@'%' WITH GRANT OPTION")
                                << s("DELETE ON foo.t TO app@'%'") << s("DELETE ON foo_1.t")
                                << false;
    QTest::newRow("what is there, wider")
        << s("DELETE ON `foo\\_1`.* TO app@'%'")
        << s("SELECT ON foo.t TO app@'%' WITH GRANT OPTION") << s("DELETE ON foo_1.t") << false;
    QTest::newRow("what comes, wider")
        << s("SELECT ON foo_1.t TO app@'%' WITH GRANT OPTION") << s("DELETE ON foo.* TO app@'%'")
        << s("DELETE ON foo_1.t") << false;
    QTest::newRow("in another schema")
        << s("DELETE ON foo.* TO app@'%'") << s("SELECT ON foo.t TO app@'%' WITH GRANT OPTION")
        << s("SELECT ON foo_1.t") << true;
    QTest::newRow("the same") << s("SELECT ON foo_1.t TO app@'%'")
                              << s("SELECT ON foo.t TO app@'%' WITH GRANT OPTION")
                              << s("SELECT ON foo_1.t") << true;
}

/// A server keeps one GRANT OPTION for all that somebody may do with an object.
void TestGrantsAtWork::nothingMoreIsPassedOn()
{
    QFETCH(QString, there);
    QFETCH(QString, comes);
    QFETCH(QString, passed);
    QFETCH(bool, isPassed);
    at(m_servers->upstream(), QStringLiteral("CREATE USER app@'%'; GRANT ") + comes);
    at(m_servers->local(),
       QStringLiteral("SET sql_mode = 'NO_BACKSLASH_ESCAPES'; CREATE USER app@'%' IDENTIFIED BY "
                      "'mine'; CREATE USER other@'%'; GRANT ")
           + there);
    const GrantPlan made = carry();
    QCOMPARE(may(QStringLiteral("GRANT %1 TO other@'%'").arg(passed)), isPassed);
    QCOMPARE(hasNote(made, "pass"), !isPassed);
}

void TestGrantsAtWork::whatCannotBeSeenIsNotApplied()
{
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER app@'%'; GRANT SELECT ON foo.* TO app@'%'"));
    at(m_servers->local(),
       QStringLiteral(
           "CREATE USER app@'%' IDENTIFIED BY 'mine'; GRANT ALL ON foo_1.* TO app@'%' WITH "
           "GRANT OPTION; GRANT CREATE USER ON *.* TO app@'%'"));
    const auto source = Session::open(
        m_servers->upstream().endpoint({}, QStringLiteral("upstream")), SessionPurpose::Read, {});
    SLICETOOL_VERIFY(source);
    Endpoint app = m_servers->local().tcpEndpoint({}, QStringLiteral("work"));
    app.user = QStringLiteral("app");
    app.password = QStringLiteral("mine");
    const auto target = Session::open(app, SessionPurpose::Statements, {});
    SLICETOOL_VERIFY(target);
    const auto made =
        planGrants(**source, QStringLiteral("foo"), **target, QStringLiteral("foo_1"), {});
    SLICETOOL_VERIFY(made);
    QVERIFY(!made->statements.isEmpty() && hasNote(*made, "may not read mysql.*"));
    const auto applied = applyGrants(**target, *made);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Privilege);
}

void TestGrantsAtWork::noGrantIsPassedOver_data()
{
    QTest::addColumn<QString>("grant"); // on work
    QTest::addColumn<bool>("isLeftOut");
    QTest::newRow("a pattern") << QStringLiteral("ALL ON `foo%`.* TO app@'%'") << true;
    QTest::newRow("not escaped") << QStringLiteral("ALL ON `foo_1`.* TO app@'%'") << true;
    QTest::newRow("the same") << QStringLiteral("ALL ON `foo\\_1`.* TO app@'%'") << false;
    QTest::newRow("everything") << QStringLiteral("ALL ON *.* TO app@'%'") << false;
}

void TestGrantsAtWork::noGrantIsPassedOver()
{
    QFETCH(QString, grant);
    QFETCH(bool, isLeftOut);
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER app@'%'; GRANT SELECT ON foo.* TO app@'%'"));
    at(m_servers->local(),
       QStringLiteral("CREATE USER app@'%' IDENTIFIED BY 'mine'; SET sql_mode = "
                      "'NO_BACKSLASH_ESCAPES'; GRANT ")
           + grant);
    const QString writing = QStringLiteral("INSERT INTO foo_1.t VALUES (1)");
    QVERIFY(may(writing));
    const GrantPlan made = carry();
    QVERIFY2(may(writing), qPrintable(made.statements.join(QLatin1Char('\n'))));
    QCOMPARE(made.statements.isEmpty(), isLeftOut);
    QCOMPARE(hasNote(made, " ignore "), isLeftOut);
}

void TestGrantsAtWork::noRoleOfMoreIsGranted_data()
{
    QTest::addColumn<QString>("right"); // of the role, on work
    QTest::addColumn<QString>("shown");
    QTest::newRow("everywhere") << QStringLiteral("SELECT ON *.*")
                                << QStringLiteral("SELECT ON *.*");
    QTest::newRow("another schema")
        << QStringLiteral("DROP ON foo.*") << QStringLiteral("DROP ON `foo`.*");
    QTest::newRow("more in the schema")
        << QStringLiteral("SELECT, DELETE ON `foo\\_1`.*") << QStringLiteral("DELETE");
    QTest::newRow("a column") << QStringLiteral("UPDATE (id) ON foo_1.t")
                              << QStringLiteral("UPDATE ON `foo_1`.`t`");
}

void TestGrantsAtWork::noRoleOfMoreIsGranted()
{
    QFETCH(QString, right);
    QFETCH(QString, shown);
    at(m_servers->upstream(),
       QStringLiteral(
           "CREATE USER app@'%'; CREATE ROLE big; GRANT SELECT ON foo.* TO big; GRANT big "
           "TO app@'%'"));
    at(m_servers->local(),
       QStringLiteral("SET sql_mode = 'NO_BACKSLASH_ESCAPES'; CREATE USER app@'%' IDENTIFIED BY "
                      "'mine'; CREATE ROLE big; GRANT %1 TO big")
           .arg(right));
    const GrantPlan made = carry();
    QVERIFY2(made.notes.join(QLatin1Char('\n')).contains(shown),
             qPrintable(made.notes.join(QLatin1Char('\n'))));
    QCOMPARE(made.statements,
             (QStringList{QStringLiteral("GRANT SELECT ON `foo\\_1`.* TO ") + role("big")}));
    QVERIFY(may(QStringLiteral("SELECT 1")));
    QVERIFY(!may(QStringLiteral("SET ROLE big")));
}

/// A role that may do more through another one, and one that a stranger has through another one.
void TestGrantsAtWork::whatARoleHoldsCountsToo()
{
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER app@'%'; CREATE ROLE a; CREATE ROLE b; GRANT SELECT ON foo.* TO "
                      "b; GRANT SELECT ON foo.* TO a; GRANT b TO a; GRANT a TO app@'%'"));
    at(m_servers->local(),
       QStringLiteral("SET sql_mode = 'NO_BACKSLASH_ESCAPES'; CREATE USER app@'%' IDENTIFIED BY "
                      "'mine'; CREATE ROLE a; CREATE ROLE b; GRANT ALL ON `foo\\_1`.* TO b; "
                      "GRANT b TO a"));
    const GrantPlan wider = carry();
    const QString grantsA = QLatin1String("GRANT ") + role("a");
    QVERIFY2(!wider.statements.join(u'\n').contains(grantsA),
             qPrintable((wider.statements + wider.notes).join(u'\n')));
    at(m_servers->local(),
       QStringLiteral("DROP ROLE a; DROP ROLE b; CREATE ROLE a; CREATE ROLE b; GRANT b TO a; "
                      "CREATE USER stranger@'%'; GRANT a TO stranger@'%'"));
    const GrantPlan known = carry();
    QVERIFY2(known.statements.isEmpty(), qPrintable((known.statements + known.notes).join(u'\n')));
    at(m_servers->local(), QStringLiteral("DROP USER stranger@'%'"));
}

void TestGrantsAtWork::rolesOfAnEarlierTimeAreGranted()
{
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER app@'%'; CREATE ROLE small; CREATE ROLE inner1; GRANT inner1 TO "
                      "small; GRANT SELECT, UPDATE ON foo.* TO small; GRANT DELETE ON foo.t TO "
                      "inner1; GRANT INSERT (id) ON foo.t TO inner1; GRANT small TO app@'%'"));
    const GrantPlan made = carry();
    const auto again = plan();
    SLICETOOL_VERIFY(again);
    QVERIFY2(!hasNote(*again, "may do more"), qPrintable(again->notes.join(QLatin1Char('\n'))));
    QVERIFY(again->statements.contains(QLatin1String("GRANT ") + role("small")
                                       + QLatin1String(" TO `app`@`%`")));
    QCOMPARE(made.statements.last(), again->statements.last());
}

void TestGrantsAtWork::defaultRolesStay()
{
    const auto choosing = [](demo::PrivateServer &server, const char *role) {
        return QStringLiteral("SET DEFAULT ROLE %1 %2 app@'%'")
            .arg(QLatin1String(role), QLatin1String(server.isMariaDb() ? "FOR" : "TO"));
    };
    const bool isMariaDb = m_servers->local().isMariaDb();
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER app@'%'; CREATE ROLE theirs; GRANT SELECT ON foo.* TO theirs; "
                      "GRANT theirs TO app@'%'; ")
           + choosing(m_servers->upstream(), "theirs"));
    at(m_servers->local(),
       QStringLiteral("CREATE USER app@'%' IDENTIFIED BY 'mine'; CREATE ROLE own; GRANT INSERT ON "
                      "foo_1.t TO own; GRANT own TO app@'%'; ")
           + choosing(m_servers->local(), "own"));
    const GrantPlan made = carry();
    QVERIFY(may(QStringLiteral("INSERT INTO foo_1.t VALUES (1)")));
    QCOMPARE(hasNote(made, "keeps its default role `own`"), isMariaDb);
    QCOMPARE(may(QStringLiteral("SELECT COUNT(*) FROM foo_1.t")), !isMariaDb);
}

/// Where partial_revokes is on, _ is no wildcard and what escapes it is part of the name.
void TestGrantsAtWork::whatIsActiveTogetherHidesNothing_data()
{
    QTest::addColumn<QString>("upstream"); // %TO: FOR or TO
    QTest::addColumn<QString>("work");
    const QString reads = QStringLiteral("CREATE USER app@'%'; GRANT SELECT ON foo.* TO app@'%'");
    const QString readsByRole =
        QStringLiteral("CREATE ROLE big; GRANT SELECT ON foo.* TO big; CREATE USER app@'%'; "
                       "GRANT big TO app@'%'");
    const QString me = QStringLiteral("CREATE USER app@'%' IDENTIFIED BY 'mine'; ");
    QTest::newRow("a pattern of an active role")
        << reads
        << me
               + QLatin1String("CREATE ROLE dev; GRANT ALL ON `foo%`.* TO dev; GRANT dev TO "
                               "app@'%'; SET DEFAULT ROLE dev %TO app@'%'");
    QTest::newRow("an unescaped name")
        << reads
        << me
               + QLatin1String("CREATE ROLE dev; GRANT ALL ON foo_1.* TO dev; GRANT dev TO "
                               "app@'%'; SET DEFAULT ROLE dev %TO app@'%'");
    QTest::newRow("a new default role")
        << readsByRole + QLatin1String("; SET DEFAULT ROLE big %TO app@'%'")
        << me + QLatin1String("GRANT ALL ON `foo%`.* TO app@'%'");
    QTest::newRow("a role that is active already")
        << readsByRole
        << me
               + QLatin1String("GRANT ALL ON `foo%`.* TO app@'%'; CREATE ROLE big; GRANT big TO "
                               "app@'%'; SET DEFAULT ROLE big %TO app@'%'");
    QTest::newRow("a role of a role")
        << readsByRole
        << me
               + QLatin1String("CREATE ROLE dev; GRANT ALL ON `foo%`.* TO dev; CREATE ROLE big; "
                               "GRANT dev TO big; GRANT big TO app@'%'; SET DEFAULT ROLE big %TO "
                               "app@'%'");
    QTest::newRow("one without a name")
        << QStringLiteral("CREATE USER ''@'%'; GRANT SELECT ON foo.* TO ''@'%'")
        << me + QLatin1String("GRANT ALL ON `foo%`.* TO app@'%'");
    QTest::newRow("this machine, by name")
        << QStringLiteral("CREATE USER app@localhost; GRANT SELECT ON foo.* TO app@localhost")
        << QStringLiteral("CREATE USER app@127.0.0.1 IDENTIFIED BY 'mine'; GRANT ALL ON "
                          "`foo\\_1`.* TO app@127.0.0.1");
    QTest::newRow("this machine, by name, with grants")
        << QStringLiteral("CREATE USER app@127.0.0.1; GRANT SELECT ON foo.* TO app@127.0.0.1")
        << QStringLiteral(
               "CREATE USER app@localhost IDENTIFIED BY 'mine'; GRANT ALL ON `foo%`.* TO "
               "app@localhost; CREATE USER app@127.0.0.1 IDENTIFIED BY 'mine'; GRANT "
               "INSERT ON `foo%`.* TO app@127.0.0.1");
    QTest::newRow("whoever comes")
        << reads
        << QStringLiteral("CREATE USER ''@'%' IDENTIFIED BY 'mine'; GRANT INSERT ON foo_1.t TO "
                          "''@'%'");
}

/// A server goes by the most exact grant of all that count for a login: the account's, its active roles',
/// those of accounts without a name.
void TestGrantsAtWork::whatIsActiveTogetherHidesNothing()
{
    QFETCH(QString, upstream);
    QFETCH(QString, work);
    const auto inWordsOf = [](const demo::PrivateServer &server, QString script) {
        return script.replace(QLatin1String("%TO"),
                              QLatin1String(server.isMariaDb() ? "FOR" : "TO"));
    };
    at(m_servers->upstream(), inWordsOf(m_servers->upstream(), upstream));
    at(m_servers->local(), QLatin1String("SET sql_mode = 'NO_BACKSLASH_ESCAPES'; ")
                               + inWordsOf(m_servers->local(), work));
    const QString writing = QStringLiteral("INSERT INTO foo_1.t VALUES (1)");
    QVERIFY(may(writing));
    const auto made = plan();
    SLICETOOL_VERIFY(made);
    QVERIFY2(may(writing), qPrintable(made->statements.join(QLatin1Char('\n'))));
    QVERIFY(!made->notes.isEmpty());
}

void TestGrantsAtWork::rolesOfEverybodyAreLeftOut()
{
    if (m_servers->local().isMariaDb())
        return; // it has none
    at(m_servers->upstream(),
       QStringLiteral("CREATE ROLE big; GRANT INSERT ON foo.t TO big; CREATE USER other@'%'; GRANT "
                      "big TO other@'%'"));
    for (const char *first : {"", "CREATE ROLE big; "}) {
        at(m_servers->local(),
           QLatin1String("DROP USER IF EXISTS app@'%'; DROP ROLE IF EXISTS big; ")
               + QLatin1String(first)
               + QLatin1String("SET GLOBAL mandatory_roles = '`big`'; CREATE USER app@'%' "
                               "IDENTIFIED BY 'mine'"));
        const auto made = plan();
        at(m_servers->local(), QStringLiteral("SET GLOBAL mandatory_roles = ''"));
        SLICETOOL_VERIFY(made);
        QVERIFY2(hasNote(*made, "everyone has it"),
                 qPrintable(made->notes.join(QLatin1Char('\n'))));
        QCOMPARE(made->statements, QStringList());
    }
}

void TestGrantsAtWork::rolesAreNotMerged()
{
    if (m_servers->upstream().isMariaDb() || !m_servers->local().isMariaDb())
        return; // names stay what they are
    at(m_servers->upstream(),
       QStringLiteral(
           "CREATE ROLE big@localhost, big@'%', small@localhost; GRANT SELECT ON foo.t TO "
           "big@localhost; GRANT DELETE ON foo.t TO big@'%'; GRANT SELECT ON foo.t TO "
           "small@localhost; CREATE USER app@'%'; GRANT big@localhost, small@localhost "
           "TO app@'%'; CREATE USER other@'%'; GRANT big@'%' TO other@'%'"));
    const GrantPlan made = carry();
    QVERIFY2(hasNote(made, "they would be the same role, `big`"),
             qPrintable(made.notes.join(QLatin1Char('\n'))));
    const QString all = made.statements.join(QLatin1Char('\n'));
    QVERIFY2(!all.contains(QLatin1String("`big`")), qPrintable(all));
    QVERIFY2(all.contains(QLatin1String("GRANT `small` TO `app`@`%`")), qPrintable(all));
}

/// One name that a server does not take must not keep the others from their grants.
void TestGrantsAtWork::namesThatWorkCannotHold()
{
    const bool toMariaDb = m_servers->local().isMariaDb();
    if (m_servers->upstream().isMariaDb() == toMariaDb)
        return; // what the one takes the other one takes
    at(m_servers->upstream(),
       (toMariaDb
            ? QStringLiteral("CREATE ROLE `none`; GRANT SELECT ON foo.* TO `none`; CREATE USER "
                             "other@'%'; GRANT `none` TO other@'%'; ")
            : QStringLiteral("CREATE USER aaaaaaaaaabbbbbbbbbbccccccccccddd@'%'; GRANT SELECT "
                             "ON foo.* TO aaaaaaaaaabbbbbbbbbbccccccccccddd@'%'; "))
           + QLatin1String("CREATE USER app@'%'; GRANT SELECT ON foo.* TO app@'%'"));
    const GrantPlan made = carry();
    QVERIFY2(made.statements.contains(QStringLiteral("GRANT SELECT ON `foo\\_1`.* TO `app`@`%`")),
             qPrintable((made.statements + made.notes).join(QLatin1Char('\n'))));
}

void TestGrantsAtWork::hostsWhoseOrderIsNotCertain_data()
{
    QTest::addColumn<QString>("comes");
    QTest::addColumn<QString>("there"); // of app or, where it is empty, of nobody
    QTest::addColumn<QString>("user");
    const auto row = [](const char *comes, const char *there, const char *user = "app") {
        QTest::addRow("%s, %s@%s", comes, user, there)
            << QString::fromLatin1(comes) << QString::fromLatin1(there)
            << QString::fromLatin1(user);
    };
    row("%.0.0.1", "127.%");
    row("%calhost", "127.%");
    row("127._._._", "127.0%");
    row("_27.0.0.1", "127.%");
    row("127.0.0.0/255.0.0.0", "localhost");
    row("127.0.0.1/255.255.255.255", "localhost");
    row("127.0.0.0/255.0.0.0", "localhost", "");
    row("127.0.0.0/255.255.255.0", "127.0.0.0/255.0.0.0");
}

/// How servers sort hosts with wildcards and netmasks differs. A new account is locked: who gets in by
/// another one must not end up there.
void TestGrantsAtWork::hostsWhoseOrderIsNotCertain()
{
    QFETCH(QString, comes);
    QFETCH(QString, there);
    QFETCH(QString, user);
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER app@'%1'; GRANT SELECT ON foo.* TO app@'%1'").arg(comes));
    at(m_servers->local(),
       QStringLiteral("CREATE USER '%2'@'%1' IDENTIFIED BY 'mine'; GRANT INSERT ON foo_1.t TO "
                      "'%2'@'%1'")
           .arg(there, user));
    const bool wasLetIn = may(QStringLiteral("INSERT INTO foo_1.t VALUES (1)"));
    const GrantPlan made = carry();
    QCOMPARE(may(QStringLiteral("INSERT INTO foo_1.t VALUES (1)")), wasLetIn);
    QCOMPARE(made.statements, QStringList());
    QVERIFY(hasNote(made, "take the place of"));
}

void TestGrantsAtWork::patternsWhoseOrderIsNotCertain()
{
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER app@'%'; GRANT DELETE ON `f__`.* TO app@'%'; GRANT SELECT ON "
                      "`fo%`.* TO app@'%'; GRANT INSERT ON foo.t TO app@'%'"));
    GrantPlan made = carry();
    QCOMPARE(made.statements.filter(QStringLiteral("foo\\_1")), QStringList());
    QCOMPARE(made.statements.filter(QStringLiteral("INSERT")).size(), 1);
    QVERIFY(hasNote(made, "which one depends on its version"));
    // One without wildcards counts on every server.
    at(m_servers->upstream(), QStringLiteral("GRANT UPDATE ON foo.* TO app@'%'"));
    made = carry();
    QCOMPARE(made.statements.filter(QStringLiteral("UPDATE ON `foo\\_1`")).size(), 1);
    QVERIFY(hasNote(made, "in favor of a more specific one"));
    // Where both give the same, it does not matter which one counts.
    at(m_servers->upstream(),
       QStringLiteral("REVOKE UPDATE ON foo.* FROM app@'%'; GRANT SELECT ON `f__`.* TO app@'%'; "
                      "GRANT DELETE ON `fo%`.* TO app@'%'"));
    made = carry();
    QCOMPARE(made.statements.filter(QStringLiteral("SELECT, DELETE ON `foo\\_1`")).size(), 1);
}

void TestGrantsAtWork::accountsThatAreRoles()
{
    if (m_servers->local().isMariaDb())
        QSKIP("on MariaDB no account can be granted as a role");
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER lender@'%'; CREATE USER app@'%'; GRANT SELECT ON foo.* TO "
                      "lender@'%'; CREATE ROLE known; GRANT SELECT ON foo.* TO known; GRANT known "
                      "TO app@'%'"));
    at(m_servers->local(),
       QStringLiteral(
           "CREATE USER lender@'%' IDENTIFIED BY 'q'; CREATE USER app@'%' IDENTIFIED BY "
           "'mine'; GRANT lender@'%' TO app@'%'; SET DEFAULT ROLE lender@'%' TO app@'%'; "
           "CREATE USER known@'%' IDENTIFIED BY 'q'"));
    const auto made = plan();
    SLICETOOL_VERIFY(made);
    QVERIFY2(made->statements.isEmpty(), qPrintable(made->statements.join(QLatin1Char('\n'))));
    QVERIFY(hasNote(*made, "`lender`@`%` is left out: on work's server it was granted, as a role"));
    QVERIFY(hasNote(*made, "`known`@`%` is an account that can log in"));
    QVERIFY(!may(QStringLiteral("SELECT * FROM foo_1.t")));
}

void TestGrantsAtWork::lockedAccountsAreLeftOut()
{
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER app@'%' ACCOUNT LOCK; GRANT SELECT ON foo.* TO app@'%'"));
    at(m_servers->local(), QStringLiteral("CREATE USER app@'%' IDENTIFIED BY 'mine'"));
    const GrantPlan made = carry();
    QCOMPARE(made.statements, QStringList());
    QVERIFY(hasNote(made, "it is locked upstream"));
}

void TestGrantsAtWork::allMeansWhatItMeantUpstream()
{
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER app@'%'; GRANT ALL ON foo.* TO app@'%'; GRANT ALL ON foo.t TO "
                      "app@'%'"));
    const GrantPlan made = carry();
    const bool isOneFamily = m_servers->upstream().isMariaDb() == m_servers->local().isMariaDb();
    QCOMPARE(made.statements.filter(QStringLiteral("GRANT ALL PRIVILEGES")).size(),
             isOneFamily ? 2 : 0);
    QCOMPARE(made.statements.filter(QStringLiteral("DELETE HISTORY")).size(), 0);
    QVERIFY(may(QStringLiteral("SELECT 1")) == false);
    QCOMPARE(made.statements.filter(QStringLiteral("TRIGGER")).size(), isOneFamily ? 0 : 2);
}

void TestGrantsAtWork::literalSchemas()
{
    demo::PrivateServer &local = m_servers->local();
    if (local.isMariaDb())
        QSKIP("MariaDB has no partial_revokes");
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER app@'%'; GRANT SELECT ON foo.* TO app@'%'"));
    at(local, QStringLiteral("SET GLOBAL partial_revokes = ON; CREATE USER app@'%' IDENTIFIED BY "
                             "'mine'"));
    const GrantPlan made = carry();
    const bool mayRead = may(QStringLiteral("SELECT COUNT(*) FROM foo_1.t"));
    at(local, QStringLiteral("SET GLOBAL partial_revokes = OFF"));
    QVERIFY2(mayRead, qPrintable(made.statements.join(QLatin1Char('\n'))));
}

void TestGrantsAtWork::blanksOfNames()
{
    // MariaDB's tables have it without the last blank.
    at(m_servers->upstream(),
       QStringLiteral("CREATE USER ' sp '@'%'; GRANT SELECT ON foo.* TO ' sp '@'%'; CREATE USER "
                      "app@'%'; GRANT SELECT ON foo.* TO app@'%'"));
    const GrantPlan made = carry();
    QVERIFY2(made.statements.contains(QStringLiteral("GRANT SELECT ON `foo\\_1`.* TO `app`@`%`")),
             qPrintable(made.statements.join(QLatin1Char('\n'))));
    QCOMPARE(hasNote(made, "mysql.user has ` sp`@`%`"), m_servers->upstream().isMariaDb());
}

SLICETOOL_TEST(TestGrantsAtWork)
#include "tst_grantsatwork.moc"
