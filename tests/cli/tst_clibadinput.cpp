// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "support/reportschema.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

#include <unistd.h>

using namespace slicetool;
using namespace slicetool::test;

/// What goes wrong for users: a clear message, the right exit code, nothing changed where nothing
/// was to be, and every other table done.
class TestCliBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusedAsAWhole_data();
    void refusedAsAWhole();
    void filesThatAreReadAreNotWritten();
    void oneTableFails_data();
    void oneTableFails();
    void noSelectOnOneTable();
    void targetIsUpstream_data();
    void targetIsUpstream();
    void undoNeverWritesUpstreamItCannotAsk();
    void functionThatWritesUpstream();
    void whatTheSystemDoesNotAllow_data();
    void whatTheSystemDoesNotAllow();
    void serverWithoutTls();
    void savedConnections();
    void productionUnderAnotherName();

private:
    std::unique_ptr<CliFixture> m_cli;
    QByteArray m_lastFunction;
};

void TestCliBadInput::initTestCase()
{
    ServerFixture::Options options;
    options.upstreamArguments = {ServerPair::wanted().isLocalMySql() ? str("--tls-version=")
                                                                     : str("--skip-ssl")};
    auto started = CliFixture::start(options);
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
}

/// Upstream and a base that differs from it, so that a write would be seen.
void TestCliBadInput::init()
{
    // What is refused changes nothing, which every row verifies: the servers serve for all of them.
    const bool first = std::exchange(m_lastFunction, QByteArray(QTest::currentTestFunction()))
                       != QTest::currentTestFunction();
    if (!first && m_lastFunction == "refusedAsAWhole")
        return;
    SLICETOOL_VERIFY(m_cli->reset());
    SLICETOOL_EXIT(m_cli->run({str("pull"), m_cli->writePlan()}), 0);
    SLICETOOL_VERIFY(m_cli->upstream().execute(
        str("UPDATE foo.orders SET doc = 'new' WHERE id < 9; DELETE FROM foo.items WHERE line = 1; "
            "INSERT INTO foo.notes VALUES (1, 'one'); "
            "UPDATE foo.events SET what = 'other' WHERE id = 5; UPDATE foo.sessions SET data = "
            "'x'; DELETE FROM foo.customers LIMIT 3")));
}

void TestCliBadInput::refusedAsAWhole_data()
{
    QTest::addColumn<QJsonObject>("keys");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");

    const QString upstream = m_cli->upstream().endpoint(str("foo"), str("upstream")).toUrl();
    const auto keys = [](const char *key, const QJsonValue &value) {
        return QJsonObject{{str(key), value}};
    };
    const auto steps = [&](const char *key, const char *sql, const char *kind = "scan") {
        return keys("steps", QJsonArray{QJsonObject{{str("table"), str("orders")},
                                                    {str("step"), str(kind)},
                                                    {str(key), str(sql)}}});
    };
    const auto tcp = [&](const char *user, const char *password) {
        return str("mysql://%1:%2@127.0.0.1:%3/foo")
            .arg(str(user), str(password))
            .arg(m_cli->upstream().port());
    };
    QTest::newRow("no server") << keys("upstream", str("mysql://me@127.0.0.1:1/foo"))
                               << QStringList() << 4 << str("127.0.0.1:1");
    QTest::newRow("no socket") << keys("base",
                                       str("mysql://me@localhost/foo0?socket=/nowhere/s.sock"))
                               << QStringList() << 4 << str("base");
    QTest::newRow("wrong password") << keys("upstream", tcp("root", "wr0ng-pa55")) << QStringList()
                                    << 4 << str("Access denied");
    QTest::newRow("unknown user") << keys("upstream", tcp("nobody", "wr0ng-pa55")) << QStringList()
                                  << 4 << str("Access denied");
    QString noSchema = upstream;
    noSchema.replace(str("/foo"), str("/fou"));
    QTest::newRow("missing upstream schema")
        << keys("upstream", noSchema) << QStringList() << 4 << str("fou");
    QTest::newRow("--table unknown")
        << QJsonObject() << QStringList{str("--table"), str("ordres")} << 2 << str("ordres");
    QTest::newRow("unknown option")
        << QJsonObject() << QStringList{str("--tables"), str("orders")} << 2 << str("--tables");
    QTest::newRow("unknown key") << keys("stepz", QJsonArray()) << QStringList() << 2
                                 << str("stepz");
    QTest::newRow("wrong type") << keys("steps", str("all")) << QStringList() << 2 << str("steps");
    QTest::newRow("unknown variable")
        << steps("where", "id > :limit") << QStringList() << 2 << str("limit");
    QTest::newRow("where that closes its bracket")
        << steps("where", "1) OR (1") << QStringList() << 2 << str("/steps/0/where");
    QTest::newRow("where with a second statement")
        << steps("where", "1; DROP TABLE orders") << QStringList() << 2 << str("/steps/0/where");
    QTest::newRow("where with an executable comment")
        << steps("where", "1 /*! ; DROP TABLE orders */") << QStringList() << 2
        << str("/steps/0/where");
    QTest::newRow("where with an open comment")
        << steps("where", "1 /* ") << QStringList() << 2 << str("/steps/0/where");
    QTest::newRow("query that is an update") << steps("sql", "UPDATE orders SET id = 1", "query")
                                             << QStringList() << 2 << str("/steps/0/sql");
    QTest::newRow("query that writes a file")
        << steps("sql", "SELECT id FROM orders INTO OUTFILE 'x'", "query") << QStringList() << 2
        << str("INTO");
    QTest::newRow("query that locks") << steps("sql", "SELECT id FROM orders FOR UPDATE", "query")
                                      << QStringList() << 2 << str("FOR UPDATE");
    QTest::newRow("report that cannot be written")
        << QJsonObject() << QStringList{str("--report"), str("/nowhere/r.json")} << 2
        << str("/nowhere/r.json");
    QTest::newRow("unknown saved connection")
        << keys("base", str("nas")) << QStringList() << 2 << str("nas");
}

void TestCliBadInput::refusedAsAWhole()
{
    QFETCH(QJsonObject, keys);
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(QString, words);
    const QByteArray upstream = CliFixture::state(m_cli->upstream(), str("foo"));
    const QByteArray base = CliFixture::state(m_cli->local(), str("foo0"));
    const CliOutcome outcome =
        m_cli->run(QStringList{str("pull"), m_cli->writePlan(keys)} + options);
    SLICETOOL_EXIT(outcome, exitCode);
    QVERIFY2(outcome.error.contains(words), qPrintable(outcome.all()));
    QVERIFY2(!outcome.all().contains(str("wr0ng-pa55")), qPrintable(outcome.all()));
    QCOMPARE(outcome.out, QString());
    QCOMPARE(CliFixture::state(m_cli->upstream(), str("foo")), upstream);
    QCOMPARE(CliFixture::state(m_cli->local(), str("foo0")), base);
}

/// By the same name, over links, and by another path; nor twice.
void TestCliBadInput::filesThatAreReadAreNotWritten()
{
    const QString plan = m_cli->writePlan();
    const QString name = QFileInfo(plan).fileName();
    const QByteArray before = m_cli->readFile(name);
    const QString options = m_cli->writeFile(str("my.cnf"), "[client]\n");
    QVERIFY(QFile::setPermissions(options, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::link(plan, m_cli->path(str("soft.json"))));
    QCOMPARE(::link(QFile::encodeName(plan).constData(),
                    QFile::encodeName(m_cli->path(str("hard.csv"))).constData()),
             0);
    QVERIFY(QDir(m_cli->path(QString())).mkpath(str("below")));
    const QString around = m_cli->path(str("below/../") + name);
    const QString csv = m_cli->path(str("same.csv"));
    const QString turns =
        m_cli->environment.value(str("XDG_STATE_HOME")) + str("/slicetool/turns.json");
    const QList<QStringList> all{
        {str("--rows"), plan},
        {str("--report"), plan},
        {str("--report"), around},
        {str("--report"), m_cli->path(str("soft.json"))},
        {str("--rows"), m_cli->path(str("hard.csv"))},
        {str("--report"), m_cli->path(str("another.slice.json"))},
        {str("--report"), options},
        {str("--report"), turns},
        {str("--rows"), csv, str("--report"), csv},
        {str("--rows"), csv, str("--report"), m_cli->path(str("below/../same.csv"))},
        {str("--rows"), QString()},
        {str("--report"), QString()}};
    for (const QStringList &given : all) {
        const CliOutcome outcome = m_cli->run(
            QStringList{str("compare"), plan, str("--defaults-extra-file"), options} + given);
        SLICETOOL_EXIT(outcome, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.error.contains(given.first() == str("--rows") && given.size() < 4
                                            ? str("--rows")
                                            : str("--report")),
                 qPrintable(outcome.all()));
        QCOMPARE(m_cli->readFile(name), before);
        QCOMPARE(m_cli->readFile(str("my.cnf")), QByteArray("[client]\n"));
        QVERIFY(!QFile::exists(csv));
    }
    QVERIFY(QFile::remove(m_cli->path(str("hard.csv"))));
    QVERIFY(QFile::remove(m_cli->path(str("soft.json"))));
}

void TestCliBadInput::oneTableFails_data()
{
    QTest::addColumn<QJsonObject>("step");
    QTest::addColumn<QString>("words");
    const auto step = [](const char *table, const char *kind, const char *key, const char *sql) {
        QJsonObject object{{str("table"), str(table)}, {str("step"), str(kind)}};
        if (key)
            object.insert(str(key), str(sql));
        return object;
    };
    QTest::newRow("unknown table") << step("ordres", "scan", nullptr, "") << str("ordres");
    QTest::newRow("syntax error in where")
        << step("orders", "scan", "where", "id >> > 3") << str("SQL syntax");
    QTest::newRow("syntax error in query")
        << step("orders", "query", "sql", "SELECT id FORM orders") << str("SQL syntax");
    QTest::newRow("unknown column") << step("orders", "scan", "where", "idd > 3") << str("idd");
    QTest::newRow("unknown table in query")
        << step("orders", "query", "sql", "SELECT id FROM ordres") << str("ordres");
    QTest::newRow("query without the key")
        << step("orders", "query", "sql", "SELECT state FROM orders") << str("key columns: id");
    QTest::newRow("query of keys that no row has")
        << step("orders", "query", "sql", "SELECT id + 1000000 AS id FROM orders")
        << str("no row of the table has any of them");
}

void TestCliBadInput::oneTableFails()
{
    QFETCH(QJsonObject, step);
    QFETCH(QString, words);
    const QByteArray upstream = CliFixture::state(m_cli->upstream(), str("foo"));
    const CliOutcome outcome =
        m_cli->run({str("pull"), m_cli->writePlan({{str("steps"), QJsonArray{step}}}),
                    str("--report"), str("report.json")});
    SLICETOOL_EXIT(outcome, 3);
    QVERIFY2(outcome.out.contains(words), qPrintable(outcome.all()));
    QCOMPARE(reportComplaints(m_cli->readFile(str("report.json"))), QStringList());
    QCOMPARE(CliFixture::state(m_cli->upstream(), str("foo")), upstream);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase(
        {str("customers"), str("events"), str("items"), str("notes"), str("sessions")}));
    // The failing one is as it was; where it does not exist at all, orders is pulled like the others.
    const auto same =
        compareTables(m_cli->upstream(), str("foo"), m_cli->local(), str("foo0"), str("orders"));
    SLICETOOL_VERIFY(same);
    QCOMPARE(same->isEmpty(), step.value(str("table")) != str("orders"));
}

void TestCliBadInput::noSelectOnOneTable()
{
    QStringList grants{str("INSERT ON foo.events")}; // so that it is seen, but not read
    for (const char *table : {"customers", "items", "notes", "orders", "sessions"})
        grants << str("SELECT ON foo.") + str(table);
    const Endpoint reader = m_cli->account(m_cli->upstream(), str("reader"), str("p"), grants,
                                           str("foo"), str("upstream"));
    m_cli->environment.insert(str("SLICETOOL_UPSTREAM_PASSWORD"), str("p"));
    const CliOutcome outcome =
        m_cli->run({str("pull"), m_cli->writePlan({{str("upstream"), reader.toUrl()}})});
    SLICETOOL_EXIT(outcome, 3);
    SLICETOOL_SAYS(outcome.out, "SELECT command denied");
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase(
        {str("customers"), str("items"), str("notes"), str("orders"), str("sessions")}));
}

void TestCliBadInput::targetIsUpstream_data()
{
    QTest::addColumn<QString>("upstream");
    QTest::addColumn<QString>("base");
    const QString socket = m_cli->upstream().endpoint(str("foo"), str("base")).toUrl();
    const Endpoint tcp = m_cli->upstream().tcpEndpoint(str("foo"), str("base"));
    const QString port = str("mysql://root:%1@%2:%3/foo").arg(tcp.password.value_or(QString()));
    QTest::newRow("the same") << socket << socket;
    QTest::newRow("socket and address") << socket << port.arg(str("127.0.0.1")).arg(tcp.port);
    QTest::newRow("address and socket") << port.arg(str("127.0.0.1")).arg(tcp.port) << socket;
    QTest::newRow("another spelling of the address")
        << port.arg(str("127.0.0.1")).arg(tcp.port) << port.arg(str("127.1")).arg(tcp.port);
    QTest::newRow("an escaped schema")
        << socket << QString(socket).replace(str("/foo"), str("/%66oo"));
}

void TestCliBadInput::targetIsUpstream()
{
    QFETCH(QString, upstream);
    QFETCH(QString, base);
    const QByteArray before = CliFixture::state(m_cli->upstream(), str("foo"));
    const QString plan = m_cli->writePlan({{str("upstream"), upstream}, {str("base"), base}});
    for (const QStringList &command :
         {QStringList{str("pull"), plan, str("--recreate")}, QStringList{str("schema"), plan}}) {
        const CliOutcome outcome = m_cli->run(command);
        SLICETOOL_EXIT(outcome, 2);
        SLICETOOL_SAYS(outcome.error, "Nothing was changed");
    }
    // And by way of the other leg: base is another schema, work is upstream.
    const CliOutcome undo = m_cli->run(
        {str("undo"), m_cli->writePlan({{str("upstream"), upstream}, {str("work"), base}})});
    SLICETOOL_EXIT(undo, 2);
    QCOMPARE(CliFixture::state(m_cli->upstream(), str("foo")), before);
}

void TestCliBadInput::undoNeverWritesUpstreamItCannotAsk()
{
    // Upstream refuses the login, and is work under another spelling: it cannot be asked who it is.
    const QByteArray before = CliFixture::state(m_cli->upstream(), str("foo"));
    const Endpoint wrong = m_cli->upstream().tcpEndpoint(str("foo"), str("upstream"));
    m_cli->environment.insert(str("SLICETOOL_UPSTREAM_PASSWORD"), str("wrong"));
    const CliOutcome outcome = m_cli->run(
        {str("undo"),
         m_cli->writePlan(
             {{str("upstream"), wrong.toUrl()},
              {str("work"), m_cli->upstream().endpoint(str("foo"), str("work")).toUrl()}})});
    SLICETOOL_EXIT(outcome, 2);
    SLICETOOL_SAYS(outcome.error, "may be upstream itself");
    QCOMPARE(CliFixture::state(m_cli->upstream(), str("foo")), before);

    // A copy that nobody can show to be one: the user says so, by its name.
    SLICETOOL_VERIFY(m_cli->local().execute(str("CREATE DATABASE IF NOT EXISTS foo")));
    const QString plan =
        m_cli->writePlan({{str("upstream"), str("mysql://reader@upstream.invalid/foo")},
                          {str("work"), m_cli->local().endpoint(str("foo"), str("work")).toUrl()}});
    SLICETOOL_EXIT(m_cli->run({str("undo"), plan}), 2);
    SLICETOOL_EXIT(m_cli->run({str("schema"), plan, str("--leg"), str("undo")}), 2);
    const CliOutcome other = m_cli->run({str("undo"), plan, str("--yes-write-to"), str("foo1")});
    SLICETOOL_EXIT(other, 2);
    SLICETOOL_SAYS(other.error, "--yes-write-to names");
    SLICETOOL_EXIT(m_cli->run({str("undo"), plan, str("--yes-write-to"), str("foo")}), 0);
    SLICETOOL_VERIFY(m_cli->local().execute(str("DROP DATABASE foo")));
}

void TestCliBadInput::functionThatWritesUpstream()
{
    SLICETOOL_VERIFY(m_cli->upstream().execute(
        str("CREATE FUNCTION foo.evil(i INT) RETURNS INT DETERMINISTIC MODIFIES SQL DATA\n"
            "RETURN (SELECT 1 + i);\nDROP FUNCTION foo.evil;\nDELIMITER //\n"
            "CREATE FUNCTION foo.evil(i INT) RETURNS INT MODIFIES SQL DATA BEGIN DELETE FROM "
            "foo.notes; RETURN i; END//\n")));
    const QByteArray before = CliFixture::state(m_cli->upstream(), str("foo"));
    const CliOutcome outcome = m_cli->run(
        {str("pull"),
         m_cli->writePlan(
             {{str("steps"), QJsonArray{QJsonObject{{str("table"), str("orders")},
                                                    {str("step"), str("scan")},
                                                    {str("where"), str("evil(id) > 0")}}}}})});
    SLICETOOL_EXIT(outcome, 3);
    SLICETOOL_SAYS(outcome.out, "READ ONLY");
    QCOMPARE(CliFixture::state(m_cli->upstream(), str("foo")), before);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase(
        {str("customers"), str("events"), str("items"), str("notes"), str("sessions")}));
}

void TestCliBadInput::whatTheSystemDoesNotAllow_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nowhere to print") << str("exec \"$@\" > /dev/full") << 3
                                      << QStringList{str("standard output"), str("No space")};
    QTest::newRow("rows that do not fit") << str("ulimit -f 1; exec \"$@\" --rows rows.jsonl") << 3
                                          << QStringList{str("rows.jsonl"), str("File too large"),
                                                         str("not contain all of the rows")};
    // The code of a difference would say that somebody was told.
    QTest::newRow("nowhere to print the rows")
        << str("exec \"$@\" > /dev/full") << 3
        << QStringList{str("standard output"), str("No space")};
}

void TestCliBadInput::whatTheSystemDoesNotAllow()
{
    QFETCH(QString, shell);
    QFETCH(int, code);
    QFETCH(QStringList, words);
    const QLatin1String tag(QTest::currentDataTag());
    const bool differsInARow = tag == QLatin1String("nowhere to print the rows");
    const bool compares = differsInARow || tag == QLatin1String("rows that do not fit");
    if (differsInARow) {
        SLICETOOL_EXIT(m_cli->run({str("pull"), m_cli->writePlan()}), 0);
        SLICETOOL_VERIFY(m_cli->local().execute(str("DELETE FROM foo0.orders LIMIT 1")));
        SLICETOOL_EXIT(m_cli->run({str("compare"), m_cli->writePlan()}), 1);
    }
    QProcess process;
    process.setProcessEnvironment(m_cli->environment);
    process.setWorkingDirectory(m_cli->path(str(".")));
    process.start(str("/bin/sh"),
                  {str("-c"), shell, str("sh"), qEnvironmentVariable("SLICETOOL_CLI"),
                   compares ? str("compare") : str("pull"), m_cli->writePlan(), str("--progress"),
                   str("none")});
    const CliOutcome outcome = CliFixture::finish(process);
    SLICETOOL_EXIT(outcome, code);
    for (const QString &word : words)
        SLICETOOL_SAYS(outcome.all(), word.toUtf8().constData());
}

void TestCliBadInput::serverWithoutTls()
{
    const Endpoint tcp = m_cli->upstream().tcpEndpoint(str("foo"), str("upstream"));
    m_cli->environment.insert(str("SLICETOOL_UPSTREAM_PASSWORD"), tcp.password.value_or(QString()));
    const QByteArray base = CliFixture::state(m_cli->local(), str("foo0"));
    const CliOutcome outcome = m_cli->run(
        {str("pull"),
         m_cli->writePlan({{str("upstream"), tcp.toUrl() + str("?ssl-mode=REQUIRED")}})});
    SLICETOOL_EXIT(outcome, 4);
    SLICETOOL_SAYS(outcome.error, "offers no TLS");
    QVERIFY2(!outcome.error.contains(str("SLICETOOL_UPSTREAM_PASSWORD")),
             qPrintable(outcome.error)); // no use here
    QCOMPARE(CliFixture::state(m_cli->local(), str("foo0")), base);
    SLICETOOL_EXIT(m_cli->run({str("check"), m_cli->path(str("plan.slice.json"))}), 4);
    SLICETOOL_EXIT(m_cli->run({str("pull"), m_cli->writePlan({{str("upstream"), tcp.toUrl()}})}),
                   0);
}

void TestCliBadInput::savedConnections()
{
    const auto save = [this](const char *baseEnvironment) {
        const auto entry = [](const char *name, const char *environment, const Endpoint &place) {
            return QJsonObject{{str("name"), str(name)},
                               {str("folder"), QString()},
                               {str("environment"), str(environment)},
                               {str("url"), place.toUrl()}};
        };
        m_cli->saveConnections(
            {entry("shop live", "production", m_cli->upstream().endpoint(str("foo"), QString())),
             entry("shop base", baseEnvironment, m_cli->local().endpoint(str("foo0"), QString()))});
    };
    const QByteArray upstream = CliFixture::state(m_cli->upstream(), str("foo"));
    save("production");
    const QByteArray base = CliFixture::state(m_cli->local(), str("foo0"));
    const QJsonObject byName{{str("upstream"), str("shop live")},
                             {str("base"), str("shop base")},
                             {str("work"), QJsonValue()}};
    for (const QJsonObject &keys :
         {byName, QJsonObject{{str("upstream"), str("shop live")}}}) { // by name, by URL
        for (const char *command : {"pull", "check", "schema"}) {
            const CliOutcome refused = m_cli->run({str(command), m_cli->writePlan(keys)});
            SLICETOOL_EXIT(refused, 2);
            SLICETOOL_SAYS(refused.error, "production");
        }
    }
    QCOMPARE(CliFixture::state(m_cli->local(), str("foo0")), base);
    save("local");
    SLICETOOL_EXIT(m_cli->run({str("pull"), m_cli->writePlan(byName)}), 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    QCOMPARE(CliFixture::state(m_cli->upstream(), str("foo")), upstream);
}

/// However a place is spelled: servers are asked who they are.
void TestCliBadInput::productionUnderAnotherName()
{
    const auto save = [this](const Endpoint &live) {
        m_cli->writeFile(str("password.cnf"), str("[client]\nhost=%1\npassword=\"%2\"\n")
                                                  .arg(live.host, live.password.value_or(QString()))
                                                  .toUtf8());
        m_cli->saveConnections({QJsonObject{{str("name"), str("shop live")},
                                            {str("environment"), str("production")},
                                            {str("url"), live.toUrl()}}});
    };
    const QString plan = m_cli->writePlan(); // by sockets
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0);
    SLICETOOL_EXIT(m_cli->run({str("undo"), plan}), 0);
    const QStringList withPassword{str("--defaults-extra-file"), m_cli->path(str("password.cnf"))};
    const auto refuses = [&](const char *schema, const QList<QStringList> &commands) {
        save(m_cli->local().tcpEndpoint(str(schema), QString()));
        SLICETOOL_VERIFY(
            m_cli->local().execute(str("DELETE FROM %1.orders LIMIT 3").arg(str(schema))));
        const QByteArray before = CliFixture::state(m_cli->local(), str(schema));
        for (const QStringList &command : commands) {
            const CliOutcome outcome = m_cli->run(command + withPassword);
            SLICETOOL_EXIT(outcome, 2);
            SLICETOOL_SAYS(outcome.out + outcome.error,
                           "is the saved connection shop live under another name");
        }
        QCOMPARE(CliFixture::state(m_cli->local(), str(schema)), before);
    };
    refuses("foo1", {{str("undo"), plan},
                     {str("undo"), plan, str("--dry-run")},
                     {str("check"), plan},
                     {str("turn"), plan},
                     {str("grants"), plan, str("--apply"), str("--yes")}});
    refuses("foo0", {{str("pull"), plan}, {str("schema"), plan}, {str("check"), plan}});
    // Another server's schema of that name is another one.
    Endpoint other = m_cli->upstream().tcpEndpoint(str("foo1"), QString());
    save(other);
    SLICETOOL_EXIT(m_cli->run(QStringList{str("pull"), plan} + withPassword), 0);
    SLICETOOL_EXIT(m_cli->run(QStringList{str("undo"), plan} + withPassword), 0);
    // One that lets nobody in refuses nothing.
    other.password = str("wrong");
    save(other);
    SLICETOOL_EXIT(m_cli->run(QStringList{str("undo"), plan} + withPassword), 0);
}

SLICETOOL_TEST(TestCliBadInput)
#include "tst_clibadinput.moc"
