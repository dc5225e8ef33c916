// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/poolthreads.h"
#include "gui/connections/connectionmanager.h"
#include "gui/daily/scheduledialog.h"
#include "gui/plan/plansettings.h"
#include "gui/plan/plantablesview.h"
#include "gui/plan/sqleditor.h"
#include "gui/start/planwizard.h"
#include "gui/window/commandpalette.h"
#include "gui/window/mainwindow.h"
#include "gui/window/planpage.h"
#include "gui/window/runquestion.h"
#include "plan/planwriter.h"
#include "support/testmain.h"

#include <Qsci/qscicommandset.h>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QUndoStack>

using namespace slicetool;
using namespace slicetool::gui;

/// No key that is pressed while text is edited touches data: all keys of the window against all that
/// can be edited in it.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keysAreToldApart();
    void dataKeysMeanNothingInText();
    void textKeysTouchNoData_data();
    void textKeysTouchNoData();
    void aBadKeyWouldBeNoticed();
    void questionCannotBeHitByAccident();

private:
    QList<QKeySequence> textKeys() const;
    QList<QPointer<QWidget>> editables(QWidget &root) const;
    void press(QWidget *widget, const QKeySequence &keys) const;
    QWidget *openItemEditor(int column);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_triggered; ///< commands on data that were given
};

void TestShortcuts::initTestCase()
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_folder.path().toLocal8Bit());
    Plan plan; // its servers are never reached
    plan.name = QStringLiteral("shop");
    plan.upstream = QStringLiteral("mysql://nobody@127.0.0.1:1/foo");
    plan.base = QStringLiteral("mysql://nobody@127.0.0.1:1/foo0");
    plan.work = QStringLiteral("mysql://nobody@127.0.0.1:1/foo1");
    for (const char *name : {"customers", "orders"}) {
        TableStep step;
        step.table = QString::fromLatin1(name);
        step.where = QStringLiteral("id > 1 AND name = 'some words'");
        plan.steps << step;
    }
    const QString path = m_folder.filePath(QStringLiteral("shop.slice.json"));
    QVERIFY(bool(writePlanFile(plan, path)));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->resize(1300, 850);
    m_window->show();
    QVERIFY(m_window->openPlan(path));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->page().findChild<PlanTablesView *>()->selectTable(QStringLiteral("orders"));
    QTRY_VERIFY(m_window->page().state().planInTurn());
    const QList<QAction *> data = m_window->actions().dataActions();
    for (QAction *action : data)
        QVERIFY2(action->isEnabled() || action == m_window->actions().cancel,
                 qPrintable(action->objectName()));
    // From here on commands are only counted; the others would close the plan or open dialogs.
    for (QAction *action : m_window->actions().all()) {
        action->disconnect();
        if (data.contains(action))
            connect(action, &QAction::triggered, this,
                    [this, action] { m_triggered << action->objectName(); });
    }
}

void TestShortcuts::cleanupTestCase()
{
    m_window.reset();
    endPoolThreads();
}

/// What the toolkit's and the SQL editor's keys are, and some that desktops teach besides.
QList<QKeySequence> TestShortcuts::textKeys() const
{
    QList<QKeySequence> keys;
    for (int key = QKeySequence::HelpContents; key <= QKeySequence::Cancel; ++key) {
        if (key != QKeySequence::Refresh) // which is to look again, as F5 is here
            keys += QKeySequence::keyBindings(QKeySequence::StandardKey(key));
    }
    SqlEditor editor;
    const auto commands = editor.standardCommands()->commands();
    for (const QsciCommand *command : commands) {
        for (const int key : {command->key(), command->alternateKey()}) {
            if (key != 0)
                keys << QKeySequence(key);
        }
    }
    for (const int modifiers : {0, int(Qt::SHIFT), int(Qt::CTRL), int(Qt::CTRL | Qt::SHIFT),
                                int(Qt::ALT), int(Qt::CTRL | Qt::ALT)}) {
        for (const int key :
             {Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Insert, Qt::Key_Left, Qt::Key_Right,
              Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown,
              Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Space})
            keys << QKeySequence(modifiers | key);
    }
    // Letters: typed, by AltGr as Ctrl+Alt, and with Ctrl and Ctrl+Shift, as editors use them.
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
        for (const int modifiers :
             {0, int(Qt::SHIFT), int(Qt::CTRL), int(Qt::CTRL | Qt::SHIFT), int(Qt::CTRL | Qt::ALT)})
            keys << QKeySequence(modifiers | key);
    }
    // Editing an item and opening a list; the menu and the help are keys of the desktop.
    for (const int key : {int(Qt::Key_F1), int(Qt::Key_F2), int(Qt::Key_F4), int(Qt::Key_F10),
                          int(Qt::SHIFT) | Qt::Key_F10, int(Qt::ALT) | Qt::Key_F4})
        keys << QKeySequence(key);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

void TestShortcuts::keysAreToldApart()
{
    QMap<QKeySequence, QStringList> owners;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            if (action->shortcutContext() != Qt::WidgetShortcut)
                owners[keys] << action->objectName();
        }
    }
    for (const QShortcut *shortcut : m_window->findChildren<QShortcut *>())
        owners[shortcut->key()] << QStringLiteral("shortcut ") + shortcut->objectName();
    QVERIFY(owners.size() > 20);
    for (auto owner = owners.begin(); owner != owners.end(); ++owner)
        QVERIFY2(owner->size() == 1, qPrintable(owner.key().toString() + QLatin1String(": ")
                                                + owner->join(QStringLiteral(", "))));
}

void TestShortcuts::dataKeysMeanNothingInText()
{
    const QList<QKeySequence> text = textKeys();
    QVERIFY(text.contains(QKeySequence(QStringLiteral("Ctrl+Backspace")))
            && text.contains(QKeySequence(QStringLiteral("Ctrl+Shift+L"))));
    for (const QAction *action : m_window->actions().dataActions()) {
        for (const QKeySequence &keys : action->shortcuts())
            QVERIFY2(!text.contains(keys),
                     qPrintable(action->objectName() + QLatin1Char(' ') + keys.toString()));
    }
}

QList<QPointer<QWidget>> TestShortcuts::editables(QWidget &root) const
{
    QList<QPointer<QWidget>> found;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isEditable =
            qobject_cast<QLineEdit *>(widget) || qobject_cast<QTextEdit *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
            || qobject_cast<QComboBox *>(widget) || widget->inherits("QsciScintillaBase")
            || qobject_cast<QAbstractItemView *>(widget);
        if (isEditable && widget->focusPolicy() != Qt::NoFocus)
            found << widget;
    }
    return found;
}

void TestShortcuts::press(QWidget *widget, const QKeySequence &keys) const
{
    for (int i = 0; i < keys.count(); ++i) {
        const int key = keys[i].toCombined();
        QTest::keyClick(widget, Qt::Key(key & ~Qt::KeyboardModifierMask),
                        Qt::KeyboardModifiers(key & Qt::KeyboardModifierMask));
    }
}

QWidget *TestShortcuts::openItemEditor(int column)
{
    m_window->page().document().undoStack()->setIndex(0); // what keys did to the step before
    QTableView *view = m_window->page().findChild<PlanTablesView *>()->view();
    const QModelIndex index = view->model()->index(0, column);
    view->setCurrentIndex(index);
    view->edit(index);
    const auto editors =
        view->viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return editors.isEmpty() ? nullptr : editors.last();
}

void TestShortcuts::textKeysTouchNoData_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"window", "item editors", "dialogs"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void TestShortcuts::textKeysTouchNoData()
{
    QFETCH(QString, where);
    m_triggered.clear();
    const QList<QKeySequence> keys = textKeys();
    int widgets = 0;
    const auto check = [&](QWidget *widget) {
        ++widgets;
        const QString name = QString::fromLatin1(widget->metaObject()->className())
                             + QLatin1Char(' ') + widget->objectName();
        for (const QAction *action : m_window->actions().dataActions()) {
            for (const QKeySequence &own : action->shortcuts()) {
                const int key = own[0].toCombined();
                QKeyEvent override(QEvent::ShortcutOverride, key & ~Qt::KeyboardModifierMask,
                                   Qt::KeyboardModifiers(key & Qt::KeyboardModifierMask));
                override.ignore();
                QApplication::sendEvent(widget, &override);
                QVERIFY2(!override.isAccepted(),
                         qPrintable(name + QLatin1String(" takes ") + own.toString()));
            }
        }
    };
    const auto pressAll = [&](const QPointer<QWidget> &widget) {
        check(widget);
        for (const QKeySequence &each : keys) {
            if (!widget)
                return;
            widget->setFocus();
            press(widget, each);
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            QVERIFY2(m_triggered.isEmpty(),
                     qPrintable(each.toString() + QLatin1String(" in ") + widget->objectName()
                                + QLatin1String(": ") + m_triggered.join(QStringLiteral(", "))));
        }
    };
    if (where == QLatin1String("window")) {
        for (const QPointer<QWidget> &widget : editables(*m_window)) {
            if (widget && widget->isVisible())
                pressAll(widget);
        }
        QVERIFY2(widgets >= 5, qPrintable(QString::number(widgets)));
    } else if (where == QLatin1String("item editors")) {
        // Keys of the round before have filtered the tables.
        m_window->page().findChild<QLineEdit *>(QStringLiteral("tableSearch"))->clear();
        m_window->page().findChild<QComboBox *>(QStringLiteral("tableShow"))->setCurrentIndex(0);
        for (const int column : {int(PlanTablesModel::Step), int(PlanTablesModel::Slice)}) {
            for (const QKeySequence &each : keys) {
                QPointer<QWidget> editor = openItemEditor(column);
                QVERIFY2(editor, qPrintable(QString::number(column) + each.toString()));
                editor->setFocus();
                if (each == keys.first())
                    check(editor);
                press(editor, each);
                while (QWidget *popup = QApplication::activePopupWidget())
                    popup->close();
                QVERIFY2(m_triggered.isEmpty(),
                         qPrintable(each.toString() + QLatin1String(": ")
                                    + m_triggered.join(QStringLiteral(", "))));
            }
        }
        QCOMPARE(widgets, 2);
    } else {
        Passwords passwords;
        const QString store = m_folder.filePath(QStringLiteral("connections.json"));
        std::vector<std::unique_ptr<QDialog>> dialogs;
        dialogs.push_back(
            std::make_unique<PlanSettings>(m_window->page().document().plan(), m_window.get()));
        dialogs.push_back(std::make_unique<PlanWizard>(passwords, m_window.get(), store));
        dialogs.push_back(
            std::make_unique<CommandPalette>(m_window->actions().all(), m_window.get()));
        for (const auto &dialog : dialogs) {
            // Not modal, so that nothing but the keys themselves keeps the window out of it.
            dialog->setModal(false);
            dialog->show();
            for (const QPointer<QWidget> &widget : editables(*dialog)) {
                if (widget && widget->isVisible()) {
                    check(widget);
                    for (const QKeySequence &each : keys) {
                        if (!widget || !dialog->isVisible())
                            break;
                        const int key = each[0].toCombined() & ~Qt::KeyboardModifierMask;
                        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
                            continue; // they close it
                        widget->setFocus();
                        press(widget, each);
                        while (QWidget *popup = QApplication::activePopupWidget())
                            popup->close();
                    }
                }
            }
            dialog->hide();
        }
        QVERIFY2(m_triggered.isEmpty(), qPrintable(m_triggered.join(QStringLiteral(", "))));
        QVERIFY2(widgets >= 6, qPrintable(QString::number(widgets)));
    }
}

/// As it was: delete word in a search field.
void TestShortcuts::aBadKeyWouldBeNoticed()
{
    QAction *undo = m_window->actions().undo;
    const QKeySequence before = undo->shortcut();
    undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Backspace")));
    m_triggered.clear();
    auto *search = m_window->page().findChild<QLineEdit *>(QStringLiteral("tableSearch"));
    search->setFocus();
    press(search, undo->shortcut());
    undo->setShortcut(before);
    QCOMPARE(m_triggered, QStringList(undo->objectName()));
    m_triggered.clear();
}

/// Keys that were meant for something else do not answer it.
void TestShortcuts::questionCannotBeHitByAccident()
{
    for (const bool isKnown : {true, false}) {
        RunRequest request;
        request.leg = Leg::Undo;
        request.mode = RunMode::Apply;
        KnownAnswer known;
        if (isKnown) {
            known.gap = KnownAnswer::Gap::None;
            known.at = QDateTime::currentDateTimeUtc();
            known.tables = {{QStringLiteral("orders"), 1, 2, 3}};
        }
        Place place;
        place.schema = QStringLiteral("foo1");
        place.host = QStringLiteral("this machine");
        for (const QKeySequence &keys : textKeys()) {
            RunQuestion question(request, place, place, known, {}, true, m_window.get());
            question.show();
            auto *confirm = question.findChild<QPushButton *>(QStringLiteral("questionConfirm"));
            int clicks = 0;
            connect(confirm, &QPushButton::clicked, this, [&] { ++clicks; });
            QWidget *focus = question.focusWidget();
            QVERIFY(focus && focus->objectName() == QLatin1String("questionCancel"));
            for (int i = 0; i < 3 && question.isVisible(); ++i)
                press(focus, keys);
            // Arrow keys may move to the button, and only Space on it presses it.
            QVERIFY2(clicks == 0 && question.result() != QDialog::Accepted,
                     qPrintable(keys.toString()));
        }
    }
}

SLICETOOL_TEST(TestShortcuts)
#include "tst_shortcuts.moc"
