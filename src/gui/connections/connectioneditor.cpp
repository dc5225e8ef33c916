// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectioneditor.h"

#include "gui/base/background.h"
#include "gui/base/icons.h"
#include "server/catalog.h"
#include "server/passwordcommand.h"
#include "server/session.h"
#include "server/sshtunnel.h"
#include "ui_connectioneditor.h"

namespace slicetool::gui {

ConnectionEditor::ConnectionEditor(const ConnectionStore &store, Passwords &passwords,
                                   QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionEditor>())
    , m_store(store)
    , m_passwords(passwords)
{
    m_ui->setupUi(this);
    m_ui->connectionTest->setIcon(icon(QStringLiteral("play")));
    m_ui->connectionSave->setIcon(icon(QStringLiteral("save")));
    connect(m_ui->connectionTest, &QPushButton::clicked, this, &ConnectionEditor::test);
    connect(m_ui->connectionStages, &ConnectionTest::runningChanged, this, [this](bool isRunning) {
        m_ui->connectionTest->setText(isRunning ? tr("Stop") : tr("Test"));
        m_ui->connectionTest->setIcon(
            icon(isRunning ? QStringLiteral("cancel") : QStringLiteral("play")));
    });
    connect(m_ui->connectionSave, &QPushButton::clicked, this, &ConnectionEditor::save);
    connect(m_ui->connectionForm, &ConnectionForm::edited, this, &ConnectionEditor::showButtons);
    connect(m_ui->connectionForm, &ConnectionForm::schemasWanted, this,
            &ConnectionEditor::listSchemas);
    askAboutKeychain();
}

ConnectionEditor::~ConnectionEditor() = default;

/// Whether there is a usable keychain takes some seconds to find out where there is none.
void ConnectionEditor::askAboutKeychain()
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

void ConnectionEditor::begin(const SavedConnection &connection, const QString &current)
{
    m_current = current;
    m_ui->connectionForm->setConnection(connection);
    ++m_asked;
    m_ui->connectionStages->clear();
    m_ui->connectionProblem->setProblem({});
    showButtons();
}

void ConnectionEditor::edit(const SavedConnection &saved)
{
    begin(saved, saved.name);
    m_ui->connectionForm->setPasswordHint(tr("prompted for, or from the keychain"));
}

void ConnectionEditor::create(const SavedConnection &fresh)
{
    begin(fresh, {});
}

void ConnectionEditor::fillIn(const Endpoint &place)
{
    m_ui->connectionForm->setPlace(place);
    m_ui->connectionForm->setModified(true);
    showButtons();
}

Result<SavedConnection> ConnectionEditor::connection() const
{
    return m_ui->connectionForm->connection();
}

bool ConnectionEditor::isModified() const
{
    return m_ui->connectionForm->isModified();
}

void ConnectionEditor::setModified(bool modified)
{
    m_ui->connectionForm->setModified(modified);
}

void ConnectionEditor::setSavedByOthers()
{
    m_isSavedByOthers = true;
    m_ui->connectionSave->hide();
}

bool ConnectionEditor::save()
{
    const auto connection = m_ui->connectionForm->connection();
    if (!connection) {
        complain(connection.error());
        return false;
    }
    if (m_current != connection->name) {
        const auto taken = m_store.find(connection->name);
        if (!taken || *taken) {
            complain(!taken
                         ? taken.error()
                         : Error{ErrorCode::Plan, tr("saving the connection"),
                                 tr("a connection named %1 already exists").arg(connection->name)});
            return false;
        }
    }
    if (const auto done = m_store.save(*connection, m_current); !done) {
        complain(done.error());
        return false;
    }
    m_ui->connectionForm->setModified(false);
    if (const auto endpoint = m_ui->connectionForm->endpoint(); endpoint && endpoint->password)
        keepPassword(*endpoint, connection->name);
    m_current = connection->name;
    m_ui->connectionProblem->setProblem({});
    showButtons();
    Q_EMIT saved(connection->name);
    return true;
}

void ConnectionEditor::keepPassword(const Endpoint &endpoint, const QString &name)
{
    const QString key = accountKey(endpoint);
    const bool isKept = m_ui->connectionKeep->isEnabled() && m_ui->connectionKeep->isChecked();
    if (isKept && m_isSavedByOthers) {
        m_passwords.rememberAndKeep(key, *endpoint.password);
        return;
    }
    m_passwords.remember(key, *endpoint.password);
    if (!isKept)
        return;
    inBackground(
        this, [key, password = *endpoint.password] { return writeKeychain(key, password); },
        [this, name](bool isWritten) {
            if (!isWritten)
                complain({ErrorCode::Io, tr("saving the password of %1").arg(name),
                          tr("the keychain rejected it")});
        });
}

void ConnectionEditor::test()
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
    endpoint->label = m_ui->connectionForm->connection() ? m_ui->connectionForm->connection()->name
                                                         : tr("the connection");
    askAboutShown(
        *endpoint, [](const Endpoint &place) { return Result<Endpoint>(place); },
        [this](const Endpoint &place) { m_ui->connectionStages->start(place); });
}

/// Hands the place with its password to `ask` in the background, and what that answers to `show`.
/// The password comes from where a run would take it; nobody is asked for it.
template <typename Ask, typename Show>
void ConnectionEditor::askAboutShown(Endpoint place, Ask ask, Show show)
{
    using Answer = std::invoke_result_t<Ask, const Endpoint &>;
    m_ui->connectionProblem->setProblem({});
    inBackground(
        this,
        [place = std::move(place), options = m_passwords.lookup(), ask]() mutable -> Answer {
            SLICETOOL_TRY(findPassword(place, options));
            SLICETOOL_TRY(fetchPassword(place, {}));
            return ask(place);
        },
        [this, asked = ++m_asked, show](const Answer &answer) {
            if (asked != m_asked)
                return; // another connection is shown by now
            if (answer)
                show(*answer);
            else
                complain(answer.error());
        });
}

namespace {

/// The schemas that an account sees, without the server's own. Blocks.
Result<QStringList> schemasOf(Endpoint server)
{
    SLICETOOL_TRY(openTunnel(server, {}));
    const auto session = Session::open(server, SessionPurpose::Read, {});
    if (!session)
        return session.error();
    const auto rows = (*session)->select(
        QStringLiteral("SELECT SCHEMA_NAME FROM information_schema.SCHEMATA ORDER BY SCHEMA_NAME"),
        ConnectionEditor::tr("asking for the schemas"));
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

void ConnectionEditor::listSchemas()
{
    auto server = m_ui->connectionForm->server();
    if (!server) {
        complain(server.error());
        return;
    }
    server->label = tr("the connection");
    askAboutShown(*server, schemasOf, [this](const QStringList &schemas) {
        m_ui->connectionForm->showSchemas(schemas);
    });
}

void ConnectionEditor::showButtons()
{
    m_ui->connectionSave->setEnabled(isModified() || m_current.isEmpty());
    Q_EMIT edited();
}

void ConnectionEditor::complain(const Error &error)
{
    m_ui->connectionProblem->setProblem(error.message());
}

} // namespace slicetool::gui
