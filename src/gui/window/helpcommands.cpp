// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/helpcommands.h"

#include "gui/base/format.h"
#include "gui/window/manualwindow.h"
#include "report/history.h"
#include "server/connectionstore.h"
#include "server/statefolder.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QStyle>
#include <QSysInfo>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slicetool::gui {

HelpCommands::HelpCommands(const WindowActions &actions, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(actions.manual, &QAction::triggered, this, &HelpCommands::showManual);
    connect(actions.shortcuts, &QAction::triggered, this, &HelpCommands::showShortcuts);
    connect(actions.about, &QAction::triggered, this, &HelpCommands::showAbout);
    connect(actions.diagnostics, &QAction::triggered, this, &HelpCommands::copyDiagnostics);
}

/// One window, which comes to the front where it is open already.
void HelpCommands::showManual()
{
    QWidget *const whole = m_window->window(); // all tabs
    auto *manual = whole->findChild<ManualWindow *>();
    if (!manual) {
        manual = new ManualWindow(whole);
        manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void HelpCommands::showShortcuts()
{
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget(dialog);
    list->setObjectName(QStringLiteral("shortcutsList"));
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    // Those of the window and of parts of it, such as the grid.
    const auto actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        const QString text = withoutMnemonic(action->text());
        auto *item = new QTreeWidgetItem(
            list, {text, action->shortcut().toString(QKeySequence::NativeText)});
        item->setIcon(0, action->icon());
    }
    list->sortByColumn(0, Qt::AscendingOrder);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 70,
                   dialog->fontMetrics().height() * 26);
    dialog->open();
}

void HelpCommands::showAbout()
{
    auto *box = new QMessageBox(m_window);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About slicetool"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("slicetool %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Refreshes a local copy of a remote MySQL or MariaDB database, transferring only what "
           "has changed.\n\nFree software under the GNU General Public License, version 3 or "
           "later; it comes with no warranty.\n\nQt %1")
            .arg(QString::fromLatin1(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

QString HelpCommands::diagnostics()
{
    const auto program = [](const char *name) {
        const QString path = QStandardPaths::findExecutable(QString::fromLatin1(name));
        return path.isEmpty() ? QStringLiteral("not found") : path;
    };
    // In English in every language: it is for those who mend the program.
    const QStringList lines{
        QStringLiteral("slicetool: %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt: %1, built with %2")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        QStringLiteral("System: %1, %2")
            .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Platform: %1, style %2, scale %3")
            .arg(QApplication::platformName(), QApplication::style()->name())
            .arg(qApp->devicePixelRatio()),
        QStringLiteral("Locale: %1").arg(QLocale().name()),
        QStringLiteral("SQL drivers: %1").arg(QSqlDatabase::drivers().join(QLatin1String(", "))),
        QStringLiteral("mysqldump: %1").arg(program("mysqldump")),
        QStringLiteral("mariadb-dump: %1").arg(program("mariadb-dump")),
        QStringLiteral("ssh: %1").arg(program("ssh")),
        QStringLiteral("Connections: %1").arg(ConnectionStore::defaultPath()),
        QStringLiteral("History: %1").arg(historyPath()),
        QStringLiteral("State: %1").arg(stateFolder()),
    };
    // A report goes to strangers, whom the name of the user is no business of.
    return lines.join(QLatin1Char('\n')).replace(QDir::homePath(), QLatin1String("~"))
           + QLatin1Char('\n');
}

void HelpCommands::copyDiagnostics()
{
    QApplication::clipboard()->setText(diagnostics());
    Q_EMIT message(tr("The diagnostics are in the clipboard."));
}

} // namespace slicetool::gui
