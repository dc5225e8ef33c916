// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionmanager.h"

#include "gui/base/background.h"
#include "gui/base/icons.h"
#include "gui/connections/foreignconnections.h"
#include "gui/connections/importdialog.h"
#include "gui/connections/optionfileimport.h"
#include "server/catalog.h"
#include "server/passwordcommand.h"
#include "server/session.h"
#include "server/sshtunnel.h"
#include "ui_connectionmanager.h"

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
    for (const auto &[button, iconName] :
         {std::pair(m_ui->connectionNew, "add"), std::pair(m_ui->connectionDuplicate, "duplicate"),
          std::pair(m_ui->connectionDelete, "delete"), std::pair(m_ui->connectionImport, "open"),
          std::pair(m_ui->connectionTest, "play"), std::pair(m_ui->connectionSave, "save")})
        button->setIcon(icon(QString::fromLatin1(iconName)));
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({300, 560});
    m_filter->setSourceModel(&m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->connectionTree->setModel(m_filter);
    connectParts();
    if (const auto read = m_model.reload(); !read)
        complain(read.error());
    m_ui->connectionTree->expandAll();
    if (!m_model.connections().isEmpty())
        select(m_model.connections().first().name);
    else
        create();
    askAboutKeychain();
}

ConnectionManager::~ConnectionManager() = default;

void ConnectionManager::connectParts()
{
    connect(m_ui->connectionSearch, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        m_ui->connectionTree->expandAll();
    });
    connect(m_ui->connectionTree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString name = current.data(ConnectionsModel::NameRole).toString();
                if (name.isEmpty() || name == m_current)
                    return;
                if (!m_ui->connectionForm->isModified()) {
                    showConnection(name);
                    return;
                }
                // Not from within the selection's change: a question has an event loop of its own.
                QMetaObject::invokeMethod(
                    this,
                    [this, name] {
                        if (mayLeave())
                            showConnection(name);
                        select(m_current);
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
    connect(m_ui->connectionTest, &QPushButton::clicked, this, &ConnectionManager::test);
    connect(m_ui->connectionStages, &ConnectionTest::runningChanged, this, [this](bool isRunning) {
        m_ui->connectionTest->setText(isRunning ? tr("Stop") : tr("Test"));
        m_ui->connectionTest->setIcon(
            icon(isRunning ? QStringLiteral("cancel") : QStringLiteral("play")));
    });
    connect(m_ui->connectionSave, &QPushButton::clicked, this, &ConnectionManager::save);
    connect(m_ui->connectionForm, &ConnectionForm::edited, this, &ConnectionManager::showButtons);
    connect(m_ui->connectionForm, &ConnectionForm::schemasWanted, this,
            &ConnectionManager::listSchemas);
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

/// Whether there is a usable keychain takes some seconds to find out where there is none.
void ConnectionManager::askAboutKeychain()
{
    m_ui->connectionKeep->setEnabled(false);
    m_ui->connectionKeychain->setText(tr("Looking for a keychain…"));
    inBackground(
        this, [&passwords = m_passwords] { return passwords.keychain(); },
        [this](Passwords::Keychain keychain) {
            const bool isUsable = keychain == Passwords::Keychain::Usable;
            m_ui->connectionKeep->setEnabled(isUsable);
            m_ui->connectionKeep->setChecked(isUsable);
            m_ui->connectionKeychain->setText(
                isUsable ? QString()
                         : tr("No keychain is available: passwords are kept until "
                              "slicetool is closed, and never in a file."));
            m_ui->connectionKeychain->setVisible(!isUsable);
        });
}

/// Asks what becomes of edits that are not saved. False where the user wants to stay.
bool ConnectionManager::mayLeave()
{
    if (!m_ui->connectionForm->isModified())
        return true;
    const auto name = m_ui->connectionForm->connection();
    const auto answer = QMessageBox::question(
        this, tr("Connections"),
        tr("Save the changes to %1?").arg(name ? name->name : tr("this connection")),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save();
    if (answer == QMessageBox::Discard)
        m_ui->connectionForm->setModified(false);
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
    if (m_current != name && !m_ui->connectionForm->isModified())
        showConnection(name);
}

void ConnectionManager::showConnection(const QString &name)
{
    const auto connection = m_model.find(name);
    if (!connection)
        return;
    m_current = name;
    m_ui->connectionForm->setConnection(*connection);
    m_ui->connectionForm->setPasswordHint(tr("prompted for, or from the keychain"));
    ++m_asked;
    m_ui->connectionStages->clear();
    m_ui->connectionProblem->setProblem({});
    showButtons();
}

QString ConnectionManager::freeNameOf(const QString &wanted) const
{
    return freeName(wanted, [this](const QString &name) { return m_model.find(name).has_value(); });
}

void ConnectionManager::create()
{
    SavedConnection fresh;
    fresh.name = freeNameOf(tr("New connection"));
    m_current.clear();
    m_ui->connectionTree->setCurrentIndex({});
    m_ui->connectionForm->setConnection(fresh);
    ++m_asked;
    m_ui->connectionStages->clear();
    m_ui->connectionProblem->setProblem({});
    showButtons();
}

void ConnectionManager::duplicate()
{
    auto copy = m_ui->connectionForm->connection();
    if (!copy) {
        complain(copy.error());
        return;
    }
    copy->name = freeNameOf(copy->name);
    m_current.clear();
    m_ui->connectionForm->setConnection(*copy);
    m_ui->connectionForm->setModified(true);
    save();
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
    const auto connection = m_model.find(m_current);
    if (!connection)
        return;
    QMessageBox question(
        QMessageBox::Question, tr("Delete"),
        tr("Delete the connection %1? Plans that name it will no longer find it.").arg(m_current),
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
    if (const auto removed = m_model.store().remove(m_current); !removed) {
        complain(removed.error());
        return;
    }
    m_ui->connectionForm->setModified(false);
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

bool ConnectionManager::save()
{
    const auto connection = m_ui->connectionForm->connection();
    if (!connection) {
        complain(connection.error());
        return false;
    }
    const bool isRenamed = !m_current.isEmpty() && m_current != connection->name;
    if ((m_current.isEmpty() || isRenamed) && m_model.find(connection->name)) {
        complain({ErrorCode::Plan, tr("saving the connection"),
                  tr("a connection named %1 already exists").arg(connection->name)});
        return false;
    }
    const auto saved = m_model.store().save(*connection, m_current);
    if (!saved) {
        complain(saved.error());
        return false;
    }
    m_ui->connectionForm->setModified(false);
    if (const auto endpoint = m_ui->connectionForm->endpoint(); endpoint && endpoint->password) {
        const QString key = accountKey(*endpoint);
        m_passwords.remember(key, *endpoint->password);
        if (m_ui->connectionKeep->isEnabled() && m_ui->connectionKeep->isChecked()) {
            inBackground(
                this,
                [key, password = *endpoint->password] { return writeKeychain(key, password); },
                [this, name = connection->name](bool isKept) {
                    if (!isKept)
                        complain({ErrorCode::Io, tr("saving the password of %1").arg(name),
                                  tr("the keychain rejected it")});
                });
        }
    }
    (void)m_model.reload();
    m_ui->connectionTree->expandAll();
    m_current.clear();
    select(connection->name);
    return true;
}

void ConnectionManager::test()
{
    if (m_ui->connectionStages->isRunning()) {
        m_ui->connectionStages->stop();
        return;
    }
    auto endpoint = m_ui->connectionForm->endpoint();
    if (!endpoint) {
        complain(endpoint.error());
        return;
    }
    m_ui->connectionProblem->setProblem({});
    endpoint->label = m_ui->connectionForm->connection() ? m_ui->connectionForm->connection()->name
                                                         : tr("the connection");
    // The password comes from where a run would take it; nobody is asked.
    inBackground(
        this,
        [place = *endpoint, options = m_passwords.lookup()]() mutable -> Result<Endpoint> {
            SLICETOOL_TRY(findPassword(place, options));
            SLICETOOL_TRY(fetchPassword(place, {}));
            return place;
        },
        [this, asked = ++m_asked](const Result<Endpoint> &place) {
            if (asked != m_asked)
                return; // another connection is shown by now
            if (place)
                m_ui->connectionStages->start(*place);
            else
                complain(place.error());
        });
}

namespace {

/// The schemas that an account sees, without the server's own. Blocks.
Result<QStringList> schemasOf(Endpoint server, const SecretOptions &options)
{
    SLICETOOL_TRY(findPassword(server, options));
    SLICETOOL_TRY(fetchPassword(server, {}));
    SLICETOOL_TRY(openTunnel(server, {}));
    const auto session = Session::open(server, SessionPurpose::Read, {});
    if (!session)
        return session.error();
    const auto rows = (*session)->select(
        QStringLiteral("SELECT SCHEMA_NAME FROM information_schema.SCHEMATA ORDER BY SCHEMA_NAME"),
        ConnectionManager::tr("asking for the schemas"));
    if (!rows)
        return rows.error();
    QStringList schemas;
    for (const ResultRow &row : *rows) {
        if (const QString name = QString::fromUtf8(row.first()); !isSystemSchema(name))
            schemas << name;
    }
    return schemas;
}

} // namespace

void ConnectionManager::listSchemas()
{
    auto server = m_ui->connectionForm->server();
    if (!server) {
        complain(server.error());
        return;
    }
    m_ui->connectionProblem->setProblem({});
    server->label = tr("the connection");
    inBackground(
        this,
        [server = *server, options = m_passwords.lookup()] { return schemasOf(server, options); },
        [this, asked = ++m_asked](const Result<QStringList> &schemas) {
            if (asked != m_asked)
                return; // another connection is shown by now
            if (schemas)
                m_ui->connectionForm->showSchemas(*schemas);
            else
                complain(schemas.error());
        });
}

void ConnectionManager::importOptionFile(const QString &path)
{
    const auto group = OptionFileImport::chooseGroup(path, this);
    if (!group)
        return;
    const auto imported = OptionFileImport::read(path, *group);
    if (!imported) {
        complain(imported.error());
        return;
    }
    create();
    SavedConnection connection;
    connection.name = freeNameOf(imported->name);
    m_ui->connectionForm->setConnection(connection);
    m_ui->connectionForm->setPlace(imported->place);
    m_ui->connectionForm->setModified(true);
    if (imported->password)
        m_passwords.remember(accountKey(imported->place), *imported->password);
    showButtons();
}

void ConnectionManager::importFile(const QString &path)
{
    const auto foreign = ForeignConnections::read(path);
    if (!foreign) {
        complain(foreign.error());
        return;
    }
    if (foreign->connections.isEmpty()) {
        complain({ErrorCode::Plan, tr("reading connections from %1").arg(path),
                  tr("it has none for MySQL or MariaDB"), foreign->notes.value(0)});
        return;
    }
    ImportDialog dialog(*foreign, m_model.connections(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QList<SavedConnection> chosen = dialog.chosen();
    for (const SavedConnection &connection : chosen) {
        if (const auto saved = m_model.store().save(connection); !saved) {
            complain(saved.error());
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
        complain(written.error());
}

void ConnectionManager::showButtons()
{
    m_ui->connectionSave->setEnabled(m_ui->connectionForm->isModified() || m_current.isEmpty());
    m_ui->connectionDelete->setEnabled(!m_current.isEmpty());
    m_ui->connectionDuplicate->setEnabled(!m_current.isEmpty());
}

void ConnectionManager::complain(const Error &error)
{
    m_ui->connectionProblem->setProblem(error.message());
}

} // namespace slicetool::gui
