// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/when.h"
#include "support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace slicetool;

/// What people write for a time, as systemd and as cron are told it.
class TestWhen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void cronCannotSayAll_data();
    void cronCannotSayAll();
    void systemdReadsItAsMeant();
};

void TestWhen::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("cron");
    const auto row = [](const char *text, const char *calendar, const char *cron) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(calendar)
                            << QString::fromLatin1(cron);
    };
    row("hourly", "*-*-* *:00:00", "0 * * * *");
    row("Daily", "*-*-* 00:00:00", "0 0 * * *");
    row("weekly", "Mon *-*-* 00:00:00", "0 0 * * 1");
    row("monthly", "*-*-01 00:00:00", "0 0 1 * *");
    row("quarterly", "*-01,04,07,10-01 00:00:00", "0 0 1 1,4,7,10 *");
    row("03:15", "*-*-* 03:15:00", "15 3 * * *");
    row(" 3:05 ", "*-*-* 03:05:00", "5 3 * * *");
    row("23:59", "*-*-* 23:59:00", "59 23 * * *");
    row("Mon..Fri 03:15", "Mon..Fri *-*-* 03:15:00", "15 3 * * 1-5");
    row("mon-fri 03:15", "Mon..Fri *-*-* 03:15:00", "15 3 * * 1-5");
    row("Mon,Thu 03:15", "Mon,Thu *-*-* 03:15:00", "15 3 * * 1,4");
    row("Thursday, Monday 03:15", "Mon,Thu *-*-* 03:15:00", "15 3 * * 1,4");
    row("Mon..Wed,Sat 03:15", "Mon..Wed,Sat *-*-* 03:15:00", "15 3 * * 1-3,6");
    row("Sun 18:00", "Sun *-*-* 18:00:00", "0 18 * * 0");
    row("Fri..Sun 18:00", "Fri..Sun *-*-* 18:00:00", "0 18 * * 0,5,6");
    row("Sat..Mon 18:00", "Mon,Sat,Sun *-*-* 18:00:00", "0 18 * * 0,1,6");
    row("Mon..Sun 18:00", "*-*-* 18:00:00", "0 18 * * *");
    row("Sat", "Sat *-*-* 00:00:00", "0 0 * * 6");
    row("every 15min", "*-*-* *:00/15:00", "*/15 * * * *");
    row("every 15 minutes", "*-*-* *:00/15:00", "*/15 * * * *");
    row("every 1min", "*-*-* *:*:00", "* * * * *");
    row("every 60min", "*-*-* *:00:00", "0 * * * *");
    row("every 120 min", "*-*-* 00/2:00:00", "0 */2 * * *");
    row("EVERY 2H", "*-*-* 00/2:00:00", "0 */2 * * *");
    row("every 1h", "*-*-* *:00:00", "0 * * * *");
    row("every 24h", "*-*-* 00:00:00", "0 0 * * *");
}

void TestWhen::reads()
{
    QFETCH(QString, text);
    const auto when = When::parse(text);
    QVERIFY2(bool(when), when ? "" : qPrintable(when.error().message()));
    QTEST(when->calendar(), "calendar");
    const auto cron = when->cronFields();
    QVERIFY(bool(cron));
    QTEST(*cron, "cron");
}

void TestWhen::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "  ",
                             "noon",
                             "24:00",
                             "12:60",
                             "Mun 03:15",
                             "Mon.. 03:15",
                             "Mon,,Thu 03:15",
                             "every",
                             "every day",
                             "every 0min",
                             "every 45min",
                             "every 90min",
                             "every 5h",
                             "every 48h",
                             "every 99999h",
                             "every 999999min",
                             "every -5min",
                             "*-*-* 03:15:00 %i",
                             "*-*-* 03:15:00\\",
                             "03:15; rm",
                             "*-*-* \"03:15\""})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestWhen::refuses()
{
    QFETCH(QString, text);
    const auto when = When::parse(text);
    QVERIFY2(!when, qPrintable(text));
    QCOMPARE(when.error().code, ErrorCode::Usage);
    QVERIFY(!when.error().reason.isEmpty() && !when.error().remedy.isEmpty());
}

void TestWhen::cronCannotSayAll_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"Mon *-*-01..07 03:15", "03:15 Europe/Berlin", "03:15:30", "*:0/45", "2030-01-01"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

/// An expression of systemd's is kept as it is, and a line break in it is none.
void TestWhen::cronCannotSayAll()
{
    QFETCH(QString, text);
    const auto when = When::parse(QString(text).replace(QLatin1Char(' '), QLatin1String(" \n")));
    QVERIFY(bool(when));
    QCOMPARE(when->calendar(), text);
    const auto cron = when->cronFields();
    QVERIFY(!cron);
    QCOMPARE(cron.error().code, ErrorCode::Usage);
    QVERIFY(!cron.error().remedy.isEmpty());
}

/// Asks the real program: what is written must be in its normal form already, so that it cannot
/// have understood something else.
void TestWhen::systemdReadsItAsMeant()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
    if (program.isEmpty())
        QSKIP("there is no systemd-analyze here that could read the expressions");
    for (const char *text : {"hourly", "daily", "weekly", "monthly", "quarterly", "semiannually",
                             "yearly", "minutely", "3:05", "Mon..Fri 03:15", "Thu,Mon 03:15",
                             "Fri..Mon 03:15", "Sat", "every 1min", "every 15min", "every 2h"}) {
        const auto when = When::parse(QString::fromLatin1(text));
        QVERIFY2(bool(when), text);
        QProcess process;
        process.start(program,
                      {QStringLiteral("calendar"), QStringLiteral("--"), when->calendar()});
        QVERIFY(process.waitForFinished());
        const QString out = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(process.exitCode() == 0, qPrintable(when->calendar()));
        QVERIFY2(
            out.contains(QLatin1String("Normalized form: ") + when->calendar() + QLatin1Char('\n')),
            qPrintable(when->calendar() + QLatin1Char('\n') + out));
    }
}

SLICETOOL_TEST(TestWhen)
#include "tst_when.moc"
