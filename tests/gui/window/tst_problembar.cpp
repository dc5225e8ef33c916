// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/problembar.h"
#include "support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace slicetool;
using namespace slicetool::gui;

/// Why a run did not begin, or what it left undone.
class TestProblemBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhyARunDidNotBegin();
    void countsWhatIsUndone_data();
    void countsWhatIsUndone();
    void hidesWhereAllIsDone();

private:
    static TableReport table(const char *name, TableStatus status, const char *message = "")
    {
        TableReport report;
        report.table = QString::fromLatin1(name);
        report.status = status;
        report.message = QString::fromLatin1(message);
        report.verified = status == TableStatus::InSync || status == TableStatus::Synced;
        return report;
    }
    static RunReport report(const QList<TableReport> &tables)
    {
        RunReport report;
        report.command = QStringLiteral("pull");
        report.tables = tables;
        return report;
    }
    QToolButton *button(const char *name)
    {
        return m_bar->findChild<QToolButton *>(QLatin1String(name));
    }

    QAction m_connections{QStringLiteral("Connections…"), nullptr};
    std::unique_ptr<ProblemBar> m_bar;
};

void TestProblemBar::init()
{
    m_bar = std::make_unique<ProblemBar>(&m_connections);
    QVERIFY(m_bar->isHidden());
}

void TestProblemBar::saysWhyARunDidNotBegin()
{
    const Error unreachable{ErrorCode::Unreachable, QStringLiteral("connecting to upstream"),
                            QStringLiteral("refused")};
    m_bar->showError(unreachable);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), unreachable.message());
    QVERIFY(!button("problemTables")->isVisible());
    QSignalSpy opened(&m_connections, &QAction::triggered);
    button("problemConnections")->click();
    QCOMPARE(opened.size(), 1);
    button("problemCopy")->click();
    QCOMPARE(QApplication::clipboard()->text(), unreachable.message());
    button("noticeClose")->click();
    QVERIFY(m_bar->isHidden());
    m_bar->showError({ErrorCode::Refused, QStringLiteral("pulling"), QStringLiteral("no")});
    QVERIFY(!button("problemConnections")->isVisible());
}

void TestProblemBar::countsWhatIsUndone_data()
{
    QTest::addColumn<QList<TableReport>>("tables");
    QTest::addColumn<QString>("text");
    const TableReport good = table("g", TableStatus::Synced);
    TableReport unverified = table("u", TableStatus::Synced);
    unverified.verified = false;
    const auto row = [&](const char *name, const QList<TableReport> &tables, const char *text) {
        QTest::newRow(name) << tables << QString::fromUtf8(text);
    };
    row("one", {good, table("a", TableStatus::Failed, "writing to `a`: no\nmore")},
        "Pull: a failed: writing to `a`: no");
    row("several", {table("a", TableStatus::Failed), table("b", TableStatus::Failed), good},
        "Pull: 2 table(s) failed");
    row("kinds",
        {table("a", TableStatus::Failed), table("b", TableStatus::Drifted),
         table("c", TableStatus::Live), unverified},
        "Pull: 1 table(s) failed; the columns of 1 table(s) have drifted; 2 table(s) not "
        "verified");
    row("drifted", {table("a", TableStatus::Drifted)}, "Pull: the columns of a have drifted");
    row("live", {good, table("a", TableStatus::Live, "run again")},
        "Pull: a is not verified: run again");
}

void TestProblemBar::countsWhatIsUndone()
{
    QFETCH(QList<TableReport>, tables);
    QFETCH(QString, text);
    m_bar->showUnfinished(QStringLiteral("Pull"), report(tables));
    QCOMPARE(m_bar->text(), text);
    QVERIFY(m_bar->isVisible());
    QSignalSpy asked(m_bar.get(), &ProblemBar::tablesRequested);
    button("problemTables")->click();
    QCOMPARE(asked.size(), 1);
}

void TestProblemBar::hidesWhereAllIsDone()
{
    RunReport done = report({table("a", TableStatus::Failed)});
    m_bar->showUnfinished(QStringLiteral("Pull"), done);
    QVERIFY(m_bar->isVisible());
    done.tables = {table("a", TableStatus::Synced), table("b", TableStatus::Skipped)};
    m_bar->showUnfinished(QStringLiteral("Pull"), done);
    QVERIFY(m_bar->isHidden());
    done.after = {{QStringLiteral("UPDATE t"), false, QStringLiteral("no such table"), -1}};
    m_bar->showUnfinished(QStringLiteral("Pull"), done);
    QCOMPARE(m_bar->text(), QStringLiteral("Pull: not done afterwards: no such table"));
    QVERIFY(!button("problemTables")->isVisible());
    // Whoever cancelled knows it.
    done.cancelled = true;
    m_bar->showUnfinished(QStringLiteral("Pull"), done);
    QVERIFY(m_bar->isHidden());
}

SLICETOOL_TEST(TestProblemBar)
#include "tst_problembar.moc"
