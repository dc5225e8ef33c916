// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace slicetool;
using test::RunTest;
using test::summary;

/// Drifted tables that are altered: they get the columns and keys that they lack, keep their rows, and end
/// equal to their source.
class TestAlter : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endsEqual_data();
    void endsEqual();
    void tellsWithoutWriting();
    void keepsRowsThatThePlanKeeps();
    void cutsNoDigitsOfAKeptRow_data();
    void cutsNoDigitsOfAKeptRow();
    void altersNothingOfWhatIsRefused();
    void dropsKeysThatLoseAColumn();
    void leavesKeptRowsWhereTheyDoNotFit();
    void bringsAnAddedColumnThatIsIgnored();
    void bringsAnIgnoredColumnThatChanges();
    void endsWhatAnotherRunBegan();
    void owesMoreThanOnce();
    void undoWaitsForTheValues();
    void refusesTriggers();
    void offersOnlyWhatWorks();
    void altersWorkAsBase();
    void needsNoAlterWhereNothingDrifted();

private:
    /// Everything but the rows: the run is stopped as soon as the columns are there.
    void alterAndStop()
    {
        const RunOptions before = m_options;
        m_options.alter = true;
        m_options.onProgress = [this](const TableProgress &progress) {
            if (progress.phase == Phase::Comparing)
                m_stop.request_stop();
        };
        SLICETOOL_VERIFY(run());
        m_stop = std::stop_source();
        m_options = before;
    }
};

void TestAlter::init()
{
    RunTest::init();
    fill(QStringLiteral(
        "CREATE TABLE t (id INT NOT NULL, v VARCHAR(20), n INT NOT NULL DEFAULT 3, "
        "PRIMARY KEY (id), KEY n (n)); INSERT INTO t SELECT seq, LEFT(SHA2(seq,256),9), "
        "seq FROM seq_1_to_500"));
    checkExitCode(run(), 0);
}

void TestAlter::endsEqual_data()
{
    QTest::addColumn<QString>("script"); // at upstream
    const auto row = [](const char *name, const char *script) {
        QTest::newRow(name) << QString::fromUtf8(script);
    };
    row("a column at the end", "ALTER TABLE t ADD e INT; UPDATE t SET e = id");
    row("in the middle", "ALTER TABLE t ADD e DATETIME(3) AFTER id; UPDATE t SET e = NOW(3)");
    row("first", "ALTER TABLE t ADD `e``x` BLOB NOT NULL FIRST; UPDATE t SET `e``x` = id");
    row("several", "ALTER TABLE t ADD a INT AFTER v, ADD b TEXT AFTER a, DROP n");
    row("dropped", "ALTER TABLE t DROP v");
    row("renamed", "ALTER TABLE t CHANGE v w VARCHAR(20)");
    row("wider", "ALTER TABLE t MODIFY v VARCHAR(300) NOT NULL, MODIFY n BIGINT; UPDATE t SET v = "
                 "REPEAT(v, 9), n = 4000000000 + id");
    row("another type", "ALTER TABLE t MODIFY n VARCHAR(9)");
    row("narrower",
        "UPDATE t SET v = 'a', n = 1; ALTER TABLE t MODIFY v CHAR(3), MODIFY n TINYINT");
    row("nullable", "ALTER TABLE t MODIFY n INT NULL; UPDATE t SET n = NULL WHERE id < 9");
    row("not null", "UPDATE t SET v = ''; ALTER TABLE t MODIFY v VARCHAR(20) NOT NULL");
    row("another collation", "ALTER TABLE t MODIFY v VARCHAR(20) CHARACTER SET latin1");
    row("the table's collation",
        "ALTER TABLE t CONVERT TO CHARACTER SET latin1; ALTER TABLE t ADD e VARCHAR(9), ADD f "
        "ENUM('a)','it''s') NOT NULL DEFAULT 'it''s'");
    row("enum", "ALTER TABLE t ADD e ENUM('a','b') DEFAULT 'b'");
    row("generated", "ALTER TABLE t ADD g INT AS (n + 1) STORED, ADD h INT AS (n * 2) VIRTUAL");
    row("auto increment", "ALTER TABLE t MODIFY id INT NOT NULL AUTO_INCREMENT, ADD e INT");
    row("new auto increment", "ALTER TABLE t ADD a BIGINT NOT NULL AUTO_INCREMENT UNIQUE FIRST");
    row("a wider key", "ALTER TABLE t DROP PRIMARY KEY, ADD PRIMARY KEY (id, n)");
    row("another key",
        "UPDATE t SET n = 1000 - n; ALTER TABLE t DROP PRIMARY KEY, ADD PRIMARY KEY (n)");
    row("auto increment elsewhere", "ALTER TABLE t MODIFY id INT NOT NULL AUTO_INCREMENT; ALTER "
                                    "TABLE t MODIFY id INT NOT NULL, ADD a "
                                    "INT NOT NULL AUTO_INCREMENT UNIQUE");
    row("no key", "ALTER TABLE t DROP PRIMARY KEY");
    row("keys besides",
        "ALTER TABLE t ADD e INT, ADD UNIQUE KEY u (v, id), DROP KEY n, ADD KEY n (n, v)");
    row("check", "ALTER TABLE t ADD e INT DEFAULT 1, ADD CONSTRAINT c CHECK (e > 0)");
}

void TestAlter::endsEqual()
{
    QFETCH(QString, script);
    fill(script);
    TableReport report = resultOf(run(), 3);
    QVERIFY(report.status == TableStatus::Drifted);
    QVERIFY2(report.message.contains(QLatin1String("Alter it (pull --alter)")),
             qPrintable(report.message));
    m_options.alter = true;
    report = resultOf(run(), 0);
    QVERIFY(report.status == TableStatus::Synced);
    QVERIFY(report.verified);
    QVERIFY(!report.definitions);
    QVERIFY2(report.message.startsWith(QLatin1String("altered")), qPrintable(report.message));
    checkEqual();
    m_options.alter = false;
    QVERIFY(resultOf(run(), 0).status == TableStatus::InSync);
}

void TestAlter::tellsWithoutWriting()
{
    fill(QStringLiteral("ALTER TABLE t ADD e INT AFTER id"));
    const QByteArray before = askHere("SHOW CREATE TABLE t");
    for (const RunMode mode : {RunMode::Compare, RunMode::DryRun, RunMode::Apply}) {
        const auto report = run(Leg::Pull, mode);
        const TableReport table = resultOf(report, 3);
        QVERIFY(table.definitions.has_value());
        QVERIFY2(table.definitions->wanted.contains(QLatin1String("`e` int")),
                 qPrintable(table.definitions->wanted));
        QVERIFY2(!table.definitions->present.contains(QLatin1String("`e` int"))
                     && table.definitions->present.contains(QLatin1String("`v` varchar(20)")),
                 qPrintable(table.definitions->present));
        QVERIFY2(table.definitions->alter.startsWith(
                     QLatin1String("ALTER TABLE `foo0`.`t`\n  ADD COLUMN `e` int"))
                     && table.definitions->alter.endsWith(QLatin1String(" AFTER `id`")),
                 qPrintable(table.definitions->alter));
    }
    m_options.alter = true; // a dry run is one
    checkExitCode(run(Leg::Pull, RunMode::DryRun), 3);
    QCOMPARE(askHere("SHOW CREATE TABLE t"), before);
    // What is told is what does it.
    const TableReport told = resultOf(run(Leg::Pull, RunMode::Compare), 3);
    change(told.definitions->alter);
    m_options.alter = false;
    checkExitCode(run(), 0);
    checkEqual();
}

void TestAlter::keepsRowsThatThePlanKeeps()
{
    m_plan.defaultStep.stale = Stale::Keep;
    m_plan.defaultStep.where = QStringLiteral("id <= 400");
    change(QStringLiteral("INSERT INTO t VALUES (1001, 'mine', 1)"));
    fill(QStringLiteral("ALTER TABLE t ADD e INT NOT NULL DEFAULT 8 AFTER id; UPDATE t SET e = 9"));
    m_options.alter = true;
    checkExitCode(run(), 0);
    QCOMPARE(askHere("SELECT COUNT(*), SUM(e) FROM t WHERE id <= 400"), QByteArray("400\t3600"));
    QCOMPARE(askHere("SELECT v, e FROM t WHERE id = 1001"), QByteArray("mine\t8"));
}

void TestAlter::cutsNoDigitsOfAKeptRow_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isAltered");
    QTest::newRow("scale") << "DECIMAL(10,4)"
                           << "DECIMAL(10,2)" << false;
    QTest::newRow("fraction") << "DATETIME(6)"
                              << "DATETIME" << false;
    QTest::newRow("date") << "DATETIME"
                          << "DATE" << false;
    QTest::newRow("float") << "DOUBLE"
                           << "FLOAT" << false;
    QTest::newRow("shorter") << "VARCHAR(9)"
                             << "VARCHAR(3)" << false;
    QTest::newRow("sign") << "INT"
                          << "INT UNSIGNED" << false;
    QTest::newRow("not null") << "INT"
                              << "INT NOT NULL" << false;
    QTest::newRow("stored") << "INT"
                            << "INT AS (id * 2) STORED" << false;
    QTest::newRow("moment") << "TIMESTAMP NULL"
                            << "TIMESTAMP NOT NULL DEFAULT '2020-01-01'" << false;
    QTest::newRow("larger") << "INT"
                            << "BIGINT" << true;
    QTest::newRow("longer") << "VARCHAR(3)"
                            << "VARCHAR(9)" << true;
    QTest::newRow("nullable") << "INT NOT NULL"
                              << "INT" << true;
}

/// The server would not complain.
void TestAlter::cutsNoDigitsOfAKeptRow()
{
    QFETCH(QString, type);
    QFETCH(QString, other);
    QFETCH(bool, isAltered);
    fill(QStringLiteral("CREATE TABLE k (id INT PRIMARY KEY, v %1)").arg(type));
    checkExitCode(run(), 0);
    fill(QStringLiteral("ALTER TABLE k MODIFY v %1").arg(other));
    m_plan.defaultStep.stale = Stale::Keep;
    m_options.alter = true;
    m_options.tables = {QStringLiteral("k")};
    // A dry run and a check know it before.
    const TableReport dry = resultOf(run(Leg::Pull, RunMode::DryRun), 3);
    QVERIFY2(dry.message.contains(QLatin1String("keeps its stale rows")) != isAltered,
             qPrintable(dry.message));
    const TableReport report = resultOf(run(), isAltered ? 0 : 3);
    if (!isAltered)
        QVERIFY2(report.message.contains(QLatin1String("keeps its stale rows"))
                     && report.message.contains(QLatin1String("`v`")),
                 qPrintable(report.message));
    m_plan.defaultStep.stale = Stale::Remove;
    checkExitCode(run(), 0); // what nobody keeps is brought anew
}

void TestAlter::altersNothingOfWhatIsRefused()
{
    const QByteArray before = askHere("SHOW CREATE TABLE t");
    m_options.alter = true;
    fill(QStringLiteral("ALTER TABLE t DROP n"));
    m_plan.defaultStep.where = QStringLiteral("n > 5"); // there is no such column any more
    TableReport report = resultOf(run(), 3);
    QVERIFY(report.status == TableStatus::Failed);
    QCOMPARE(askHere("SHOW CREATE TABLE t"), before);
    m_plan.defaultStep.where.clear();
    change(QStringLiteral(
        "CREATE TABLE c (id INT PRIMARY KEY, t INT, FOREIGN KEY (t) REFERENCES t (id))"));
    const QByteArray referenced = askHere("SHOW CREATE TABLE t");
    report = resultOf(run(), 3);
    QVERIFY2(report.message.contains(QLatin1String("foreign key"), Qt::CaseInsensitive),
             qPrintable(report.message));
    QCOMPARE(askHere("SHOW CREATE TABLE t"), referenced);
}

/// With a column less, rows might be equal under them that are not.
void TestAlter::dropsKeysThatLoseAColumn()
{
    change(
        QStringLiteral("ALTER TABLE t ADD mine INT, ADD UNIQUE KEY u (mine, n), ADD KEY own (v)"));
    m_options.alter = true;
    checkExitCode(run(), 0);
    QCOMPARE(
        askHere(
            "SELECT GROUP_CONCAT(DISTINCT INDEX_NAME ORDER BY INDEX_NAME) FROM "
            "information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't'"),
        QByteArray("n,own,PRIMARY"));
    checkEqual();
}

/// Where the server says that they do not fit.
void TestAlter::leavesKeptRowsWhereTheyDoNotFit()
{
    m_plan.defaultStep.stale = Stale::Keep;
    change(QStringLiteral("INSERT INTO t SELECT 1001, v, 7 FROM t WHERE id = 1"));
    fill(QStringLiteral("ALTER TABLE t ADD UNIQUE KEY u (v), ADD e INT"));
    const QByteArray before = askHere("SHOW CREATE TABLE t");
    m_options.alter = true;
    const TableReport report = resultOf(run(), 3);
    QVERIFY(report.status == TableStatus::Failed);
    for (const char *words : {"altering `t`", "ALTER TABLE `foo0`.`t`", "manually"})
        QVERIFY2(report.message.contains(QLatin1String(words)), qPrintable(report.message));
    QCOMPARE(askHere("SELECT n FROM t WHERE id = 1001"), QByteArray("7"));
    QCOMPARE(askHere("SHOW CREATE TABLE t"), before);
}

/// It holds nothing that could stay.
void TestAlter::bringsAnAddedColumnThatIsIgnored()
{
    fill(QStringLiteral("ALTER TABLE t ADD e INT NOT NULL; UPDATE t SET e = id"));
    change(QStringLiteral("UPDATE t SET n = 0 WHERE id = 3"));
    m_plan.ignored = {QStringLiteral("e"), QStringLiteral("n")};
    m_options.alter = true;
    const TableReport report = resultOf(run(), 0);
    QCOMPARE(report.ignored, QStringList{QStringLiteral("n")});
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE e = id"), QByteArray("500"));
    QCOMPARE(resultOf(run(), 0).ignored.size(), 2);
}

/// What an alteration does to its values is nobody's wish.
void TestAlter::bringsAnIgnoredColumnThatChanges()
{
    change(
        QStringLiteral("UPDATE t SET v = 'mine, and far longer' WHERE id = 3; UPDATE t SET n = 0 "
                       "WHERE id = 4"));
    fill(QStringLiteral("ALTER TABLE t MODIFY v VARCHAR(9)"));
    m_plan.ignored = {QStringLiteral("v"), QStringLiteral("n")};
    m_options.alter = true;
    QCOMPARE(resultOf(run(), 0).ignored, QStringList{QStringLiteral("n")});
    QCOMPARE(askHere("SELECT v = LEFT(SHA2(3,256),9) FROM t WHERE id = 3"), QByteArray("1"));
    QCOMPARE(askHere("SELECT n FROM t WHERE id = 4"), QByteArray("0"));
}

/// A run that ends between the alteration and the rows leaves a note for the next one.
/// Work has the column already, and more in it than base, which has defaults until it is pulled again.
void TestAlter::undoWaitsForTheValues()
{
    QTemporaryDir state;
    m_options.stateFolder = state.path();
    checkExitCode(run(Leg::Undo), 0);
    const QString add =
        QStringLiteral("ALTER TABLE t ADD e INT NOT NULL DEFAULT 0; UPDATE t SET e = id");
    fill(add);
    change(add, "foo1");
    alterAndStop();
    checkExitCode(run(Leg::Undo), 3);
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE e = id", "foo1"), QByteArray("500"));
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE e = id", "foo1"), QByteArray("500"));
}

void TestAlter::endsWhatAnotherRunBegan()
{
    QTemporaryDir state;
    m_options.stateFolder = state.path();
    m_plan.ignored = {QStringLiteral("e"), QStringLiteral("n")};
    fill(QStringLiteral("ALTER TABLE t ADD e INT NOT NULL DEFAULT 0; UPDATE t SET e = id"));
    alterAndStop();
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE e = 0"), QByteArray("500"));
    QCOMPARE(resultOf(run(Leg::Pull, RunMode::Compare), 1).ignored,
             QStringList{QStringLiteral("n")});
    QCOMPARE(resultOf(run(), 0).ignored, QStringList{QStringLiteral("n")});
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE e = id"), QByteArray("500"));
    // From then on it is ignored like any other.
    change(QStringLiteral("UPDATE t SET e = 7"));
    QCOMPARE(resultOf(run(), 0).ignored.size(), 2);
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE e = 7"), QByteArray("500"));
}

/// A run adds to what an earlier one owes, and takes nothing from it where the server refuses.
void TestAlter::owesMoreThanOnce()
{
    QTemporaryDir state;
    m_options.stateFolder = state.path();
    m_plan.ignored = {QStringLiteral("a"), QStringLiteral("b")};
    fill(QStringLiteral("ALTER TABLE t ADD a INT NOT NULL DEFAULT 0; UPDATE t SET a = id"));
    alterAndStop();
    m_options.onlyRows = {{QStringLiteral("t"), {{"7"}}}};
    QVERIFY(resultOf(run(), 0).verified);
    m_options.onlyRows = {};
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE a = id"), QByteArray("1"));
    fill(QStringLiteral("ALTER TABLE t ADD b INT NOT NULL DEFAULT 0"));
    change(QStringLiteral("DROP USER IF EXISTS mender@localhost; CREATE USER mender@localhost; "
                          "GRANT SELECT, INSERT, UPDATE, "
                          "DELETE ON foo0.* TO mender@localhost"));
    const Endpoint base = m_endpoints.base;
    m_endpoints.base.user = QStringLiteral("mender");
    m_endpoints.base.password = QString();
    m_options.alter = true;
    const TableReport refused = resultOf(run(), 3);
    QVERIFY2(refused.message.contains(QLatin1String("ALTER command denied")),
             qPrintable(refused.message));
    m_endpoints.base = base;
    QVERIFY(resultOf(run(), 0).verified);
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE a = id"), QByteArray("500"));
    // A table that is made anew owes nothing.
    fill(QStringLiteral("ALTER TABLE t MODIFY a BIGINT NOT NULL"));
    alterAndStop();
    m_options.recreate = true;
    change(QStringLiteral("ALTER TABLE t ADD mine INT"));
    QVERIFY(resultOf(run(), 0).verified);
    m_options.recreate = false;
    change(QStringLiteral("UPDATE t SET a = 7"));
    QCOMPARE(resultOf(run(), 0).ignored.size(), 2);
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE a = 7"), QByteArray("500"));
}

void TestAlter::refusesTriggers()
{
    change(QStringLiteral("CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW.v = 'x'"));
    fill(QStringLiteral("ALTER TABLE t ADD e INT"));
    const QByteArray before = askHere("SHOW CREATE TABLE t");
    m_options.alter = true;
    const TableReport report = resultOf(run(), 3);
    QVERIFY2(report.message.contains(QLatin1String("triggers")), qPrintable(report.message));
    QCOMPARE(askHere("SHOW CREATE TABLE t"), before);
}

/// What a run would refuse is not offered.
void TestAlter::offersOnlyWhatWorks()
{
    fill(QStringLiteral("ALTER TABLE t ADD e INT"));
    const auto isOffered = [&](const char *words) {
        return resultOf(run(), 3).message.contains(QLatin1String(words));
    };
    QVERIFY(isOffered("Alter it (pull --alter), which keeps its rows, or recreate it (pull "
                      "--recreate)."));
    m_plan.defaultStep.stale = Stale::Keep;
    QVERIFY(isOffered("Left alone. Alter it (pull --alter), which keeps its rows."));
    m_plan.defaultStep.stale = Stale::Remove;
    change(QStringLiteral("CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW.v = 'x'"));
    for (const RunMode mode : {RunMode::Apply, RunMode::DryRun}) {
        m_options.recreate = mode == RunMode::DryRun;
        const QString message = resultOf(run(Leg::Pull, mode), 3).message;
        QVERIFY2(
            message.contains(QLatin1String("Left alone. It cannot be recreated: it has triggers "
                                           "downstream (tr), which would be lost. Drop them "
                                           "first.")),
            qPrintable(message));
    }
    m_options = {};
    change(
        QStringLiteral("DROP TRIGGER tr; CREATE TABLE child (id INT PRIMARY KEY, t INT NOT NULL, "
                       "CONSTRAINT mine FOREIGN KEY (t) REFERENCES t (id))"));
    QVERIFY(isOffered("It cannot be recreated: foreign keys downstream would be lost or left "
                      "dangling (child.mine). Drop them first."));
}

void TestAlter::altersWorkAsBase()
{
    checkExitCode(run(Leg::Undo), 0);
    change(QStringLiteral(
               "ALTER TABLE t ADD mine INT, DROP n; UPDATE t SET v = 'edited' WHERE id < 5"),
           "foo1");
    TableReport report = resultOf(run(Leg::Undo), 3);
    QVERIFY(report.status == TableStatus::Drifted);
    m_options.alter = true;
    report = resultOf(run(Leg::Undo), 0);
    QVERIFY(report.verified);
    const auto columns = [&](const char *schema) {
        return askHere(
            "SELECT GROUP_CONCAT(COLUMN_NAME, ' ', COLUMN_TYPE ORDER BY ORDINAL_POSITION) FROM "
            "information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't'",
            schema);
    };
    QCOMPARE(columns("foo1"), columns("foo0"));
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE v = 'edited' OR n <> id", "foo1"),
             QByteArray("0"));
}

void TestAlter::needsNoAlterWhereNothingDrifted()
{
    change(QStringLiteral("UPDATE t SET v = 'edited' WHERE id < 5"));
    m_options.alter = true;
    const TableReport report = resultOf(run(), 0);
    QVERIFY2(!report.message.contains(QLatin1String("altered")), qPrintable(report.message));
    QCOMPARE(report.updated, 4);
}

SLICETOOL_TEST(TestAlter)
#include "tst_alter.moc"
