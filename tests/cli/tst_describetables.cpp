// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/initcommand.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;
using namespace slicetool::cli;

namespace {

TableOverview table(const char *name, qint64 rows, qint64 bytes, bool hasKey = true,
                    const char *kind = "table")
{
    TableOverview overview;
    overview.name = QString::fromUtf8(name);
    overview.kind = QString::fromLatin1(kind);
    overview.rows = rows;
    overview.bytes = bytes;
    overview.hasKey = hasKey;
    return overview;
}

constexpr qint64 mega = 1024 * 1024;

} // namespace

class TestDescribeTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largestFirst();
    void keylessAndViews();
    void skipIsOnlyAHint();
    void manyTables();
    void emptySchema();
};

void TestDescribeTables::largestFirst()
{
    QCOMPARE(describeTables({table("a", 10, 16384), table("orders", 120000, 20 * mega)}, {}),
             QStringLiteral("Upstream has 2 tables, about 20 MiB.\n"
                            "  orders  about 120,000 rows  20 MiB\n"
                            "  a            about 10 rows  16 KiB\n"));
}

void TestDescribeTables::keylessAndViews()
{
    const QString text = describeTables(
        {table("a", 1, 1, false), table("v", 0, 0, false, "view"), table("b", 1, 1)}, {});
    QVERIFY2(
        text.contains(QLatin1String("Without a primary or unique key, compared as a whole: a\n")),
        qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("not tables: v\n")), qPrintable(text));
    QVERIFY2(text.startsWith(QLatin1String("Upstream has 2 tables,")), qPrintable(text));
}

void TestDescribeTables::skipIsOnlyAHint()
{
    const QString hint = QStringLiteral("\"step\": \"skip\"");
    QVERIFY(describeTables({table("sessions", 100, 500 * mega)}, {}).contains(hint));
    QVERIFY(describeTables({table("audit_log", 100, 500 * mega)}, {}).contains(hint));
    QVERIFY(!describeTables({table("audit_log", 100, mega)}, {}).contains(hint));
    QVERIFY(!describeTables({table("catalogue", 100, 500 * mega)}, {}).contains(hint));
    QVERIFY(!describeTables({table("orders", 100, 500 * mega)}, {}).contains(hint));
}

void TestDescribeTables::manyTables()
{
    QList<TableOverview> tables;
    for (int i = 0; i < 25; ++i)
        tables.append(table(qPrintable(QStringLiteral("t%1").arg(i)), i, 1000 + i));
    const QString text = describeTables(tables, {});
    QVERIFY2(text.contains(QLatin1String("and 15 smaller ones\n")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("  t24  ")));
    QVERIFY(!text.contains(QLatin1String("  t14  ")));
}

void TestDescribeTables::emptySchema()
{
    QCOMPARE(describeTables({}, {}), QStringLiteral("Upstream has 0 tables, about 0 B.\n"));
}

SLICETOOL_TEST(TestDescribeTables)
#include "tst_describetables.moc"
