// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/turnfile.h"
#include "gui/base/poolthreads.h"
#include "gui/diff/diffview.h"
#include "gui/plan/plantablesview.h"
#include "gui/window/dataflow.h"
#include "gui/window/mainwindow.h"
#include "gui/window/planpage.h"
#include "gui/window/tabledetails.h"
#include "plan/planwriter.h"
#include "report/history.h"
#include "server/statefolder.h"
#include "support/filesizelimit.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QTreeWidget>

#include <optional>

using namespace slicetool;
using namespace slicetool::gui;

/// Runs of the window between real servers: what they say before they overwrite, and that they stay
/// bound to the plan that they were started for.
class TestPlanRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { endPoolThreads(); }
    void init();
    void cleanup() { m_window.reset(); }

    void undoNamesWhatItReverts();
    void undoCountsAllTablesAfterSomeWereCompared();
    void rowsAndWholeTablesAreCountedAsTheyGo();
    void aPullIntoWhatWasWorkAsks();
    void aPullOfSomeTablesIsNoPullOfAll();
    void undoSaysWhenTheNumberIsUnknown();
    void hintsFollowWhatHappens();
    void othersRunsMakeItUnknown();
    void turnsOfOthersForbidWhatWasChosenBefore();
    void anUnknownTurnRefusesEveryRun();
    void questionsAreSwitchedOffForWorkHereOnly();
    void applyIsOfTheRunThatIsShown();

    void noCommandsWithoutAPlan();
    void closingDuringARunAsks();
    void openingAnotherDuringARun();
    void openingTheSameDuringARun();
    void aRunThatEndsByItselfNeedsNoAnswer();
    void quittingDuringARunAsks();
    void savedUnderAnotherNameDuringARun();
    void aRunOfAnotherPlanIsShownNowhere();
    void dialogsGoWithTheirPlan();
    void planFileGoneDuringARun();
    void historyThatCannotBeWritten_data();
    void historyThatCannotBeWritten();
    void aServerRestartsDuringARun_data();
    void aServerRestartsDuringARun();
    void theDiskIsFullDuringARun_data();
    void theDiskIsFullDuringARun();

private:
    bool runAndWait(QAction *action);
    static std::optional<RunOutcome> outcomeOf(const QSignalSpy &ended);
    void prepareWork();
    QDialog *question();
    QString headline();
    QString details();
    void answer(const char *button);
    QString writePlan(const char *name);
    /// @param seconds for each of 300 rows
    void makeSlow(double seconds = 0.2);
    bool startSlowRun(double seconds = 0.2);
    QByteArray ask(const QString &sql, const char *schema);
    void checkBaseIsUpstream();
    /// Until nothing is done in the background any more, and all that came of it was taken.
    static void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
        }
    }
    QString hint()
    {
        return m_window->page().findChild<QLabel *>(QStringLiteral("undoHint"))->text();
    }
    DataFlow *way() { return m_window->page().findChild<DataFlow *>(); }
    QStringList pathsInHistory();
    /// Whether the next modal box of that name is answered by the button with this text.
    void answerBox(const char *objectName, const QString &button);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ServerFixture> m_servers;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    WindowActions *m_actions = nullptr;
    QString m_planPath;
    int m_answered = 0;
};

void TestPlanRuns::initTestCase()
{
    auto servers = test::ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
}

QString TestPlanRuns::writePlan(const char *name)
{
    Plan plan;
    plan.name = QString::fromLatin1(name);
    plan.upstream = m_servers->upstream().endpoint(QStringLiteral("foo"), {}).toUrl();
    plan.base = m_servers->local().endpoint(QStringLiteral("foo0"), {}).toUrl();
    plan.work = m_servers->local().endpoint(QStringLiteral("foo1"), {}).toUrl();
    const QString path = m_folder->filePath(plan.name + QStringLiteral(".slice.json"));
    return writePlanFile(plan, path) ? path : QString();
}

void TestPlanRuns::init()
{
    m_answered = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_folder->path().toLocal8Bit());
    SLICETOOL_VERIFY(
        test::ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("foo")));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("DROP DATABASE IF EXISTS foo0; DROP DATABASE IF EXISTS foo1")));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("CREATE TABLE customers (id INT PRIMARY KEY, name VARCHAR(40)); INSERT INTO "
                       "customers SELECT seq, LEFT(SHA2(seq, 256), 40) FROM seq_1_to_300; CREATE "
                       "TABLE orders (id "
                       "INT PRIMARY KEY, amount INT); INSERT INTO orders SELECT seq, seq FROM "
                       "seq_1_to_500"),
        QStringLiteral("foo")));
    m_planPath = writePlan("shop");
    QVERIFY(!m_planPath.isEmpty());
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_actions = &m_window->actions();
    m_window->resize(1300, 850);
    m_window->show();
    QVERIFY(m_actions->askFirst->isChecked()); // who switched nothing off is asked
    QVERIFY(m_window->openPlan(m_planPath));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->page().tables().rowCount(), 2, 20'000);
    // Whose turn it is is known: runs begin at once.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().state().planInTurn(), 20'000);
}

bool TestPlanRuns::runAndWait(QAction *action)
{
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    action->trigger();
    return outcomeOf(ended).has_value();
}

/// How the run ended that is seen by a spy on runEnded; nothing where it does not end.
std::optional<RunOutcome> TestPlanRuns::outcomeOf(const QSignalSpy &ended)
{
    if (!QTest::qWaitFor([&] { return ended.count() > 0; }, 120'000))
        return {};
    return ended.first().first().value<RunOutcome>();
}

/// Base and work are there; ten customers and all orders of work are others.
void TestPlanRuns::prepareWork()
{
    QVERIFY(runAndWait(m_actions->pull));
    m_actions->askFirst->setChecked(false);
    QVERIFY(runAndWait(m_actions->undo));
    m_actions->askFirst->setChecked(true);
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("UPDATE customers SET name = 'edited' WHERE id < 11; DELETE FROM orders"),
        QStringLiteral("foo1")));
}

void TestPlanRuns::checkBaseIsUpstream()
{
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->upstream(), QStringLiteral("foo"),
                                                m_servers->local(), QStringLiteral("foo0")));
}

QByteArray TestPlanRuns::ask(const QString &sql, const char *schema)
{
    const auto answer = m_servers->local().query(sql, QString::fromLatin1(schema));
    return answer ? answer->trimmed() : answer.error().message().toUtf8();
}

/// The one that is open now, within a while.
QDialog *TestPlanRuns::question()
{
    QDialog *found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            found = nullptr;
            const auto dialogs = m_window->findChildren<QDialog *>(QStringLiteral("runQuestion"));
            for (QDialog *dialog : dialogs) {
                if (dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        },
        60'000);
    return found;
}

QString TestPlanRuns::headline()
{
    QDialog *dialog = question();
    return dialog ? dialog->findChild<QLabel *>(QStringLiteral("questionHeadline"))->text()
                  : QStringLiteral("no question");
}

QString TestPlanRuns::details()
{
    QDialog *dialog = question();
    return dialog ? dialog->findChild<QLabel *>(QStringLiteral("questionDetails"))->text()
                  : QStringLiteral("no question");
}

void TestPlanRuns::answer(const char *button)
{
    QDialog *dialog = question();
    QVERIFY(dialog);
    auto *found = dialog->findChild<QPushButton *>(QString::fromLatin1(button));
    QVERIFY(found);
    found->click();
    QVERIFY(!dialog->isVisible());
}

void TestPlanRuns::answerBox(const char *objectName, const QString &button)
{
    auto *timer = new QTimer(m_window.get());
    timer->setInterval(50);
    connect(timer, &QTimer::timeout, this, [=, this] {
        auto *box = m_window->findChild<QMessageBox *>(QString::fromLatin1(objectName));
        if (!box || !box->isVisible())
            return;
        for (QAbstractButton *each : box->buttons()) {
            if (each->text() != button)
                continue;
            ++m_answered;
            timer->stop();
            timer->deleteLater();
            each->click();
            return;
        }
    });
    timer->start();
}

QStringList TestPlanRuns::pathsInHistory()
{
    const auto runs = RunHistory(historyPath()).list();
    QStringList paths;
    if (runs) {
        for (const HistoryEntry &entry : *runs)
            paths << QFileInfo(entry.origin.planPath).fileName();
    }
    return paths;
}

/// A step over which a run takes some seconds, and which can be told from the plan as it is written.
void TestPlanRuns::makeSlow(double seconds)
{
    TableStep slow;
    slow.table = QStringLiteral("customers");
    slow.where = QStringLiteral("SLEEP(%1) = 0").arg(seconds);
    m_window->page().document().setSteps({slow}, QStringLiteral("slow"));
    m_actions->savePlan->trigger();
    QVERIFY(!m_window->page().document().isModified());
}

bool TestPlanRuns::startSlowRun(double seconds)
{
    makeSlow(seconds);
    m_actions->pull->trigger();
    // At once, but where the plan's files were not looked at yet.
    return QTest::qWaitFor([this] { return m_window->page().isRunning(); }, 20'000);
}

void TestPlanRuns::undoNamesWhatItReverts()
{
    prepareWork();
    QVERIFY(runAndWait(m_actions->compareWork));
    QVERIFY2(hint().contains(QLatin1String("510 row(s) in 2 table(s)")), qPrintable(hint()));
    m_actions->undo->trigger();
    QCOMPARE(headline(),
             QStringLiteral("Revert 510 row(s) in 2 table(s) of foo1 on this machine?"));
    // Whoever goes on typing, or leans on Enter, says no.
    for (int i = 0; i < 3; ++i) {
        if (QDialog *dialog = m_window->findChild<QDialog *>(QStringLiteral("runQuestion"));
            dialog && dialog->isVisible())
            QTest::keyClick(dialog->focusWidget(), i == 1 ? Qt::Key_Space : Qt::Key_Return);
    }
    settle();
    QVERIFY(!m_window->page().isRunning());
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo1"), QByteArray("0"));
    QVERIFY(m_actions->undo->isEnabled());
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    m_actions->undo->trigger();
    answer("questionConfirm");
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo1"), QByteArray("500"));
    QVERIFY2(hint().contains(QLatin1String("reverted 510 row(s)")), qPrintable(hint()));
}

/// As it was found: two rows were applied, the one table was looked at again, and the undo over all
/// tables was announced with that table's rows.
void TestPlanRuns::undoCountsAllTablesAfterSomeWereCompared()
{
    prepareWork();
    QVERIFY(runAndWait(m_actions->compareWork));
    auto *view = m_window->page().findChild<DiffView *>();
    m_actions->showDifferences->trigger();
    view->showTable(QStringLiteral("customers"));
    auto *grid = view->findChild<QTableView *>(QStringLiteral("diffGrid"));
    QTRY_COMPARE(grid->model()->rowCount(), 10);
    QTRY_COMPARE(grid->model()->index(1, 0).data().toString(), QStringLiteral("2"));
    for (const int row : {1, 2})
        QVERIFY(
            grid->model()->setData(grid->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    view->findChild<QPushButton *>(QStringLiteral("diffApply"))->click();
    QCOMPARE(headline(), QStringLiteral("Revert 2 row(s) in 1 table(s) of foo1 on this machine?"));
    answer("questionConfirm");
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 60'000); // and a look at what is left of the table
    QVERIFY2(hint().contains(QLatin1String("508 row(s) in 2 table(s)")), qPrintable(hint()));
    m_actions->undo->trigger();
    QCOMPARE(headline(),
             QStringLiteral("Revert 508 row(s) in 2 table(s) of foo1 on this machine?"));
    answer("questionConfirm");
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 3, 60'000);
    QVERIFY2(hint().contains(QLatin1String("reverted 508 row(s)")), qPrintable(hint()));
}

void TestPlanRuns::rowsAndWholeTablesAreCountedAsTheyGo()
{
    prepareWork();
    QVERIFY(runAndWait(m_actions->compareWork));
    auto *view = m_window->page().findChild<DiffView *>();
    m_actions->showDifferences->trigger();
    view->showTable(QStringLiteral("customers"));
    auto *grid = view->findChild<QTableView *>(QStringLiteral("diffGrid"));
    QTRY_COMPARE(grid->model()->rowCount(), 10);
    QTRY_COMPARE(grid->model()->index(1, 0).data().toString(), QStringLiteral("2"));
    QVERIFY(grid->model()->setData(grid->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    auto *tables = view->findChild<QAbstractItemView *>(QStringLiteral("diffTables"))->model();
    for (int row = 0; row < tables->rowCount(); ++row) {
        if (tables->index(row, 0).data().toString() == QLatin1String("orders"))
            QVERIFY(tables->setData(tables->index(row, 0), Qt::Checked, Qt::CheckStateRole));
    }
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    view->findChild<QPushButton *>(QStringLiteral("diffApply"))->click();
    QCOMPARE(headline(),
             QStringLiteral("Revert 501 row(s) in 2 table(s) of foo1 on this machine?"));
    auto *list = question()->findChild<QTreeWidget *>(QStringLiteral("questionTables"));
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("1"));
    QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("500"));
    answer("questionConfirm");
    QTRY_VERIFY_WITH_TIMEOUT(ended.count() >= 1, 60'000);
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM customers WHERE name = 'edited'"), "foo1"),
             QByteArray("9"));
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo1"), QByteArray("500"));
}

/// After a swap, base is what the application wrote to; once that is overwritten, nobody is asked again.
void TestPlanRuns::aPullIntoWhatWasWorkAsks()
{
    prepareWork();
    m_actions->turn->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_actions->undo->text().contains(QLatin1String("foo0")), 60'000);
    // What was found between the two is not told of them under the other one's name.
    QVERIFY(!m_actions->exportReport->isEnabled());
    QCOMPARE(m_window->page()
                 .findChild<QAbstractItemView *>(QStringLiteral("diffTables"))
                 ->model()
                 ->rowCount(),
             0);
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    m_actions->pull->trigger();
    QVERIFY2(headline().contains(QLatin1String("foo1 on this machine")), qPrintable(headline()));
    QVERIFY2(details().contains(QLatin1String("foo1 was work until the swap at ")),
             qPrintable(details()));
    answer("questionCancel");
    settle();
    QCOMPARE(ended.count(), 0);
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo1"), QByteArray("0"));
    m_actions->pull->trigger();
    answer("questionConfirm");
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo1"), QByteArray("500"));
    settle();
    QVERIFY(runAndWait(m_actions->pull));
    // Whoever opens the plan anew is not asked either.
    settle();
    m_window->openPlan(m_planPath);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->page().tables().rowCount(), 2, 20'000);
    settle();
    QVERIFY(runAndWait(m_actions->pull));
}

/// What a pull left out is still what the application wrote.
void TestPlanRuns::aPullOfSomeTablesIsNoPullOfAll()
{
    prepareWork();
    m_actions->turn->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_actions->undo->text().contains(QLatin1String("foo0")), 60'000);
    TableStep step;
    step.table = QStringLiteral("orders");
    step.kind = StepKind::Skip;
    m_window->page().document().setSteps({step}, QStringLiteral("skip"));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    m_actions->pull->trigger();
    answer("questionConfirm");
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    settle();
    QVERIFY(runAndWait(m_actions->pull)); // the same once more loses nothing
    step.kind = StepKind::Scan;
    m_window->page().document().setSteps({step}, QStringLiteral("scan"));
    settle();
    m_actions->pull->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(details().contains(QLatin1String("foo1 was work until the swap at ")),
                              qPrintable(details()), 20'000);
    answer("questionCancel");
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo1"), QByteArray("0"));
}

void TestPlanRuns::undoSaysWhenTheNumberIsUnknown()
{
    prepareWork();
    // Nobody has looked since the undo; one table alone says nothing of the other.
    m_window->openPlan(m_planPath);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->page().tables().rowCount(), 2, 20'000);
    m_window->page().findChild<PlanTablesView *>()->selectTable(QStringLiteral("customers"));
    SLICETOOL_VERIFY(m_servers->upstream().query(QStringLiteral("SELECT 1")));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    m_actions->undoSelected->trigger();
    QCOMPARE(headline(),
             QStringLiteral("Revert all changes in 1 table(s) of foo1 on this machine?"));
    QVERIFY2(details().contains(QLatin1String("Not compared yet: the number of rows is unknown")),
             qPrintable(details()));
    answer("questionCompare");
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    QCOMPARE(headline(), QStringLiteral("Revert 10 row(s) in 1 table(s) of foo1 on this machine?"));
    answer("questionCancel");
    QVERIFY2(hint().startsWith(QLatin1String("Not all tables were compared")), qPrintable(hint()));
    m_actions->undo->trigger();
    QCOMPARE(headline(), QStringLiteral("Revert all changes in foo1 on this machine?"));
    QVERIFY2(details().contains(QLatin1String("Not all tables were compared")),
             qPrintable(details()));
    answer("questionCompare");
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 60'000);
    QCOMPARE(headline(),
             QStringLiteral("Revert 510 row(s) in 2 table(s) of foo1 on this machine?"));
    answer("questionCancel");
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo1"), QByteArray("0"));
}

void TestPlanRuns::hintsFollowWhatHappens()
{
    prepareWork();
    QVERIFY(runAndWait(m_actions->compareWork));
    QVERIFY(hint().contains(QLatin1String("510 row(s)")));
    TableStep skip;
    skip.table = QStringLiteral("orders");
    skip.kind = StepKind::Skip;
    m_window->page().document().setSteps({skip}, QStringLiteral("skip"));
    QVERIFY2(hint().contains(QLatin1String("since the plan was edited")), qPrintable(hint()));
    QVERIFY2(way()->work()->stateText().contains(QLatin1String("since the plan was edited")),
             qPrintable(way()->work()->stateText()));
    m_actions->undo->trigger();
    QVERIFY2(details().contains(QLatin1String("the number of rows is unknown")),
             qPrintable(details()));
    answer("questionCancel");
    m_actions->undoEdit->trigger();
    QVERIFY2(hint().contains(QLatin1String("510 row(s)")), qPrintable(hint()));
    // Base becomes another, and with it what an undo would do.
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("UPDATE customers SET name = 'new' WHERE id > 290"), QStringLiteral("foo")));
    QVERIFY(runAndWait(m_actions->pull));
    QVERIFY2(hint().contains(QLatin1String("since the pull at")), qPrintable(hint()));
    QVERIFY2(way()->work()->stateText().contains(QLatin1String("since the pull at")),
             qPrintable(way()->work()->stateText()));
    QVERIFY2(way()->base()->stateText().contains(QLatin1String("verified")),
             qPrintable(way()->base()->stateText()));
    QVERIFY(runAndWait(m_actions->compareWork));
    QVERIFY2(hint().contains(QLatin1String("520 row(s)")), qPrintable(hint()));
}

void TestPlanRuns::othersRunsMakeItUnknown()
{
    prepareWork();
    QVERIFY(runAndWait(m_actions->compareWork));
    QTest::qWait(50);
    RunReport report;
    report.plan = QStringLiteral("shop");
    report.command = QStringLiteral("undo");
    report.leg = Leg::Undo;
    report.started = QDateTime::currentDateTimeUtc();
    SLICETOOL_VERIFY(RunHistory(historyPath())
                         .add(report, {planIdentity(m_planPath), QStringLiteral("command"), {}}));
    QTRY_VERIFY2_WITH_TIMEOUT(hint().contains(QLatin1String("another run")), qPrintable(hint()),
                              20'000);
    m_actions->undo->trigger();
    QVERIFY2(details().contains(QLatin1String("another run")), qPrintable(details()));
    answer("questionCancel");
}

void TestPlanRuns::turnsOfOthersForbidWhatWasChosenBefore()
{
    prepareWork();
    QVERIFY(runAndWait(m_actions->compareWork));
    auto *view = m_window->page().findChild<DiffView *>();
    auto *apply = view->findChild<QPushButton *>(QStringLiteral("diffApply"));
    auto *tables = view->findChild<QAbstractItemView *>(QStringLiteral("diffTables"));
    QVERIFY(
        tables->model()->setData(tables->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(apply->isEnabled());
    SLICETOOL_VERIFY(TurnFile(stateFolder()).setTurned(planIdentity(m_planPath), true, {}, {}));
    QTRY_VERIFY_WITH_TIMEOUT(!apply->isEnabled(), 20'000);
    QVERIFY2(hint().contains(QLatin1String("were swapped")), qPrintable(hint()));
    QVERIFY(way()->work()->accessibleName().contains(QLatin1String("foo0")));
    QVERIFY2(m_actions->undo->text().contains(QLatin1String("foo0")),
             qPrintable(m_actions->undo->text()));
    m_actions->undo->trigger();
    QCOMPARE(headline(), QStringLiteral("Revert all changes in foo0 on this machine?"));
    // They change places once more while the question is open: what it named is not what it would do.
    SLICETOOL_VERIFY(TurnFile(stateFolder()).setTurned(planIdentity(m_planPath), false, {}, {}));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    answer("questionConfirm");
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    auto *problem = m_window->page().findChild<QLabel *>(QStringLiteral("problem"));
    QVERIFY2(problem->isVisible() && problem->text().contains(QLatin1String("were swapped")),
             qPrintable(problem->text()));
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo1"), QByteArray("0"));
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo0"), QByteArray("500"));
}

void TestPlanRuns::anUnknownTurnRefusesEveryRun()
{
    prepareWork();
    SLICETOOL_VERIFY(TurnFile(stateFolder()).setTurned(planIdentity(m_planPath), true, {}, {}));
    const QFileInfoList files =
        QFileInfo(historyPath()).dir().entryInfoList({QStringLiteral("turns*.json")});
    QCOMPARE(files.size(), 1);
    QFile turns(files.first().filePath());
    QVERIFY(turns.open(QIODevice::WriteOnly));
    turns.write("{ not whole");
    turns.close();
    QTRY_VERIFY_WITH_TIMEOUT(way()->base()->stateText().contains(QLatin1String("cannot tell")),
                             20'000);
    auto *problem = m_window->page().findChild<QLabel *>(QStringLiteral("problem"));
    for (QAction *action : {m_actions->compareWork, m_actions->pull}) {
        QVERIFY(runAndWait(action));
        QVERIFY2(problem->isVisible() && problem->text().contains(files.first().fileName()),
                 qPrintable(problem->text()));
    }
    m_actions->undo->trigger();
    settle();
    QVERIFY(!m_window->findChild<QDialog *>(QStringLiteral("runQuestion")));
    QVERIFY(!m_window->page().isRunning());
    QVERIFY(problem->isVisible());
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo1"), QByteArray("0"));
}

void TestPlanRuns::questionsAreSwitchedOffForWorkHereOnly()
{
    prepareWork();
    m_actions->undo->trigger();
    auto *off = question()->findChild<QCheckBox *>(QStringLiteral("questionSwitchOff"));
    QVERIFY(off->isVisible());
    off->setChecked(true);
    answer("questionCancel"); // changes no setting
    QVERIFY(m_actions->askFirst->isChecked());
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    m_actions->undo->trigger();
    question()->findChild<QCheckBox *>(QStringLiteral("questionSwitchOff"))->setChecked(true);
    answer("questionConfirm");
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    QVERIFY(!m_actions->askFirst->isChecked()); // seen, and switched on again, in the menu
    m_actions->undo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 60'000);
    // Base is no work: it is asked for, and there is nothing to switch off.
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("ALTER TABLE orders ADD COLUMN note TEXT NULL"), QStringLiteral("foo")));
    QVERIFY(runAndWait(m_actions->pull));
    m_window->page().findChild<PlanTablesView *>()->selectTable(QStringLiteral("orders"));
    m_window->page()
        .details()
        ->findChild<QPushButton *>(QStringLiteral("detailsRecreate"))
        ->click();
    QCOMPARE(headline(), QStringLiteral("Recreate orders in foo0 on this machine?"));
    QVERIFY(!question()->findChild<QCheckBox *>(QStringLiteral("questionSwitchOff"))->isVisible());
    answer("questionCancel");
    // Work that is on another machine is always asked for.
    Plan plan = m_window->page().document().plan();
    plan.work = QStringLiteral("mysql://me@db.example.com/foo1");
    m_window->page().document().setPlan(plan, QStringLiteral("far away"));
    m_actions->undo->trigger();
    QCOMPARE(headline(), QStringLiteral("Revert all changes in foo1 on db.example.com?"));
    QVERIFY(!question()->findChild<QCheckBox *>(QStringLiteral("questionSwitchOff"))->isVisible());
    answer("questionCancel");
}

/// An earlier run was looked at meanwhile: what is checked goes by what is shown, or not at all.
void TestPlanRuns::applyIsOfTheRunThatIsShown()
{
    prepareWork();
    QVERIFY(runAndWait(m_actions->compareWork));
    const RunReport ofWork = *m_window->page().shownReport();
    QVERIFY(runAndWait(m_actions->compare));
    auto *view = m_window->page().findChild<DiffView *>();
    auto *apply = view->findChild<QPushButton *>(QStringLiteral("diffApply"));
    auto *tables = view->findChild<QAbstractItemView *>(QStringLiteral("diffTables"));
    m_window->page().showReport(ofWork);
    QVERIFY(
        tables->model()->setData(tables->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!apply->isEnabled());
    QVERIFY2(apply->toolTip().contains(QLatin1String("earlier run")), qPrintable(apply->toolTip()));
    // Nor does an earlier run make anything known.
    QVERIFY2(hint().contains(QLatin1String("510 row(s) in 2 table(s)")), qPrintable(hint()));
}

void TestPlanRuns::noCommandsWithoutAPlan()
{
    m_actions->closePlan->trigger();
    QVERIFY(!m_window->page().document().isOpen());
    for (QAction *action : m_actions->dataActions()) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        action->trigger();
    }
    for (QAction *action :
         {m_actions->savePlan, m_actions->closePlan, m_actions->grants, m_actions->schedule,
          m_actions->advise, m_actions->exportReport, m_actions->undoEdit, m_actions->redoEdit,
          m_actions->scanTables, m_actions->skipTables, m_actions->reloadTables})
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    // Nor after what tells of itself later.
    m_window->page().refreshPlaces();
    settle();
    QVERIFY(!m_actions->pull->isEnabled() && !m_window->page().isRunning());
    QVERIFY(m_actions->openPlan->isEnabled() && m_actions->newPlan->isEnabled());
}

void TestPlanRuns::closingDuringARunAsks()
{
    QVERIFY(startSlowRun());
    answerBox("stopQuestion", QStringLiteral("Keep Running"));
    m_actions->closePlan->trigger();
    QCOMPARE(m_answered, 1);
    QVERIFY(m_window->page().isRunning());
    QCOMPARE(m_window->page().document().path(), m_planPath);
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    QSignalSpy remembered(&m_window->page(), &PlanPage::remembered);
    answerBox("stopQuestion", QStringLiteral("Stop and Close"));
    m_actions->closePlan->trigger();
    // It has ended by the time that the plan is closed.
    QCOMPARE(m_answered, 2);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!m_window->page().isRunning());
    QVERIFY(!m_window->page().document().isOpen());
    QVERIFY(!m_actions->pull->isEnabled() && !m_actions->cancel->isEnabled());
    m_actions->pull->trigger();
    QTest::keyClick(m_window.get(), Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!m_window->page().isRunning());
    if (ended.first().first().value<RunOutcome>().report) {
        QTRY_COMPARE_WITH_TIMEOUT(remembered.count(), 1, 20'000);
        QCOMPARE(pathsInHistory(), QStringList(QStringLiteral("shop.slice.json")));
    }
}

void TestPlanRuns::openingAnotherDuringARun()
{
    QVERIFY(runAndWait(m_actions->pull));
    const QString other = writePlan("other");
    QVERIFY(startSlowRun());
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    answerBox("stopQuestion", QStringLiteral("Stop and Close"));
    QVERIFY(m_window->openPlan(other));
    QCOMPARE(m_answered, 1);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!m_window->page().isRunning());
    QCOMPARE(m_window->page().document().path(), other);
    settle();
    QCOMPARE(way()->base()->stateText(), QString());
    QCOMPARE(way()->work()->stateText(), QString());
    QCOMPARE(hint(), QString());
    QVERIFY(!m_window->page().shownReport());
    QVERIFY(!m_actions->exportReport->isEnabled());
    QCOMPARE(m_window->page()
                 .findChild<DiffView *>()
                 ->findChild<QAbstractItemView *>(QStringLiteral("diffTables"))
                 ->model()
                 ->rowCount(),
             0);
    QVERIFY(!pathsInHistory().contains(QStringLiteral("other.slice.json")));
    QVERIFY(m_actions->pull->isEnabled());
    // The other one's own run is its own.
    QSignalSpy remembered(&m_window->page(), &PlanPage::remembered);
    QVERIFY(runAndWait(m_actions->pull));
    QTRY_COMPARE_WITH_TIMEOUT(remembered.count(), 1, 20'000);
    QCOMPARE(pathsInHistory().first(), QStringLiteral("other.slice.json"));
    QVERIFY(way()->base()->stateText().contains(QLatin1String("verified")));
}

void TestPlanRuns::openingTheSameDuringARun()
{
    QVERIFY(startSlowRun());
    answerBox("stopQuestion", QStringLiteral("Stop and Close"));
    QVERIFY(m_window->openPlan(m_planPath));
    QCOMPARE(m_answered, 1);
    settle();
    // As far as anything is known of base, it is what the history has of that run.
    const QString state = way()->base()->stateText();
    QVERIFY2(state.isEmpty() || state.startsWith(QLatin1String("cancelled at ")),
             qPrintable(state));
    const QStringList paths = pathsInHistory();
    QVERIFY(paths.isEmpty() || paths == QStringList(QStringLiteral("shop.slice.json")));
    QVERIFY(m_actions->pull->isEnabled());
}

/// The question closes with the run, and a stop that comes too late does no harm.
void TestPlanRuns::aRunThatEndsByItselfNeedsNoAnswer()
{
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    QSignalSpy remembered(&m_window->page(), &PlanPage::remembered);
    m_actions->pull->trigger();
    QVERIFY(m_window->page().isRunning());
    m_actions->closePlan->trigger(); // nobody answers
    QCOMPARE(ended.count(), 1);
    QVERIFY(!m_window->page().document().isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(remembered.count(), 1, 20'000);
    QCOMPARE(pathsInHistory(), QStringList(QStringLiteral("shop.slice.json")));
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo0"), QByteArray("500"));
    // Stops at all moments of a run: whatever the outcome, it is this plan's, and the next run is right.
    for (const int milliseconds : {0, 20, 60, 150, 400}) {
        QVERIFY(m_window->openPlan(m_planPath));
        QTRY_VERIFY_WITH_TIMEOUT(m_actions->pull->isEnabled(), 10'000);
        SLICETOOL_VERIFY(m_servers->upstream().execute(
            QStringLiteral("UPDATE orders SET amount = amount + 1"), QStringLiteral("foo")));
        m_actions->pull->trigger();
        QTest::qWait(milliseconds);
        answerBox("stopQuestion", QStringLiteral("Stop and Close"));
        m_actions->closePlan->trigger();
        QVERIFY(!m_window->page().isRunning());
        QVERIFY(!m_window->page().document().isOpen());
    }
    QVERIFY(m_window->openPlan(m_planPath));
    QVERIFY(runAndWait(m_actions->pull));
    checkBaseIsUpstream();
    const QStringList paths = pathsInHistory();
    for (const QString &path : paths)
        QCOMPARE(path, QStringLiteral("shop.slice.json"));
}

void TestPlanRuns::quittingDuringARunAsks()
{
    QVERIFY(startSlowRun());
    answerBox("stopQuestion", QStringLiteral("Keep Running"));
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible() && m_window->page().isRunning());
    answerBox("stopQuestion", QStringLiteral("Stop and Close"));
    QVERIFY(m_window->close());
    QCOMPARE(m_answered, 2);
    QVERIFY(!m_window->page().isRunning());
}

void TestPlanRuns::savedUnderAnotherNameDuringARun()
{
    QVERIFY(startSlowRun());
    const QString other = m_folder->filePath(QStringLiteral("elsewhere.slice.json"));
    SLICETOOL_VERIFY(m_window->page().document().save(other));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    QSignalSpy remembered(&m_window->page(), &PlanPage::remembered);
    QTest::qWait(500);
    m_actions->cancel->trigger();
    QVERIFY(!m_actions->cancel->isEnabled()); // once is enough
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
    const auto outcome = ended.first().first().value<RunOutcome>();
    QCOMPARE(QFileInfo(outcome.subject.path).fileName(), QStringLiteral("shop.slice.json"));
    if (outcome.report) {
        QTRY_COMPARE_WITH_TIMEOUT(remembered.count(), 1, 20'000);
        QCOMPARE(pathsInHistory(), QStringList(QStringLiteral("shop.slice.json")));
    }
    // A file that another program renamed: the run is of the plan that was opened.
    QVERIFY(m_window->openPlan(m_planPath));
    QTRY_VERIFY_WITH_TIMEOUT(m_actions->pull->isEnabled(), 10'000);
    m_window->page().document().setSteps(
        {TableStep{QStringLiteral("customers"), StepKind::Scan, {}, {}, {}, {}, {}}},
        QStringLiteral("fast"));
    QVERIFY(QFile::rename(m_planPath, m_folder->filePath(QStringLiteral("moved.slice.json"))));
    remembered.clear();
    QVERIFY(runAndWait(m_actions->pull));
    QTRY_COMPARE_WITH_TIMEOUT(remembered.count(), 1, 20'000);
    QCOMPARE(pathsInHistory().first(), QStringLiteral("shop.slice.json"));
}

/// Even where a document is replaced under a run without a question.
void TestPlanRuns::aRunOfAnotherPlanIsShownNowhere()
{
    const QString other = writePlan("other");
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    QSignalSpy remembered(&m_window->page(), &PlanPage::remembered);
    m_actions->pull->trigger();
    SLICETOOL_VERIFY(m_window->page().document().load(other));
    // It is seen, can be stopped, and no second one begins beside it.
    auto *cancel = m_window->page().findChild<QWidget *>(QStringLiteral("cancelButton"));
    QVERIFY(cancel->isVisible() && m_actions->cancel->isEnabled());
    QVERIFY(!m_actions->pull->isEnabled() && !m_actions->undo->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(remembered.count(), 1, 20'000);
    QCOMPARE(pathsInHistory(), QStringList(QStringLiteral("shop.slice.json")));
    QVERIFY(!m_window->page().shownReport());
    QCOMPARE(way()->base()->stateText(), QString());
    QVERIFY2(m_window->statusBar()->currentMessage().startsWith(QLatin1String("shop: ")),
             qPrintable(m_window->statusBar()->currentMessage()));
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_actions->pull->isEnabled(), 10'000);
}

void TestPlanRuns::dialogsGoWithTheirPlan()
{
    prepareWork();
    const QString other = writePlan("other");
    m_actions->undo->trigger();
    QPointer<QDialog> asked = question();
    QVERIFY(asked);
    m_actions->planSettings->trigger();
    SLICETOOL_VERIFY(m_window->page().document().load(other));
    QTRY_VERIFY(!asked || !asked->isVisible());
    for (QDialog *dialog : m_window->findChildren<QDialog *>())
        QVERIFY2(!dialog->isVisible(), qPrintable(dialog->objectName()));
    QVERIFY(!m_window->page().isRunning());
    QTRY_VERIFY(m_actions->undo->isEnabled()); // nothing waits for an answer
    // A question that is about to come comes for nobody.
    m_actions->undo->trigger();
    SLICETOOL_VERIFY(m_window->page().document().load(m_planPath));
    settle();
    QVERIFY(!m_window->findChild<QDialog *>(QStringLiteral("runQuestion")));
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo1"), QByteArray("0"));
}

/// What a run began with it ends with; nothing writes the file anew by itself.
void TestPlanRuns::planFileGoneDuringARun()
{
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    QSignalSpy remembered(&m_window->page(), &PlanPage::remembered);
    QVERIFY(startSlowRun(0.004));
    QVERIFY(QFile::remove(m_planPath));
    const auto outcome = outcomeOf(ended);
    QVERIFY(outcome);
    QVERIFY(outcome->report && outcome->report->exitCode() == 0);
    QTRY_COMPARE_WITH_TIMEOUT(remembered.count(), 1, 20'000);
    QCOMPARE(pathsInHistory(), QStringList(QStringLiteral("shop.slice.json")));
    QVERIFY(!QFile::exists(m_planPath));
    QVERIFY(m_window->page().document().isOpen());
    checkBaseIsUpstream();
}

void TestPlanRuns::historyThatCannotBeWritten_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("locked by another") << true;
    QTest::newRow("a folder is in its place") << false;
}

/// The run is done all the same, and the window says what is missing.
void TestPlanRuns::historyThatCannotBeWritten()
{
    QFETCH(bool, isLocked);
    QVERIFY(runAndWait(m_actions->pull));
    settle();
    const QString path = historyPath();
    QSqlDatabase other;
    const auto release = qScopeGuard([&] {
        other.close();
        other = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    });
    if (isLocked) {
        other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        QVERIFY(other.open());
    }
    SLICETOOL_VERIFY(m_servers->upstream().execute(QStringLiteral("UPDATE orders SET amount = -1"),
                                                   QStringLiteral("foo")));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    QSignalSpy said(&m_window->page(), &PlanPage::message);
    QVERIFY(startSlowRun(0.004));
    if (isLocked) {
        QSqlQuery lock(other);
        QVERIFY(lock.exec(QStringLiteral("BEGIN EXCLUSIVE")));
    } else {
        QVERIFY(QFile::remove(path) && QDir().mkpath(path + QStringLiteral("/inside")));
    }
    const auto outcome = outcomeOf(ended);
    QVERIFY(outcome);
    QVERIFY(outcome->report && outcome->report->exitCode() == 0);
    const auto isSaid = [&] {
        return std::any_of(said.begin(), said.end(), [](const QList<QVariant> &message) {
            return message.first().toString().contains(QLatin1String("history"),
                                                       Qt::CaseInsensitive);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 60'000);
    checkBaseIsUpstream();
}

void TestPlanRuns::aServerRestartsDuringARun_data()
{
    QTest::addColumn<bool>("isUpstream");
    QTest::newRow("upstream") << true;
    QTest::newRow("local") << false;
}

void TestPlanRuns::aServerRestartsDuringARun()
{
    QFETCH(bool, isUpstream);
    QVERIFY(runAndWait(m_actions->pull));
    SLICETOOL_VERIFY(m_servers->upstream().execute(QStringLiteral("UPDATE orders SET amount = -2"),
                                                   QStringLiteral("foo")));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    QVERIFY(startSlowRun(0.004));
    QTest::qWait(500);
    SLICETOOL_VERIFY((isUpstream ? m_servers->upstream() : m_servers->local()).restart());
    const auto outcome = outcomeOf(ended);
    QVERIFY(outcome);
    QVERIFY(outcome->report || outcome->error);
    QVERIFY(!m_window->page().isRunning() && m_actions->pull->isEnabled());
    const QByteArray amounts = ask(
        QStringLiteral("SELECT COUNT(*), SUM(amount = -2), SUM(amount > 0) FROM orders"), "foo0");
    QVERIFY2(amounts == "500\t500\t0" || amounts == "500\t0\t500", amounts.constData());
    m_window->page().document().setSteps({}, QStringLiteral("all"));
    QVERIFY(runAndWait(m_actions->pull));
    checkBaseIsUpstream();
}

void TestPlanRuns::theDiskIsFullDuringARun_data()
{
    QTest::addColumn<bool>("compares");
    QTest::newRow("pull") << false;
    QTest::newRow("compare") << true;
}

/// Differing rows, the history and what is remembered: none of them can be written.
void TestPlanRuns::theDiskIsFullDuringARun()
{
    QFETCH(bool, compares);
    QVERIFY(runAndWait(m_actions->pull));
    settle();
    SLICETOOL_VERIFY(m_servers->upstream().execute(QStringLiteral("UPDATE orders SET amount = -3"),
                                                   QStringLiteral("foo")));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    QSignalSpy said(&m_window->page(), &PlanPage::message);
    std::optional<test::FileSizeLimit> full(1);
    (compares ? m_actions->compare : m_actions->pull)->trigger();
    const auto outcome = outcomeOf(ended);
    QVERIFY(outcome);
    QTRY_VERIFY_WITH_TIMEOUT(said.count() > 0, 60'000);
    full.reset();
    QVERIFY(said.first().first().toString().contains(QLatin1String("history")));
    QVERIFY(outcome->report);
    QCOMPARE(outcome->report->exitCode(), compares ? 1 : 0);
    const auto labels = m_window->findChildren<QLabel *>();
    const bool isMissed = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QLatin1String("could not be kept"));
    });
    QVERIFY(isMissed);
    if (!compares)
        checkBaseIsUpstream();
    QVERIFY(!m_window->page().isRunning() && m_actions->pull->isEnabled());
    settle();
    QVERIFY(runAndWait(m_actions->pull));
    checkBaseIsUpstream();
}

SLICETOOL_TEST(TestPlanRuns)
#include "tst_planruns.moc"
