// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionform.h"

#include "gui/base/icons.h"
#include "gui/base/themecolors.h"
#include "gui/connections/colorbutton.h"
#include "gui/connections/sshhosts.h"
#include "ui_connectionform.h"

#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QRegularExpression>

namespace slicetool::gui {

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return ConnectionForm::tr("Production");
    case Environment::Staging:
        return ConnectionForm::tr("Staging");
    case Environment::Local:
        return ConnectionForm::tr("Local");
    case Environment::Unspecified:
        break;
    }
    return ConnectionForm::tr("Unspecified");
}

QString environmentIcon(Environment environment)
{
    const QString name = toString(environment);
    return name.isEmpty() ? QStringLiteral("database") : name;
}

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionForm>())
{
    m_ui->setupUi(this);
    for (const Environment environment : {Environment::Unspecified, Environment::Local,
                                          Environment::Staging, Environment::Production})
        m_ui->environment->addItem(environmentName(environment), int(environment));
    colorEnvironments();
    const QList<std::pair<SslMode, QString>> modes{
        {SslMode::Preferred, tr("If the server supports it")},
        {SslMode::Disabled, tr("Never")},
        {SslMode::Required, tr("Always")},
        {SslMode::VerifyCa, tr("Always, verify the CA")},
        {SslMode::VerifyIdentity, tr("Always, verify CA and host")}};
    for (const auto &[mode, text] : modes)
        m_ui->sslMode->addItem(text, int(mode));
    const auto onEdit = [this] {
        if (m_isFilling)
            return;
        takeUrlApart();
        showFields();
        m_isModified = true;
        Q_EMIT edited();
    };
    addFileChooser(m_ui->socket, tr("Choose the socket"), {});
    addFileChooser(m_ui->sslCa, tr("Choose the CA file"), tr("Certificates (*.pem *.crt *.cer)"));
    addFileChooser(m_ui->sslCert, tr("Choose the certificate"),
                   tr("Certificates (*.pem *.crt *.cer)"));
    addFileChooser(m_ui->sslKey, tr("Choose the key file"), tr("Keys (*.pem *.key)"));
    QAction *list =
        m_ui->schema->addAction(icon(QStringLiteral("database")), QLineEdit::TrailingPosition);
    list->setObjectName(QStringLiteral("listSchemas"));
    list->setToolTip(tr("Ask the server for its schemas"));
    connect(list, &QAction::triggered, this, &ConnectionForm::schemasWanted);
    auto *hosts =
        new QCompleter(sshHosts(QDir::home().filePath(QStringLiteral(".ssh/config"))), m_ui->ssh);
    hosts->setFilterMode(Qt::MatchContains);
    m_ui->ssh->setCompleter(hosts);
    QAction *show =
        m_ui->password->addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    show->setObjectName(QStringLiteral("showPassword"));
    show->setCheckable(true);
    show->setToolTip(tr("Show the password"));
    connect(show, &QAction::toggled, this, [field = m_ui->password](bool on) {
        field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (!qobject_cast<QSpinBox *>(edit->parentWidget()))
            connect(edit, &QLineEdit::textChanged, this, onEdit);
    }
    for (const QSpinBox *port : {m_ui->port, m_ui->sshPort})
        connect(port, &QSpinBox::valueChanged, this, onEdit);
    connect(m_ui->environment, &QComboBox::currentIndexChanged, this, onEdit);
    connect(m_ui->color, &ColorButton::colorChanged, this, onEdit);
    connect(m_ui->sslMode, &QComboBox::currentIndexChanged, this, onEdit);
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::colorEnvironments()
{
    const ThemeColors colors = ThemeColors::of(QApplication::palette());
    for (int i = 0; i < m_ui->environment->count(); ++i) {
        const auto environment = Environment(m_ui->environment->itemData(i).toInt());
        m_ui->environment->setItemIcon(
            i, icon(environmentIcon(environment), colors.connection(environment, {})));
    }
}

void ConnectionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorEnvironments();
}

void ConnectionForm::addFileChooser(QLineEdit *field, const QString &title, const QString &filter)
{
    QAction *choose = field->addAction(icon(QStringLiteral("folder")), QLineEdit::TrailingPosition);
    choose->setToolTip(title);
    connect(choose, &QAction::triggered, this, [this, field, title, filter] {
        const QString all = tr("All files (*)");
        const QString path = QFileDialog::getOpenFileName(
            this, title, field->text(),
            filter.isEmpty() ? all : filter + QStringLiteral(";;") + all);
        if (!path.isEmpty())
            field->setText(path);
    });
}

/// A URL that is pasted where the host belongs fills the other fields.
void ConnectionForm::takeUrlApart()
{
    if (!m_ui->host->text().contains(QLatin1String("://")))
        return;
    const auto place = Endpoint::fromUrl(m_ui->host->text().trimmed(), QString());
    if (!place)
        return;
    setPlace(*place);
    m_isFilling = true;
    m_ui->password->setText(place->password.value_or(QString()));
    m_isFilling = false;
}

/// A socket has no port, and a host no socket.
void ConnectionForm::showFields()
{
    const QString host = m_ui->host->text().trimmed();
    const bool usesSocket =
        host.isEmpty() || host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
    m_ui->socket->setEnabled(usesSocket);
    m_ui->port->setEnabled(!usesSocket);
}

void ConnectionForm::setConnection(const SavedConnection &connection)
{
    m_isFilling = true;
    m_ui->name->setText(connection.name);
    m_ui->folder->setText(connection.folder);
    m_ui->passwordCommand->setText(connection.passwordCommand);
    m_ui->environment->setCurrentIndex(m_ui->environment->findData(int(connection.environment)));
    m_ui->color->setColor(connection.color);
    const auto endpoint = Endpoint::fromUrl(connection.url, QString());
    setPlace(endpoint ? *endpoint : Endpoint());
}

void ConnectionForm::setPlace(const Endpoint &place)
{
    m_isFilling = true;
    m_ui->host->setText(place.host);
    m_ui->port->setValue(place.port);
    m_ui->socket->setText(place.socket);
    m_ui->user->setText(place.user);
    m_ui->password->clear();
    m_ui->schema->setText(place.schema);
    m_ui->sslMode->setCurrentIndex(m_ui->sslMode->findData(int(place.sslMode)));
    m_ui->sslCa->setText(place.sslCa);
    m_ui->sslCert->setText(place.sslCert);
    m_ui->sslKey->setText(place.sslKey);
    setTunnel(place.ssh);
    showFields();
    m_isFilling = false;
    m_isModified = false;
}

/// Shows what ssh is given to connect to: "host", "user@host" or "ssh://user@host:port".
void ConnectionForm::setTunnel(const QString &destination)
{
    static const QRegularExpression parts(
        QStringLiteral("\\A(?:ssh://)?(?:(?<user>[^@/]+)@)?(?<host>\\[[^\\]/]+\\]|[^@:/]+)"
                       "(?::(?<port>\\d{1,5}))?\\z"));
    const auto match = parts.match(destination);
    const QString port = match.captured(QStringLiteral("port"));
    m_ui->ssh->setText(match.captured(QStringLiteral("host")));
    m_ui->sshUser->setText(match.captured(QStringLiteral("user")));
    m_ui->sshPort->setValue(port.toInt());
    if (tunnel() == destination)
        return;
    // Whatever would read otherwise stays as it is written, in one field.
    m_ui->ssh->setText(destination);
    m_ui->sshUser->clear();
    m_ui->sshPort->setValue(0);
}

QString ConnectionForm::tunnel() const
{
    const QString host = m_ui->ssh->text().trimmed();
    if (host.contains(QLatin1Char('@')) || host.contains(QLatin1String("://")))
        return host; // all of it stands there
    const QString user = m_ui->sshUser->text().trimmed();
    const QString at = host.isEmpty() || user.isEmpty() ? host : user + QLatin1Char('@') + host;
    return host.isEmpty() || m_ui->sshPort->value() == 0
               ? at
               : QStringLiteral("ssh://%1:%2").arg(at).arg(m_ui->sshPort->value());
}

QString ConnectionForm::schema() const
{
    return m_ui->schema->text();
}

Result<Endpoint> ConnectionForm::server() const
{
    auto server = endpointWith(QStringLiteral("any"));
    if (server)
        server->schema.clear();
    return server;
}

void ConnectionForm::showSchemas(const QStringList &schemas)
{
    delete m_ui->schema->completer();
    auto *completer = new QCompleter(schemas, m_ui->schema);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->schema->setCompleter(completer);
    m_ui->schema->setFocus();
    completer->setCompletionPrefix({}); // all, whatever stands there
    completer->complete();
}

Result<Endpoint> ConnectionForm::endpointWith(const QString &schema) const
{
    Endpoint endpoint;
    endpoint.host = m_ui->host->text().trimmed();
    endpoint.user = m_ui->user->text();
    endpoint.schema = schema;
    if (endpoint.usesSocket())
        endpoint.socket = m_ui->socket->text().trimmed();
    else
        endpoint.port = m_ui->port->value();
    endpoint.sslMode = SslMode(m_ui->sslMode->currentData().toInt());
    endpoint.sslCa = m_ui->sslCa->text().trimmed();
    endpoint.sslCert = m_ui->sslCert->text().trimmed();
    endpoint.sslKey = m_ui->sslKey->text().trimmed();
    endpoint.ssh = tunnel();
    // Reading it back checks what a plan's URL is checked for.
    auto checked = Endpoint::fromUrl(endpoint.toUrl(), QString());
    if (checked)
        checked->passwordCommand = m_ui->passwordCommand->text().trimmed();
    if (checked && !m_ui->password->text().isEmpty())
        checked->password = m_ui->password->text();
    return checked;
}

Result<SavedConnection> ConnectionForm::connection() const
{
    const QString name = m_ui->name->text().trimmed();
    if (name.isEmpty() || name.contains(QLatin1String("://")))
        return Error{ErrorCode::Plan, tr("saving the connection"),
                     name.isEmpty() ? tr("it has no name") : tr("a name must not look like a URL")};
    const auto place = endpoint();
    if (!place)
        return place.error();
    SavedConnection connection;
    connection.name = name;
    connection.folder = m_ui->folder->text().trimmed();
    connection.environment = Environment(m_ui->environment->currentData().toInt());
    connection.url = place->toUrl();
    connection.passwordCommand = place->passwordCommand;
    connection.color = m_ui->color->color();
    return connection;
}

QString ConnectionForm::password() const
{
    return m_ui->password->text();
}

void ConnectionForm::setModified(bool modified)
{
    m_isModified = modified;
}

void ConnectionForm::setPasswordHint(const QString &text)
{
    m_ui->password->setPlaceholderText(text);
}

} // namespace slicetool::gui
