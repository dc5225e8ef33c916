// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/columnpattern.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

class TestColumnPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void keepsTheColumnsOrder();
};

void TestColumnPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const char *pattern, const char *column, bool expected) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(column) << expected;
    };
    row("name", "updated_at", "updated_at", true);
    row("case", "Updated_AT", "updated_at", true);
    row("case beyond ASCII", "GRÖSSE", "grösse", true);
    row("part of a name", "updated", "updated_at", false);
    row("end", "*_at", "updated_at", true);
    row("beginning", "updated*", "updated_at", true);
    row("star for nothing", "updated_at*", "updated_at", true);
    row("two stars", "*date*", "updated_at", true);
    row("one character", "c?", "c1", true);
    row("not two", "c?", "c12", false);
    row("all", "*", "anything at all", true);
    row("brackets are themselves", "c[12]", "c1", false);
    row("brackets", "c[12]", "c[12]", true);
    row("dots are themselves", "a.c", "abc", false);
    row("slash", "a*c", "a/b/c", true);
    row("line break", "a*c", "a\nc", true);
    row("backslash", "a\\*", "a\\bc", true);
    row("empty", "", "a", false);
}

void TestColumnPattern::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, column);
    QFETCH(bool, expected);
    QCOMPARE(matchesColumn(pattern, column), expected);
}

void TestColumnPattern::keepsTheColumnsOrder()
{
    const QStringList columns{QStringLiteral("id"), QStringLiteral("b_at"), QStringLiteral("v"),
                              QStringLiteral("a_at")};
    QCOMPARE(matchingColumns({QStringLiteral("a*"), QStringLiteral("*_at"), QStringLiteral("none")},
                             columns),
             (QStringList{QStringLiteral("b_at"), QStringLiteral("a_at")}));
    QCOMPARE(matchingColumns({}, columns), QStringList());
}

SLICETOOL_TEST(TestColumnPattern)
#include "tst_columnpattern.moc"
