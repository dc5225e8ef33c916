// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/faultydriver.h"
#include "support/testmain.h"

#include <QSet>

using namespace slicetool;
using test::FaultyDriver;
using test::RunTest;
using test::summary;
using Fault = FaultyDriver::Fault;

namespace {

const QStringList tables{QStringLiteral("b"), QStringLiteral("i"), QStringLiteral("m"),
                         QStringLiteral("n"), QStringLiteral("s")};

/// A few rows of every kind.
const auto definitions =
    QStringLiteral("CREATE TABLE i (id INT PRIMARY KEY, v INT, u INT, UNIQUE KEY (u));"
                   "CREATE TABLE s (k VARCHAR(20) CHARACTER SET ascii PRIMARY KEY, v INT);"
                   "CREATE TABLE n (a INT, v VARCHAR(20));"
                   "CREATE TABLE m (id INT PRIMARY KEY, v INT) ENGINE = MyISAM;"
                   "CREATE TABLE b (id INT PRIMARY KEY, data LONGBLOB);");

const auto wanted = QStringLiteral(
    "INSERT INTO i VALUES (1, 1, 1), (2, 2, 2), (3, 3, 3), (4, 4, 4), (5, 5, 5), (9, 9, 9);"
    "INSERT INTO s VALUES ('a', 1), ('b', 2), ('c', 3), ('d', 4), ('e', 5), ('z', 9);"
    "INSERT INTO n VALUES (1, 'x'), (1, 'x'), (2, 'y'), (3, 'z'), (4, NULL);"
    "INSERT INTO m VALUES (1, 1), (2, 2), (3, 3), (4, 4), (9, 9);"
    "INSERT INTO b VALUES (1, REPEAT('a', 3000)), (2, ''), (3, NULL), (4, REPEAT('d', 9));");

/// The same after somebody worked in it: rows changed, moved unique values, gone, and new; beside
/// some that are as they were.
const auto worked = QStringLiteral(
    "INSERT INTO i VALUES (1, 1, 1), (2, 20, 3), (3, 30, 2), (5, 5, 5), (7, 7, 7);"
    "INSERT INTO s VALUES ('a', 1), ('b', 20), ('d', 4), ('e', 5), ('f', 6);"
    "INSERT INTO n VALUES (1, 'x'), (2, 'other'), (3, 'z'), (5, 'new');"
    "INSERT INTO m VALUES (1, 1), (2, 20), (4, 4), (5, 5);"
    "INSERT INTO b VALUES (1, REPEAT('a', 3000)), (2, 'changed'), (4, REPEAT('d', 9)), (5, 'e');");

/// How many rows that both had are gone.
QString lostRows(const QString &target)
{
    const QList<std::pair<QString, QString>> columns{
        {QStringLiteral("i"), QStringLiteral("id,v,u")},
        {QStringLiteral("s"), QStringLiteral("k,v")},
        {QStringLiteral("n"), QStringLiteral("a,v")},
        {QStringLiteral("m"), QStringLiteral("id,v")},
        {QStringLiteral("b"), QStringLiteral("id,data")}};
    QStringList counts;
    for (const auto &[table, names] : columns) {
        QStringList both;
        QStringList here;
        for (const QString &name : names.split(QLatin1Char(','))) {
            both << QStringLiteral("w.%1 <=> t.%1").arg(name);
            here << QStringLiteral("w.%1 <=> x.%1").arg(name);
        }
        const QString equal = QStringLiteral(" AND ");
        counts << QStringLiteral(
                      "(SELECT COUNT(*) FROM wanted.%1 w JOIN worked.%1 t ON %2 WHERE NOT "
                      "EXISTS (SELECT 1 FROM %3.%1 x WHERE %4))")
                      .arg(table, both.join(equal), target, here.join(equal));
    }
    return QLatin1String("SELECT ") + counts.join(QLatin1String(" + "));
}

} // namespace

/// A driver that breaks at every statement of a run in turn: no row is lost that both sides had, nothing
/// is called verified that is not equal, and the next run is exact.
class TestKillPoints : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void noStatementLosesAnything_data();
    void noStatementLosesAnything();

private:
    /// The tables of the schema that are not as they should be.
    QSet<QString> differing(const QString &schema);
    void restore(const QString &schema);
};

QSet<QString> TestKillPoints::differing(const QString &schema)
{
    QStringList all;
    for (const QString &table : tables)
        all << QStringLiteral("wanted.%1").arg(table) << schema + QLatin1Char('.') + table;
    const QByteArrayList lines =
        ask(m_servers->local(), QLatin1String("CHECKSUM TABLE ") + all.join(QLatin1String(", ")))
            .split('\n');
    QSet<QString> found;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (lines.value(2 * i).split('\t').value(1, "a")
            != lines.value(2 * i + 1).split('\t').value(1, "b"))
            found << tables.at(i);
    }
    return found;
}

void TestKillPoints::restore(const QString &schema)
{
    QString script;
    for (const QString &table : tables)
        script += QStringLiteral("DELETE FROM %1.%2; INSERT INTO %1.%2 SELECT * FROM worked.%2;")
                      .arg(schema, table);
    SLICETOOL_VERIFY(m_servers->local().execute(script));
}

void TestKillPoints::noStatementLosesAnything_data()
{
    QTest::addColumn<Leg>("leg");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("refuses");
    QTest::newRow("pull, no result") << Leg::Pull << Fault::NoResult << false;
    QTest::newRow("pull, no result, and no more connections")
        << Leg::Pull << Fault::NoResult << true;
    QTest::newRow("pull, fewer rows than told") << Leg::Pull << Fault::FewerRows << false;
    QTest::newRow("pull, rows swallowed") << Leg::Pull << Fault::Truncated << false;
    QTest::newRow("undo, no result") << Leg::Undo << Fault::NoResult << false;
    QTest::newRow("undo, rows swallowed, and no more connections")
        << Leg::Undo << Fault::Truncated << true;
}

void TestKillPoints::noStatementLosesAnything()
{
    QFETCH(Leg, leg);
    QFETCH(Fault, fault);
    QFETCH(bool, refuses);
    fill(definitions + wanted);
    for (const auto &[schema, rows] : {std::pair(QStringLiteral("wanted"), wanted),
                                       std::pair(QStringLiteral("worked"), worked)}) {
        SLICETOOL_VERIFY(test::ServerFixture::recreateSchema(m_servers->local(), schema));
        SLICETOOL_VERIFY(m_servers->local().execute(definitions + rows, schema));
    }
    m_options.jobs = 1;
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    const QString target = leg == Leg::Pull ? QStringLiteral("foo0") : QStringLiteral("foo1");

    m_options.driver = FaultyDriver::install();
    restore(target);
    FaultyDriver::arm(0, fault, refuses);
    checkExitCode(run(leg), 0);
    const int statements = FaultyDriver::statements();
    QVERIFY2(statements > 30, qPrintable(QString::number(statements)));
    QCOMPARE(differing(target), QSet<QString>());

    int whole = 0;
    int broken = 0;
    // With other servers one of five, and other ones with every fault: MySQL takes its time.
    const int step = m_servers->pair().isUsual() ? 1 : 5;
    for (int k = 1 + int(fault) % step; k <= statements; k += step) {
        restore(target);
        FaultyDriver::arm(k, fault, refuses);
        const auto report = run(leg);
        const QString at = QStringLiteral("statement %1: %2").arg(k).arg(FaultyDriver::broken());
        const QSet<QString> wrong = differing(target);
        QVERIFY2(ask(m_servers->local(), lostRows(target)) == "0",
                 qPrintable(at + QLatin1Char('\n')
                            + (report ? summary(*report) : report.error().message())));
        if (!report) {
            QVERIFY2(report.error().code == ErrorCode::ConnectionLost
                         || report.error().code == ErrorCode::Unreachable,
                     qPrintable(at + QLatin1Char('\n') + report.error().message()));
            ++broken;
        } else {
            for (const TableReport &table : report->tables) {
                const bool isSaid = table.verified || table.status == TableStatus::InSync;
                QVERIFY2(!isSaid || !wrong.contains(table.table),
                         qPrintable(at + QLatin1Char('\n') + summary(*report)));
                QVERIFY2(table.status != TableStatus::Live,
                         qPrintable(at + QLatin1Char('\n') + summary(*report)));
            }
            QCOMPARE(report->tables.size(), tables.size());
            QVERIFY2(report->exitCode() == 0 || report->exitCode() == 3,
                     qPrintable(at + QLatin1Char('\n') + summary(*report)));
            QVERIFY2(report->exitCode() == 3 || wrong.isEmpty(), qPrintable(at));
            ++(report->exitCode() == 0 ? whole : broken);
        }
        if (report && report->exitCode() == 0)
            continue; // it came to its end: there is nothing to mend
        FaultyDriver::arm(0, fault, false);
        const auto next = run(leg);
        QVERIFY2(
            next && next->exitCode() == 0,
            qPrintable(at + QLatin1Char('\n') + (next ? summary(*next) : next.error().message())));
        QCOMPARE(differing(target), QSet<QString>());
    }
    // Some were begun anew and came to their end, unless there was nobody to connect to.
    QVERIFY2(refuses ? broken > 0 : whole > 0,
             qPrintable(QStringLiteral("%1 whole, %2 broken").arg(whole).arg(broken)));
    qInfo("%d of %d statements: %d runs mended themselves, %d said why not", whole + broken,
          statements, whole, broken);
}

SLICETOOL_TEST(TestKillPoints)
#include "tst_killpoints.moc"
