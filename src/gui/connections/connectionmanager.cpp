// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionmanager.h"

#include "gui/base/background.h"
#include "gui/base/icons.h"
#include "gui/base/problemlabel.h"
#include "gui/connections/connectionform.h"
#include "gui/connections/connectiontest.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>

#include <utility>

namespace slicetool::gui {

ConnectionManager::ConnectionManager(const QString &storePath, Passwords &passwords,
                                     QWidget *parent)
    : QDialog(parent)
    , m_passwords(passwords)
    , m_model(storePath)
    , m_filter(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("connectionManager"));
    setWindowTitle(tr("Connections"));
    build();
    if (const auto read = m_model.reload(); !read)
        complain(read.error());
    m_tree->expandAll();
    if (!m_model.connections().isEmpty())
        select(m_model.connections().first().name);
    else
        create();
    askAboutKeychain();
}

void ConnectionManager::build()
{
    const auto button = [this](const char *objectName, const char *iconName, const QString &text) {
        auto *made = new QPushButton(icon(QString::fromLatin1(iconName)), text, this);
        made->setObjectName(QString::fromLatin1(objectName));
        made->setAutoDefault(false);
        return made;
    };
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("connectionSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search connections"));
    m_search->setClearButtonEnabled(true);
    m_filter->setSourceModel(&m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("connectionTree"));
    m_tree->setAccessibleName(tr("Saved connections"));
    m_tree->setModel(m_filter);
    m_tree->setHeaderHidden(true);
    QPushButton *add = button("connectionNew", "add", tr("New"));
    m_duplicate = button("connectionDuplicate", "duplicate", tr("Duplicate"));
    m_delete = button("connectionDelete", "delete", tr("Delete"));
    QPushButton *import = button("connectionImport", "open", tr("From ~/.my.cnf"));

    m_form = new ConnectionForm(this);
    m_keep = new QCheckBox(tr("Save the password in the keychain"), this);
    m_keep->setObjectName(QStringLiteral("connectionKeep"));
    m_keychain = new QLabel(this);
    m_keychain->setWordWrap(true);
    m_problem = new ProblemLabel(this);
    m_problem->setObjectName(QStringLiteral("connectionProblem"));
    m_test = new ConnectionTest(this);
    m_tryIt = button("connectionTest", "play", tr("Test"));
    m_save = button("connectionSave", "save", tr("Save"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_tree, 1);
    auto *rowOne = new QHBoxLayout;
    for (QPushButton *each : {add, m_duplicate, m_delete})
        rowOne->addWidget(each);
    leftLayout->addLayout(rowOne);
    leftLayout->addWidget(import);

    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(12, 0, 0, 0);
    rightLayout->addWidget(m_form);
    rightLayout->addWidget(m_keep);
    rightLayout->addWidget(m_keychain);
    rightLayout->addWidget(m_problem);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_tryIt);
    actions->addWidget(m_save);
    actions->addStretch();
    rightLayout->addLayout(actions);
    rightLayout->addWidget(m_test);
    rightLayout->addStretch();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 560});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(900, 680);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString name = current.data(ConnectionsModel::NameRole).toString();
                if (name.isEmpty() || name == m_current)
                    return;
                if (!m_form->isModified()) {
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
    connect(add, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            create();
    });
    connect(m_duplicate, &QPushButton::clicked, this, &ConnectionManager::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &ConnectionManager::removeCurrent);
    connect(import, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            importOptionFile(OptionFile::userPath());
    });
    connect(m_tryIt, &QPushButton::clicked, this, &ConnectionManager::test);
    connect(m_test, &ConnectionTest::runningChanged, this, [this](bool isRunning) {
        m_tryIt->setText(isRunning ? tr("Stop") : tr("Test"));
        m_tryIt->setIcon(icon(isRunning ? QStringLiteral("cancel") : QStringLiteral("play")));
    });
    connect(m_save, &QPushButton::clicked, this, &ConnectionManager::save);
    connect(m_form, &ConnectionForm::edited, this, &ConnectionManager::showButtons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Whether there is a usable keychain takes some seconds to find out where there is none.
void ConnectionManager::askAboutKeychain()
{
    m_keep->setEnabled(false);
    m_keychain->setText(tr("Looking for a keychain…"));
    inBackground(
        this, [&passwords = m_passwords] { return passwords.keychain(); },
        [this](Passwords::Keychain keychain) {
            const bool isUsable = keychain == Passwords::Keychain::Usable;
            m_keep->setEnabled(isUsable);
            m_keep->setChecked(isUsable);
            m_keychain->setText(isUsable ? QString()
                                         : tr("No keychain is available: passwords are kept until "
                                              "slicetool is closed, and never in a file."));
            m_keychain->setVisible(!isUsable);
        });
}

/// Asks what becomes of edits that are not saved. False where the user wants to stay.
bool ConnectionManager::mayLeave()
{
    if (!m_form->isModified())
        return true;
    const auto name = m_form->connection();
    const auto answer = QMessageBox::question(
        this, tr("Connections"),
        tr("Save the changes to %1?").arg(name ? name->name : tr("this connection")),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save();
    if (answer == QMessageBox::Discard)
        m_form->setModified(false);
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
    m_tree->setCurrentIndex(index);
    if (m_current != name && !m_form->isModified())
        showConnection(name);
}

void ConnectionManager::showConnection(const QString &name)
{
    const auto connection = m_model.find(name);
    if (!connection)
        return;
    m_current = name;
    m_form->setConnection(*connection);
    m_form->setPasswordHint(tr("prompted for, or from the keychain"));
    ++m_asked;
    m_test->clear();
    m_problem->setProblem({});
    showButtons();
}

QString ConnectionManager::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; m_model.find(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

void ConnectionManager::create()
{
    SavedConnection fresh;
    fresh.name = freeName(tr("New connection"));
    m_current.clear();
    m_tree->setCurrentIndex({});
    m_form->setConnection(fresh);
    ++m_asked;
    m_test->clear();
    m_problem->setProblem({});
    showButtons();
}

void ConnectionManager::duplicate()
{
    auto copy = m_form->connection();
    if (!copy) {
        complain(copy.error());
        return;
    }
    copy->name = freeName(copy->name);
    m_current.clear();
    m_form->setConnection(*copy);
    m_form->setModified(true);
    save();
}

/// The keychain's entry of a connection, where no other connection needs it.
QString ConnectionManager::keyOfItsOwn(const SavedConnection &connection) const
{
    const auto keyOf = [](const SavedConnection &saved) {
        const auto endpoint = Endpoint::fromUrl(saved.url, saved.name);
        return endpoint ? keychainKey(*endpoint) : QString();
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
    m_form->setModified(false);
    if (!key.isEmpty())
        m_passwords.forget(key);
    if (forget && forget->isChecked())
        inBackground(
            this, [key] { return deleteKeychain(key); }, [](bool) {});
    (void)m_model.reload();
    m_tree->expandAll();
    if (m_model.connections().isEmpty())
        create();
    else
        select(m_model.connections().first().name);
}

bool ConnectionManager::save()
{
    const auto connection = m_form->connection();
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
    m_form->setModified(false);
    if (const auto endpoint = m_form->endpoint(); endpoint && endpoint->password) {
        const QString key = keychainKey(*endpoint);
        m_passwords.remember(key, *endpoint->password);
        if (m_keep->isEnabled() && m_keep->isChecked()) {
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
    m_tree->expandAll();
    m_current.clear();
    select(connection->name);
    return true;
}

void ConnectionManager::test()
{
    if (m_test->isRunning()) {
        m_test->stop();
        return;
    }
    auto endpoint = m_form->endpoint();
    if (!endpoint) {
        complain(endpoint.error());
        return;
    }
    m_problem->setProblem({});
    endpoint->label = m_form->connection() ? m_form->connection()->name : tr("the connection");
    // The password comes from where a run would take it; nobody is asked.
    inBackground(
        this,
        [place = *endpoint, options = m_passwords.lookup()]() mutable -> Result<Endpoint> {
            SLICETOOL_TRY(findPassword(place, options));
            return place;
        },
        [this, asked = ++m_asked](const Result<Endpoint> &place) {
            if (asked != m_asked)
                return; // another connection is shown by now
            if (place)
                m_test->start(*place);
            else
                complain(place.error());
        });
}

/// Which of the file's servers is meant, where it keeps several; nothing where the user gave up.
std::optional<QString> ConnectionManager::chooseGroup(const QString &path)
{
    const auto groups = OptionFile::furtherGroups(path);
    if (!groups || groups->isEmpty())
        return QString();
    bool isChosen = false;
    const QString plain = QStringLiteral("client");
    const QString group = QInputDialog::getItem(this, tr("From ~/.my.cnf"), tr("Group to import:"),
                                                QStringList(plain) + *groups, 0, false, &isChosen);
    if (!isChosen)
        return std::nullopt;
    return group == plain ? QString() : group;
}

void ConnectionManager::importOptionFile(const QString &path)
{
    const auto group = chooseGroup(path);
    if (!group)
        return;
    const auto file = OptionFile::read(path, *group);
    if (!file) {
        complain(file.error());
        return;
    }
    Endpoint endpoint;
    endpoint.host = file->host().value_or(QString());
    endpoint.user = file->user().value_or(QString());
    if (endpoint.usesSocket())
        endpoint.socket = file->socket().value_or(QString());
    else
        endpoint.port = file->port();
    endpoint.schema = file->value(QStringLiteral("database")).value_or(QString());
    endpoint.sslMode = file->sslMode().value_or(SslMode::Preferred);
    endpoint.sslCa = file->value(QStringLiteral("ssl-ca")).value_or(QString());
    endpoint.sslCert = file->value(QStringLiteral("ssl-cert")).value_or(QString());
    endpoint.sslKey = file->value(QStringLiteral("ssl-key")).value_or(QString());
    create();
    SavedConnection connection;
    const QString suffix = group->mid(QStringLiteral("client").size() + 1);
    connection.name = freeName(!suffix.isEmpty()         ? suffix
                               : endpoint.host.isEmpty() ? tr("my.cnf")
                                                         : endpoint.host);
    m_form->setConnection(connection);
    m_form->setPlace(endpoint); // which may name no schema yet
    m_form->setModified(true);
    if (file->password())
        m_passwords.remember(keychainKey(endpoint), *file->password());
    showButtons();
}

void ConnectionManager::showButtons()
{
    m_save->setEnabled(m_form->isModified() || m_current.isEmpty());
    m_delete->setEnabled(!m_current.isEmpty());
    m_duplicate->setEnabled(!m_current.isEmpty());
}

void ConnectionManager::complain(const Error &error)
{
    m_problem->setProblem(error.message());
}

} // namespace slicetool::gui
