// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionmanager.h"

#include "gui/base/background.h"
#include "gui/base/icons.h"
#include "gui/connections/connectioneditor.h"
#include "gui/connections/foreignconnections.h"
#include "gui/connections/importdialog.h"
#include "gui/connections/optionfileimport.h"
#include "ui_connectionmanager.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSortFilterProxyModel>

#include <utility>

namespace slicetool::gui {

ConnectionManager::ConnectionManager(const QString &storePath, Passwords &passwords,
                                     QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionManager>())
    , m_passwords(passwords)
    , m_model(storePath)
    , m_filter(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    // After the list, which Tab comes to first.
    m_editor = new ConnectionEditor(m_model.store(), passwords, m_ui->right);
    m_ui->rightLayout->addWidget(m_editor);
    for (const auto &[button, iconName] :
         {std::pair(m_ui->connectionNew, "add"), std::pair(m_ui->connectionDuplicate, "duplicate"),
          std::pair(m_ui->connectionDelete, "delete"), std::pair(m_ui->connectionImport, "open")})
        button->setIcon(icon(QString::fromLatin1(iconName)));
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({300, 560});
    m_filter->setSourceModel(&m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->connectionTree->setModel(m_filter);
    connectParts();
    if (const auto read = m_model.reload(); !read)
        m_editor->complain(read.error());
    m_ui->connectionTree->expandAll();
    if (!m_model.connections().isEmpty())
        select(m_model.connections().first().name);
    else
        create();
}

ConnectionManager::~ConnectionManager() = default;

QString ConnectionManager::currentName() const
{
    return m_editor->currentName();
}

void ConnectionManager::connectParts()
{
    connect(m_ui->connectionSearch, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        m_ui->connectionTree->expandAll();
    });
    connect(m_ui->connectionTree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString name = current.data(ConnectionsModel::NameRole).toString();
                if (name.isEmpty() || name == m_editor->currentName())
                    return;
                if (!m_editor->isModified()) {
                    showConnection(name);
                    return;
                }
                // Not from within the selection's change: a question has an event loop of its own.
                QMetaObject::invokeMethod(
                    this,
                    [this, name] {
                        if (mayLeave())
                            showConnection(name);
                        select(m_editor->currentName());
                    },
                    Qt::QueuedConnection);
            });
    connect(m_ui->connectionNew, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            create();
    });
    connect(m_ui->connectionDuplicate, &QPushButton::clicked, this, &ConnectionManager::duplicate);
    connect(m_ui->connectionDelete, &QPushButton::clicked, this, &ConnectionManager::removeCurrent);
    makeFileMenu();
    connect(m_editor, &ConnectionEditor::edited, this, &ConnectionManager::showButtons);
    connect(m_editor, &ConnectionEditor::saved, this, [this](const QString &name) {
        (void)m_model.reload();
        m_ui->connectionTree->expandAll();
        showConnection(name);
        select(name);
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConnectionManager::makeFileMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("From ~/.my.cnf"), this, [this] {
        if (mayLeave())
            importOptionFile(OptionFile::userPath());
    });
    menu->addAction(tr("From another program's file…"), this, [this] {
        if (!mayLeave())
            return;
        const QString path = QFileDialog::getOpenFileName(this, tr("Import connections"));
        if (!path.isEmpty())
            importFile(path);
    });
    menu->addSeparator();
    menu->addAction(tr("Export without passwords…"), this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export connections"),
                                                          QStringLiteral("connections.json"),
                                                          tr("Connections (*.json)"));
        if (!path.isEmpty())
            exportTo(path);
    });
    m_ui->connectionImport->setMenu(menu);
}

/// Asks what becomes of edits that are not saved. False where the user wants to stay.
bool ConnectionManager::mayLeave()
{
    if (!m_editor->isModified())
        return true;
    const auto name = m_editor->connection();
    const auto answer = QMessageBox::question(
        this, tr("Connections"),
        tr("Save the changes to %1?").arg(name ? name->name : tr("this connection")),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return m_editor->save();
    if (answer == QMessageBox::Discard)
        m_editor->setModified(false);
    return answer == QMessageBox::Discard;
}

void ConnectionManager::reject()
{
    if (mayLeave())
        QDialog::reject();
}

void ConnectionManager::select(const QString &name)
{
    const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(name));
    m_ui->connectionTree->setCurrentIndex(index);
    if (m_editor->currentName() != name && !m_editor->isModified())
        showConnection(name);
}

void ConnectionManager::showConnection(const QString &name)
{
    const auto connection = m_model.find(name);
    if (!connection)
        return;
    m_editor->edit(*connection);
}

QString ConnectionManager::freeNameOf(const QString &wanted) const
{
    return freeName(wanted, [this](const QString &name) { return m_model.find(name).has_value(); });
}

void ConnectionManager::create()
{
    SavedConnection fresh;
    fresh.name = freeNameOf(tr("New connection"));
    m_editor->create(fresh);
    m_ui->connectionTree->setCurrentIndex({});
}

void ConnectionManager::duplicate()
{
    auto copy = m_editor->connection();
    if (!copy) {
        m_editor->complain(copy.error());
        return;
    }
    copy->name = freeNameOf(copy->name);
    m_editor->create(*copy);
    m_editor->setModified(true);
    m_editor->save();
}

/// The keychain's entry of a connection, where no other connection needs it.
QString ConnectionManager::keyOfItsOwn(const SavedConnection &connection) const
{
    const auto keyOf = [](const SavedConnection &saved) {
        const auto endpoint = Endpoint::fromUrl(saved.url, saved.name);
        return endpoint ? accountKey(*endpoint) : QString();
    };
    const QString key = keyOf(connection);
    for (const SavedConnection &other : m_model.connections()) {
        if (other.name != connection.name && keyOf(other) == key)
            return {};
    }
    return key;
}

void ConnectionManager::removeCurrent()
{
    const auto connection = m_model.find(m_editor->currentName());
    if (!connection)
        return;
    QMessageBox question(QMessageBox::Question, tr("Delete"),
                         tr("Delete the connection %1? Plans that name it will no longer find it.")
                             .arg(m_editor->currentName()),
                         QMessageBox::Yes | QMessageBox::No, this);
    const QString key = keyOfItsOwn(*connection);
    auto *forget = new QCheckBox(tr("Also remove its password from the keychain"));
    forget->setChecked(true);
    if (!key.isEmpty() && m_passwords.knownKeychain() == Passwords::Keychain::Usable)
        question.setCheckBox(forget);
    else
        delete std::exchange(forget, nullptr);
    if (question.exec() != QMessageBox::Yes)
        return;
    if (const auto removed = m_model.store().remove(m_editor->currentName()); !removed) {
        m_editor->complain(removed.error());
        return;
    }
    m_editor->setModified(false);
    if (!key.isEmpty())
        m_passwords.forget(key);
    if (forget && forget->isChecked())
        inBackground(
            this, [key] { return deleteKeychain(key); }, [](bool) {});
    (void)m_model.reload();
    m_ui->connectionTree->expandAll();
    if (m_model.connections().isEmpty())
        create();
    else
        select(m_model.connections().first().name);
}

void ConnectionManager::importOptionFile(const QString &path)
{
    const auto group = OptionFileImport::chooseGroup(path, this);
    if (!group)
        return;
    const auto imported = OptionFileImport::read(path, *group);
    if (!imported) {
        m_editor->complain(imported.error());
        return;
    }
    create();
    SavedConnection connection;
    connection.name = freeNameOf(imported->name);
    m_editor->create(connection);
    m_editor->fillIn(imported->place);
    if (imported->password)
        m_passwords.remember(accountKey(imported->place), *imported->password);
}

void ConnectionManager::importFile(const QString &path)
{
    const auto foreign = ForeignConnections::read(path);
    if (!foreign) {
        m_editor->complain(foreign.error());
        return;
    }
    if (foreign->connections.isEmpty()) {
        m_editor->complain({ErrorCode::Plan, tr("reading connections from %1").arg(path),
                            tr("it has none for MySQL or MariaDB"), foreign->notes.value(0)});
        return;
    }
    ImportDialog dialog(*foreign, m_model.connections(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QList<SavedConnection> chosen = dialog.chosen();
    for (const SavedConnection &connection : chosen) {
        if (const auto saved = m_model.store().save(connection); !saved) {
            m_editor->complain(saved.error());
            break;
        }
    }
    (void)m_model.reload();
    m_ui->connectionTree->expandAll();
    select(chosen.constFirst().name);
}

void ConnectionManager::exportTo(const QString &path)
{
    if (const auto written = m_model.store().exportTo(path); !written)
        m_editor->complain(written.error());
}

void ConnectionManager::showButtons()
{
    const bool isSaved = !m_editor->currentName().isEmpty();
    m_ui->connectionDelete->setEnabled(isSaved);
    m_ui->connectionDuplicate->setEnabled(isSaved);
}

} // namespace slicetool::gui
