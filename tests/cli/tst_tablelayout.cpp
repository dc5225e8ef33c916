// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/tablelayout.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool::cli;
using Align = TableLayout::Align;

class TestTableLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignsColumns();
    void emptyColumnsTakeNoRoom();
    void notesStandBelowTheirRow();
    void colorsDoNotCount();
    void nothing();
};

void TestTableLayout::alignsColumns()
{
    TableLayout layout({Align::Left, Align::Right, Align::Left});
    layout.addRow({{QStringLiteral("a")}, {QStringLiteral("1")}, {QStringLiteral("x")}});
    layout.addRow({{QStringLiteral("long")}, {QStringLiteral("1000")}, {}});
    layout.addRow({{QStringLiteral("b")}, {}, {QStringLiteral("y")}});
    QCOMPARE(layout.render({}), QStringLiteral("a        1  x\n"
                                               "long  1000\n"
                                               "b           y\n"));
}

void TestTableLayout::emptyColumnsTakeNoRoom()
{
    TableLayout layout({Align::Left, Align::Right, Align::Left});
    layout.addRow({{QStringLiteral("a")}, {}, {QStringLiteral("x")}});
    layout.addRow({{QStringLiteral("b")}, {}, {QStringLiteral("y")}});
    QCOMPARE(layout.render({}), QStringLiteral("a  x\nb  y\n"));
}

void TestTableLayout::notesStandBelowTheirRow()
{
    TableLayout layout({Align::Left, Align::Left});
    layout.addNote(QStringLiteral("belongs to nobody"));
    layout.addRow({{QStringLiteral("!")}, {QStringLiteral("orders")}});
    layout.addNote(QStringLiteral("first"));
    layout.addNote(QStringLiteral("a second that is longer than any column"));
    layout.addRow({{QStringLiteral("=")}, {QStringLiteral("items")}});
    QCOMPARE(layout.render({}), QStringLiteral("!  orders\n"
                                               "   first\n"
                                               "   a second that is longer than any column\n"
                                               "=  items\n"));
}

void TestTableLayout::colorsDoNotCount()
{
    TableLayout layout({Align::Left, Align::Right});
    layout.addRow({{QStringLiteral("a"), Color::Bold}, {QStringLiteral("1"), Color::Good}});
    layout.addRow({{QStringLiteral("bb")}, {QStringLiteral("22")}});
    QCOMPARE(layout.render({true, false}),
             QStringLiteral("\x1b[1ma\x1b[0m    \x1b[32m1\x1b[0m\nbb  22\n"));
}

void TestTableLayout::nothing()
{
    const TableLayout layout({Align::Left});
    QVERIFY(layout.isEmpty());
    QCOMPARE(layout.render({}), QString());
}

SLICETOOL_TEST(TestTableLayout)
#include "tst_tablelayout.moc"
