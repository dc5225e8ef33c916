// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/celltext.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;
using namespace slicetool::gui;

/// What of a value a cell shows, and what of it has changed.
class TestCellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsNotSeen_data();
    void showsWhatIsNotSeen();
    void marksWhatHasChanged_data();
    void marksWhatHasChanged();
    void leavesOutACommonBeginning();
};

void TestCellText::showsWhatIsNotSeen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *bytes, const char *shown) {
        QTest::newRow(bytes) << QByteArray(bytes) << QString::fromUtf8(shown);
    };
    row("Anna", "Anna");
    row("Anna ", "Anna·");
    row("  Anna  ", "··Anna··");
    row("two words", "two words");
    row(" ", "·");
    row("a\nb", "a↵b");
    row("a\r\nb\t", "a↵b⇥");
}

void TestCellText::showsWhatIsNotSeen()
{
    QFETCH(QByteArray, bytes);
    const CellLook look = lookOf({QStringLiteral("v"), false, false, bytes});
    QTEST(look.text, "shown");
    QVERIFY(!look.isQuiet);
    QVERIFY(lookOf({QStringLiteral("v"), true, false, bytes}).isQuiet);
    QVERIFY(lookOf({QStringLiteral("v"), false, true, bytes}).isQuiet);
}

void TestCellText::marksWhatHasChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("come");
    const auto row = [](const char *before, const char *after, const char *gone, const char *come) {
        QTest::newRow(before) << QString::fromUtf8(before) << QString::fromUtf8(after)
                              << QString::fromUtf8(gone) << QString::fromUtf8(come);
    };
    row("SKU-003", "SKU-004", "3", "4");
    row("SKU-003-x", "SKU-114-x", "003", "114");
    row("abc", "abcd", "", "d");
    row("aaa", "aa", "a", "");
    row("", "x", "", "x");
    row("same", "same", "", "");
    row("all", "new", "all", "new");
    // Halves of a surrogate pair, and marks that combine, are no characters.
    row("x😀y", "x😁y", "😀", "😁");
    row("e\xcc\x81x", "e\xcc\x80x", "e\xcc\x81", "e\xcc\x80");
    row("ae\xcc\x81", "ae", "e\xcc\x81", "e");
}

void TestCellText::marksWhatHasChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto [gone, come] = changedParts(before, after);
    QTEST(before.mid(gone.first, gone.count), "gone");
    QTEST(after.mid(come.first, come.count), "come");
}

void TestCellText::leavesOutACommonBeginning()
{
    const QString text = QStringLiteral("a long beginning and x");
    TextPart part{21, 1};
    const QString cut = withoutBeginning(text, part, 3);
    QCOMPARE(cut, QStringLiteral("…nd x"));
    QCOMPARE(cut.mid(part.first, part.count), QStringLiteral("x"));
    part = {21, 1};
    QCOMPARE(withoutBeginning(text, part, 0), QStringLiteral("…x"));
    TextPart near{3, 1};
    QCOMPARE(withoutBeginning(text, near, 3), text);
    QCOMPARE(near.first, 3);
}

SLICETOOL_TEST(TestCellText)
#include "tst_celltext.moc"
