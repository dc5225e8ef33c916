// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/poolthreads.h"
#include "gui/window/commandpalette.h"
#include "gui/window/helpcommands.h"
#include "gui/window/mainwindow.h"
#include "gui/window/manualwindow.h"
#include "gui/window/planpage.h"
#include "plan/planwriter.h"
#include "support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace slicetool;
using namespace slicetool::gui;

/// What the menus offer besides running plans; no server is ever reached.
class TestWindowMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { endPoolThreads(); }
    void opensRecentPlans();
    void copiesCommands();
    void listsTheKeys();
    void showsTheManual();
    void everyPageOfTheManualOpens();
    void tellsAboutItself();
    void everyMenuHasAKeyOfItsOwn();
    void thePaletteHasTheDocks();

private:
    QString writePlan(const char *name);
    QMenu *menu(const char *name) { return m_window->findChild<QMenu *>(QLatin1String(name)); }
    static QStringList texts(const QMenu &menu);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowMenus::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_folder->path().toLocal8Bit());
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
}

QString TestWindowMenus::writePlan(const char *name)
{
    Plan plan;
    plan.name = QString::fromLatin1(name);
    plan.upstream = QStringLiteral("mysql://nobody@127.0.0.1:1/foo");
    plan.base = QStringLiteral("mysql://nobody@127.0.0.1:1/foo0");
    const QString path = m_folder->filePath(plan.name + QStringLiteral(".slice.json"));
    return writePlanFile(plan, path) ? path : QString();
}

QStringList TestWindowMenus::texts(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts << action->text();
    return texts;
}

void TestWindowMenus::opensRecentPlans()
{
    QMenu *recent = menu("recentPlans");
    QVERIFY(recent);
    QVERIFY(!recent->actions().first()->isEnabled());
    const QString first = writePlan("a&b");
    const QString second = writePlan("second");
    QVERIFY(m_window->openPlan(first));
    QVERIFY(m_window->openPlan(second));
    Q_EMIT recent->aboutToShow();
    QCOMPARE(texts(*recent),
             (QStringList{QStringLiteral("second.slice.json"), QStringLiteral("a&&b.slice.json")}));
    recent->actions().last()->trigger();
    QCOMPARE(m_window->page().document().path(), first);
    QVERIFY(QFile::remove(second)); // what is gone is not offered
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 1);
}

void TestWindowMenus::copiesCommands()
{
    QMenu *copy = menu("copyAsCommand");
    QVERIFY(copy);
    Q_EMIT copy->aboutToShow();
    for (const QAction *action : copy->actions())
        QVERIFY2(!action->isEnabled(), qPrintable(action->text())); // there is no plan
    const QString path = writePlan("shop");
    QVERIFY(m_window->openPlan(path));
    Q_EMIT copy->aboutToShow();
    int enabled = 0;
    for (QAction *action : copy->actions()) {
        if (!action->isEnabled())
            continue;
        ++enabled;
        QApplication::clipboard()->clear();
        action->trigger();
        const QString line = QApplication::clipboard()->text();
        QVERIFY2(line.startsWith(QLatin1String("slicetool-cli ")) && line.endsWith(path),
                 qPrintable(line));
    }
    QCOMPARE(enabled, 4); // compare, pull, lite, dry run: the plan has no work, nothing is selected
    QVERIFY(!m_window->page().isRunning());
}

void TestWindowMenus::showsTheManual()
{
    m_window->actions().manual->trigger();
    auto *manual = m_window->findChild<ManualWindow *>();
    QVERIFY(manual && manual->isVisible());
    m_window->actions().manual->trigger(); // no second one
    QCOMPARE(m_window->findChildren<ManualWindow *>().size(), 1);
    auto *page = manual->findChild<QTextBrowser *>(QStringLiteral("manualPage"));
    QVERIFY(page->toPlainText().startsWith(QLatin1String("The manual")));
    manual->showPage(QStringLiteral("results.md#zoom-levels"));
    QVERIFY(page->source().fileName() == QLatin1String("results.md"));
    QVERIFY2(page->textCursor().block().text() == QLatin1String("Zoom levels"),
             qPrintable(page->textCursor().block().text()));
    page->backward();
    QCOMPARE(page->source().fileName(), QStringLiteral("README.md"));
    auto *find = manual->findChild<QLineEdit *>(QStringLiteral("manualFind"));
    QTest::keyClicks(find, QStringLiteral("troubleshooting"));
    QCOMPARE(page->textCursor().selectedText().toLower(), QStringLiteral("troubleshooting"));
    QCOMPARE(headingAnchor(QStringLiteral("What is `--lite`, and why?")),
             QStringLiteral("what-is---lite-and-why"));
}

/// And every link of it leads to a page and a heading that there are.
void TestWindowMenus::everyPageOfTheManualOpens()
{
    m_window->actions().manual->trigger();
    auto *manual = m_window->findChild<ManualWindow *>();
    auto *page = manual->findChild<QTextBrowser *>(QStringLiteral("manualPage"));
    const QStringList pages = QDir(QStringLiteral(":/manual")).entryList({QStringLiteral("*.md")});
    QVERIFY(pages.size() >= 16);
    int links = 0;
    for (const QString &name : pages) {
        manual->showPage(name);
        QVERIFY2(page->document()->blockCount() > 5, qPrintable(name));
        QStringList targets;
        for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                if (format.isAnchor() && !format.anchorHref().contains(QLatin1String("://")))
                    targets << format.anchorHref();
                if (format.isImageFormat())
                    QVERIFY2(
                        QFile::exists(QStringLiteral(":/manual/") + format.toImageFormat().name()),
                        qPrintable(format.toImageFormat().name()));
            }
        }
        for (const QString &target : targets) {
            ++links;
            manual->showPage(name);
            Q_EMIT page->anchorClicked(QUrl(target));
            const QUrl link(target);
            if (!link.path().isEmpty())
                QVERIFY2(page->source().fileName() == link.fileName(),
                         qPrintable(name + QLatin1Char(' ') + target));
            if (link.hasFragment())
                QVERIFY2(headingAnchor(page->textCursor().block().text()) == link.fragment(),
                         qPrintable(name + QLatin1Char(' ') + target));
        }
    }
    QVERIFY(links > 30);
}

void TestWindowMenus::listsTheKeys()
{
    m_window->actions().shortcuts->trigger();
    auto *list = m_window->findChild<QTreeWidget *>(QStringLiteral("shortcutsList"));
    QVERIFY(list && list->isVisible());
    for (const char *text : {"Pull", "Copy", "Next changed cell", "Keyboard shortcuts"})
        QVERIFY2(!list->findItems(QString::fromLatin1(text), Qt::MatchExactly).isEmpty(), text);
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        QVERIFY(!list->topLevelItem(row)->text(1).isEmpty());
}

void TestWindowMenus::tellsAboutItself()
{
    m_window->actions().about->trigger();
    auto *about = m_window->findChild<QMessageBox *>(QStringLiteral("aboutBox"));
    QVERIFY(about && about->isVisible());
    QVERIFY(about->informativeText().contains(QLatin1String("GNU General Public License")));
    about->close();
    m_window->actions().diagnostics->trigger();
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(QLatin1String("Qt: ")) && text.contains(QLatin1String("mysqldump: ")),
             qPrintable(text));
    QVERIFY2(!text.contains(QDir::homePath()), qPrintable(text)); // nor who reports it
}

void TestWindowMenus::everyMenuHasAKeyOfItsOwn()
{
    QMap<QChar, QStringList> keys;
    for (const QAction *action : m_window->menuBar()->actions()) {
        const QString text = action->text();
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        QVERIFY2(at >= 0, qPrintable(text));
        keys[text.at(at + 1).toLower()] << text;
    }
    for (const QStringList &texts : std::as_const(keys))
        QCOMPARE(texts.size(), 1);
}

void TestWindowMenus::thePaletteHasTheDocks()
{
    QVERIFY(m_window->openPlan(writePlan("shop")));
    QStringList commands;
    QTimer::singleShot(0, this, [&] {
        auto *palette = m_window->findChild<CommandPalette *>();
        if (!palette)
            return;
        const auto *model = palette->findChild<QStandardItemModel *>();
        for (int row = 0; model && row < model->rowCount(); ++row)
            commands << model->item(row)->text();
        palette->reject();
    });
    m_window->actions().palette->trigger();
    const auto hasWord = [&](const char *word) {
        return !commands.filter(QLatin1String(word)).isEmpty();
    };
    QVERIFY2(hasWord("Pull") && hasWord("History") && hasWord("Keyboard shortcuts"),
             qPrintable(commands.join(u'\n')));
}

SLICETOOL_TEST(TestWindowMenus)
#include "tst_windowmenus.moc"
