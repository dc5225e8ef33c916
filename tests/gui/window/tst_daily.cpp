// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/poolthreads.h"
#include "gui/daily/advicedialog.h"
#include "gui/daily/grantsdialog.h"
#include "gui/daily/runcomparisondialog.h"
#include "gui/daily/scheduledialog.h"
#include "gui/window/dataflow.h"
#include "gui/window/historyview.h"
#include "gui/window/mainwindow.h"
#include "gui/window/noticebar.h"
#include "gui/window/planpage.h"
#include "gui/window/plantools.h"
#include "plan/planwriter.h"
#include "server/statefolder.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace slicetool;
using namespace slicetool::gui;

/// What the window adds to a day's round: lite pulls, turns, schedule, grants, advice, runs side by
/// side, and what went wrong while nobody looked. Against real servers.
class TestDaily : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { endPoolThreads(); }
    void init();
    void cleanup() { m_window.reset(); }
    void litePullIsNotVerified();
    void takesTurns();
    void showsAndAppliesGrants();
    void advisesAndTakesAdvice();
    void schedules();
    void laysTwoRunsSideBySide();
    void filtersTheHistory();
    void tellsOfRunsThatCouldNotBegin();

private:
    bool run(QAction *action);
    QPushButton *applyOf(QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply);
    }
    QByteArray ask(const char *schema)
    {
        return m_servers->local()
            .query(QStringLiteral("SELECT SUM(v) FROM t"), QString::fromLatin1(schema))
            ->trimmed();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_planPath;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<test::ServerFixture> m_servers;
    std::unique_ptr<MainWindow> m_window;
    Passwords m_passwords;
    Plan m_plan;
};

void TestDaily::initTestCase()
{
    auto servers = test::ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
}

void TestDaily::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(QStringLiteral("state")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toLocal8Bit());
    SLICETOOL_VERIFY(
        test::ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("foo")));
    for (const char *schema : {"foo0", "foo1"})
        SLICETOOL_VERIFY(m_servers->local().execute(
            QStringLiteral("DROP SCHEMA IF EXISTS %1").arg(QLatin1String(schema))));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT, m TIMESTAMP NOT NULL DEFAULT "
                       "'2020-01-01' ON UPDATE CURRENT_TIMESTAMP); INSERT INTO t SELECT seq, 1, "
                       "'2020-01-01' + INTERVAL seq HOUR FROM seq_1_to_3000"),
        QStringLiteral("foo")));
    const auto url = [](demo::PrivateServer &server, const char *schema) {
        const Endpoint place = server.tcpEndpoint(QString::fromLatin1(schema), {});
        QString text = place.toUrl();
        text.insert(text.indexOf(QLatin1Char('@')),
                    QLatin1Char(':') + place.password.value_or(QString()));
        return text;
    };
    m_plan = Plan();
    m_plan.name = QStringLiteral("daily");
    m_plan.upstream = url(m_servers->upstream(), "foo");
    m_plan.base = url(m_servers->local(), "foo0");
    // By a socket it is this machine's, about which the settings say that nobody asks.
    m_plan.work = m_servers->local().endpoint(QStringLiteral("foo1"), {}).toUrl();
    m_plan.defaultStep.zoom = Zoom::fixed({100, 1});
    m_planPath = m_folder->filePath(QStringLiteral("daily.slice.json"));
    SLICETOOL_VERIFY(writePlanFile(m_plan, m_planPath));
    QFile file(m_planPath);
    // The writer leaves passwords out, as it should; the test has no keychain.
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    const auto put = [&](demo::PrivateServer &server, const char *schema) {
        const Endpoint place = server.tcpEndpoint(QString::fromLatin1(schema), {});
        m_passwords.remember(accountKey(place), place.password.value_or(QString()));
        const QByteArray without = place.toUrl().toUtf8();
        QByteArray with = without;
        with.insert(with.indexOf('@'), ":" + place.password.value_or(QString()).toUtf8());
        text.replace('"' + without + '"', '"' + with + '"');
    };
    put(m_servers->upstream(), "foo");
    put(m_servers->local(), "foo0");
    put(m_servers->local(), "foo1");
    file.resize(0);
    file.write(text);
    file.close();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->actions().askFirst->setChecked(false);
    m_window->show();
    QVERIFY(m_window->openPlan(m_planPath));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->page().tables().rowCount(), 1, 10'000);
}

bool TestDaily::run(QAction *action)
{
    QSignalSpy remembered(&m_window->page(), &PlanPage::remembered);
    action->trigger();
    return QTest::qWaitFor([&] { return remembered.count() > 0; }, 30'000);
}

void TestDaily::litePullIsNotVerified()
{
    QVERIFY(run(m_window->actions().pull));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("UPDATE t SET v = 11 WHERE id = 7"), QStringLiteral("foo")));
    QVERIFY(run(m_window->actions().pullLite));
    QCOMPARE(ask("foo0"), QByteArray("3010"));
    const QString state = m_window->page().findChild<DataFlow *>()->base()->stateText();
    QVERIFY2(state.contains(QLatin1String("not verified")), qPrintable(state));
    QVERIFY(m_window->page().shownReport()->lite);
}

void TestDaily::takesTurns()
{
    QVERIFY(run(m_window->actions().pull));
    auto *way = m_window->page().findChild<DataFlow *>();
    const auto schema = [&](PlaceCard *card) { return card->accessibleName(); };
    QVERIFY(schema(way->base()).contains(QLatin1String("foo0")));
    QSignalSpy turned(m_window->findChild<PlanTools *>(), &PlanTools::turned);
    m_window->actions().turn->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(turned.count(), 1, 10'000);
    QVERIFY2(schema(way->base()).contains(QLatin1String("foo1"))
                 && schema(way->work()).contains(QLatin1String("foo0")),
             qPrintable(schema(way->base())));
    QVERIFY(!m_window->page().document().isModified()); // the plan's file says what it said
    SLICETOOL_VERIFY(
        m_servers->upstream().execute(QStringLiteral("UPDATE t SET v = 2"), QStringLiteral("foo")));
    // What the application wrote to what is base now would be lost.
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    m_window->actions().pull->trigger();
    QPushButton *confirm = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        (confirm = m_window->findChild<QPushButton *>(QStringLiteral("questionConfirm"))), 15'000);
    confirm->click();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    QCOMPARE(ask("foo0"), QByteArray("3000")); // which is in use
    QCOMPARE(ask("foo1"), QByteArray("6000"));
}

void TestDaily::showsAndAppliesGrants()
{
    QVERIFY(run(m_window->actions().pull));
    QVERIFY(run(m_window->actions().undo));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("CREATE OR REPLACE USER app@'%' IDENTIFIED BY 'x'; GRANT SELECT, UPDATE ON "
                       "foo.* TO app@'%'")));
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP USER IF EXISTS app@'%'")));
    GrantsDialog dialog(planInTurn(m_plan, m_planPath, Turn()), m_passwords);
    QSignalSpy looked(&dialog, &GrantsDialog::looked);
    dialog.show();
    QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, 15'000);
    const QString statements =
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("statements"))->toPlainText();
    QVERIFY2(statements.contains(QLatin1String("ON `foo1`.*")), qPrintable(statements));
    QVERIFY2(!statements.contains(QLatin1String("IDENTIFIED")), qPrintable(statements));
    QSignalSpy applied(&dialog, &GrantsDialog::applied);
    QTest::mouseClick(applyOf(dialog), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(applied.count(), 1, 15'000);
    QVERIFY(applied.first().first().toBool());
    const auto grants = m_servers->local().query(QStringLiteral("SHOW GRANTS FOR app@'%'"));
    SLICETOOL_VERIFY(grants);
    QVERIFY2(grants->contains("SELECT, UPDATE ON `foo1`.*"), grants->constData());
}

void TestDaily::advisesAndTakesAdvice()
{
    // Scattered changes, twice, with chunks that are far too small for so few.
    QVERIFY(run(m_window->actions().pull));
    for (int i = 0; i < 2; ++i) {
        SLICETOOL_VERIFY(m_servers->upstream().execute(
            QStringLiteral("UPDATE t SET v = v + 1 WHERE id IN (10, 2000)"),
            QStringLiteral("foo")));
        QVERIFY(run(m_window->actions().pull));
    }
    AdviceDialog dialog(planInTurn(m_window->page().document().plan(), m_planPath, Turn()),
                        m_passwords);
    QSignalSpy looked(&dialog, &AdviceDialog::looked);
    dialog.show();
    QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, 15'000);
    QVERIFY(looked.first().first().toBool());
    auto *tables = dialog.findChild<QTreeWidget *>(QStringLiteral("tables"));
    QCOMPARE(tables->topLevelItemCount(), 1);
    QCOMPARE(tables->topLevelItem(0)->text(1), QStringLiteral("2")); // the first load tells nothing
    const QList<ZoomAdvice> taken = dialog.taken();
    QCOMPARE(taken.size(), 1);
    QVERIFY(taken.first().proposed != m_plan.defaultStep.zoom);
    tables->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(dialog.taken().isEmpty() && !applyOf(dialog)->isEnabled());
}

void TestDaily::schedules()
{
    // Neither systemd's user instance nor crontab: said, and nothing written.
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    ScheduleDialog dialog(m_planPath, true);
    dialog.show();
    dialog.findChild<QCheckBox *>(QStringLiteral("lite"))->setChecked(true);
    auto *when = dialog.findChild<QComboBox *>(QStringLiteral("liteWhen"));
    auto *problem = dialog.findChild<QLabel *>(QStringLiteral("problem"));
    QVERIFY(when->isEnabled());
    when->setEditText(QStringLiteral("every 7"));
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 10'000);
    when->setEditText(QStringLiteral("hourly"));
    auto *preview = dialog.findChild<QPlainTextEdit *>(QStringLiteral("preview"));
    QTRY_VERIFY_WITH_TIMEOUT(preview->toPlainText().contains(QLatin1String("--lite")), 10'000);
    QTest::mouseClick(applyOf(dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 10'000);
    qputenv("PATH", path);
}

void TestDaily::laysTwoRunsSideBySide()
{
    QVERIFY(run(m_window->actions().pull));
    QVERIFY(run(m_window->actions().pull));
    auto *view = m_window->findChild<HistoryView *>();
    auto *list = view->findChild<QTreeWidget *>(QStringLiteral("historyList"));
    auto *compare = view->findChild<QToolButton *>(QStringLiteral("historyCompare"));
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, 10'000);
    QVERIFY(!compare->isEnabled());
    list->selectAll();
    QVERIFY(compare->isEnabled());
    compare->click();
    QTRY_VERIFY_WITH_TIMEOUT(view->findChild<RunComparisonDialog *>(), 10'000);
    auto *dialog = view->findChild<RunComparisonDialog *>();
    auto *tables = dialog->findChild<QTreeWidget *>(QStringLiteral("tables"));
    QCOMPARE(tables->topLevelItemCount(), 1);
    QCOMPARE(tables->topLevelItem(0)->text(3), QStringLiteral("3,000")); // the first load, left
    QCOMPARE(tables->topLevelItem(0)->text(7), QStringLiteral("0"));
    dialog->close();
}

void TestDaily::filtersTheHistory()
{
    QVERIFY(run(m_window->actions().pull));
    QVERIFY(run(m_window->actions().pullLite));
    auto *view = m_window->findChild<HistoryView *>();
    auto *list = view->findChild<QTreeWidget *>(QStringLiteral("historyList"));
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, 10'000);
    view->findChild<QLineEdit *>(QStringLiteral("historyFilter"))
        ->setText(QStringLiteral("lite pull"));
    QVERIFY(!list->topLevelItem(0)->isHidden());
    QVERIFY(list->topLevelItem(1)->isHidden());
}

void TestDaily::tellsOfRunsThatCouldNotBegin()
{
    auto *notice = m_window->findChild<NoticeBar *>();
    QVERIFY(!notice->isVisible());
    RunReport attempt;
    attempt.plan = QStringLiteral("daily");
    attempt.command = QStringLiteral("pull");
    attempt.started = QDateTime::currentDateTimeUtc();
    SLICETOOL_VERIFY(RunHistory(historyPath())
                         .addProblem(attempt, {m_planPath, QStringLiteral("schedule"), {}}, 4,
                                     QStringLiteral("Access denied for user 'x'")));
    const auto restart = [&] {
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->show();
        notice = m_window->findChild<NoticeBar *>();
    };
    restart();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 10'000);
    QVERIFY2(notice->text().contains(QLatin1String("Access denied")), qPrintable(notice->text()));
    notice->findChild<QToolButton *>(QStringLiteral("noticeClose"))->click();
    restart(); // it was seen
    QTest::qWait(500);
    QVERIFY(!notice->isVisible());
}

SLICETOOL_TEST(TestDaily)
#include "tst_daily.moc"
