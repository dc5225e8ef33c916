// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectioneditor.h"
#include "gui/connections/connectionpicker.h"
#include "gui/start/planwizard.h"
#include "gui/start/recentplans.h"
#include "gui/start/startpage.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace slicetool;
using namespace slicetool::gui;

/// How a user begins: the first page, and the wizard against a real server.
class TestPlanWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void proposals();
    void proposalsModel();
    void makesAPlan();
    void makesAConnection();
    void triesBaseAndWork();
    void ticksWhatIsShown();
    void staysWhereSomethingIsWrong();
    void remembersPlans();
    void offersThreeWays();

private:
    QString url(demo::PrivateServer &server, const char *schema);
    static ConnectionPicker *pickerOf(const PlanWizard &wizard, const char *role)
    {
        return wizard.findChild<ConnectionPicker *>(QLatin1String(role) + QLatin1String("Picker"));
    }

    QTemporaryDir m_folder;
    QString m_store;
    std::unique_ptr<test::ServerFixture> m_servers;
};

QString TestPlanWizard::url(demo::PrivateServer &server, const char *schema)
{
    return server.endpoint(QString::fromLatin1(schema), {}).toUrl();
}

void TestPlanWizard::initTestCase()
{
    auto servers = test::ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
    m_store = m_folder.filePath(QStringLiteral("connections.json"));
    SLICETOOL_VERIFY(
        test::ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("foo")));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral(
            "CREATE TABLE orders (id INT PRIMARY KEY); INSERT INTO orders VALUES (1), (2); "
            "CREATE TABLE access_log (id INT PRIMARY KEY, at DATETIME); CREATE VIEW v AS "
            "SELECT 1; CREATE TABLE page_views (id INT PRIMARY KEY, at DATETIME, KEY (at))"),
        QStringLiteral("foo")));
}

void TestPlanWizard::proposals()
{
    const QList<TableProposal> made = proposeSteps(
        {{QStringLiteral("orders"),
          QStringLiteral("table"),
          50'000'000,
          1,
          true,
          {},
          QStringLiteral("at")},
         {QStringLiteral("catalog"), QStringLiteral("table"), 10, 1, true, {}, {}},
         {QStringLiteral("http_log"), QStringLiteral("table"), 10, 1, true, {}, {}},
         {QStringLiteral("page_views"),
          QStringLiteral("table"),
          50'000'000,
          1,
          true,
          {},
          QStringLiteral("at")},
         {QStringLiteral("click_events"), QStringLiteral("table"), 50'000'000, 1, true, {}, {}},
         {QStringLiteral("small_events"),
          QStringLiteral("table"),
          10,
          1,
          true,
          {},
          QStringLiteral("at")},
         {QStringLiteral("v"), QStringLiteral("view"), 0, 0, false, {}, {}}});
    QCOMPARE(made.size(), 6);
    using Reason = TableProposal::Reason;
    const QList<Reason> expected{Reason::Usual,     Reason::Usual, Reason::LooksLikeLog,
                                 Reason::LargeTail, Reason::Usual, Reason::Usual};
    for (qsizetype i = 0; i < made.size(); ++i)
        QVERIFY2(made.at(i).reason == expected.at(i), qPrintable(made.at(i).table.name));
    QCOMPARE(made.at(3).step.where, QStringLiteral("`at` >= :since"));
    QVERIFY(made.at(2).step.kind == StepKind::Skip);
}

void TestPlanWizard::proposalsModel()
{
    ProposalsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProposals(
        proposeSteps({{QStringLiteral("a"), QStringLiteral("table"), 5, 1, true, {}, {}},
                      {QStringLiteral("events"),
                       QStringLiteral("table"),
                       50'000'000,
                       1,
                       true,
                       {},
                       QStringLiteral("at")}}));
    QVERIFY(model.needsSince());
    QCOMPARE(model.steps().size(), 1);
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.needsSince());
    QVERIFY(model.steps().first().kind == StepKind::Skip && model.steps().first().where.isEmpty());
    QCOMPARE(model.wantedRows(), 5);
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.steps().first().where, QStringLiteral("`at` >= :since"));
}

void TestPlanWizard::makesAPlan()
{
    Passwords passwords;
    PlanWizard wizard(passwords, nullptr, m_store);
    wizard.show();
    const auto picker = [&](const char *role) { return pickerOf(wizard, role); };
    picker("upstream")->setConnection(url(m_servers->upstream(), "foo"));
    wizard.next();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), 1, 10'000);
    QVERIFY(picker("base")->connection().endsWith(QLatin1String("/foo0")));
    picker("base")->setConnection(url(m_servers->local(), "foo0"));
    picker("work")->setConnection(url(m_servers->local(), "foo1"));
    wizard.next();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), 2, 20'000); // once base and work were reached
    auto *tables = wizard.findChild<QTreeView *>(QStringLiteral("wizardTables"));
    QCOMPARE(tables->model()->rowCount(), 3);
    wizard.next();
    QCOMPARE(wizard.findChild<QLineEdit *>(QStringLiteral("wizardName"))->text(),
             QStringLiteral("foo"));
    wizard.accept();
    const Plan plan = wizard.plan();
    QCOMPARE(plan.upstream, url(m_servers->upstream(), "foo"));
    QCOMPARE(plan.work, url(m_servers->local(), "foo1"));
    QCOMPARE(plan.steps.size(), 1);
    QCOMPARE(plan.steps.first().table, QStringLiteral("access_log"));
    QVERIFY(plan.variables.isEmpty());
}

/// Who has no connection yet makes one on the first page, and corrects it there where it does not work.
void TestPlanWizard::makesAConnection()
{
    Passwords passwords;
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("fresh")).toLocal8Bit());
    const QString store = ConnectionStore::defaultPath(); // where runs look, too
    PlanWizard wizard(passwords, nullptr, store);
    wizard.show();
    auto *saved = wizard.findChild<QAbstractButton *>(QStringLiteral("upstreamSaved"));
    auto *fresh = wizard.findChild<QAbstractButton *>(QStringLiteral("upstreamNew"));
    auto *editor = wizard.findChild<ConnectionEditor *>();
    QVERIFY(fresh->isChecked() && editor->isVisible());
    QVERIFY(!editor->findChild<QPushButton *>(QStringLiteral("connectionSave"))->isVisible());
    QVERIFY(wizard.height() <= 640);
    const auto write = [&](const char *field, const QString &text) {
        editor->findChild<QLineEdit *>(QString::fromLatin1(field))->setText(text);
    };
    auto *status = wizard.findChild<QLabel *>(QStringLiteral("wizardLook"));
    write("name", QStringLiteral("shop"));
    write("host", url(m_servers->upstream(), "nosuch"));
    wizard.next();
    const auto *refusal = editor->findChild<QLabel *>(QStringLiteral("connectionProblem"));
    QTRY_VERIFY2_WITH_TIMEOUT(status->text().contains(QLatin1String("nosuch")),
                              qPrintable(status->text() + refusal->text()), 20'000);
    QCOMPARE(wizard.currentId(), 0);
    QVERIFY(fresh->isChecked());
    // What is asked of one that says nothing is given up once it is corrected.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    write("host", QStringLiteral("mysql://reader@127.0.0.1:%1/foo").arg(silent.serverPort()));
    wizard.next();
    QTRY_VERIFY(!status->text().isEmpty());
    write("host", url(m_servers->upstream(), "foo"));
    QCOMPARE(status->text(), QString());
    wizard.next();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), 1, 20'000);
    QCOMPARE(wizard.plan().upstream, QStringLiteral("shop"));
    QCOMPARE(wizard.findChild<QTreeView *>(QStringLiteral("wizardTables"))->model()->rowCount(), 3);
    const auto kept = ConnectionStore(store).all();
    SLICETOOL_VERIFY(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().url, QString(url(m_servers->upstream(), "foo"))
                                    .replace(QLatin1String(":@"), QLatin1String("@")));
    // Back, and on without another look.
    wizard.back();
    wizard.next();
    QCOMPARE(wizard.currentId(), 1);
    // Somebody has deleted it in the meantime.
    SLICETOOL_VERIFY(ConnectionStore(store).remove(QStringLiteral("shop")));
    wizard.back();
    wizard.next();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), 1, 20'000);
    QVERIFY(*ConnectionStore(store).find(QStringLiteral("shop")));
    wizard.back();
    pickerOf(wizard, "upstream")->setConnection(QStringLiteral("shop"));
    saved->click();
    QVERIFY(!editor->isVisible());
    // Next time there is one to choose.
    const PlanWizard another(passwords, nullptr, store);
    QVERIFY(another.findChild<QAbstractButton *>(QStringLiteral("upstreamSaved"))->isChecked());
}

/// A target that cannot be reached is told, with the reason, and does not keep anybody from going on.
void TestPlanWizard::triesBaseAndWork()
{
    Passwords passwords;
    PlanWizard wizard(passwords, nullptr, m_store);
    wizard.show();
    const auto picker = [&](const char *role) { return pickerOf(wizard, role); };
    auto *problem = wizard.findChild<QLabel *>(QStringLiteral("wizardTargetProblem"));
    picker("upstream")->setConnection(url(m_servers->upstream(), "foo"));
    wizard.next();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), 1, 20'000);
    picker("base")->setConnection(url(m_servers->local(), "not_yet_there"));
    picker("work")->setConnection(QStringLiteral("mysql://u@127.0.0.1:1/foo1"));
    wizard.next();
    QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(QLatin1String("127.0.0.1")), 20'000);
    QCOMPARE(wizard.currentId(), 1);
    QVERIFY2(!problem->text().contains(QLatin1String("not_yet_there")),
             qPrintable(problem->text()));
    wizard.next();
    QCOMPARE(wizard.currentId(), 2);
    wizard.back();
    picker("work")->setConnection(url(m_servers->local(), "foo1"));
    wizard.next();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), 2, 20'000);
}

void TestPlanWizard::ticksWhatIsShown()
{
    Passwords passwords;
    PlanWizard wizard(passwords, nullptr, m_store);
    wizard.show();
    pickerOf(wizard, "upstream")->setConnection(url(m_servers->upstream(), "foo"));
    wizard.next();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), 1, 20'000);
    auto *filter = wizard.findChild<QLineEdit *>(QStringLiteral("tablesFilter"));
    const auto *shown = wizard.findChild<QTreeView *>(QStringLiteral("wizardTables"))->model();
    const auto press = [&](const char *button) {
        wizard.findChild<QPushButton *>(QString::fromLatin1(button))->click();
    };
    const auto skipped = [&] {
        QStringList tables;
        for (const TableStep &step : wizard.plan().steps) {
            if (step.kind == StepKind::Skip)
                tables << step.table;
        }
        return tables.join(QLatin1Char(' '));
    };
    for (const auto &[text, rows] :
         {std::pair("", 3), std::pair("ss", 1), std::pair("*s", 2), std::pair("O?d*", 1),
          std::pair("(", 0), std::pair("*_log", 1)}) {
        filter->setText(QLatin1String(text));
        QVERIFY2(shown->rowCount() == rows, text);
    }
    QCOMPARE(skipped(), QStringLiteral("access_log"));
    press("tickShown");
    QCOMPARE(skipped(), QString());
    filter->setText(QStringLiteral("*s"));
    press("untickShown");
    QCOMPARE(skipped(), QStringLiteral("orders page_views"));
    filter->clear();
    press("untickShown");
    QCOMPARE(skipped(), QStringLiteral("access_log orders page_views"));
    press("tickShown");
    QVERIFY(wizard.plan().steps.isEmpty());
}

void TestPlanWizard::staysWhereSomethingIsWrong()
{
    Passwords passwords;
    PlanWizard wizard(passwords, nullptr, m_store);
    wizard.show();
    auto *status = wizard.findChild<QLabel *>(QStringLiteral("wizardLook"));
    auto *upstream = wizard.findChild<ConnectionPicker *>(QStringLiteral("upstreamPicker"));
    wizard.next();
    QCOMPARE(wizard.currentId(), 0);
    const auto *problem = wizard.findChild<QLabel *>(QStringLiteral("connectionProblem"));
    QVERIFY(problem->isVisible() && !problem->text().isEmpty()); // of the new connection
    wizard.findChild<QAbstractButton *>(QStringLiteral("upstreamSaved"))->click();
    wizard.next();
    QCOMPARE(wizard.currentId(), 0);
    QVERIFY(!status->text().isEmpty());
    upstream->setConnection(url(m_servers->upstream(), "nosuch"));
    wizard.next();
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QLatin1String("nosuch")), 10'000);
    QCOMPARE(wizard.currentId(), 0);
    upstream->setConnection(QStringLiteral("mysql://u@127.0.0.1:1/foo"));
    wizard.next();
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QLatin1String("127.0.0.1")), 10'000);
    upstream->setConnection(url(m_servers->upstream(), "foo"));
    wizard.next();
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), 1, 10'000);
    // Upstream itself is no target, whoever writes to it.
    Endpoint somebodyElse = m_servers->upstream().endpoint(QStringLiteral("foo"), {});
    somebodyElse.user = QStringLiteral("somebody");
    wizard.findChild<ConnectionPicker *>(QStringLiteral("basePicker"))
        ->setConnection(somebodyElse.toUrl());
    wizard.findChild<ConnectionPicker *>(QStringLiteral("workPicker"))
        ->setConnection(url(m_servers->local(), "foo1"));
    wizard.next();
    QCOMPARE(wizard.currentId(), 1);
    QVERIFY(!wizard.findChild<QLabel *>(QStringLiteral("wizardTargetProblem"))->text().isEmpty());
}

void TestPlanWizard::remembersPlans()
{
    QSettings settings(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    RecentPlans recent(settings);
    for (int i = 0; i < 20; ++i)
        recent.add(m_folder.filePath(QStringLiteral("%1.slice.json").arg(i)));
    recent.add(m_folder.filePath(QStringLiteral("10.slice.json")));
    QCOMPARE(recent.plans().size(), 12);
    QVERIFY(recent.plans().first().path.endsWith(QLatin1String("/10.slice.json")));
    QVERIFY(!recent.plans().first().isThere);
    recent.remove(recent.plans().first().path);
    QCOMPARE(recent.plans().size(), 11);
}

void TestPlanWizard::offersThreeWays()
{
    StartPage page;
    page.setRecentPlans(
        {{m_store, QDateTime::currentDateTime(), true},
         {QStringLiteral("/gone.slice.json"), QDateTime::currentDateTime(), false}});
    page.resize(900, 700);
    page.show();
    QSignalSpy demo(&page, &StartPage::demoRequested);
    QSignalSpy chosen(&page, &StartPage::planChosen);
    QTest::mouseClick(page.findChild<QAbstractButton *>(QStringLiteral("startDemo")),
                      Qt::LeftButton);
    QCOMPARE(demo.count(), 1);
    auto *open = page.findChild<QAbstractButton *>(QStringLiteral("startOpen"));
    QSignalSpy opened(&page, &StartPage::openRequested);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
    auto *list = page.findChild<QListWidget *>(QStringLiteral("recentPlans"));
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(1)->text().contains(QLatin1String("no longer there")));
    QSignalSpy forgotten(&page, &StartPage::forgetRequested);
    list->setCurrentRow(1);
    list->actions().first()->trigger();
    QCOMPARE(forgotten.count(), 1);
    QCOMPARE(forgotten.first().first().toString(), QStringLiteral("/gone.slice.json"));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), m_store);
}

SLICETOOL_TEST(TestPlanWizard)
#include "tst_planwizard.moc"
