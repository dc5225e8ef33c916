// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/format.h"
#include "gui/base/poolthreads.h"
#include "gui/window/appearance.h"
#include "gui/window/planpage.h"
#include "gui/window/windowkeeper.h"
#include "plan/planwriter.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include "ui_advicedialog.h"
#include "ui_connectioneditor.h"
#include "ui_connectionform.h"
#include "ui_connectionmanager.h"
#include "ui_diffview.h"
#include "ui_grantsdialog.h"
#include "ui_importdialog.h"
#include "ui_passworddialog.h"
#include "ui_plansettings.h"
#include "ui_planwizard.h"
#include "ui_runcomparison.h"
#include "ui_scheduledialog.h"
#include "ui_startpage.h"
#include "ui_stepeditor.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace slicetool;
using namespace slicetool::gui;

/// The languages of the window, with their texts seen: no server is ever reached. Run once more with
/// QT_SCALE_FACTOR=2.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_keeper.reset(); }
    void cleanupTestCase() { endPoolThreads(); }
    void areAllThere();
    void changeAtOnce();
    void stayWhereChangesWouldBeLost();
    void fitEveryForm_data();
    void fitEveryForm();

private:
    QAction *language(const QString &name);
    QString firstMenu()
    {
        return m_keeper->tabs().current().menuBar()->actions().constFirst()->text();
    }

    QTemporaryDir m_folder;
    QString m_planPath;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<WindowKeeper> m_keeper;
};

void TestLanguages::initTestCase()
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_folder.path().toLocal8Bit());
    Plan plan;
    plan.name = QStringLiteral("shop");
    plan.upstream = QStringLiteral("mysql://reader@127.0.0.1:1/foo");
    plan.base = QStringLiteral("mysql://root@127.0.0.1:1/foo0");
    plan.work = QStringLiteral("mysql://root@127.0.0.1:1/foo1");
    m_planPath = m_folder.filePath(QStringLiteral("shop.slice.json"));
    SLICETOOL_VERIFY(writePlanFile(plan, m_planPath));
}

void TestLanguages::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_settings->clear();
    setLanguage(*m_settings, QStringLiteral("en"));
    m_keeper = std::make_unique<WindowKeeper>(*m_settings);
    m_keeper->tabs().show();
}

QAction *TestLanguages::language(const QString &name)
{
    const auto actions = m_keeper->tabs().current().findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->data().toString() == name && action->isCheckable())
            return action;
    }
    return nullptr;
}

void TestLanguages::areAllThere()
{
    QStringList names = languages();
    names.sort();
    const QStringList expected{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"),
                               QStringLiteral("fr"), QStringLiteral("zh_CN")};
    QCOMPARE(names, expected);
    for (const QString &name : names)
        QVERIFY2(language(name), qPrintable(name));
}

void TestLanguages::changeAtOnce()
{
    QVERIFY(m_keeper->tabs().current().openPlan(m_planPath));
    QCOMPARE(firstMenu(), QStringLiteral("&File"));
    const QMap<QString, QString> menus{{QStringLiteral("de"), QStringLiteral("&Datei")},
                                       {QStringLiteral("es"), QStringLiteral("&Archivo")},
                                       {QStringLiteral("fr"), QStringLiteral("&Fichier")},
                                       {QStringLiteral("zh_CN"), QStringLiteral("文件(&F)")},
                                       {QStringLiteral("en"), QStringLiteral("&File")}};
    for (auto menu = menus.begin(); menu != menus.end(); ++menu) {
        language(menu.key())->trigger();
        QTRY_COMPARE(firstMenu(), menu.value());
        QCOMPARE(languageOf(*m_settings), menu.key());
        QVERIFY(language(menu.key())->isChecked());
        QVERIFY(m_keeper->tabs().current().isVisible());
        QCOMPARE(m_keeper->tabs().current().shownPath(), m_planPath);
        const QString button = m_keeper->tabs().current().actions().pull->iconText();
        QVERIFY2(!button.contains(QLatin1Char('&')) && !button.contains(QLatin1Char('(')),
                 qPrintable(button));
    }
    QCOMPARE(withoutMnemonic(QStringLiteral("文件(&F)…")), QStringLiteral("文件…"));
    QCOMPARE(withoutMnemonic(QStringLiteral("&Save a && b (c)")), QStringLiteral("Save a & b (c)"));
}

/// A plan with unsaved changes is asked about first, and who stays keeps the language, too.
void TestLanguages::stayWhereChangesWouldBeLost()
{
    QVERIFY(m_keeper->tabs().current().openPlan(m_planPath));
    PlanDocument &document = m_keeper->tabs().current().page().document();
    Plan changed = document.plan();
    changed.name = QStringLiteral("another");
    document.setPlan(changed, QStringLiteral("Rename"));
    QVERIFY(document.isModified());
    bool wasAsked = false;
    const auto answer = [&](QMessageBox::StandardButton button) {
        QTimer::singleShot(0, this, [&, button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            wasAsked = box != nullptr;
            if (box)
                box->button(button)->click();
        });
    };
    answer(QMessageBox::Cancel);
    language(QStringLiteral("de"))->trigger();
    QVERIFY(wasAsked);
    QCOMPARE(languageOf(*m_settings), QStringLiteral("en"));
    QVERIFY(language(QStringLiteral("en"))->isChecked());
    QVERIFY(!language(QStringLiteral("de"))->isChecked());
    QVERIFY(document.isModified());

    wasAsked = false;
    answer(QMessageBox::Save);
    language(QStringLiteral("de"))->trigger();
    QVERIFY(wasAsked);
    QTRY_COMPARE(firstMenu(), QStringLiteral("&Datei"));
    QCOMPARE(m_keeper->tabs().current().page().document().plan().name, QStringLiteral("another"));
}

namespace {

template <class Ui, class Widget>
std::unique_ptr<QWidget> made()
{
    auto widget = std::make_unique<Widget>();
    Ui ui;
    ui.setupUi(widget.get());
    return widget;
}

struct Form {
    const char *name;
    std::unique_ptr<QWidget> (*make)();
};

const Form forms[] = {
    {"advice", made<Ui::AdviceDialog, QDialog>},
    {"connection", made<Ui::ConnectionForm, QWidget>},
    {"connection with its test", made<Ui::ConnectionEditor, QWidget>},
    {"connections", made<Ui::ConnectionManager, QDialog>},
    {"differences", made<Ui::DiffView, QWidget>},
    {"grants", made<Ui::GrantsDialog, QDialog>},
    {"import", made<Ui::ImportDialog, QDialog>},
    {"password", made<Ui::PasswordDialog, QDialog>},
    {"plan", made<Ui::PlanSettings, QDialog>},
    {"wizard", made<Ui::PlanWizard, QWizard>},
    {"comparison of runs", made<Ui::RunComparisonDialog, QDialog>},
    {"schedule", made<Ui::ScheduleDialog, QDialog>},
    {"start", made<Ui::StartPage, QWidget>},
    {"step", made<Ui::StepEditor, QWidget>},
};

/// The texts that are not seen as a whole.
QStringList clipped(const QWidget &form)
{
    QStringList texts;
    const auto widgets = form.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        // Qt's own, such as a wizard's arrows, have names with its prefix.
        if (text.isEmpty() || !widget->isVisibleTo(&form)
            || widget->objectName().startsWith(QLatin1String("qt_"))
            || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const QSize needed = label && label->wordWrap()
                                 ? QSize(0, label->heightForWidth(label->width()))
                                 : widget->minimumSizeHint();
        if (widget->width() < needed.width() || widget->height() < needed.height())
            texts << QStringLiteral("%1 \"%2\" has %3×%4, needs %5×%6")
                         .arg(widget->objectName(), text)
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(needed.width())
                         .arg(needed.height());
    }
    return texts;
}

} // namespace

void TestLanguages::fitEveryForm_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("form");
    for (const QString &name : languages()) {
        for (int i = 0; i < int(std::size(forms)); ++i)
            QTest::addRow("%s in %s", forms[i].name, qPrintable(name)) << name << i;
    }
}

/// In a window of 1024×640, the smallest that is promised to be usable.
void TestLanguages::fitEveryForm()
{
    QFETCH(QString, language);
    QFETCH(int, form);
    applyLanguage(language);
    const auto widget = forms[form].make();
    widget->resize(widget->sizeHint().boundedTo({1024, 640}));
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    QVERIFY2(
        widget->width() <= 1024 && widget->height() <= 640,
        qPrintable(QStringLiteral("it needs %1×%2").arg(widget->width()).arg(widget->height())));
    const QStringList texts = clipped(*widget);
    QVERIFY2(texts.isEmpty(), qPrintable(texts.join(QLatin1Char('\n'))));
    const QString folder = qEnvironmentVariable("SLICETOOL_TEST_PICTURES");
    if (!folder.isEmpty())
        widget->grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(forms[form].name), language));
}

SLICETOOL_TEST(TestLanguages)
#include "tst_languages.moc"
