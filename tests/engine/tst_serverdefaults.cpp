// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/check.h"
#include "engine/runtest.h"
#include "support/testmain.h"

using namespace slicetool;
using test::RunTest;
using test::summary;

/// What a server has new sessions begin with is its administrator's business, and none of a run's: it
/// does the same everywhere.
class TestServerDefaults : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changeNothing_data();
    void changeNothing();
    void cleanup();

private:
    using Variables = QList<std::pair<QString, QString>>; ///< names and values, as SQL

    Variables valuesOf(demo::PrivateServer &server, const Variables &names);
    static void set(demo::PrivateServer &server, const Variables &values);

    Variables m_upstreamBefore;
    Variables m_localBefore;
};

void TestServerDefaults::init()
{
    RunTest::init();
    fill(QStringLiteral(
        "CREATE TABLE a (id INT PRIMARY KEY AUTO_INCREMENT, v VARCHAR(80), d DECIMAL(10, 3), f "
        "DOUBLE, t TIMESTAMP NULL, e ENUM('x', 'y'), KEY (v), UNIQUE (d)); INSERT INTO a SELECT "
        "seq, CONCAT('v', CHAR(39), CHAR(92), seq), seq / 4, seq / 7, '2024-01-02 03:04:05', 1 + "
        "seq % 2 FROM seq_1_to_6000; CREATE TABLE n (x INT, y VARCHAR(20)); INSERT INTO n SELECT "
        "seq % 50, seq % 7 FROM seq_1_to_900; CREATE TABLE k (k VARCHAR(600) CHARACTER SET latin1 "
        "PRIMARY KEY, w TEXT); INSERT INTO k SELECT CONCAT(REPEAT('p', 500), seq), REPEAT('w', "
        "seq) FROM seq_1_to_900; CREATE TABLE m (id BIGINT PRIMARY KEY, v INT) ENGINE=MyISAM; "
        "INSERT INTO m SELECT seq, seq FROM seq_1_to_900"));
    if (m_servers->pair().isUsual())
        SLICETOOL_VERIFY(m_servers->upstream().execute(
            QStringLiteral("CREATE TABLE s (id INT PRIMARY KEY, v INT) WITH SYSTEM VERSIONING; "
                           "INSERT INTO s SELECT seq, seq FROM seq_1_to_900"),
            QStringLiteral("foo")));
}

void TestServerDefaults::changeNothing_data()
{
    QTest::addColumn<Variables>("variables");
    const auto row = [](const char *name,
                        std::initializer_list<std::pair<const char *, const char *>> values) {
        Variables variables;
        for (const auto &[variable, value] : values)
            variables << std::pair(QString::fromLatin1(variable), QString::fromLatin1(value));
        QTest::newRow(name) << variables;
    };
    const bool areMariaDb = m_servers->pair().isUsual();
    row("transactions that go on in the next", {{"completion_type", "1"}});
    row("sessions that end with their transaction", {{"completion_type", "2"}});
    row("transactions that write nothing",
        {{areMariaDb ? "tx_read_only" : "transaction_read_only", "1"}});
    row("transactions that nobody commits",
        {{"autocommit", "0"},
         {areMariaDb ? "tx_isolation" : "transaction_isolation", "'SERIALIZABLE'"}});
    row("no rows", {{"sql_select_limit", "0"}});
    row("few rows", {{"sql_select_limit", "1"},
                     {"sql_safe_updates", "1"},
                     {"max_join_size", "1"},
                     {"group_concat_max_len", "4"},
                     {"sort_buffer_size", "32768"},
                     {"max_sort_length", areMariaDb ? "64" : "4"}});
    row("other words",
        {{"sql_mode", "'ANSI,NO_BACKSLASH_ESCAPES,PAD_CHAR_TO_FULL_LENGTH,HIGH_NOT_PRECEDENCE,"
                      "NO_UNSIGNED_SUBTRACTION'"},
         {"sql_quote_show_create", "0"},
         {"character_set_client", "latin1"},
         {"character_set_results", "ucs2"},
         {"collation_connection", "utf8mb4_turkish_ci"},
         {"lc_time_names", "'de_DE'"},
         {"time_zone", "'+05:30'"},
         {"div_precision_increment", "0"}});
    row("no errors told, none forgiven", {{"max_error_count", "0"},
                                          {"sql_notes", "0"},
                                          {"innodb_strict_mode", "1"},
                                          {"auto_increment_increment", "7"},
                                          {"sql_auto_is_null", "1"},
                                          {"default_storage_engine", "MEMORY"},
                                          {"foreign_key_checks", "0"},
                                          {"unique_checks", "0"}});
    if (areMariaDb)
        row("rows of another day", {{"system_versioning_asof", "'2001-01-01 00:00:00'"}});
}

TestServerDefaults::Variables TestServerDefaults::valuesOf(demo::PrivateServer &server,
                                                           const Variables &names)
{
    Variables values;
    for (const auto &[name, unused] : names)
        values << std::pair(name,
                            QString::fromUtf8(ask(server, QStringLiteral("SELECT CONCAT(CHAR(39), "
                                                                         "@@GLOBAL.%1, CHAR(39))")
                                                              .arg(name))));
    return values;
}

void TestServerDefaults::set(demo::PrivateServer &server, const Variables &values)
{
    for (const auto &[name, value] : values) {
        QString plain = value;
        bool isNumber = false;
        plain.remove(QLatin1Char('\'')).toULongLong(&isNumber);
        isNumber = isNumber || plain == QLatin1String("DEFAULT"); // no text, either
        SLICETOOL_VERIFY(server.execute(
            QStringLiteral("SET GLOBAL %1 = %2").arg(name, isNumber ? plain : value)));
    }
}

void TestServerDefaults::changeNothing()
{
    QFETCH(Variables, variables);
    // What goes by dump is written by a client program, with a session of its own.
    allowLoads(variables.size() > 6);
    m_upstreamBefore = valuesOf(m_servers->upstream(), variables);
    m_localBefore = valuesOf(m_servers->local(), variables);
    set(m_servers->upstream(), variables);
    set(m_servers->local(), variables);

    const auto checked = checkPlan(m_plan, m_endpoints, m_stop.get_token());
    SLICETOOL_VERIFY(checked);
    QCOMPARE(checked->count(Finding::Severity::Problem), 0);
    const auto first = run();
    checkExitCode(first, 0);
    checkExitCode(run(Leg::Undo), 0);
    const auto damage = [this](const QString &schema) {
        SLICETOOL_VERIFY(m_servers->local().execute(
            QStringLiteral(
                "SET SESSION autocommit = 1, completion_type = 0, sql_safe_updates = 0; "
                "SET SESSION TRANSACTION READ WRITE; UPDATE a SET v = 'w' WHERE id %% 97 "
                "= 3; DELETE FROM a WHERE id %% 101 = 5; UPDATE n SET y = 'c' WHERE x = "
                "7; DELETE FROM n WHERE x = 9; UPDATE k SET w = 'ch' WHERE k LIKE "
                "'%%77'; UPDATE m SET v = -1 WHERE id %% 100 = 1")
                .replace(QLatin1String("%%"), QLatin1String("%")),
            schema));
        if (m_servers->pair().isUsual())
            SLICETOOL_VERIFY(m_servers->local().execute(
                QStringLiteral("SET SESSION autocommit = 1, completion_type = 0, sql_safe_updates "
                               "= 0, system_versioning_asof = DEFAULT; SET SESSION TRANSACTION "
                               "READ WRITE; UPDATE s SET v = -1 WHERE id < 9"),
                schema));
    };
    damage(QStringLiteral("foo0"));
    damage(QStringLiteral("foo1"));
    for (const Leg leg : {Leg::Pull, Leg::Undo}) {
        const auto mended = run(leg);
        checkExitCode(mended, 0);
        for (const TableReport &table : mended->tables)
            QVERIFY2(table.verified && table.changes() > 0, qPrintable(summary(*mended)));
    }
    cleanup();
    checkEqual();
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->local(), QStringLiteral("foo0"),
                                                m_servers->local(), QStringLiteral("foo1")));
}

void TestServerDefaults::cleanup()
{
    set(m_servers->upstream(), std::exchange(m_upstreamBefore, {}));
    set(m_servers->local(), std::exchange(m_localBefore, {}));
}

SLICETOOL_TEST(TestServerDefaults)
#include "tst_serverdefaults.moc"
