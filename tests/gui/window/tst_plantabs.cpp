// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/plantablesview.h"
#include "gui/window/appearance.h"
#include "gui/window/planpage.h"
#include "gui/window/windowkeeper.h"
#include "plan/planwriter.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace slicetool;
using namespace slicetool::gui;

/// Several plans in one window, each as if it were alone.
class TestPlanTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_keeper.reset(); }
    void beginWithoutTabs();
    void openBesideEachOther();
    void tellNamesApart();
    void areLeftByThemselves();
    void endAtOnce();
    void takeKeysWhereTheyAreSeen();
    void askAboutWhatWouldBeLost();
    void askAboutWhatIsBeingTyped();
    void shareWhatTheUserChose();
    void takeFloatingDocksAlong();
    void surviveAnotherLanguage();

private:
    PlanTabs &tabs() const { return m_keeper->tabs(); }
    WindowActions &actions() const { return tabs().current().actions(); }
    QStringList names() const
    {
        QStringList names;
        for (int i = 0; i < tabs().count(); ++i)
            names << tabs().tabText(i);
        return names;
    }
    void rename(MainWindow &tab)
    {
        PlanDocument &document = tab.page().document();
        Plan changed = document.plan();
        changed.name += QLatin1Char('x');
        document.setPlan(changed, QStringLiteral("Rename"));
    }

    /// What the question that comes next is answered; it is closed where this button is none of its own.
    void answer(QMessageBox::StandardButton button)
    {
        QTimer::singleShot(0, this, [this, button] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                m_asked << box->text();
                if (QAbstractButton *wanted = box->button(button))
                    wanted->click();
                else
                    box->reject();
            }
        });
    }

    QTemporaryDir m_folder;
    QString m_shop;
    QString m_crm;
    QStringList m_asked;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<WindowKeeper> m_keeper;
};

void TestPlanTabs::initTestCase()
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_folder.path().toLocal8Bit());
}

void TestPlanTabs::init()
{
    Plan plan;
    plan.upstream = QStringLiteral("mysql://reader@127.0.0.1:1/foo");
    plan.base = QStringLiteral("mysql://root@127.0.0.1:1/foo0");
    plan.work = QStringLiteral("mysql://root@127.0.0.1:1/foo1");
    for (const auto &[name, path] : {std::pair("shop", &m_shop), std::pair("crm", &m_crm)}) {
        plan.name = QString::fromLatin1(name);
        *path = m_folder.filePath(plan.name + QStringLiteral(".slice.json"));
        SLICETOOL_VERIFY(writePlanFile(plan, *path));
    }
    m_asked.clear();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_settings->clear();
    setLanguage(*m_settings, QStringLiteral("en"));
    m_keeper = std::make_unique<WindowKeeper>(*m_settings);
    tabs().show();
}

void TestPlanTabs::beginWithoutTabs()
{
    QCOMPARE(tabs().count(), 1);
    QVERIFY(!tabs().tabBar()->isVisible());
    QVERIFY(!actions().nextTab->isEnabled());
    QVERIFY(tabs().open(m_shop));
    QCOMPARE(tabs().count(), 1);
    QVERIFY(!tabs().tabBar()->isVisible());
    QVERIFY(tabs().windowTitle().startsWith(QLatin1String("shop.slice.json")));
    actions().newTab->trigger();
    QCOMPARE(names(), QStringList({QStringLiteral("shop"), QStringLiteral("New tab")}));
    QVERIFY(tabs().tabBar()->isVisible());
    QVERIFY(!tabs().current().isPlanShown());
    QVERIFY(!actions().pull->isEnabled());
}

void TestPlanTabs::openBesideEachOther()
{
    QVERIFY(tabs().open(m_shop));
    QVERIFY(tabs().open(m_crm));
    QCOMPARE(names(), QStringList({QStringLiteral("shop"), QStringLiteral("crm")}));
    QCOMPARE(tabs().current().shownPath(), m_crm);
    QVERIFY(tabs().windowTitle().startsWith(QLatin1String("crm.slice.json")));
    // The one that is open already is gone to, however its path is written.
    QVERIFY(tabs().open(m_folder.path() + QStringLiteral("/./shop.slice.json")));
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tabs().current().shownPath(), m_shop);
    const QString link = m_folder.filePath(QStringLiteral("link.slice.json"));
    QVERIFY(QFile::link(m_crm, link));
    QVERIFY(tabs().open(link));
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tabs().current().shownPath(), m_crm);
    QVERIFY(QFile::remove(link));
    tabs().setCurrentIndex(0);
    // What is no plan opens no tab.
    const QString broken = m_folder.filePath(QStringLiteral("broken.slice.json"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    QVERIFY(!tabs().open(broken));
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tabs().current().shownPath(), m_shop);
    auto *error = tabs().findChild<QMessageBox *>(QStringLiteral("errorBox"));
    QVERIFY(error && error->isVisible() && error->text().contains(QLatin1String("broken")));
    error->close();
}

void TestPlanTabs::tellNamesApart()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("test")));
    const QString other = m_folder.filePath(QStringLiteral("test/shop.slice.json"));
    const QString dotted = m_folder.filePath(QStringLiteral("shop.prod.slice.json"));
    for (const QString &path : {other, dotted})
        QVERIFY(QFile::copy(m_shop, path));
    for (const QString &path : {m_shop, other, dotted})
        QVERIFY(tabs().open(path));
    const QString folder = QFileInfo(m_folder.path()).fileName();
    QCOMPARE(names(), QStringList({QStringLiteral("shop (%1)").arg(folder),
                                   QStringLiteral("shop (test)"), QStringLiteral("shop.prod")}));
    for (const QString &path : {other, dotted})
        QVERIFY(QFile::remove(path));
}

void TestPlanTabs::endAtOnce()
{
    QVERIFY(tabs().open(m_shop));
    QVERIFY(tabs().open(m_crm));
    rename(tabs().current());
    QTimer::singleShot(0, this, [this] { tabs().endAtOnce(); });
    QCOMPARE(QApplication::exec(), 0); // and nobody was asked
}

/// One that is left without its plan goes, but for the last one.
void TestPlanTabs::areLeftByThemselves()
{
    QVERIFY(tabs().open(m_shop));
    QVERIFY(tabs().open(m_crm));
    actions().closePlan->trigger();
    QCOMPARE(names(), QStringList(QStringLiteral("shop")));
    QVERIFY(!tabs().tabBar()->isVisible());
    QVERIFY(!actions().nextTab->isEnabled());
    actions().closePlan->trigger();
    QCOMPARE(tabs().count(), 1);
    QVERIFY(!tabs().current().isPlanShown());
    QVERIFY(tabs().open(m_crm));
    QCOMPARE(tabs().count(), 1);
}

void TestPlanTabs::takeKeysWhereTheyAreSeen()
{
    QVERIFY(tabs().open(m_shop));
    QVERIFY(tabs().open(m_crm));
    tabs().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tabs()));
    const auto press = [&](int key) {
        QTest::keyClick(&tabs().current(), Qt::Key(key), Qt::ControlModifier);
    };
    press(Qt::Key_PageDown);
    QCOMPARE(tabs().currentIndex(), 0);
    press(Qt::Key_PageDown);
    QCOMPARE(tabs().currentIndex(), 1);
    press(Qt::Key_PageUp);
    QCOMPARE(tabs().currentIndex(), 0);
    press(Qt::Key_T);
    QCOMPARE(tabs().count(), 3);
    press(Qt::Key_PageUp);
    press(Qt::Key_W);
    QCOMPARE(names(), QStringList({QStringLiteral("shop"), QStringLiteral("New tab")}));
    tabs().setCurrentIndex(1);
    press(Qt::Key_W); // an empty one, too
    QCOMPARE(names(), QStringList(QStringLiteral("shop")));
}

void TestPlanTabs::askAboutWhatWouldBeLost()
{
    QVERIFY(tabs().open(m_shop));
    MainWindow &shop = tabs().current();
    QVERIFY(tabs().open(m_crm));
    rename(shop);
    QCOMPARE(names(), QStringList({QStringLiteral("shop *"), QStringLiteral("crm")}));
    QVERIFY(!tabs().isWindowModified());
    // The window asks about the one that has edits, and shows it.
    answer(QMessageBox::Cancel);
    QVERIFY(!tabs().close());
    QCOMPARE(m_asked.size(), 1);
    QVERIFY(m_asked.first().contains(QLatin1String("shopx")));
    QCOMPARE(&tabs().current(), &shop);
    QVERIFY(tabs().isWindowModified());
    // So does the other one's place, of its own alone.
    Q_EMIT tabs().tabCloseRequested(1);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(tabs().count(), 1);
    answer(QMessageBox::Discard);
    QVERIFY(tabs().close());
    QCOMPARE(m_asked.size(), 2);
}

void TestPlanTabs::askAboutWhatIsBeingTyped()
{
    QVERIFY(tabs().open(m_shop));
    TableStep step;
    step.table = QStringLiteral("orders");
    step.modified = QStringLiteral("a");
    tabs().current().page().document().setSteps({step}, QStringLiteral("Step"));
    actions().savePlan->trigger();
    QVERIFY(!tabs().isWindowModified());
    tabs().current().findChild<PlanTablesView *>()->selectTable(step.table);
    auto *field = tabs().current().findChild<QLineEdit *>(QStringLiteral("stepModified"));
    QTRY_COMPARE(field->text(), QStringLiteral("a"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("t"));
    answer(QMessageBox::Cancel);
    QVERIFY(!tabs().close());
    QCOMPARE(m_asked.size(), 1);
}

void TestPlanTabs::shareWhatTheUserChose()
{
    QVERIFY(tabs().open(m_shop));
    QVERIFY(tabs().open(m_crm));
    actions().askFirst->setChecked(false);
    actions().previousTab->trigger();
    QCOMPARE(tabs().currentIndex(), 0);
    QVERIFY(!actions().askFirst->isChecked());
}

void TestPlanTabs::takeFloatingDocksAlong()
{
    QVERIFY(tabs().open(m_shop));
    auto *dock = tabs().current().findChild<QDockWidget *>(QStringLiteral("logDock"));
    dock->setFloating(true);
    dock->show();
    QVERIFY(tabs().open(m_crm));
    QVERIFY(!dock->isVisible());
    actions().previousTab->trigger();
    QVERIFY(dock->isVisible());
}

void TestPlanTabs::surviveAnotherLanguage()
{
    QVERIFY(tabs().open(m_shop));
    QVERIFY(tabs().open(m_crm));
    actions().newTab->trigger();
    actions().previousTab->trigger();
    rename(*tabs().tabs().first());
    const auto choose = [&] {
        const auto all = tabs().current().findChildren<QAction *>();
        for (QAction *action : all) {
            if (action->data().toString() == QLatin1String("de") && action->isCheckable())
                action->trigger();
        }
    };
    answer(QMessageBox::Cancel);
    choose();
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(languageOf(*m_settings), QStringLiteral("en"));
    tabs().open(m_crm);
    answer(QMessageBox::Discard);
    choose();
    QTRY_COMPARE(actions().newTab->text(), QStringLiteral("Neuer &Tab"));
    QCOMPARE(tabs().openPaths(), QStringList({m_shop, m_crm}));
    QCOMPARE(tabs().current().shownPath(), m_crm);
}

SLICETOOL_TEST(TestPlanTabs)
#include "tst_plantabs.moc"
