// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/poolthreads.h"
#include "gui/diff/diffview.h"
#include "gui/plan/plantablesview.h"
#include "gui/plan/sqleditor.h"
#include "gui/window/commandpalette.h"
#include "gui/window/dataflow.h"
#include "gui/window/driftdialog.h"
#include "gui/window/mainwindow.h"
#include "gui/window/planpage.h"
#include "gui/window/problembar.h"
#include "gui/window/tabledetails.h"
#include "plan/planreader.h"
#include "plan/planwriter.h"
#include "report/history.h"
#include "server/statefolder.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace slicetool;
using namespace slicetool::gui;

/// The real window between two real servers, driven as a user would.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { endPoolThreads(); }
    void init();
    void cleanup();
    void comparesPullsAndUndoes();
    void knowsEarlierRunsOfAPlan();
    void appliesCheckedRowsOnly();
    void showsAFailingTableAndGoesOn();
    void recreatesADriftedTable();
    void altersADriftedTable();
    void editsAndUndoesEdits();
    void guardsUnsavedChanges();
    void readsWhatOthersChanged();
    void asksBeforeItOverwritesWhatOthersChanged();
    void cancelsInTheMiddle();
    void endsAtOnceAndRemembers();
    void neverStalls();
    void refusesABadPlan();
    void takesADroppedPlan();
    void restoresGeometryAndDocks();
    void appliesTablesAndRowsTogether();
    void findsCommands();
    void menusHoldEveryCommandOnce();
    void opensAnEarlierRun();
    void everythingHasAName();

private:
    bool runAndWait(QAction *action, int milliseconds = 300'000)
    {
        return runAndWait([action] { action->trigger(); }, milliseconds);
    }
    bool runAndWait(const std::function<void()> &begin, int milliseconds = 300'000);
    void confirm();
    void changeOutside(const char *from, const char *to);
    QByteArray ask(const QString &sql, const char *schema);
    PlanTablesModel *model() { return &m_window->page().tables(); }
    QString result(const char *table);

    QTemporaryDir m_folder;
    std::unique_ptr<test::ServerFixture> m_servers;
    QString m_planPath;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    WindowActions *m_actions = nullptr;
};

void TestMainWindow::initTestCase()
{
    // Nothing of the user's.
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_folder.path().toLocal8Bit());
    auto servers = test::ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
}

void TestMainWindow::init()
{
    SLICETOOL_VERIFY(
        test::ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("foo")));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("DROP DATABASE IF EXISTS foo0; DROP DATABASE IF EXISTS foo1")));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral(
            "CREATE TABLE customers (id INT PRIMARY KEY, name VARCHAR(40)); INSERT INTO "
            "customers SELECT seq, LEFT(SHA2(seq,256),40) FROM seq_1_to_3000; CREATE TABLE orders "
            "(id INT "
            "PRIMARY KEY, customer_id INT, amount DECIMAL(10,2)); INSERT INTO orders SELECT "
            "seq, seq, seq / 7 FROM seq_1_to_500"),
        QStringLiteral("foo")));
    Plan plan;
    plan.name = QStringLiteral("shop");
    plan.upstream = m_servers->upstream().endpoint(QStringLiteral("foo"), {}).toUrl();
    plan.base = m_servers->local().endpoint(QStringLiteral("foo0"), {}).toUrl();
    plan.work = m_servers->local().endpoint(QStringLiteral("foo1"), {}).toUrl();
    m_planPath = m_folder.filePath(QStringLiteral("shop.slice.json"));
    SLICETOOL_VERIFY(writePlanFile(plan, m_planPath));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_actions = &m_window->actions();
    m_window->resize(1300, 850);
    m_window->show();
    QVERIFY(!m_actions->pull->isEnabled()); // no plan is open
    m_actions->askFirst->setChecked(false); // work is on this machine
    QVERIFY(m_window->openPlan(m_planPath));
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 2, 10'000);
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

bool TestMainWindow::runAndWait(const std::function<void()> &begin, int milliseconds)
{
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    begin();
    return QTest::qWaitFor([&] { return ended.count() > 0; }, milliseconds);
}

/// Says yes to the question that is about to come.
void TestMainWindow::confirm()
{
    const auto button = [&] {
        auto *question = m_window->findChild<QDialog *>(QStringLiteral("runQuestion"));
        return question && question->isVisible()
                   ? question->findChild<QPushButton *>(QStringLiteral("questionConfirm"))
                   : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(button(), 10'000);
    button()->click();
}

QByteArray TestMainWindow::ask(const QString &sql, const char *schema)
{
    const auto answer = m_servers->local().query(sql, QString::fromLatin1(schema));
    return answer ? answer->trimmed() : answer.error().message().toUtf8();
}

QString TestMainWindow::result(const char *table)
{
    const int row = model()->rowOf(QString::fromLatin1(table));
    return model()->index(row, PlanTablesModel::BaseResult).data().toString();
}

void TestMainWindow::comparesPullsAndUndoes()
{
    QVERIFY(runAndWait(m_actions->compare));
    QVERIFY2(result("customers").contains(QLatin1String("3,000")), qPrintable(result("customers")));
    QVERIFY(runAndWait(m_actions->pull));
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->upstream(), QStringLiteral("foo"),
                                                m_servers->local(), QStringLiteral("foo0")));
    auto *way = m_window->page().findChild<DataFlow *>();
    QVERIFY2(way->base()->stateText().contains(QLatin1String("verified")),
             qPrintable(way->base()->stateText()));
    QVERIFY(runAndWait(m_actions->undo));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("UPDATE customers SET name = 'edited' WHERE id < 11; DELETE FROM orders"),
        QStringLiteral("foo1")));
    QVERIFY(runAndWait(m_actions->compareWork));
    auto *hint = m_window->page().findChild<QLabel *>(QStringLiteral("undoHint"));
    QVERIFY2(hint->text().contains(QLatin1String("510")), qPrintable(hint->text()));
    QVERIFY(runAndWait(m_actions->undo));
    QVERIFY2(hint->text().contains(QLatin1String("reverted")), qPrintable(hint->text()));
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM customers WHERE name = 'edited'"), "foo1"),
             QByteArray("0"));
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo1"), QByteArray("500"));

    // With all that there is to see, it fits a small screen.
    const auto docks = m_window->findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        if (m_window->dockWidgetArea(dock) == Qt::RightDockWidgetArea)
            dock->show();
    }
    m_actions->sideBySide->setChecked(true);
    m_window->resize(1024, 640);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(m_window->size(), QSize(1024, 640));
    m_actions->sideBySide->setChecked(false);
}

/// The history has what the window before this one found.
void TestMainWindow::knowsEarlierRunsOfAPlan()
{
    const auto isPrimary = [&](const char *button) {
        return m_window->page().findChild<QToolButton *>(QLatin1String(button))->font().bold();
    };
    QVERIFY(isPrimary("pullButton") && !isPrimary("undoButton"));
    QVERIFY(runAndWait(m_actions->pull));
    QVERIFY(!isPrimary("pullButton") && isPrimary("undoButton"));
    QVERIFY(runAndWait(m_actions->undo));
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DELETE FROM orders WHERE id < 9"),
                                                QStringLiteral("foo1")));
    QSignalSpy remembered(&m_window->page(), &PlanPage::remembered);
    QVERIFY(runAndWait(m_actions->compareWork));
    QTRY_VERIFY_WITH_TIMEOUT(remembered.count() > 0, 20'000);
    const auto reopen = [&] {
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_actions = &m_window->actions();
        m_window->resize(1300, 850);
        m_window->show();
        QVERIFY(m_window->openPlan(m_planPath));
    };
    const auto resultIn = [&](int column) {
        const PlanTablesModel &tables = m_window->page().tables();
        const int row = tables.rowOf(QStringLiteral("orders"));
        return row < 0 ? QString() : tables.index(row, column).data().toString();
    };
    reopen();
    QTRY_VERIFY_WITH_TIMEOUT(
        resultIn(PlanTablesModel::WorkResult).startsWith(QLatin1String("Differs")), 20'000);
    QVERIFY2(resultIn(PlanTablesModel::WorkResult).contains(QLatin1String(", at ")),
             qPrintable(resultIn(PlanTablesModel::WorkResult)));
    QVERIFY2(resultIn(PlanTablesModel::BaseResult).contains(QLatin1String("verified, at ")),
             qPrintable(resultIn(PlanTablesModel::BaseResult)));
    const auto base = [&] {
        return m_window->page().findChild<PlaceCard *>(QStringLiteral("baseCard"))->stateText();
    };
    QTRY_VERIFY_WITH_TIMEOUT(base().contains(QLatin1String("verified at")), 20'000);
    QVERIFY(isPrimary("undoButton"));
    // No count is taken from it: work may have moved since.
    auto *hint = m_window->page().findChild<QLabel *>(QStringLiteral("undoHint"));
    QVERIFY2(!hint->text().contains(QLatin1Char('8')), qPrintable(hint->text()));
    // A run of this session says more of its leg, and nothing of the other one.
    QVERIFY(runAndWait(m_actions->compare));
    QVERIFY(!resultIn(PlanTablesModel::BaseResult).contains(QLatin1String(", at ")));
    QVERIFY(resultIn(PlanTablesModel::WorkResult).contains(QLatin1String(", at ")));
    // Another plan in the same file has not run.
    QTest::qWait(50); // the clock of the file system is coarse
    auto plan = readPlanFile(m_planPath);
    SLICETOOL_VERIFY(plan);
    plan->name = QStringLiteral("another");
    m_window.reset();
    SLICETOOL_VERIFY(writePlanFile(*plan, m_planPath));
    reopen();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->page().tables().rowCount(), 2, 20'000);
    QTest::qWait(1000); // what is not to come would have come by then
    QCOMPARE(resultIn(PlanTablesModel::BaseResult), QString());
}

void TestMainWindow::appliesCheckedRowsOnly()
{
    QVERIFY(runAndWait(m_actions->pull));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("UPDATE customers SET name = 'new' WHERE id IN (5, 6, 7)"),
        QStringLiteral("foo")));
    QVERIFY(runAndWait(m_actions->compare));
    auto *view = m_window->page().findChild<DiffView *>();
    m_actions->showDifferences->trigger();
    auto *grid = view->findChild<QTableView *>(QStringLiteral("diffGrid"));
    QTRY_COMPARE(grid->model()->rowCount(), 3);
    QTRY_COMPARE(grid->model()->index(1, 0).data().toString(), QStringLiteral("6"));
    QVERIFY(grid->model()->setData(grid->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    QTest::mouseClick(view->findChild<QPushButton *>(QStringLiteral("diffApply")), Qt::LeftButton);
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 30'000); // and a look at what is left
    QCOMPARE(
        ask(QStringLiteral("SELECT GROUP_CONCAT(id) FROM customers WHERE name = 'new'"), "foo0"),
        QByteArray("6"));
    QCOMPARE(grid->model()->rowCount(), 2);
    const QString state = m_window->page().findChild<DataFlow *>()->base()->stateText();
    QVERIFY2(state.contains(QLatin1String("differ")), qPrintable(state));
    QVERIFY2(result("customers").startsWith(QLatin1String("Differs")),
             qPrintable(result("customers")));
}

void TestMainWindow::showsAFailingTableAndGoesOn()
{
    QVERIFY(runAndWait(m_actions->pull));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral(
            "CREATE TRIGGER tr BEFORE INSERT ON customers FOR EACH ROW SET NEW.name = 'x'"),
        QStringLiteral("foo0")));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("UPDATE customers SET name = 'c'; UPDATE orders SET amount = 1"),
        QStringLiteral("foo")));
    QVERIFY(runAndWait(m_actions->pull));
    QVERIFY2(result("customers").startsWith(QLatin1String("Failed")),
             qPrintable(result("customers")));
    QVERIFY2(result("orders").contains(QLatin1String("verified")), qPrintable(result("orders")));
    // It stands at the top, whichever way the tables are sorted, and the bar leads to its reason.
    auto *tables = m_window->page().findChild<PlanTablesView *>();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        tables->view()->sortByColumn(PlanTablesModel::Table, order);
        QCOMPARE(tables->visibleTables().first(), QStringLiteral("customers"));
    }
    tables->selectTable(QStringLiteral("orders"));
    auto *bar = m_window->page().findChild<ProblemBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().startsWith(QLatin1String("Pull: customers failed: ")),
             qPrintable(bar->text()));
    bar->findChild<QToolButton *>(QStringLiteral("problemTables"))->click();
    QCOMPARE(tables->selectedTables(), QStringList{QStringLiteral("customers")});
    TableDetails *details = m_window->page().details();
    QVERIFY(details->isVisible());
    QVERIFY(details->findChild<QLabel *>(QStringLiteral("detailsMessage"))
                ->text()
                .contains(QLatin1String("triggers")));
    // Remedies at hand.
    QVERIFY(runAndWait(
        [&] { details->findChild<QPushButton *>(QStringLiteral("detailsRetry"))->click(); }));
    QVERIFY(result("customers").startsWith(QLatin1String("Failed")));
    Q_EMIT details->skipRequested(QStringLiteral("customers"));
    QVERIFY(m_window->page().document().plan().stepFor(QStringLiteral("customers")).kind
            == StepKind::Skip);
    QVERIFY(runAndWait(m_actions->pull));
    QVERIFY(result("customers").startsWith(QLatin1String("Skipped")));
    QVERIFY(!bar->isVisible());
    m_window->page().document().undoStack()->undo();
    QVERIFY(!m_window->page().document().isModified());
}

void TestMainWindow::recreatesADriftedTable()
{
    QVERIFY(runAndWait(m_actions->pull));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("ALTER TABLE orders ADD COLUMN note TEXT NULL"), QStringLiteral("foo")));
    QVERIFY(runAndWait(m_actions->pull));
    QVERIFY(result("orders").startsWith(QLatin1String("Columns drifted")));
    m_window->page().findChild<PlanTablesView *>()->selectTable(QStringLiteral("orders"));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    m_window->page()
        .details()
        ->findChild<QPushButton *>(QStringLiteral("detailsRecreate"))
        ->click();
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
    SLICETOOL_VERIFY_EQUAL(test::compareTables(m_servers->upstream(), QStringLiteral("foo"),
                                               m_servers->local(), QStringLiteral("foo0"),
                                               QStringLiteral("orders")));
}

void TestMainWindow::altersADriftedTable()
{
    QVERIFY(runAndWait(m_actions->pull));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("ALTER TABLE orders ADD COLUMN note TEXT NULL"), QStringLiteral("foo")));
    QVERIFY(runAndWait(m_actions->pull));
    m_window->page().findChild<PlanTablesView *>()->selectTable(QStringLiteral("orders"));
    auto *show =
        m_window->page().details()->findChild<QPushButton *>(QStringLiteral("detailsDefinitions"));
    QVERIFY(show->isVisible());
    show->click();
    auto *dialog = m_window->page().findChild<DriftDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QPushButton *>(QStringLiteral("driftCopy"))->click();
    const QString statement = QApplication::clipboard()->text();
    QVERIFY2(statement.startsWith(QLatin1String("ALTER TABLE `foo0`.`orders`"))
                 && statement.contains(QLatin1String("ADD COLUMN `note` text"))
                 && statement.endsWith(QLatin1Char(';')),
             qPrintable(statement));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    dialog->findChild<QPushButton *>(QStringLiteral("driftAlter"))->click();
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
    QVERIFY2(result("orders").contains(QLatin1String("verified")), qPrintable(result("orders")));
    SLICETOOL_VERIFY_EQUAL(test::compareTables(m_servers->upstream(), QStringLiteral("foo"),
                                               m_servers->local(), QStringLiteral("foo0"),
                                               QStringLiteral("orders")));
}

void TestMainWindow::editsAndUndoesEdits()
{
    m_window->page().findChild<PlanTablesView *>()->selectTable(QStringLiteral("orders"));
    auto *editor = m_window->findChild<SqlEditor *>(QStringLiteral("stepSql"));
    QVERIFY(editor->isVisible());
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("id < 101"));
    m_window->page().findChild<PlanTablesView *>()->selectTable(QStringLiteral("customers"));
    QCOMPARE(m_window->page().document().plan().stepFor(QStringLiteral("orders")).where,
             QStringLiteral("id < 101"));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(runAndWait(m_actions->pull));
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders"), "foo0"), QByteArray("100"));
    m_actions->undoEdit->trigger();
    QVERIFY(!m_window->isWindowModified());
    m_actions->redoEdit->trigger();
    m_actions->savePlan->trigger();
    QVERIFY(!m_window->isWindowModified());
    QFile file(m_planPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("id < 101"));
}

void TestMainWindow::guardsUnsavedChanges()
{
    TableStep step;
    step.table = QStringLiteral("orders");
    step.kind = StepKind::Skip;
    m_window->page().document().setSteps({step}, QStringLiteral("skip"));
    const auto answer = [](QMessageBox::StandardButton button) {
        QTimer::singleShot(100, [button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            box->button(button)->click();
        });
    };
    answer(QMessageBox::Cancel);
    QVERIFY(!m_window->close());
    answer(QMessageBox::Save);
    QVERIFY(m_window->close());
    QFile file(m_planPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("skip"));
}

void TestMainWindow::changeOutside(const char *from, const char *to)
{
    QFile file(m_planPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    QVERIFY(text.contains(from));
    // As editors do: another file takes its name.
    QFile other(m_planPath + QStringLiteral(".new"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(text.replace(from, to));
    other.close();
    QCOMPARE(std::rename(QFile::encodeName(other.fileName()).constData(),
                         QFile::encodeName(m_planPath).constData()),
             0);
}

void TestMainWindow::readsWhatOthersChanged()
{
    PlanDocument &document = m_window->page().document();
    for (const char *to : {"outside", "outside again"}) {
        changeOutside(document.plan().name.toUtf8().constData(), to);
        QTRY_COMPARE_WITH_TIMEOUT(document.plan().name, QString::fromLatin1(to), 20'000);
        QVERIFY(!document.isModified());
    }
    // One that is no plan any more leaves the window with what it has, and says so.
    changeOutside("\"format\"", "\"farmat\"");
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), 20'000);
    QApplication::activeModalWidget()->close();
    QCOMPARE(document.plan().name, QStringLiteral("outside again"));
}

void TestMainWindow::asksBeforeItOverwritesWhatOthersChanged()
{
    PlanDocument &document = m_window->page().document();
    TableStep step;
    step.table = QStringLiteral("orders");
    step.kind = StepKind::Skip;
    document.setSteps({step}, QStringLiteral("skip"));
    changeOutside(document.plan().name.toUtf8().constData(), "outside");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->statusBar()->currentMessage().contains(QLatin1String("another program")), 20'000);
    QVERIFY(document.isModified());
    const auto answer = [this](const char *text) {
        QTimer::singleShot(100, [text] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            for (QAbstractButton *button : box->buttons()) {
                if (button->text().contains(QLatin1String(text)))
                    button->click();
            }
        });
        m_actions->savePlan->trigger();
        QFile file(m_planPath);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(answer("Cancel").contains("outside"));
    QVERIFY(document.isModified());
    const QByteArray overwritten = answer("Overwrite");
    QVERIFY(!overwritten.contains("outside") && overwritten.contains("skip"));
    QVERIFY(!document.isModified());
    document.setSteps({}, QStringLiteral("nothing"));
    step.kind = StepKind::Scan;
    document.setSteps({step}, QStringLiteral("scan"));
    changeOutside(document.plan().name.toUtf8().constData(), "outside");
    QVERIFY(answer("Reload").contains("outside"));
    QCOMPARE(document.plan().name, QStringLiteral("outside"));
    QVERIFY(!document.isModified());
    QVERIFY(document.plan().stepFor(QStringLiteral("orders")).kind == StepKind::Skip);
}

void TestMainWindow::cancelsInTheMiddle()
{
    TableStep slow;
    slow.table = QStringLiteral("customers");
    slow.where = QStringLiteral("SLEEP(0.01) = 0");
    m_window->page().document().setSteps({slow}, QStringLiteral("slow"));
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    m_actions->pull->trigger();
    QTest::qWait(1500);
    QVERIFY(m_window->page().isRunning());
    QElapsedTimer clock;
    clock.start();
    QTest::mouseClick(m_window->page().findChild<QToolButton *>(QStringLiteral("cancelButton")),
                      Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 5000);
    QVERIFY2(clock.elapsed() < 2500, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(result("customers").startsWith(QLatin1String("Cancelled")),
             qPrintable(result("customers")));
    QVERIFY(m_actions->pull->isEnabled());
}

/// As a SIGTERM has it: nobody is asked, and the run is in the history.
void TestMainWindow::endsAtOnceAndRemembers()
{
    TableStep slow;
    slow.table = QStringLiteral("customers");
    slow.where = QStringLiteral("SLEEP(0.01) = 0");
    m_window->page().document().setSteps({slow}, QStringLiteral("slow"));
    QSignalSpy remembered(&m_window->page(), &PlanPage::remembered);
    m_actions->pull->trigger();
    QTRY_VERIFY(m_window->page().isRunning());
    QTest::qWait(1000);
    QSignalSpy ended(m_window.get(), &MainWindow::ended);
    m_window->endAtOnce();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
    QVERIFY(!m_window->page().isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(remembered.count(), 1, 20'000);
    const auto runs = RunHistory(historyPath()).list();
    SLICETOOL_VERIFY(runs);
    QCOMPARE(runs->first().exitCode, 130);
    // With nothing at work it ends, too.
    m_window->endAtOnce();
    QCOMPARE(ended.count(), 2);
}

/// The event loop is asked every few milliseconds how it is.
void TestMainWindow::neverStalls()
{
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral(
            "CREATE TABLE large (id INT PRIMARY KEY, a CHAR(80), b INT); INSERT INTO large "
            "SELECT seq, LEFT(SHA2(seq,256),40), seq FROM seq_1_to_100000"),
        QStringLiteral("foo")));
    QString script;
    for (int i = 0; i < 60; ++i)
        script += QStringLiteral("CREATE TABLE small%1 (id INT PRIMARY KEY); ").arg(i);
    SLICETOOL_VERIFY(m_servers->upstream().execute(script, QStringLiteral("foo")));
    m_actions->reloadTables->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 63, 10'000);
    qint64 worst = 0;
    QElapsedTimer clock;
    QTimer beat;
    beat.setInterval(5);
    connect(&beat, &QTimer::timeout, this, [&] { worst = std::max(worst, clock.restart()); });
    clock.start();
    beat.start();
    QVERIFY(runAndWait(m_actions->pull));
    SLICETOOL_VERIFY(m_servers->upstream().execute(QStringLiteral("UPDATE large SET b = b + 1"),
                                                   QStringLiteral("foo")));
    clock.restart(); // that was ours
    QVERIFY(runAndWait(m_actions->compare));
    QVERIFY(runAndWait(m_actions->pull));
    beat.stop();
    qInfo("the event loop was away for %lld ms at most", worst);
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
    constexpr qint64 most = 2500; // they take ten times as long for the same
#else
    constexpr qint64 most = 250;
#endif
    QVERIFY2(worst < most, qPrintable(QStringLiteral("%1 ms").arg(worst)));
}

void TestMainWindow::refusesABadPlan()
{
    const QString path = m_folder.filePath(QStringLiteral("bad.slice.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{]");
    file.close();
    QVERIFY(!m_window->openPlan(path));
    auto *box = m_window->findChild<QMessageBox *>(QStringLiteral("errorBox"));
    QVERIFY(box && box->text().contains(QLatin1String("bad.slice.json")));
    box->close();
    QCOMPARE(m_window->page().document().path(), m_planPath); // the other one stays
}

void TestMainWindow::takesADroppedPlan()
{
    const QString other = m_folder.filePath(QStringLiteral("other.slice.json"));
    QFile::remove(other);
    QVERIFY(QFile::copy(m_planPath, other));
    const auto drag = [&](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        return true;
    };
    QVERIFY(!drag({QUrl(QStringLiteral("https://example.com/x.slice.json"))}));
    QVERIFY(drag({QUrl::fromLocalFile(other)}));
    QCOMPARE(m_window->page().document().path(), other);
}

void TestMainWindow::restoresGeometryAndDocks()
{
    const auto dock = [&] {
        const auto docks = m_window->findChildren<QDockWidget *>();
        for (QDockWidget *each : docks) {
            if (m_window->dockWidgetArea(each) == Qt::BottomDockWidgetArea)
                return each;
        }
        return docks.first();
    };
    const QString name = dock()->objectName();
    QVERIFY(!dock()->isVisible());
    dock()->show();
    m_window->resize(1111, 777);
    QVERIFY(m_window->close());
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_actions = &m_window->actions();
    m_window->show();
    QVERIFY(m_window->openPlan(m_planPath));
    QCOMPARE(m_window->size(), QSize(1111, 777));
    QVERIFY(m_window->findChild<QDockWidget *>(name)->isVisible());
}

void TestMainWindow::appliesTablesAndRowsTogether()
{
    QVERIFY(runAndWait(m_actions->pull));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("UPDATE customers SET name = 'both' WHERE id IN (5, 6, 7); "
                       "DELETE FROM orders WHERE id < 10"),
        QStringLiteral("foo")));
    QVERIFY(runAndWait(m_actions->compare));
    auto *view = m_window->page().findChild<DiffView *>();
    m_actions->showDifferences->trigger();
    view->showTable(QStringLiteral("customers"));
    auto *grid = view->findChild<QTableView *>(QStringLiteral("diffGrid"));
    QTRY_COMPARE(grid->model()->rowCount(), 3);
    QTRY_COMPARE(grid->model()->index(1, 0).data().toString(), QStringLiteral("6"));
    QVERIFY(grid->model()->setData(grid->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    auto *tables = view->findChild<QAbstractItemView *>(QStringLiteral("diffTables"));
    QVERIFY(tables);
    bool isChecked = false;
    for (int row = 0; row < tables->model()->rowCount(); ++row) {
        const QModelIndex index = tables->model()->index(row, 0);
        if (index.data().toString() == QLatin1String("orders"))
            isChecked = tables->model()->setData(index, Qt::Checked, Qt::CheckStateRole);
    }
    QVERIFY(isChecked);
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    QTest::mouseClick(view->findChild<QPushButton *>(QStringLiteral("diffApply")), Qt::LeftButton);
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 30'000); // and a look at what is left
    QCOMPARE(
        ask(QStringLiteral("SELECT GROUP_CONCAT(id) FROM customers WHERE name = 'both'"), "foo0"),
        QByteArray("6"));
    QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM orders WHERE id < 10"), "foo0"),
             QByteArray("0"));
}

void TestMainWindow::findsCommands()
{
    CommandPalette palette(m_actions->all(), m_window.get());
    palette.show();
    auto *search = palette.findChild<QLineEdit *>(QStringLiteral("commandSearch"));
    auto *list = palette.findChild<QListView *>(QStringLiteral("commandList"));
    QTest::keyClicks(search, QStringLiteral("compare base"));
    QCOMPARE(list->model()->rowCount(), 1);
    QSignalSpy triggered(m_actions->compareWork, &QAction::triggered);
    QSignalSpy ended(&m_window->page(), &PlanPage::runEnded);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(triggered.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
    // base and work do not exist yet: said, not crashed
    QVERIFY(m_window->page().findChild<QLabel *>(QStringLiteral("problem"))->isVisible());
}

void TestMainWindow::menusHoldEveryCommandOnce()
{
    QHash<QAction *, int> places;
    for (const QAction *title : m_window->menuBar()->actions()) {
        const QList<QAction *> lines = title->menu()->actions();
        QVERIFY(!lines.isEmpty() && !lines.first()->isSeparator() && !lines.last()->isSeparator());
        for (QAction *line : lines)
            ++places[line];
    }
    for (QAction *action : m_actions->all())
        QVERIFY2(places.value(action) == 1, qPrintable(action->objectName()));
    QStringList file;
    for (const QAction *line : m_window->menuBar()->actions().first()->menu()->actions())
        file << (line->isSeparator() ? QStringLiteral("-") : line->objectName());
    QCOMPARE(file.join(QLatin1Char(' ')),
             QStringLiteral("newPlan newTab openPlan recentPlans savePlan savePlanAs closePlan - "
                            "connections demo - "
                            "quit"));
}

void TestMainWindow::opensAnEarlierRun()
{
    QSignalSpy remembered(&m_window->page(), &PlanPage::remembered);
    QVERIFY(runAndWait(m_actions->pull));
    QVERIFY(runAndWait(m_actions->pull));
    QTRY_COMPARE_WITH_TIMEOUT(remembered.count(), 2, 10'000);
    auto *list = m_window->findChild<QTreeWidget *>(QStringLiteral("historyList"));
    QTRY_VERIFY(list->topLevelItemCount() >= 2);
    QVERIFY(result("customers").startsWith(QLatin1String("In sync")));
    // The list is read in the background, and may still begin with runs of before.
    const auto opensFirstPull = [&] {
        Q_EMIT list->itemActivated(list->topLevelItem(1), 0);
        QTest::qWait(200);
        return result("customers").contains(QLatin1String("3,000"));
    };
    QTRY_VERIFY2_WITH_TIMEOUT(opensFirstPull(), qPrintable(result("customers")), 20'000);
}

/// Whoever does not see the window is told what has the focus.
void TestMainWindow::everythingHasAName()
{
    QStringList nameless;
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QTabBar")
            || widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QMenuBar")
            || widget->inherits("QScrollArea") || widget->inherits("QTreeWidget"))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isLabelled =
            std::any_of(widgets.begin(), widgets.end(), [&](const QWidget *other) {
                const auto *label = qobject_cast<const QLabel *>(other);
                return label && label->buddy() == widget;
            });
        const bool isText = qobject_cast<QLabel *>(widget); // its text is its name
        if (widget->accessibleName().isEmpty() && !isLabelled && !isText
            && (!button || button->text().isEmpty()))
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String(", "))));
}

SLICETOOL_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
