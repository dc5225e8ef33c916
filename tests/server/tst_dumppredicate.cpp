// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dumppredicate.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

class TestDumpPredicate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rewrites_data()
    {
        QTest::addColumn<QString>("predicate");
        QTest::addColumn<QString>("rewritten");
        const auto row = [](const char *predicate, const char *rewritten) {
            QTest::newRow(predicate)
                << QString::fromUtf8(predicate) << QString::fromUtf8(rewritten);
        };
        row("", "");
        row("id >= 5 AND id < 10", "id >= 5 AND id < 10");
        row("n = 'müller'", "n = _utf8mb4'müller'");
        row("n=\"a\"", "n=_utf8mb4\"a\"");
        row("n LIKE'a%'", "n LIKE _utf8mb4'a%'");
        row("n IN ('a', 'b''c', 'd\\'e')", "n IN (_utf8mb4'a', _utf8mb4'b''c', _utf8mb4'd\\'e')");
        row("n = 'a' 'b'", "n = _utf8mb4'a' 'b'");
        row("n = 'a'\n'b'", "n = _utf8mb4'a'\n'b'");
        row("n = _latin1'a'", "n = _latin1'a'");
        row("n = _utf8mb4 'a'", "n = _utf8mb4 'a'");
        row("n = X'4A' AND m = b'01' AND o = N'x'", "n = X'4A' AND m = b'01' AND o = N'x'");
        row("d >= DATE '2024-01-01'", "d >= DATE '2024-01-01'");
        row("d >= '2024-01-01' AND d < NOW()", "d >= _utf8mb4'2024-01-01' AND d < NOW()");
        row("d > NOW() - INTERVAL '1' DAY", "d > NOW() - INTERVAL _utf8mb4'1' DAY");
        row("`it's` = 1 AND `a``b'` = 'x'", "`it's` = 1 AND `a``b'` = _utf8mb4'x'");
        row("(a, b) > (1, 'x') OR NOT (c IS NULL)", "(a, b) > (1, _utf8mb4'x') OR NOT (c IS NULL)");
        row("id IN (SELECT o.id FROM o WHERE o.s = 'x')",
            "id IN (SELECT o.id FROM o WHERE o.s = _utf8mb4'x')");
        row("n = 'a' COLLATE 'utf8mb4_bin'", "n = _utf8mb4'a' COLLATE 'utf8mb4_bin'");
        row("a - 1 > b / 2", "a - 1 > b / 2");
    }

    void rewrites()
    {
        QFETCH(QString, predicate);
        QFETCH(QString, rewritten);
        const auto result = predicateForDump(predicate);
        QVERIFY(result.has_value());
        QCOMPARE(*result, rewritten);
    }

    void declines_data()
    {
        QTest::addColumn<QString>("predicate");
        for (const char *predicate :
             {"CAST(id AS CHAR) = '1'", "CONVERT(n USING latin1) = 'a'", "f(n) = 1", "s.`f`(1) = 2",
              "CONCAT(id, 'x') = '1x'", "MONTHNAME(d) = 'may'", "a || b", "a = 1 -- x", "a = 1 # x",
              "a /* x */ = 1", "a = 1; DROP TABLE t", "n = 'open", "n = 'open\\'", "`open = 1"})
            QTest::newRow(predicate) << QString::fromUtf8(predicate);
    }

    void declines()
    {
        QFETCH(QString, predicate);
        QVERIFY(!predicateForDump(predicate).has_value());
    }
};

SLICETOOL_TEST(TestDumpPredicate)
#include "tst_dumppredicate.moc"
