// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionmanager.h"

#include "gui/base/background.h"
#include "gui/base/icons.h"
#include "gui/base/themecolors.h"
#include "gui/connections/connectionform.h"
#include "gui/connections/connectiontest.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>

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
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("connectionProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette alarm = m_problem->palette();
    alarm.setColor(QPalette::WindowText, ThemeColors::of(palette()).error);
    m_problem->setPalette(alarm);
    m_test = new ConnectionTest(this);
    QPushButton *tryIt = button("connectionTest", "play", tr("Test"));
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
    actions->addWidget(tryIt);
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
                if (!name.isEmpty())
                    showConnection(name);
            });
    connect(add, &QPushButton::clicked, this, &ConnectionManager::create);
    connect(m_duplicate, &QPushButton::clicked, this, &ConnectionManager::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &ConnectionManager::removeCurrent);
    connect(import, &QPushButton::clicked, this,
            [this] { importOptionFile(OptionFile::userPath()); });
    connect(tryIt, &QPushButton::clicked, this, &ConnectionManager::test);
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
            m_keychain->setText(isUsable
                                    ? QString()
                                    : tr("No keychain can be used here: a password is kept until "
                                         "slicetool is closed, and never in a file."));
            m_keychain->setVisible(!isUsable);
        });
}

void ConnectionManager::select(const QString &name)
{
    const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(name));
    m_tree->setCurrentIndex(index);
    if (!index.isValid())
        showConnection(name);
}

void ConnectionManager::showConnection(const QString &name)
{
    const auto connection = m_model.find(name);
    if (!connection)
        return;
    m_current = name;
    m_form->setConnection(*connection);
    m_form->setPasswordHint(tr("asked for, or from the keychain"));
    m_test->clear();
    m_problem->hide();
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
    m_form->setModified(true);
    m_test->clear();
    m_problem->hide();
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

void ConnectionManager::removeCurrent()
{
    const auto connection = m_model.find(m_current);
    if (!connection)
        return;
    const auto answer = QMessageBox::question(
        this, tr("Delete"),
        tr("Delete the connection %1? Plans that name it will not find it any more.")
            .arg(m_current));
    if (answer != QMessageBox::Yes)
        return;
    if (const auto removed = m_model.store().remove(m_current); !removed) {
        complain(removed.error());
        return;
    }
    (void)m_model.reload();
    m_tree->expandAll();
    if (m_model.connections().isEmpty())
        create();
    else
        select(m_model.connections().first().name);
}

void ConnectionManager::save()
{
    const auto connection = m_form->connection();
    if (!connection) {
        complain(connection.error());
        return;
    }
    const bool isRenamed = !m_current.isEmpty() && m_current != connection->name;
    if ((m_current.isEmpty() || isRenamed) && m_model.find(connection->name)) {
        complain({ErrorCode::Plan,
                  tr("saving the connection"),
                  tr("there is one named %1 already").arg(connection->name),
                  {},
                  0});
        return;
    }
    Result<void> saved = m_model.store().save(*connection);
    if (saved && isRenamed)
        saved = m_model.store().remove(m_current);
    if (!saved) {
        complain(saved.error());
        return;
    }
    if (const auto endpoint = m_form->endpoint(); endpoint && endpoint->password) {
        const QString key = keychainKey(*endpoint);
        m_passwords.remember(key, *endpoint->password);
        if (m_keep->isEnabled() && m_keep->isChecked()) {
            inBackground(
                this,
                [key, password = *endpoint->password] { return writeKeychain(key, password); },
                [this](bool isKept) {
                    if (!isKept)
                        complain({ErrorCode::Io,
                                  tr("saving the password"),
                                  tr("the keychain did not take it"),
                                  {},
                                  0});
                });
        }
    }
    (void)m_model.reload();
    m_tree->expandAll();
    m_current = connection->name;
    select(m_current);
}

void ConnectionManager::test()
{
    auto endpoint = m_form->endpoint();
    if (!endpoint) {
        complain(endpoint.error());
        return;
    }
    m_problem->hide();
    endpoint->label = m_form->connection() ? m_form->connection()->name : tr("the connection");
    if (!endpoint->password) {
        // From where a run would take it, without asking.
        const auto known = m_passwords.secretOptions().keychain;
        inBackground(
            this, [known, key = keychainKey(*endpoint)] { return known(key); },
            [this, place = *endpoint](const std::optional<QString> &password) mutable {
                place.password = password;
                m_test->start(place);
            });
        return;
    }
    m_test->start(*endpoint);
}

void ConnectionManager::importOptionFile(const QString &path)
{
    const auto file = OptionFile::read(path);
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
    connection.name = freeName(endpoint.host.isEmpty() ? tr("my.cnf") : endpoint.host);
    m_form->setConnection(connection);
    m_form->setPlace(endpoint); // which may name no schema yet
    m_form->setModified(true);
    if (file->password())
        m_passwords.remember(keychainKey(endpoint), *file->password());
    showButtons();
}

void ConnectionManager::showButtons()
{
    m_save->setEnabled(m_form->isModified());
    m_delete->setEnabled(!m_current.isEmpty());
    m_duplicate->setEnabled(!m_current.isEmpty());
}

void ConnectionManager::complain(const Error &error)
{
    m_problem->setText(error.message());
    m_problem->show();
}

} // namespace slicetool::gui
