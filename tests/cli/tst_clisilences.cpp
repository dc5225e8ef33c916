// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "server/session.h"
#include "support/reportschema.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

using namespace slicetool;
using namespace slicetool::test;

/// What a run or a check used to keep to itself: what stays downstream, counters, slips in a plan,
/// limits of servers and accounts, and what to do about an error.
class TestCliSilences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anUndoTellsWhatItLeaves();
    void aPullTellsWhatUpstreamDropped();
    void autoIncrementIsSetBack();
    void autoIncrementGivesWay();
    void slipsInAPlanAreTold();
    void viewsAreCalledViews();
    void aViewWhereATableBelongs();
    void readOnlyTargets();
    void readOnlyTargetsWithoutTables();
    void schemasWithoutTables();
    void tooFewConnections();
    void columnPrivileges();
    void afterStatementsAreChecked();
    void errorsSayWhatToDo();
    void whatIsNoServer();

private:
    void pullAndUndo();
    void local(const QString &sql);
    QByteArray asked(const QString &sql);
    QJsonObject report(const QString &name = QStringLiteral("report.json")) const;

    std::unique_ptr<CliFixture> m_cli;
};

void TestCliSilences::initTestCase()
{
    auto started = CliFixture::start();
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
}

void TestCliSilences::init()
{
    SLICETOOL_VERIFY(m_cli->reset());
}

void TestCliSilences::local(const QString &sql)
{
    SLICETOOL_VERIFY(m_cli->local().execute(sql));
}

QByteArray TestCliSilences::asked(const QString &sql)
{
    // MySQL tells what it knew a day ago otherwise, and of large counters something else.
    const QString fresh = m_cli->local().isMariaDb()
                              ? QString()
                              : QStringLiteral("SET information_schema_stats_expiry = 0;\n");
    const auto answer = m_cli->local().query(fresh + sql);
    return answer ? answer->trimmed() : answer.error().message().toUtf8();
}

QJsonObject TestCliSilences::report(const QString &name) const
{
    return QJsonDocument::fromJson(m_cli->readFile(name)).object();
}

void TestCliSilences::pullAndUndo()
{
    const QString plan = m_cli->writePlan();
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), plan}), 0);
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("undo"), plan}), 0);
}

void TestCliSilences::anUndoTellsWhatItLeaves()
{
    pullAndUndo();
    const QString plan = m_cli->path(QStringLiteral("plan.slice.json"));
    CliOutcome outcome = m_cli->run({QStringLiteral("undo"), plan});
    SLICETOOL_EXIT(outcome, 0);
    QVERIFY2(!outcome.out.contains(QLatin1String("downstream")), qPrintable(outcome.out));
    const bool hasSequences = m_cli->local().isMariaDb();
    if (hasSequences)
        local(QStringLiteral("CREATE SEQUENCE foo1.counts"));
    local(QStringLiteral(
        "USE foo1; CREATE TABLE mine (id INT); CREATE VIEW seen AS SELECT 1; CREATE PROCEDURE "
        "doit() "
        "SELECT 1; CREATE EVENT later ON SCHEDULE EVERY 1 DAY DISABLE DO SELECT 1; "
        "ALTER TABLE orders ADD KEY by_state (state, changed), ALTER doc SET DEFAULT "
        "(CONCAT('x')), COMMENT "
        "'ours'; "
        "ALTER TABLE items DROP PRIMARY KEY, ADD PRIMARY KEY (order_id, line), ADD UNIQUE u "
        "(price, "
        "order_id, line), MODIFY price DECIMAL(10,2) COMMENT 'net'; "
        "ALTER TABLE customers ADD CONSTRAINT positive CHECK (LENGTH(name) > 0), "
        "ROW_FORMAT=COMPRESSED; "
        "ALTER TABLE sessions ADD CONSTRAINT fk FOREIGN KEY (id) REFERENCES orders (id)"));
    outcome = m_cli->run({QStringLiteral("undo"), plan, QStringLiteral("--report"),
                          m_cli->path(QStringLiteral("report.json"))});
    SLICETOOL_EXIT(outcome, 0);
    for (const char *words :
         {"Only downstream, left alone", "table mine", "view seen", "procedure doit", "event later",
          "index `by_state` is only downstream: (state, changed)",
          "index `u` is only downstream: unique (price, order_id, line)", "default of `doc`",
          "the table's comment is only downstream: ours",
          "the comment of `price` is only downstream", "CHECK `positive` is only downstream",
          "the row format", "foreign key `fk` is only downstream: (id) to orders",
          "6 tables in sync and verified"})
        SLICETOOL_SAYS(outcome.out, words);
    const QJsonObject json = report();
    QCOMPARE(reportComplaints(m_cli->readFile(QStringLiteral("report.json"))), QStringList());
    QStringList left;
    for (const QJsonValue object : json.value(QLatin1String("only_downstream")).toArray())
        left << object[QLatin1String("kind")].toString() + u' '
                    + object[QLatin1String("name")].toString();
    QStringList expected{QStringLiteral("table mine"), QStringLiteral("event later"),
                         QStringLiteral("procedure doit"), QStringLiteral("view seen")};
    if (hasSequences)
        expected.insert(3, QStringLiteral("sequence counts"));
    QCOMPARE(left, expected);
    QVERIFY(!json.value(QLatin1String("tables"))
                 .toArray()
                 .first()[QLatin1String("notes")]
                 .isUndefined());
    for (const char *name : {"report.html", "report.md"}) {
        SLICETOOL_EXIT(m_cli->run({QStringLiteral("undo"), plan, QStringLiteral("--report"),
                                   m_cli->path(QString::fromLatin1(name))}),
                       0);
        const QString page = QString::fromUtf8(m_cli->readFile(QString::fromLatin1(name)));
        SLICETOOL_SAYS(page, "Only downstream, left alone");
        SLICETOOL_SAYS(page, "mine");
        SLICETOOL_SAYS(page, "by_state");
    }
    // A comparison says the same, and check.
    SLICETOOL_SAYS(m_cli
                       ->run({QStringLiteral("compare"), plan, QStringLiteral("--leg"),
                              QStringLiteral("undo")})
                       .out,
                   "table mine");
    SLICETOOL_SAYS(m_cli->run({QStringLiteral("check"), plan}).out, "mine");
    // What is gone downstream is told, too.
    local(QStringLiteral("ALTER TABLE foo0.customers ADD KEY by_city (city)"));
    SLICETOOL_SAYS(m_cli->run({QStringLiteral("undo"), plan}).out,
                   "index `by_city` is missing downstream: (city)");
}

void TestCliSilences::aPullTellsWhatUpstreamDropped()
{
    pullAndUndo();
    SLICETOOL_VERIFY(m_cli->upstream().execute(QStringLiteral("DROP TABLE foo.notes")));
    const CliOutcome outcome =
        m_cli->run({QStringLiteral("pull"), m_cli->path(QStringLiteral("plan.slice.json"))});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "Only downstream, left alone: table notes");
    QCOMPARE(asked(QStringLiteral("SELECT COUNT(*) FROM foo0.notes")), QByteArray("400"));
}

void TestCliSilences::autoIncrementIsSetBack()
{
    // Upstream's counter is beyond its last row.
    SLICETOOL_VERIFY(m_cli->upstream().execute(QStringLiteral(
        "ALTER TABLE foo.orders AUTO_INCREMENT = 7000; CREATE TABLE foo.big (id BIGINT UNSIGNED "
        "AUTO_INCREMENT PRIMARY KEY); ALTER TABLE foo.big AUTO_INCREMENT = 18446744073709551000")));
    pullAndUndo();
    const QString plan = m_cli->path(QStringLiteral("plan.slice.json"));
    const QString next = QStringLiteral("SELECT AUTO_INCREMENT FROM information_schema.TABLES "
                                        "WHERE TABLE_SCHEMA = '%1' AND TABLE_NAME = "
                                        "'%2'");
    for (const char *schema : {"foo0", "foo1"}) {
        QCOMPARE(asked(next.arg(QLatin1String(schema), QStringLiteral("orders"))),
                 QByteArray("7000"));
        QCOMPARE(asked(next.arg(QLatin1String(schema), QStringLiteral("big"))),
                 QByteArray("18446744073709551000"));
        QCOMPARE(asked(next.arg(QLatin1String(schema), QStringLiteral("events"))),
                 QByteArray("901"));
    }
    local(QStringLiteral("INSERT INTO foo1.events (created_at) VALUES (NOW()), (NOW()), (NOW())"));
    CliOutcome outcome = m_cli->run({QStringLiteral("undo"), plan});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "3 rows changed");
    local(QStringLiteral("INSERT INTO foo1.events (created_at) VALUES (NOW())"));
    QCOMPARE(asked(QStringLiteral("SELECT MAX(id) FROM foo1.events")), QByteArray("901"));
    local(QStringLiteral("DELETE FROM foo1.events WHERE id > 900"));
    // Where no row differs the counter is set back all the same, and it is no change of rows.
    outcome = m_cli->run({QStringLiteral("undo"), plan});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "0 rows changed");
    QCOMPARE(asked(next.arg(QStringLiteral("foo1"), QStringLiteral("events"))), QByteArray("901"));
    // The next run has nothing to set.
    outcome = m_cli->run({QStringLiteral("undo"), plan, QStringLiteral("--verbose")});
    QVERIFY2(!outcome.error.contains(QLatin1String("ALTER TABLE")), qPrintable(outcome.error));
    // A dry run sets nothing.
    local(QStringLiteral("ALTER TABLE foo1.events AUTO_INCREMENT = 5000"));
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("undo"), plan, QStringLiteral("--dry-run")}), 0);
    QCOMPARE(asked(next.arg(QStringLiteral("foo1"), QStringLiteral("events"))), QByteArray("5000"));
}

/// Somebody has the table open: the rows are right, and the counter is a note.
void TestCliSilences::autoIncrementGivesWay()
{
    pullAndUndo();
    local(QStringLiteral("ALTER TABLE foo1.events AUTO_INCREMENT = 5000"));
    auto session =
        Session::open(m_cli->local().endpoint(QStringLiteral("foo1"), QStringLiteral("work")),
                      SessionPurpose::Statements, {});
    SLICETOOL_VERIFY(session);
    SLICETOOL_VERIFY((*session)->begin());
    SLICETOOL_VERIFY((*session)->select(QStringLiteral("SELECT COUNT(*) FROM events"), {}));
    CliOutcome outcome =
        m_cli->run({QStringLiteral("undo"), m_cli->path(QStringLiteral("plan.slice.json"))});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "the next AUTO_INCREMENT is 901 at the source and 5000 downstream");
    SLICETOOL_VERIFY((*session)->commit());
    outcome = m_cli->run({QStringLiteral("undo"), m_cli->path(QStringLiteral("plan.slice.json"))});
    SLICETOOL_EXIT(outcome, 0);
    QVERIFY2(!outcome.out.contains(QLatin1String("AUTO_INCREMENT")), qPrintable(outcome.out));
}

void TestCliSilences::slipsInAPlanAreTold()
{
    const auto step = [](const char *table, const char *kind, const char *modified = nullptr) {
        QJsonObject object{{QStringLiteral("table"), QLatin1String(table)},
                           {QStringLiteral("step"), QLatin1String(kind)}};
        if (modified)
            object.insert(QStringLiteral("modified"), QLatin1String(modified));
        return object;
    };
    const QString plan = m_cli->writePlan(
        {{QStringLiteral("steps"),
          QJsonArray{step("sesions", "skip"), step("orders", "scan", "chnged"),
                     step("sent", "skip")}},
         {QStringLiteral("variables"),
          QJsonObject{{QStringLiteral("since"), QStringLiteral("2024")}}},
         {QStringLiteral("work"), QJsonValue()},
         {QStringLiteral("after"),
          QJsonArray{QJsonObject{{QStringLiteral("leg"), QStringLiteral("undo")},
                                 {QStringLiteral("sql"), QStringLiteral("DELETE FROM notes")}}}}});
    const QStringList slips{
        QStringLiteral("the plan skips `sesions`, which upstream does not have (did you mean "
                       "\"sessions\"?)"),
        QStringLiteral("nothing in the plan uses the variable since"),
        QStringLiteral("statements of the undo never run")};
    const CliOutcome check = m_cli->run({QStringLiteral("check"), plan});
    SLICETOOL_EXIT(check, 3); // a lite pull could not go by that column
    const CliOutcome pull = m_cli->run({QStringLiteral("pull"), plan, QStringLiteral("--report"),
                                        m_cli->path(QStringLiteral("report.json"))});
    SLICETOOL_EXIT(pull, 0);
    for (const QString &slip : slips) {
        QVERIFY2(check.out.contains(slip), qPrintable(check.out));
        QVERIFY2(pull.out.contains(slip), qPrintable(pull.out));
    }
    SLICETOOL_SAYS(check.out, "`chnged`, which the table does not have");
    SLICETOOL_SAYS(pull.out, "`chnged`, which the table does not have (did you mean \"changed\"?)");
    QVERIFY2(!pull.out.contains(QLatin1String("`sent`")),
             qPrintable(pull.out)); // a view may be skipped
    QCOMPARE(report().value(QLatin1String("remarks")).toArray().size(), 4);
    QCOMPARE(reportComplaints(m_cli->readFile(QStringLiteral("report.json"))), QStringList());
    // What the command line names in vain ends it.
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("--table"), QStringLiteral("ordres")},
          QStringList{QStringLiteral("--set"), QStringLiteral("nobody=1")}}) {
        const CliOutcome outcome =
            m_cli->run(QStringList{QStringLiteral("pull"), plan} + arguments);
        SLICETOOL_EXIT(outcome, 2);
    }
    SLICETOOL_SAYS(m_cli
                       ->run({QStringLiteral("pull"), plan, QStringLiteral("--table"),
                              QStringLiteral("ordres")})
                       .error,
                   "did you mean \"orders\"?");
}

void TestCliSilences::viewsAreCalledViews()
{
    const QString plan = m_cli->writePlan(
        {{QStringLiteral("steps"),
          QJsonArray{QJsonObject{{QStringLiteral("table"), QStringLiteral("sent")},
                                 {QStringLiteral("step"), QStringLiteral("scan")}}}}});
    for (const char *command : {"check", "pull"}) {
        const CliOutcome outcome = m_cli->run({QLatin1String(command), plan});
        SLICETOOL_EXIT(outcome, 3);
        SLICETOOL_SAYS(outcome.out, "it is a view, not a table");
        SLICETOOL_SAYS(outcome.out, "Remove it from the plan");
    }
    const CliOutcome chosen = m_cli->run({QStringLiteral("pull"), m_cli->writePlan(),
                                          QStringLiteral("--table"), QStringLiteral("sent")});
    SLICETOOL_EXIT(chosen, 2);
    SLICETOOL_SAYS(chosen.error, "it is a view, not a table");
}

void TestCliSilences::aViewWhereATableBelongs()
{
    local(QStringLiteral("CREATE DATABASE foo0; CREATE VIEW foo0.orders AS SELECT 1 AS id"));
    const QString plan = m_cli->writePlan();
    for (const char *command : {"check", "pull"}) {
        const CliOutcome outcome = m_cli->run({QLatin1String(command), plan});
        SLICETOOL_EXIT(outcome, 3);
        SLICETOOL_SAYS(outcome.out, "base has a view with this name where the table should be");
        SLICETOOL_SAYS(outcome.out, "Drop or rename the view there, or skip the table");
    }
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase({QStringLiteral("events")})); // the others are done
}

void TestCliSilences::readOnlyTargets()
{
    const QString good = m_cli->writePlan();
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), good}), 0);
    const Endpoint dev =
        m_cli->account(m_cli->local(), QStringLiteral("dev"), QStringLiteral("p"),
                       {QStringLiteral("ALL ON foo0.*"), QStringLiteral("ALL ON foo1.*")},
                       QStringLiteral("foo0"), QStringLiteral("base"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_BASE_PASSWORD"), QStringLiteral("p"));
    const QString plan = m_cli->writePlan(
        {{QStringLiteral("base"), dev.toUrl()}, {QStringLiteral("work"), QJsonValue()}});
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("check"), plan}), 0);
    local(QStringLiteral("SET GLOBAL read_only = 1"));
    const auto restore = qScopeGuard([this] { local(QStringLiteral("SET GLOBAL read_only = 0")); });
    const CliOutcome check = m_cli->run({QStringLiteral("check"), plan});
    SLICETOOL_EXIT(check, 3);
    SLICETOOL_SAYS(check.out, "it cannot be written");
    SLICETOOL_SAYS(check.out, "The server is read-only");
    // An account that may write all the same is told nothing.
    m_cli->environment.remove(QStringLiteral("SLICETOOL_BASE_PASSWORD"));
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("check"), m_cli->writePlan()}), 0);
    SLICETOOL_VERIFY(
        m_cli->upstream().execute(QStringLiteral("DELETE FROM foo.orders WHERE id = 5")));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_BASE_PASSWORD"), QStringLiteral("p"));
    const CliOutcome pull = m_cli->run(
        {QStringLiteral("pull"), m_cli->writePlan({{QStringLiteral("base"), dev.toUrl()}})});
    SLICETOOL_EXIT(pull, 3);
    SLICETOOL_SAYS(pull.out, "The server is read-only");
    if (m_cli->local().isMariaDb())
        return; // it has no schemas that are read-only
    local(QStringLiteral("SET GLOBAL read_only = 0; ALTER SCHEMA foo0 READ ONLY = 1"));
    const CliOutcome ofSchema = m_cli->run({QStringLiteral("check"), plan});
    local(QStringLiteral("ALTER SCHEMA foo0 READ ONLY = 0"));
    SLICETOOL_EXIT(ofSchema, 3);
    SLICETOOL_SAYS(ofSchema.out, "ALTER SCHEMA … READ ONLY = 0 ends that");
}

/// It is base's fault then, and one.
void TestCliSilences::readOnlyTargetsWithoutTables()
{
    local(QStringLiteral("CREATE SCHEMA foo0"));
    const Endpoint dev = m_cli->account(m_cli->local(), QStringLiteral("dev"), QStringLiteral("p"),
                                        {QStringLiteral("ALL ON foo0.*")}, QStringLiteral("foo0"),
                                        QStringLiteral("base"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_BASE_PASSWORD"), QStringLiteral("p"));
    const QString plan = m_cli->writePlan(
        {{QStringLiteral("base"), dev.toUrl()}, {QStringLiteral("work"), QJsonValue()}});
    const auto check = [&] { return m_cli->run({QStringLiteral("check"), plan}); };
    SLICETOOL_EXIT(check(), 0);
    local(QStringLiteral("SET GLOBAL read_only = 1"));
    const CliOutcome ofServer = check();
    local(QStringLiteral("SET GLOBAL read_only = 0"));
    SLICETOOL_EXIT(ofServer, 3);
    SLICETOOL_SAYS(ofServer.out, "1 problem to fix");
    SLICETOOL_SAYS(ofServer.out, "✗  base             it cannot be written");
    if (m_cli->local().isMariaDb())
        return; // it has no schemas that are read-only
    local(QStringLiteral("ALTER SCHEMA foo0 READ ONLY = 1"));
    const CliOutcome ofSchema = check();
    local(QStringLiteral("ALTER SCHEMA foo0 READ ONLY = 0"));
    SLICETOOL_EXIT(ofSchema, 3);
    SLICETOOL_SAYS(ofSchema.out, "1 problem to fix");
    SLICETOOL_SAYS(ofSchema.out, "✗  base             it cannot be written");
}

void TestCliSilences::schemasWithoutTables()
{
    local(QStringLiteral("CREATE SCHEMA foo0"));
    const QString plan = m_cli->writePlan();
    const CliOutcome early = m_cli->run({QStringLiteral("undo"), plan});
    SLICETOOL_EXIT(early, 3);
    SLICETOOL_SAYS(early.error, "schema `foo0` on base has none that the account can read");
    SLICETOOL_SAYS(early.error, "Pull first");
    const CliOutcome check = m_cli->run({QStringLiteral("check"), plan});
    SLICETOOL_EXIT(check, 0);
    SLICETOOL_SAYS(check.out, "it has no tables yet, so there is nothing to undo to");
    SLICETOOL_VERIFY(
        m_cli->upstream().execute(QStringLiteral("DROP SCHEMA foo; CREATE SCHEMA foo")));
    for (const char *command : {"check", "compare", "pull"}) {
        const CliOutcome outcome = m_cli->run({QLatin1String(command), plan});
        SLICETOOL_EXIT(outcome, 3);
        SLICETOOL_SAYS(outcome.all(),
                       "schema `foo` on upstream has none that the account can read");
    }
}

void TestCliSilences::tooFewConnections()
{
    const Endpoint reader = m_cli->account(m_cli->upstream(), QStringLiteral("reader"),
                                           QStringLiteral("p"), {QStringLiteral("SELECT ON foo.*")},
                                           QStringLiteral("foo"), QStringLiteral("upstream"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_UPSTREAM_PASSWORD"), QStringLiteral("p"));
    const QString plan = m_cli->writePlan({{QStringLiteral("upstream"), reader.toUrl()}});
    const auto check = [&](const char *jobs) {
        return m_cli->run(
            {QStringLiteral("check"), plan, QStringLiteral("--jobs"), QLatin1String(jobs)});
    };
    const auto limit = [&](int most) {
        SLICETOOL_VERIFY(m_cli->upstream().execute(
            QStringLiteral("ALTER USER reader@'%' WITH MAX_USER_CONNECTIONS %1").arg(most)));
    };
    SLICETOOL_EXIT(check("4"), 0);
    QVERIFY2(!check("4").out.contains(QLatin1String("connections")), qPrintable(check("4").out));
    limit(4);
    CliOutcome outcome = check("6");
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "max_user_connections 4");
    SLICETOOL_SAYS(outcome.out, "--jobs 6 uses up to 7");
    SLICETOOL_SAYS(outcome.out, "Use --jobs ");
    QVERIFY2(!check("2").out.contains(QLatin1String("max_user_connections")),
             qPrintable(check("2").out));
    SLICETOOL_VERIFY(m_cli->upstream().execute(QStringLiteral("DROP USER reader@'%'")));

    // One account for everything: what check says is what a pull does.
    Endpoint all = m_cli->account(m_cli->local(), QStringLiteral("few"), QStringLiteral("p"),
                                  {QStringLiteral("ALL ON *.*")}, QStringLiteral("few"),
                                  QStringLiteral("upstream"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_BASE_PASSWORD"), QStringLiteral("p"));
    SLICETOOL_VERIFY(
        m_cli->local().execute(QStringLiteral("CREATE SCHEMA few; CREATE TABLE few.a (id INT "
                                              "PRIMARY KEY); CREATE TABLE few.b LIKE few.a")));
    const QString from = all.toUrl();
    all.schema = QStringLiteral("fewer");
    const QString one = m_cli->writePlan({{QStringLiteral("upstream"), from},
                                          {QStringLiteral("base"), all.toUrl()},
                                          {QStringLiteral("work"), QJsonValue()}});
    for (int most = 3; most <= 9; ++most) {
        SLICETOOL_VERIFY(m_cli->local().execute(
            QStringLiteral("ALTER USER few@'%' WITH MAX_USER_CONNECTIONS %1").arg(most)));
        const CliOutcome checked = m_cli->run({QStringLiteral("check"), one});
        const CliOutcome pulled = m_cli->run({QStringLiteral("pull"), one});
        QVERIFY2((checked.exitCode == 0) == (pulled.exitCode == 0),
                 qPrintable(QString::number(most) + checked.all() + pulled.all()));
        QCOMPARE(pulled.exitCode == 0, most >= 5);
    }
    SLICETOOL_VERIFY(m_cli->local().execute(
        QStringLiteral("DROP USER few@'%'; DROP SCHEMA few; DROP SCHEMA fewer")));
}

void TestCliSilences::columnPrivileges()
{
    const Endpoint reader =
        m_cli->account(m_cli->upstream(), QStringLiteral("reader"), QStringLiteral("p"),
                       {QStringLiteral("SELECT (id, state), INSERT (doc) ON foo.orders"),
                        QStringLiteral("SELECT ON foo.events")},
                       QStringLiteral("foo"), QStringLiteral("upstream"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_UPSTREAM_PASSWORD"), QStringLiteral("p"));
    const QString plan = m_cli->writePlan({{QStringLiteral("upstream"), reader.toUrl()}});
    const CliOutcome outcome = m_cli->run({QStringLiteral("check"), plan});
    SLICETOOL_EXIT(outcome, 3);
    SLICETOOL_SAYS(outcome.out, "may SELECT only some columns (`id`, `state`), not `doc`");
    SLICETOOL_SAYS(outcome.out, "GRANT SELECT ON `foo`.`orders` TO 'reader'@'%'");
}

void TestCliSilences::afterStatementsAreChecked()
{
    const auto planWith = [&](const char *sql) {
        return m_cli->writePlan(
            {{QStringLiteral("after"),
              QJsonArray{QJsonObject{{QStringLiteral("leg"), QStringLiteral("undo")},
                                     {QStringLiteral("sql"), QString::fromUtf8(sql)}}}}});
    };
    pullAndUndo();
    local(QStringLiteral("DELETE FROM foo1.orders"));
    QString plan = planWith("UPDATE foo0.orders SET state = 'new'");
    CliOutcome outcome = m_cli->run({QStringLiteral("check"), plan});
    SLICETOOL_EXIT(outcome, 3);
    SLICETOOL_SAYS(outcome.out, "statement 1 of \"after\"");
    SLICETOOL_SAYS(outcome.out, "`foo0`.`orders`, which is outside of `foo1`");
    outcome = m_cli->run({QStringLiteral("undo"), plan});
    SLICETOOL_EXIT(outcome, 2);
    SLICETOOL_SAYS(outcome.error, "`foo0`.`orders`, which is outside of `foo1`");
    QCOMPARE(asked(QStringLiteral("SELECT COUNT(*) FROM foo1.orders")), QByteArray("0"));
    // What needs no server to be seen is a mistake in the plan for every command.
    plan = planWith("SELECT * FROM orders INTO OUTFILE '/tmp/slicetool-never'");
    for (const char *command : {"check", "pull", "undo", "compare"}) {
        outcome = m_cli->run({QLatin1String(command), plan});
        SLICETOOL_EXIT(outcome, 2);
        SLICETOOL_SAYS(outcome.error, "/after/0/sql");
    }
}

void TestCliSilences::errorsSayWhatToDo()
{
    const Endpoint reader = m_cli->account(m_cli->upstream(), QStringLiteral("reader"),
                                           QStringLiteral("p"), {QStringLiteral("SELECT ON foo.*")},
                                           QStringLiteral("foo"), QStringLiteral("upstream"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_UPSTREAM_PASSWORD"), QStringLiteral("p"));
    const QString plan = m_cli->writePlan({{QStringLiteral("upstream"), reader.toUrl()}});
    const auto upstream = [&](const QString &sql) {
        SLICETOOL_VERIFY(m_cli->upstream().execute(sql));
    };
    const auto says = [&](const QString &file, const char *words) {
        for (const char *command : {"check", "pull"}) {
            const CliOutcome outcome = m_cli->run({QLatin1String(command), file});
            SLICETOOL_EXIT(outcome, 4);
            SLICETOOL_SAYS(outcome.out + outcome.error, words);
        }
        QCOMPARE(asked(QStringLiteral("SHOW DATABASES LIKE 'foo0'")), QByteArray());
    };
    upstream(QStringLiteral("ALTER USER reader@'%' ACCOUNT LOCK"));
    says(plan, "The account is locked");
    upstream(QStringLiteral("ALTER USER reader@'%' ACCOUNT UNLOCK PASSWORD EXPIRE"));
    says(plan, "password has expired");
    upstream(QStringLiteral(
        "ALTER USER reader@'%' PASSWORD EXPIRE NEVER; DROP USER reader@'%'; CREATE USER "
        "reader@'10.9.8.7' IDENTIFIED BY 'p'"));
    says(plan, "Check user and password");
    m_cli->environment.remove(QStringLiteral("SLICETOOL_UPSTREAM_PASSWORD"));
    says(plan, "No password was given. Set SLICETOOL_UPSTREAM_PASSWORD");
    upstream(QStringLiteral("DROP USER reader@'10.9.8.7'"));
    const auto from = [&](const QString &url) {
        return m_cli->writePlan({{QStringLiteral("upstream"), url}});
    };
    says(from(QStringLiteral("mysql://reader@127.0.0.1:1/foo")),
         "Nothing answers on port 1 of 127.0.0.1");
    says(from(QStringLiteral("mysql://reader@no-such-host.invalid/foo")), "does not resolve");
    says(
        from(QStringLiteral("mysql://reader@localhost/foo?socket=/tmp/%1").arg(QString(150, u's'))),
        "longer than the 107 bytes");
    says(from(QStringLiteral("mysql://reader@localhost/foo?socket=/tmp/none.sock")),
         "Check that the server is running and that this is its socket");
}

/// Something else listens there.
void TestCliSilences::whatIsNoServer()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    connect(&other, &QTcpServer::newConnection, &other, [&other] {
        QTcpSocket *socket = other.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    });
    const QString plan = m_cli->writePlan(
        {{QStringLiteral("upstream"),
          QStringLiteral("mysql://reader@127.0.0.1:%1/foo").arg(other.serverPort())}});
    auto process = m_cli->launch({QStringLiteral("pull"), plan});
    QVERIFY(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 60000));
    const CliOutcome outcome = CliFixture::finish(*process);
    SLICETOOL_EXIT(outcome, 4);
    SLICETOOL_SAYS(outcome.error, "does not behave like a MySQL or MariaDB server");
}

SLICETOOL_TEST(TestCliSilences)
#include "tst_clisilences.moc"
