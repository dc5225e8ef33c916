// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/text.h"
#include "support/testmain.h"

#include <QTest>

#include <clocale>
#include <limits>

using namespace slicetool::cli;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::setlocale(LC_CTYPE, "C.UTF-8"); }
    void bytes_data();
    void bytes();
    void seconds_data();
    void seconds();
    void countsAndGroups();
    void nothingSteersTheTerminal();
    void widths();
    void elides();
    void pads();
    void colors();
};

void TestText::bytes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 B");
    QTest::newRow("bytes") << qint64(1023) << QStringLiteral("1023 B");
    QTest::newRow("one") << qint64(1024) << QStringLiteral("1.0 KiB");
    QTest::newRow("below ten") << qint64(9 * 1024 + 512) << QStringLiteral("9.5 KiB");
    QTest::newRow("from ten") << qint64(48211) << QStringLiteral("47 KiB");
    QTest::newRow("rounds up to the next unit")
        << qint64(1024 * 1024 - 1) << QStringLiteral("1.0 MiB");
    QTest::newRow("large") << qint64(170) * 1024 * 1024 << QStringLiteral("170 MiB");
    QTest::newRow("huge") << std::numeric_limits<qint64>::max() << QStringLiteral("8192 PiB");
}

void TestText::bytes()
{
    QFETCH(qint64, bytes);
    QTEST(humanBytes(bytes), "expected");
}

void TestText::seconds_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0.0 << QStringLiteral("0.0 s");
    QTest::newRow("negative") << -1.0 << QStringLiteral("0.0 s");
    QTest::newRow("short") << 1.94 << QStringLiteral("1.9 s");
    QTest::newRow("nearly a minute") << 59.94 << QStringLiteral("59.9 s");
    QTest::newRow("a minute") << 59.96 << QStringLiteral("1 min 00 s");
    QTest::newRow("minutes") << 185.2 << QStringLiteral("3 min 05 s");
    QTest::newRow("hours") << 7620.0 << QStringLiteral("2 h 07 min");
}

void TestText::seconds()
{
    QFETCH(double, seconds);
    QTEST(humanSeconds(seconds), "expected");
}

void TestText::countsAndGroups()
{
    QCOMPARE(grouped(1234567), QStringLiteral("1,234,567"));
    QCOMPARE(counted(0, "row"), QStringLiteral("0 rows"));
    QCOMPARE(counted(1, "row"), QStringLiteral("1 row"));
    QCOMPARE(counted(12000, "row"), QStringLiteral("12,000 rows"));
}

void TestText::nothingSteersTheTerminal()
{
    QCOMPARE(printable(QStringLiteral("a\x1b[31mb\x07")), QStringLiteral("a?[31mb?"));
    QCOMPARE(printable(QStringLiteral("a\nb\tc")), QStringLiteral("a b c"));
    QCOMPARE(printable(QStringLiteral("a\nb\rc"), true), QStringLiteral("a\nb c"));
    QCOMPARE(printable(QStringLiteral("a\u202Eb\u009Bc")), QStringLiteral("a?b?c"));
    QCOMPARE(printable(QStringLiteral("é漢")), QStringLiteral("é漢"));
}

void TestText::widths()
{
    QCOMPARE(displayWidth(QString()), 0);
    QCOMPARE(displayWidth(QStringLiteral("orders")), 6);
    QCOMPARE(displayWidth(QStringLiteral("注文")), 4);
    QCOMPARE(displayWidth(QStringLiteral("e\u0301")), 1);
    QCOMPARE(displayWidth(QStringLiteral("\U0001F600")), 2);
}

void TestText::elides()
{
    const TextStyle plain;
    const TextStyle unicode{false, true};
    QCOMPARE(elided(QStringLiteral("orders"), 6, unicode), QStringLiteral("orders"));
    QCOMPARE(elided(QStringLiteral("orders"), 5, unicode), QStringLiteral("orde…"));
    QCOMPARE(elided(QStringLiteral("orders"), 5, plain), QStringLiteral("orde~"));
    QCOMPARE(elided(QStringLiteral("注文明細"), 5, unicode), QStringLiteral("注文…"));
    QCOMPARE(elided(QStringLiteral("注文明細"), 4, unicode), QStringLiteral("注…"));
    QCOMPARE(elided(QStringLiteral("orders"), 0, unicode), QString());
}

void TestText::pads()
{
    QCOMPARE(padLeft(QStringLiteral("注"), 4), QStringLiteral("  注"));
    QCOMPARE(padRight(QStringLiteral("ab"), 4), QStringLiteral("ab  "));
    QCOMPARE(padRight(QStringLiteral("abcde"), 4), QStringLiteral("abcde"));
}

void TestText::colors()
{
    const TextStyle on{true, false};
    QCOMPARE(colored(QStringLiteral("x"), Color::Bad, on), QStringLiteral("\x1b[31mx\x1b[0m"));
    QCOMPARE(colored(QStringLiteral("x"), Color::Plain, on), QStringLiteral("x"));
    QCOMPARE(colored(QString(), Color::Bad, on), QString());
    QCOMPARE(colored(QStringLiteral("x"), Color::Bad, TextStyle{}), QStringLiteral("x"));
}

SLICETOOL_TEST(TestText)
#include "tst_text.moc"
